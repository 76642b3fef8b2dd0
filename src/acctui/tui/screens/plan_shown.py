"""What the plan's screen shows: the board, the lines around it, and what is saved behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from acctui.domain.errors import RuleBroken
from acctui.services.ports import Changed, EditedElsewhereError
from acctui.tui.opens_once import OpensOnce
from acctui.tui.page import Page
from acctui.tui.parts import WIDE
from acctui.tui.reads_ahead import ReadsAhead
from acctui.tui.screens.plan_board import board_lines
from acctui.tui.screens.plan_cursor import Stand, item_at, items_at, settled, stand_of
from acctui.tui.screens.plan_read import PlanRead, read_plan
from acctui.tui.screens.plan_room import Room
from acctui.tui.screens.plan_scene import Scene
from acctui.tui.screens.plan_words import counts_parts, foot_parts, span_parts
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.placed_lines import PlacedLine, PlacedLines
from acctui.tui.words import account_parts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from textual.widget import Widget

    from acctui.services.plan import Item, PlanView
    from acctui.services.ports import Done, Store
    from acctui.tui.parts import Parts


class PlanShown(OpensOnce, Page):
    """The three months, with the cursor on a day or on a line of a list."""

    TAB = "4"
    FOLLOWS = (
        Changed.PLAN | Changed.CALLS | Changed.ACCOUNTS | Changed.LADDER | Changed.SCORES | Changed.SETTINGS
    )

    def __init__(self) -> None:
        super().__init__()
        self.read: PlanRead | None = None
        self.stand = Stand()
        self.back: dt.date | None = None
        self.all_accounts = True
        self.month: dt.date | None = None
        self._saving = 0
        self._ahead: ReadsAhead[PlanRead] = ReadsAhead(self.book)
        self._ahead.begin(read_plan, None, self.book.clock.today(), None)
        self._kept: dict[tuple[Room, int], tuple[PlanView, list[PlacedLine]]] = {}

    def body(self) -> list[Widget]:
        """Give the board."""
        return [PlacedLines(id="body")]

    def subject(self, width: int) -> Parts:
        """Say whose plan is shown."""
        wide = width >= WIDE
        if self.all_accounts:
            return [("Individual Enterprise", "text bold"), ("   all accounts" if wide else "  all", "soft")]
        line = self.read.account if self.read else None
        return account_parts(line, width) if line else [(self.book.account_name, "text bold")]

    @property
    def view(self) -> PlanView | None:
        """The plan as it is shown."""
        return self.read.view if self.read else None

    # reading

    async def reload(self) -> None:
        """Read the plan again; the cursor stays on its day, or on its item."""
        account_id = None if self.all_accounts else self.book.account_id
        read = await self._ahead.read(read_plan, account_id, self.book.clock.today(), self.month)
        # While more is on its way into the book, what was read is behind what is shown.
        if read is not None and self._saving <= 1:
            item = self.item
            self.read = read
            self.stand = self._stand_again(read.view, item)
            self.show()
            self.show_header()
            self.refresh_bindings()

    def _stand_again(self, view: PlanView, item: Item | None) -> Stand:
        """Keep to the item in its list; where it is gone, to its place."""
        if item is not None and (self.stand.pane or self.stand.entered):
            found = stand_of(view, item.kind, item.id)
            if found is not None and (found.day, found.pane) == (self.stand.day, self.stand.pane):
                return Stand(found.day, found.pane, found.at, self.stand.entered)
        return settled(view, self.stand)

    @property
    def item(self) -> Item | None:
        """The item the keys are about; None where none stands, or several on a day that is not entered."""
        return item_at(self.read.view, self.stand) if self.read else None

    @property
    def items(self) -> tuple[Item, ...]:
        """The items of the day, or of the list, under the cursor."""
        return items_at(self.read.view, self.stand) if self.read else ()

    # showing

    def put(self, stand: Stand) -> None:
        """Put the cursor somewhere; the account of its item becomes the current one."""
        if stand.day is not None:
            self.back = stand.day
        self.stand = stand
        item = self.item or next(iter(self.items), None)
        if item is not None and self.all_accounts:
            self.book.choose(item.account_id, item.account)
        self.show()
        self.refresh_bindings()

    def show(self) -> None:
        """Draw what is known."""
        if self.read is None or not self.is_mounted:
            return
        view, today = self.read.view, self.book.clock.today()
        self.query_one("#scope", ScopeLine).show(
            lambda width: span_parts(view, width), lambda width: counts_parts(view, width)
        )
        self.query_one(PlacedLines).show(self._lines)
        stand = self.stand
        self.foot.show(lambda width: foot_parts(view, stand, today, width))

    def _lines(self, edge: int, rows: int) -> list[PlacedLine]:
        if self.read is None:
            return []
        size = self.app.size
        room = Room(size.width, self.query_one(PlacedLines).tall, edge, rows)
        read, today = self.read, self.book.clock.today()
        return board_lines(Scene(read.view, self.stand, room, read.names, today, self._kept))

    def on_resize(self) -> None:
        """Say what there is room for."""
        self.show()

    # saving behind what is shown

    def at_once(self, view: PlanView, stand: Stand, job: Callable[[Store], Done[Any]]) -> None:
        """Show a change at once and save it behind; what is refused is taken back with its sentence."""
        if self.read is None:
            return
        before = self.stand
        self.read = replace(self.read, view=view)
        self.put(settled(view, stand))
        self._saving += 1
        self.run_worker(self._save(job, before, self.stand), group="plan")

    async def _save(self, job: Callable[[Store], Done[Any]], before: Stand, after: Stand) -> None:
        try:
            done = await self.book.do(job)
        except (RuleBroken, EditedElsewhereError) as error:
            done = None
            self.book.say([("! ", "red bold"), (str(error), "red")])
        finally:
            self._saving -= 1
        if done is None and self.is_mounted:
            self.stand = before if self.stand == after else self.stand
            await self.reload()
