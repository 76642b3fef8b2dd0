"""What of a screen is sent to the terminal: rows that changed, made of the pieces that stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from rich.control import Control
from textual._compositor import Compositor, CompositorUpdate
from textual._context import visible_screen_stack
from textual.geometry import Region

from acctui.tui.pen import written
from acctui.tui.tried import is_tried

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console
    from textual.geometry import Size
    from textual.screen import Screen
    from textual.strip import Strip

    from acctui.tui.early import Early

Row: TypeAlias = "dict[int, Strip | None]"
"""The pieces of a row by the column each begins in."""


class OnTheTerminal:
    """What stands on the terminal, row by row, as it was sent; one screen after another owns it.

    A driver that says so when the terminal was another program's `is_heeded`: then even a screen that is
    drawn whole sends no row again that stands there.
    """

    def __init__(self, early: Early | None = None) -> None:
        self.rows: dict[int, dict[int, str]] = {}
        self.is_heeded = False
        self._early = early
        self._stands_on: tuple[int, int] | None = None
        self._sent_by: tuple[RowByRow, Size] | None = None

    def forget(self) -> None:
        """Take nothing for granted: every row is sent again."""
        self.rows.clear()

    def taken(self) -> Early | None:
        """Begin on a terminal that shows nothing of ours, or what stood there before the app did.

        Gives what holds the terminal for the app; it is asked for once.
        """
        self.is_heeded = True
        self.forget()
        early, self._early = self._early, None
        if early is None or not early.is_held:
            return None
        self.rows = {y: {0: row} for y, row in early.rows.items()}
        self._stands_on = early.size
        return early

    def belongs_to(self, owner: RowByRow, *, whole: bool) -> None:
        """Forget what another screen has sent, or this one at another size."""
        now, stands_on = (owner, owner.size), self._stands_on
        if self._sent_by != now or (whole and not self.is_heeded):
            self._sent_by, self._stands_on = now, None
            if stands_on != owner.size:
                self.forget()


class RowsUpdate(CompositorUpdate):
    """Rows to be sent; pieces of them that stand on the terminal already are left out."""

    def __init__(self, rows: Mapping[int, Row], on: OnTheTerminal) -> None:
        self._rows = rows
        self._on = on

    def render_segments(self, console: Console) -> str:
        """Give what the terminal is sent."""
        sent: list[str] = []
        for y, row in self._rows.items():
            before = self._on.rows.get(y)
            now = {x: written(strip, console) for x, strip in row.items() if strip is not None}
            if before is None or before.keys() != now.keys():
                before = {}
            for x, text in now.items():
                if before.get(x) != text:
                    sent += (Control.move_to(x, y).segment.text, text)
            self._on.rows[y] = now
        return "".join(sent)


class RowByRow(Compositor):
    """Draws the rows that changed, each from the widgets that stand in it, the foremost first.

    Textual's own draws every line of every widget of the screen for one row that changed, and sends it.
    """

    def __init__(self, on: OnTheTerminal) -> None:
        super().__init__()
        self._on = on

    def render_update(
        self,
        full: bool = False,  # noqa: FBT001, FBT002 - as Textual
        screen_stack: list[Screen[Any]] | None = None,
        simplify: bool = False,  # noqa: FBT001, FBT002 - as Textual
    ) -> Any:
        """Draw the rows that changed, None where there are none; a picture of all is left to Textual."""
        if full:
            return super().render_update(full, screen_stack, simplify)
        visible_screen_stack.set(screen_stack or [])
        changed, whole = self._dirty_regions.copy(), self.size.region
        self._dirty_regions.clear()
        if whole in changed:
            return self._update(range(self.size.height), whole=True)
        rows = {y for region in changed for y in region.intersection(whole).line_range}
        return self._update(sorted(rows), whole=False) if rows else None

    def _update(self, rows: Sequence[int], *, whole: bool) -> RowsUpdate:
        self._on.belongs_to(self, whole=whole)
        return RowsUpdate(self.drawn(rows), self._on)

    def drawn(self, wanted: Sequence[int]) -> dict[int, Row]:
        """Draw some rows."""
        cuts = self.cuts
        rows: dict[int, Row] = {y: dict.fromkeys(cuts[y][:-1]) for y in wanted}
        missing = dict.fromkeys(wanted)
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            here = [y for y in missing if seen.y <= y < seen.bottom] if seen.width else []
            if here:
                top, bottom = here[0], here[-1] + 1
                strips = widget.render_lines(
                    Region(seen.x - region.x, top - region.y, seen.width, bottom - top)
                )
                for y in here:
                    if _filled(rows[y], cuts[y], seen, strips[y - top]):
                        del missing[y]
        return rows


def _filled(row: Row, cuts: Sequence[int], seen: Region, strip: Strip) -> bool:
    """Put a widget's line where nothing stands before it; True once the row is whole."""
    first, last = seen.x, seen.right
    ends = [cut for cut in cuts if first < cut <= last]
    pieces = strip.divide([end - first for end in ends])
    for x, piece in zip((first, *ends), pieces, strict=False):
        if row[x] is None:
            row[x] = piece
    return None not in row.values()


def draw_row_by_row(screen: Screen[Any]) -> None:
    """Let a screen that is being made be drawn row by row, where that was tried."""
    on = getattr(screen.app, "on_the_terminal", None)
    if on is not None and is_tried():
        screen._compositor = RowByRow(on)  # noqa: SLF001 - Textual has no other way to say it
