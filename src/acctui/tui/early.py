"""The terminal while the first picture stands on it and the rest of the program is loaded.

It is taken as Textual takes it, but that Ctrl+C still ends the program and Ctrl+Z still stops it, and is
given back as it was on every way out. Once Textual's driver has it, leaving is the driver's again.
"""

from __future__ import annotations

import os
import select
import signal
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from acctui.tui.given_back import CLOSING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType, TracebackType
    from typing import Any, TextIO

OPENING = b"\x1b[?1049h\x1b[?25l\x1b[?7l"
"""What the picture asks of a terminal: a screen of its own, no cursor, no line that runs on."""

_KEYS = 0
_MOMENT = 0.2


class Early:
    """What stands on the terminal before the app does: `rows` by their number, on `size`.

    `is_held` says that the terminal is taken and not the driver's yet, `before` how its keys were set.
    Nothing stands there until it is shown, and where it can't be shown; the app draws everything itself then.
    """

    def __init__(self) -> None:
        self.rows: dict[int, str] = {}
        self.size = (0, 0)
        self.before: list[Any] | None = None
        self._screen = -1
        self._heeded: dict[int, tuple[Any, Any]] = {}
        self.is_held = self._is_over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.is_held:
            self._give_back()
        self._is_over = True
        for number, (ours, before) in self._heeded.items():
            if signal.getsignal(number) == ours:
                signal.signal(number, before)
        if self.is_held:
            # Somebody woke the program in that moment.
            self._give_back()

    def show(self, screen: TextIO, draw: Callable[[int, int], list[str]]) -> None:
        """Take the terminal and put a picture on it, where it takes one at once; `draw` is told the size."""
        import termios  # noqa: PLC0415 - Windows has none

        with suppress(OSError, termios.error):
            width, height = os.get_terminal_size(screen.fileno())
            rows = draw(width, height)
            if not rows or not _is_ready(screen.fileno()):
                return
            self.size, self._screen = (width, height), screen.fileno()
            self.before = termios.tcgetattr(_KEYS)
            try:
                self._hold()
                # Noted first: whoever is stopped in the middle of it must not believe that it stands.
                self.rows = dict(enumerate(rows))
                self._send("".join(f"\x1b[{y + 1};1H{row}" for y, row in self.rows.items()).encode())
            except (OSError, termios.error):
                self._give_back()

    def _hold(self) -> None:
        heard = (signal.SIGTSTP, self._stopped), (signal.SIGCONT, self._gone_on), (signal.SIGQUIT, _ended)
        for number, ours in heard:
            self._heeded[number] = ours, signal.signal(number, ours)
        self._take()

    def handed_over(self) -> None:
        """Leave the terminal to the driver that has taken it."""
        self._is_over, self.is_held = True, False

    def _take(self) -> None:
        import termios  # noqa: PLC0415 - as above

        if self.before is None:
            return
        self.is_held = True
        now = list(self.before)
        now[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        now[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        now[6] = [*now[6]]
        now[6][termios.VMIN] = 1
        with suppress(termios.error):
            termios.tcsetattr(_KEYS, termios.TCSANOW, now)
        self._send(OPENING)

    def _send(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            left = left[os.write(self._screen, left) :]

    def _give_back(self) -> None:
        """Give the terminal back, whatever of the picture it has not taken yet."""
        import termios  # noqa: PLC0415 - as above

        self.is_held, self.rows = False, {}
        # Who is stopped, and then ended, leaves keys and queues to the shell that has them by now.
        before = self.before if _is_in_front() else None
        with suppress(OSError, termios.error):
            if before is not None:
                termios.tcflush(self._screen, termios.TCOFLUSH)
            # A terminal that takes nothing at all would hold the end of the program up for ever.
            if select.select([], [self._screen], [], _MOMENT)[1]:
                os.write(self._screen, CLOSING)
        with suppress(termios.error):
            if before is not None:
                termios.tcsetattr(_KEYS, termios.TCSANOW, before)

    def _stopped(self, _number: int, _frame: FrameType | None) -> None:
        """Stop with the terminal given back."""
        self._give_back()
        os.kill(os.getpid(), signal.SIGSTOP)

    def _gone_on(self, _number: int, _frame: FrameType | None) -> None:
        """Take the terminal again where it is ours; what stood there is gone, and the app draws it."""
        self.rows = {}
        if not self._is_over and _is_in_front():
            with suppress(OSError):
                self._take()


def _ended(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def _is_ready(screen: int) -> bool:
    """Tell whether the terminal is ours to take, and takes what is written to it."""
    return _is_in_front() and os.get_blocking(screen) and bool(select.select([], [screen], [], 0)[1])


def _is_in_front() -> bool:
    """Tell whether the terminal is ours: what runs in the background, or is stopped, has none."""
    try:
        return os.tcgetpgrp(_KEYS) == os.getpgrp()
    except OSError:
        # Who has no job control has no background either.
        return True
