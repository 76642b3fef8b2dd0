"""The card of the roll: what is known of an item, and the line that completes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical

from acctui.tui.screens.roll_words import LABEL
from acctui.tui.screens.year_walk_card import RaisedField, RaisedLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from acctui.tui.widgets.lined_pane import PaneLine


class CardOfRoll(Vertical):
    """One card; it never moves, only its words change."""

    DEFAULT_CSS = """
    CardOfRoll {
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
        """Give the facts, the line, and the keys."""
        yield RaisedLines(id="facts")
        yield RaisedField("Next step", placeholder="who: what @date", start=LABEL + 1, id="next")
        yield RaisedLines(id="keys")

    @property
    def line(self) -> RaisedField:
        """The line that says who, what and when."""
        return self.query_one("#next", RaisedField)

    def say(self, facts: Sequence[PaneLine], keys: Sequence[PaneLine]) -> None:
        """Say what is known above the line, and the keys under it."""
        above = self.query_one("#facts", RaisedLines)
        above.styles.height = len(facts)
        above.show(lambda _width, _height: facts)
        self.query_one("#keys", RaisedLines).show(lambda _width, _height: keys)
