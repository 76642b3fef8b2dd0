"""The keys of a screen, searchable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from acctui.domain.text import fold
from acctui.tui.parts import TALL
from acctui.tui.screens.commands import Command, commands
from acctui.tui.screens.palette import NOTHING, highlighted
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.widgets.facts import Facts
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.list_sheet import ListSheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Part
    from acctui.tui.widgets.text_entry import TextEntry

_IN_TEXT = (
    ("enter", "Go to the next field"),
    ("esc", "Leave the text; the draft is kept"),
    ("up", "Bring back your own wordings, in the outcome"),
    ("shift+drag", "Select text with the terminal's own mouse"),
)


def _read(*signs: tuple[str, str]) -> list[Part]:
    return [part for sign, words in signs for part in ((sign, "text bold"), (f" {words}  ", "dim"))]


_LETTERS = _read(("O", "order"), ("A", "advance"), ("C", "continuation"), ("N", "no-sale"))
_SIGNS = _read(("=", "as stated"), ("-", "smaller"), ("+", "larger"))


@dataclass(frozen=True, slots=True)
class Line:
    """One key and what it does."""

    id: str
    place: str
    keys: str
    words: str


class HelpField(Field):
    """Where words to look for are typed."""

    hints = (Hint("type", "to search"), Hint("up down", "scroll"), Hint("esc", "close", "escape"))


class HelpSheet(ListSheet):
    """All keys, those of this screen first."""

    title_words = "Keys"
    across = 96

    def inside(self) -> Iterable[Widget]:
        """Give the search, the keys and how to read the letters."""
        yield HelpField(prefix="/", placeholder="type to search all keys, this screen first", id="words")
        columns = (
            Column("place", "", 12),
            Column("keys", "", 10, "right", name=True),
            Column("words", "", 0),
        )
        self._list: BookList[Line] = BookList(
            {
                0: Grid(
                    columns,
                    lambda line: [
                        Cell(line.place, "soft bold"),
                        Cell(line.keys, "text bold"),
                        highlighted(line.words, self._words()),
                    ],
                )
            },
            id="keys",
        )
        self._list.can_focus = False
        yield self._list
        yield Facts(id="read")

    def on_mount(self) -> None:
        """Show the keys."""
        self._list.styles.margin = (1, 0, 1, 0)
        self.query_one("#read", Facts).show([("How to read", _LETTERS), ("", _SIGNS)])
        self._lines = lines_of(commands(cast("AcctuiApp", self.app)))
        self.query_one(HelpField).focus()
        self._show()

    def fit(self) -> None:
        """Let the keys have the rows the terminal has, and the footer its own."""
        height = self.app.size.height
        self._list.styles.height = max(1, min(24, height - (15 if height >= TALL else 13)))

    def _words(self) -> list[str]:
        return fold(self.query_one(HelpField).value).split()

    def _show(self) -> None:
        words = self._words()
        found = [
            line for line in self._lines if all(word in fold(f"{line.words} {line.keys}") for word in words)
        ]
        self._list.set_rows(grouped_lines(found), anew=True)
        self._list.action_first()
        self.query_one(HelpField).hint(() if found else NOTHING)
        self.call_after_refresh(self._say_below)

    def _say_below(self) -> None:
        below = len(self._list.rows) - self._list.top - self._list.size.height
        self.query_one(HelpField).tail([(f"+{below} below", "dim")] if below > 0 else ())

    def on_book_list_highlighted(self) -> None:
        """Follow with how much is below."""
        self._say_below()

    def on_resize(self) -> None:
        """Say what is below the place the terminal has now."""
        self.call_after_refresh(self._say_below)

    def on_text_entry_changed(self) -> None:
        """Narrow the keys with each letter."""
        self._show()

    def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Close."""
        if event.by == "escape":
            self.dismiss(None)


def lines_of(found: list[Command]) -> list[Line]:
    """Give the keys of this screen, of lists and of everywhere, then those of other screens."""
    order = {"This screen": 0, "In a list": 1, "Everywhere": 2}
    lines = [Line(one.id, one.place, one.keys, one.name) for one in found]
    lines += [Line(f"text.{keys}", "In text", keys, words) for keys, words in _IN_TEXT]
    return sorted(lines, key=lambda line: (order.get(line.place, 3), line.place))


def grouped_lines(lines: list[Line]) -> list[Line | None]:
    """Name a group on its first line only, a blank line between groups."""
    shown: list[Line | None] = []
    place = ""
    for line in lines:
        if line.place != place and shown:
            shown.append(None)
        shown.append(line if line.place != place else Line(line.id, "", line.keys, line.words))
        place = line.place
    return shown
