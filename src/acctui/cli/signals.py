"""What ends a command from outside: it puts its files away and leaves with the code that names the signal."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_SOON = 0.01
_others: list[Callable[[sys.UnraisableHookArgs], object]] = []


def heed() -> None:
    """Let what asks the program to end do so in good order; who told it not to listen is obeyed.

    One transaction is kept whole or not at all. The app heeds more than these, once it has the terminal.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)
    if hasattr(signal, "setitimer") and sys.unraisablehook is not _hear:
        _others.append(sys.unraisablehook)
        sys.unraisablehook = _hear


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def _hear(passed: sys.UnraisableHookArgs) -> None:
    """Ask once more where Python passes over it, as it does while it takes an object away."""
    ending = passed.exc_value
    if not isinstance(ending, SystemExit | KeyboardInterrupt):
        _others[-1](passed)
        return

    def again(_number: int, _frame: FrameType | None) -> None:
        raise ending

    signal.signal(signal.SIGALRM, again)
    signal.setitimer(signal.ITIMER_REAL, _SOON)
