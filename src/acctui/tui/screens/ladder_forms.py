"""The forms that the ladder's screen opens, each on the thing under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.objective import Ending, Level, Objective, Phase
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Strategy
from acctui.services import objectives, strategies
from acctui.tui.screens import ladder_words as words
from acctui.tui.screens.ladder_board import LadderBoard
from acctui.tui.screens.picking import PickSheet
from acctui.tui.widgets.rung_lines import Stop
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from acctui.domain.progress import Progress
    from acctui.services.ladder import StrategyView
    from acctui.tui.screens.ladder_ask import Ask
    from acctui.tui.screens.ladder_form import RungForm

_NEW = (
    ("v", "vision"),
    ("r", "relationship sentence"),
    ("b", "business objective"),
    ("m", "next milestone (strategic)"),
    ("n", "next phase: a step to it"),
    ("s", "strategy: a way of working"),
)
_LEVELS = {"v": Level.VISION, "r": Level.RELATIONSHIP, "b": Level.BUSINESS, "m": Level.STRATEGIC}
_ENDINGS = {"r": Ending.REACHED, "p": Ending.REPLACED, "d": Ending.DROPPED}
_DELETE = ("D", "delete it altogether")
_ENDS = (
    ("r", "reached; kept in history"),
    ("p", "replaced; kept in history"),
    ("d", "dropped; kept in history"),
    _DELETE,
)


class LadderForms(LadderBoard):
    """The ladder with the forms that write and change it."""

    # what the cursor stands on

    @property
    def progress(self) -> Progress | None:
        """The business objective under the cursor."""
        stop = self.cursor
        return self.desk.progress(stop.id) if self.desk and stop and stop.kind == "business" else None

    @property
    def objective(self) -> Objective | None:
        """The objective under the cursor, of whichever level."""
        found = words.served(self.view) if self.view else []
        return next((one for one in found if self.cursor == Stop(one.level, one.id)), None)

    @property
    def strategy(self) -> StrategyView | None:
        """The strategy under the cursor."""
        found = self.view.strategies if self.view else ()
        return next((one for one in found if self.cursor == Stop("strategy", one.strategy.id)), None)

    @property
    def phase(self) -> Phase | None:
        """The step of the next phase under the cursor."""
        phases = self.view.strategic.phases if self.view and self.view.strategic else ()
        return next((one for one in phases if self.cursor == Stop("phase", one.id)), None)

    # opening and closing

    async def _open(self, ask: Ask) -> None:
        await self.form.open(ask)
        self.show()
        self.show_header()

    async def on_rung_form_saved(self, event: RungForm.Saved) -> None:
        """Close the form and stand on what was saved; a new business objective asks for its stage goals."""
        value, ask = event.value, event.ask
        await self.form.close()
        self.cursor = _stop_of(value) or self.cursor
        self.show()
        self.show_header()
        if isinstance(value, Objective) and ask.draft[0] == f"ladder {Level.BUSINESS}":
            await self.action_stages()

    async def action_save(self) -> None:
        """Save what is filled in."""
        await self.form.save()

    async def action_close(self) -> None:
        """Close the form; what was typed is kept."""
        ask, changed = self.ask, self.form.is_changed
        await self.form.close()
        self.show()
        self.show_header()
        if ask is not None and changed:
            again = [("Draft kept   ", "text"), (ask.again, "text bold"), (" brings it back", "dim")]
            self.book.say(again)

    def action_field(self, by: int) -> None:
        """Go to the next field, or the one above."""
        self.form.step(by)

    def action_pick(self, key: str) -> None:
        """Write what a key stands for into its field."""
        self.form.pick(key)

    # writing

    def action_new(self) -> None:
        """Ask what to write."""
        put_up(self.app, PickSheet("New", _NEW), self._write)

    def _write(self, key: str | None) -> None:
        if key is not None:
            self.call_later(self.write, key)

    async def write(self, key: str) -> None:
        """Open the form that a key stands for."""
        from acctui.tui.screens.ladder_new import ask_objective  # noqa: PLC0415 - a form loads when it is asked for
        from acctui.tui.screens.ladder_others import ask_phase, ask_strategy  # noqa: PLC0415 - the same

        if self.desk is None:
            return
        strategic = self.desk.view.strategic
        if key in _LEVELS:
            await self._open(ask_objective(self.desk, _LEVELS[key]))
        elif key == "s":
            await self._open(ask_strategy(self.desk, self._rung_here()))
        elif strategic is None:
            first = "A next phase leads to a milestone. Write that one first: "
            self.book.say([(first, "soft"), ("n m", "text bold")])
        else:
            await self._open(ask_phase(self.desk, strategic.objective.id))

    def _rung_here(self) -> Stop:
        """Give the rung a new strategy stands at: the one under the cursor, else the first there is."""
        served = words.served(self.view) if self.view else []
        here = next((one for one in served if one.id == self.served), served[0] if served else None)
        return Stop(here.level, here.id) if here else Stop("vision")

    async def action_edit(self) -> None:
        """Edit the thing under the cursor in its place."""
        from acctui.tui.screens.ladder_new import edit_objective  # noqa: PLC0415 - a form loads when it is asked for
        from acctui.tui.screens.ladder_others import ask_phase, ask_strategy  # noqa: PLC0415 - the same

        desk, stop = self.desk, self.cursor
        if desk is None or stop is None:
            return
        if not stop.id:
            await self.write(words.KEYS[stop.kind])
        elif self.objective is not None:
            await self._open(edit_objective(desk, self.objective))
        elif self.strategy is not None:
            await self._open(ask_strategy(desk, stop, self.strategy))
        elif self.phase is not None:
            await self._open(ask_phase(desk, self.phase.objective_id, self.phase))

    async def action_measure(self) -> None:
        """Write down today's value."""
        from acctui.tui.screens.ladder_verbs import ask_measure  # noqa: PLC0415 - a form loads when it is asked for

        if self.desk and self.progress:
            await self._open(ask_measure(self.desk, self.progress))

    async def action_stages(self) -> None:
        """Set the stage goals."""
        from acctui.tui.screens.ladder_verbs import ask_stages  # noqa: PLC0415 - a form loads when it is asked for

        if self.desk and self.progress:
            await self._open(ask_stages(self.desk, self.progress))

    async def action_agree(self) -> None:
        """Mark it as agreed."""
        from acctui.tui.screens.ladder_verbs import ask_agree  # noqa: PLC0415 - a form loads when it is asked for

        if self.desk and self.objective:
            await self._open(ask_agree(self.desk, self.objective))

    async def action_told(self) -> None:
        """Write down who was told."""
        from acctui.tui.screens.ladder_others import ask_told  # noqa: PLC0415 - a form loads when it is asked for

        if self.desk and self.strategy:
            await self._open(ask_told(self.desk, self.strategy))

    # ending

    def action_end(self) -> None:
        """Ask how the thing under the cursor ends, named."""
        objective, strategy, phase = self.objective, self.strategy, self.phase
        if objective is not None:
            put_up(self.app, PickSheet(objective.text, _ENDS), lambda key: self._end(key, objective))
        elif strategy is not None:
            put_up(
                self.app,
                PickSheet(strategy.strategy.name, [_DELETE]),
                lambda key: self._end(key, strategy.strategy),
            )
        elif phase is not None:
            put_up(self.app, PickSheet(phase.text, [_DELETE]), lambda key: self._end(key, phase))

    def _end(self, key: str | None, thing: Objective | Strategy | Phase) -> None:
        if key is not None:
            self.call_later(self.end, key, thing)

    async def end(self, key: str, thing: Objective | Strategy | Phase) -> None:
        """End a thing the way a key stands for, or delete it; undo brings it back."""
        from acctui.tui.screens.ladder_verbs import ask_end  # noqa: PLC0415 - a form loads when it is asked for

        if isinstance(thing, Strategy):
            await self.book.try_to(lambda store: strategies.delete_strategy(store, thing.id))
        elif isinstance(thing, Phase):
            await self.book.try_to(lambda store: objectives.delete_phase(store, thing.id))
        elif key in _ENDINGS and self.desk is not None:
            await self._open(ask_end(self.desk, thing, _ENDINGS[key]))
        else:
            await self.book.try_to(lambda store: objectives.delete_objective(store, thing.id))


def _stop_of(value: object) -> Stop | None:
    """Give what the cursor stands on once this is saved; None leaves it where it is."""
    if isinstance(value, Objective):
        return Stop(value.level, value.id)
    if isinstance(value, Phase):
        return Stop("phase", value.id)
    if isinstance(value, Strategy):
        return Stop("strategy", value.id)
    if isinstance(value, Measurement | StageGoal):
        return Stop("business", value.objective_id)
    return None
