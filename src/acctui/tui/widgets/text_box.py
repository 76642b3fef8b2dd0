"""A place for a note: one row that grows to four as it fills."""

from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.strip import Strip

from acctui.tui.parts import LEFT
from acctui.tui.widgets.drawn import segments, value_column
from acctui.tui.widgets.editing import many_lines
from acctui.tui.widgets.text_entry import TextEntry
from acctui.tui.widgets.typed import Marks, cells_before, drawn, place_at, wrapped

ROWS = 4
"""Rows a note grows to; further lines scroll."""


class TextBox(TextEntry):
    """Text of several lines on the field's fill, wrapped at words. Enter goes on; Ctrl+J makes a new line."""

    DEFAULT_CSS = "TextBox { height: auto; }"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+j,shift+enter,alt+enter", "break", "new line", show=False, id="text.break"),
    ]

    def __init__(
        self,
        label: str = "",
        *,
        value: str = "",
        placeholder: str = "",
        start: int | None = None,
        rows: int = ROWS,
        id: str | None = None,  # noqa: A002  Textual's own name for it
    ) -> None:
        super().__init__(value, id=id)
        self._label = label
        self._placeholder = placeholder
        self._start = start
        self._rows = rows
        self._top = 0
        self._wrap: tuple[str, int, list[tuple[int, int]]] = ("", -1, [])

    def accepted(self, text: str) -> str:
        """Take the lines as they are."""
        return many_lines(text)

    def action_break(self) -> None:
        """Start a new line."""
        self.editing.type("\n")
        self._changed()

    def action_arrow(self, way: str) -> None:
        """Go to the line above or below, or tell the form where there is none."""
        lines, at = self._lines(), self._cursor_line()
        target = at + (-1 if way == "up" else 1)
        if not 0 <= target < len(lines):
            super().action_arrow(way)
            return
        cell = cells_before(self.value[lines[at][0] :], self.editing.cursor - lines[at][0])
        self.editing.to(self._place_on(target, cell))
        self.follow()

    def follow(self) -> None:
        """Draw again at the height the text needs now."""
        if self.is_attached:
            self._scroll()
            self.refresh(layout=self.size.height != self.needed())
            super().follow()

    def needed(self) -> int:
        """Take a row for each line, up to the most it grows to."""
        return max(1, min(self._rows, len(self._lines())))

    @property
    def start(self) -> int:
        """The first column of the fill, one before the text."""
        if self._start is not None:
            return self._start
        return value_column(self.app.size.width) - 1 if self._label else 1

    def _room(self) -> int:
        # One cell for the bar, and one behind the last letter for the cursor.
        return max(1, self.edge_at(self.laid_out_in) - self.start - 2)

    def _lines(self) -> list[tuple[int, int]]:
        text, room = self.value, self._room()
        if self._wrap[:2] != (text, room):
            self._wrap = (text, room, wrapped(text, room))
        return self._wrap[2]

    def _cursor_line(self) -> int:
        cursor = self.editing.cursor
        return max((place for place, (start, _) in enumerate(self._lines()) if start <= cursor), default=0)

    def _place_on(self, line: int, cell: int) -> int:
        start, end = self._lines()[line]
        soft = end < len(self.value) and self.value[end] != "\n"
        return min(start + place_at(self.value[start:end], cell), end - 1 if soft else end)

    def _scroll(self) -> None:
        line, rows = self._cursor_line(), self.needed()
        top = min(self._top, line, max(0, len(self._lines()) - rows))
        self._top = max(top, line - rows + 1)

    def offset_of_cursor(self) -> Offset:
        """Where the cursor is drawn."""
        line = self._cursor_line()
        first = self._lines()[line][0]
        cell = cells_before(self.value[first:], self.editing.cursor - first)
        return Offset(self.start + 1 + cell, line - self._top)

    def place_under(self, offset: Offset) -> int:
        """Which letter is drawn at this offset."""
        line = max(0, min(self._top + offset.y, len(self._lines()) - 1))
        return self._place_on(line, max(0, offset.x - self.start - 1))

    # drawing

    def render_line(self, y: int) -> Strip:
        """Draw one row of the note."""
        look, on, width = self.look, self.ground, self.size.width
        front = self._front() if y == 0 else [Segment(" " * self.start, look["dim", on])]
        text, used = self._text(self._top + y)
        bar = Segment("▌" if self.has_focus else " ", look["accent" if self.has_focus else "dim", "field"])
        rest = Segment(" " * max(0, self._room() + 1 - used), look["dim", "field"])
        end = Segment(" " * (width - self.edge), look["dim", on])
        return Strip([piece for piece in (*front, bar, *text, rest, end) if piece.text], width)

    def _front(self) -> list[Segment]:
        look, on = self.look, self.ground
        style = "text" if self.has_focus else "dim"
        label, used = segments([(self._label, style)], max(0, self.start - LEFT), look, on)
        before, behind = min(LEFT, self.start), max(0, self.start - LEFT - used)
        return [Segment(" " * before, look["dim", on]), *label, Segment(" " * behind, look["dim", on])]

    def _text(self, line: int) -> tuple[list[Segment], int]:
        lines, marks = self._lines(), self.marks
        if not self.value and not self.has_focus:
            return segments([(self._placeholder, "dim")], self._room(), self.look, "field")
        if line >= len(lines):
            return [], 0
        if line != self._cursor_line():
            marks = Marks(marks.start, marks.end)
        return drawn(self.value, lines[line], marks, self.look, self._room() + 1)
