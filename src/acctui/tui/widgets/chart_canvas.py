"""The cells a chart is drawn on: stepped lines in box characters, and words that cross none of them."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from acctui.tui.parts import Part

Point = tuple[int, int]
"""A column and a row, counted from the left and from above."""

UP, DOWN, LEFT, RIGHT = 1, 2, 4, 8
_ARMS = (
    0,
    UP,
    DOWN,
    UP | DOWN,
    LEFT,
    RIGHT,
    LEFT | RIGHT,
    DOWN | RIGHT,
    DOWN | LEFT,
    UP | RIGHT,
    UP | LEFT,
    UP | DOWN | RIGHT,
    UP | DOWN | LEFT,
    LEFT | RIGHT | DOWN,
    LEFT | RIGHT | UP,
    UP | DOWN | LEFT | RIGHT,
)
HEAVY = dict(zip(_ARMS, " ┃┃┃━━━┏┓┗┛┣┫┳┻╋", strict=True))
"""Solid heavy lines, by the arms of a cell."""

DASHED = dict(zip(_ARMS, " ╎╎╎╌╌╌┌┐└┘├┤┬┴┼", strict=True))
"""Thin dashes, by the arms of a cell; their corners are whole."""


class Pen(NamedTuple):
    """How a line is drawn: its letters by the arms of a cell, and its style."""

    letters: dict[int, str]
    style: str


class Canvas:
    """Cells of one letter each, with the style they are drawn in; what is drawn later lies on top."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._cells: dict[Point, Part] = {}

    def put(self, x: int, y: int, letter: str, style: str, *, over: bool = True) -> None:
        """Draw one letter; without `over` only where nothing is drawn yet."""
        if 0 <= x < self.width and 0 <= y < self.height and (over or (x, y) not in self._cells):
            self._cells[x, y] = letter, style

    def write(self, x: int, y: int, words: str, style: str) -> None:
        """Write words from a column on."""
        for place, letter in enumerate(words):
            self.put(x + place, y, letter, style)

    def is_free(self, x: int, y: int, length: int) -> bool:
        """Tell whether words find room from a column on, a blank cell on either side of them."""
        inside = x >= 0 and x + length <= self.width and 0 <= y < self.height
        return inside and all((cell, y) not in self._cells for cell in range(x - 1, x + length + 1))

    def line(self, points: Sequence[Point], pen: Pen, *, tick: bool = False) -> None:
        """Draw a line from point to point, each straight under, over or beside the last.

        `tick` ends it with a stroke across, where it is now.
        """
        arms: dict[Point, int] = {}
        for start, end in pairwise(points):
            for here, there in pairwise(_between(start, end)):
                arms[here] = arms.get(here, 0) | _arm(here, there)
                arms[there] = arms.get(there, 0) | _arm(there, here)
        if tick:
            arms[points[-1]] = arms.get(points[-1], 0) | UP | DOWN
        for (x, y), reach in arms.items():
            self.put(x, y, pen.letters[reach], pen.style)

    def rows(self) -> list[list[Part]]:
        """Give the rows as parts, blanks at their ends left out."""
        return [self._row(y) for y in range(self.height)]

    def _row(self, y: int) -> list[Part]:
        last = max((x for x, row in self._cells if row == y), default=-1)
        cells = (self._cells.get((x, y), (" ", "dim")) for x in range(last + 1))
        return [
            ("".join(letter for letter, _ in run), style) for style, run in groupby(cells, lambda c: c[1])
        ]


def stepped(points: Iterable[Point], until: int) -> list[Point]:
    """Make stairs of points: each keeps its row until the next one's column; the last as far as `until`."""
    stairs: list[Point] = []
    for x, y in points:
        if stairs:
            stairs.append((x, stairs[-1][1]))
        stairs.append((x, y))
    return [*stairs, (max(until, stairs[-1][0]), stairs[-1][1])]


def _between(start: Point, end: Point) -> list[Point]:
    (x, y), (right, below) = start, end
    if x == right:
        step = 1 if below >= y else -1
        return [(x, row) for row in range(y, below + step, step)]
    step = 1 if right >= x else -1
    return [(column, y) for column in range(x, right + step, step)]


def _arm(here: Point, there: Point) -> int:
    if here[0] == there[0]:
        return DOWN if there[1] > here[1] else UP
    return RIGHT if there[0] > here[0] else LEFT
