"""The weekly sweep by keys: one a factor, resumed, undone, refused at its line, and its end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.tui.lights_book import fill_lights
from tests.tui.seller import Seller, sitting

from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.services import accounts, factors
from acctui.storage.store import BookStore
from acctui.tui.screens.lights import LightsPage
from acctui.tui.screens.lights_words import shown_events
from acctui.tui.screens.sweep import SweepPage

if TYPE_CHECKING:
    from pathlib import Path

BIG, LOW = (120, 40), (80, 24)
LIST, FD, TENDER = "Off the preferred list", "New FD may freeze spend", "The tender may be split in two"


@pytest.fixture
def lit(book: Path, now: dt.datetime) -> Path:
    """Fill a book with ten ambers and reds that wait."""
    store = BookStore(book, lambda: now)
    fill_lights(store)
    store.close()
    return book


@pytest.fixture
def twenty(book: Path, now: dt.datetime) -> Path:
    """Fill a book with twenty ambers."""
    store = BookStore(book, lambda: now)
    account = accounts.add_account(store, Account(name="Alder & Finch")).value
    for number in range(1, 21):
        factor = Factor(
            account_id=account.id,
            light=Light.AMBER,
            text=f"Amber {number:02}",
            since=now.date(),
            tips="who signs",
        )
        factors.add_factor(store, factor, now.date() - dt.timedelta(days=30))
    store.close()
    return book


def sweep(seller: Seller) -> SweepPage:
    """Give the sweep."""
    assert isinstance(seller.app.screen, SweepPage)
    return seller.app.screen


def here(seller: Seller) -> str:
    """Give the words of the card."""
    one = sweep(seller).here
    return one.card.factor.text if one else ""


async def factor(seller: Seller, text: str) -> Factor:
    """Give a factor by its words."""
    return await seller.only(Factor, text=text)


async def begin(seller: Seller) -> None:
    """Open the sweep."""
    await seller.press("5", "W")


async def reach(seller: Seller, text: str) -> None:
    """Go to a card by the arrows."""
    for _ in sweep(seller).cards:
        if here(seller) != text:
            await seller.press("down")
    assert here(seller) == text


async def test_twenty_factors_take_twenty_keys(twenty: Path, now: dt.datetime) -> None:
    async with sitting(twenty, now, LOW) as seller:
        await begin(seller)
        assert "1 of 20" in seller.text
        pressed = 0
        for key in ("space", "space", "g", "z", "x", *["space"] * 15):
            await seller.press(key)
            pressed += 1
        assert pressed == 20
        assert "The sweep is done" in seller.text
        assert "19 reviewed, 1 turned, 1 put off" in seller.text
        assert (await seller.only(Sweep)).finished_on == now.date()


async def test_a_turn_that_needs_a_line_takes_its_key_what_is_typed_and_enter(
    twenty: Path, now: dt.datetime
) -> None:
    async with sitting(twenty, now, LOW) as seller:
        await begin(seller)
        keys, typed = 0, 0
        for number in range(20):
            if number % 5:
                await seller.press("space")
                keys += 1
            else:
                await seller.press("r")
                await seller.write("the spring order")
                await seller.press("enter")
                keys, typed = keys + 1, typed + 1
        assert (keys, typed) == (20, 4)
        done = await seller.only(Sweep)
        assert (done.reviewed, done.turned, done.finished_on) == (20, 4, now.date())
        assert len(await seller.rows(Factor, light="red", stops="the spring order")) == 4


async def test_the_card_says_what_is_known_and_asks_one_thing(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await begin(seller)
        assert "week 47" in seller.lines[0]
        assert here(seller) == LIST
        assert "R  red  for 7 weeks, since 3 Oct" in seller.text
        await seller.press("space")
        assert here(seller) == FD
        assert "Thu 12 Nov, continuation" in seller.line("Last call")
        assert "Strategic objective: Open the Nordic region" in seller.line("Touches")
        assert "12 Nov amber to red" in seller.text
        await reach(seller, TENDER)
        assert "Sun 15 Nov, 7 days past" in seller.line("Known by")
        assert "Past its date. When will it be known?   d new date" in seller.text
        assert "accounts that matter first, then worst and oldest" in seller.text


async def test_a_factor_kept_for_weeks_says_so(lit: Path, now: dt.datetime) -> None:
    later = now + dt.timedelta(weeks=5)
    async with sitting(lit, later, LOW) as seller:
        await begin(seller)
        assert "Kept for 6 weeks. What would change it?   n adds an action" in seller.text
        await reach(seller, TENDER)
        assert "Kept for 6 weeks, past its date. When will it be known?" in seller.text


def test_the_first_keeping_is_shown_beside_how_long_it_was_kept() -> None:
    def event(day: int, happened: Happened) -> FactorEvent:
        return FactorEvent(account_id=1, factor_id=1, on=dt.date(2026, 10, day), happened=happened, id=day)

    turned = event(1, Happened.TURNED)
    keeps = [event(day, Happened.KEPT) for day in (4, 11, 18, 25)]
    newest_first = [*reversed(keeps), turned, event(1, Happened.KEPT)]
    assert shown_events(newest_first, 3) == [keeps[0], keeps[2], keeps[3]]
    assert shown_events(newest_first, 2) == [keeps[0], keeps[3]]
    assert shown_events([keeps[1], keeps[0], turned], 3) == [turned, keeps[0], keeps[1]]
    assert shown_events([turned], 3) == [turned]
    assert shown_events([], 3) == []


async def test_an_undated_amber_is_asked_once_for_its_date(twenty: Path, now: dt.datetime) -> None:
    async with sitting(twenty, now, LOW) as seller:
        await begin(seller)
        assert "No date yet. When will it be known?" in seller.text
        await seller.press("d")
        await seller.press("enter")
        assert "Name the day it will be known" in seller.text
        await seller.write("4 dec")
        await seller.press("enter")
        assert here(seller) == "Amber 02"
        one = await factor(seller, "Amber 01")
        assert (one.by, one.reviewed_on) == (dt.date(2026, 12, 4), now.date())
        await seller.press("space")
        assert not (await seller.rows(FactorEvent, factor_id=3, happened="kept"))


async def test_what_was_done_goes_dim_and_says_how(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await begin(seller)
        await seller.press("space", "a")
        await seller.write("the board")
        await seller.press("enter", "z", "x")
        rows = [
            line[:38].rstrip()
            for line in seller.lines
            if line[:38].rstrip().endswith(("kept", "to A", "later", "gone"))
        ]
        assert [row.split()[-1] for row in rows] == ["kept", "A", "later", "gone"]
        assert rows[1].startswith("  R Alder & Finch")
        assert "5 of 10" in seller.text
        assert "3 reviewed, 1 turned" in seller.text


async def test_a_sweep_left_is_taken_up_where_it_stood(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press("space", "space", "escape")
        assert isinstance(seller.app.screen, LightsPage)
        assert "sweep begun, 8 wait" in seller.text
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        assert "3 of 10" in seller.text
        assert "2 reviewed, 0 turned" in seller.text
        await seller.press(*["space"] * 8)
        assert (await seller.only(Sweep, finished_on=now.date().isoformat(), reviewed=10)).turned == 0


async def test_undo_goes_back_to_the_card(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press("g")
        assert (await factor(seller, LIST)).light is Light.GREEN
        await seller.press("u")
        assert here(seller) == LIST
        one = await factor(seller, LIST)
        assert (one.light, one.reviewed_on) == (Light.RED, None)
        assert "0 reviewed" in seller.text


async def test_a_card_that_was_looked_at_is_not_done_twice(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await begin(seller)
        await seller.press("space", "up")
        assert here(seller) == LIST
        assert "This sweep: kept." in seller.text
        await seller.press("space", "g", "z", "x", "d")
        assert (
            len(await seller.rows(FactorEvent, happened=str(Happened.KEPT), on=now.date().isoformat())) == 1
        )
        assert (await factor(seller, LIST)).light is Light.RED


async def test_a_red_without_a_line_is_refused_at_it_and_stays_a_draft(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press("space", "space", "space")
        amber = here(seller)
        await seller.press("r", "enter")
        assert "A red stops something." in seller.text
        await seller.press(*"half", "escape", "escape")
        assert not sweep(seller).asks
        await seller.press("r")
        assert "half" in seller.line("What it stops")
        await seller.press("escape", "w")
        one = await factor(seller, amber)
        assert (one.light, one.stops) == (Light.RED, "half")
        assert here(seller) != amber


async def test_its_own_light_with_its_own_line_keeps_it(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press("r", "enter")
        assert here(seller) == FD
        assert "1 reviewed, 0 turned" in seller.text


async def test_an_action_added_keeps_the_factor_and_goes_on(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press("n")
        await seller.write("me: ask for the audit @fri")
        await seller.press("escape", "w")
        assert here(seller) != LIST
        answered = await factor(seller, LIST)
        assert (await seller.only(Action)).factor_id == answered.id
        assert answered.reviewed_on == now.date()
        assert "Saved" in seller.foot
        await seller.press("up")
        assert "27 Nov ask for the audit (me)" in seller.line("Action")
        await seller.press("u")
        assert here(seller) == LIST
        assert await seller.rows(Action) == ()
        assert (await factor(seller, LIST)).reviewed_on is None


async def test_a_factor_that_was_looked_at_gets_its_action_and_stays(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press("space", "up", "n")
        await seller.write("me: ask for the audit @fri")
        await seller.press("escape", "w")
        assert here(seller) == LIST
        await seller.press("u")
        assert await seller.rows(Action) == ()
        assert (await factor(seller, LIST)).reviewed_on == now.date()
        await seller.press("u")
        assert (await factor(seller, LIST)).reviewed_on is None


async def test_undo_in_the_sweep_ends_where_the_sitting_began(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await begin(seller)
        await seller.press("space", "escape", "W", "space", "u", "u")
        assert "Nothing of this walk is left to undo" in seller.foot
        assert (await factor(seller, LIST)).reviewed_on == now.date()


async def test_history_precall_and_clicks_lead_beside_the_card(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await begin(seller)
        await seller.press("enter")
        assert "3 Oct new, red" in seller.text
        await seller.press("escape")
        await seller.pilot.click(offset=(6, 9))
        await seller.settled()
        assert here(seller) == FD
        await seller.press("p")
        assert "They agree to" in seller.text
        await seller.press("escape", "escape")
        assert here(seller) == FD


async def test_the_end_names_the_reds_without_an_action_and_the_day(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await begin(seller)
        await seller.press(*["space"] * 10)
        assert "10 reviewed, 0 turned" in seller.text
        assert "Sun 22 Nov" in seller.line("Last swept")
        assert "3 reds have no action" in seller.text
        assert "R Off the preferred list  Glasshouse Nordic" in seller.text
        await seller.press("escape")
        assert "nothing waits for a sweep, last Sun 22 Nov" in seller.text
        await seller.press("W")
        assert "The sweep is done" in seller.text
        assert "The next sweep is due from Mon 23 Nov" in seller.text
        await seller.press("up")
        assert "This sweep: kept." in seller.text


async def test_another_window_that_keeps_a_factor_is_seen_here(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await begin(seller)
        await reach(seller, TENDER)
        await seller.press("a")
        await seller.write(" today")
        fd = await factor(seller, FD)
        store = BookStore(lit, lambda: now)
        factors.turn(store, fd.id, Light.GREEN, now.date())
        store.close()
        await seller.until(lambda: FD not in seller.text, "the turn elsewhere")
        assert "▌the board vote today" in seller.text
        assert here(seller) == TENDER
