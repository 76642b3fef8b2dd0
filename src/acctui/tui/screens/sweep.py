"""The weekly sweep: each amber and red in turn, one key, then the next (D9, T6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding

from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Light
from acctui.services import sweep
from acctui.tui.screens import lights_forms as forms
from acctui.tui.screens.sweep_shown import SweepShown

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from textual.binding import BindingType

    from acctui.domain.action import Action
    from acctui.domain.factor import Factor
    from acctui.domain.turning import Saying
    from acctui.services.factors import Because
    from acctui.services.ports import Done, DraftKey, Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.widgets.lined_pane import LinedPane


async def open_sweep(app: AcctuiApp) -> None:
    """Open the sweep where something waits or was swept today; else say that nothing does."""
    today = app.clock.today()
    queue = await app.ask(lambda store: sweep.sweep_queue(store, today))
    if queue is not None and queue.cards:
        await app.push_screen(SweepPage(queue))
    elif queue is not None:
        app.say([("Nothing waits for a sweep: ", "text"), ("no amber and no red stands open.", "soft")])


def _key(key: str, action: str, label: str, tip: str, *, show: bool = False, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"sweep.{name or action}", tooltip=tip)


class SweepPage(SweepShown):
    """One factor a key: kept, turned, put off or gone; then the next card."""

    FOOTER_ORDER = (
        "turn.write",
        "turn.cause",
        "sweep.stop",
        "app.undo",
        "app.precall",
        "sweep.history",
        "sweep.day",
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("space", "keep", "keep", "Keep it as it is"),
        _key("g", "turn('green')", "turn green", "Turn it green", name="green"),
        _key("a", "turn('amber')", "amber", "Turn it amber, or word an amber anew", name="amber"),
        _key("r", "turn('red')", "red", "Turn it red, or word a red anew", name="red"),
        _key("n", "act", "add an action", "Add an action that answers it, and keep it"),
        _key("z", "snooze", "snooze a week", "Put it off for a week"),
        _key("x", "gone", "gone", "Take it off the board: it counts no more"),
        _key("d", "day", "new date", "Give an amber the day it will be known", show=True),
        _key("enter", "history", "history", "Show all that happened to it", show=True),
        _key("up,k", "move(-1)", "card before", "Go back to the card before", name="before"),
        _key("down,j", "move(1)", "next card", "Go to the next card, looked at or not", name="after"),
        _key("escape", "stop", "stop, the rest waits", "Stop; what was looked at is kept", show=True),
    ]

    @property
    def FOOTER_LABELS(self) -> dict[str, str]:  # noqa: N802 - the footer's own name for it
        """Name the keys by what they do now."""
        if self.asks:
            return {"turn.write": "turn it", "sweep.stop": "keep it as a draft"}
        return {"app.undo": "undo last", **({} if self.here else {"sweep.stop": "to the board"})}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what this card allows; a card that was looked at is undone, not done twice."""
        if action in {"keep", "turn", "snooze", "gone", "day"}:
            waits = not self.asks and self.here is not None and self.here.done is None
            return waits and (action != "day" or self._is_amber)
        if action in {"act", "history"}:
            return not self.asks and self.here is not None
        if action == "move":
            return not self.asks
        return super().check_action(action, parameters)

    @property
    def _is_amber(self) -> bool:
        return self.here is not None and self.here.card.factor.light is Light.AMBER

    # one key a factor

    async def action_keep(self) -> None:
        """Keep it as it is."""
        today = self.book.clock.today()
        await self._done(lambda store, one: sweep.keep(store, one.id, today, None, one))

    async def action_snooze(self) -> None:
        """Put it off for a week."""
        today = self.book.clock.today()
        await self._done(lambda store, one: sweep.snooze(store, one.id, today, None, one))

    async def action_gone(self) -> None:
        """Take it off the board; undo brings it back."""
        today = self.book.clock.today()
        await self._done(lambda store, one: sweep.sweep_drop(store, one.id, today, None, one))

    async def _done(self, job: Callable[[Store, Factor], Done[Any]]) -> None:
        if self.here is None:
            return
        factor = self.here.card.factor
        done = await self.book.try_to(lambda store: job(store, factor))
        if done is not None:
            await self.after_turn(done)

    async def action_turn(self, name: str) -> None:
        """Turn it: green at once, amber and red with their line."""
        if self.here is not None:
            await self.ask_turn(self.here.card, Light(name))

    async def action_day(self) -> None:
        """Ask by which day an amber will be known; with it, it is kept."""
        if self.here is not None:
            await self.ask_day(self.here.card)

    async def carry_out(
        self, factor: Factor, light: Light, saying: Saying, because: Because, settles: DraftKey | None
    ) -> Done[Any] | None:
        """Turn it as part of the sweep; its own light with its own line keeps it."""
        today = self.book.clock.today()
        try:
            return await self.book.do(
                lambda store: sweep.sweep_turn(
                    store, factor.id, light, today, saying, because, settles, factor
                )
            )
        except RuleBroken as error:
            if error.field != "light" or light is not factor.light:
                raise
            return await self.book.do(lambda store: sweep.keep(store, factor.id, today, None, factor))

    async def keep_until(self, factor: Factor, by: dt.date) -> Done[Any] | None:
        """Keep an amber with the day it will be known."""
        today = self.book.clock.today()
        return await self.book.do(lambda store: sweep.keep(store, factor.id, today, by, factor))

    async def after_turn(self, done: Done[Any]) -> None:
        """Go to the next card that waits."""
        if self.here is not None:
            await self.note(self.here.card.factor.id)
        await self.stand_on(self.waiting_from(self.at))
        self.book.say_saved(done)

    # beside it

    def action_act(self) -> None:
        """Add an action that answers it, which keeps it; one that was looked at gets its action alone."""
        if self.here is None:
            return
        card, factor, today = self.here.card, self.here.card.factor, self.book.clock.today()

        def noting(_: Done[Action]) -> None:
            self.call_later(self.note, factor.id)

        def going_on(done: Done[Action]) -> None:
            self.call_later(self.after_turn, done)

        def answer(store: Store, action: Action, key: DraftKey) -> Done[Action]:
            return sweep.answer(store, factor.id, action, today, key, factor)

        if self.here.done is not None:
            forms.ask_action(self.book, card, then=noting)
        else:
            forms.ask_action(self.book, card, answer, going_on)

    async def action_history(self) -> None:
        """Show all that happened to it."""
        if self.here is not None:
            await forms.show_history(self.book, self.here.card.factor.id)

    async def action_move(self, by: int) -> None:
        """Go to another card; behind the last stands what the sweep came to."""
        await self.stand_on(self.at + by)

    async def on_lined_pane_pointed(self, event: LinedPane.Pointed) -> None:
        """Go to the card that was clicked."""
        if not self.asks:
            await self.stand_on(event.row)

    def action_stop(self) -> None:
        """Leave the turn as a draft, or the sweep; the rest waits."""
        if self.asks:
            self.close_form()
        else:
            self.app.pop_screen()
