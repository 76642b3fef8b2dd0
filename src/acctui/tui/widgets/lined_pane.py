"""A part of a screen that is made of lines; only those that changed are drawn again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.segment import Segment
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from acctui.tui.parts import LEFT
from acctui.tui.pieces import in_room, merged
from acctui.tui.widgets.drawn import Drawn, inked, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from textual import events
    from textual.geometry import Size

    from acctui.tui.parts import Part


class PaneLine(NamedTuple):
    """One line: its parts from the left and those that end at the right edge.

    `bar` is the colour of the cursor's bar, empty where the cursor is not; `row` names what a click on the
    line means; a `rule` is drawn across.
    """

    left: tuple[Part, ...] = ()
    right: tuple[Part, ...] = ()
    bar: str = ""
    row: Hashable = None
    rule: bool = False


AIR = PaneLine()
RULE = PaneLine(rule=True)


class LinedPane(Drawn):
    """Lines made for the room there is: `tell` is asked with the text's columns and the rows."""

    DEFAULT_CSS = "LinedPane { height: 1fr; background: $bg; }"

    @dataclass
    class Pointed(Message):
        """A line with a row of its own was clicked."""

        pane: LinedPane
        row: Any

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._tell: Callable[[int, int], Sequence[PaneLine]] = lambda _width, _height: ()
        self._lines: Sequence[PaneLine] = ()
        self._made_for: Size | None = None

    def show(self, tell: Callable[[int, int], Sequence[PaneLine]]) -> None:
        """Say other lines; those that stayed the same are not drawn again."""
        self._tell = tell
        self._follow()

    def on_resize(self) -> None:
        """Make the lines for the room there is now."""
        self._follow()

    def _follow(self) -> None:
        before, size = self._lines, self.size
        if not size.width:
            return
        self._make()
        changed = [
            Region(0, y, size.width, 1)
            for y in range(size.height)
            if _line_at(before, y) != _line_at(self._lines, y)
        ]
        if changed:
            self.refresh(*changed)

    def _make(self) -> None:
        self._made_for = self.size
        self._lines = tuple(self._tell(self.edge - LEFT, self.size.height))

    @property
    def lines(self) -> Sequence[PaneLine]:
        """The lines as they stand."""
        return self._lines

    def on_click(self, event: events.Click) -> None:
        """Tell which row was clicked."""
        line = _line_at(self._lines, event.y)
        if line.row is not None:
            self.post_message(self.Pointed(self, line.row))

    def render_line(self, y: int) -> Strip:
        """Draw one line; a new size is drawn before it is told."""
        if self._made_for != self.size:
            self._make()
        line = _line_at(self._lines, y)
        look, width, on = self.look, self.size.width, "cursor" if line.bar else self.ground
        if line.rule:
            return rule(width, self.edge, look, on)
        ending, taken = in_room(line.right, self.edge - LEFT, on)
        begun, used = in_room(line.left, max(0, self.edge - LEFT - taken), on)
        whole = (
            ("▌" if line.bar else " ", line.bar or "dim", on),
            (" ", "dim", on),
            *begun,
            (" " * max(0, self.edge - LEFT - used - taken), "dim", on),
            *ending,
            (" " * (width - self.edge), "dim", on),
        )
        return Strip(inked(merged(whole), look)).adjust_cell_length(width, look["dim", on])


def _line_at(lines: Sequence[PaneLine], y: int) -> PaneLine:
    return lines[y] if 0 <= y < len(lines) else AIR


class Divider(Drawn):
    """The line between two panes."""

    DEFAULT_CSS = "Divider { width: 2; height: 1fr; background: $bg; }"

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - it is the same on every row
        """Draw one row of it."""
        look = self.look
        return Strip([Segment(" ", look["dim", "bg"]), Segment("│", look["border", "bg"])], 2)
