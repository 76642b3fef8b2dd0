"""What every piece of a screen shares: it draws its own lines from parts, in the styles of the theme."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

from rich.segment import Segment
from rich.style import Style
from textual.dom import NoScreen
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from acctui.tui.driver import is_tried
from acctui.tui.look import Look, Part, Parts, look_of
from acctui.tui.plain import cells, cut, safe
from acctui.tui.widgets.line_cache import LineCache

Told: TypeAlias = Parts | Callable[[int], Parts]
"""What a line says: parts, or a function that chooses them by the width of the terminal."""

TALL = 30
"""Rows from which a page has air and rules under its heads."""

WIDE = 100
"""Columns from which dates are whole and gutters wide."""

LEFT = 2
"""The column where text starts: column 0 is the focus bar's, column 1 is air."""


def value_column(across: int) -> int:
    """Give the column where the values of a form stand, by the width of the terminal."""
    return 21 if across >= WIDE else 17


def parts_at(told: Told, width: int) -> Parts:
    """Choose what a line says at this width of the terminal."""
    return told(width) if callable(told) else told


def width_of(parts: Parts) -> int:
    """Count the cells a line of parts takes when nothing is cut."""
    return sum(cells(safe(text)) for text, _ in parts)


def segments(parts: Parts, room: int, look: Look, on: str) -> tuple[list[Segment], int]:
    """Draw parts in at most `room` cells; gives the segments and the cells they take."""
    drawn: list[Segment] = []
    used = 0
    for text, style in parts:
        words = cut(safe(text), room - used)
        if words:
            drawn.append(Segment(words, look[style, on]))
            used += cells(words)
        if used >= room:
            break
    return drawn, used


def spread(left: Parts, right: Parts, width: int, edge: int, look: Look, on: str) -> Strip:
    """Draw one line: `left` from the text column, `right` ending before column `edge`, two blank between."""
    ground = look["dim", on]
    ending, taken = segments(right, max(0, edge - LEFT), look, on)
    room = edge - LEFT - (taken + 2 if taken else 0)
    begun, used = segments(left, max(0, room), look, on)
    line = [Segment(" " * LEFT, ground), *begun, Segment(" " * (edge - LEFT - used - taken), ground), *ending]
    line.append(Segment(" " * (width - edge), ground))
    return Strip([piece for piece in line if piece.text], width)


def merged(line: Iterable[Segment]) -> list[Segment]:
    """Join blanks to the text beside them where only the ground shows, so that fewer codes are sent."""
    kept: list[Segment] = []
    for piece in line:
        before = kept[-1] if kept else None
        if before is not None and _alike(before.style, piece.style):
            if piece.text.isspace():
                kept[-1] = Segment(before.text + piece.text, before.style)
                continue
            if before.text.isspace():
                kept[-1] = Segment(before.text + piece.text, piece.style)
                continue
        if piece.text:
            kept.append(piece)
    return kept


def _alike(one: Style | None, other: Style | None) -> bool:
    """Tell whether a blank looks the same in both styles."""
    if one is None or other is None or one.bgcolor != other.bgcolor:
        return False
    return not (one.underline or one.reverse or other.underline or other.reverse)


def rule(width: int, edge: int, look: Look, on: str) -> Strip:
    """Draw the horizontal rule between two blocks."""
    return spread([("─" * (edge - LEFT), "border")], (), width, edge, look, on)


def joined(groups: Sequence[Parts], gap: int) -> list[Part]:
    """Put groups of parts on one line, `gap` blank cells between them."""
    line: list[Part] = []
    for group in groups:
        if line and group:
            line.append((" " * gap, "dim"))
        line.extend(group)
    return line


class Drawn(Widget):
    """A piece that draws itself line by line; nothing it shows meets a markup parser."""

    ALLOW_SELECT = False

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
        try:
            return getattr(self.screen, "GROUND", "bg")
        except NoScreen:
            # Taken off its page while that was being drawn; what takes its place is drawn next.
            return "bg"

    @property
    def edge(self) -> int:
        """The first column behind the last text column; only the fill of a cursor row passes it."""
        return self.edge_at(self.size.width)

    def edge_at(self, width: int) -> int:
        """Give the right edge this piece has at a width of its own."""
        return max(LEFT, width - (2 if self.app.size.width >= WIDE else 1))

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
