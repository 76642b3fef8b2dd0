"""What a one-row field and a note share: the keys of text, the clipboard, the mouse, and what they tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.message import Message

from acctui.tui.widgets.drawn import Measured
from acctui.tui.widgets.editing import Editing
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.typed import Marks, letter_end


def _key(keys: str, action: str, words: str, name: str) -> Binding:
    return Binding(keys, action, words, show=False, id=f"text.{name}")


@dataclass
class _FromEntry(Message):
    entry: "TextEntry"

    @property
    def control(self) -> "TextEntry":
        """The field that says it."""
        return self.entry


class TextEntry(Measured, can_focus=True):
    """A place to type. Its value is kept as typed and drawn inert; no key in it changes the book.

    `hints` are the keys the footer shows while it has the focus.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("enter", "leave('enter')", "next field", "enter"),
        _key("escape", "leave('escape')", "leave the text", "leave"),
        _key("left", "step(-1)", "letter back", "left"),
        _key("right", "step(1)", "letter on", "right"),
        _key("shift+left", "step(-1, True)", "select back", "select_left"),
        _key("shift+right", "step(1, True)", "select on", "select_right"),
        _key("ctrl+left,alt+left,alt+b", "word(-1)", "word back", "word_left"),
        _key("ctrl+right,alt+right,alt+f", "word(1)", "word on", "word_right"),
        _key("ctrl+shift+left", "word(-1, True)", "select a word back", "select_word_left"),
        _key("ctrl+shift+right", "word(1, True)", "select a word on", "select_word_right"),
        _key("home,ctrl+a", "line(-1)", "start of the line", "home"),
        _key("end,ctrl+e", "line(1)", "end of the line", "end"),
        _key("shift+home", "line(-1, True)", "select to the start", "select_home"),
        _key("shift+end", "line(1, True)", "select to the end", "select_end"),
        _key("ctrl+shift+a", "select_all", "select all", "select_all"),
        _key("backspace,ctrl+h", "erase(-1)", "erase back", "erase_left"),
        _key("delete,ctrl+d", "erase(1)", "erase on", "erase_right"),
        _key("ctrl+w,ctrl+backspace,alt+backspace", "erase_word(-1)", "erase a word back", "erase_word_left"),
        _key("ctrl+delete,alt+d", "erase_word(1)", "erase a word on", "erase_word_right"),
        _key("ctrl+u,super+backspace", "erase_line(-1)", "erase to the start", "erase_home"),
        _key("ctrl+k", "erase_line(1)", "erase to the end", "erase_end"),
        _key("ctrl+x", "cut", "cut", "cut"),
        _key("ctrl+c,super+c", "copy", "copy", "copy"),
        _key("ctrl+v", "paste", "paste", "paste"),
        _key("ctrl+z,ctrl+underscore", "undo", "undo typing", "undo"),
        _key("ctrl+y,ctrl+shift+z", "redo", "redo typing", "redo"),
        _key("up", "arrow('up')", "up", "up"),
        _key("down", "arrow('down')", "down", "down"),
    ]

    @dataclass
    class Changed(_FromEntry):
        """The seller typed: the value is this now. Not said for a value the screen puts in."""

        value: str

    @dataclass
    class Left(_FromEntry):
        """The seller is done with the text; `by` is `enter` (go on) or `escape` (leave the form's text)."""

        value: str
        by: str

    @dataclass
    class Arrow(_FromEntry):
        """Up or down was pressed where the text has no further line: `way` is `up` or `down`."""

        way: str

    hints: Sequence[Hint] = (Hint("enter", "next field", "enter"), Hint("esc", "leave the text", "escape"))

    def __init__(self, value: str = "", *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self.editing = Editing(self.accepted(value))
        self._dragging = False

    @property
    def value(self) -> str:
        """What is typed, letter by letter as it was typed."""
        return self.editing.text

    @value.setter
    def value(self, text: str) -> None:
        self.editing.load(self.accepted(text))
        self.follow()

    def accepted(self, text: str) -> str:
        """Give text as this entry takes it in."""
        return text

    def offset_of_cursor(self) -> Offset:
        """Where the cursor is drawn, from the entry's own corner."""
        return Offset(0, 0)

    def place_under(self, offset: Offset) -> int:
        """Which place of the text is drawn at this offset."""
        return offset.x

    def follow(self) -> None:
        """Draw again, and keep the terminal's own cursor where the drawn one is."""
        self.refresh()
        if self.is_attached and self.has_focus:
            self.app.cursor_position = self.region.offset + self.offset_of_cursor()

    @property
    def marks(self) -> Marks:
        """What is marked in the text now."""
        start, end = self.editing.selection
        if not self.has_focus:
            return Marks()
        cursor = self.editing.cursor
        return Marks(start, end, cursor, letter_end(self.value, cursor))

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Keep letters and digits from the keys of the screen: in a text they are text."""
        return character is not None and character.isprintable() and key != "tab"

    # keys

    def on_key(self, event: events.Key) -> None:
        """Type the letter."""
        if event.is_printable and event.character is not None:
            event.stop()
            event.prevent_default()
            self.editing.type(event.character)
            self._changed()

    def on_paste(self, event: events.Paste) -> None:
        """Put the pasted text in."""
        event.stop()
        self._type(event.text)

    def action_paste(self) -> None:
        """Put in what was copied last in the program."""
        self._type(self.app.clipboard)

    def action_copy(self) -> None:
        """Copy the selected text."""
        if self.editing.selected:
            self.app.copy_to_clipboard(self.editing.selected)

    def action_cut(self) -> None:
        """Copy the selected text and take it out."""
        if self.editing.selected:
            self.action_copy()
            self.action_erase(1)

    def action_step(self, by: int, select: bool = False) -> None:  # noqa: FBT001, FBT002  a key's argument
        """Move by a letter."""
        self.editing.step(by, select=select)
        self.follow()

    def action_word(self, by: int, select: bool = False) -> None:  # noqa: FBT001, FBT002  a key's argument
        """Move by a word."""
        self.editing.word(by, select=select)
        self.follow()

    def action_line(self, by: int, select: bool = False) -> None:  # noqa: FBT001, FBT002  a key's argument
        """Move to an end of the line."""
        self.editing.line(by, select=select)
        self.follow()

    def action_select_all(self) -> None:
        """Select everything."""
        self.editing.all()
        self.follow()

    def action_erase(self, by: int) -> None:
        """Erase a letter or the selection."""
        self.editing.erase(by)
        self._changed()

    def action_erase_word(self, by: int) -> None:
        """Erase to a start of a word."""
        self.editing.erase_word(by)
        self._changed()

    def action_erase_line(self, by: int) -> None:
        """Erase to an end of the line."""
        self.editing.erase_line(by)
        self._changed()

    def action_undo(self) -> None:
        """Take the last typing back."""
        if self.editing.undo():
            self._changed()

    def action_redo(self) -> None:
        """Type again what was taken back."""
        if self.editing.redo():
            self._changed()

    def action_arrow(self, way: str) -> None:
        """Tell the form that up or down was pressed."""
        self.post_message(self.Arrow(self, way))

    def action_leave(self, by: str) -> None:
        """Tell the form that the text is done; Esc also takes the focus off it."""
        if by == "escape":
            self.screen.set_focus(None)
        self.post_message(self.Left(self, self.value, by))

    # mouse and focus

    def on_focus(self) -> None:
        """Show the cursor; a click that brought the focus is heard first, on what was drawn until now."""
        self.call_later(self.follow)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Put the cursor where the mouse is, and select from there."""
        self._dragging = True
        self.capture_mouse()
        self.editing.to(self.place_under(event.offset))
        self.follow()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select as far as the mouse is dragged."""
        if self._dragging:
            self.editing.to(self.place_under(event.offset), select=True)
            self.follow()

    def on_mouse_up(self) -> None:
        """End the selection."""
        if self._dragging:
            self._dragging = False
            self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Select the word on a double click, all on a third."""
        if event.chain == 2:  # noqa: PLR2004  a double click
            self.editing.word_around(self.place_under(event.offset))
        elif event.chain > 2:  # noqa: PLR2004  a third one
            self.editing.all()
        self.follow()

    def _type(self, text: str) -> None:
        words = self.accepted(text)
        if words:
            self.editing.type(words)
            self._changed()

    def _changed(self) -> None:
        # Said before it is drawn: what follows the text then comes on the screen in the same frame.
        self.post_message(self.Changed(self, self.value))
        self.call_later(self.follow)
