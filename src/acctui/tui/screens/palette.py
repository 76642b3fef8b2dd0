"""Every command by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from acctui.domain.text import fold
from acctui.tui.screens.commands import Command, commands
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.list_sheet import ListSheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Part
    from acctui.tui.widgets.text_entry import TextEntry


NOTHING = (
    ("nothing is called that; ", "soft"),
    ("acctui --help", "text"),
    (" lists the commands of the shell", "soft"),
)
"""What is said where no key and no command answers to the words."""


class PaletteField(Field):
    """Where a command's name is typed."""

    hints = (Hint("enter", "runs", "enter"), Hint("up down", "choose"), Hint("esc", "close", "escape"))


class PaletteSheet(ListSheet):
    """Type some letters of what you want; the keys on the right work without this list."""

    title_words = "Commands"

    def __init__(self) -> None:
        super().__init__()
        self._commands: list[Command] = []
        self._most = 0

    def inside(self) -> Iterable[Widget]:
        """Give the field and the commands."""
        yield PaletteField(prefix=":", placeholder="what do you want to do?", id="words")
        columns = (Column("name", "", 0, name=True), Column("place", "", 12), Column("keys", "", 9, "right"))
        grid: Grid[Command] = Grid(
            columns, lambda c: [self._named(c), Cell(c.place, "dim"), Cell(c.keys, "soft bold")]
        )
        narrow: Grid[Command] = Grid(
            (columns[0], columns[2]), lambda c: [self._named(c), Cell(c.keys, "soft bold")]
        )
        self._list: BookList[Command] = BookList({0: narrow, 80: grid}, id="commands")
        self._list.can_focus = False
        yield self._list

    def on_mount(self) -> None:
        """Show every command."""
        self._commands = commands(cast("AcctuiApp", self.app))
        self._list.styles.margin = (1, 0, 0, 0)
        self.query_one(PaletteField).focus()
        self._show()

    def fit(self) -> None:
        """Let the commands have the rows the terminal has."""
        self._most = max(1, min(14, self.app.size.height - 10))
        self._list.styles.height = min(len(self._list.rows), self._most)

    def _words(self) -> list[str]:
        return fold(self.query_one(PaletteField).value).split()

    def _show(self) -> None:
        words = self._words()
        found = [
            one for one in self._commands if all(word in fold(f"{one.name} {one.place}") for word in words)
        ]
        found.sort(key=lambda one: _rank(fold(one.name), words))
        self._list.set_rows(found, anew=True)
        self._list.styles.height = min(len(found), self._most)
        self._list.action_first()
        field = self.query_one(PaletteField)
        field.tail([(f"{len(found)} of {len(self._commands)}", "dim")])
        field.hint(() if found else NOTHING)

    def _named(self, command: Command) -> list[Part]:
        return highlighted(command.name, self._words())

    def on_text_entry_changed(self) -> None:
        """Narrow the list with each letter."""
        self._show()

    async def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Run the chosen command, or close."""
        chosen = self._list.cursor_row if event.by == "enter" else None
        self.dismiss(None)
        if chosen is not None:
            self.app.call_later(self._run, chosen)

    def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Run the command that was clicked."""
        self.dismiss(None)
        self.app.call_later(self._run, event.row)

    async def _run(self, command: Command) -> None:
        app = cast("AcctuiApp", self.app)
        if command.owner is not None:
            await app.run_action(command.action, command.owner)
        elif command.digit:
            app.action_go(command.digit)
            app.call_after_refresh(lambda: app.run_action(command.action, app.screen))
        else:
            app.say(
                [
                    (command.name, "text"),
                    (f" works on {command.place}", "soft"),
                    (f"   {command.keys}", "text bold"),
                ]
            )


def _rank(name: str, words: list[str]) -> tuple[bool, bool]:
    """Put first what has all the words in its name, then what starts with one of them."""
    return not all(word in name for word in words), not any(name.startswith(word) for word in words)


def highlighted(name: str, words: list[str]) -> list[Part]:
    """Mark the letters of a name that answer to the words typed."""
    low = name.lower()
    marks = [False] * len(name)
    for word in words:
        at = low.find(word)
        if at >= 0:
            marks[at : at + len(word)] = [True] * len(word)
    parts: list[Part] = []
    for letter, is_marked in zip(name, marks, strict=True):
        style = "accent underline" if is_marked else "text"
        if parts and parts[-1][1] == style:
            parts[-1] = (parts[-1][0] + letter, style)
        else:
            parts.append((letter, style))
    return parts
