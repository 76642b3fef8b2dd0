"""What the growth screen shows, and how its list, its totals and its panel share the rows there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.goal import asked_words
from acctui.services.growth import questions_of
from acctui.services.ports import Changed
from acctui.tui.opens_once import OpensOnce
from acctui.tui.page import Page
from acctui.tui.parts import TALL, WIDE, width_of
from acctui.tui.reads_ahead import ReadsAhead
from acctui.tui.screens import growth_words as words
from acctui.tui.screens.growth_columns import BY_GAP, SORT_NAMES, GrowthRow, growth_steps, ordered
from acctui.tui.screens.growth_empty import GrowthEmpty
from acctui.tui.screens.growth_panel import LEAST, GrowthPanel, QuietList
from acctui.tui.screens.growth_read import read_growth
from acctui.tui.screens.growth_totals import GrowthTotals
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.words import count_of

if TYPE_CHECKING:
    from textual.widget import Widget

    from acctui.services.growth_view import GrowthView
    from acctui.tui.parts import Part, Parts
    from acctui.tui.screens.growth_read import GrowthRead

_PANEL_TALL = 11
"""Rows the panel keeps on a tall terminal while the list is longer than its room."""


class GoalList(BookList[GrowthRow]):
    """The list of goals; nothing is done to several at once."""

    DEFAULT_CSS = "GoalList { height: 1; }"

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave selecting to lists where it serves."""
        return action != "select" and super().check_action(action, parameters)


