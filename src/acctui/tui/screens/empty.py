"""What stands where there is nothing yet: what can be done, and what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.screens.empty_words import empty_lines
from acctui.tui.widgets.drawn import Drawn, rule, spread

if TYPE_CHECKING:
    from textual.strip import Strip


class EmptyPage(Drawn):
    """The account list before the first account."""

    DEFAULT_CSS = "EmptyPage { height: 1fr; background: $bg; }"

    def render_line(self, y: int) -> Strip:
        """Draw one line of what can be done."""
        lines = empty_lines(tall=self.tall)
        if y >= len(lines):
            return self.blank()
        if lines[y] is None:
            return rule(self.size.width, self.edge, self.look, self.ground)
        return spread(lines[y] or (), (), self.size.width, self.edge, self.look, self.ground)
