"""Before a call the plan is met: milestone, their goal, what they should say, and the gap to the goal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.tui.seller import Seller, sitting

from acctui.domain.account import Tier
from acctui.domain.call import Call
from acctui.domain.objective import Level, Objective
from acctui.domain.revenue import Revenue
from acctui.services import accounts, goals, objectives, revenue

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.services.ports import Store


def plan(store: Store, *, client_goal: str | None = "Halve supplier count") -> None:
    """Give the first account of the small book its long-term plan."""
    day = dt.date(2026, 1, 4)
    accounts.set_account(store, 1, {"tier": Tier.KEY})
    for text in ("They bring us ideas", "They know our plants"):
        objectives.add_objective(
            store, Objective(account_id=1, level=Level.RELATIONSHIP, text=text, set_on=day)
        )
    ahead = Objective(
        account_id=1,
        level=Level.STRATEGIC,
        text="Open the Nordic region",
        due=dt.date(2027, 3, 31),
        worth=40_000_00,
        client_goal=client_goal,
        set_on=day,
    )
    objectives.add_objective(store, ahead)
    goals.set_goal(store, 1, 2026, 120_000_00, dt.date(2026, 11, 22))
    revenue.add_revenue(store, Revenue(account_id=1, date=dt.date(2026, 3, 1), amount=93_400_00))


async def open_panel(seller: Seller) -> None:
    await seller.find("Alder & Finch")
    await seller.press("p")


async def test_the_plan_stands_on_the_panel(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.book(plan)
        await open_panel(seller)
        assert "Open the Nordic region by Mar 2027  40,000" in seller.line("Next milestone")
        assert seller.line("Their goal").endswith("Halve supplier count")
        assert '"They bring us ideas"' in seller.line("They should say")
        assert '"They know our plants"' in seller.text
        assert "93,400 of 120,000   gap 26,600, 20,500 a month" in seller.line("Pre-call")


async def test_a_low_terminal_keeps_the_milestone_and_the_fields(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (80, 24)) as seller:
        await seller.book(plan)
        await open_panel(seller)
        assert "Open the Nordic region by Mar 2027" in seller.line("Milestone")
        assert '"They bring us ideas"' in seller.line("To hear")
        assert "They know our plants" not in seller.text
        assert "gap 26,600" in seller.line("Pre-call")
        assert "a month" not in seller.line("Pre-call")
        assert "state it first" in seller.text


async def test_a_stated_outcome_moves_the_milestone_on_the_panel(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.book(plan)
        await open_panel(seller)
        await seller.write("a pilot in Gothenburg")
        await seller.press("enter", "w")
        (ahead,) = await seller.rows(Objective, level="strategic")
        assert (await seller.only(Call)).objective_id == ahead.id


async def test_what_is_missing_is_said_only_where_the_account_matters(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await open_panel(seller)
        assert "milestone" not in seller.text
        await seller.press("escape", "q")
        await seller.book(lambda store: accounts.set_account(store, 1, {"tier": Tier.KEY}))
        await seller.press("p")
        assert "none yet  3 sets it" in seller.line("Next milestone")


async def test_a_milestone_that_serves_only_us_says_so(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.book(lambda store: plan(store, client_goal=None))
        await open_panel(seller)
        assert "what do they gain from it?" in seller.line("Their goal")


async def test_a_goal_that_is_passed_shows_by_how_much(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        await seller.book(plan)
        more = Revenue(account_id=1, date=dt.date(2026, 4, 1), amount=30_000_00)
        await seller.book(lambda store: revenue.add_revenue(store, more))
        await open_panel(seller)
        assert seller.line("Pre-call").endswith("123,400 of 120,000   +3,400")
