"""The year walk by keys: four a Target, resumed, revised, refused at its field, and its end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.tui.growth_book import AGREED, SOLD, fill_growth
from tests.tui.seller import Seller, sitting

from acctui.domain.account import Account, Tier
from acctui.domain.goal import Decision, Goal, YearDecision
from acctui.domain.objective import Level, Objective
from acctui.domain.revenue import Revenue
from acctui.domain.settings import Choice
from acctui.services import accounts, goals
from acctui.services.settings import set_choices
from acctui.storage.store import BookStore
from acctui.tui.screens.growth import GrowthPage
from acctui.tui.screens.year_walk import YearWalkPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.services.ports import Store

BIG, LOW = (120, 40), (80, 24)
TWELVE = [f"Target {letter}" for letter in "ABCDEFGHIJKL"]


def _filled(path: Path, now: dt.datetime, fill: Callable[[Store], None]) -> Path:
    store = BookStore(path, lambda: now)
    fill(store)
    store.close()
    return path


@pytest.fixture
def nine(book: Path, now: dt.datetime) -> Path:
    """Fill a book with nine Targets, none of them decided."""
    return _filled(book, now, lambda store: fill_growth(store, decided=False))


@pytest.fixture
def twelve(book: Path, now: dt.datetime) -> Path:
    """Fill a book with twelve Targets that brought something each."""

    def fill(store: Store) -> None:
        for number, name in enumerate(TWELVE, 1):
            kept = accounts.add_account(store, Account(name=name)).value
            amount = (1_000 - number) * 10_000
            goals.set_goal(store, kept.id, 2026, amount, now.date(), AGREED)
            with store.writing("won") as work:
                work.add(Revenue(account_id=kept.id, date=dt.date(2026, 3, 2), amount=number * 10_000))

    return _filled(book, now, fill)


def walk(seller: Seller) -> YearWalkPage:
    """Give the walk."""
    assert isinstance(seller.app.screen, YearWalkPage)
    return seller.app.screen


def card(seller: Seller) -> str:
    """Give the account of the card."""
    here = walk(seller).here
    return here.name if here else ""


async def begin(seller: Seller) -> None:
    """Open the walk and begin it with what the book knows."""
    await seller.press("8", "W", "w")


async def decisions(seller: Seller) -> dict[int, Decision]:
    """Give what is decided, by account."""
    return {one.account_id: one.decision for one in await seller.rows(YearDecision)}


async def next_goals(seller: Seller) -> dict[int, int]:
    """Give the goals of the next year, by account."""
    return {goal.account_id: goal.amount for goal in await seller.rows(Goal, year=2027)}


# the walk


async def test_twelve_targets_take_four_keys_each(twelve: Path, now: dt.datetime) -> None:
    async with sitting(twelve, now, BIG) as seller:
        await begin(seller)
        pressed = 0
        for _ in TWELVE:
            for key in ("k", "enter", "enter", "w"):
                await seller.press(key)
                pressed += 1
        assert pressed == 4 * len(TWELVE)
        decided = await seller.rows(YearDecision)
        assert len(decided) == 12
        assert {one.decision for one in decided} == {Decision.KEEP}
        assert {(one.decided_with, one.decided_on) for one in decided} == {("Kim Holm", now.date())}
        assert "12 of 12 Targets decided" in seller.text
        assert "none left" in seller.text


@pytest.mark.parametrize(
    ("key", "typed", "decision", "amount"),
    [
        ("k", "", Decision.KEEP, 10_000_000),
        ("g", "", Decision.GRADUATE, None),
        ("g", "110000", Decision.GRADUATE, 11_000_000),
        ("n", "80000", Decision.NEW_GOAL, 8_000_000),
    ],
)
async def test_each_decision_takes_four_keys_and_what_is_typed(
    nine: Path, now: dt.datetime, key: str, typed: str, decision: Decision, amount: int | None
) -> None:
    async with sitting(nine, now, LOW) as seller:
        await begin(seller)
        assert card(seller) == "Baltic Cold Chain"
        await seller.press(key)
        await seller.write(typed)
        await seller.press("enter", "enter", "w")
        assert await decisions(seller) == {1: decision}
        assert (await next_goals(seller)).get(1) == amount
        assert card(seller) == "Glasshouse Nordic"


async def test_a_dropped_target_needs_two_keys_and_has_no_goal(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("d", "w")
        assert await decisions(seller) == {1: Decision.DROP}
        (account,) = [one for one in await seller.rows(Account) if one.id == 1]
        assert account.tier is Tier.NONE
        assert "Baltic Cold Chain is no Target any more" in seller.foot


async def test_a_milestone_typed_becomes_the_strategic_objective(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        assert "Milestone       none yet" in seller.text
        await seller.press("k", "enter")
        await seller.write("Open the third depot with them")
        await seller.press("enter", "w")
        milestone = await seller.only(Objective)
        assert (milestone.level, milestone.text) == (Level.STRATEGIC, "Open the third depot with them")
        await seller.press("up")
        assert "Open the third depot with them" in seller.line("Milestone")


async def test_a_card_says_what_decides(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        assert "1 of 9" in seller.lines[3]
        assert "0 decided" in seller.lines[3]
        assert "agreed with Kim Holm on Sun 22 Nov   m changes" in seller.lines[3]
        assert "59,000 short of its goal of 100,000, 39 days left" in seller.text
        assert "41%" in seller.line("Pace")
        assert "last year 85% by then, straight line 89%" in seller.text
        assert "with Kim Holm on 12 Jan" in seller.line("Agreed ")
        await seller.press(*["down"] * 8)
        assert "6,900 over its goal of 60,000" in seller.text


async def test_the_queue_dims_what_is_decided_and_says_how(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("k", "enter", "enter", "w")
        assert "keep" in seller.line("Baltic Cold Chain ")
        assert "2 of 9" in seller.lines[3]
        assert "1 decided" in seller.lines[3]
        assert "▌ Glasshouse Nordic" in seller.text


async def test_a_queue_longer_than_the_screen_keeps_its_card_in_sight(twelve: Path, now: dt.datetime) -> None:
    async with sitting(twelve, now, (120, 30)) as seller:
        await begin(seller)
        await seller.press(*["down"] * 11)
        assert "▌ Target L" in seller.text
        assert "Target A" not in seller.text
        await seller.press(*["up"] * 11)
        assert "▌ Target A" in seller.text
        await seller.pilot.click("#queue", offset=(6, 7))
        await seller.settled()
        assert card(seller) == "Target D"


async def test_it_is_offered_in_the_last_two_months_only(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now.replace(month=10, day=31), BIG) as seller:
        await seller.press("8", "W")
        assert "The year walk begins on Sun 1 Nov, two months before the year ends." in seller.foot
        assert isinstance(seller.app.screen, GrowthPage)


async def test_after_the_year_its_undecided_targets_are_walked(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now.replace(year=2027, month=1, day=4), BIG) as seller:
        await seller.press("8")
        await seller.rested()
        assert "9 targets of a year gone by undecided   W starts" in seller.foot
        await begin(seller)
        assert "Year walk   2026" in seller.lines[0]
        assert "59,000 short of its goal of 100,000 when 2026 ended" in seller.text
        assert "straight line" not in seller.text
        await seller.press("n", *"80000", "enter", "enter", "w")
        (decided,) = await seller.rows(YearDecision)
        assert (decided.year, decided.decision) == (2026, Decision.NEW_GOAL)
        assert await next_goals(seller) == {1: 8_000_000}


# the manager and the day


async def test_the_manager_is_asked_once_and_kept_for_the_next_sitting(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG, window="one") as seller:
        await seller.press("8", "W")
        assert "9 Targets undecided" in seller.text
        assert "Kim Holm" in seller.line("Agreed with")
        await seller.press("enter", "ctrl+u")
        await seller.write("Ruth Adler")
        await seller.press("enter")
        await seller.write("fri 20 nov")
        assert "Fri 20 Nov, 2 days ago" in seller.text
        await seller.press("enter", "w", "k", "enter", "enter", "w", "escape")
        assert isinstance(seller.app.screen, GrowthPage)
        (decided,) = await seller.rows(YearDecision)
        assert (decided.decided_with, decided.decided_on) == ("Ruth Adler", dt.date(2026, 11, 20))
    async with sitting(nine, now, BIG, window="one") as seller:
        await seller.press("8", "W")
        assert card(seller) == "Glasshouse Nordic"
        assert "agreed with Ruth Adler on Fri 20 Nov" in seller.lines[3]


async def test_a_talk_of_weeks_ago_is_not_gone_on_with(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG, window="one") as seller:
        await begin(seller)
        await seller.press("k", "enter", "enter", "w")
    async with sitting(nine, now + dt.timedelta(days=10), BIG, window="one") as seller:
        await seller.press("8", "W")
        assert "agreed with Kim Holm on Sun 22 Nov" in seller.lines[3]
    async with sitting(nine, now + dt.timedelta(days=20), BIG, window="one") as seller:
        await seller.press("8", "W")
        assert "Kim Holm" in seller.line("Agreed with")
        assert seller.line("  On  ").split()[-1] == "today"


async def test_a_walk_without_a_manager_does_not_begin(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await seller.press("8", "W", "enter", "ctrl+u", "escape", "w")
        assert "Type the manager's name" in seller.text
        assert seller.focused == "agreed_with"
        await seller.write("Ruth Adler")
        await seller.press("enter")
        await seller.write("24 dec 2026")
        await seller.press("escape", "w")
        assert seller.focused == "agreed_on"
        assert "! " in seller.text
        await seller.press("ctrl+u", "escape", "w")
        assert card(seller) == "Baltic Cold Chain"


async def test_m_changes_the_manager_and_esc_leaves_it(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("m")
        assert "Kim Holm" in seller.line("Agreed with ")
        await seller.press("escape", "escape")
        assert card(seller) == "Baltic Cold Chain"
        assert "59,000 short of" in seller.text
        await seller.press("m", "ctrl+u")
        await seller.write("Ruth Adler")
        await seller.press("up", "down", "escape", "w")
        assert "agreed with Ruth Adler" in seller.lines[3]


# refused


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("25%", "not a share"),
        ("a third", "not a share"),
        ("-5", "above nothing"),
        ("", "none is written"),
    ],
)
async def test_what_is_no_money_is_refused_on_the_card_and_stays(
    nine: Path, now: dt.datetime, typed: str, said: str
) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("n")
        await seller.write(typed)
        await seller.press("enter", "enter", "w")
        assert said in seller.text
        assert seller.focused == "amount"
        assert f"▌{typed}" in seller.line("Goal 27")
        assert await decisions(seller) == {}


async def test_a_milestone_of_two_lines_of_text_is_refused_at_its_field(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("k", "enter")
        await seller.paste("x" * 3000)
        await seller.press("enter", "w")
        assert seller.focused == "milestone"
        assert "! " in seller.text
        assert await decisions(seller) == {}


# resumed and revised


async def test_what_is_typed_survives_leaving_and_stands_there_again(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG, window="one") as seller:
        await begin(seller)
        await seller.press("n")
        await seller.write("85000")
        await seller.press("enter")
        await seller.write("a second li")
        await seller.press("escape", "escape")
        assert "g  graduate" in seller.text
        await seller.press("n")
        assert "85000" in seller.line("Goal 27")
        assert "a second li" in seller.line("Next milestone")
        await seller.press("escape", "down", "up")
        assert "85000" in seller.line("Goal 27")
        await seller.press("escape", "escape", "escape")
        assert isinstance(seller.app.screen, GrowthPage)
    async with sitting(nine, now, BIG, window="one") as seller:
        await seller.press("8", "W")
        assert "85000" in seller.line("Goal 27")
        assert "a second li" in seller.line("Next milestone")
        await seller.press("escape", "w")
        assert (await next_goals(seller)) == {1: 8_500_000}


async def test_each_decision_begins_with_its_own_amount(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("g")
        await seller.write("85000")
        await seller.press("escape", "escape", "k")
        assert "100000" in seller.line("Goal 27")
        assert "85000" not in seller.line("Goal 27")
        await seller.press("escape", "escape", "g")
        assert "85000" in seller.line("Goal 27")
        await seller.press("escape", "escape", "n")
        assert "85000" not in seller.line("Goal 27")


async def test_a_decision_is_taken_anew_and_starts_where_the_first_did(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("g", "enter", "enter", "w", "up")
        assert card(seller) == "Baltic Cold Chain"
        assert "decided with Kim Holm on 22 Nov" in seller.text
        await seller.press("k", "enter", "enter", "w")
        assert await decisions(seller) == {1: Decision.KEEP}
        assert await next_goals(seller) == {1: 10_000_000}
        assert "decided anew" in seller.foot
        await seller.press("up", "d", "w")
        assert await decisions(seller) == {1: Decision.DROP}
        assert await next_goals(seller) == {}


async def test_each_decision_is_one_step_of_undo(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("k", "enter", *"the north", "enter", "w")
        await seller.press("d", "w", "u")
        assert await decisions(seller) == {1: Decision.KEEP}
        await seller.press("u")
        assert await decisions(seller) == {}
        assert await seller.rows(Objective) == ()
        assert "0 decided" in seller.lines[3]


async def test_undo_leads_back_to_its_account_and_leaves_other_work_alone(
    nine: Path, now: dt.datetime
) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        first = card(seller)
        await seller.press("g", "enter", "enter", "w", "k")
        assert card(seller) != first
        await seller.press("enter", "enter", "u")
        assert card(seller) == first
        assert await decisions(seller) == {}
        before = await seller.app.gateway.run(lambda store: store.newest_step())
        await seller.press("u")
        assert "Nothing of this walk is left to undo" in seller.foot
        assert await seller.app.gateway.run(lambda store: store.newest_step()) == before


async def test_the_end_says_how_many_and_what_is_left(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("n", *"80000", "enter", "enter", "w", "d", "w", *["down"] * 8)
        assert "2 of 9 Targets decided" in seller.text
        assert "7 left" in seller.text
        for told in (
            "new goal        1  Baltic Cold Chain",
            "drop            1  Glasshouse Nordic",
            "undecided       7  Ivarsson",
        ):
            assert told in seller.text
        assert "80,000 over 1 account" in seller.text
        await seller.press("down", "g", "m", "enter", "w")
        assert "2 of 9 Targets decided" in seller.text
        await seller.press("up")
        assert card(seller) == "Fennimore Foods"


async def test_a_walk_that_is_done_opens_at_its_end_and_asks_before_it_changes(
    book: Path, now: dt.datetime
) -> None:
    def done(store: Store) -> None:
        kept = accounts.add_account(store, Account(name=SOLD[0].name)).value
        goals.set_goal(store, kept.id, 2026, 10_000_000, now.date(), AGREED)
        goals.decide(store, kept.id, 2026, Decision.KEEP, now.date(), "Kim Holm", None, now.date())

    async with sitting(_filled(book, now, done), now, BIG) as seller:
        await seller.press("8", "W")
        assert "1 of 1 Target decided" in seller.text
        await seller.press("up", "n", "ctrl+u", *"70000", "enter", "enter", "w")
        assert "Kim Holm" in seller.line("Agreed with")
        await seller.press("escape", "w")
        assert "70000" in seller.line("Goal 27")
        await seller.press("escape", "w")
        assert await next_goals(seller) == {1: 7_000_000}


async def test_who_brought_what_a_key_account_brings_is_offered_to_graduate(
    nine: Path, now: dt.datetime
) -> None:
    store = BookStore(nine, lambda: now)
    set_choices(store, {Choice.KEY_LINE: "100000"})
    store.close()
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("down", "down")
        assert card(seller) == "Ivarsson Logistik"
        assert "g graduates it" in seller.text
        await seller.press("g", "escape", "w")
        (account,) = [one for one in await seller.rows(Account) if one.name == "Ivarsson Logistik"]
        assert account.tier is Tier.KEY


async def test_an_older_milestone_is_asked_about_once(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, BIG) as seller:
        await begin(seller)
        assert card(seller) == "Glasshouse Nordic"
        assert "is it still the next door to open?" in seller.text


async def test_enter_opens_the_account_and_p_its_panel(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("down", "enter")
        assert "Glasshouse Nordic" in seller.lines[0]
        await seller.press("q")
        assert card(seller) == "Glasshouse Nordic"
        await seller.press("p")
        assert "Glasshouse Nordic" in seller.lines[0]
        await seller.press("escape", "escape")


async def test_what_another_window_decides_comes_in_and_the_card_stays(nine: Path, now: dt.datetime) -> None:
    async with sitting(nine, now, BIG) as seller:
        await begin(seller)
        await seller.press("down")
        other = BookStore(nine, lambda: now)
        goals.decide(other, 1, 2026, Decision.DROP, now.date())
        accounts.delete_account(other, 9)
        other.close()
        await seller.until(lambda: "1 decided" in seller.text, "the decision")
        assert card(seller) == "Glasshouse Nordic"
        assert "2 of 8" in seller.lines[3]


@pytest.mark.parametrize("size", [(60, 18), LOW, (100, 30), BIG])
async def test_the_four_decisions_are_in_sight_at_every_size(
    nine: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    async with sitting(nine, now, size) as seller:
        await begin(seller)
        for told in ("g  graduate", "k  keep", "d  drop", "n  new goal"):
            assert told in seller.text
        await seller.press("n")
        for told in ("Goal 27", "Next milestone", "w decides"):
            assert told in seller.text
