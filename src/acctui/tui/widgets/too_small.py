"""What stands on a terminal that has no room for a screen; what is typed meanwhile is kept."""

from typing import Any

from textual.geometry import Size
from textual.screen import Screen
from textual.strip import Strip

from acctui.tui.widgets.drawn import Drawn, segments
from acctui.tui.widgets.typed import wrapped

LEAST = Size(60, 18)
"""The smallest terminal the screens are laid out for."""


def is_too_small(size: Size) -> bool:
    """Tell whether a terminal has no room for a screen."""
    return size.width < LEAST.width or size.height < LEAST.height


class TooSmall(Drawn):
    """Covers a screen while the terminal is too small for it; the screen under it stays as it was."""

    DEFAULT_CSS = """
    TooSmall { layer: over; width: 100%; height: 100%; background: $bg; }
    """

    def render_line(self, y: int) -> Strip:
        """Draw one line of what is needed."""
        width = self.size.width
        have = self.app.size
        words = (
            f"acctui needs {LEAST.width} columns and {LEAST.height} rows; here are {have.width} and "
            f"{have.height}. Make the terminal larger or its letters smaller. Nothing typed is lost."
        )
        lines = [words[start:end].rstrip() for start, end in wrapped(words, max(1, width - 1))]
        if y >= len(lines):
            return Strip.blank(width, self.look["dim", "bg"])
        drawn, _ = segments([(lines[y], "text")], width, self.look, "bg")
        return Strip(drawn).adjust_cell_length(width, self.look["dim", "bg"])


def cover_while_too_small(screen: Screen[Any]) -> None:
    """Cover a screen while there is no room for it; what covers it is made where it is needed first."""
    wanted = is_too_small(screen.app.size)
    cover = next(iter(screen.query(TooSmall)), None)
    if cover is not None:
        cover.display = wanted
    elif wanted:
        screen.mount(TooSmall())
