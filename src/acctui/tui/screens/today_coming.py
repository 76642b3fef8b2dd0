"""The block under Today: the calls of the next day that has any; and what stands where nothing waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name
from acctui.tui.plain import fit
from acctui.tui.widgets.drawn import Drawn, Measured, rule, spread

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from textual.strip import Strip

    from acctui.services.today import TodayView
    from acctui.services.waiting_reads import StatedCall
    from acctui.tui.look import Parts

MOST = 3
"""Calls the block shows at most."""


def next_day(calls: Sequence[StatedCall], today: dt.date) -> list[StatedCall]:
    """Give the calls of the first day after today that has any."""
    later = [call for call in calls if call.at and call.at.day > today]
    return [call for call in later if call.at and later[0].at and call.at.day == later[0].at.day][:MOST]


class ComingCalls(Measured):
    """The next day's calls, under a rule."""

    DEFAULT_CSS = "ComingCalls { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._calls: list[StatedCall] = []
        self._label = ""

    def show(self, calls: list[StatedCall], today: dt.date) -> None:
        """Show the calls of one day; none takes no room."""
        self._calls = calls
        day = calls[0].at.day if calls and calls[0].at else today
        self._label = "Tomorrow" if (day - today).days == 1 else day_name(day, today)
        self.refresh(layout=True)

    def needed(self) -> int:
        """Take the rule's row and one for each call."""
        return 1 + len(self._calls) if self._calls else 0

    def render_line(self, y: int) -> Strip:
        """Draw the rule or a call."""
        if y == 0 or y > len(self._calls):
            return rule(self.size.width, self.edge, self.look, self.ground)
        call = self._calls[y - 1]
        time = f"{call.at.time:%H:%M}" if call.at and call.at.time else "-"
        parts: Parts = [
            (fit(self._label if y == 1 else "", 12), "soft bold"),
            (f"{time:<14}", "dim"),
            (fit(call.whose.account, 22) + "  ", "text"),
            (call.outcome, "soft"),
        ]
        return spread(parts, (), self.size.width, self.edge, self.look, self.ground)


class NothingWaits(Drawn):
    """Today when all is done: what the next ritual is and when, and how to go on."""

    DEFAULT_CSS = "NothingWaits { height: 1fr; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._lines: list[Parts] = []

    def show(self, view: TodayView, today: dt.date) -> None:
        """Say what comes next."""
        self._lines = [
            [("Nothing waits", "text bold")],
            [],
            [("Next: ", "dim"), (view.ritual.words(today), "soft")],
            [],
            [
                ("f", "accent bold"),
                ("   Find an account        ", "text"),
                ("then p, before you call", "dim"),
            ],
            [
                ("8", "accent bold"),
                ("   See the year's goals   ", "text"),
                ("and what each still needs", "dim"),
            ],
        ]
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        if y >= len(self._lines):
            return self.blank()
        return spread(self._lines[y], (), self.size.width, self.edge, self.look, self.ground)
