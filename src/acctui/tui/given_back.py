"""The terminal as it was before the app took it, for the moment when the app can't give it back itself."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TextIO

CLOSING = b"".join(
    b"\x1b[" + sequence
    for sequence in (
        b"?2026l",  # what is drawn is shown at once again
        b"?1000l",  # no mouse
        b"?1003l",
        b"?1015l",
        b"?1006l",
        b"?1016l",
        b"?2004l",  # pasted text comes as it is
        b"?2048l",
        b"?1004l",  # no word of the focus
        b"?7h",  # long lines wrap
        b"<u",  # plain keys
        b"?1049l",  # the screen the shell had
        b"?25h",  # a cursor
        b"0m",
    )
)
"""What undoes all that the app asks of a terminal."""

_MOMENT = 0.05
_LONG_MOMENT = 0.2
_DRAWS = "textual-output"


def give_back(
    keys: TextIO | None, *screens: TextIO | None, before: list[Any] | None = None
) -> Callable[[int], None]:
    """Note how a terminal is now, and give what makes it so again; that never raises and never waits long.

    The first of the screens that is a terminal is meant; `before` is how it was, where it was taken already.
    What is given takes the number of a signal that somebody listens to, and that does nothing more.
    """
    screen = next((file for file in screens if file is not None and file.isatty()), None)
    if sys.platform == "win32" or keys is None or screen is None or not keys.isatty():
        return lambda _: None
    import termios  # noqa: PLC0415 - Windows has none

    with suppress(termios.error):
        return partial(_give_back, keys.fileno(), screen.fileno(), before or termios.tcgetattr(keys.fileno()))
    return lambda _: None


def _give_back(keys: int, screen: int, before: list[int | list[bytes | int]], harmless: int) -> None:
    import termios  # noqa: PLC0415 - as above
    import threading  # noqa: PLC0415 - whoever only needs to know what undoes all is spared it

    with suppress(OSError, termios.error):
        terminal = _alone(screen)
        _wake_who_draws(harmless)
        # What the terminal has not taken yet would hold up what follows.
        termios.tcflush(terminal, termios.TCOFLUSH)
        # A terminal that takes nothing at all holds whoever writes to it up for ever.
        writer = threading.Thread(target=_write, args=(terminal,), daemon=True)
        writer.start()
        writer.join(_LONG_MOMENT)
    with suppress(termios.error):
        termios.tcsetattr(keys, termios.TCSANOW, before)


def _alone(screen: int) -> int:
    """Give the terminal under another number; what the app still draws goes nowhere."""
    terminal = os.dup(screen)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, screen)
    os.close(nowhere)
    return terminal


def _wake_who_draws(harmless: int) -> None:
    """Let a thread that waits for the terminal go on, as nobody else can write to it before."""
    import threading  # noqa: PLC0415 - as above

    for thread in threading.enumerate():
        if thread.name == _DRAWS and thread.ident is not None:
            signal.pthread_kill(thread.ident, harmless)
    time.sleep(_MOMENT)


def _write(screen: int) -> None:
    with suppress(OSError):
        os.write(screen, CLOSING)
