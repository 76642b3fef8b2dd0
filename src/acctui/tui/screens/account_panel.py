"""The account at a glance, beside the list where the terminal is wide."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from textual.strip import Strip

from acctui.tui.widgets.drawn import Drawn, segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.domain.merit import Standing
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts

SHOWN_FROM = 150
TEXT = 37
"""The columns its text has."""


class AccountPanel(Drawn):
    """What there is to know about the account under the cursor, once it has rested there."""

    DEFAULT_CSS = "AccountPanel { layer: over; dock: right; width: 42; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._lines: Sequence[tuple[Parts, Parts]] = ()

    def fit_in(self, *, needed: bool) -> bool:
        """Stand beside scope, list and foot where there is room; True where it comes to stand there."""
        before = self.display
        self.display = needed and self.app.size.width >= SHOWN_FROM
        self.screen.set_class(self.display, "-sided")
        above = 3 if self.tall else 2
        self.styles.margin = (above, 0, 0, 0)
        self.styles.height = max(1, self.app.size.height - above - 1)
        return self.display and not before

    async def follow(self, account_id: int, standing: Standing | None = None) -> None:
        """Show another account; `standing` has its ranks where it is scored."""
        from acctui.tui.screens.account_sides import sides_of  # noqa: PLC0415 - only wide terminals pay for it

        book = cast("AcctuiApp", self.app)
        today = book.clock.today()
        sides = await book.ask(lambda store: sides_of(store, account_id, standing, today))
        if sides is not None:
            self._lines = sides
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the rule at the left and one line beside it."""
        look = self.look
        line = [
            Segment("│", look["border", "bg"]),
            Segment("  ", look["dim", "bg"]),
        ]
        left, right = self._lines[y] if y < len(self._lines) else ((), ())
        ending, taken = segments(right, TEXT, look, "bg")
        begun, used = segments(left, TEXT - taken - (1 if taken else 0), look, "bg")
        line += [*begun, Segment(" " * (TEXT - used - taken), look["dim", "bg"]), *ending]
        return Strip(line).adjust_cell_length(self.size.width, look["dim", "bg"])
