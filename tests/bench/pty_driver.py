"""Drive a terminal program as the person at the keyboard does, and note when each byte of its answer came.

Output is only read and dated while the program is busy; the screen is worked out afterwards, piece by piece,
so the slow emulator is in no figure.
"""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import termios
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

import pyte

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from types import TracebackType

KEYS = {"enter": "\r", "escape": "\x1b", "tab": "\t", "backspace": "\x7f", "ctrl+q": "\x11"} | {
    "down": "\x1b[B",
    "pagedown": "\x1b[6~",
}
COLUMNS, LINES = 120, 40
QUIET = 0.12
"""Seconds without output after which an answer is complete."""

_READ = 65536
_BRIEF = 0.04
_PAUSE = 0.015
_INSTANT = 0.001
_PATIENCE = 30.0
_FAREWELL = 3.0


class NotSeenError(Exception):
    """What was waited for never stood on the screen; the message holds the screen."""


class Piece(NamedTuple):
    """Some output, when it came, and the processor time that was used by then, in milliseconds."""

    at: float
    data: bytes
    cpu: float


class Terminal:
    """A program in a terminal of its own."""

    def __init__(
        self, command: Sequence[str], env: Mapping[str, str], columns: int = COLUMNS, lines: int = LINES
    ) -> None:
        self._screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self._screen)
        self._unseen: list[Piece] = []
        self._last = 0.0
        self.bytes = 0
        self._cpu = self.spent = 0.0
        self._fd, inner = os.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.began = time.perf_counter()
        self._process = subprocess.Popen(
            command, stdin=inner, stdout=inner, stderr=inner, env=dict(env), start_new_session=True
        )
        os.close(inner)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        self._process.kill()
        self._process.wait()
        os.close(self._fd)

    def _leave(self) -> None:
        """Ask the program to end, so that it puts its files away; what it writes on its way out is read."""
        self.press("ctrl+q")
        end = time.perf_counter() + _FAREWELL
        while self._process.poll() is None and time.perf_counter() < end:
            self._read(_PAUSE)

    # reading

    def _read(self, wait: float) -> bool:
        """Take what comes within so many seconds; False when nothing came."""
        ready, _, _ = select.select([self._fd], [], [], max(0.0, wait))
        if not ready:
            return False
        try:
            data = os.read(self._fd, _READ)
        except OSError:  # the program has ended
            time.sleep(max(0.0, wait))
            return False
        self._last = time.perf_counter()
        self._unseen.append(Piece(self._last, data, self.cpu()))
        self.bytes += len(data)
        return True

    def rest(self, quiet: float = QUIET, limit: float = 5.0) -> None:
        """Read until nothing has come for `quiet` seconds."""
        end = time.perf_counter() + limit
        while time.perf_counter() < end and self._read(quiet):
            pass

    def listen(self, seconds: float) -> int:
        """Read for so many seconds and give how many bytes came."""
        before, end = self.bytes, time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            self._read(left)
        return self.bytes - before

    # seeing

    def see(self) -> None:
        """Let the screen follow what was read."""
        for piece in self._unseen:
            self._stream.feed(piece.data)
        self._unseen.clear()

    @property
    def text(self) -> str:
        """What stands on the screen now."""
        self.see()
        return "\n".join(self._screen.display)

    @property
    def stood(self) -> str:
        """What stood on the screen when what was waited for came; what came after it is not seen yet."""
        return "\n".join(self._screen.display)

    def wait_for(self, pattern: str, limit: float = _PATIENCE) -> float:
        """Give the time when output came that first put this on the screen; raises NotSeenError.

        `spent` is the processor time that was used by then.
        """
        wanted, end = re.compile(pattern), time.perf_counter() + limit
        while time.perf_counter() < end:
            if self._read(_PAUSE):
                continue
            while self._unseen:
                piece = self._unseen.pop(0)
                self._stream.feed(piece.data)
                if wanted.search("\n".join(self._screen.display)):
                    self.spent = piece.cpu
                    return piece.at
            if not self._read(0.5) and self._process.poll() is not None:
                break
        raise NotSeenError(f"{pattern} never stood on the screen:\n{self.text}")

    # keys

    def press(self, key: str) -> float:
        """Send one key, by name or as the letter it types, and give when."""
        at = time.perf_counter()
        os.write(self._fd, KEYS.get(key, key).encode())
        return at

    def enter(self, *keys: str) -> None:
        """Press keys one after another, each once the screen is quiet again."""
        for key in keys:
            self.press(key)
            self._read(1.0)
            self.rest(_BRIEF)

    def answer(self, key: str, aside: Collection[int] = ()) -> float:
        """Press a key and give the milliseconds to the last output of its answer.

        `aside` are lines of the screen, from 0, that may follow later and are not waited for.
        """
        self.see()
        at = self.press(key)
        self._read(1.0)
        self.rest()
        last = self._last_change(at, aside)
        if last == at:
            raise NotSeenError(f"{key} was not answered:\n{self.text}")
        return (last - at) * 1000

    def answer_bytes(self, key: str) -> int:
        """Press a key and give the bytes of its answer; what follows a pause is no part of it."""
        before = self.bytes
        self.press(key)
        self._read(1.0)
        self.rest(_BRIEF)
        answered = self.bytes - before
        self.rest()
        return answered

    def responds(self, key: str, aside: Collection[int] = ()) -> tuple[float, float]:
        """Press a key and give the milliseconds to the end of its answer, and to that of what follows it.

        What a screen draws only once the keys rest comes after a pause and is no part of the answer.
        """
        self.see()
        at = self.press(key)
        self._read(1.0)
        self.rest(_BRIEF)
        answered = self._last_change(at, aside)
        if answered == at:
            raise NotSeenError(f"{key} was not answered:\n{self.text}")
        self.rest()
        return (answered - at) * 1000, (self._last_change(answered, aside) - at) * 1000

    def opens(self, key: str, pattern: str, aside: Collection[int] = ()) -> float:
        """Press a key and give the milliseconds until the screen it opens stands complete and at rest.

        It is complete when this stands on it; until then no pause is taken for its end. `aside` as in answer.
        """
        if re.search(pattern, self.text):
            raise NotSeenError(f"{pattern} stood on the screen before the key:\n{self.text}")
        last = at = self.press(key)
        while time.perf_counter() < at + _PATIENCE:
            self._read(1.0)
            self.rest()
            last = self._last_change(last, aside)
            if re.search(pattern, self.text):
                return (last - at) * 1000
        raise NotSeenError(f"{pattern} never stood on the screen:\n{self.text}")

    def _last_change(self, last: float, aside: Collection[int]) -> float:
        """Let the screen follow, and give when a line of it that counts was written last."""
        for piece in self._unseen:
            self._screen.dirty.clear()
            self._stream.feed(piece.data)
            if not self._screen.dirty <= set(aside):
                last = piece.at
        self._unseen.clear()
        return last

    def time_to(self, key: str, pattern: str) -> float:
        """Press a key and give the milliseconds until what it brings stands on the screen."""
        if re.search(pattern, self.text):
            raise NotSeenError(f"{pattern} stood on the screen before the key:\n{self.text}")
        at = self.press(key)
        return (self.wait_for(pattern) - at) * 1000

    def ends(self, key: str) -> float:
        """Press a key that ends the program, and give the milliseconds until it has ended."""
        self.see()
        at = self.press(key)
        while self._process.poll() is None:
            self._read(_INSTANT)
            if time.perf_counter() > at + _PATIENCE:
                raise NotSeenError(f"{key} did not end it:\n{self.text}")
        return (time.perf_counter() - at) * 1000

    # what it costs

    def resident(self) -> float:
        """Give the memory it holds, in MB; raises NotSeenError once it has ended."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        if "VmRSS:" not in status:
            self.see()
            raise NotSeenError(f"it has ended, with {self._process.poll()}:\n{self.text}")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def cpu(self) -> float:
        """Give the processor time it has used, in milliseconds; once it has ended, what was last seen."""
        with suppress(OSError):
            # The clock of another process: /proc counts in hundredths of a second only.
            self._cpu = time.clock_gettime((~self._process.pid << 3) | 2) * 1000
        return self._cpu
