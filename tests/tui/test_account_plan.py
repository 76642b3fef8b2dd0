"""What is planned with an account stands on its page, and enter leads to the screen it is changed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.checks import problems
from tests.tui.plan_book import ALDER, with_plan
from tests.tui.seller import SIZES, Seller, sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.objective import Ending, Objective
from acctui.services import objectives
from acctui.tui.leads import HOMES
from acctui.tui.places import MODES
from acctui.tui.screens.ladder import LadderPage

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


@pytest.fixture
def planned(small: Path, now: dt.datetime) -> Path:
    """Give the small book with a plan in it."""
    return with_plan(small, now)


async def test_everything_that_is_planned_stands_on_the_account_page(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 45)) as seller:
        await seller.press("enter")
        assert seller.lines[0].startswith("  Alder & Finch   KEY  * 40 ")
        told = [line.split() for line in seller.lines]
        for words in (
            "Milestone Mar 2027 Open the Nordic region 40,000",
            "Next phase Jan 2027 pilot in Oslo",
            "Vision Their first call for anything cold 5 y",
            'Relation 22 Nov 2028 "They bring us ideas before we ask"',
            "Business Dec 2027 Products in use from 2 to 5 now 3 of 5",
            "Stage goal Oct 2026 3 products reached",
            "Stage goal Mar 2027 4 products 129 days left",
            "Stage goal Sep 2027 5 products",
            "Strategy Know every plant manager: one name a site, met in person serves 1 objective",
            "Goal 2026 120,000 agreed with Kim 2 Feb",
            "2 Feb from 100,000 to 120,000: a second plant",
            "Question who decides in Poland find out",
            "Score 2 Feb 40: current 40, future 40",
            "Mark 2 Feb strategic: a door to the north; one supplier for all sites",
            'Quote 2 Feb "You knew before we did" for, Maren Dahl',
        ):
            assert words.split() in told, seller.text


async def test_an_objective_that_ended_stays_with_how_and_when(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 45)) as seller:
        (goal,) = [one for one in await seller.rows(Objective) if one.worth]
        await seller.book(
            lambda store: objectives.end_objective(store, goal.id, Ending.DROPPED, now.date(), "they merged")
        )
        await seller.press("enter")
        line = await seller.sees("dropped, they merged")
        assert line.split()[:3] == ["Milestone", "22", "Nov"]


async def test_the_decision_of_a_year_stands_there_too(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("j", "enter")
        assert (await seller.sees("Decision")).split() == ["Decision", "2", "Feb", "2025:", "keep"]


@pytest.mark.parametrize(
    ("line", "digit"),
    [
        (("objective", 3), "3"),
        (("stage_goal", 2), "3"),
        (("phase", 1), "3"),
        (("strategy", 1), "3"),
        (("goal", 1), "8"),
        (("goal_change", 1), "8"),
        (("growth_question", 1), "8"),
        (("scoring", 1), "7"),
        (("strategic_mark", 1), "7"),
    ],
)
async def test_enter_leads_to_the_screen_a_line_is_changed_on(
    planned: Path, now: dt.datetime, line: tuple[str, int], digit: str
) -> None:
    async with sitting(planned, now, (120, 45)) as seller:
        await seller.press("enter")
        assert the_list(seller).go_to(line)
        await seller.press("enter")
        await seller.until(lambda: seller.app.page is not None and digit == seller.app.page.TAB, digit)
        assert seller.app.account_id == ALDER
        assert seller.app.crash is None


async def test_a_line_of_the_plan_is_not_deleted_here_and_says_where(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("enter")
        the_list(seller).go_to(("strategy", 1))
        await seller.press("x")
        assert seller.foot == "enter opens the screen where this line is changed"


async def test_the_account_page_with_a_plan_keeps_to_the_look(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("enter")
        for size in SIZES:
            await seller.pilot.resize_terminal(*size)
            await seller.settled()
            assert problems(seller.app) == [], seller.text


async def _find(seller: Seller, words: str) -> None:
    await seller.press("f")
    await seller.write(words)
    await seller.press("enter")


@pytest.mark.parametrize(
    ("words", "digit", "cursor"),
    [
        ("margins", "3", ("business", 3)),
        ("nordic region", "3", ("strategic", 4)),
        ("pilot oslo", "3", ("phase", 1)),
        ("one name a site", "3", ("strategy", 1)),
        ("poland", "8", None),
        ("second plant", "8", None),
        ("one supplier", "7", None),
    ],
)
async def test_what_is_found_of_the_plan_leads_to_its_screen(
    planned: Path, now: dt.datetime, words: str, digit: str, cursor: tuple[str, int] | None
) -> None:
    async with sitting(planned, now, (120, 45)) as seller:
        await seller.press("G")
        await _find(seller, words)
        await seller.until(lambda: seller.app.page is not None and digit == seller.app.page.TAB, digit)
        await seller.settled()
        assert seller.app.account_id == ALDER
        page = seller.app.page
        if cursor is not None:
            assert isinstance(page, LadderPage)
            await seller.until(lambda: page.cursor == cursor, f"{cursor}, and not {page.cursor}")


async def test_a_hit_names_its_kind_in_the_words_of_the_field(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 45)) as seller:
        await seller.press("f")
        for words, kind in (("pilot", "next phase"), ("poland", "question"), ("supplier", "strategic")):
            await seller.write(words)
            assert words in (await seller.sees(f" {kind} ")).casefold()
            await seller.press("escape", "f")


def test_every_home_is_a_screen_with_a_digit() -> None:
    assert set(HOMES.values()) <= set(MODES)
