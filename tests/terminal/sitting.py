"""A seller at a real terminal: the program runs in a pseudo-terminal and is seen as an emulator draws it."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from typing import TYPE_CHECKING, Self

import pyte

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "backspace": "\x7f",
    "down": "\x1b[B",
    "up": "\x1b[A",
    "ctrl+q": "\x11",
    "ctrl+u": "\x15",
}
PATIENCE = 30.0
PROGRAM = [sys.executable, "-c", "from acctui.cli.main import run; run()"]
SLOW = """
import sys, time

class Slow:
    def find_spec(self, name, *_):
        if name == "textual":
            {delay}

sys.meta_path.insert(0, Slow())
from acctui.cli.main import run
run()
"""
"""The program where `delay` happens before Textual is loaded: a slow disk, or one that fails."""


class Sitting:
    """The program in a terminal of its own; ended by force when the sitting is over."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        size: tuple[int, int] = (80, 24),
        umask: int = -1,
        delay: str = "",
        **env: str,
    ) -> None:
        columns, rows = size
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.sent = b""
        """Every byte the program has sent so far."""
        self._fd, inner = os.openpty()
        self._size(inner, columns, rows)
        self.process = subprocess.Popen(
            [*(_delayed(delay) if delay else PROGRAM), *arguments],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            env=_environment(home) | env,
            start_new_session=True,
            umask=umask,
        )
        os.close(inner)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._fd)

    # the keyboard

    def press(self, *keys: str) -> None:
        """Press keys one by one, each when the screen has come to rest."""
        for key in keys:
            self.type(KEYS.get(key, key))
            self.rest()

    def type(self, text: str) -> None:
        """Send text as the keyboard does, without waiting."""
        os.write(self._fd, text.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self._size(self._fd, columns, rows)
        self._screen.resize(rows, columns)
        os.killpg(self.process.pid, signal.SIGWINCH)
        self.rest()

    def kill(self) -> None:
        """End the program as a power cut does."""
        self.process.kill()
        self.process.wait()

    # the screen

    @property
    def lines(self) -> list[str]:
        """The screen as the seller reads it."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    @property
    def foot(self) -> str:
        """The foot line."""
        return self.lines[-2].strip()

    def sees(self, words: str, *, within: float = PATIENCE) -> str:
        """Wait until these words stand on the screen, and give their line."""
        end = time.monotonic() + within
        while words not in self.text:
            assert time.monotonic() < end, f"{words!r} never stood on the screen:\n{self.text}"
            if not self._read(0.05) and self.process.poll() is not None:
                self.drain()
                assert words in self.text, f"the program ended without {words!r}:\n{self.text}"
        return next(line for line in self.lines if words in line)

    def rest(self, quiet: float = 0.08, limit: float = 3.0) -> None:
        """Read until nothing has come for a moment."""
        end = time.monotonic() + limit
        while time.monotonic() < end and self._read(quiet):
            pass

    def is_the_apps(self) -> bool:
        """Tell whether keys go to the app as they are typed; an editor or a shell gets them line by line."""
        return not termios.tcgetattr(self._fd)[3] & termios.ICANON

    def drain(self) -> None:
        """Read what is left of a program that has ended."""
        while self._read(0.05):
            pass

    def ended(self) -> int:
        """Wait for the end of the program and give its exit code."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end, f"the program goes on:\n{self.text}"
            self._read(0.05)
        self.drain()
        return self.process.wait()

    def _read(self, wait: float) -> bool:
        ready, _, _ = select.select([self._fd], [], [], wait)
        if not ready:
            return False
        try:
            data = os.read(self._fd, 65536)
        except OSError:  # the other end is closed
            return False
        self.sent += data
        self._stream.feed(data)
        return bool(data)

    @staticmethod
    def _size(fd: int, columns: int, rows: int) -> None:
        fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def _delayed(delay: str) -> list[str]:
    return [*PROGRAM[:2], SLOW.format(delay=delay)]


def _environment(home: Path) -> dict[str, str]:
    kept = {
        name: os.environ[name]
        for name in ("PATH", "LANG", "LC_ALL", "COVERAGE_PROCESS_START")
        if name in os.environ
    }
    return kept | {
        "HOME": str(home),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TZ": "UTC",
        "PYTHONUTF8": "1",
        "ACCTUI_TODAY": "2026-11-22",
    }
