"""The app in a terminal of its own, for rows that open it a thousand times.

It is forked off a process that has loaded it already, as that takes most of its start; from there on it is
the program that `acctui` runs, in a session of its own whose terminal is a pseudo-terminal.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

ESCAPES = re.compile(rb"\x1b\[[0-9;?<>]*[a-zA-Z$]p?")
SIZE = (120, 40)
PATIENCE = 30.0
_READ = 65536
_OTHERS = 256


class NeverSeenError(Exception):
    """What was waited for never came to the terminal; the message ends with what did."""


def load() -> None:
    """Load what the app loads, so that what is forked from here need not."""
    import acctui.cli.main  # noqa: PLC0415 - only rows that open it pay
    import acctui.cli.window  # noqa: PLC0415 - the same
    import acctui.storage.store  # noqa: PLC0415 - the same
    import acctui.tui.app  # noqa: PLC0415 - the same
    import acctui.tui.prompt_driver  # noqa: PLC0415 - the same
    import acctui.tui.screens.precall  # noqa: PLC0415 - the same
    import acctui.tui.signals  # noqa: F401, PLC0415 - the same
    from acctui.tui.places import load_pages  # noqa: PLC0415 - the same

    load_pages()


class Window:
    """One window of the app; whatever is left of it is killed when the block ends."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        size: tuple[int, int] = SIZE,
        under: Callable[[], None] | None = None,
    ) -> None:
        load()
        self.sent = bytearray()
        """Every byte the terminal was sent."""
        self.came: list[tuple[float, int]] = []
        """When the terminal had been sent so many bytes."""
        self.code: int | None = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            _be_acctui(home, arguments, size, under)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.code is None:
            self.kill()
        self.close()

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        _give_size(self.fd, columns, rows)

    def type(self, text: str | bytes) -> None:
        """Send what the keyboard sends; a terminal whose program has ended takes nothing."""
        with suppress(OSError):
            os.write(self.fd, text if isinstance(text, bytes) else text.encode())

    def read(self, seconds: float) -> bool:
        """Take what comes first within so many seconds; False when nothing came."""
        if self.fd < 0 or not select.select([self.fd], [], [], max(0.0, seconds))[0]:
            return False
        try:
            data = os.read(self.fd, _READ)
        except OSError:  # the other end is closed
            return False
        self.sent += data
        self.came.append((time.monotonic(), len(self.sent)))
        return bool(data)

    def listen(self, seconds: float) -> None:
        """Take what comes for so many seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not self.read(left) and self.fd >= 0:
                time.sleep(min(left, 0.002))

    def settle(self, quiet: float = 0.15, limit: float = PATIENCE) -> None:
        """Take what comes until nothing has for a moment, as many keys are answered one after another."""
        end = time.monotonic() + limit
        while time.monotonic() < end and self.read(quiet):
            pass

    @property
    def words(self) -> bytes:
        """What the terminal was sent, without what only places and colours it."""
        return ESCAPES.sub(b"", bytes(self.sent))

    def sees(self, words: str, *, within: float = PATIENCE, after: int = 0) -> float:
        """Wait until words came, behind so many bytes, and give when they had."""
        wanted, end = words.encode(), time.monotonic() + within
        while wanted not in ESCAPES.sub(b"", bytes(self.sent[after:])):
            if time.monotonic() > end or (not self.read(0.02) and self.has_ended()):
                told = self.words[-600:].decode(errors="replace")
                raise NeverSeenError(f"{words!r} never came; the end of what did: {told!r}")
        return time.monotonic()

    # the end

    def has_ended(self) -> bool:
        """Tell whether the program has ended; what it left in the terminal is read still."""
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.code = os.waitstatus_to_exitcode(status)
        return self.code is not None

    def ends(self, within: float, *, reads: bool = True) -> float | None:
        """Wait for the end and give the seconds it took; None when it goes on.

        Without `reads` the terminal takes nothing until the end has come.
        """
        began = time.monotonic()
        while time.monotonic() < began + within:
            if self.has_ended():
                took = time.monotonic() - began
                self.drain()
                return took
            if not (reads and self.read(0.005)):
                time.sleep(0.002)
        return None

    def drain(self) -> None:
        """Take what lies in the terminal still."""
        while self.read(0.0):
            pass

    def kill(self) -> None:
        """End the program as a power cut does, and take what it had sent."""
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            self.code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        self.drain()

    def close(self) -> None:
        """Take the terminal away."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


def _give_size(fd: int, columns: int, rows: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def _sit_at(fd: int) -> None:
    """Let Python read and write the terminal, whatever its streams were before."""
    sys.stdin = sys.__stdin__ = os.fdopen(fd, encoding="utf-8", closefd=False)  # type: ignore[misc]  # it is ours
    sys.stdout = sys.__stdout__ = os.fdopen(fd + 1, "w", encoding="utf-8", closefd=False)  # type: ignore[misc]  # the same
    sys.stderr = sys.__stderr__ = os.fdopen(fd + 2, "w", encoding="utf-8", closefd=False)  # type: ignore[misc]  # the same


def _be_acctui(
    home: Path, arguments: tuple[str, ...], size: tuple[int, int], under: Callable[[], None] | None
) -> None:
    """Become the program, in the forked process; it never comes back."""
    code = 70
    try:
        os.closerange(3, _OTHERS)
        _give_size(0, *size)
        _sit_at(0)
        if under is not None:
            under()
        os.environ |= {
            "HOME": str(home),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "ACCTUI_TODAY": "2026-11-22",
        }
        sys.argv = ["acctui", *arguments]
        from acctui.cli.main import run  # noqa: PLC0415 - loaded by now

        run()
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    finally:
        os._exit(code)
