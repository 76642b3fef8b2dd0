"""What is known, one labelled line each: label dim, values on one edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from acctui.tui.parts import LEFT, Told, parts_at, width_of
from acctui.tui.plain import safe
from acctui.tui.widgets.drawn import Measured, rule, segments, value_column
from acctui.tui.widgets.typed import lines_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.tui.parts import Part, Parts


class Fact(NamedTuple):
    """A label and what stands beside it, with something at the right end where there is room.

    An empty label goes on with the line above; `style` is the label's own. What `wraps` takes as many lines
    as it needs, up to `MOST_LINES`, and is cut there.
    """

    label: str
    told: Told
    right: Parts = ()
    style: str = "dim"
    wraps: bool = False


MOST_LINES = 4
"""Lines one fact may take, so that a long text leaves room for the others."""


class Facts(Measured):
    """Labelled lines; a line without anything to say is not there."""

    DEFAULT_CSS = "Facts { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._facts: Sequence[Fact] = ()

    def show(self, facts: Sequence[Fact | tuple[str, Told]]) -> None:
        """Say these lines."""
        said, before = [Fact(*fact) for fact in facts], self.needed()
        if said != self._facts or any(callable(fact.told) for fact in said):
            self._facts = said
            self.refresh(layout=self.needed() != before)

    def needed(self) -> int:
        """Take a row a fact, more where one wraps."""
        return len(self._lines(self.laid_out_in or self.size.width))

    def _lines(self, width: int) -> list[Fact]:
        return [line for fact in self._facts for line in self._wrapped(fact, width)]

    def _wrapped(self, fact: Fact, width: int) -> list[Fact]:
        if not fact.wraps:
            return [fact]
        parts = [(safe(text), style) for text, style in parts_at(fact.told, self.app.size.width)]
        ended = width_of(fact.right)
        room = self.edge_at(width) - value_column(self.app.size.width) - (ended + 2 if ended else 0)
        spans = lines_in("".join(text for text, _ in parts), max(1, room))
        if len(spans) > MOST_LINES:
            spans = [*spans[: MOST_LINES - 1], (spans[MOST_LINES - 1][0], spans[-1][1])]
        first, *rest = [_between(parts, *span) for span in spans]
        return [fact._replace(told=first), *[Fact("", told) for told in rest]]

    def render_line(self, y: int) -> Strip:
        """Draw a label and its value."""
        lines = self._lines(self.size.width)
        if y >= len(lines):
            return self.blank()
        fact = lines[y]
        look, on, at = self.look, self.ground, value_column(self.app.size.width)
        front, used = segments([(fact.label, fact.style)], at - LEFT - 1, look, on)
        ending, ended = segments(fact.right, max(0, self.edge - at), look, on)
        room = max(0, self.edge - at - (ended + 2 if ended else 0))
        line, taken = segments(parts_at(fact.told, self.app.size.width), room, look, on)
        gap = Segment(" " * (at - LEFT - used), look["dim", on])
        rest = Segment(" " * max(0, self.edge - at - taken - ended), look["dim", on])
        whole = [Segment(" " * LEFT, look["dim", on]), *front, gap, *line, rest, *ending]
        return Strip(whole).adjust_cell_length(self.size.width, look["dim", on])


def _between(parts: Parts, start: int, end: int) -> list[Part]:
    """Give what stands between two places of a line of parts."""
    cut: list[Part] = []
    at = 0
    for text, style in parts:
        words = text[max(0, start - at) : max(0, end - at)]
        if words:
            cut.append((words, style))
        at += len(text)
    return cut


class Rule(Measured):
    """The line between two blocks, with air around it when there is room."""

    DEFAULT_CSS = "Rule { height: auto; background: $bg; }"

    def needed(self) -> int:
        """Take three rows where there is air, else one."""
        return 3 if self.tall else 1

    def render_line(self, y: int) -> Strip:
        """Draw the rule or the air."""
        if y != (1 if self.tall else 0):
            return self.blank()
        return rule(self.size.width, self.edge, self.look, self.ground)
