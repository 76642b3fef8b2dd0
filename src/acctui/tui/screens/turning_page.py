"""A page on which lights are turned: green at once, amber and red with their one line in place (D14)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.binding import Binding

from acctui.domain.days import day_name
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Light
from acctui.services.factors import SAYS_NOTHING, Because
from acctui.services.ports import DraftKey, EditedElsewhereError
from acctui.tui.drafting import Drafting
from acctui.tui.page import Page
from acctui.tui.screens.call_verbs import day_echo
from acctui.tui.screens.lights_read import Around, Turning, read_turning
from acctui.tui.screens.turn_form import FIELDS, TurnForm
from acctui.tui.widgets.field import Field

if TYPE_CHECKING:
    import datetime as dt

    from textual.binding import BindingType

    from acctui.domain.factor import Factor
    from acctui.domain.turning import Saying
    from acctui.services.light_views import FactorCard
    from acctui.services.ports import Done
    from acctui.tui.parts import Parts
    from acctui.tui.widgets.text_entry import TextEntry

_FORM, _DAY_FORM = "turn", "amber day"
_NOTHING = Around()
_AGAIN: Parts = (("w", "text bold"), (" turns it all the same", "soft"))


def _key(key: str, action: str, label: str, tip: str, name: str, *, show: bool = True) -> Binding:
    return Binding(key, action, label, show=show, id=f"turn.{name}", tooltip=tip)


class TurningPage(Page):
    """Asks what a light says when it is turned; what is typed stays a draft until it is turned."""

    ENTER_TURNS: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("w,ctrl+s", "turn_write", "turn", "Turn the light with what is said", "write"),
        _key("c", "turn_cause", "cause", "Name the call held lately as the cause, or take it back", "cause"),
        _key("o", "turn_milestone", "milestone", "It stops the next milestone", "milestone", show=False),
        _key("tab", "turn_field(1)", "next field", "Go to the next line", "next_field", show=False),
        _key("shift+tab", "turn_field(-1)", "field above", "Go to the line above", "field_above", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.form = TurnForm()
        self.turning: FactorCard | None = None
        self._begun = Turning("", _NOTHING)
        self._drafting: Drafting | None = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the form's keys while it asks, and the page's while it does not."""
        if not action.startswith("turn_"):
            return super().check_action(action, parameters)
        if action == "turn_cause":
            return self.asks and self.form.cause is not None and not self.form.only_day
        if action == "turn_milestone":
            return self.asks and self.form.light is Light.RED and bool(self._begun.around.milestone)
        return self.asks

    @property
    def asks(self) -> bool:
        """Whether a turn is being worded."""
        return self.turning is not None

    # what a page does with a turn

    async def carry_out(
        self, factor: Factor, light: Light, saying: Saying, because: Because, settles: DraftKey | None
    ) -> Done[Any] | None:
        """Turn the light in the book."""
        raise NotImplementedError

    async def keep_until(self, factor: Factor, by: dt.date) -> Done[Any] | None:
        """Keep an amber with the day it will be known."""
        raise NotImplementedError

    async def after_turn(self, done: Done[Any]) -> None:
        """Go on after a turn."""
        self.book.say_saved(done)

    def follow_form(self) -> None:
        """Draw what the form changes around it."""

    # asking

    async def ask_turn(self, card: FactorCard, light: Light) -> None:
        """Turn to green at once; ask the one line of an amber or a red."""
        if light is Light.GREEN:
            await self._turn_green(card)
            return
        today, factor = self.book.clock.today(), card.factor
        begun = await self.book.ask(lambda store: read_turning(store, factor, light, today))
        if begun is not None:
            await self._open(card, light, begun, only_day=False)

    async def ask_day(self, card: FactorCard) -> None:
        """Ask by which day an amber will be known (D24)."""
        await self._open(card, Light.AMBER, Turning("", _NOTHING), only_day=True)

    async def _turn_green(self, card: FactorCard) -> None:
        factor = card.factor
        try:
            done = await self.carry_out(factor, Light.GREEN, SAYS_NOTHING, Because(), None)
        except (RuleBroken, EditedElsewhereError) as error:
            self.book.say([("! ", "red bold"), (str(error), "red")])
            return
        if done is not None:
            await self.after_turn(done)

    async def _open(self, card: FactorCard, light: Light, begun: Turning, *, only_day: bool) -> None:
        factor = card.factor
        form = _DAY_FORM if only_day else _FORM
        self._drafting = Drafting(self.book, DraftKey(form, f"{factor.id} {light}", self.book.to_open.window))
        kept = await self._drafting.take()
        by = (
            day_name(factor.by, self.book.clock.today())
            if factor.by and factor.light is light and not only_day
            else ""
        )
        begins = {"line": begun.line, "by": by, "until": factor.until or ""}
        self._begun, self.turning = begun, card
        cause = begun.around.causes[0] if begun.around.causes else None
        if self.ENTER_TURNS:
            self.form.hint("keep it" if only_day else "turn it")
        self.form.open(light, {**begins, **kept}, cause, only_day=only_day)
        self._tell()

    def _tell(self) -> None:
        card = self.turning
        if card is None or not self.is_mounted:
            return
        today = self.book.clock.today()
        by = self.form.field("by")
        by.note(day_echo(self.book, by.value))
        self.form.say(
            card.factor.text, today, enter_turns=self.ENTER_TURNS, milestone=self._begun.around.milestone
        )
        self.follow_form()
        self.refresh_bindings()

    def close_form(self) -> None:
        """Ask nothing more; what was typed stays as a draft."""
        self.turning = None
        self.form.close()
        self.set_focus(None)
        self.follow_form()
        self.refresh_bindings()

    # keys

    async def action_turn_write(self) -> None:
        """Turn the light; what is wrong is said at its line and nothing typed is lost."""
        card = self.turning
        if card is None or self._drafting is None:
            return
        self._drafting.settle()
        try:
            done = await self._carried(card, self._drafting.key)
        except RuleBroken as error:
            self._refuse(error)
        except EditedElsewhereError as error:
            self._meet(error)
        else:
            if done is not None:
                key = self._drafting.key
                await self.book.ask(lambda store: store.drafts.drop(key))
                self.close_form()
                await self.after_turn(done)

    async def _carried(self, card: FactorCard, key: DraftKey) -> Done[Any] | None:
        today, form = self.book.clock.today(), self.form
        if form.only_day:
            day = form.day(today)
            if day is None:
                raise RuleBroken("by", "Name the day it will be known: fri, +2w, 12 dec.", "D24")
            return await self.keep_until(card.factor, day)
        call_id = form.cause.id if form.cause is not None and form.names_cause else None
        because = Because(form.field("why").value or None, call_id)
        return await self.carry_out(card.factor, form.light, form.saying(today), because, key)

    def _refuse(self, error: RuleBroken) -> None:
        """Say what is wrong at its line."""
        name = error.field if error.field in FIELDS and error.field in self.form.asked else self.form.asked[0]
        entry = self.form.field(name)
        entry.refuse(error.sentence)
        entry.focus()
        self._keep()
        self._tell()

    def _meet(self, error: EditedElsewhereError) -> None:
        """Say that another window turned it meanwhile; turning again is then on what stands now."""
        entry = self.form.fields[0]
        light = getattr(error.theirs, "light", None)
        entry.refuse(f"Another window turned it {light} meanwhile." if light else str(error), _AGAIN)
        if self.turning is not None and light is not None:
            self.turning = replace(self.turning, factor=cast("Factor", error.theirs))
        self.set_focus(None)
        self._keep()
        self._tell()

    def action_turn_cause(self) -> None:
        """Name the call held lately as the cause, or take it back."""
        self.form.names_cause = not self.form.names_cause
        self._keep()
        self._tell()

    def action_turn_milestone(self) -> None:
        """Write the next milestone as what the red stops."""
        self.form.field("line").value = self._begun.around.milestone
        self.form.field("line").accept()
        self._keep()
        self._tell()

    def action_turn_field(self, by: int) -> None:
        """Go to the next line, or the one above."""
        fields, focused = self.form.fields, self.focused
        at = fields.index(focused) if focused in fields else -1 if by > 0 else 0
        fields[(at + by) % len(fields)].focus()

    def _keep(self) -> None:
        if self._drafting is not None:
            self._drafting.changed(self.form.values)

    # the fields

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter as a draft."""
        if isinstance(event.entry, Field) and self.asks:
            event.entry.accept()
            self._keep()
            self._tell()

    async def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Go to the next line with enter; in a sweep it ends the answer, and the turn is made."""
        if not self.asks or event.entry not in self.form.fields:
            return
        if event.by == "enter" and self.ENTER_TURNS:
            await self.action_turn_write()
        elif event.by == "enter" and event.entry is not self.form.fields[-1]:
            self.action_turn_field(1)
        else:
            self.set_focus(None)

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Go to the line above or below."""
        if self.asks:
            self.action_turn_field(-1 if event.way == "up" else 1)

    def on_descendant_focus(self) -> None:
        """Say which key is next."""
        self._tell()

    def on_descendant_blur(self) -> None:
        """Say which key is next."""
        self.call_after_refresh(self._tell)
