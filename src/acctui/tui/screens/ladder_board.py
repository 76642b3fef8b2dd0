"""What the ladder's screen shows: the rungs, the strategies beside them, and the form that is open."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical, VerticalScroll

from acctui.services.ports import Changed
from acctui.tui.opens_once import OpensOnce
from acctui.tui.page import Page
from acctui.tui.parts import LEFT, WIDE
from acctui.tui.reads_ahead import ReadsAhead
from acctui.tui.screens.ladder_beside import beside, under
from acctui.tui.screens.ladder_desk import Desk
from acctui.tui.screens.ladder_foot import foot_of
from acctui.tui.screens.ladder_form import RungForm
from acctui.tui.screens.ladder_lines import Room, rungs
from acctui.tui.screens.ladder_places import anchors, halves, nobody, stops_in
from acctui.tui.screens.ladder_read import Read, read
from acctui.tui.screens.ladder_scope import LadderScope, side_width
from acctui.tui.widgets.rung_lines import Line, RungLines, Stop, rung_column
from acctui.tui.widgets.tabs import TabsLine
from acctui.tui.words import tier_part

if TYPE_CHECKING:
    from textual.geometry import Size
    from textual.widget import Widget

    from acctui.services.ladder import LadderView
    from acctui.tui.parts import Part, Parts
    from acctui.tui.screens.ladder_ask import Ask

_FRAME = 5


class LadderBoard(OpensOnce, Page):
    """The ladder of the current account; which keys change it is the page's own."""

    TAB = "3"
    FOLLOWS = Changed.LADDER | Changed.ACCOUNTS | Changed.NOTES | Changed.CALLS | Changed.SCORES
    DEFAULT_CSS = """
    LadderBoard {
        #panes { height: auto; background: $bg; }
        #rungs { height: auto; background: $bg; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.read: Read | None = None
        self.cursor: Stop | None = None
        self._account_id: int | None = None
        self._charted: int | None = None
        self._shown_at: Size | None = None
        self._laid: tuple[object, ...] = ()
        self._ahead: ReadsAhead[Read] = ReadsAhead(self.book)
        if self.book.account_id:
            self._ahead.begin(read, self.book.account_id, self.book.clock.today())
        self._left: list[Line] = []
        self._right: list[Line] = []

    def scope(self) -> list[Widget]:
        """Give the line over the rungs and the strategies."""
        return [LadderScope(id="scope")]

    def body(self) -> list[Widget]:
        """Give the rungs, the form that opens among them, and the strategies beside them."""
        self.form = RungForm(id="form")
        self._above, self._below = RungLines(id="above"), RungLines(id="below")
        self._beside = RungLines(rule=True, id="beside")
        left = Vertical(self._above, self.form, self._below, id="rungs")
        return [VerticalScroll(Horizontal(left, self._beside, id="panes"), id="body", can_focus=False)]

    @property
    def view(self) -> LadderView | None:
        """The ladder as it was read last, None without an account."""
        return self.read.view if self.read else None

    @property
    def desk(self) -> Desk | None:
        """What forms work on, None without an account."""
        return Desk(self.book, self.view) if self.view else None

    def subject(self, width: int) -> Parts:
        """Name the account, its tier and its score."""
        if self.read is None:
            return [("Individual Enterprise", "text bold")]
        account = self.read.view.account
        tier = tier_part(account.tier, account.candidate)
        parts: list[Part] = [(account.name, "text bold"), ("   " if width >= WIDE else "  ", "dim"), tier]
        if self.read.score is not None:
            star: list[Part] = [(" *", "accent bold")] if self.read.is_strategic else []
            parts += [*star, (f" {self.read.score}", "text")]
        return parts

    def waits(self) -> bool:
        """Hide what waits from a vision that is being written (L2)."""
        return not self.is_alone

    # reading

    async def on_screen_resume(self) -> None:
        """Read anew where another account was chosen meanwhile."""
        if self.is_mounted and self._account_id != self.book.account_id:
            self.stale = Changed.ALL

    async def reload(self) -> None:
        """Read the ladder of the current account again."""
        account_id, today = self.book.account_id, self.book.clock.today()
        if account_id != self._account_id:
            await self.form.close()
            self.cursor = self._charted = None
        self._account_id = account_id
        self.read = await self._ahead.read(read, account_id, today) if account_id else None
        if self.view is not None:
            self.book.choose(account_id, self.view.account.name)
        self.show()
        self.show_header()

    def on_resize(self) -> None:
        """Lay out anew for another size."""
        if self._shown_at != self.app.size:
            self.call_after_refresh(self.show)

    # showing

    @property
    def ask(self) -> Ask | None:
        """What the form that is open asks, None while none is."""
        return self.form.ask if self.is_mounted else None

    @property
    def is_alone(self) -> bool:
        """Whether everything has given way to the form."""
        return self.ask is not None and self.ask.alone

    def show(self, *, same_keys: bool = False) -> None:
        """Lay out what was read, and say what is under the cursor; `same_keys` leaves the footer as it is."""
        if not self.query("#scope"):
            return
        self._shown_at = self.app.size
        side = 0 if self.view is None or self.is_alone else side_width(self._shown_at.width)
        self._lay_out(side)
        self._stand()
        above, below = self._halves()
        rests = self.ask is not None
        for lines, widget in ((above, self._above), (below, self._below)):
            widget.show(lines, self.cursor, rests=rests)
            widget.display = not self.is_alone and bool(lines)
        self._show_beside(side, above, below)
        self._say()
        if not same_keys:
            self.refresh_bindings()
        before, self._laid = self._laid, (self._shown_at, side, *(piece.needed() for piece in self._pieces))
        if before == self._laid:
            # Every row stays where it is: the scrolling comes in the frame that has the cursor.
            self._reveal()
        else:
            self.call_after_refresh(self._reveal)

    @property
    def _pieces(self) -> tuple[RungLines, ...]:
        return self._above, self._below, self._beside

    @property
    def _rows(self) -> int:
        height = self.app.size.height
        return height - _FRAME - (3 if self.query_one(LadderScope).tall else 1)

    def _lay_out(self, side: int) -> None:
        width, view = self.app.size.width, self.view
        self.query_one("#rungs").styles.width = width - side
        self._beside.styles.width = side
        self._beside.display = side > 0
        self._right = []
        if view is None:
            self._left = nobody()
            return
        across = self._above.edge_at(width - side) - rung_column(width)
        airy = self.query_one(LadderScope).tall
        self._left = rungs(
            view,
            self._chart_of(view),
            Room(across, self._rows - self.form.rows, airy),
            self.book.clock.today(),
        )
        if not side:
            self._left += under(view, anchors(self._left), self.served, airy=airy)

    def _chart_of(self, view: LadderView) -> int | None:
        """Choose the business objective that draws its chart: the one the cursor is on, or was on last."""
        standing = [one.objective.id for one in view.businesses]
        if self.cursor is not None and self.cursor.kind == "business" and self.cursor.id in standing:
            self._charted = self.cursor.id
        if self._charted not in standing:
            self._charted = standing[0] if standing else None
        return self._charted

    @property
    def served(self) -> int | None:
        """The objective under the cursor, whose strategies stand out."""
        if self.cursor is None or self.cursor.kind in {"strategy", "quote"}:
            return None
        strategic = self.view.strategic if self.view else None
        return strategic.objective.id if self.cursor.kind == "phase" and strategic else self.cursor.id

    def _show_beside(self, side: int, above: list[Line], below: list[Line]) -> None:
        if side and self.view is not None:
            at = Stop("") if self.ask is None else self._place_of(self.ask)[0]
            shown = [*above, *[Line(of=at, opens=True)] * self.form.rows, *below]
            self._right = beside(self.view.strategies, anchors(shown), self.served)
            least = max(self._rows, len(shown))
            self._beside.show(self._right, self.cursor, rests=self.ask is not None, least=least)
        left: Parts = [("Objective ladder", "soft")]
        if self.is_alone:
            left = [("Vision", "soft")]
        elif self.view is not None:
            quiet = " · ".join(self.view.flags) or "four rungs, then the next milestone"
            left = [*left, (f"  {quiet}", "dim")]
        self.query_one(LadderScope).show(left, side)

    def _halves(self) -> tuple[list[Line], list[Line]]:
        """Give the lines above the form that is open and those under it."""
        if self.ask is None:
            return self._left, []
        return halves(self._left, *self._place_of(self.ask))

    def _place_of(self, ask: Ask) -> tuple[Stop | None, bool]:
        """Give the thing a form opens at; for a strategy beside the rungs the first rung it serves."""
        if ask.at is None or ask.at in self.rungs or self.view is None:
            return ask.at, ask.instead
        serves = next((one.serves for one in self.view.strategies if ask.at[1] == one.strategy.id), ())
        return next((stop for stop in self.rungs if stop.id in serves), self.rungs[0]), False

    # the cursor

    @property
    def stops(self) -> list[Stop]:
        """What the cursor can stand on in the column it is in."""
        return stops_in(self._right) if self.is_beside else self.rungs

    @property
    def rungs(self) -> list[Stop]:
        """What the cursor can stand on in the column of the rungs."""
        return stops_in(self._left)

    @property
    def is_beside(self) -> bool:
        """Whether the cursor stands on a strategy beside the rungs."""
        return self.cursor in stops_in(self._right)

    def _stand(self) -> None:
        """Keep the cursor on something that is there."""
        left = stops_in(self._left)
        strategies = self.view.strategies if self.view else ()
        beside = [Stop("strategy", one.strategy.id) for one in strategies] or [Stop("strategy")]
        if self.cursor in left or (self._beside.display and self.cursor in beside):
            return
        alike = (stop for stop in left if self.cursor is not None and stop.kind == self.cursor.kind)
        measured = (stop for stop in left if stop.kind == "business" and stop.id)
        self.cursor = next(chain(alike, measured, left), None)

    def put(self, stop: Stop) -> None:
        """Put the cursor on a thing; one of a kind takes the same keys."""
        before, self.cursor = self.cursor, stop
        self.show(same_keys=before is not None and _takes(before) == _takes(stop))

    def _reveal(self) -> None:
        """Scroll so that the thing under the cursor is in sight, with what belongs to it."""
        lines = self._right if self.is_beside else self._left
        rows = [row for row, line in enumerate(lines) if line.of == self.cursor]
        body = self.query_one("#body", VerticalScroll)
        if self.ask is not None or not rows:
            return
        first, last = rows[0], rows[-1]
        top, height = int(body.scroll_y), max(1, body.size.height)
        if first < top:
            body.scroll_to(y=0 if first < height // 4 else first, animate=False, immediate=True)
        elif last >= top + height:
            body.scroll_to(y=min(first, last - height + 1), animate=False, immediate=True)

    def _say(self) -> None:
        if self.view is None:
            self.foot.show([("The ladder is about one account", "soft")])
        elif self.ask is not None:
            self.foot.show([("Kept as a draft while you type", "dim")])
        else:
            today, room = self.book.clock.today(), self.foot.edge_at(self.app.size.width) - LEFT
            self.foot.show(foot_of(self.view, self.cursor, today, room))
        note = "esc frees the digits" if self.ask is not None and self.form.picking else ""
        self.query_one(TabsLine).note(note)


def _takes(stop: Stop) -> tuple[str, bool]:
    """Give what decides which keys a thing takes: its kind, and whether it is written."""
    return stop.kind, stop.id > 0
