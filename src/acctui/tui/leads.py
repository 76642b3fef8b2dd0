"""Which screen each line of the plan is at home on, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.services.ports import Changed

if TYPE_CHECKING:
    from acctui.domain.factor import Factor
    from acctui.services.ports import Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.page import Page

LADDER, PLAN, LIGHTS, SCORECARD, GROWTH = "3", "4", "5", "7", "8"
HOMES = {
    "action": PLAN,
    "factor": LIGHTS,
    "factor_event": LIGHTS,
    "objective": LADDER,
    "phase": LADDER,
    "strategy": LADDER,
    "scoring": SCORECARD,
    "strategic_mark": SCORECARD,
    "goal": GROWTH,
    "goal_change": GROWTH,
    "year_decision": GROWTH,
    "growth_question": GROWTH,
}
"""The digit of the screen by the kind of line; other kinds are found on their account's page."""


def go_home(app: AcctuiApp, account_id: int, name: str, line: tuple[str, int]) -> None:
    """Open the screen a line of the plan is at home on, for its account, with the cursor on it."""
    kind, _ = line
    digit = HOMES[kind]
    app.choose(account_id, name)
    app.action_go(digit)
    stands = {LADDER: _stand_on_rung, PLAN: _stand_on_item, LIGHTS: _stand_on_card}
    if digit in stands:
        app.call_after_refresh(stands[digit], app.page, line)


async def _stand_on_item(page: Page | None, line: tuple[str, int]) -> None:
    from acctui.tui.screens.plan import PlanPage  # noqa: PLC0415 - loaded by now
    from acctui.tui.screens.plan_cursor import stand_of  # noqa: PLC0415 - the same

    if isinstance(page, PlanPage):
        page.stale = Changed.ALL
        await page.refresh_stale()
        stand = None if page.view is None else stand_of(page.view, *line)
        if stand is not None:
            page.put(stand)


async def _stand_on_card(page: Page | None, line: tuple[str, int]) -> None:
    """Stand on the card of a factor; one that is gone shows its history instead."""
    from acctui.tui.screens.lights import LightsPage  # noqa: PLC0415 - loaded by now
    from acctui.tui.screens.lights_forms import show_history  # noqa: PLC0415 - the same
    from acctui.tui.screens.lights_lines import Stand  # noqa: PLC0415 - the same

    if not isinstance(page, LightsPage):
        return
    page.stale = Changed.ALL
    await page.refresh_stale()
    factor = await page.book.ask(lambda store: _factor(store, *line))
    if factor is not None and factor.stands:
        page.put(Stand(factor.light, factor.id))
    elif factor is not None:
        await show_history(page.book, factor.id)


def _factor(store: Store, kind: str, number: int) -> Factor | None:
    from acctui.domain.factor import Factor, FactorEvent  # noqa: PLC0415 - after the first page stands

    with store.reading() as reads:
        event = reads.get(FactorEvent, number) if kind == "factor_event" else None
        return reads.get(Factor, event.factor_id if event else number)


async def _stand_on_rung(page: Page | None, line: tuple[str, int]) -> None:
    from acctui.domain.objective import Level  # noqa: PLC0415 - after the first page stands
    from acctui.tui.screens.ladder import LadderPage  # noqa: PLC0415 - loaded by now
    from acctui.tui.widgets.rung_lines import Stop  # noqa: PLC0415 - the same

    if isinstance(page, LadderPage):
        # Read again, so that what the cursor is put on is there.
        page.stale = Changed.ALL
        await page.refresh_stale()
        kind, number = line
        rungs = (stop for stop in page.rungs if stop.kind in set(Level) and stop.id == number)
        stop = next(rungs, None) if kind == "objective" else Stop(kind, number)
        if stop is not None:
            page.put(stop)
