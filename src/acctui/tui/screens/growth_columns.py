"""The columns of the year's goals: which stand at a width, and how a goal is drawn in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from acctui.domain.date_forms import MONTHS
from acctui.domain.goal import Decision
from acctui.domain.money import grouped
from acctui.domain.pace import in_column
from acctui.tui.parts import LEFT, WIDE
from acctui.tui.screens.account_columns import whole
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.widgets.meter import meter, percentage, sparkline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acctui.services.growth_view import GrowthLine, GrowthView
    from acctui.tui.parts import Part
    from acctui.tui.widgets.columns import Drawing, Steps

BY_GAP = "gap"
"""The order it is read in: what is missing most comes first."""

LEAST_NAME = 16
"""Cells an account's name keeps before another column may stand beside it."""

_MONTHS, _WORDS = 12, 17
"""Cells of the months, and of the words under them where no column is behind to lend its cells."""

_AMOUNT, _LONG_BAR, _SHORT_BAR, _PERCENT = 8, 13, 7, 4
_SOON = ("gap", "a_month", "pace", "decision", "goal", "won", "next_goal", "months", "wide pace")
"""What stays longest where it gets narrow: what is missing and what that asks of a month come first (G8)."""

_HEADS = ("name", "goal", "won", "gap", "a_month", "pace", "months", "next_goal", "decision")

DECISION_NAME = {
    Decision.GRADUATE: "graduate",
    Decision.KEEP: "keep",
    Decision.DROP: "drop",
    Decision.NEW_GOAL: "new goal",
}


class GrowthRow(NamedTuple):
    """One goal as a row of the list."""

    line: GrowthLine

    @property
    def id(self) -> int:
        """What the row stays known by."""
        return self.line.account_id


def growth_steps(view: GrowthView) -> Steps[GrowthRow]:
    """Give the columns for each width: one more from every width that has the room for it."""
    columns = _columns(view)
    steps: dict[int, Grid[GrowthRow]] = {}
    for count in range(len(_SOON) + 1):
        kept = [key for key in _SOON[:count] if key in columns or key == "wide pace"]
        chosen = [columns[key] for key in _HEADS if key in kept or key == "name"]
        is_long = "wide pace" in kept
        shown = [_widened(column) if is_long and column.key == "pace" else column for column in chosen]
        least = sum(column.width + column.gutter for column in shown[1:]) + LEAST_NAME
        cells = _drawn([column.key for column in shown], is_long)
        steps[_terminal(least) if count else 0] = Grid(shown, cells)
    return steps


def _terminal(cells: int) -> int:
    """Give the width of the terminal whose right edge leaves so many cells for text."""
    edge = LEFT + cells
    return edge + 1 if edge + 1 < WIDE else max(WIDE, edge + 2)


def _columns(view: GrowthView) -> dict[str, Column]:
    amounts = [view.total.goal, view.total.won, view.total.gap, view.total.next_goal]
    amount = max(_AMOUNT, *(len(whole(one)) for one in amounts))
    month = max(7, len(whole(view.total.a_month)))
    goal = f"Goal {view.year.short}"
    decides = view.next_year is not None or any(line.decision for line in view.lines)
    columns = [
        Column("name", "Account", 0, name=True),
        Column("goal", goal, max(amount, len(goal)), "right"),
        Column("won", "Won", amount, "right"),
        Column("gap", "Gap", amount, "right"),
        Column("pace", "Pace", _SHORT_BAR + 1 + _PERCENT),
        Column("months", months_name(view), _MONTHS if decides else _WORDS, gutter=3, sortable=False),
    ]
    if view.days_left:
        columns.append(Column("a_month", "A month", month, "right"))
    if view.next_year is not None:
        following = f"Goal {view.next_year.short}"
        columns.append(Column("next_goal", following, max(amount, len(following)), "right"))
    if decides:
        columns.append(Column("decision", "Decision", 11))
    return {column.key: column for column in columns}


def _widened(column: Column) -> Column:
    return Column(column.key, column.title, _LONG_BAR + 1 + _PERCENT, gutter=column.gutter)


