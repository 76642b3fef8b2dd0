"""A one-row place to type, with its label, what was understood, and what is wrong under it."""

from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.strip import Strip

from acctui.tui.parts import LEFT, Part, Parts, width_of
from acctui.tui.plain import safe
from acctui.tui.widgets.drawn import segments, value_column
from acctui.tui.widgets.editing import one_line
from acctui.tui.widgets.text_entry import TextEntry
from acctui.tui.widgets.typed import cells_before, drawn, first_in_sight, place_at, wrapped


class Field(TextEntry):
    """One row of text on the field's fill.

    With a label the value stands on column 21 (17 below 100 columns), else right behind `prefix` (`/`, `:`).
    `fill` is the length of the fill in cells, 0 for as far as the right edge.
    """

    DEFAULT_CSS = "Field { height: auto; }"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "repair", "takes the repair", show=False, id="text.repair"),
    ]

    def __init__(
        self,
        label: str = "",
        *,
        value: str = "",
        placeholder: str = "",
        prefix: str = "",
        fill: int = 0,
        start: int | None = None,
        id: str | None = None,  # noqa: A002  Textual's own name for it
    ) -> None:
        super().__init__(value, id=id)
        self._label = label
        self._placeholder = placeholder
        self._prefix = prefix
        self._fill = fill
        self._start = start
        self._first = 0
        self._note: Parts = ()
        self._tail: Parts = ()
        self._hint: Parts = ()
        self._error = ""
        self._repair: Parts = ()
        self._repaired: str | None = None

    # what the form says about it

    def rename(self, label: str) -> None:
        """Give the field another label, shorter where there is less room."""
        self._label = label
        self.refresh()

    def note(self, parts: Parts) -> None:
        """Say something to the right of the field: how a date was read, who a name is."""
        if list(parts) != list(self._note):
            self._note = parts
            self.refresh()

    def tail(self, parts: Parts) -> None:
        """Say something at the right end of the fill: how many were found."""
        self._tail = parts
        self.refresh()

    def hint(self, parts: Parts) -> None:
        """Say something quiet under the field; nothing takes the line away."""
        if list(parts) != list(self._hint):
            self._hint = parts
            self.refresh(layout=True)

    def refuse(self, sentence: str, repair: Parts = (), value: str | None = None) -> None:
        """Show at the field what is wrong and how to put it right; Tab puts `value` in where there is one."""
        self._error, self._repair, self._repaired = sentence, repair, value
        self.refresh_bindings()
        self.refresh(layout=True)

    def accept(self) -> None:
        """Take the error away."""
        if self._error:
            self.refuse("")

    @property
    def refused(self) -> bool:
        """Whether an error stands at the field."""
        return bool(self._error)

    def accepted(self, text: str) -> str:
        """Join the lines of a pasted text."""
        return one_line(text)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Tab to the screen while there is no repair to take."""
        return self._repaired is not None if action == "repair" else super().check_action(action, parameters)

    def action_repair(self) -> None:
        """Put the proposed value in."""
        if self._repaired is not None:
            self.editing.all()
            self.editing.type(self._repaired)
            self.accept()
            self._changed()

    def on_blur(self) -> None:
        """Rest with the start of the text in sight."""
        self._first = 0

    # drawing

    def needed(self) -> int:
        """Take a row for the field and one for each line under it."""
        return 1 + len(self._under())

    def _under(self) -> list[list[Part]]:
        if not self._error:
            return [list(self._hint)] if self._hint else []
        lines = [[("  ", "red"), (words, "red")] for words in self._sentence()]
        lines[0][0] = ("! ", "red bold")
        return [*lines, [("  ", "soft"), *self._repair]] if self._repair else lines

    def _sentence(self) -> list[str]:
        room = max(1, self.edge_at(self.laid_out_in or self.size.width) - self._text_start() - 2)
        words = safe(self._error)
        return [words[start:end].rstrip() for start, end in wrapped(words, room)]

    @property
    def start(self) -> int:
        """The first column of the fill, one before the text."""
        if self._start is not None:
            return self._start
        return value_column(self.app.size.width) - 1 if self._label else 1

    @property
    def width(self) -> int:
        """The cells of the fill."""
        room = max(3, self.edge - self.start)
        return min(self._fill, room) if self._fill else room

    def _text_start(self) -> int:
        return self.start + 1 + (width_of([(self._prefix, "dim")]) + 1 if self._prefix else 0)

    def _room(self) -> int:
        tail = width_of(self._tail) + 2 if self._tail else 0
        return max(1, self.start + self.width - self._text_start() - tail)

    def offset_of_cursor(self) -> Offset:
        """Where the cursor is drawn on the row."""
        self._scroll()
        cell = cells_before(self.value[self._first :], self.editing.cursor - self._first)
        return Offset(self._text_start() + cell, 0)

    def place_under(self, offset: Offset) -> int:
        """Which letter is drawn at this column."""
        return self._first + place_at(self.value[self._first :], max(0, offset.x - self._text_start()))

    def _scroll(self) -> None:
        self._first = first_in_sight(self.value, self.editing.cursor, self._first, self._room())

    def render_line(self, y: int) -> Strip:
        """Draw the field's row, or a line under it."""
        if y == 0:
            return self._row()
        under = self._under()
        return self._below(under[y - 1]) if y <= len(under) else self.blank()

    def _below(self, parts: Parts) -> Strip:
        look, on, at = self.look, self.ground, self._text_start()
        line, used = segments(parts, max(0, self.edge - at), look, on)
        ground = look["dim", on]
        rest = self.size.width - at - used
        return Strip([Segment(" " * at, ground), *line, Segment(" " * rest, ground)], self.size.width)

    def _row(self) -> Strip:
        look, on, width = self.look, self.ground, self.size.width
        end = self.start + self.width
        label, labelled = segments([(self._label, self._label_style())], max(0, self.start - LEFT), look, on)
        note, noted = segments(self._note, max(0, self.edge - end - 2), look, on)
        gap = 2 if noted else 0
        line = [
            Segment(" " * min(LEFT, self.start), look["dim", on]),
            *label,
            Segment(" " * (self.start - LEFT - labelled), look["dim", on]),
            *self._filled(),
            Segment(" " * gap, look["dim", on]),
            *note,
            Segment(" " * (width - end - gap - noted), look["dim", on]),
        ]
        return Strip([piece for piece in line if piece.text], width)

    def _label_style(self) -> str:
        return "text" if self.has_focus else "dim"

    def _filled(self) -> list[Segment]:
        look = self.look
        bar = "red" if self._error else "accent" if self.has_focus else ""
        line = [Segment("▌" if bar else " ", look[bar or "dim", "field"])]
        if self._prefix:
            style = "accent bold" if self.has_focus else "dim"
            line.append(Segment(f"{self._prefix} ", look[style, "field"]))
        text, used = self._text()
        tail, tailed = segments(self._tail, self.width, look, "field")
        behind = 1 if tailed else 0
        room = self.width - (self._text_start() - self.start) - used - tailed - behind
        ground = look["dim", "field"]
        return [*line, *text, Segment(" " * max(0, room), ground), *tail, Segment(" " * behind, ground)]

    def _text(self) -> tuple[list[Segment], int]:
        if not self.value:
            return self._empty()
        if not self.has_focus:
            return segments([(self.value, "text")], self._room(), self.look, "field")
        self._scroll()
        return drawn(self.value, (self._first, len(self.value)), self.marks, self.look, self._room())

    def _empty(self) -> tuple[list[Segment], int]:
        if not self.has_focus:
            return segments([(self._placeholder, "dim")], self._room(), self.look, "field")
        cursor = Segment(self._placeholder[:1] or " ", self.look["ink", "accent"])
        line, used = segments([(self._placeholder[1:], "dim")], self._room() - 1, self.look, "field")
        return [cursor, *line], used + 1
