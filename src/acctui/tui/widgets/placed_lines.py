"""Lines whose words stand in columns of their own: a calendar, with lists beside it and under it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from acctui.tui.pieces import in_room, merged
from acctui.tui.plain import cells
from acctui.tui.widgets.drawn import Drawn, inked, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from textual import events
    from textual.geometry import Size

    from acctui.tui.look import Look
    from acctui.tui.parts import Part
    from acctui.tui.pieces import Piece


class Run(NamedTuple):
    """Words from a column on, in at most `room` cells."""

    at: int
    room: int
    parts: tuple[Part, ...]


class Spot(NamedTuple):
    """Columns that mean something when they are clicked: from the first to before the last."""

    start: int
    stop: int
    of: Hashable


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """One line: its runs, the columns the cursor fills with the colour of its bar, and what a click means."""

    runs: tuple[Run, ...] = ()
    fill: tuple[int, int] | None = None
    bar: str = ""
    spots: tuple[Spot, ...] = ()
    rule: bool = field(default=False)

    def beside(self, other: PlacedLine) -> PlacedLine:
        """Give this line with what stands on another; the cursor is on one of the two at most."""
        return replace(
            self,
            runs=self.runs + other.runs,
            spots=self.spots + other.spots,
            fill=self.fill or other.fill,
            bar=self.bar or other.bar,
        )


EMPTY = PlacedLine()
ACROSS = PlacedLine(rule=True)


def at_right(stop: int, parts: tuple[Part, ...]) -> Run:
    """Place words so that they end before a column."""
    taken = sum(cells(words) for words, _ in parts)
    return Run(stop - taken, taken, parts)


def together(left: Sequence[PlacedLine], right: Sequence[PlacedLine]) -> list[PlacedLine]:
    """Put two blocks beside each other, row by row."""
    rows = max(len(left), len(right))
    wide = [[*block, *[EMPTY] * (rows - len(block))] for block in (left, right)]
    return [one.beside(other) for one, other in zip(*wide, strict=True)]


def painted(line: PlacedLine, width: int, edge: int, look: Look, ground: str) -> Strip:
    """Draw a line; what would meet the bar or the run before gives way."""
    if line.rule:
        return rule(width, edge, look, ground)
    fill = line.fill or (width, width)
    drawn: list[Piece] = []
    used = 0
    for run in _sorted(line):
        drawn += _blank(used, run.at, fill, ground)
        on = "cursor" if fill[0] <= run.at < fill[1] else ground
        words, taken = in_room(run.parts, _room(run, fill, edge), on)
        drawn += words
        used = max(used, run.at) + taken
    drawn += _blank(used, width, fill, ground)
    return Strip(inked(merged(drawn), look)).adjust_cell_length(width, look["dim", ground])


def _sorted(line: PlacedLine) -> list[Run]:
    bar = [Run(line.fill[0], 1, (("▌", line.bar),))] if line.fill and line.bar else []
    runs = sorted([*line.runs, *bar], key=lambda run: run.at)
    cut: list[Run] = []
    for place, run in enumerate(runs):
        behind = runs[place + 1] if place + 1 < len(runs) else None
        # A mark of the next day must not read as the last letter of this one.
        is_mark = behind is not None and behind.room == 1 and behind not in bar and run.room > 1
        end = run.at + run.room if behind is None else behind.at - is_mark
        cut.append(run._replace(room=max(0, min(run.room, end - run.at))))
    return cut


def _room(run: Run, fill: tuple[int, int], edge: int) -> int:
    """Give a run no more than reaches the fill of another cell, and the right edge."""
    ends = [edge, *(column for column in fill if column > run.at)]
    return max(0, min(run.room, min(ends) - run.at))


def _blank(start: int, stop: int, fill: tuple[int, int], ground: str) -> Iterable[Piece]:
    places = sorted({start, stop, *(column for column in fill if start < column < stop)})
    for first, last in pairwise(places):
        on = "cursor" if fill[0] <= first < fill[1] else ground
        yield " " * (last - first), "dim", on


class PlacedLines(Drawn):
    """Such lines made for the room there is; only those that changed are drawn again."""

    DEFAULT_CSS = "PlacedLines { height: 1fr; background: $bg; }"

    @dataclass
    class Pointed(Message):
        """Something was clicked, twice where `chain` is 2."""

        of: Any
        chain: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._tell: Callable[[int, int], Sequence[PlacedLine]] = lambda _width, _height: ()
        self._rows: Sequence[PlacedLine] = ()
        self._made_for: Size | None = None

    def show(self, tell: Callable[[int, int], Sequence[PlacedLine]]) -> None:
        """Say other lines: `tell` is asked with the columns up to the right edge, and the rows."""
        self._tell = tell
        self._follow()

    def on_resize(self) -> None:
        """Make the lines for the room there is now."""
        self._follow()

    def _follow(self) -> None:
        before, size = self._rows, self.size
        if not size.width:
            return
        self._make()
        changed = [
            Region(0, y, size.width, 1) for y in range(size.height) if self._at(y) != _row_of(before, y)
        ]
        if changed:
            self.refresh(*changed)

    def _make(self) -> None:
        size = self._made_for = self.size
        self._rows = tuple(self._tell(self.edge_at(size.width), size.height))[: size.height]

    def _at(self, y: int) -> PlacedLine:
        return _row_of(self._rows, y)

    def on_click(self, event: events.Click) -> None:
        """Tell what was clicked."""
        for spot in self._at(event.y).spots:
            if spot.start <= event.x < spot.stop:
                self.post_message(self.Pointed(spot.of, event.chain))
                return

    def render_line(self, y: int) -> Strip:
        """Draw one line; a new size is drawn before it is told."""
        size = self.size
        if self._made_for != size:
            self._make()
        return painted(self._at(y), size.width, self.edge_at(size.width), self.look, self.ground)


def _row_of(rows: Sequence[PlacedLine], y: int) -> PlacedLine:
    return rows[y] if 0 <= y < len(rows) else EMPTY
