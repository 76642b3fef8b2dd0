"""All goals together, right under the list and in its columns, with last year at the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.strip import Strip

from acctui.domain.days import short_day
from acctui.tui.parts import width_of
from acctui.tui.pieces import merged
from acctui.tui.screens.account_columns import whole
from acctui.tui.screens.growth_columns import a_month_words, pace_parts
from acctui.tui.widgets.columns import Cell, Way, grid_at, laid_row, placed
from acctui.tui.widgets.drawn import Drawn, inked, rule, spread
from acctui.tui.widgets.meter import percentage

if TYPE_CHECKING:
    from acctui.services.growth_view import GrowthView
    from acctui.tui.parts import Part
    from acctui.tui.screens.growth_columns import GrowthRow
    from acctui.tui.widgets.columns import Column, Drawing, Place, Steps


class GrowthTotals(Drawn):
    """A rule, the totals, and what last year had brought by this day beside the straight line (G8)."""

    DEFAULT_CSS = "GrowthTotals { height: 3; background: $bg; }"
    ROWS = 3

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._view: GrowthView | None = None
        self._steps: Steps[GrowthRow] = {}

    def follow(self, view: GrowthView, steps: Steps[GrowthRow]) -> None:
        """Add up another view in the columns its list has."""
        self._view, self._steps = view, steps
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the rule, the totals, or last year."""
        if self._view is None:
            return self.blank()
        if y == 0:
            return rule(self.size.width, self.edge, self.look, self.ground)
        places = placed(grid_at(self._steps, self.app.size.width).columns, self.edge)
        if y == 1:
            return self._row(places, [self._total(self._view, place.column) for place in places])
        return self._last_year(self._view, places)

    def _row(self, places: list[Place], drawings: list[Drawing]) -> Strip:
        on = self.ground
        line, end = laid_row(places, drawings, Way(on))
        rest = max(0, self.size.width - end)
        whole_line = [("  ", "dim", on), *line, (" " * rest, "dim", on)]
        return Strip(inked(merged(whole_line), self.look), self.size.width)

    def _total(self, view: GrowthView, column: Column) -> Drawing:
        total = view.total
        cells: dict[str, Drawing] = {
            "name": Cell("Total", "text bold"),
            "goal": Cell(whole(total.goal), "text bold"),
            "won": Cell(whole(total.won), "text bold"),
            "gap": Cell(whole(total.gap), "text bold"),
            "a_month": Cell(a_month_words(total.a_month), "soft"),
            "pace": pace_parts(total.share, view.straight, column.width - 5, "text bold"),
            "next_goal": Cell(whole(total.next_goal) if total.next_goal else "", "soft"),
            "decision": Cell(f"{view.undecided} undecided" if view.undecided else "", "text"),
        }
        return cells.get(column.key, Cell(""))

    def _last_year(self, view: GrowthView, places: list[Place]) -> Strip:
        by_key = {place.column.key: place for place in places}
        if {"goal", "won", "months"} <= set(by_key):
            return self._in_columns(view, by_key)
        return self._in_words(view)

    def _in_columns(self, view: GrowthView, by_key: dict[str, Place]) -> Strip:
        last = view.last_year
        pace, months = by_key["pace"], by_key["months"]
        ends: list[tuple[int, Part]] = [
            (by_key["goal"].start + by_key["goal"].width, (whole(last.whole), "dim")),
            (by_key["won"].start + by_key["won"].width, (whole(last.by_then), "dim")),
            (pace.start + pace.width, (_share(last.share), "dim")),
        ]
        parts: list[Part] = [(_same_day(view), "dim")]
        for end, (words, style) in ends:
            room = end - 2 - width_of(parts)
            parts.append((words.rjust(max(len(words) + 1, room)), style))
        gap = months.start - 2 - width_of(parts)
        parts.append((" " * max(1, gap) + straight_words(view), "dim"))
        return spread(parts, (), self.size.width, self.edge, self.look, self.ground)

    def _in_words(self, view: GrowthView) -> Strip:
        """Say it in one line where the columns of it have no room; what is said last gives way first."""
        last = view.last_year
        amounts = f"  {whole(last.by_then)} of {whole(last.whole)}"
        line: list[Part] = []
        for middle in (amounts, ""):
            line = [(f"{_same_day(view)}{middle}  ", "dim"), (_share(last.share), "soft")]
            line.append((f"   {straight_words(view)}", "dim"))
            if width_of(line) <= self.edge - 2:
                break
        return spread(line, (), self.size.width, self.edge, self.look, self.ground)


def _same_day(view: GrowthView) -> str:
    name = "last year" if view.days_left else "year before"
    return f"{name}, {short_day(view.last_year.day, view.last_year.day)}"


def _share(share: float | None) -> str:
    return "-" if share is None else percentage(share)


def straight_words(view: GrowthView) -> str:
    """Say what a straight line would have brought by now; nothing once the year is over."""
    return f"straight line {percentage(view.straight)}" if view.days_left else ""
