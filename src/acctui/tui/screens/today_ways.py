"""Where each line of Today leads, and what its keys do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import read_day
from acctui.services.ports import Changed
from acctui.services.today import Waits
from acctui.tui.leads import HOMES, go_home

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from acctui.domain.call import Call
    from acctui.domain.roll import Away
    from acctui.services.plan import Item
    from acctui.services.ports import Done, DraftKey, Store
    from acctui.services.today import Waiting
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts
    from acctui.tui.screens.asking import Values

_KINDS = {Waits.PROMISE: "call", Waits.ACTION: "action", Waits.AMBER: "factor", Waits.STAGE: "objective"}


async def go_there(app: AcctuiApp, line: Waiting) -> None:
    """Open the very place where a line is done."""
    if line.account_id is not None:
        app.choose(line.account_id, line.account)
    if line.why in _WAYS:
        await _WAYS[line.why](app, line)
    elif line.account_id is not None:
        kind, number = _KINDS[line.why], line.objective_id or line.id
        if kind in HOMES:
            go_home(app, line.account_id, line.account, (kind, number))
        else:
            app.open_account(line.account_id, line.account, (kind, number))


async def _panel(app: AcctuiApp, line: Waiting) -> None:
    await app.open_panel(None if line.why is Waits.UNSEEN else line.id)


async def walk(app: AcctuiApp, line: Waiting | None = None) -> None:
    """Begin the sweep of the week, or the year walk where the line is a Target to decide."""
    if line is not None and line.why is Waits.DECIDE:
        from acctui.tui.screens.year_walk import open_walk  # noqa: PLC0415 - a screen loads when it is opened

        app.action_go("8")
        app.call_after_refresh(open_walk, app)
        return
    from acctui.tui.screens.sweep import open_sweep  # noqa: PLC0415 - the same

    app.action_go("5")
    app.call_after_refresh(open_sweep, app)


async def roll(app: AcctuiApp, line: Waiting | None = None) -> None:
    """Roll the plan, on its own screen."""
    from acctui.tui.screens.roll import open_roll  # noqa: PLC0415 - a screen loads when it is opened

    del line
    app.action_go("4")
    app.call_after_refresh(open_roll, app)


async def _growth(app: AcctuiApp, line: Waiting) -> None:
    app.action_go("8")
    app.call_after_refresh(_stand_on_goal, app, line.account_id)


async def _stand_on_goal(app: AcctuiApp, account_id: int | None) -> None:
    from acctui.tui.screens.growth import GrowthPage  # noqa: PLC0415 - loaded by now
    from acctui.tui.screens.growth_shown import GoalList  # noqa: PLC0415 - the same

    if isinstance(app.screen, GrowthPage):
        # Read first, so that what the cursor is put on is there.
        app.screen.stale = Changed.ALL
        await app.screen.refresh_stale()
        app.screen.query_one(GoalList).go_to(account_id)


_WAYS: dict[Waits, Callable[[AcctuiApp, Waiting], Awaitable[None]]] = {
    Waits.LOG: _panel,
    Waits.CALL: _panel,
    Waits.SWEEP: walk,
    Waits.ROLL: roll,
    Waits.DECIDE: walk,
    Waits.PACE: _growth,
    Waits.UNSEEN: _panel,
}


async def measure(app: AcctuiApp, line: Waiting) -> None:
    """Ask for today's value of a stage goal, on the ladder."""
    await go_there(app, line)
    app.call_after_refresh(_measure, app)


async def _measure(app: AcctuiApp) -> None:
    from acctui.tui.screens.ladder import LadderPage  # noqa: PLC0415 - loaded by now

    if isinstance(app.screen, LadderPage):
        await app.screen.action_measure()


async def move(app: AcctuiApp, line: Waiting) -> None:
    """Ask another day for a call or an action."""
    from acctui.tui.screens import call_verbs, plan_forms  # noqa: PLC0415 - a form loads when it is asked for

    call, item = await _planned(app, line)
    if call is not None:
        call_verbs.ask_move(app, call)
    elif item is not None:
        plan_forms.ask_move(app, item)


async def drop(app: AcctuiApp, line: Waiting) -> None:
    """Ask why a call is withdrawn, or an action given up."""
    from acctui.tui.screens import call_verbs, plan_forms  # noqa: PLC0415 - a form loads when it is asked for

    call, item = await _planned(app, line)
    if call is not None:
        call_verbs.ask_withdraw(app, call)
    elif item is not None:
        plan_forms.ask_drop(app, item)


def ask_away(app: AcctuiApp) -> None:
    """Ask from which day to which the seller is away."""
    from acctui.services.away import tell_away  # noqa: PLC0415 - a form loads when it is asked for
    from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question  # noqa: PLC0415 - the same
    from acctui.tui.screens.call_verbs import day_echo  # noqa: PLC0415 - the same
    from acctui.tui.widgets.sheet import put_up  # noqa: PLC0415 - the same

    async def save(values: Values, key: DraftKey) -> Done[Away] | None:
        today = app.clock.today()
        first, last = read_day(values["from"], today, "from"), read_day(values["until"], today, "until")
        return await app.do(lambda store: tell_away(store, first, last, today, key))

    def echo(text: str) -> Parts:
        return day_echo(app, text)

    asked = [
        Asked("from", "From", "mon or 21 dec", echo=echo, fill=SHORT),
        Asked("until", "Until", "the last day away", echo=echo, fill=SHORT),
    ]
    put_up(app, AskSheet(Question("Days away", asked, (), ("away", "")), save))


async def tried(app: AcctuiApp, line: Waiting) -> None:
    """Count an attempt without an answer."""
    from acctui.tui.screens.call_verbs import mark_tried  # noqa: PLC0415 - loads when it is asked for

    call, _ = await _planned(app, line)
    if call is not None:
        await mark_tried(app, call)


async def postpone(app: AcctuiApp, line: Waiting) -> None:
    """Ask the new date of a promise."""
    from acctui.tui.screens.call_verbs import ask_promise_date  # noqa: PLC0415 - loads when it is asked for

    call, _ = await _planned(app, line)
    if call is not None:
        ask_promise_date(app, call)


async def _planned(app: AcctuiApp, line: Waiting) -> tuple[Call | None, Item | None]:
    """Read the call, or the action as the plan has it, that a line is about."""
    from acctui.domain.action import Action  # noqa: PLC0415 - after the first page stands
    from acctui.domain.call import Call  # noqa: PLC0415 - the same
    from acctui.services.plan_items import items_of  # noqa: PLC0415 - the same

    def read(store: Store) -> tuple[Call | None, Item | None]:
        with store.reading() as reads:
            if line.why is not Waits.ACTION:
                return reads.get(Call, line.id), None
            action = reads.get(Action, line.id)
            return None, items_of(reads, [action], [], [])[0] if action else None

    return await app.ask(read) or (None, None)
