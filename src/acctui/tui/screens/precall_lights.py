"""Telling in the log which lights a call turned: which factor, to which light, and its one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, Light
from acctui.domain.text import shown
from acctui.domain.turning import Saying, turned
from acctui.services.call_turns import LightTurn
from acctui.services.factors import last_line
from acctui.tui.screens.asking import Asked, AskSheet, Question, Values
from acctui.tui.screens.picking import PickSheet
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acctui.services.ports import DraftKey, Store
    from acctui.tui.app import AcctuiApp

_MOST = 9
_LIGHTS = {"g": Light.GREEN, "a": Light.AMBER, "r": Light.RED}
_LABEL = {Light.AMBER: ("tips", "What tips it"), Light.RED: ("stops", "What it stops")}
_LETTER = {light: key.upper() for key, light in _LIGHTS.items()}


class LineSheet(AskSheet):
    """Asks the one line of an amber or a red; nothing is written before the log is saved."""

    closes_words = "esc leaves the light as it is"

    def __init__(self, question: Question, keep: Callable[[Values], None]) -> None:
        super().__init__(question, _nothing)
        self._take_over = keep

    async def action_save(self) -> None:
        """Take the line over into the log; what is wrong with it is said at it."""
        try:
            self._take_over(self.values)
        except RuleBroken as error:
            self._refuse(error)
            return
        self.dismiss(True)


async def _nothing(_: Values, __: DraftKey) -> None:
    return None


def ask_turn(
    app: AcctuiApp,
    factors: Sequence[Factor],
    chosen: Callable[[LightTurn], None],
    left: Callable[[int], None],
) -> None:
    """Ask which factor the call turned, and to which light; `left` takes the number of one left as it is."""
    listed = {str(place): factor for place, factor in enumerate(factors[:_MOST], 1)}
    choices = [(key, f"{_LETTER[one.light]}  {shown(one.text)}") for key, one in listed.items()]

    def picked(key: str | None) -> None:
        if key is not None:
            _ask_light(app, listed[key], chosen, left)

    put_up(app, PickSheet("Which light did the call turn?", choices), picked)


def _ask_light(
    app: AcctuiApp, factor: Factor, chosen: Callable[[LightTurn], None], left: Callable[[int], None]
) -> None:
    others = [(key, f"turn {light}") for key, light in _LIGHTS.items() if light is not factor.light]

    def picked(key: str | None) -> None:
        if key == "x":
            left(factor.id)
        elif key is not None and _LIGHTS[key] is Light.GREEN:
            chosen(LightTurn(factor.id, Light.GREEN))
        elif key is not None:
            app.run_worker(_ask_line(app, factor, _LIGHTS[key], chosen))

    put_up(app, PickSheet(factor.text, [*others, ("x", f"leave it {factor.light}")]), picked)


async def _ask_line(
    app: AcctuiApp, factor: Factor, light: Light, chosen: Callable[[LightTurn], None]
) -> None:
    name, label = _LABEL[light]
    line = await app.ask(lambda store: _last(store, factor, light))

    def keep(values: Values) -> None:
        # A light is turned here only to see whether its one line is enough (D14).
        turned(factor, light, Saying(line=values[name]), app.clock.today())
        chosen(LightTurn(factor.id, light, values[name].strip()))

    asked = Asked(name, label, "one line", line or "")
    put_up(app, LineSheet(Question(f"{factor.text}: {light}", [asked], word="take it"), keep))


def _last(store: Store, factor: Factor, light: Light) -> str:
    with store.reading() as reads:
        return last_line(reads, factor, light) or ""
