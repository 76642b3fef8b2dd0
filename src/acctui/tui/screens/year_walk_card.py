"""The card of the year walk: what is known of a Target, and the lines a decision asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical

from acctui.tui.screens.year_walk_words import LABEL
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.lined_pane import LinedPane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from acctui.tui.widgets.lined_pane import PaneLine

SHORT = 23
"""Cells of a line that holds a day or an amount."""

START = ("agreed_with", "agreed_on")
DECIDING = ("amount", "milestone")


class RaisedLines(LinedPane):
    """Lines on the card's own ground."""

    DEFAULT_CSS = "RaisedLines { background: $panel; height: auto; }"
    GROUND = "raised"

    @property
    def ground(self) -> str:
        """The card's ground."""
        return self.GROUND


class RaisedField(Field):
    """A field on the card's own ground."""

    DEFAULT_CSS = "RaisedField { background: $panel; }"
    GROUND = "raised"

    @property
    def ground(self) -> str:
        """The card's ground."""
        return self.GROUND


class WalkCard(Vertical):
    """One card; it never moves, only its words change."""

    DEFAULT_CSS = """
    WalkCard {
        width: 1fr; height: 1fr; background: $panel; margin: 0 1 0 0;
        #keys { height: 1fr; }
        &.-tall { margin: 0 1 1 0; }
        &.-wide { margin: 0 3 0 2; padding: 0 1; }
        &.-wide.-tall { margin: 0 3 1 2; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="card")

    def compose(self) -> ComposeResult:
        """Give the facts, the lines that may be asked, and the keys."""
        yield RaisedLines(id="facts")
        start = LABEL + 1
        yield RaisedField("Agreed with", placeholder="your manager", start=start, id="agreed_with")
        yield RaisedField("On", placeholder="today", fill=SHORT, start=start, id="agreed_on")
        yield RaisedField("", placeholder="100000", fill=SHORT, start=start, id="amount")
        yield RaisedField("Next milestone", placeholder="may stay empty", start=start, id="milestone")
        yield RaisedLines(id="keys")

    def field(self, name: str) -> RaisedField:
        """Give a field by its name."""
        return self.query_one(f"#{name}", RaisedField)

    @property
    def asked(self) -> list[RaisedField]:
        """The fields in sight, from top to bottom."""
        return [self.field(name) for name in (*START, *DECIDING) if self.field(name).display]

    def ask(self, *names: str) -> None:
        """Show these fields and no others."""
        for name in (*START, *DECIDING):
            self.field(name).display = name in names

    def say(self, facts: Sequence[PaneLine], keys: Sequence[PaneLine]) -> None:
        """Say what is known above the fields, and the keys under them."""
        above = self.query_one("#facts", RaisedLines)
        above.styles.height = len(facts)
        above.show(lambda _width, _height: facts)
        self.query_one("#keys", RaisedLines).show(lambda _width, _height: keys)
