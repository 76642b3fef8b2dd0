"""Screen 3: where an account is to go, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from acctui.domain.note import Side
from acctui.services import objectives
from acctui.tui.screens import ladder_words as words
from acctui.tui.screens.ladder_forms import LadderForms
from acctui.tui.screens.ladder_keys import IN_A_FORM, LADDER_KEYS, OF_BUSINESS, ON_THE_PAGE
from acctui.tui.screens.picking import PickSheet
from acctui.tui.widgets.rung_lines import RungLines, Stop
from acctui.tui.widgets.sheet import put_up
from acctui.tui.widgets.text_entry import TextEntry

if TYPE_CHECKING:
    from textual.binding import BindingType


class LadderPage(LadderForms):
    """The ladder under the seller's keys."""

    FOOTER_ORDER = (
        *("ladder.save", "ladder.close", "ladder.open", "ladder.new", "ladder.edit", "ladder.measure"),
        *("ladder.stages", "ladder.agree", "ladder.told", "ladder.reached"),
        *("ladder.evidence_for", "ladder.evidence_against", "app.precall"),
    )
    BINDINGS: ClassVar[list[BindingType]] = LADDER_KEYS

    # messages

    def on_rung_lines_clicked(self, event: RungLines.Clicked) -> None:
        """Stand where the click is, open on a double click."""
        if self.ask is None:
            self.put(event.thing)
            if event.chain == 2:  # noqa: PLR2004  a double click
                self.call_later(self.action_open)

    def on_descendant_focus(self) -> None:
        """Bring the field in sight once it has its place."""
        if isinstance(self.focused, TextEntry):
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    # keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the form that is open takes, or what the thing under the cursor allows."""
        if action in IN_A_FORM:
            picks = self.ask.picks if self.ask else None
            if action == "pick":
                return picks is not None and picks.text(str(parameters[0])) is not None
            return self.ask is not None
        if action in ON_THE_PAGE:
            return self.is_mounted and self.ask is None and self.view is not None and self._allows(action)
        return super().check_action(action, parameters)

    def _allows(self, action: str) -> bool:
        stop = self.cursor
        if action in OF_BUSINESS:
            return self.progress is not None
        wanted = {"told": "strategy", "reached": "phase", "evidence": "quote"}.get(action)
        if wanted is not None:
            return stop is not None and stop.kind == wanted and stop.id > 0
        if action in {"end", "edit"}:
            return stop is not None and stop.kind != "quote" and (stop.id > 0 or action == "edit")
        return True

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        stops = self.stops
        if stops:
            at = stops.index(self.cursor) if self.cursor in stops else 0
            self.put(stops[max(0, min(len(stops) - 1, at + by))])

    def action_beside(self) -> None:
        """Go to the strategies, first to one that serves the rung under the cursor."""
        if self.view is None or (self.cursor and self.cursor.kind == "strategy"):
            return
        found = sorted(self.view.strategies, key=lambda one: self.served not in one.serves)
        self.put(Stop("strategy", found[0].strategy.id if found else 0))

    def action_back_to_rungs(self) -> None:
        """Go back to the rung the strategy serves."""
        if self.cursor is None or self.cursor.kind != "strategy":
            return
        serves = self.strategy.serves if self.strategy else ()
        rungs = [stop for stop in self.rungs if stop.kind not in {"strategy", "phase", "quote"}]
        self.put(next((stop for stop in rungs if stop.id in serves), rungs[0]))

    def action_copy(self) -> None:
        """Copy the line under the cursor."""
        text = next((lines.cursor_text for lines in self.query(RungLines) if lines.cursor_text), "")
        if text:
            self.book.copy(text)

    async def action_open(self) -> None:
        """Show all that is known of it, or write what is not written yet."""
        from acctui.tui.screens.ladder_sheet import RungSheet, facts_of  # noqa: PLC0415 - a sheet loads when it is opened

        stop = self.cursor
        if stop is None or self.view is None:
            return
        if not stop.id:
            await self.write(words.KEYS[stop.kind])
        elif stop.kind == "phase":
            await self.action_edit()
        elif stop.kind == "quote":
            account = self.view.account
            self.book.open_account(account.id, account.name, ("quote", stop.id))
        else:
            put_up(self.app, RungSheet(*facts_of(self.view, stop)))

    async def action_reached(self) -> None:
        """Mark the step as reached today; one that is reached opens again."""
        phase, today = self.phase, self.book.clock.today()
        if phase is not None:
            on = None if phase.reached_on else today
            await self.book.try_to(lambda store: objectives.reach_phase(store, phase.id, on))

    async def action_evidence(self, side: str) -> None:
        """Give the quote the sentence it speaks for or against; asked where there are several."""
        sentences = [one.objective for one in self.view.relationships] if self.view else []
        quote = self.cursor
        if quote is None or not sentences:
            self.book.say([("Write the sentence you want to hear first: ", "soft"), ("n r", "text bold")])
        elif len(sentences) == 1:
            await self.give(quote.id, sentences[0].id, side)
        else:
            choices = [(str(n), one.text) for n, one in enumerate(sentences[:9], 1)]

            def chosen(key: str | None) -> None:
                if key is not None:
                    self.call_later(self.give, quote.id, sentences[int(key) - 1].id, side)

            put_up(self.app, PickSheet(f"Speaks {side}", choices), chosen)

    async def give(self, quote_id: int, objective_id: int, side: str) -> None:
        """Make a quote evidence."""
        await self.book.try_to(
            lambda store: objectives.give_evidence(store, quote_id, objective_id, Side(side))
        )
