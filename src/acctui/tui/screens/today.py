"""Screen 1: what waits, in the order to do it; where the app opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from acctui.services.ports import Changed
from acctui.services.today import Waits, today
from acctui.tui.bound import bound
from acctui.tui.opens_once import OpensOnce, take_first_style
from acctui.tui.page import Page
from acctui.tui.screens import today_keys
from acctui.tui.screens import today_ways as ways
from acctui.tui.screens.empty import EmptyPage
from acctui.tui.screens.today_coming import ComingCalls, NothingWaits
from acctui.tui.screens.today_foot import foot_of
from acctui.tui.screens.today_layout import laid_out
from acctui.tui.screens.today_rows import TodayRow, today_steps
from acctui.tui.screens.today_words import count_words, next_words, ritual_words, subject_words
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.frame import ScopeLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType
    from textual.widget import Widget

    from acctui.services.today import Counts, Waiting
    from acctui.tui.parts import Parts

W = TypeVar("W", bound="Widget")


class TodayPage(OpensOnce, Page):
    """Everything that waits, one line each; doing it takes the line away, and nothing else does."""

    TAB = "1"
    FOLLOWS = Changed.ALL
    FOOTER_ORDER = today_keys.FOOTER_ORDER
    FOOTER_LABELS: ClassVar[dict[str, str]] = today_keys.FOOTER_LABELS
    BINDINGS: ClassVar[list[BindingType]] = bound(today_keys.KEYS)

    def __init__(self) -> None:
        super().__init__()
        take_first_style(self)
        self._unfolded = False
        self._coming = 0

    def body(self) -> list[Widget]:
        """Give the list; what stands under it or in its place is made where it is needed first."""
        self._drawn_on = self.book.clock.today()
        self._list: BookList[TodayRow] = BookList(today_steps(self._drawn_on), id="list")
        return [self._list]

    def on_mount(self) -> None:
        """Show what waits before the book is open."""
        self._view = self.book.to_open.today()
        self._show()
        if self._list.cursor_row is not None:
            self._say(self._list.cursor_row)
        # At once, and not when the key that would go there is handled: the first frame has the focus already.
        self.set_focus(self._list)

    def on_resize(self) -> None:
        """Give the groups air where there is room for it now."""
        if self.app.size != self._shown_at:
            self._show()

    @property
    def counts(self) -> Counts | None:
        """What waits, as the first page knows it until the book is open."""
        return self.book.counts or self._view.counts

    def subject(self, width: int) -> Parts:
        """Say how many accounts the book has."""
        return subject_words(self._view.accounts, width, is_demo=self.book.to_open.is_demo)

    async def reload(self) -> None:
        """Read what waits again."""
        now = self.book.clock.now().astimezone()
        view = await self.book.ask(lambda store: today(store, now))
        if view is not None:
            self._view = view
            self._show()
            self.show_header()

    # what is shown

    def _show(self) -> None:
        view, day = self._view, self.book.clock.today()
        self._shown_at = self.app.size
        if day != self._drawn_on:
            self._drawn_on = day
            self._list.set_steps(today_steps(day))
        waits, empty = bool(view.all), view.accounts == 0
        rows, calls = laid_out(view, day, self.app.size.height, unfolded=self._unfolded)
        self._piece(ComingCalls, wanted=bool(calls), show=lambda coming: coming.show(calls, day))
        self._list.set_rows(rows)
        self._list.display = waits
        done = not waits and not empty
        self._piece(NothingWaits, wanted=done, show=lambda nothing: nothing.show(view, day))
        self._piece(EmptyPage, wanted=not waits and empty, show=lambda _: None)
        self.query_one("#scope", ScopeLine).show(self._count, self._next)
        if not waits:
            self._say(None)

    def _piece(self, kind: type[W], *, wanted: bool, show: Callable[[W], None]) -> None:
        """Let a piece stand under the list while it is wanted."""
        piece = next(iter(self.query(kind)), None)
        if piece is None and wanted:
            piece = kind()
            self.mount(piece, after=self._list)
        if piece is not None:
            piece.display = wanted
            if wanted:
                show(piece)

    def _count(self, width: int) -> Parts:
        del width
        return count_words(self._view)

    def _next(self, width: int) -> Parts:
        return next_words(self._view, self.book.clock.today(), width)

    def _say(self, row: TodayRow | None) -> None:
        if row is None:
            self.foot.show(ritual_words(self._view, self.book.clock.today()))
            return
        today, unfolded = self.book.clock.today(), self._unfolded
        self.foot.show(lambda width: foot_of(row, today, width, unfolded=unfolded))

    # messages

    def on_book_list_highlighted(self, event: BookList.Highlighted) -> None:
        """Make the account of the line the current one."""
        row: TodayRow | None = event.row
        if self.is_current and row is not None and row.line is not None and row.line.account_id is not None:
            self.book.choose(row.line.account_id, row.line.account)

    def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Let the foot line follow."""
        self.refresh_bindings()
        self._say(event.row)

    async def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Go to the very place, or unfold."""
        if event.row.line is None:
            self.action_unfold()
        else:
            await ways.go_there(self.book, event.row.line)

    def on_book_list_copy_asked(self, event: BookList.CopyAsked) -> None:
        """Copy the row."""
        self.book.copy(event.text)

    # keys

    @property
    def line(self) -> Waiting | None:
        """The line under the cursor."""
        row = self._list.cursor_row if self.is_mounted else None
        return row.line if row else None

    @property
    def call_here(self) -> int | None:
        """The call under the cursor, which the panel opens on."""
        line = self.line
        return line.id if line is not None and line.why in {Waits.LOG, Waits.CALL} else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the line under the cursor takes."""
        if action == "unfold":
            return bool(self._view.plain)
        if action == "demo":
            return not self._view.accounts
        taken = today_keys.takes(action, self.line)
        return super().check_action(action, parameters) if taken is None else taken

    def action_unfold(self) -> None:
        """Show what waits on plain accounts, or fold it."""
        self._unfolded = not self._unfolded
        self._show()
        self._say(self._list.cursor_row)

    async def action_done(self) -> None:
        """Mark the action as done; a promise gets a new date."""
        line, day = self.line, self.book.clock.today()
        if line is not None and line.why is Waits.PROMISE:
            await ways.postpone(self.book, line)
        elif line is not None:
            from acctui.services.actions import finish_action  # noqa: PLC0415 - after the first page stands

            await self.book.try_to(lambda store: finish_action(store, line.id, day))

    async def action_promise(self, how: str) -> None:
        """Write down whether the promise was kept."""
        from acctui.services.promises import settle_promise  # noqa: PLC0415 - after the first page stands

        line, day = self.line, self.book.clock.today()
        if line is not None:
            await self.book.try_to(lambda store: settle_promise(store, line.id, day, kept=how == "kept"))

    async def action_move(self) -> None:
        """Move the call or the action to another day."""
        if self.line is not None:
            await ways.move(self.book, self.line)

    async def action_drop(self) -> None:
        """Withdraw the call, or drop the action."""
        if self.line is not None:
            await ways.drop(self.book, self.line)

    async def action_tried(self) -> None:
        """Count an attempt without an answer."""
        if self.line is not None:
            await ways.tried(self.book, self.line)

    async def action_measure(self) -> None:
        """Measure today's value of the stage goal."""
        if self.line is not None:
            await ways.measure(self.book, self.line)

    async def action_walk(self) -> None:
        """Begin the sweep, or the year walk."""
        await ways.walk(self.book, self.line)

    async def action_roll(self) -> None:
        """Roll the plan."""
        await ways.roll(self.book)

    def action_new(self) -> None:
        """Plan a next step for the account under the cursor; else name a new one."""
        from acctui.tui.screens import account_forms  # noqa: PLC0415 - a form loads when it is asked for

        line = self.line
        if line is None or line.account_id is None:
            account_forms.ask_new_account(self.book)
        else:
            account_forms.ask_action(self.book, line.account_id)

    def action_away(self) -> None:
        """Tell days the seller is away, or was (D23)."""
        ways.ask_away(self.book)

    def action_demo(self) -> None:
        """Leave this book and open the demo book, in a file of its own."""
        self.book.exit("demo")

    def key_enter(self) -> None:
        """Say what comes first where enter finds nothing in the whole book."""
        if not self._view.accounts:
            self.call_later(self.book.say_nobody)
