"""Screen 7: our own plan, the scorecard, an account scored by it, and all accounts on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from acctui.domain.errors import RuleBroken
from acctui.domain.text import is_blank
from acctui.services import scorecard_draft, scores
from acctui.services.ports import EditedElsewhereError
from acctui.tui.screens import scorecard_forms as forms
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.screens.scorecard_keys import SCORECARD_KEYS, Mode
from acctui.tui.screens.scorecard_lines import words_of
from acctui.tui.screens.scorecard_panel import ScorecardPanel
from acctui.tui.screens.scorecard_reading import order_of
from acctui.tui.screens.scorecard_words import missing_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType

    from acctui.domain.scorecard import Attribute, Scorecard
    from acctui.tui.widgets.lined_pane import LinedPane
    from acctui.tui.widgets.text_entry import TextEntry

_NO_PLAN = "Our own plan comes first. P writes in a few lines where we want to go."


class ScorecardPage(ScorecardPanel):
    """The scorecard under the seller's keys."""

    FOOTER_ORDER = tuple(
        f"scorecard.{name}"
        for name in (
            *("score", "no_score", "next_row", "plan", "starter", "change", "put_in_force", "mark", "add"),
            *("edit", "remove", "half", "heavier", "lighter", "drop", "next", "previous", "map", "ranks"),
        )
    )
    BINDINGS: ClassVar[list[BindingType]] = SCORECARD_KEYS

    # scoring

    def action_rate(self, value: int) -> None:
        """Score the row under the cursor and go to the next; the draft is kept."""
        row, was_new = self.row, self.scores.is_new
        if row is None:
            return
        self.scores.give(row.id, value)
        self._keep_typed()
        self._go(1)
        self.show_scores()
        if not was_new:
            self.refresh_bindings()

    def action_no_score(self) -> None:
        """Say what a score is: other digits belong to the tabs."""
        self._refuse("A score is 1, 2, 3, 4 or 5. Esc gives the digits back to the tabs.")

    def action_take_back(self) -> None:
        """Take back the score typed last, with the cursor on its row."""
        self.cursor = self.scores.take_back() or self.cursor
        self._keep_typed()
        self.show_scores()
        self.refresh_bindings()

    def _keep_typed(self) -> None:
        if self.drafting is not None:
            self.drafting.changed(self.scores.kept)

    def action_next_row(self) -> None:
        """Go to the next row, from the last to the first."""
        self.point_at((self.place + 1) % len(self.rows))
        self.show_scores()

    def action_move(self, by: int) -> None:
        """Go down or up some rows."""
        self._go(by)
        self.show_scores()

    def _go(self, by: int) -> None:
        self.point_at(max(0, min(len(self.rows) - 1, self.place + by)))

    def action_score(self) -> None:
        """Give the digits to the rows."""
        self.freed = self.alone = False
        self.show_all()

    def action_free(self) -> None:
        """Leave the map, then the draft, else free the digits."""
        if self.alone:
            self.alone = False
        elif self.mode is Mode.EDIT:
            self.editing = False
        else:
            self.freed = True
        self.show_all()

    async def action_put_in_force(self) -> None:
        """Put the new scores in force, or the card that is edited."""
        if self.mode is Mode.EDIT:
            await self._put_card_in_force()
        elif self.account_id is not None and self.drafting is not None:
            await self._put_scores_in_force(self.account_id)

    async def _put_scores_in_force(self, account_id: int) -> None:
        today, values, drafting = self.book.clock.today(), self.scores.values, self.drafting
        account = self.scores.account
        if drafting is None or account is None:
            return
        if not self.scores.is_new and account.scoring and account.scoring.scored_on == today:
            self.book.say([("These scores are in force since today.", "soft")])
            return
        drafting.settle()
        stood = self.scores.stands
        try:
            done = await self.book.do(
                lambda store: scores.score_account(store, account_id, values, today, drafting.key, stood)
            )
        except RuleBroken as error:
            self._lacks(error)
            done = None
        except EditedElsewhereError:
            self._refuse("Another window scored this account first; its scores stand under yours now.")
            done = None
        if done is None:
            self._keep_typed()

    def _lacks(self, error: RuleBroken) -> None:
        """Say what a scoring lacks, with the cursor on the first such row; what is typed is kept."""
        missing = self.scores.missing
        if missing:
            self.cursor = missing[0].id
            self.show_scores()
        self._refuse(missing_words(missing) if missing else error.sentence)

    def _refuse(self, sentence: str) -> None:
        self.book.say([("! ", "red bold"), (sentence, "red")])

    # accounts

    async def action_account(self, by: int) -> None:
        """Score the next account in the order of the list, or the one before; what is typed is kept."""
        if self.order is None:
            self.order = await self.book.ask(order_of)
        order = self.order or ()
        if not order or self.view is None:
            return
        at = order.index(self.account_id) if self.account_id in order else -1 if by > 0 else 0
        await self.show_account(order[(at + by) % len(order)])

    def action_map(self) -> None:
        """Show the map and the effort alone, or the card again."""
        self.alone = not self.alone
        self.show_all()

    def action_ranks(self) -> None:
        """Rank all accounts by score beside revenue."""
        from acctui.tui.screens.scorecard_ranks import RanksPage  # noqa: PLC0415 - a page loads when it is opened

        self.app.push_screen(RanksPage())

    def action_mark(self) -> None:
        """Decide whether the account is treated strategically."""
        if self.scores.account is not None:
            forms.ask_mark(self.book, self.scores.account)

    def action_copy(self) -> None:
        """Copy the row under the cursor."""
        row = self.row
        if row is not None:
            value = self.scores.values.get(row.id)
            said = next((words for sign, words in words_of(row) if sign == str(value)), "")
            self.book.copy("  ".join(filter(None, (row.name, str(value or "-"), said))))

    async def on_lined_pane_pointed(self, event: LinedPane.Pointed) -> None:
        """Put the cursor on the row that was clicked, or show the account."""
        if event.pane.id == "effort":
            await self.show_account(event.row)
        else:
            self.cursor = event.row
            self.show_scores()

    # the card

    def action_edit(self) -> None:
        """Edit the card: its changes are a draft, the card in force stands meanwhile."""
        self.editing, self.alone = True, False
        self.run_worker(self.reload(), exclusive=True)

    def action_plan(self) -> None:
        """Write our own plan."""
        self.plan_box.focus()

    def on_descendant_focus(self) -> None:
        """Let the cursor of the card rest while our plan is typed."""
        self.show_scores()

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter of our plan as a draft."""
        if self.planning is not None:
            self.planning.changed({"plan": event.value})
        if self.plan_meeting is None and self.card is not None:
            self.plan_meeting = MeetingEdit(self.card.scorecard)
        self.show_scores()

    def on_text_entry_left(self) -> None:
        """Leave the text; it is in the book with the card."""
        self.set_focus(None)
        self.show_all()

    async def action_starter(self) -> None:
        """Take our plan and the starter set into a draft (K5, K7)."""
        if is_blank(self.plan_box.value):
            self._refuse(_NO_PLAN)
        elif await self._keep_plan():
            await self.book.try_to(scorecard_draft.use_starter)

    async def _keep_plan(self) -> bool:
        """Keep our plan as it is typed, where it is another than the card's; False where it is refused."""
        plan, card, planning = self.plan_box.value, self.card, self.planning
        if planning is None or plan == (card.scorecard.plan if card else ""):
            return True
        planning.settle()
        meeting = self.plan_meeting
        seen = meeting.seen if meeting else None
        try:
            done = await self.book.do(lambda store: scorecard_draft.set_plan(store, plan, planning.key, seen))
        except RuleBroken as error:
            self._refuse(error.sentence)
            done = None
        except EditedElsewhereError as error:
            theirs = cast("Scorecard", error.theirs)
            self.plan_meeting = MeetingEdit(theirs)
            self._refuse(f"Another window wrote: {theirs.plan}")
            done = None
        if done is None:
            planning.changed({"plan": plan})
        else:
            self.plan_meeting = None
        return done is not None

    async def _put_card_in_force(self) -> None:
        today = self.book.clock.today()
        if await self._keep_plan():
            done = await self.book.try_to(lambda store: scorecard_draft.put_in_force(store, today))
            if done is not None:
                self.editing = False
                self.show_all()

    def action_add(self) -> None:
        """Add an attribute to the half the cursor is in."""
        forms.ask_new_attribute(self.book, forms.half_of(self.row), self._stand_on)

    def action_change(self) -> None:
        """Change name, half, weight and words of the attribute."""
        if self.row is not None:
            forms.ask_attribute(self.book, self.row, self._stand_on)

    def _stand_on(self, attribute: Attribute) -> None:
        """Put the cursor on the row that was written: its draft may just have begun."""
        self.cursor = attribute.id
        self.show_all()

    async def action_weight(self, by: int) -> None:
        """Make the attribute heavier or lighter in its half."""
        await self._set(lambda row: {"weight": row.weight + by})

    async def action_half(self) -> None:
        """Move the attribute to the other half."""
        await self._set(lambda row: {"half": forms.other_half(row)})

    async def _set(self, fields: Callable[[Attribute], dict[str, Any]]) -> None:
        row = self.row
        if row is not None:
            done = await self.book.try_to(
                lambda store: scorecard_draft.set_attribute(store, row.id, fields(row))
            )
            if done is not None:
                self._stand_on(done.value)

    async def action_remove(self) -> None:
        """Remove the attribute from the draft; undo brings it back."""
        row = self.row
        if row is not None:
            await self.book.try_to(lambda store: scorecard_draft.remove_attribute(store, row.id))

    async def action_drop(self) -> None:
        """Drop the draft; the card in force stands, and undo brings the draft back."""
        await self.book.try_to(scorecard_draft.drop_draft)
