"""The one list of every screen: it draws only the rows in sight, and keeps its cursor by the row's id."""

import asyncio
from collections.abc import Hashable, Sequence
from typing import ClassVar, Generic

from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.messages import Update
from textual.strip import Strip

from acctui.tui.bound import bound
from acctui.tui.widgets import list_keys
from acctui.tui.widgets.columns import R, Steps
from acctui.tui.widgets.drawn import Drawn, rule
from acctui.tui.widgets.list_messages import ListMessages
from acctui.tui.widgets.list_page import ListPage, Paper
from acctui.tui.widgets.rows import Rows

REST = 0.08
"""Seconds the cursor stands still before foot line and side panel follow."""

WHEEL = 3


class BookList(ListMessages, Drawn, Generic[R], can_focus=True):
    """Rows of the book under their heads, with one cursor.

    `steps` gives the columns and the drawing of a row for each width step; `sort` is the key of the column
    whose head is bold. A row that is None is a blank line between groups.
    """

    DEFAULT_CSS = "BookList { height: 1fr; background: $bg; }"

    BINDINGS: ClassVar[list[BindingType]] = bound(list_keys.KEYS)

    def __init__(self, steps: Steps[R], *, sort: str = "", id: str | None = None) -> None:  # noqa: A002  as Textual
        super().__init__(id=id)
        self._sort = sort
        self._rows: Rows[R] = Rows()
        self._top = 0
        self._stood_in: Size | None = None
        self._selected: set[Hashable] = set()
        self._page = ListPage(steps)
        self._timer: asyncio.TimerHandle | None = None

    # what the screen asks and says

    @property
    def rows(self) -> Sequence[R | None]:
        """The rows as they were given."""
        return self._rows.all

    @property
    def cursor_row(self) -> R | None:
        """The row under the cursor."""
        return self._rows.current

    @property
    def cursor_text(self) -> str:
        """The row under the cursor as it is drawn, for a screen reader."""
        drawn = self.cursor_row is not None
        return self._row_strip(self._laid_out(), self._rows.at).text[2:].rstrip() if drawn else ""

    @property
    def selected(self) -> frozenset[Hashable]:
        """The ids of the selected rows."""
        return frozenset(self._selected)

    @property
    def top(self) -> int:
        """The place of the first row in sight."""
        return self._top

    @property
    def sort(self) -> str:
        """The key of the column the rows are sorted by."""
        return self._sort

    def show_sort(self, key: str) -> None:
        """Make the head of this column the bold one."""
        self._sort = key
        self.refresh()

    def set_rows(self, rows: Sequence[R | None], *, anew: bool = False) -> None:
        """Show other rows; the cursor keeps its row, that row its line; `anew` draws known rows again too."""
        if anew:
            self._page.forget()
        line, before = self._rows.at - self._top, self.cursor_row
        self._rows.replace(rows)
        self._top = self._reached(max(0, self._rows.at - max(0, line)))
        self.refresh()
        if self.is_attached:
            # Said at once and not when idle: the rows come on the screen with the letter that filtered them.
            self.screen.post_message(Update(self))
        after = self.cursor_row
        if (before is None) != (after is None):
            self.refresh_bindings()
        if (before.id if before else None) != (after.id if after else None):
            self._tell()
        elif after is not None:
            self._rest()

    def set_steps(self, steps: Steps[R]) -> None:
        """Show the same rows in other columns."""
        self._page = ListPage(steps)
        self.refresh()

    def go_to(self, row_id: Hashable) -> bool:
        """Put the cursor on the row with this id; False where it is not in the list."""
        place = self._rows.place_of(row_id)
        if place is not None:
            self._put(place)
        return place is not None

    def clear_selected(self) -> None:
        """Select nothing."""
        self._selected.clear()
        self._page.forget()
        self.refresh()
        self.post_message(self.Selected(self, self.selected))

    # keys and mouse

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer an order where a column has one, and what needs a row where there is one."""
        if action in {"open", "sort", "select", "copy"}:
            return len(self._rows) > 0 and (action != "sort" or bool(self._laid_out().sortable))
        return super().check_action(action, parameters)

    def action_move(self, by: int) -> None:
        """Move the cursor by rows."""
        self._put(self._rows.stepped(by))

    def action_page(self, pages: int) -> None:
        """Move the cursor by what is in sight, one line kept."""
        self._put(self._rows.nearest(self._rows.at + pages * max(1, self._height() - 1)))

    def action_first(self) -> None:
        """Go to the first row."""
        self._put(self._rows.nearest(0))

    def action_last(self) -> None:
        """Go to the last row."""
        self._put(self._rows.nearest(len(self._rows) - 1))

    def action_open(self) -> None:
        """Ask to open the row."""
        if self.cursor_row is not None:
            self.post_message(self.Opened(self, self.cursor_row))

    def action_copy(self) -> None:
        """Ask to copy the row's whole words, whatever the width leaves in sight."""
        if self.cursor_row is not None:
            self.post_message(self.CopyAsked(self, self._page.words(self.cursor_row)))

    def action_sort(self) -> None:
        """Ask for the order of the next column."""
        if keys := self._laid_out().sortable:
            following = (keys.index(self._sort) + 1) % len(keys) if self._sort in keys else 0
            self.post_message(self.SortAsked(self, keys[following]))

    def action_select(self) -> None:
        """Select the row, or leave it out again, and go one down."""
        row = self.cursor_row
        if row is None:
            return
        self._selected ^= {row.id}
        self._refresh_row(self._rows.at)
        self.post_message(self.Selected(self, self.selected))
        self.action_move(1)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the click is, open on a double click, sort on a click on a head."""
        if event.y < self._heads():
            self._click_head(event.x)
            return
        place = self._top + event.y - self._heads()
        if place < len(self._rows) and self._rows.all[place] is not None:
            self._put(place)
            if event.chain == 2:  # noqa: PLR2004  a double click
                self.action_open()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the rows; the cursor comes along so that it stays in sight."""
        event.stop()
        self._wheel(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the rows back."""
        event.stop()
        self._wheel(-WHEEL)

    def on_resize(self) -> None:
        """Keep the cursor in sight at the new size."""
        self._top = self._reached(self._top)
        self.refresh()

    def on_unmount(self) -> None:
        """Say nothing more."""
        if self._timer is not None:
            self._timer.cancel()

    def _click_head(self, x: int) -> None:
        for place in self._laid_out().places:
            if place.start - place.column.gutter <= x < place.start + place.width and place.column.sortable:
                self.post_message(self.SortAsked(self, place.column.key))
                return

    def _wheel(self, lines: int) -> None:
        top = max(0, min(self._top + lines, len(self._rows) - self._height()))
        if top == self._top:
            return
        self._top = top
        self.refresh()
        place = max(top, min(self._rows.at, top + self._height() - 1))
        if place != self._rows.at:
            self._rows.at = self._rows.nearest(place)
            self._tell()

    # the cursor

    def _put(self, place: int) -> None:
        before = self._rows.at
        if place == before or place < 0:
            return
        self._rows.at = place
        top = self._reached(self._top)
        if top != self._top:
            self._top = top
            self.refresh()
        else:
            self._refresh_row(before)
            self._refresh_row(place)
        self._tell()

    def _tell(self) -> None:
        self.post_message(self.Highlighted(self, self.cursor_row))
        self._rest()

    def _rest(self) -> None:
        if not self.is_attached:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(REST, self._rested)

    def _rested(self) -> None:
        self.post_message(self.Rested(self, self.cursor_row))

    def _reached(self, top: int) -> int:
        """Give the first row in sight that is nearest to `top` and shows the cursor and full pages."""
        height = self._height()
        top = max(0, min(top, len(self._rows) - height))
        return max(self._rows.at - height + 1, min(top, max(self._rows.at, 0)))

    def _heads(self) -> int:
        return (2 if self.tall else 1) if self._laid_out().grid.headed else 0

    def _height(self) -> int:
        return max(1, self.size.height - self._heads() if self.size.height else len(self._rows))

    def _refresh_row(self, place: int) -> None:
        self.refresh(Region(0, place - self._top + self._heads(), self.size.width, 1))

    # drawing

    def render_line(self, y: int) -> Strip:
        """Draw the heads, their rule, or the row on this line."""
        page = self._laid_out()
        heads = (2 if self.tall else 1) if page.grid.headed else 0
        if y == 0 and heads:
            return page.head(self._sort)
        if y < heads:
            return rule(self.size.width, self.edge, self.look, self.ground)
        return self._row_strip(page, self._top + y - heads)

    def _laid_out(self) -> ListPage[R]:
        if self._stood_in != (size := self.size):
            # A new size is drawn before it is told: the first frame has the cursor in sight.
            self._stood_in = size
            self._top = self._reached(self._top)
        across = self.app.size.width
        self._page.lay_out(Paper(self.size.width, across, self.edge, self.look, self.ground))
        return self._page

    def _row_strip(self, page: ListPage[R], place: int) -> Strip:
        row = self._rows.all[place] if 0 <= place < len(self._rows) else None
        if row is None:
            return self.blank()
        bar = ("accent" if self.has_focus else "border") if place == self._rows.at else ""
        return page.row(row, bar, row.id in self._selected)
