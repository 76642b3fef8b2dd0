"""The block under Today: the calls of the next day that has any; and what stands where nothing waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.screens.today_words import coming_words, nothing_words
from acctui.tui.widgets.drawn import Drawn, Measured, rule, spread

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from textual.strip import Strip

    from acctui.services.today import TodayView
    from acctui.services.waiting_reads import StatedCall
    from acctui.tui.parts import Parts


class ComingCalls(Measured):
    """The next day's calls, under a rule."""

    DEFAULT_CSS = "ComingCalls { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._lines: list[Parts] = []

    def show(self, calls: Sequence[StatedCall], today: dt.date) -> None:
        """Show the calls of one day; none takes no room."""
        self._lines = coming_words(calls, today)
        self.refresh(layout=True)

    def needed(self) -> int:
        """Take the rule's row and one for each call."""
        return 1 + len(self._lines) if self._lines else 0

    def render_line(self, y: int) -> Strip:
        """Draw the rule or a call."""
        if y == 0 or y > len(self._lines):
            return rule(self.size.width, self.edge, self.look, self.ground)
        return spread(self._lines[y - 1], (), self.size.width, self.edge, self.look, self.ground)


class NothingWaits(Drawn):
    """Today when all is done: what the next ritual is and when, and how to go on."""

    DEFAULT_CSS = "NothingWaits { height: 1fr; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._lines: list[Parts] = []

    def show(self, view: TodayView, today: dt.date) -> None:
        """Say what comes next."""
        self._lines = nothing_words(view, today)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        if y >= len(self._lines):
            return self.blank()
        return spread(self._lines[y], (), self.size.width, self.edge, self.look, self.ground)
