"""The second line: one tab a screen, each opened by its digit or a click."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from acctui.tui.look import Look, Part, bold
from acctui.tui.widgets.drawn import LEFT, WIDE, OneLine, segments, width_of


class Tab(NamedTuple):
    """A screen's place in the tabs line: its digit, its name, and the name it has below 100 columns."""

    digit: str
    name: str
    short: str


class TabsLine(OneLine):
    """Digit and name of each screen; the page opens out of the active one."""

    DEFAULT_CSS = "TabsLine { height: 1; background: $bar; }"

    @dataclass
    class Chosen(Message):
        """A tab was clicked."""

        digit: str

    def __init__(self, tabs: Sequence[Tab], active: str = "", *, id: str | None = None) -> None:  # noqa: A002  as Textual
        super().__init__(id=id)
        self._tabs = tuple(tabs)
        self._active = active
        self._note = ""

    def show(self, active: str) -> None:
        """Make the tab of this digit the open one."""
        self._active = active
        self.refresh()

    def note(self, words: str) -> None:
        """Say at the right end who has the digits now (`esc frees the digits`); empty gives them back."""
        if words != self._note:
            self._note = words
            self.refresh()

    def line(self) -> Strip:
        """Draw the tabs, and the note where it fits."""
        look, width, lead = self.look, self.size.width, self._lead()
        line = [Segment(" " * (LEFT - lead), look["dim", "bar"])]
        used = LEFT - lead
        for tab, parts in self._labels():
            line += self._tab(parts, lead, look, "bg" if tab.digit == self._active else "bar")
            used += width_of(parts) + 2 * lead
        line += self._ending(used, look)
        return Strip([piece for piece in line if piece.text]).adjust_cell_length(width, look["dim", "bar"])

    def on_click(self, event: events.Click) -> None:
        """Open the tab that was clicked."""
        at = LEFT - self._lead()
        for tab, parts in self._labels():
            at += width_of(parts) + 2 * self._lead()
            if event.x < at:
                self.post_message(self.Chosen(tab.digit))
                return

    def _lead(self) -> int:
        return 2 if self.size.width >= WIDE else 1

    def _labels(self) -> list[tuple[Tab, list[Part]]]:
        wide = self.size.width >= WIDE
        labels = [(tab, self._label(tab, tab.name if wide else tab.short)) for tab in self._tabs]
        if sum(width_of(parts) + 2 * self._lead() for _, parts in labels) <= self.size.width:
            return labels
        return [(tab, self._label(tab, tab.short if tab.digit == self._active else "")) for tab in self._tabs]

    def _label(self, tab: Tab, name: str) -> list[Part]:
        active = tab.digit == self._active
        style = "dim" if self._note else "accent" if active else "soft"
        label = [(tab.digit, bold(style) if active else style)]
        return [*label, (f" {name}", "text bold" if active else "dim")] if name else label

    def _tab(self, parts: list[Part], lead: int, look: Look, on: str) -> list[Segment]:
        front = ("▌" if on == "bg" else " ") + " " * (lead - 1)
        drawn, _ = segments(parts, self.size.width, look, on)
        return [Segment(front, look["accent", on]), *drawn, Segment(" " * lead, look["dim", on])]

    def _ending(self, used: int, look: Look) -> list[Segment]:
        drawn, taken = segments([(self._note, "dim")], self.size.width, look, "bar")
        room = self.edge - used - taken
        return [Segment(" " * room, look["dim", "bar"]), *drawn] if taken and room > 0 else []
