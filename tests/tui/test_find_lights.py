"""Factors, what happened to them, and actions are found, and gone to where they are at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import sitting
from tests.tui.test_find_leads_there import go_to

from acctui.domain.action import Action
from acctui.domain.factor import Factor, FactorEvent
from acctui.tui.screens.lights import LightsPage
from acctui.tui.screens.lights_history import HistorySheet
from acctui.tui.screens.plan import PlanPage

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


async def test_a_factor_leads_to_its_card(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        factor = next(one for one in await seller.rows(Factor) if one.text == "Grant decision")
        await go_to(seller, "ministry", ("factor", factor.id))
        await seller.until(lambda: isinstance(seller.app.screen, LightsPage), "the lights")
        await seller.settled()
        page = seller.app.screen
        assert isinstance(page, LightsPage)
        assert page.card is not None
        assert page.card.factor.id == factor.id


async def test_what_happened_leads_to_its_factor_and_one_gone_shows_its_history(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        events = await seller.rows(FactorEvent)
        rumour = next(one for one in events if one.why == "rumour from Per Holm")
        await go_to(seller, "rumour", ("factor_event", rumour.id))
        await seller.until(lambda: isinstance(seller.app.screen, LightsPage), "the lights")
        await seller.settled()
        page = seller.app.screen
        assert isinstance(page, LightsPage)
        assert page.card is not None
        assert page.card.factor.id == rumour.factor_id
        wet = next(one for one in events if one.why == "they sent them back wet")
        await go_to(seller, "back wet", ("factor_event", wet.id))
        await seller.until(lambda: isinstance(seller.app.screen, HistorySheet), "its history")
        assert "A rival offers free hoods" in seller.text


async def test_an_action_leads_to_its_day_in_the_plan(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        action = next(one for one in await seller.rows(Action) if one.what.startswith("walk the sixth"))
        await go_to(seller, action.what, ("action", action.id))
        await seller.until(lambda: isinstance(seller.app.screen, PlanPage), "the plan")
        await seller.settled()
        page = seller.app.screen
        assert isinstance(page, PlanPage)
        assert page.item is not None
        assert (page.item.kind, page.item.id) == ("action", action.id)
