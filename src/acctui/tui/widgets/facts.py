"""What is known, one labelled line each: label dim, values on one edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from acctui.tui.widgets.drawn import LEFT, Measured, Told, parts_at, rule, segments, value_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.tui.look import Parts


class Fact(NamedTuple):
    """A label and what stands beside it, with something at the right end where there is room.

    An empty label goes on with the line above; `style` is the label's own.
    """

    label: str
    told: Told
    right: Parts = ()
    style: str = "dim"


class Facts(Measured):
    """Labelled lines; a line without anything to say is not there."""

    DEFAULT_CSS = "Facts { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._facts: Sequence[Fact] = ()

    def show(self, facts: Sequence[Fact | tuple[str, Told]]) -> None:
        """Say these lines."""
        changed = len(facts) != len(self._facts)
        self._facts = [Fact(*fact) for fact in facts]
        self.refresh(layout=changed)

    def needed(self) -> int:
        """Take a row a fact."""
        return len(self._facts)

    def render_line(self, y: int) -> Strip:
        """Draw a label and its value."""
        if y >= len(self._facts):
            return self.blank()
        fact = self._facts[y]
        look, on, at = self.look, self.ground, value_column(self.app.size.width)
        front, used = segments([(fact.label, fact.style)], at - LEFT - 1, look, on)
        ending, ended = segments(fact.right, max(0, self.edge - at), look, on)
        room = max(0, self.edge - at - (ended + 2 if ended else 0))
        line, taken = segments(parts_at(fact.told, self.app.size.width), room, look, on)
        gap = Segment(" " * (at - LEFT - used), look["dim", on])
        rest = Segment(" " * max(0, self.edge - at - taken - ended), look["dim", on])
        whole = [Segment(" " * LEFT, look["dim", on]), *front, gap, *line, rest, *ending]
        return Strip(whole).adjust_cell_length(self.size.width, look["dim", on])


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
