"""The columns of a list: where each stands at a width, and how a row's cells are drawn in them."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from acctui.tui.parts import LEFT, Part, Parts, bold, width_of
from acctui.tui.pieces import Piece, in_room, merged
from acctui.tui.plain import fit


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


class Column(NamedTuple):
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


class Grid(Generic[R]):
    """The columns of one width step, and the function that gives a row's drawing for each of them."""

    def __init__(self, columns: Sequence[Column], cells: Callable[[R], Sequence[Drawing]]) -> None:
        self.columns = columns
        self.cells = cells

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
    """How a row is drawn: its ground, and whose column is bold."""

    on: str
    name: str = ""


def laid_row(places: Sequence[Place], drawings: Sequence[Drawing], way: Way) -> tuple[list[Piece], int]:
    """Lay a row's cells out from the text column on; gives the pieces and the column they end at."""
    line: list[Piece] = []
    at = LEFT
    for place, drawing in zip(places, drawings, strict=False):
        if place.start > at:
            line.append((" " * (place.start - at), "dim", way.on))
        line += _laid(place, drawing, way)
        at = place.start + place.width
    return line, at


def whole_row(
    places: Sequence[Place], drawings: Sequence[Drawing], front: tuple[str, str], way: Way, width: int
) -> list[Piece]:
    """Lay a row out over its whole width; `front` is the colour of the cursor's bar and the mark."""
    bar, mark = front
    line, end = laid_row(places, drawings, way)
    return merged(
        (
            ("▌" if bar else " ", bar or "dim", way.on),
            (mark or " ", "text bold", way.on),
            *line,
            (" " * max(0, width - end), "dim", way.on),
        )
    )


def _laid(place: Place, drawing: Drawing, way: Way) -> list[Piece]:
    named_here = place.column.key == way.name
    if isinstance(drawing, Cell):
        style = bold(drawing.style) if named_here else drawing.style
        words = fit(drawing.text, place.width, drawing.align or place.column.align)
        return [(words, style, way.on)]
    parts = [(text, bold(style)) for text, style in drawing] if named_here else drawing
    return _several(place, parts, way.on)


def _several(place: Place, parts: Sequence[Part], on: str) -> list[Piece]:
    laid, used = in_room(parts, place.width, on)
    if used == place.width:
        return laid
    blank = (" " * (place.width - used), "dim", on)
    return (
        [blank, *laid] if place.column.align == "right" and width_of(parts) <= place.width else [*laid, blank]
    )
