"""The rows of Today: what waits in groups, blank rows between them where they fit, and the fold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.services.today import Waits
from acctui.tui.parts import WIDE
from acctui.tui.plain import cut, safe
from acctui.tui.widgets.columns import Cell, Column, Grid

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.services.today import TodayView, Waiting
    from acctui.tui.widgets.columns import Drawing, Steps

_BLOCKS = (
    {Waits.LOG, Waits.CALL},
    {Waits.PROMISE},
    {Waits.ACTION},
    {Waits.SWEEP, Waits.AMBER},
    {Waits.ROLL, Waits.STAGE},
    {Waits.DECIDE, Waits.PACE},
    {Waits.UNSEEN},
)
_BLOCK_OF = {why: place for place, block in enumerate(_BLOCKS) for why in block}
_PLURAL = {
    Waits.LOG: "to log",
    Waits.CALL: "calls",
    Waits.PROMISE: "promises",
    Waits.ACTION: "actions",
    Waits.AMBER: "ambers",
    Waits.STAGE: "stage goals",
    Waits.DECIDE: "Targets",
    Waits.PACE: "goals",
    Waits.UNSEEN: "unseen",
}
_ONE = {Waits.PROMISE: "promise", Waits.ACTION: "action", Waits.CALL: "call", Waits.AMBER: "amber"}


class TodayRow(NamedTuple):
    """One line that waits, with the name of its kind where it is the first of it; the fold has none."""

    line: Waiting | None
    name: str = ""
    folded: tuple[Waiting, ...] = ()

    @property
    def id(self) -> tuple[str, int]:
        """What the row stays known by."""
        return (str(self.line.why), self.line.id) if self.line else ("fold", 0)


def rows_of(view: TodayView, room: int, *, unfolded: bool) -> list[TodayRow | None]:
    """Give the rows with blank ones between groups where all fit into `room`, else before the fold."""
    fold = TodayRow(None, folded=view.plain) if view.plain else None
    first = _grouped(view.lines)
    rest = _grouped(view.plain) if unfolded else []
    whole = [*first, *([None, fold] if first and fold else []), *([None, *rest] if rest else [])]
    if len(whole) <= room or unfolded:
        return whole
    tight: list[TodayRow | None] = [row for row in first if row is not None]
    if fold is None:
        return tight
    return [*tight, *([None] if len(tight) + 2 <= room else []), fold]


def _grouped(lines: Sequence[Waiting]) -> list[TodayRow | None]:
    rows: list[TodayRow | None] = []
    before: Waits | None = None
    for line in lines:
        if before is not None and _BLOCK_OF[line.why] != _BLOCK_OF[before]:
            rows.append(None)
        name = "" if line.why is before else str(line.why).capitalize()
        rows.append(TodayRow(line, name))
        before = line.why
    return rows


def folded_words(lines: Sequence[Waiting]) -> str:
    """Say what is folded: `on plain accounts: 4 actions, 7 promises`."""
    kinds = [line.why for line in lines]
    said = [
        f"{kinds.count(why)} {_ONE.get(why, name) if kinds.count(why) == 1 else name}"
        for why, name in sorted(_PLURAL.items(), key=lambda pair: pair[1])
        if why in kinds
    ]
    return f"on plain accounts: {', '.join(said)}"


class _Step(NamedTuple):
    """What one width gives the columns, the blank cells before the next ones among them."""

    why: int
    day: int
    account: int
    state: int

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns; no gutter stands between them, so that the words of the fold run across."""
        return (
            Column("why", "", self.why, sortable=False),
            Column("day", "", self.day, gutter=0, sortable=False),
            Column("account", "", self.account, gutter=0, sortable=False, name=True),
            Column("what", "", 0, gutter=0, sortable=False),
            Column("state", "", self.state, "right", gutter=0, sortable=False),
        )


def today_steps(today: dt.date) -> Steps[TodayRow]:
    """Give the columns for each width, read against today."""
    steps = {0: _Step(9, 8, 16, 9), 80: _Step(9, 8, 20, 9), WIDE: _Step(12, 14, 24, 13)}
    return {width: _grid(step, today, wide=width >= WIDE) for width, step in steps.items()}


def _grid(step: _Step, today: dt.date, *, wide: bool) -> Grid[TodayRow]:
    def cells(row: TodayRow) -> list[Drawing]:
        if row.line is None:
            return _fold_cells(step, row)
        return _line_cells(step, row, row.line, today, wide=wide)

    return Grid(step.columns, cells)


def _fold_cells(step: _Step, row: TodayRow) -> list[Drawing]:
    words, then = folded_words(row.folded), step.day + step.account
    pieces = (words[: step.day], words[step.day : then], words[then:])
    return [Cell(f"+{len(row.folded)}", "soft bold"), *(Cell(piece, "soft") for piece in pieces), Cell("")]


def _line_cells(step: _Step, row: TodayRow, line: Waiting, today: dt.date, *, wide: bool) -> list[Drawing]:
    plain = line.account_id is not None and not line.matters
    state = "text" if line.is_pressing(today) else "dim"
    return [
        Cell(row.name, "soft bold"),
        Cell(cut(safe(line.day_words(today, wide=wide)), step.day - 1), "dim"),
        Cell(cut(safe(line.account), step.account - 2), "soft" if plain else "text"),
        Cell(line.text, "soft"),
        Cell(line.state_words(today, wide=wide), state),
    ]
