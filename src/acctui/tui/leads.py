"""Which screen each line of the plan is at home on, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.objective import Level
from acctui.services.ports import Changed

if TYPE_CHECKING:
    from acctui.tui.app import AcctuiApp
    from acctui.tui.page import Page

LADDER, SCORECARD, GROWTH = "3", "7", "8"
HOMES = {
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
    if digit == LADDER:
        app.call_after_refresh(_stand_on_rung, app.page, line)


async def _stand_on_rung(page: Page | None, line: tuple[str, int]) -> None:
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
