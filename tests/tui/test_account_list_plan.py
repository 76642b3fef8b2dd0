"""The account list says what the plan puts into it: score, goal, gap, pace, what is next, and ranks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.tui.checks import problems
from tests.tui.plan_book import BALTIC, with_plan
from tests.tui.seller import SIZES, Seller, sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.account import Tier
from acctui.domain.business_year import BusinessYear
from acctui.domain.settings import Choice
from acctui.services.settings import set_choices
from acctui.services.views import AccountLine
from acctui.tui.screens.account_columns import Now, account_steps
from acctui.tui.screens.account_filter import VIEWS, AccountFilter
from acctui.tui.theme import THEMES
from acctui.tui.widgets.columns import Cell

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def planned(small: Path, now: dt.datetime) -> Path:
    """Give the small book with a plan in it."""
    return with_plan(small, now)


def row(seller: Seller, name: str) -> str:
    """Give the line of the list that begins with a name."""
    return next(line for line in seller.lines if line[2:].startswith(name))


async def test_at_80_columns_stand_score_gap_pace_and_lights(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        head = next(line for line in seller.lines if "Account" in line and "Tier" in line)
        assert head.split() == ["Account", "Tier", "Score", "Gap", "Pace", "Lights", "Last"]
        assert row(seller, "Alder").split("  ")[1:] != []
        assert "* 40   26,600 ██████▎││ 78%  -  -  -   never" in row(seller, "Alder")
        assert "+7,200 ███████││112%  -  -  -   never" in row(seller, "Baltic")
        assert row(seller, "Cedar").split() == ["Cedar", "Freight", "100", *("-" * 4), "never"]


async def test_at_120_columns_goal_and_won_stand_beside_them(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 40)) as seller:
        head = next(line for line in seller.lines if "Account" in line and "Tier" in line)
        assert head.split() == [
            "Account",
            "Tier",
            "Score",
            "Goal",
            "26",
            "Won",
            "Gap",
            "Pace",
            "Lights",
            "Last",
            "call",
        ]
        assert "120,000    93,400    26,600  ███████████▋ │ │   78%  -  -  -    never" in row(seller, "Alder")
        assert "│ year 89%   │ goal      view all   sort tier" in seller.lines[3]


async def test_a_book_without_goals_needs_no_legend(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40)) as seller:
        assert "goal" not in seller.lines[3]


async def test_the_year_of_the_columns_is_the_business_year(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 40)) as seller:
        await seller.app.try_to(lambda store: set_choices(store, {Choice.YEAR_BEGINS: "12"}))
        await seller.sees("Goal 25/26")
        assert row(seller, "Alder").split()[-7:-4] == ["-", "93,400", "-"]
    async with sitting(planned, now, (120, 40)) as seller:
        assert "Goal 25/26" in seller.text


async def test_the_foot_says_what_is_next_with_days_left(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (160, 45)) as seller:
        await seller.rested()
        assert seller.foot.startswith(
            "Alder & Finch  next Open the Nordic region by Mar 2027 (40,000)   24 Nov send trial terms (me)"
            "   4 products by 31"
        )
        await seller.press("j")
        await seller.rested()
        assert "Baltic Cold Chain" in seller.foot
        assert "next" not in seller.foot


async def test_the_foot_is_shorter_where_the_terminal_is_narrow(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.rested()
        assert "next Open the Nordic region   24 Nov send trial terms (me)" in seller.foot


async def test_ranks_far_apart_are_said_quietly(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (200, 45)) as seller:
        await seller.rested()
        assert "rev #1 · score #3" in seller.foot
        assert "rev #1 · score #3" in "\n".join(line[158:] for line in seller.lines)
        await seller.press("j")
        await seller.rested()
        assert "rev #" not in seller.foot


async def test_the_side_panel_has_milestone_ladder_and_goal(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (160, 45)) as seller:
        await seller.rested()
        side = [line[118:].strip(" │") for line in seller.lines[3:-1]]
        assert side[0].split() == ["Alder", "&", "Finch", "KEY", "*", "40"]
        for words in (
            ["Next", "milestone", "Mar", "2027"],
            ["Open", "the", "Nordic", "region", "40,000"],
            ["relation", "1", "for,", "0", "against"],
            ["business", "products", "3", "of", "5"],
            ["stage", "goal", "4", "by", "31", "Mar", "2027,", "129d"],
            ["24", "Nov", "send", "trial", "terms", "me"],
            ["Revenue", "2026", "93,400"],
            ["goal", "120,000", "gap", "26,600"],
            ["Maren", "Dahl", "buyer"],
        ):
            assert words in [line.split() for line in side], "\n".join(side)
        assert any(line.startswith("vision      5 y, Their first call") for line in side)
        assert "Open on the ladder" in side


async def test_the_panel_of_a_plain_account_asks_for_nothing(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (160, 45)) as seller:
        await seller.press("G")
        await seller.rested()
        side = "\n".join(line[118:] for line in seller.lines[3:-1])
        assert "Cedar Freight" in side
        for words in ("Ladder", "ladder", "milestone", "gap"):
            assert words not in side


async def test_the_panel_comes_and_goes_with_the_width(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 40)) as seller:
        await seller.pilot.resize_terminal(160, 45)
        await seller.rested()
        assert "Next milestone" in seller.text
        await seller.pilot.resize_terminal(149, 45)
        await seller.rested()
        assert "Next milestone" not in seller.text


async def test_a_list_with_a_plan_keeps_to_the_look(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        for size in (*SIZES, (134, 30), (150, 30), (190, 40), (230, 50)):
            await seller.pilot.resize_terminal(*size)
            for theme in THEMES:
                seller.app.theme = theme.name
                await seller.rested()
                assert problems(seller.app) == [], seller.text


async def test_the_list_sorts_by_score_goal_gap_and_pace(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, (120, 40)) as seller:
        seen = {}
        for _ in range(8):
            await seller.press("s")
            seen[the_list(seller).sort] = [line.name.split()[0] for line in the_list(seller).rows if line]
        assert seen["score"] == ["Cedar", "Baltic", "Alder"]
        assert seen["goal"] == ["Alder", "Baltic", "Cedar"]
        assert seen["gap"] == ["Alder", "Baltic", "Cedar"]
        assert seen["pace"] == ["Alder", "Baltic", "Cedar"]
        assert seen["won"] == ["Alder", "Baltic", "Cedar"]


def line(number: int, **known: Any) -> AccountLine:
    """Make a line of the list of which only this is known."""
    nothing: dict[str, Any] = {
        **dict.fromkeys(("candidate", "city", "industry", "last_on", "last_result", "next_action")),
        **dict.fromkeys(("won", "prospects", "streak", "open_calls"), 0),
    }
    return AccountLine(**{"id": number, "name": "A", "tier": Tier.NONE, "tags": (), **nothing, **known})


def test_the_views_show_targets_strategic_ones_and_those_behind_the_year() -> None:
    now = Now(TODAY, BusinessYear(2026))
    lines = [
        line(1, tier=Tier.TARGET, goal=100, won=89),
        line(2, strategic=True, goal=100, won=90),
        line(3, tier=Tier.KEY),
        line(4, has_ladder=True, one_sided=True),
    ]

    def seen(view: str) -> list[int]:
        return [one.id for one in AccountFilter(view=view).shown(lines, now)]

    assert {view: seen(view) for view in VIEWS[:6]} == {
        "all": [1, 2, 3, 4],
        "that matter": [1, 2, 3, 4],
        "targets": [1],
        "strategic": [2],
        "serving only us": [4],
        "behind the year": [1],
    }


@pytest.mark.parametrize(
    ("won", "gap", "share"),
    [
        (0, "100", " 0%"),
        (99_99, "0", "99%"),
        (100_00, "0", "100%"),
        (999_00, "+899", "999%"),
        (2000_00, "+1,900", "20x"),
        (-10_00, "110", "-10%"),
    ],
)
def test_gap_and_share_are_said_in_whole_units(won: int, gap: str, share: str) -> None:
    steps = account_steps(Now(TODAY, BusinessYear(2026)))
    cells = steps[max(steps)].cells(line(1, goal=100_00, won=won))
    texts = [cell.text if isinstance(cell, Cell) else "".join(text for text, _ in cell) for cell in cells]
    assert texts[6] == gap
    assert texts[7].strip() == share.strip()


async def test_a_copied_row_has_its_words_without_the_bar(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.pilot.resize_terminal(120, 24)
        await seller.press("y")
        assert "KEY  * 40  120,000  93,400  26,600  78%" in seller.foot


async def test_t_makes_a_target_a_key_account_and_never_the_other_way(
    planned: Path, now: dt.datetime
) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("j", "t")
        assert next(one for one in the_list(seller).rows if one and one.id == BALTIC).tier is Tier.KEY
        await seller.press("t")
        assert next(one for one in the_list(seller).rows if one and one.id == BALTIC).tier is Tier.NONE