def months_name(view: GrowthView) -> str:
    """Name the span of the months shown: `Jan to Nov`."""
    shown = max((len(line.months) for line in view.lines), default=1)
    first, last = view.year.months[0], view.year.months[max(0, shown - 1)]
    names = [MONTHS[month.month - 1][:3] for month in dict.fromkeys((first, last))]
    return " to ".join(names)


def _drawn(keys: Sequence[str], is_long: bool) -> Callable[[GrowthRow], Sequence[Drawing]]:  # noqa: FBT001 - drawn for every row
    cells = _LONG_BAR if is_long else _SHORT_BAR
    return lambda row: [
        pace_parts(row.line.share, row.line.straight, cells) if key == "pace" else _MAKERS[key](row.line)
        for key in keys
    ]


def pace_parts(share: float | None, straight: float, cells: int, style: str = "text") -> list[Part]:
    """Draw how far a goal is, the year's tick in it, and the share in figures."""
    if share is None:
        return [(" " * (cells + 1), "dim"), ("-".rjust(_PERCENT), "dim")]
    return [*meter(share, cells, year=straight), (percentage(share).rjust(_PERCENT), style)]


def gap_words(gap: int | None) -> str:
    """Say what is missing, or with a plus what is over (G9)."""
    if gap is None:
        return "-"
    return f"+{grouped(_units(-gap))}" if gap < 0 else grouped(_units(gap))


def a_month_words(a_month: int | None) -> str:
    """Say what each month left has to bring, in round figures."""
    return grouped(in_column(a_month)) if a_month else "-"


def _units(minor: int) -> int:
    return (minor + 50) // 100 * 100


def _amount(minor: int | None, style: str = "soft") -> Drawing:
    return Cell(whole(minor), style) if minor else Cell("-", "dim")


def _gap(line: GrowthLine) -> Drawing:
    return Cell(gap_words(line.gap), "dim" if line.gap is None else "text")


def _a_month(line: GrowthLine) -> Drawing:
    return Cell(a_month_words(line.a_month), "soft" if line.a_month else "dim")


def _months(line: GrowthLine) -> Drawing:
    return [sparkline([float(won) for won in line.months])] if line.months else Cell("")


def decision_part(line: GrowthLine) -> Part:
    """Say what was decided about a Target, or that nothing is yet."""
    if line.decision is not None:
        return DECISION_NAME[line.decision], "soft"
    return ("undecided", "text") if line.is_target else ("-", "dim")


_MAKERS: dict[str, Callable[[GrowthLine], Drawing]] = {
    "name": lambda line: Cell(line.name, "text"),
    "goal": lambda line: _amount(line.goal),
    "won": lambda line: _amount(line.won),
    "gap": _gap,
    "a_month": _a_month,
    "months": _months,
    "next_goal": lambda line: _amount(line.next_goal),
    "decision": lambda line: Cell(*decision_part(line)),
}

SORT_NAMES = {"a_month": "a month", "next_goal": "next goal"}
_LAST = float("inf")
ORDERS: dict[str, Callable[[GrowthLine], Any]] = {
    "name": lambda line: line.name.casefold(),
    "goal": lambda line: -(line.goal or 0),
    "won": lambda line: -line.won,
    BY_GAP: lambda line: _LAST if line.gap is None else -line.gap,
    "a_month": lambda line: -(line.a_month or 0),
    "pace": lambda line: _LAST if line.share is None else line.share,
    "next_goal": lambda line: -(line.next_goal or 0),
    "decision": lambda line: (not line.is_undecided, line.decision is None, line.decision or ""),
}
"""How the goals are sorted by a column; those that are equal stand by name."""


def ordered(view: GrowthView, by: str) -> list[GrowthRow]:
    """Give the goals as rows in an order."""
    key = ORDERS[by]
    lines = sorted(view.lines, key=lambda line: (key(line), line.name.casefold(), line.account_id))
    return [GrowthRow(line) for line in lines]
