"""The map of the scored accounts: what they are worth today across, what they can become upwards."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from acctui.domain.scorecard import HIGHEST, LOWEST
from acctui.tui.parts import LEFT
from acctui.tui.plain import cells, cut, safe
from acctui.tui.widgets.drawn import Drawn, segments
from acctui.tui.widgets.map_sizes import Sizes, legend, sizes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from acctui.services.score_views import Dot
    from acctui.tui.parts import Part

SPAN = HIGHEST - LOWEST
MOST_A_UNIT, FEWEST_A_UNIT = 6, 1
"""Rows between two whole values on the upright axis."""

AXIS = 3
"""Columns before the upright axis: its figures."""

WORD = 12
"""Cells a name takes at most beside its dot."""

_ACROSS, _UP, _MIDDLE = "╌", "╎", (LOWEST + HIGHEST) / 2


class Placed(NamedTuple):
    """A dot in its cell: column and row of the plot, row 0 on top."""

    x: int
    y: int
    dot: Dot
    is_current: bool


class Written(NamedTuple):
    """Letters that stand on a row of the plot from a column on."""

    x: int
    words: str
    style: str

    @property
    def end(self) -> int:
        """The first column behind it."""
        return self.x + cells(self.words)


@dataclass(frozen=True, slots=True)
class Plot:
    """The room of the dots: `across` columns from value 1 to 5, `a_unit` rows between two whole values."""

    across: int
    a_unit: int

    @property
    def rows(self) -> int:
        """The rows from value 5 down to value 1."""
        return SPAN * self.a_unit + 1

    def column(self, value: float) -> int:
        """Give the column of a value."""
        return int((_held(value) - LOWEST) / SPAN * (self.across - 1) + 0.5)

    def row(self, value: float) -> int:
        """Give the row of a value, the highest value on row 0."""
        return int((HIGHEST - _held(value)) * self.a_unit + 0.5)

    @classmethod
    def within(cls, width: int, height: int) -> Plot:
        """Make the largest plot for a map of so many columns and rows."""
        a_unit = (height - _ROUND_IT - 1) // SPAN
        return cls(max(SPAN + 1, width - AXIS - 3), max(FEWEST_A_UNIT, min(MOST_A_UNIT, a_unit)))


_ROUND_IT = 5
"""Rows of a map besides the plot: its name, the axis, the figures, air and legend."""


def rows_for(height: int) -> int:
    """Say how many rows a map takes of so many."""
    return Plot.within(0, height).rows + _ROUND_IT


def _held(value: float) -> float:
    return max(float(LOWEST), min(float(HIGHEST), value))


def placed(dots: Iterable[Dot], plot: Plot, current: int | None) -> list[Placed]:
    """Give each dot its cell, the current account first, then the larger before the smaller.

    Where a cell is taken the smaller moves one column; where that is taken too it stays under the others.
    """
    taken: dict[tuple[int, int], Placed] = {}
    for dot in sorted(dots, key=lambda dot: (dot.account_id != current, -dot.won)):
        x, y = plot.column(dot.current), plot.row(dot.future)
        for column in (x, x + 1, x - 1):
            if 0 <= column < plot.across and (column, y) not in taken:
                taken[column, y] = Placed(column, y, dot, dot.account_id == current)
                break
        if len(taken) == plot.across * plot.rows:
            break
    return list(taken.values())


def written(dots: Sequence[Placed], sizes: Sizes, room: int) -> dict[int, list[Written]]:
    """Write the dots and the names beside them, row by row from the left, in `room` columns.

    A name stands to the right of its dot, to its left where the room ends; one that would touch another
    dot or name is left out, the smallest revenue first. Only the current account's covers what is in its way.
    """
    rows: dict[int, list[Written]] = {}
    for one in dots:
        style = "accent bold" if one.is_current else "text bold"
        _put(rows.setdefault(one.y, []), Written(one.x, sizes.sign(one.dot.won), style))
    for one in dots:
        names = _names(one, room)
        inside = [name for name in names if name.x >= 0 and name.end <= room]
        free = next((name for name in inside if _is_free(rows[one.y], name)), None)
        if free is not None:
            _put(rows[one.y], free)
        elif one.is_current and inside:
            _cover(rows[one.y], one, inside[-1])
    return rows


def _cover(row: list[Written], one: Placed, name: Written) -> None:
    """Write a name over the dots in its way, its own apart."""
    row[:] = [other for other in row if other.x == one.x or other.end < name.x or other.x > name.end]
    _put(row, name)


def _names(one: Placed, room: int) -> list[Written]:
    """Give the ways a dot's name may be written, the best first."""
    whole = " ".join(safe(one.dot.name).split())
    short = cut(whole.partition(" ")[0], WORD)
    style = "text bold" if one.is_current else "soft"
    words = [whole, short] if one.is_current and whole != short else [short]
    right = [Written(one.x + 2, name, style) for name in words if name]
    left = [Written(one.x - 1 - cells(name.words), name.words, style) for name in right if name.end > room]
    return [*right, *left]


