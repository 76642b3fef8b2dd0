"""Screen 6: what is open, what was held, and how often the stated was got."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from acctui.domain.call import Promise
from acctui.domain.text import fold
from acctui.services import promises
from acctui.services.callbook import CallBook, call_book
from acctui.services.ports import Changed
from acctui.tui.page import Page
from acctui.tui.parts import WIDE
from acctui.tui.screens import call_verbs
from acctui.tui.screens.call_columns import ORDERS, CallRow, call_steps, foot_of, rows_of
from acctui.tui.screens.call_report import CallReport
from acctui.tui.screens.call_views import VIEWS, in_view
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.filter_line import FilterLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from acctui.domain.call import Call
    from acctui.tui.parts import Parts


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True) -> Binding:
    return Binding(key, action, label, show=show, id=f"calls.{action.split('(', maxsplit=1)[0]}", tooltip=tip)


class CallsPage(Page):
    """Open calls first, by time; then the history with stated against got."""

    TAB = "6"
    FOLLOWS = Changed.CALLS | Changed.ACCOUNTS
    FOOTER_ORDER = (
        "app.precall",
        "app.log",
        "list.open",
        "calls.move",
        "calls.tried",
        "calls.withdraw",
        "calls.widen",
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("M", "move", "move", "Move the call to another time"),
        _key("t", "tried", "tried", "Tried, no answer"),
        _key("x", "withdraw", "withdraw", "Withdraw the call, with a why"),
        _key("0", "widen", "one account", "Calls of one account, or of all"),
        _key("slash", "filter", "filter", "Filter this list"),
        _key("O", "serve", "objective", "Let the call serve the objective, or none", show=False),
        _key("e", "restate", "restate", "Word the outcome anew", show=False),
        Binding(
            "+",
            "promise('kept')",
            "promise kept",
            show=False,
            id="calls.promise_kept",
            tooltip="The customer kept the promise",
        ),
        Binding(
            "-",
            "promise('not-kept')",
            "not kept",
            show=False,
            id="calls.promise_not_kept",
            tooltip="The customer did not keep the promise",
        ),
        Binding(
            "d",
            "promise('date')",
            "new date",
            show=False,
            id="calls.promise_date",
            tooltip="Give the promise a new date",
        ),
        Binding("S", "view", "views", show=False, id="calls.view", tooltip="Show another part of the list"),
        Binding("escape", "clear", "clear", show=False, id="calls.clear", tooltip="Clear the filter"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._book: CallBook | None = None
        self._all = True
        self._view = VIEWS[0]
        self._sort = "day"

    def scope(self) -> list[Widget]:
        """Give the filter, the counts and the order."""
        return [FilterLine(id="scope")]

    def body(self) -> list[Widget]:
        """Give the list, and the report under it where there is room."""
        self._drawn_on = self.book.clock.today()
        self._list: BookList[CallRow] = BookList(call_steps(self._drawn_on), sort="day", id="list")
        return [self._list, CallReport(id="report")]

    def on_mount(self) -> None:
        """Stand on the list."""
        self._list.focus()

    def subject(self, width: int) -> Parts:
        """Say whose calls are shown."""
        if self._all:
            return [
                ("Individual Enterprise", "text bold"),
                ("   all accounts" if width >= WIDE else "  all", "soft"),
            ]
        return [(self.book.account_name, "text bold")]

    async def reload(self) -> None:
        """Read the calls again."""
        account_id = None if self._all else self.book.account_id
        today = self.book.clock.today()
        book = await self.book.ask(lambda store: call_book(store, account_id, today))
        if book is not None:
            if today != self._drawn_on:
                self._drawn_on = today
                self._list.set_steps(call_steps(today))
            self._book = book
            self._show()

    def _show(self) -> None:
        if self._book is None:
            return
        scope = self.query_one(FilterLine)
        wanted = fold(scope.value).split()
        rows = rows_of(self._book, self._rule(wanted, self._book), self.book.clock.now().astimezone())
        if self._sort != "day":
            rows = [*sorted(filter(None, rows), key=ORDERS[self._sort])]
        self._list.set_rows(rows)
        self._list.show_sort(self._sort)
        shown = sum(row is not None for row in rows)
        if not shown:
            self._say(None)
        whole = len(self._book.open) + len(self._book.timeline)
        scope.found(shown if wanted or self._view != VIEWS[0] else None, whole)
        open_parts = [(f"{len(self._book.open)}", "text bold"), (" open   ", "dim")]
        logged = self._book.report.all.of + self._book.report.stated_after
        counts = [*open_parts, (f"{logged}", "text bold"), (f" logged in {self._book.year.name}   ", "dim")]
        scope.settings(
            [*counts, ("view ", "dim"), (self._view, "soft"), ("   sort ", "dim"), (self._sort, "soft")]
        )
        self.query_one(CallReport).show(self._book)

    def _rule(self, wanted: list[str], book: CallBook) -> Callable[[CallRow], bool]:
        today, view = self.book.clock.today(), self._view

        def holds(row: CallRow) -> bool:
            words = fold(f"{row.line.account} {row.line.subject} {row.call.customer_act if row.call else ''}")
            return all(word in words for word in wanted) and in_view(row, view, book, today)

        return holds

    # messages

    def on_text_entry_changed(self) -> None:
        """Follow every letter of the filter."""
        self._show()

    def on_text_entry_left(self, event: FilterLine.Left) -> None:
        """Go from the filter to the list; escape clears it."""
        if event.by == "escape":
            self.action_clear()
        self._list.focus()

    def on_text_entry_arrow(self, event: FilterLine.Arrow) -> None:
        """Move the cursor without leaving the filter."""
        self._list.action_move(1 if event.way == "down" else -1)

    def on_book_list_highlighted(self, event: BookList.Highlighted) -> None:
        """Make the account of the call the current one."""
        if event.row is not None and event.row.line.account_id is not None and self._all:
            self.book.choose(event.row.line.account_id, event.row.line.account)

    def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Let the foot line follow."""
        self.refresh_bindings()
        self._say(event.row)

    def _say(self, row: CallRow | None) -> None:
        if row is None and (self.query_one(FilterLine).value or self._view != VIEWS[0]):
            self.foot.show(
                [("Nothing answers to this  ", "soft"), ("esc", "text bold"), (" shows all", "dim")]
            )
        else:
            today = self.book.clock.today()
            self.foot.show(lambda width: foot_of(row, today, width))

    async def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Open the call's panel, or its account where the call has ended."""
        call = event.row.call
        if call is not None and call.is_open:
            self.book.choose(call.account_id, event.row.line.account)
            await self.book.open_panel(call.id)
        elif event.row.line.account_id is not None:
            self.book.open_account(event.row.line.account_id, event.row.line.account)

    def on_book_list_sort_asked(self, event: BookList.SortAsked) -> None:
        """Sort by another column."""
        self._sort = event.column if event.column in ORDERS else "day"
        self._show()
        self._list.action_first()

    def on_book_list_copy_asked(self, event: BookList.CopyAsked) -> None:
        """Copy the row."""
        self.book.copy(event.text)

    # keys

    @property
    def _call(self) -> Call | None:
        row = self._list.cursor_row
        return row.call if row else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the call under the cursor allows."""
        call = self._call if self.is_mounted else None
        if action in {"move", "tried", "withdraw", "restate"}:
            return call is not None and call.is_open
        if action == "serve":
            return call is not None
        if action == "promise":
            return call is not None and call.promise is Promise.OPEN
        return super().check_action(action, parameters)

    def action_filter(self) -> None:
        """Go to the filter."""
        self.query_one(FilterLine).focus()

    def action_clear(self) -> None:
        """Clear the filter and the view."""
        self.query_one(FilterLine).value = ""
        self._view = VIEWS[0]
        self._show()

    def action_view(self) -> None:
        """Show another part of the list."""
        self._view = VIEWS[(VIEWS.index(self._view) + 1) % len(VIEWS)]
        self._show()

    async def action_widen(self) -> None:
        """Show the calls of the current account, or of all."""
        self._all = not self._all or self.book.account_id is None
        await self.reload()
        self.show_header()

    def action_move(self) -> None:
        """Move the call to another time."""
        if self._call:
            call_verbs.ask_move(self.book, self._call)

    def action_withdraw(self) -> None:
        """Withdraw the call, with a why."""
        if self._call:
            call_verbs.ask_withdraw(self.book, self._call)

    def action_restate(self) -> None:
        """Word the outcome anew."""
        if self._call:
            call_verbs.ask_restate(self.book, self._call)

    async def action_serve(self) -> None:
        """Let the call move its account's strategic objective, or none."""
        if self._call:
            await call_verbs.toggle_objective(self.book, self._call)

    async def action_tried(self) -> None:
        """Count an attempt without an answer."""
        if self._call:
            await call_verbs.mark_tried(self.book, self._call)

    async def action_promise(self, how: str) -> None:
        """Write down whether the promise was kept, or give it a new date."""
        call, today = self._call, self.book.clock.today()
        if call is None:
            return
        if how == "date":
            call_verbs.ask_promise_date(self.book, call)
        else:
            await self.book.try_to(
                lambda store: promises.settle_promise(store, call.id, today, kept=how == "kept")
            )