class GrowthShown(OpensOnce, Page):
    """The year's goals, their totals, and the account under the cursor."""

    TAB = "8"
    FOLLOWS = (
        Changed.GOALS
        | Changed.ACCOUNTS
        | Changed.REVENUE
        | Changed.SCORES
        | Changed.LADDER
        | Changed.PLAN
        | Changed.SETTINGS
    )

    def __init__(self) -> None:
        super().__init__()
        self.shown: GrowthView | None = None
        self._year: int | None = None
        self._sort = BY_GAP
        self._ahead: ReadsAhead[GrowthRead] = ReadsAhead(self.book)
        wanted = (None, self.book.account_id)
        self._ahead.begin(read_growth, self.book.clock.today(), None, BY_GAP, wanted)

    def body(self) -> list[Widget]:
        """Give the list, its totals right under it, and the panel."""
        nothing: Grid[GrowthRow] = Grid([Column("name", "Account", 0)], lambda row: [Cell(row.line.name)])
        self.goals = GoalList({0: nothing}, sort=BY_GAP, id="list")
        self.totals = GrowthTotals(id="totals")
        self.panel = GrowthPanel(self.book.clock.today())
        self.empty = GrowthEmpty()
        return [self.goals, self.totals, self.empty, self.panel]

    def on_mount(self) -> None:
        """Stand on the list."""
        self.empty.display = False
        self.goals.focus()

    async def on_screen_resume(self) -> None:
        """Put the cursor on the current account where it has a line, else make the row's the current one."""
        row = self.goals.cursor_row
        if row is not None and not (self.book.account_id and self.goals.go_to(self.book.account_id)):
            self.book.choose(row.id, row.line.name)

    def subject(self, width: int) -> Parts:
        """Say how many goals the year has."""
        count = sum(line.goal is not None for line in self.shown.lines) if self.shown else 0
        words_of_it = count_of(count, "goal") if count else "no goals yet"
        gap: Part = ("   " if width >= WIDE else "  ", "dim")
        return [("Individual Enterprise", "text bold"), gap, (words_of_it, "soft")]

    async def reload(self) -> None:
        """Read the year again, with the questions of the account the cursor is on."""
        row = self.goals.cursor_row
        wanted = (row.id if row else None, self.book.account_id)
        read = await self._ahead.read(read_growth, self.book.clock.today(), self._year, self._sort, wanted)
        if read is not None:
            self._show(read)

    async def show_year(self, year: int | None) -> None:
        """Show another year, None for the running one."""
        self._year = year
        await self.reload()

    def _show(self, read: GrowthRead) -> None:
        today, view = self.book.clock.today(), read.view
        self.shown = view
        steps = growth_steps(view)
        self.goals.set_steps(steps)
        self.goals.set_rows(read.rows)
        if read.at is not None:
            self.goals.go_to(read.at.id)
        self.totals.follow(view, steps)
        self.panel.show_candidates(view.candidates, today)
        self.panel.follow(read.at.line if read.at else None, read.questions, today)
        self._say()
        self.show_header()
        self.fit()
        self.refresh_bindings()

    def _say(self) -> None:
        view, today = self.shown, self.book.clock.today()
        if view is None:
            return
        sort = SORT_NAMES.get(self._sort, self._sort)
        self.query_one("#scope", ScopeLine).show(
            words.year_parts(view, today), lambda width: words.legend_parts(view, sort, width)
        )
        self.goals.show_sort(self._sort)
        self._say_foot()

    # room

    def fit(self) -> None:
        """Share the rows: the list as long as it is, its totals under it, the panel in what is left."""
        has_lines = bool(self.shown and self.shown.lines)
        nothing = self.shown is not None and not has_lines
        self.goals.display = has_lines or self.shown is None
        self.totals.display = has_lines
        self.empty.display = nothing
        if nothing:
            self.empty.about(self.book.account_name)
        size = self.app.size
        tall = size.height >= TALL
        room = size.height - (6 if tall else 4) - self.foot.needed()
        inside = self.in_panel
        if nothing:
            self._take_panel(min(self.panel.needed(tall=tall), room // 2), tall=tall, least=2)
            return
        heads, rows = 2 if tall else 1, len(self.goals.rows)
        panel = self.panel.needed(tall=tall)
        kept = min(panel, room - heads - 1) if inside else min(panel, _PANEL_TALL) if tall else 0
        left = room - kept - (0 if inside and not tall else GrowthTotals.ROWS)
        listed = max(heads + 1, min(heads + rows, left))
        self.totals.display = has_lines and room - listed - kept >= GrowthTotals.ROWS
        under = room - listed - (GrowthTotals.ROWS if self.totals.display else 0)
        self.goals.styles.height = listed
        self._take_panel(under, tall=tall, least=LEAST)

    def _take_panel(self, rows: int, *, tall: bool, least: int) -> None:
        self.panel.display = rows >= least
        if self.panel.display:
            self.panel.take(rows, tall=tall)

    def on_resize(self) -> None:
        """Share the rows there are now."""
        self._say_foot()
        self.fit()

    # messages

    def on_book_list_highlighted(self, event: BookList.Highlighted) -> None:
        """Make the account under the cursor the current one."""
        if event.book is self.goals and event.row is not None:
            self.book.choose(event.row.id, event.row.line.name)

    async def on_book_list_rested(self, event: BookList.Rested) -> None:
        """Let panel and foot line follow."""
        if event.book is self.goals and event.row is not None:
            await self._follow(event.row)
        self._say_foot()

    async def _follow(self, row: GrowthRow) -> None:
        if self.panel.account_id == row.id:
            return
        questions = await self.book.ask(lambda store: questions_of(store, row.id))
        if questions is not None and self.goals.cursor_row == row:
            self.panel.follow(row.line, questions, self.book.clock.today())
            self.fit()
            self.refresh_bindings()

    def on_book_list_opened(self, event: BookList.Opened) -> None:
        """Open the account of a goal or a candidate; a question opens in its form."""
        if self.panel.question is not None:
            self.call_later(self.run_action, "goal")
        else:
            self.book.open_account(event.row.id, event.row.line.name)

    def on_book_list_sort_asked(self, event: BookList.SortAsked) -> None:
        """Sort by another column."""
        self._sort = event.column
        if self.shown is not None:
            self.goals.set_rows(ordered(self.shown, self._sort))
            self._say()
            self.goals.action_first()

    def on_book_list_copy_asked(self, event: BookList.CopyAsked) -> None:
        """Copy the line."""
        self.book.copy(event.text)

    def on_descendant_focus(self) -> None:
        """Give the list that has the keys its rows."""
        self.fit()
        self._say_foot()

    # panes

    @property
    def in_panel(self) -> bool:
        """Whether the keys go to the questions or the candidates."""
        return isinstance(self.focused, QuietList)

    def go_to_pane(self, by: int) -> None:
        """Go to the next list that has a line, round to the goals again."""
        panes = [*([self.goals] if self.goals.display else []), *self.panel.panes]
        at = next((place for place, pane in enumerate(panes) if pane.has_focus), 0 if by > 0 else 1)
        if len(panes) > 1 or (panes and not panes[0].has_focus):
            pane = panes[(at + by) % len(panes)]
            if pane is not self.goals:
                # A list that is not displayed takes no focus, and on a low terminal the panel is not.
                self.panel.display = True
            pane.display = True
            self.query_one("#candidate_heads").display = True
            pane.focus()

    def go_to_list(self) -> None:
        """Go back to the goals."""
        self.goals.focus()

    # foot line

    def _say_foot(self) -> None:
        view, today = self.shown, self.book.clock.today()
        if view is None:
            return
        width = self.app.size.width
        about = self._about_parts()
        walk = words.walk_parts(view, today, width)
        gap: list[Part] = [("   ", "dim")] if walk else []
        overshoot = words.overshoot_parts(view, self.foot.edge - 2 - width_of([*walk, *gap]))
        year = [*walk, *gap, *overshoot] if overshoot else walk
        if width >= WIDE:
            self.foot.show(about or year)
        else:
            self.foot.show(about or self._row_parts(), year)

    def _about_parts(self) -> list[Part]:
        """Say all of the question or candidate under the cursor, while the keys go there."""
        today, question, candidate = self.book.clock.today(), self.panel.question, self.panel.candidate
        if question is not None:
            return words.question_foot(question, asked_words(question), today)
        return words.candidate_foot(candidate, today) if candidate is not None else []

    def _row_parts(self) -> list[Part]:
        row = self.goals.cursor_row
        return words.goal_foot(row.line) if row else []
