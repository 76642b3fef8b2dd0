"""One key chooses among a few things to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.widgets.facts import Facts
from acctui.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.widget import Widget


class PickSheet(Sheet[str]):
    """Offers a few choices, each by its key; answers with the key."""

    across = 56

    def __init__(self, title: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.title_words = title
        self._choices = choices

    def inside(self) -> Iterable[Widget]:
        """Give a line a choice."""
        yield Facts(id="choices")

    def on_mount(self) -> None:
        """Say the choices."""
        lines = [("", [(key, "accent bold"), (f"  {words}", "text")]) for key, words in self._choices]
        self.query_one("#choices", Facts).show(lines)

    def on_key(self, event: events.Key) -> None:
        """Answer with the key, where it is one of the choices."""
        if event.character and any(event.character == key for key, _ in self._choices):
            event.stop()
            self.dismiss(event.character)
