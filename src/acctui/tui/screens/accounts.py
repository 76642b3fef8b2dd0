"""Screen 2: the Individual Enterprise, those that matter first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from acctui.domain.account import Account, Tier
from acctui.services import accounts
from acctui.services.ports import Changed, Store
from acctui.services.settings import year_of
from acctui.tui.page import Page
from acctui.tui.screens import account_forms
from acctui.tui.screens.account_columns import account_steps, next_parts
from acctui.tui.screens.account_filter import BY_TIER, AccountFilter, words_of
from acctui.tui.screens.account_panel import AccountPanel
from acctui.tui.screens.empty import EmptyPage
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.drawn import WIDE
from acctui.tui.widgets.filter_line import FilterLine
from acctui.tui.words import count_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.widget import Widget

    from acctui.domain.business_year import BusinessYear
    from acctui.services.views import AccountLine
    from acctui.tui.look import Parts
    from acctui.tui.widgets.text_entry import TextEntry


class AccountsPage(Page):
    """Every account at a glance, filtered as the seller types."""

    DEFAULT_CSS = "AccountsPage { #list { width: 1fr; } }"
    TAB = "2"
    FOLLOWS = Changed.ACCOUNTS | Changed.CONTACTS | Changed.CALLS | Changed.REVENUE | Changed.PLAN
    FOOTER_ORDER = ("list.open", "app.precall", "accounts.new", "accounts.filter", "list.sort", "list.select")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "new", id="accounts.new", tooltip="Name a new account"),
        Binding("slash", "filter", "filter", id="accounts.filter", tooltip="Filter this list"),
        Binding(
            "t", "tier", "tier", id="accounts.tier", tooltip="Make it a Key Account, or a plain one again"
        ),
        Binding(
            "c",
            "candidate",
            "candidate",
            id="accounts.candidate",
            tooltip="Mark it as a candidate, with a why",
        ),
        Binding("T", "tag", "tag", id="accounts.tag", tooltip="Put a tag on it, or on all selected"),
        Binding("e", "edit", "edit", id="accounts.edit", tooltip="Edit the account"),
        Binding("x", "delete", "delete", show=False, id="accounts.delete", tooltip="Delete the account"),
        Binding("S", "view", "views", id="accounts.view", tooltip="Show another part of the list"),
        Binding("D", "demo", "demo", show=False, id="accounts.demo", tooltip="Open the demo book"),
        Binding(
            "escape", "clear", "clear", show=False, id="accounts.clear", tooltip="Clear filter and selection"
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[AccountLine] = ()
        self._count: int | None = None
        self._filter = AccountFilter()

    def scope(self) -> list[Widget]:
        """Give the filter, how many it leaves, the view and the order."""
        return [FilterLine(id="scope")]

    def body(self) -> list[Widget]:
        """Give the list with the side panel that wide terminals have room for."""
        self._drawn_on = self.book.clock.today()
        self._list: BookList[AccountLine] = BookList(account_steps(self._drawn_on), sort=BY_TIER, id="list")
        return [Horizontal(self._list, AccountPanel(id="panel"), id="body"), EmptyPage(id="empty")]

    def on_mount(self) -> None:
        """Show the first page before the book is open."""
        page = self.book.to_open.first_page(self.app.size.height)
        self._lines, self._count, self._year = page
        self._filter.search_in(words_of(page.lines))
        self._show()
        self._list.focus()

    def subject(self, width: int) -> Parts:
        """Say how many accounts the book has."""
        count = self._count or 0
        words = count_of(count, "account") if width >= WIDE else f"{count:,}"
        words = words if count else "no accounts yet"
        if self.book.to_open.is_demo:
            words += ", a demo"
        return [
            ("Individual Enterprise", "text bold"),
            ("   " if width >= WIDE else "  ", "dim"),
            (words, "soft"),
        ]

    async def reload(self) -> None:
        """Read every account again."""
        today = self.book.clock.today()

        def lines_of(store: Store) -> tuple[Sequence[AccountLine], Mapping[int, str], BusinessYear]:
            with store.reading() as reads:
                year = year_of(reads, today)
                lines = reads.accounts.lines(year.year)
            return lines, words_of(lines), year

        read = await self.book.ask(lines_of)
        if read is not None:
            if today != self._drawn_on:
                self._drawn_on = today
                self._list.set_steps(account_steps(today))
            self._lines, self._count = read[0], len(read[0])
            self._filter.search_in(read[1])
            self._show()
            self.show_header()

    # what is shown

    def _show(self) -> None:
        scope, chosen = self.query_one(FilterLine), self._filter
        chosen.words = scope.value
        lines = chosen.shown(self._lines, self.book.clock.today())
        self._list.set_rows(lines)
        self._list.show_sort(chosen.sort)
        scope.found(len(lines) if chosen.narrows else None, self._count or 0)
        view: Parts = [("view ", "dim"), (chosen.view, "soft")]
        scope.settings([*view, ("   sort ", "dim"), (chosen.sort_name, "soft")])
        self.query_one("#body").display = self._count != 0
        self.query_one("#empty").display = self._count == 0

    def _show_all(self) -> None:
        self._filter.clear()
        self.query_one(FilterLine).value = ""
        self._show()

    # messages

    def on_text_entry_changed(self) -> None:
        """Follow every letter of the filter."""
        self._show()

    def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Go from the filter to the list; escape clears it."""
        if event.by == "escape":
            self.action_clear()
        self._list.focus()

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Move the cursor without leaving the filter."""
        self._list.action_move(1 if event.way == "down" else -1)

    def on_book_list_highlighted(self, event: BookList.Highlighted) -> None:
        """Make the account under the cursor the current one."""
        self.book.choose(*((event.row.id, event.row.name) if event.row else (None, "")))

    async def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Let the foot line and the side panel follow."""
        self.foot.show(self._foot_parts(event.row))
        panel = self.query_one(AccountPanel)
        if panel.display and event.row is not None:
            await panel.follow(event.row.id)

    def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Open the account."""
        self.book.open_account(event.row.id, event.row.name)

    def on_book_list_sort_asked(self, event: BookList.SortAsked) -> None:
        """Sort by another column."""
        self._filter.sort = event.column
        self._show()
        self._list.action_first()

    def on_book_list_copy_asked(self, event: BookList.CopyAsked) -> None:
        """Copy the row."""
        self.book.copy(event.text)

    def on_book_list_selected(self) -> None:
        """Say how many are selected and what can be done with them."""
        self.foot.lift()
        self.foot.show(self._foot_parts(self._list.cursor_row))

    def _foot_parts(self, line: AccountLine | None) -> Parts:
        if count := len(self._list.selected):
            keys = _keys("t tier", "T tag", "esc none")
            return [(str(count), "text bold"), (" selected   ", "dim"), *keys]
        if line is None:
            return [("Nothing answers to the filter  ", "soft"), ("esc", "text bold"), (" clears it", "dim")]
        parts = [(line.name, "text bold"), ("  ", "dim")]
        if line.next_action:
            parts += [
                ("next ", "dim"),
                *[
                    (text.strip() + " ", style)
                    for text, style in next_parts(line.next_action, self.book.clock.today())
                ],
                ("  ", "dim"),
            ]
        if line.candidate:
            parts += [(line.candidate, "soft"), ("   ", "dim")]
        if line.streak > 1:
            parts += [(f"{line.streak} continuations in a row", "text"), ("   ", "dim")]
        if line.open_calls:
            parts += [(count_of(line.open_calls, "open call"), "soft"), ("   ", "dim")]
        place = ", ".join(part for part in (line.city, line.industry, *line.tags) if part)
        return [*parts, (place, "dim")]

    # keys

    def action_filter(self) -> None:
        """Go to the filter."""
        self.query_one(FilterLine).focus()

    def action_clear(self) -> None:
        """Clear the selection, then the filter, then the view."""
        if self._list.selected:
            self._list.clear_selected()
            return
        self._show_all()

    def action_view(self) -> None:
        """Show another part of the list."""
        self._filter.next_view()
        self._show()

    def _chosen(self) -> list[int]:
        if self._list.selected:
            return sorted(int(str(number)) for number in self._list.selected)
        return [self._list.cursor_row.id] if self._list.cursor_row else []

    async def action_tier(self) -> None:
        """Make the chosen accounts Key Accounts, or plain ones when all of them are."""
        ids = self._chosen()
        lines = {line.id: line for line in self._lines}
        if ids:
            key = all(lines[number].tier is Tier.KEY for number in ids)
            tier = Tier.NONE if key else Tier.KEY
            await self.book.try_to(lambda store: accounts.set_accounts(store, ids, {"tier": tier}))

    def point_at(self, account_id: int) -> None:
        """Put the cursor on an account, whatever the filter and the view left out."""
        if not self._list.go_to(account_id):
            self._show_all()
            self._list.go_to(account_id)
        self._list.focus()

    def action_new(self) -> None:
        """Name a new account."""
        account_forms.ask_new_account(self.book)

    def key_enter(self) -> None:
        """Say what comes first where enter finds no account to open in the whole book."""
        if self._count == 0 and self.focused is self._list:
            self.call_later(self.book.say_nobody)

    def action_candidate(self) -> None:
        """Mark the account as a candidate, with a why."""
        line = self._list.cursor_row
        if line is not None:
            account_forms.ask_candidate(self.book, line.id, line.name, line.candidate or "")

    def action_tag(self) -> None:
        """Put a tag on the chosen accounts."""
        if self._chosen():
            account_forms.ask_tag(self.book, self._chosen())

    async def action_edit(self) -> None:
        """Edit the account under the cursor."""
        line = self._list.cursor_row
        account = await self.book.ask(lambda store: account_of(store, line.id)) if line else None
        if account is not None:
            account_forms.ask_account(self.book, account)

    async def action_delete(self) -> None:
        """Delete the account under the cursor with all that hangs on it; undo brings it back."""
        line = self._list.cursor_row
        if line is not None:
            await self.book.try_to(lambda store: accounts.delete_account(store, line.id))

    def action_demo(self) -> None:
        """Leave this book and open the demo book, in a file of its own."""
        self.book.exit("demo")


def account_of(store: Store, account_id: int) -> Account | None:
    """Read one account."""
    with store.reading() as reads:
        return reads.get(Account, account_id)


def _keys(*words: str) -> list[tuple[str, str]]:
    parts: list[tuple[str, str]] = []
    for word in words:
        key, _, label = word.partition(" ")
        parts += [(key, "text bold"), (f" {label}   ", "dim")]
    return parts
