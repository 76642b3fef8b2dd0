"""What ends a command from outside: it puts its files away and leaves with the code that names the signal."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType


def heed() -> None:
    """Let what asks the program to end do so in good order; who told it not to listen is obeyed.

    One transaction is kept whole or not at all. The app heeds more than these, once it has the terminal.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
