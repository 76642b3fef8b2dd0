"""How the line of tabs is laid out: digit and name of each screen, one of them open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.tui.parts import LEFT, WIDE, bold, width_of
from acctui.tui.pieces import edge_at, in_room

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from acctui.tui.parts import Part
    from acctui.tui.pieces import Piece


class Tab(NamedTuple):
    """A screen's place in the tabs line: its digit, its name, and the name it has below 100 columns."""

    digit: str
    name: str
    short: str


class Tabs(NamedTuple):
    """The tabs, the digit of the open one, and who has the digits now where it is not they."""

    tabs: Sequence[Tab]
    active: str = ""
    note: str = ""

    def laid(self, width: int) -> list[Piece]:
        """Lay the line out, the note where it fits."""
        lead = _lead(width)
        line: list[Piece] = [(" " * (LEFT - lead), "dim", "bar")]
        used = LEFT - lead
        for tab, parts in self._labels(width):
            line += _tab(parts, lead, width, "bg" if tab.digit == self.active else "bar")
            used += width_of(parts) + 2 * lead
        noted, taken = in_room([(self.note, "dim")], width, "bar")
        room = edge_at(width, width) - used - taken
        if taken and room > 0:
            line += [(" " * room, "dim", "bar"), *noted]
            used += room + taken
        line.append((" " * (width - used), "dim", "bar"))
        return [piece for piece in line if piece[0]]

    def ends(self, width: int) -> Iterator[tuple[Tab, int]]:
        """Give each tab with the column behind it."""
        at = LEFT - _lead(width)
        for tab, parts in self._labels(width):
            at += width_of(parts) + 2 * _lead(width)
            yield tab, at

    def _labels(self, width: int) -> list[tuple[Tab, list[Part]]]:
        wide = width >= WIDE
        labels = [(tab, self._label(tab, tab.name if wide else tab.short)) for tab in self.tabs]
        if sum(width_of(parts) + 2 * _lead(width) for _, parts in labels) <= width:
            return labels
        return [(tab, self._label(tab, tab.short if tab.digit == self.active else "")) for tab in self.tabs]

    def _label(self, tab: Tab, name: str) -> list[Part]:
        active = tab.digit == self.active
        style = "dim" if self.note else "accent" if active else "soft"
        label = [(tab.digit, bold(style) if active else style)]
        return [*label, (f" {name}", "text bold" if active else "dim")] if name else label


def _lead(width: int) -> int:
    return 2 if width >= WIDE else 1


def _tab(parts: list[Part], lead: int, width: int, on: str) -> list[Piece]:
    front = ("▌" if on == "bg" else " ") + " " * (lead - 1)
    laid, _ = in_room(parts, width, on)
    return [(front, "accent", on), *laid, (" " * lead, "dim", on)]
