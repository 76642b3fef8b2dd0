"""Somebody who stays behind: where the program dies at once, the terminal is given back all the same."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn, Self

from acctui.tui.given_back import CLOSING

if TYPE_CHECKING:
    from types import TracebackType

SENTENCE = b"acctui was ended before it could say why; what was saved stands. Open it again to go on.\r\n"
_KEYS = 0
_WELL = b"."
_DEAF_TO = ("SIGINT", "SIGQUIT", "SIGTERM", "SIGHUP", "SIGTSTP", "SIGTTOU", "SIGTTIN")


class Guard:
    """Watches over the app from a process of its own, which is gone a moment after the app.

    A crash of the interpreter and a SIGKILL leave no code of the app's to run; without this the shell would
    be left with a screen that hears the mouse and shows no cursor. It shares the app's memory, and ends
    with the app.
    """

    def __init__(self) -> None:
        self._watched: tuple[int, int] | None = None

    def __enter__(self) -> Self:
        if sys.platform != "win32" and sys.__stdin__ is not None and sys.__stdin__.isatty():
            with suppress(OSError):
                self._watched = _set_up()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._watched is not None:
            line, pid = self._watched
            with suppress(OSError):
                os.write(line, _WELL)
                os.close(line)
                os.waitpid(pid, 0)


def _set_up() -> tuple[int, int]:
    """Give the line on which the app says that it ended well, and the process that listens to it."""
    import termios  # noqa: PLC0415 - Windows has none

    before = termios.tcgetattr(_KEYS)
    listens, says = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(says)
        _watch(listens, before)
    os.close(listens)
    return says, pid


def _watch(listens: int, before: list[int | list[bytes | int]]) -> NoReturn:
    """Wait for the end of the app, and do what it could not do any more."""
    import termios  # noqa: PLC0415 - as above

    try:
        for name in _DEAF_TO:
            signal.signal(getattr(signal, name), signal.SIG_IGN)
        if os.read(listens, 1) != _WELL and termios.tcgetattr(_KEYS) != before:
            termios.tcsetattr(_KEYS, termios.TCSANOW, before)
            os.write(_screen(), CLOSING + SENTENCE)
    finally:
        os._exit(0)


def _screen() -> int:
    """Give the one the app draws on: errors may be sent to a file of their own."""
    return next((number for number in (2, 1) if os.isatty(number)), _KEYS)
