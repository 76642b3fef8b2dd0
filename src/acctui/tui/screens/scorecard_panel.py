"""What the scorecard's screen shows: the card and one account's scores, and all accounts beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical

from acctui.services.ports import Changed, DraftKey
from acctui.services.scorecards import scorecard_view
from acctui.tui.drafting import Drafting
from acctui.tui.parts import TALL, WIDE
from acctui.tui.reads_ahead import ReadsAhead
from acctui.tui.screens import scorecard_words as words
from acctui.tui.screens.scorecard_about import PlanBox, ScorecardAbout
from acctui.tui.screens.scorecard_keys import Mode
from acctui.tui.screens.scorecard_lines import Shown, card_lines
from acctui.tui.screens.scorecard_reading import account_among
from acctui.tui.screens.scorecard_typed import TypedScores, others_of, rank_among
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.lined_pane import Divider, LinedPane
from acctui.tui.widgets.score_map import ScoreMap, rows_for
from acctui.tui.widgets.tabs import TabsLine

if TYPE_CHECKING:
    import datetime as dt

    from textual.geometry import Size
    from textual.widget import Widget

    from acctui.services.ports import Store
    from acctui.services.score_views import AccountScore, ScorecardView
    from acctui.tui.parts import Told

NARROW_CARD, WIDE_CARD, ROOMY = 56, 64, 120
"""Columns of the card beside the map: at 100 columns, and from 120."""

_EFFORT_ROWS = 8

NOTE = "esc frees the digits"


def _read(
    store: Store, account_id: int | None, key: DraftKey, today: dt.date
) -> tuple[ScorecardView, dict[str, str]]:
    """Read the card, the account and all scored ones, and the scores that were typed and not kept."""
    return scorecard_view(store, account_id, today), store.drafts.take(key)


class ScorecardPanel(ScorecardAbout):
    """What the screen knows, holds and shows; which keys change it is the page's own."""

    DEFAULT_CSS = """
    ScorecardPanel #panes { height: 1fr; }
    ScorecardPanel #plan { margin-bottom: 1; }
    ScorecardPanel #side { width: 1fr; height: 1fr; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._others: list[int] = []
        self._place = 0
        self._placed_at: Size | None = None
        self._ahead: ReadsAhead[tuple[ScorecardView, dict[str, str]]] = ReadsAhead(self.book)
        self._ahead.begin(_read, *self._question())

    def body(self) -> list[Widget]:
        """Give our plan while it is written, the card, and the map with the effort beside it."""
        side = Vertical(ScoreMap(id="map"), LinedPane(id="effort"), id="side")
        plan = PlanBox("Our plan", placeholder="where we want to go, in a few lines", rows=4, id="plan")
        plan.display = side.display = False
        return [plan, Horizontal(LinedPane(id="card"), Divider(), side, id="panes")]

    # reading

    async def on_screen_resume(self) -> None:
        """Follow the account chosen elsewhere meanwhile."""
        if self.view is not None and self.account_id != self.book.account_id:
            self.stale |= Changed.SCORES

    async def reload(self) -> None:
        """Read the card, the account and all scored ones; what is typed stays."""
        if self.drafting is not None:
            await self.drafting.flush()
        account_id, key, today = self._question()
        found = await self._ahead.read(_read, account_id, key, today)
        if found is None:
            return
        self.view, kept = found
        self._take(self.view.account, key, kept)
        await self._fill_plan()
        self.show_all()

    def _question(self) -> tuple[int | None, DraftKey, dt.date]:
        account_id = self.book.account_id
        key = DraftKey("score", f"account {account_id}", self.book.to_open.window)
        return account_id, key, self.book.clock.today()

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
        if self.view is not None and self._placed_at != self.app.size:
            self.show_all()

    def _set_places(self) -> None:
        """Let stand what belongs on the screen now, each as wide and high as there is room."""
        self._placed_at = self.app.size
        width, rows = self.app.size.width, self.app.size.height - (8 if self.tall else 6)
        narrow, first = width < WIDE, self.mode is Mode.FIRST
        card, side = self.query_one("#card", LinedPane), self.query_one("#side", Vertical)
        more = (WIDE_CARD - NARROW_CARD) * (width - WIDE) // (ROOMY - WIDE)
        beside = max(NARROW_CARD, min(WIDE_CARD, NARROW_CARD + more))
        card.styles.width = "1fr" if narrow or first else beside
        card.display = not self.alone
        side.display = not first and (self.alone or not narrow)
        self.query_one(Divider).display = not (first or narrow or self.alone)
        side.styles.layout = "horizontal" if narrow else "vertical"
        effort, score_map = self.query_one("#effort", LinedPane), self.query_one("#map", ScoreMap)
        effort.styles.margin = (0 if narrow else 1, 0, 0, 0)
        effort.styles.width = "5fr" if narrow else "1fr"
        score_map.styles.width = "4fr" if narrow else "1fr"
        score_map.styles.height = rows_for(rows if narrow else rows - _EFFORT_ROWS)
        self.plan_box.display = self.mode is not Mode.SCORE

    def show_all(self) -> None:
        """Show everything anew; the cursor keeps its row."""
        rows, view = self.rows, self.view
        if view is None:
            return
        if rows and self.row is None:
            self.point_at(min(self._place, len(rows) - 1))
        self._set_places()
        self.query_one(TabsLine).note(NOTE if self.owns_digits else "")
        tell = partial(words.effort_lines, view.effort, tall=self.tall)
        self.query_one("#effort", LinedPane).show(tell)
        self.query_one("#map", ScoreMap).show(view.dots, self.account_id)
        if self.mode is not Mode.SCORE:
            self.call_after_refresh(self.plan_box.follow)
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
