"""Lines of a page that is read like a text: a label, what stands beside it, and one line under the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from acctui.tui.parts import LEFT, WIDE, bold
from acctui.tui.widgets.drawn import Measured, segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from acctui.tui.parts import Part, Parts

RULE_LEFT = 3
"""The column where text starts behind the rule between two panes."""


class Stop(NamedTuple):
    """A thing the cursor can stand on: what kind it is, and its number; 0 for what is not written yet."""

    kind: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a label, the words beside it, and what ends it at the right.

    `of` is the thing the line belongs to; where it `opens` it, the cursor stands on it. A `chart` is drawn
    under the words of its thing, and under a form that is open there.
    """

    left: Parts = ()
    label: Part = ("", "dim")
    right: Parts = ()
    of: Stop | None = None
    opens: bool = False
    chart: bool = False


def rung_column(across: int) -> int:
    """Give the column where the words of a rung stand, by the width of the terminal."""
    return 18 if across >= WIDE else 17


class RungLines(Measured):
    """The lines, of which only those that changed are drawn again; with a `rule` behind that of two panes."""

    DEFAULT_CSS = "RungLines { height: auto; background: $bg; }"

    @dataclass
    class Clicked(Message):
        """A line of a thing was clicked, twice where `chain` is 2."""

        thing: Stop
        chain: int

    def __init__(self, *, rule: bool = False, id: str | None = None) -> None:  # noqa: A002  as Textual
        super().__init__(id=id)
        self._lines: Sequence[Line] = ()
        self._cursor: Stop | None = None
        self._rests = False
        self._rule = rule
        self._least = 0

    def show(
        self, lines: Sequence[Line], cursor: Stop | None = None, *, rests: bool = False, least: int = 0
    ) -> None:
        """Show these lines; a cursor that `rests` waits for a text to be left. At least `least` rows."""
        before, drawn = self.needed(), self._shown()
        self._lines, self._cursor, self._rests, self._least = lines, cursor, rests, least
        if self.needed() != before:
            self.refresh(layout=True)
            return
        rows = [y for y, (old, new) in enumerate(zip_longest(drawn, self._shown())) if old != new]
        if rows:
            self.refresh(*(Region(0, y, self.size.width, 1) for y in rows))

    def _shown(self) -> list[tuple[Line, bool | None]]:
        """Give each line as it is drawn: `False` under the cursor that moves, `True` under one that rests."""
        return [(line, self._rests if self._is_chosen(line) else None) for line in self._lines]

    def _is_chosen(self, line: Line) -> bool:
        return line.opens and line.of is not None and line.of == self._cursor

    def needed(self) -> int:
        """Take a row a line."""
        return max(len(self._lines), self._least)

    @property
    def cursor_text(self) -> str:
        """The line under the cursor as it is drawn, for a screen reader."""
        found = (line for line in self._lines if line.opens and line.of == self._cursor)
        return next((self._drawn(line).text[LEFT:].strip() for line in found), "")

    def on_click(self, event: events.Click) -> None:
        """Tell the page which thing was clicked."""
        if event.y < len(self._lines) and (thing := self._lines[event.y].of) is not None:
            self.post_message(self.Clicked(thing, event.chain))

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        return self._drawn(self._lines[y] if y < len(self._lines) else Line())

    def _drawn(self, line: Line) -> Strip:
        chosen = self._is_chosen(line)
        look, ground = self.look, "cursor" if chosen else self.ground
        bar = ("▌", "border" if self._rests else "accent") if chosen else (" ", "dim")
        rule = [Segment("│", look["border", self.ground])] if self._rule else []
        front = [*rule, Segment(bar[0], look[bar[1], ground]), Segment(" ", look["dim", ground])]
        body = self._body(line, chosen=chosen, ground=ground, start=len(rule) + LEFT)
        return Strip([*front, *body]).adjust_cell_length(self.size.width, look["dim", ground])

    def _body(self, line: Line, *, chosen: bool, ground: str, start: int) -> list[Segment]:
        look, edge = self.look, self.edge
        label, left, right = (_voice(parts, chosen=chosen) for parts in ([line.label], line.left, line.right))
        at = start if self._rule else rung_column(self.app.size.width)
        ending, ended = segments(right, max(0, edge - at), look, ground)
        named, used = segments(label, max(0, at - start - 1), look, ground)
        words, taken = segments(left, max(0, edge - at - (ended + 2 if ended else 0)), look, ground)
        blank = look["dim", ground]
        gap = Segment(" " * (at - start - used), blank)
        return [*named, gap, *words, Segment(" " * max(0, edge - at - taken - ended), blank), *ending]


def _voice(parts: Parts, *, chosen: bool) -> list[Part]:
    """Give parts as they stand under the cursor: what is asked about is bold."""
    return [(words, bold(style) if chosen and style != "dim" else style) for words, style in parts]
