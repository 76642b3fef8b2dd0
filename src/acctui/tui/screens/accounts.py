"""Screen 2: the Individual Enterprise, those that matter first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from acctui.domain.business_year import BusinessYear
from acctui.services.ports import Changed
from acctui.tui.parts import WIDE
from acctui.tui.screens.account_columns import Now, account_steps
from acctui.tui.screens.account_filter import AccountFilter
from acctui.tui.screens.account_orders import BY_TIER
from acctui.tui.screens.account_panel import AccountPanel
from acctui.tui.screens.account_read import AccountWords, lines_of
from acctui.tui.screens.account_verbs import AccountVerbs
from acctui.tui.screens.empty import EmptyPage
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.filter_line import FilterLine
from acctui.tui.words import count_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.widget import Widget

    from acctui.domain.merit import Standing
    from acctui.services.views import AccountLine
    from acctui.tui.parts import Part, Parts
    from acctui.tui.widgets.text_entry import TextEntry

_LEGEND_FROM = 116


class AccountsPage(AccountVerbs):
    """Every account at a glance, filtered as the seller types."""

    DEFAULT_CSS = """
    AccountsPage {
        #list { width: 1fr; }
        &.-sided #scope, &.-sided #body, &.-sided #foot { margin: 0 42 0 0; }
        &.-sided.-tall #scope { margin: 1 42 1 0; }
    }
    """
    TAB = "2"
    FOLLOWS = (
        Changed.ACCOUNTS
        | Changed.CONTACTS
        | Changed.CALLS
        | Changed.REVENUE
        | Changed.PLAN
        | Changed.LADDER
        | Changed.SCORES
        | Changed.GOALS
        | Changed.SETTINGS
    )
    FOOTER_ORDER = ("list.open", "app.precall", "accounts.new", "accounts.filter", "list.sort", "list.select")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "filter", id="accounts.filter", tooltip="Filter this list"),
        Binding("S", "view", "views", id="accounts.view", tooltip="Show another part of the list"),
        Binding("D", "demo", "demo", show=False, id="accounts.demo", tooltip="Open the demo book"),
        Binding(
            "escape", "clear", "clear", show=False, id="accounts.clear", tooltip="Clear filter and selection"
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._count: int | None = None
        self._filter = AccountFilter()
        self._words = AccountWords(self.book)
        self._has_goals = False
        self._wanted: int | None = None
        self._standings: Mapping[int, Standing] | None = None

    def scope(self) -> list[Widget]:
        """Give the filter, how many it leaves, the view and the order."""
        return [FilterLine(id="scope")]

    def body(self) -> list[Widget]:
        """Give the list with the side panel that wide terminals have room for."""
        today = self.book.clock.today()
        self._now = Now(today, BusinessYear.of(today))
        self._list = BookList(account_steps(self._now), sort=BY_TIER, id="list")
        return [Horizontal(self._list, id="body"), EmptyPage(id="empty"), AccountPanel(id="panel")]

    def on_mount(self) -> None:
        """Show the rows around the current account, or the first ones, before all are read."""
        self._wanted = self.book.account_id
        page = self.book.to_open.first_page(self.app.size.height, self._wanted)
        self._take(page.lines, page.year, has_goals=page.has_goals)
        self._count = page.accounts
        if page.accounts <= len(page.lines):
            self.is_all()
        self._show()
        self._stand(is_whole=False)
        self._list.focus()

    def on_resize(self) -> None:
        """Put the side panel up where there is room for it now."""
        if self.query_one(AccountPanel).fit_in(needed=self._count != 0):
            self._show()

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
        today, before = self.book.clock.today(), self._lines
        read = await self.book.ask(lambda store: lines_of(store, today, before))
        if read is not None:
            lines, year = read
            self._words.forget()
            typed = self.query_one(FilterLine).value
            self._filter.search_in(await self._words.known() if typed else {})
            self._take(lines, year, has_goals=any(line.goal is not None for line in lines))
            self._count = len(lines)
            self._show()
            self._stand(is_whole=True)
            self.show_header()

    def _stand(self, *, is_whole: bool) -> None:
        """Put the cursor on the account that is wanted; once all are read it waits no longer."""
        if self._wanted is not None and (self._list.go_to(self._wanted) or is_whole):
            self._wanted = None

    # what is shown

    def _take(self, lines: Sequence[AccountLine], year: BusinessYear, *, has_goals: bool) -> None:
        now = Now(self.book.clock.today(), year)
        if now != self._now:
            self._now = now
            self._list.set_steps(account_steps(now))
        self._lines, self._standings, self._has_goals = lines, None, has_goals

    def _show(self) -> None:
        scope, chosen = self.query_one(FilterLine), self._filter
        chosen.words = scope.value
        lines = chosen.shown(self._lines, self._now)
        self._list.set_rows(lines)
        self._list.show_sort(chosen.sort)
        scope.found(len(lines) if chosen.narrows else None, self._count or 0)
        scope.settings(self._settings)
        self.query_one("#body").display = self._count != 0
        self.query_one(AccountPanel).fit_in(needed=self._count != 0)
        self.query_one("#empty").display = self._count == 0

    def _settings(self, width: int) -> Parts:
        chosen = self._filter
        view: list[Part] = [("view ", "dim"), (chosen.view, "soft")]
        told = [*view, ("   sort ", "dim"), (chosen.sort_name, "soft")]
        if width < _LEGEND_FROM or not self._has_goals:
            return told
        gone = round(self._now.year.gone(self._now.today) * 100)
        return [("│", "text"), (f" year {gone}%   ", "dim"), ("│", "border"), (" goal      ", "dim"), *told]

    def _show_all(self) -> None:
        self._filter.clear()
        self.query_one(FilterLine).value = ""
        self._show()

    # messages

    async def on_text_entry_changed(self) -> None:
        """Follow every letter of the filter."""
        self._filter.search_in(await self._words.known())
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
        """Make the account under the cursor the current one, unless another is still looked for."""
        if self._wanted is not None:
            return
        self.book.choose(*((event.row.id, event.row.name) if event.row else (None, "")))

    async def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Let the foot line and the side panel follow."""
        line: AccountLine | None = event.row
        await self._follow_with_foot(line)
        if line is not None and self._is_under_cursor(line):
            panel = self.query_one(AccountPanel)
            if panel.display:
                await panel.follow(line.id, self._standing(line))

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

    async def on_book_list_selected(self) -> None:
        """Say how many are selected and what can be done with them."""
        self.foot.lift()
        await self._follow_with_foot(self._list.cursor_row)

    async def _follow_with_foot(self, line: AccountLine | None) -> None:
        """Say on the foot line what is next with the account; only one with a ladder is asked about."""
        from acctui.tui.screens import account_foot as foot  # noqa: PLC0415 - after the first page stands

        if count := len(self._list.selected):
            self.foot.show(foot.selected_parts(count))
        elif line is None:
            self.foot.show(foot.NOTHING)
        else:
            job = foot.ahead_job(line, self._now.today)
            known = await self.book.ask(job) if line.has_ladder else None
            if self._is_under_cursor(line) and not self._list.selected:
                standing = self._standing(line)
                self.foot.show(foot.foot_parts(line, known, standing, self._now.today))

    def _is_under_cursor(self, line: AccountLine) -> bool:
        """Tell whether the page stands, and its cursor still on an account that was read about."""
        now = self._list.cursor_row
        return self.is_attached and now is not None and now.id == line.id

    def _standing(self, line: AccountLine) -> Standing | None:
        """Give the ranks of a scored account among all that are scored; worked out once a reading."""
        if line.score is None:
            return None
        if self._standings is None:
            from acctui.domain.merit import standings  # noqa: PLC0415 - after the first page stands

            scored = {one.id: (one.score, one.won) for one in self._lines if one.score is not None}
            self._standings = standings(scored)
        return self._standings.get(line.id)

    # keys

    def action_filter(self) -> None:
        """Go to the filter."""
        self._words.ask()
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

    def point_at(self, account_id: int) -> None:
        """Put the cursor on an account, whatever the filter and the view left out."""
        if not self._list.go_to(account_id):
            self._show_all()
            is_read = self.is_whole and not self.stale
            self._wanted = None if self._list.go_to(account_id) or is_read else account_id
        self._list.focus()

    def key_enter(self) -> None:
        """Say what comes first where enter finds no account to open in the whole book."""
        if self._count == 0 and self.focused is self._list:
            self.call_later(self.book.say_nobody)

    def action_demo(self) -> None:
        """Leave this book and open the demo book, in a file of its own."""
        self.book.exit("demo")
