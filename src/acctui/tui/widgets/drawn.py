"""What every piece of a screen shares: it draws its own lines from parts, in the styles of the theme."""

from collections.abc import Iterable
from typing import Any

from rich.segment import Segment
from textual.dom import NoScreen
from textual.geometry import Size
from textual.strip import Strip

from acctui.tui.look import Look, look_of
from acctui.tui.parts import TALL, WIDE, Parts
from acctui.tui.pieces import Piece, across, edge_at, in_room, ruled
from acctui.tui.tried import is_tried
from acctui.tui.widgets.laid_once import LaidOnce
from acctui.tui.widgets.line_cache import LineCache


def value_column(across: int) -> int:
    """Give the column where the values of a form stand, by the width of the terminal."""
    return 21 if across >= WIDE else 17


def inked(line: Iterable[Piece], look: Look) -> list[Segment]:
    """Give a line that is laid out the styles of the theme."""
    return [Segment(text, look[style, on]) for text, style, on in line]


def segments(parts: Parts, room: int, look: Look, on: str) -> tuple[list[Segment], int]:
    """Draw parts in at most `room` cells; gives the segments and the cells they take."""
    laid, used = in_room(parts, room, on)
    return inked(laid, look), used


def spread(left: Parts, right: Parts, width: int, edge: int, look: Look, on: str) -> Strip:
    """Draw one line: `left` from the text column, `right` ending before column `edge`, two blank between."""
    return Strip(inked(across(left, right, width, edge, on), look), width)


def rule(width: int, edge: int, look: Look, on: str) -> Strip:
    """Draw the horizontal rule between two blocks."""
    return Strip(inked(ruled(width, edge, on), look), width)


class Drawn(LaidOnce):
    """A piece that draws itself line by line; nothing it shows meets a markup parser."""

    ALLOW_SELECT = False
    _ground = ""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        if is_tried():
            self._styles_cache = LineCache()

    @property
    def look(self) -> Look:
        """The styles of the theme in use."""
        return look_of(self.app)

    @property
    def ground(self) -> str:
        """The token this piece is drawn on: the page, or the raised ground of a sheet."""
        if not self._ground:
            try:
                self._ground = getattr(self.screen, "GROUND", "bg")
            except NoScreen:
                # Taken off its page while that was being drawn; what takes its place is drawn next.
                return "bg"
        return self._ground

    @property
    def edge(self) -> int:
        """The first column behind the last text column; only the fill of a cursor row passes it."""
        return self.edge_at(self.size.width)

    def edge_at(self, width: int) -> int:
        """Give the right edge this piece has at a width of its own."""
        return edge_at(width, self.app.size.width)

    @property
    def tall(self) -> bool:
        """Whether the terminal has the rows for air and rules."""
        return self.app.size.height >= TALL

    def blank(self) -> Strip:
        """Draw an empty line."""
        return Strip.blank(self.size.width, self.look["dim", self.ground])


class Measured(Drawn):
    """A piece that says itself how many rows it needs."""

    laid_out_in = 0
    """The width of the layout that is being made, which may be ahead of the size on the screen."""

    def needed(self) -> int:
        """Count the rows this piece takes where its height is its own."""
        return 1

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  Textual's
        """Take the rows that are needed."""
        self.laid_out_in = width
        return self.needed()


class OneLine(Drawn):
    """A piece of one row."""

    def line(self) -> Strip:
        """Draw the row."""
        return self.blank()

    def render_line(self, y: int) -> Strip:
        """Draw the row, and nothing below it."""
        return self.line() if y == 0 else self.blank()
