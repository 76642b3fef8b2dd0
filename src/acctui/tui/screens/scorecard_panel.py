"""What the scorecard's screen shows: the card and one account's scores, and all accounts beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical

from acctui.services.ports import Changed, DraftKey
from acctui.services.scorecards import scorecard_view
from acctui.tui.drafting import Drafting
from acctui.tui.screens import scorecard_words as words
from acctui.tui.screens.scorecard_about import PlanBox, ScorecardAbout
from acctui.tui.screens.scorecard_keys import Mode
from acctui.tui.screens.scorecard_lines import Shown, card_lines
from acctui.tui.screens.scorecard_reading import account_among
from acctui.tui.screens.scorecard_typed import TypedScores, moved, others_of, rank_among
from acctui.tui.widgets.drawn import TALL, WIDE
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.lined_pane import Divider, LinedPane
from acctui.tui.widgets.score_map import ScoreMap, rows_for
from acctui.tui.widgets.tabs import TabsLine

if TYPE_CHECKING:
    from textual.timer import Timer
    from textual.widget import Widget

    from acctui.services.ports import Store
    from acctui.services.score_views import AccountScore, ScorecardView
    from acctui.tui.widgets.drawn import Told

NARROW_CARD, WIDE_CARD, ROOMY = 56, 64, 120
"""Columns of the card beside the map: at 100 columns, and from 120."""

_EFFORT_ROWS = 8

REST = 0.08
"""Seconds without a key before the map follows."""

NOTE = "esc frees the digits"


class ScorecardPanel(ScorecardAbout):
    """What the screen knows, holds and shows; which keys change it is the page's own."""

    DEFAULT_CSS = """
    ScorecardPanel {
        #panes { height: 1fr; }
        #plan { display: none; }
        #side { width: 1fr; height: 1fr; }
        #map, #effort { width: 1fr; }
        #effort { margin-top: 1; }
        &.-first #plan, &.-edit #plan { display: block; margin-bottom: 1; }
        &.-first #side, &.-first Divider { display: none; }
        &.-narrow #side, &.-narrow Divider { display: none; }
        &.-alone #card, &.-alone Divider { display: none; }
        &.-alone #side { display: block; }
        &.-alone.-narrow #side { layout: horizontal; }
        &.-alone.-narrow #effort { margin-top: 0; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._others: list[int] = []
        self._place = 0
        self._moving: Timer | None = None

    def body(self) -> list[Widget]:
        """Give our plan while it is written, the card, and the map with the effort beside it."""
        side = Vertical(ScoreMap(id="map"), LinedPane(id="effort"), id="side")
        plan = PlanBox("Our plan", placeholder="where we want to go, in a few lines", rows=4, id="plan")
        return [plan, Horizontal(LinedPane(id="card"), Divider(), side, id="panes")]

    # reading

    async def on_screen_resume(self) -> None:
        """Follow the account chosen elsewhere meanwhile."""
        if self.view is not None and self.account_id != self.book.account_id:
            self.stale |= Changed.SCORES

    async def reload(self) -> None:
        """Read the card, the account and all scored ones; what is typed stays."""
        today, account_id = self.book.clock.today(), self.book.account_id
        key = DraftKey("score", f"account {account_id}", self.book.to_open.window)
        if self.drafting is not None:
            await self.drafting.flush()

        def read(store: Store) -> tuple[ScorecardView, dict[str, str]]:
            return scorecard_view(store, account_id, today), store.drafts.take(key)

        found = await self.book.ask(read)
        if found is None:
            return
        self.view, kept = found
        self._take(self.view.account, key, kept)
        await self._fill_plan()
        self.show_all()

    async def show_account(self, account_id: int) -> None:
        """Show another account; all that is known of the others stays as it was read."""
        view, today = self.view, self.book.clock.today()
        if view is None:
            return
        key = DraftKey("score", f"account {account_id}", self.book.to_open.window)
        if self.drafting is not None:
            await self.drafting.flush()
        found = await self.book.ask(
            lambda store: (account_among(store, account_id, view, today), store.drafts.take(key))
        )
        if found is not None:
            self._take(found[0], key, found[1])
            self.show_all()

    def _take(self, account: AccountScore | None, key: DraftKey, kept: dict[str, str]) -> None:
        view = self.view
        if view is None:
            return
        if self.drafting is None or self.drafting.key != key:
            self.drafting, self.freed = Drafting(self.book, key), False
            self._place = self.cursor = 0
        self.scores = TypedScores(view.card, account, kept)
        account_id = None if account is None else account.account.id
        if account is not None:
            self.book.choose(account_id, account.account.name)
        self._others = others_of(view.dots, account_id)

    async def _fill_plan(self) -> None:
        """Put our plan in its text: what was left typed, else that of the card."""
        if self.mode is Mode.SCORE or self.plan_box.has_focus:
            return
        if self.planning is None:
            self.planning = Drafting(self.book, DraftKey("plan", "", self.book.to_open.window))
        kept = await self.planning.take()
        self.plan_box.value = kept.get("plan", self.card.scorecard.plan if self.card else "")

    @property
    def plan_box(self) -> PlanBox:
        """The text our own plan is written in."""
        return self.query_one("#plan", PlanBox)

    # showing

    def give_air(self) -> None:
        """Give card, map and effort their places at the size the terminal has."""
        super().give_air()
        width = self.app.size.width
        self.set_class(width < WIDE, "-narrow")
        more = (WIDE_CARD - NARROW_CARD) * (width - WIDE) // (ROOMY - WIDE)
        beside = max(NARROW_CARD, min(WIDE_CARD, NARROW_CARD + more))
        self.query_one("#card").styles.width = "1fr" if width < WIDE else beside
        rows = self.app.size.height - (8 if self.tall else 6)
        room = rows if width < WIDE else rows - _EFFORT_ROWS
        self.query_one("#map").styles.height = rows_for(room)
        self.show_all()

    def show_all(self) -> None:
        """Show everything anew; the cursor keeps its row."""
        rows, view = self.rows, self.view
        if rows and self.row is None:
            self.point_at(min(self._place, len(rows) - 1))
        self.set_class(self.mode is Mode.FIRST, "-first")
        self.set_class(self.mode is Mode.EDIT, "-edit")
        self.set_class(self.alone, "-alone")
        self.query_one(TabsLine).note(NOTE if self.owns_digits else "")
        if view is not None:
            tell = partial(words.effort_lines, view.effort, tall=self.tall)
            self.query_one("#effort", LinedPane).show(tell)
        if self.mode is not Mode.SCORE:
            self.call_after_refresh(self.plan_box.follow)
        self._move_dot()
        self.show_scores()
        self.show_header()
        self.refresh_bindings()

    @property
    def tall(self) -> bool:
        """Whether the terminal has the rows for air and rules."""
        return self.app.size.height >= TALL

    def point_at(self, place: int) -> None:
        """Put the cursor on a row."""
        self._place, self.cursor = place, self.rows[place].id

    @property
    def place(self) -> int:
        """The place of the row under the cursor."""
        return next((place for place, row in enumerate(self.rows) if row.id == self.cursor), self._place)

    def show_scores(self) -> None:
        """Show the card and what is typed on it; only the lines that changed are drawn."""
        card, pane, self._place = self.card, self.query_one("#card", LinedPane), self.place
        if card is None:
            plan = self.plan_box.value
            pane.show(lambda width, _: words.first_lines(plan, width))
            self.query_one("#scope", ScopeLine).show(words.FIRST_SCOPE)
            self.foot.show(words.first_foot(plan))
            return
        editing = self.mode is Mode.EDIT
        has_keys = self.owns_digits or (editing and not self.plan_box.has_focus)
        shown = Shown(card, self.scores, self.cursor, self.book.clock.today())
        shown = replace(shown, bar="accent" if has_keys else "border", editing=editing)
        pane.show(partial(card_lines, shown, tall=self.tall))
        self._say()

    def _say(self) -> None:
        """Say above and below the card what it is, what it comes to, and what comes next."""
        card, row, account = self.card, self.row, self.scores.account
        if card is None or self.view is None:
            return
        waiting = self.view.draft if self.mode is Mode.SCORE else None
        result = self.scores.result
        score = result.score if result else None
        rank = rank_among(self._others, score) if score is not None else None
        right: Told = ()
        if self.mode is Mode.EDIT:
            right = partial(words.edit_scope, self.view)
        elif account is not None:
            right = words.score_scope(account, score, rank)
        self.query_one("#scope", ScopeLine).show(partial(words.card_scope, card, waiting), right)
        if self.alone:
            self.foot.show(words.MAP_FOOT)
        elif self.mode is Mode.EDIT:
            self.foot.show(words.edit_foot(row, card))
        else:
            self.foot.show(words.row_foot(row, self.scores, self.book.clock.today()))

    def show_typed(self) -> None:
        """Show what was typed at once; its dot moves on the map once the keys rest."""
        self.show_scores()
        if self._moving is not None:
            self._moving.stop()
        self._moving = self.set_timer(REST, self._move_dot)

    def _move_dot(self) -> None:
        """Show the map with the account where the typed scores put it."""
        if self.view is not None:
            dots, account = self.view.dots, self.scores.account
            if account is not None and self.scores.is_new:
                dots = moved(dots, self.scores)
            self.query_one("#map", ScoreMap).show(dots, self.account_id)
