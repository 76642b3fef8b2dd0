"""What is known, one labelled line each: label dim, values on one edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

from acctui.tui.widgets.drawn import LEFT, Measured, Told, parts_at, rule, segments, value_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.tui.look import Parts

Fact = tuple[str, Told]
"""A label and what stands beside it; an empty label goes on with the line above."""


class Facts(Measured):
    """Labelled lines; a line without anything to say is not there."""

    DEFAULT_CSS = "Facts { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._facts: Sequence[Fact] = ()

    def show(self, facts: Sequence[Fact]) -> None:
        """Say these lines."""
        changed = len(facts) != len(self._facts)
        self._facts = facts
        self.refresh(layout=changed)

    def needed(self) -> int:
        """Take a row a fact."""
        return len(self._facts)

    def render_line(self, y: int) -> Strip:
        """Draw a label and its value."""
        if y >= len(self._facts):
            return self.blank()
        label, told = self._facts[y]
        return self.labelled(label, parts_at(told, self.app.size.width))

    def labelled(self, label: str, parts: Parts) -> Strip:
        """Draw one line with its label."""
        look, on, at = self.look, self.ground, value_column(self.app.size.width)
        front, used = segments([(label, "dim")], at - LEFT - 1, look, on)
        line, taken = segments(parts, max(0, self.edge - at), look, on)
        gap = Segment(" " * (at - LEFT - used), look["dim", on])
        rest = Segment(" " * max(0, self.size.width - at - taken), look["dim", on])
        return Strip([Segment(" " * LEFT, look["dim", on]), *front, gap, *line, rest], self.size.width)


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
