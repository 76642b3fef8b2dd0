"""The line over the ladder, and over the strategies where they stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

from acctui.tui.parts import LEFT
from acctui.tui.widgets.drawn import Measured, segments, spread
from acctui.tui.widgets.rung_lines import RULE_LEFT

if TYPE_CHECKING:
    from acctui.tui.parts import Parts

SIDE_FROM = 110
"""Columns from which the strategies stand beside the rungs."""

_SIDE, _MOST_SIDE, _WIDE = 39, 60, 120


def side_width(across: int) -> int:
    """Give the columns of the pane beside the rungs, its rule included; 0 where there is no room."""
    if across < SIDE_FROM:
        return 0
    return min(_MOST_SIDE, _SIDE + max(0, across - _WIDE) // 2)


class LadderScope(Measured):
    """What is shown at the left; the heads of the strategies behind the rule."""

    DEFAULT_CSS = "LadderScope { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._left: Parts = ()
        self._side = 0

    def show(self, left: Parts, side: int) -> None:
        """Say the subject; `side` columns belong to the pane of the strategies."""
        if (left, side) != (self._left, self._side):
            self._left, self._side = left, side
            self.refresh()

    def needed(self) -> int:
        """Take three rows where there is room for air, else one."""
        return 3 if self.tall else 1

    def render_line(self, y: int) -> Strip:
        """Draw the line, or the air around it; the rule begins beside the line."""
        row = 1 if self.tall else 0
        if y < row or (y > row and not self._side):
            return self.blank()
        width = self.size.width - self._side
        left = spread(self._left if y == row else (), (), width, self.edge_at(width), self.look, self.ground)
        return Strip([*left, *self._heads(shown=y == row)], self.size.width)

    def _heads(self, *, shown: bool) -> list[Segment]:
        if not self._side:
            return []
        look, ground, blank = self.look, self.ground, self.look["dim", self.ground]
        names: Parts = [("Strategies", "soft")] if shown else ()
        line, used = segments(names, self._side, look, ground)
        told, taken = segments([("told", "dim")] if shown else (), self._side, look, ground)
        gap = self.edge_at(self._side) - RULE_LEFT - used - taken
        front = [Segment("│", look["border", ground]), Segment(" " * LEFT, blank), *line]
        rest = [Segment(" " * (self._side - self.edge_at(self._side)), blank)]
        return [*front, Segment(" " * gap, blank), *told, *rest]
