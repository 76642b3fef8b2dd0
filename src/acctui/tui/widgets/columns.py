"""The columns of a list: where each stands at a width, and how a row's cells are drawn in them."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from rich.segment import Segment

from acctui.tui.look import Look, Part, Parts, bold
from acctui.tui.plain import fit
from acctui.tui.widgets.drawn import LEFT, segments, width_of


class Identified(Protocol):
    """Anything with an id may be a row."""

    @property
    def id(self) -> Hashable:
        """What the row stays known by when rows are replaced."""


R = TypeVar("R", bound=Identified)


class Cell(NamedTuple):
    """One text in a row and how it is drawn; `align` overrides the column's."""

    text: str
    style: str = "soft"
    align: str = ""


Drawing: TypeAlias = Cell | Parts
"""What stands in one column of one row: one text, or several parts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, its head, its cells, and the blank cells before it.

    Width 0 takes what the others leave (one column at most). `name` marks the one that turns bold under the
    cursor; without such a mark it is the first. `sortable` lets a click on the head ask for its order.
    """

    key: str
    title: str
    width: int
    align: str = "left"
    gutter: int = 2
    sortable: bool = True
    name: bool = False


@dataclass(frozen=True)
class Grid(Generic[R]):
    """The columns of one width step, and the function that gives a row's drawing for each of them."""

    columns: Sequence[Column]
    cells: Callable[[R], Sequence[Drawing]]

    @property
    def headed(self) -> bool:
        """Whether any column has a head."""
        return any(column.title for column in self.columns)


Steps: TypeAlias = Mapping[int, Grid[R]]
"""Grids by the least width of the terminal they are for."""


def grid_at(steps: Steps[R], width: int) -> Grid[R]:
    """Choose the widest step that this terminal reaches, or the narrowest there is."""
    reached = [step for step in steps if step <= width]
    return steps[max(reached)] if reached else steps[min(steps)]


class Place(NamedTuple):
    """Where a column stands: its first column on the line and its cells."""

    column: Column
    start: int
    width: int


def placed(columns: Sequence[Column], edge: int) -> list[Place]:
    """Give every column its place from the text column to `edge`; what does not fit is left out."""
    fixed = sum(column.width for column in columns) + sum(column.gutter for column in columns[1:])
    places: list[Place] = []
    at = LEFT
    for column in columns:
        start = at + (column.gutter if places else 0)
        width = column.width or max(0, edge - LEFT - fixed)
        if places and start + width > edge:
            break
        width = min(width, edge - start)
        places.append(Place(column, start, width))
        at = start + width
    return places


def named(columns: Sequence[Column]) -> str:
    """Give the key of the column that holds the row's name."""
    return next((column.key for column in columns if column.name), columns[0].key if columns else "")


class Way(NamedTuple):
    """How a row is drawn: its styles, its ground, and whether its name is bold."""

    look: Look
    on: str
    name: str = ""


def drawn_row(places: Sequence[Place], drawings: Sequence[Drawing], way: Way) -> tuple[list[Segment], int]:
    """Draw a row's cells from the text column on; gives the segments and the column they end at."""
    line: list[Segment] = []
    blank = way.look["dim", way.on]
    at = LEFT
    for place, drawing in zip(places, drawings, strict=False):
        if place.start > at:
            line.append(Segment(" " * (place.start - at), blank))
        line += _drawn(place, drawing, way)
        at = place.start + place.width
    return line, at


def _drawn(place: Place, drawing: Drawing, way: Way) -> list[Segment]:
    named_here = place.column.key == way.name
    if isinstance(drawing, Cell):
        style = bold(drawing.style) if named_here else drawing.style
        words = fit(drawing.text, place.width, drawing.align or place.column.align)
        return [Segment(words, way.look[style, way.on])]
    return _several(place, [(text, bold(style)) for text, style in drawing] if named_here else drawing, way)


def _several(place: Place, parts: Sequence[Part], way: Way) -> list[Segment]:
    drawn, used = segments(parts, place.width, way.look, way.on)
    if used == place.width:
        return drawn
    blank = Segment(" " * (place.width - used), way.look["dim", way.on])
    return (
        [blank, *drawn]
        if place.column.align == "right" and width_of(parts) <= place.width
        else [*drawn, blank]
    )
