"""The roll: what is unfinished goes on, ends or is dropped, one key an item; then what lacks who or date."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding

from acctui.domain.action import Action
from acctui.domain.detail import refuse_vague
from acctui.domain.errors import RuleBroken
from acctui.domain.step import Due, read_step
from acctui.domain.window import Window
from acctui.services import actions, roll
from acctui.services.plan import Item
from acctui.services.ports import EditedElsewhereError
from acctui.tui.screens import plan_forms as forms
from acctui.tui.screens.plan_read_line import step_text
from acctui.tui.screens.roll_shown import RollShown
from acctui.tui.walk import Part
from acctui.tui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType

    from acctui.services.ports import Done, Store
    from acctui.services.roll import RollItem
    from acctui.tui.app import AcctuiApp
    from acctui.tui.widgets.lined_pane import LinedPane
    from acctui.tui.widgets.text_entry import TextEntry


async def open_roll(app: AcctuiApp) -> None:
    """Open the roll; where nothing is left over the month counts as reviewed at once (P3)."""
    today = app.clock.today()
    queue = await app.ask(lambda store: roll.roll_queue(store, today))
    if queue is None:
        return
    if queue.items or queue.completing:
        await app.push_screen(RollPage(queue))
    else:
        await app.try_to(lambda store: roll.finish_roll(store, today))


def _key(key: str, action: str, label: str, tip: str, *, show: bool = False, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"roll.{name or action}", tooltip=tip)


class RollPage(RollShown):
    """One card an item: one key, then the next."""

    FOOTER_ORDER = ("roll.stop", "roll.write", "app.undo", "app.precall")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("c", "carry", "carry", "Carry it on to the day that is proposed"),
        _key("d", "done", "done", "Mark it as done"),
        _key("x", "drop", "drop", "Drop it"),
        _key("C", "carry_to", "carry to", "Carry it to another day, or with a reason"),
        _key("X", "drop_why", "drop, why", "Drop it with a reason"),
        _key("e", "edit", "edit", "Edit it; where its line is asked, go back to the line"),
        _key("w,ctrl+s", "write", "complete", "Save who, what and when, and go on", show=True),
        _key("k,up", "move(-1)", "card before", "Go to the card before", name="before"),
        _key("j,down", "move(1)", "next card", "Go to the next card; this one waits", name="after"),
        _key("escape", "stop", "stop, the rest waits", "Stop; what is done stays done", show=True),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what this card allows."""
        here = self.here
        waits = here is not None and not here.became
        if action in {"done", "drop", "drop_why", "edit"}:
            return waits
        if action in {"carry", "carry_to"}:
            return waits and here is not None and not here.completing
        if action == "write":
            return waits and here is not None and here.completing
        return super().check_action(action, parameters)

    # one key an item

    async def action_carry(self) -> None:
        """Carry the item to the day that is proposed."""
        here, today = self.here, self.book.clock.today()
        if here is not None:
            to = Due(on=here.item.to)
            await self._end("carried", lambda store: actions.carry_action(store, here.id, to, today))

    async def action_done(self) -> None:
        """Mark the item as done."""
        here, today = self.here, self.book.clock.today()
        if here is not None:
            await self._end("done", lambda store: actions.finish_action(store, here.id, today))

    async def action_drop(self) -> None:
        """Drop the item."""
        here, today = self.here, self.book.clock.today()
        if here is not None:
            await self._end("dropped", lambda store: actions.drop_action(store, here.id, today))

    async def _end(self, became: str, job: Callable[[Store], Done[Any]]) -> bool:
        """Do what ends the card and go to the next; a refusal leaves it as it is."""
        here = self.here
        if here is None:
            return False
        if not await self._begun():
            return False
        self.became[here.id] = became
        done = await self.book.try_to(job)
        if done is None:
            self.became.pop(here.id, None)
            return False
        await self.note(here.id)
        await self.go_on()
        self.book.say_saved(done)
        return True

    async def _begun(self) -> bool:
        """Begin the roll where it is not begun, so that it counts; one that is finished stays so."""
        today, begun = self.book.clock.today(), self.roll
        if begun is not None and (begun.finished_on is not None or begun.month == self.month):
            return True
        done = await self.book.try_to(lambda store: roll.begin_roll(store, today))
        if done is not None and self.here is not None:
            await self.note(self.here.id, Part.BEGINS)
        return done is not None

    async def go_on(self) -> None:
        """Go to the next card that waits; the month is reviewed once nothing unfinished is left (P3)."""
        today = self.book.clock.today()
        is_open = self.roll is None or self.roll.finished_on is None
        if is_open and all(card.became or card.completing for card in self.cards):
            done, here = await self.book.try_to(lambda store: roll.finish_roll(store, today)), self.here
            if done is not None and here is not None:
                await self.note(here.id, Part.ENDS)
        self.at = self.waiting_from(self.at)
        await self.stand()

    # with a reason

    def action_carry_to(self) -> None:
        """Ask another day, and a reason."""
        here = self.here
        if here is not None:
            then = self._follow("carried")
            forms.ask_carry(self.book, item_of(here.item), here.item.to, self._begun, then)

    def action_drop_why(self) -> None:
        """Ask a reason."""
        here = self.here
        if here is not None:
            forms.ask_drop(self.book, item_of(here.item), self._begun, self._follow("dropped"))

    def _follow(self, became: str) -> Callable[[], None]:
        """Give what follows a form that ends the card."""
        number = self.here.id if self.here is not None else 0

        def follow() -> None:
            self.became[number] = became
            self.call_later(self.after_form, number)

        return follow

    async def after_form(self, number: int) -> None:
        """Go on once a form has ended the card."""
        await self.note(number)
        await self.reload()
        if self.here is None or self.here.became:
            await self.go_on()

    async def action_edit(self) -> None:
        """Edit the item; where its line is asked, go back to it."""
        here = self.here
        if here is not None and here.completing:
            self.card.line.focus()
        elif here is not None:
            await forms.ask_edit(self.book, item_of(here.item), self._noting(here.id))

    def _noting(self, number: int) -> Callable[[], None]:
        """Give what follows a form that leaves its card where it is."""

        def noting() -> None:
            self.call_later(self.note, number)

        return noting

    # the line that completes

    async def action_write(self) -> None:
        """Save who, what and when; what is missing is said at the line (P2)."""
        here, today = self.here, self.book.clock.today()
        if here is None:
            return
        number, seen = here.id, here.item.action
        try:
            step = read_step(self.card.line.value, today)
            fields: dict[str, Any] = {"who": step.who, "what": step.what, "on": step.on, "month": step.month}
            if step.on is None and step.month is None:
                fields["month"] = seen.month
            # The book takes a line that lacks no more than it did; the roll asks for who and date.
            late_from = int(self.book.choices.late_from)
            refuse_vague(replace(seen, **fields), Window.of(today, late_from))
            key = self.settles()
            self.became[number] = "completed"
            done = await self.book.do(
                lambda store: actions.set_action(store, number, fields, today, key, seen)
            )
        except RuleBroken as error:
            self._refuse(error.sentence)
            return
        except EditedElsewhereError as error:
            theirs = error.theirs
            wrote = f"Another window wrote: {step_text(theirs)}" if isinstance(theirs, Action) else str(error)
            self._refuse(wrote)
            return
        if done is not None:
            await self.note(number)
            await self.go_on()
            self.book.say_saved(done)

    def _refuse(self, sentence: str) -> None:
        here = self.here
        if here is not None:
            self.became.pop(here.id, None)
        self.card.line.refuse(sentence)
        self.card.line.focus()
        self.keep()

    # moving about

    async def action_move(self, by: int) -> None:
        """Go to another card; behind the last stands what the roll came to."""
        self.at = max(0, min(self.at + by, len(self.cards)))
        await self.stand()

    async def on_lined_pane_pointed(self, event: LinedPane.Pointed) -> None:
        """Go to the card that was clicked."""
        self.at = event.row
        await self.stand()

    def action_stop(self) -> None:
        """Leave the roll; the rest waits."""
        self.app.pop_screen()

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter as a draft."""
        if isinstance(event.entry, Field):
            event.entry.accept()
        self.keep()
        self.echo()

    def on_text_entry_left(self) -> None:
        """Enter leaves the text; it never saves."""
        self.set_focus(None)

    async def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Go to the card above or below."""
        await self.action_move(-1 if event.way == "up" else 1)


def item_of(asked: RollItem) -> Item:
    """Give an item of the roll as the plan's forms take it."""
    action = asked.action
    return Item(
        kind="action",
        id=action.id,
        account_id=action.account_id,
        account=asked.account,
        matters=asked.matters,
        on=action.on,
        time=None,
        text=action.what,
        who=action.doer,
        mark=action.mark,
        missing=action.missing,
        action=action,
    )