def _is_free(row: Sequence[Written], name: Written) -> bool:
    """Tell whether a name has its place, a blank column on each side."""
    at = bisect_left(row, name.x, key=lambda one: one.x)
    before, after = row[at - 1] if at else None, row[at] if at < len(row) else None
    return (before is None or before.end < name.x) and (after is None or name.end < after.x)


def _put(row: list[Written], one: Written) -> None:
    row.insert(bisect_left(row, one.x, key=lambda other: other.x), one)


def score_map(dots: Sequence[Dot], current: int | None, width: int, height: int) -> list[list[Part]]:
    """Draw the whole map in at most `width` columns and `height` rows, the legend in its last row."""
    plot, sizes = Plot.within(width, height), sizes_of(dots)
    room = width - AXIS - 1
    rows = written(placed(dots, plot, current), sizes, room)
    _name_the_axis(rows, plot, room)
    lines: list[list[Part]] = [[("Future", "dim")]]
    lines += [
        [*_figure(y, plot), ("│", "border"), *_row(y, rows.get(y, ()), plot, room)] for y in range(plot.rows)
    ]
    lines.append([(" " * AXIS, "dim"), ("└" + "─" * (plot.across + 1), "border")])
    lines.append([(" " * (AXIS + 1), "dim"), (_figures(plot), "dim")])
    return [*lines, [], list(legend(sizes, width))]


def _name_the_axis(rows: dict[int, list[Written]], plot: Plot, room: int) -> None:
    """Write what stands across at the lower right corner, where no dot has its place."""
    name, lowest = Written(room - len("Current"), "Current", "dim"), plot.rows - 1
    if _is_free(rows.setdefault(lowest, []), name):
        _put(rows[lowest], name)


def _figure(y: int, plot: Plot) -> list[Part]:
    value, off = divmod(y, plot.a_unit)
    return [("".rjust(AXIS) if off else f" {HIGHEST - value} ", "dim")]


def _figures(plot: Plot) -> str:
    line = [" "] * plot.across
    for value in range(LOWEST, HIGHEST + 1):
        line[plot.column(value)] = str(value)
    return "".join(line)


def _row(y: int, letters: Sequence[Written], plot: Plot, room: int) -> list[Part]:
    """Draw one row of the plot: the faint mid-lines, and what is written over them."""
    middle = plot.row(_MIDDLE) == y
    ground = list((_ACROSS if middle else " ") * (plot.across + 1))
    ground[plot.column(_MIDDLE)] = _UP
    ground += [" "] * (room - len(ground))
    for one in letters:
        for beside in (one.x - 1, one.end):
            if 0 <= beside < room and ground[beside] == _ACROSS:
                ground[beside] = " "
    under = "".join(ground)
    parts: list[Part] = []
    at = 0
    for one in letters:
        parts += [(under[at : one.x], "track"), (one.words, one.style)]
        at = one.end
    return [part for part in (*parts, (under[at:].rstrip(), "track")) if part[0]]


class ScoreMap(Drawn):
    """The map on a screen, as large as its place; drawn anew when dots, current account or size change."""

    DEFAULT_CSS = "ScoreMap { height: 1fr; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._dots: Sequence[Dot] = ()
        self._current: int | None = None
        self._drawn: tuple[tuple[int, int], list[list[Part]]] | None = None

    def show(self, dots: Sequence[Dot], current: int | None) -> None:
        """Show these accounts, one of them the current one."""
        if dots is self._dots and current == self._current:
            return
        self._dots, self._current, self._drawn = dots, current, None
        self.refresh()

    @property
    def _lines(self) -> list[list[Part]]:
        size = self.edge - LEFT, self.size.height
        if self._drawn is None or self._drawn[0] != size:
            self._drawn = size, score_map(self._dots, self._current, *size)
        return self._drawn[1]

    def render_line(self, y: int) -> Strip:
        """Draw one row of the map."""
        lines = self._lines
        if y >= len(lines):
            return self.blank()
        look, on = self.look, self.ground
        line, _ = segments(lines[y], self.edge - LEFT, look, on)
        return Strip([Segment(" " * LEFT, look["dim", on]), *line]).adjust_cell_length(
            self.size.width, look["dim", on]
        )
