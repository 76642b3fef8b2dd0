"""The second line: one tab a screen, each opened by its digit or a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.strip import Strip

from acctui.tui.widgets.drawn import OneLine, inked
from acctui.tui.widgets.tab_labels import Tab, Tabs


class TabsLine(OneLine):
    """Digit and name of each screen; the page opens out of the active one."""

    DEFAULT_CSS = "TabsLine { height: 1; background: $bar; }"

    @dataclass
    class Chosen(Message):
        """A tab was clicked."""

        digit: str

    def __init__(self, tabs: Sequence[Tab], active: str = "", *, id: str | None = None) -> None:  # noqa: A002  as Textual
        super().__init__(id=id)
        self._tabs = Tabs(tuple(tabs), active)

    def show(self, active: str) -> None:
        """Make the tab of this digit the open one."""
        self._tabs = self._tabs._replace(active=active)
        self.refresh()

    def note(self, words: str) -> None:
        """Say at the right end who has the digits now (`esc frees the digits`); empty gives them back."""
        if words != self._tabs.note:
            self._tabs = self._tabs._replace(note=words)
            self.refresh()

    def line(self) -> Strip:
        """Draw the tabs, and the note where it fits."""
        look, width = self.look, self.size.width
        return Strip(inked(self._tabs.laid(width), look)).adjust_cell_length(width, look["dim", "bar"])

    def on_click(self, event: events.Click) -> None:
        """Open the tab that was clicked."""
        for tab, end in self._tabs.ends(self.size.width):
            if event.x < end:
                self.post_message(self.Chosen(tab.digit))
                return
