"""The year's goals on the screen: figures, orders, years, the questions, the goal form, candidates."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.tui.growth_book import GLASSHOUSE, SOLD, fill_growth
from tests.tui.hostile import CANARY, fill_with_hostile_text
from tests.tui.seen import inert, screen_cells
from tests.tui.seller import Seller, sitting

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.business_year import BusinessYear
from acctui.domain.goal import Decision, Goal, GoalChange, GrowthQuestion
from acctui.domain.pace import Overshoot, Reached
from acctui.domain.settings import Choice
from acctui.services.goals import set_goal
from acctui.services.growth_view import GrowthLine, GrowthTotal, GrowthView, LastYear
from acctui.services.settings import set_choices
from acctui.storage.store import BookStore
from acctui.tui.screens import growth_words as words
from acctui.tui.screens.growth import GrowthPage
from acctui.tui.screens.growth_columns import LEAST_NAME, growth_steps, months_name
from acctui.tui.widgets.columns import grid_at, placed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.services.ports import Store

BIG, LOW = (120, 40), (80, 24)


@pytest.fixture
def year(book: Path, now: dt.datetime) -> Path:
    """Fill a book with the nine goals."""
    return _filled(book, now, fill_growth)


def _filled(path: Path, now: dt.datetime, fill: Callable[[Store], None]) -> Path:
    store = BookStore(path, lambda: now)
    fill(store)
    store.close()
    return path


def page(seller: Seller) -> GrowthPage:
    """Give the screen."""
    assert isinstance(seller.app.screen, GrowthPage)
    return seller.app.screen


def names(seller: Seller) -> list[str]:
    """Give the accounts of the list from top to bottom."""
    return [row.line.name for row in page(seller).goals.rows if row]


def at(seller: Seller) -> str:
    """Give the account under the cursor."""
    row = page(seller).goals.cursor_row
    return row.line.name if row else ""


async def go_to(seller: Seller, name: str) -> None:
    """Open the screen with the cursor on an account."""
    await seller.press("8", "g")
    while at(seller) != name:
        await seller.press("j")
    await seller.rested()


# what it shows


async def test_the_year_reads_as_its_example(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        assert "9 goals" in seller.lines[0]
        scope = "2026 and 2027 39 days left │ year 89% │ goal sort gap"
        assert " ".join(seller.lines[3].split()) == scope
        heads = "Account Goal 26 Won Gap A month Pace Jan to Nov Goal 27 Decision"
        assert " ".join(seller.lines[5].split()) == heads
        assert names(seller) == [sold.name for sold in SOLD]
        row = seller.line("▌ Glasshouse Nordic")
        for words_of_it in ("90,000    38,750    51,250   39,400", "43%", "undecided"):
            assert words_of_it in row
        assert "60,000    66,900    +6,900        -" in seller.line("Fennimore Foods")
        assert "112%" in seller.line("Fennimore Foods")
        assert "870,000   618,250   258,650  199,000" in seller.line("Total")
        assert seller.line("Total").endswith("700,000  3 undecided")
        assert seller.line("last year, 22 Nov").endswith("85%   straight line 89%")


async def test_the_totals_stand_right_under_the_list(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await seller.press("8")
        last = next(y for y, line in enumerate(seller.lines) if "Fennimore Foods   " in line)
        assert set(seller.lines[last + 1].strip()) == {"─"}
        assert seller.lines[last + 2].startswith("  Total")


async def test_both_marks_line_up_down_the_column(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await seller.press("8")
        rows = [line for line in seller.lines[7:] if "%" in line and "│" in line]
        marks = {tuple(x for x, letter in enumerate(line[:82]) if letter == "│") for line in rows}
        assert len(rows) == 10
        assert len(marks) == 1


async def test_the_panel_puts_the_two_paces_side_by_side_and_follows_after_a_rest(
    year: Path, now: dt.datetime
) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        subject = seller.line("to reach the goal")
        assert "Glasshouse Nordic  TARGET" in subject
        assert subject.endswith("43% of it won   last year 85% by now, straight line 89%")
        assert "Ida Brandt   plant audit" in seller.text
        assert "before 27 Nov" in seller.text
        await seller.press("j")
        await seller.rested()
        assert "Ivarsson Logistik" in seller.line("to reach the goal")
        assert "plant audit" not in seller.text


async def test_candidates_say_when_the_manager_hears_of_them_and_why(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await seller.press("8")
        kestrel = seller.line("Kestrel Packaging")
        assert "47,800 without a goal" in kestrel
        assert "talk on Tue 1 Dec" in kestrel
        assert "not yet" in seller.line("Marlow Stores")
        assert "same chain as Fennimore" in seller.line("Marlow Stores")


async def test_the_foot_line_offers_the_walk_and_sets_the_claim_apart(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await seller.press("8")
        await seller.rested()
        assert "3 targets undecided   W starts" in seller.foot
        assert "overshoot Fennimore 1.12 of its goal; claimed 1.5 to 1.6, without data" in seller.foot


async def test_a_low_terminal_keeps_what_is_missing_and_loses_no_function(
    year: Path, now: dt.datetime
) -> None:
    async with sitting(year, now, LOW) as seller:
        await go_to(seller, "Glasshouse Nordic")
        assert " ".join(seller.lines[3].split()) == "Account Goal 26 Gap A month Pace Decision"
        assert "straight line 89%" in seller.line("last year, 22 Nov")
        assert "38,750 of 90,000" in seller.lines[-3]
        assert "3 undecided   W starts" in seller.foot
        await seller.press("tab", "j")
        await seller.rested()
        assert "second buyer" in seller.text
        assert "Candidates" in seller.text
        assert seller.lines[-3].strip() == "get to know Lars Moe: second buyer"
        await seller.press("escape")
        assert seller.focused == "list"
        assert "Total" in seller.text


async def test_s_and_a_click_on_a_head_sort_from_the_first_row(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await seller.press("8", "G", "s")
        assert "sort a month" in seller.lines[3]
        assert at(seller) == "Baltic Cold Chain"
        await seller.pilot.click("#list", offset=(3, 0))
        await seller.settled()
        assert names(seller) == sorted(names(seller))
        await seller.press("s", "s")
        assert names(seller)[0] == "Dunmore Dairies"
        await seller.press("s", "s", "s")
        assert "sort pace" in seller.lines[3]
        assert names(seller)[0] == "Northmoor Bakeries"
        await seller.press("s")
        assert names(seller)[0] == "Dunmore Dairies"
        await seller.press("s")
        assert names(seller)[:3] == ["Fennimore Foods", "Glasshouse Nordic", "Juniper Labs"]


async def test_enter_opens_the_account_and_the_cursor_is_the_current_one(
    year: Path, now: dt.datetime
) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Juniper Labs")
        assert seller.app.account_name == "Juniper Labs"
        await seller.press("y")
        assert seller.app.clipboard.startswith("Juniper Labs  40,000")
        await seller.press("enter")
        assert "Juniper Labs" in seller.lines[0]
        await seller.press("q", "2")
        await seller.find("Eskild Marine")
        await seller.press("8")
        assert at(seller) == "Eskild Marine"


async def test_a_current_account_without_a_goal_gives_way_to_the_row(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Juniper Labs")
        await seller.find("Marlow Stores")
        await seller.press("8")
        assert at(seller) == "Juniper Labs"
        assert seller.app.account_name == "Juniper Labs"


async def test_past_years_and_the_next_can_be_seen(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await seller.press("8", "greater_than_sign")
        assert "begins on 1 Jan 2027" in seller.lines[3]
        assert "165,000" in seller.line("Ivarsson Logistik")
        await seller.press("greater_than_sign")
        assert "That is as far as goals go" in seller.foot
        await seller.press("less_than_sign", "less_than_sign")
        assert "2025  is over" in seller.lines[3]
        assert "Goal 25" in seller.lines[5]
        assert "A month" not in seller.lines[5]
        assert "year before, 31 Dec" in seller.text
        assert "no goals yet" in seller.lines[0]


async def test_a_year_that_begins_in_april_names_its_months(book: Path, now: dt.datetime) -> None:
    def april(store: Store) -> None:
        set_choices(store, {Choice.YEAR_BEGINS: "april"})
        fill_growth(store, decided=False)

    async with sitting(_filled(book, now, april), now, BIG) as seller:
        await seller.press("8")
        assert "2026/27  129 days left" in seller.lines[3]
        assert "Goal 26/27" in seller.lines[5]
        assert "Apr to Nov" in seller.lines[5]
        assert "Decision" not in seller.lines[5]
        await seller.press("W")
        assert "The year walk begins on Mon 1 Feb 2027" in seller.foot


async def test_many_goals_scroll_and_leave_the_totals_in_sight(book: Path, now: dt.datetime) -> None:
    def many(store: Store) -> None:
        with store.writing("many") as work:
            kept = work.add_all([Account(name=f"Firm {i:03d}", tier=Tier.KEY) for i in range(120)])
            work.add_all(
                [
                    Goal(account_id=one.id, year=2026, amount=1_500_000_00 + one.id, set_on=now.date())
                    for one in kept
                ]
            )

    async with sitting(_filled(book, now, many), now, LOW) as seller:
        await seller.press("8")
        assert "180,000,0" in seller.line("Total")
        assert "…" not in seller.line("Total")
        await seller.press("G")
        assert at(seller) == "Firm 000"
        assert "▌ Firm 000" in seller.text
        assert "Total" in seller.text
        await seller.pilot.resize_terminal(*BIG)
        await seller.settled()
        assert "▌ Firm 000" in seller.text
        assert "to reach the goal" in seller.text


# the goal


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("25%", "not a share"),
        ("a third", "not a share"),
        ("-5", "above nothing"),
        ("", "none is written"),
    ],
)
async def test_a_goal_that_is_no_money_is_refused_at_its_field_and_stays(
    year: Path, now: dt.datetime, typed: str, said: str
) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("e", "t", "ctrl+u")
        await seller.write(typed)
        await seller.press("escape", "w")
        assert said in seller.text
        assert seller.focused == "amount"
        assert f"▌{typed}" in seller.text
        (goal,) = await seller.rows(Goal, account_id=GLASSHOUSE)
        assert goal.amount == 9_000_000


async def test_another_amount_asks_its_why_and_is_kept_with_its_day(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("e", "t")
        assert "with Kim Holm on Mon 12 Jan" in seller.text
        await seller.press("ctrl+u")
        await seller.write("95000")
        assert "read as 95,000" in seller.text
        await seller.press("escape", "w")
        assert "with a reason" in seller.text
        assert seller.focused == "why"
        await seller.write("the second line was agreed")
        await seller.press("enter", "w")
        change = await seller.only(GoalChange)
        assert (change.before, change.after, change.changed_on) == (9_000_000, 9_500_000, now.date())
        assert "95,000" in seller.line("Glasshouse Nordic  ")
        await seller.press("e", "t")
        assert "90,000 to 95,000  the second line was agreed" in seller.text


async def test_an_agreed_goal_makes_a_target_and_none_is_made_without(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("tab", "tab", "tab", "tab")
        assert seller.focused == "candidates"
        await seller.rested()
        assert seller.foot.startswith("Kestrel Packaging")
        await seller.press("e", "n")
        await seller.write("70000")
        await seller.press("escape", "w")
        assert "agreed with the manager" in seller.text
        assert seller.focused == "agreed_with"
        await seller.write("Kim Holm")
        await seller.press("escape", "w")
        kestrel = next(one for one in await seller.rows(Account) if one.name == "Kestrel Packaging")
        assert kestrel.tier is Tier.TARGET
        (goal,) = await seller.rows(Goal, account_id=kestrel.id)
        assert (goal.year, goal.amount, goal.agreed_with, goal.agreed_on) == (
            2027,
            7_000_000,
            "Kim Holm",
            now.date(),
        )


async def test_a_day_that_has_not_come_is_no_agreement(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("e", "t", "tab")
        await seller.write("Kim Holm")
        await seller.press("enter")
        await seller.write("2026-12-24")
        await seller.press("escape", "w")
        assert seller.focused == "agreed_on"
        assert "has not come yet" in seller.text


async def test_x_deletes_the_goal_of_the_row_and_u_brings_it_back(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Northmoor Bakeries")
        await seller.press("x")
        assert "Deleted the goal 2026 of Northmoor Bakeries" in seller.foot
        assert "8 goals" in seller.lines[0]
        await seller.press("u")
        assert "9 goals" in seller.lines[0]


# the questions


async def test_a_question_is_asked_and_found_in_its_column(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("n", "k")
        await seller.write("Per Holm")
        await seller.press("enter")
        await seller.write("second plant")
        await seller.press("enter")
        await seller.write("fri")
        assert "Fri 27 Nov, in 5 days" in seller.text
        await seller.press("enter", "w")
        assert "Per Holm     second plant  by 27 Nov" in seller.text
        await seller.press("n", "f", "escape", "w")
        assert "Say who, or what is to be known" in seller.text


async def test_arrows_go_between_the_columns_and_tab_round_all_of_them(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        stops = []
        for key in ("tab", "l", "right", "tab", "tab", "shift+tab", "left", "h"):
            await seller.press(key)
            stops.append(seller.focused)
        assert stops == ["know", "talk", "find", "candidates", "list", "candidates", "find", "talk"]


async def test_only_one_list_says_that_the_keys_go_there(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("tab", "tab")
        bars = [cell for row in screen_cells(seller.app)[3:] for cell in row if cell.text == "▌"]
        assert len(bars) == 2
        assert len({cell.colour for cell in bars}) == 2


async def test_a_question_becomes_an_action_that_is_important(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("a")
        assert "Choose the line, then a" in seller.foot
        assert seller.focused == "know"
        await seller.press("tab", "a")
        assert "talk to Ida Brandt" in seller.text
        await seller.press("enter", "enter", "w")
        action = await seller.only(Action)
        assert (action.who, action.what, action.on) == ("me", "talk to Ida Brandt", dt.date(2026, 11, 27))
        assert action.important
        assert "action  before 27 Nov" in seller.text
        await seller.press("a")
        assert f"It is action #{action.id} already" in seller.lines[-2]


async def test_another_may_do_it_by_another_day(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("tab", "a", "ctrl+u")
        await seller.write("Kim")
        await seller.press("enter")
        await seller.write("12 dec")
        await seller.press("enter", "w")
        action = await seller.only(Action)
        assert (action.who, action.on) == ("Kim", dt.date(2026, 12, 12))


async def test_an_answered_question_leaves_and_a_deleted_one_too(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("tab", "d")
        assert "Answered: get to know Ida Brandt" in seller.lines[-2]
        assert "Ida Brandt   plant audit" not in seller.text
        await seller.press("x")
        assert "Lars Moe     second buyer" not in seller.text
        assert len(await seller.rows(GrowthQuestion)) == 6
        await seller.press("u", "u")
        await seller.rested()
        assert "plant audit" in seller.text
        assert "second buyer" in seller.text


async def test_enter_and_e_open_a_question_in_its_form(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("tab", "tab", "enter")
        assert "Whom to talk to" in seller.text
        assert "Fri 27 Nov" in seller.text
        await seller.press("enter")
        await seller.write("the audit")
        await seller.press("escape", "w")
        found = [one for one in await seller.rows(GrowthQuestion) if one.what == "the audit"]
        assert [one.by for one in found] == [dt.date(2026, 11, 27)]
        await seller.press("e", "ctrl+u", "tab", "ctrl+u", "escape", "w")
        assert "Say who, or what is to be known" in seller.text


# candidates


async def test_a_candidate_gets_a_why_and_a_day_and_loses_both_without_a_why(
    year: Path, now: dt.datetime
) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("shift+tab", "j", "c", "enter")
        assert "Marlow Stores: candidate" in seller.text
        await seller.write("tue")
        await seller.press("escape", "w")
        marlow = next(one for one in await seller.rows(Account) if one.name == "Marlow Stores")
        assert marlow.talk_on == dt.date(2026, 11, 24)
        assert "talk on Tue 24 Nov" in seller.line("Marlow Stores")
        await seller.press("c", "ctrl+u", "escape", "w")
        marlow = next(one for one in await seller.rows(Account) if one.name == "Marlow Stores")
        assert (marlow.candidate, marlow.talk_on) == (None, None)
        assert "Marlow Stores" not in "\n".join(seller.lines[:-3])


async def test_a_day_that_went_by_stays_when_the_why_is_worded_anew(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now + dt.timedelta(days=20), BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        assert "talked on Tue 1 Dec" in seller.line("Kestrel Packaging")
        await seller.press("shift+tab", "k", "c")
        await seller.write(", and more")
        await seller.press("escape", "w")
        kestrel = next(one for one in await seller.rows(Account) if one.name == "Kestrel Packaging")
        assert kestrel.talk_on == dt.date(2026, 12, 1)
        assert kestrel.candidate == "three plants that nobody serves, and more"


async def test_enter_on_a_candidate_opens_it(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.press("shift+tab", "enter")
        assert "Kestrel Packaging" in seller.lines[0]


# the empty year


@pytest.mark.parametrize("size", [LOW, BIG])
async def test_without_goals_it_says_what_makes_one(
    empty_book: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    async with sitting(empty_book, now, size) as seller:
        await seller.press("8")
        for told in ("No account has a goal yet", "2 c   Mark candidates", "e   Set a goal"):
            assert told in seller.text
        assert "…" not in "\n".join(seller.lines[3:-3])
        for key in ("e", "n"):
            await seller.press(key)
            assert "Name an account first: 2 n" in seller.text
        await seller.press("j", "k", "enter", "s", "y", "a", "d", "x", "c", "tab", "h", "l", "escape", "W")
        assert "No account is a Target yet" in seller.text
        assert seller.app.crash is None


async def test_the_first_goal_is_set_for_the_current_account(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, BIG) as seller:
        await seller.press("j", "8")
        assert "of Baltic Cold Chain: money for a year" in seller.text
        await seller.press("e", "t")
        await seller.write("80000")
        await seller.press("enter")
        await seller.write("Kim Holm")
        await seller.press("enter", "enter", "w")
        assert names(seller) == ["Baltic Cold Chain"]
        assert "1 goal" in seller.lines[0]
        assert "n asks the first" not in seller.text
        await seller.rested()
        assert "0% of it won" in seller.text


async def test_a_candidate_alone_stands_under_what_can_be_done(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, LOW) as seller:
        await seller.press("c")
        await seller.write("three depots")
        await seller.press("enter", "w", "8")
        assert "No account has a goal yet" in seller.text
        assert "three depots" in seller.line("Alder & Finch ")
        await seller.press("tab", "c", "ctrl+u", "escape", "w")
        assert "three depots" not in "\n".join(seller.lines[:-3])


async def test_out_of_the_season_e_goes_straight_to_the_form(small: Path, now: dt.datetime) -> None:
    spring = now.replace(month=4)
    async with sitting(small, spring, BIG) as seller:
        await seller.press("8", "e")
        assert "goal 2026" in seller.text
        assert seller.focused == "amount"


async def test_what_another_window_writes_comes_in(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        other = BookStore(year, lambda: now)
        set_goal(other, GLASSHOUSE, 2026, 7_000_000, now.date(), why="cut in the audit")
        other.close()
        await seller.until(lambda: "70,000" in seller.line("Glasshouse Nordic   "), "the other goal")
        assert at(seller) == "Glasshouse Nordic"


async def test_the_account_is_deleted_and_the_list_goes_on(year: Path, now: dt.datetime) -> None:
    async with sitting(year, now, BIG) as seller:
        await go_to(seller, "Glasshouse Nordic")
        await seller.find("Glasshouse Nordic")
        await seller.press("x", "8")
        assert len(names(seller)) == 8
        assert "Glasshouse Nordic" not in names(seller)


@pytest.mark.parametrize("size", [LOW, BIG])
async def test_words_that_steer_a_terminal_are_drawn_and_nothing_more(
    year: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    fill_with_hostile_text(year)
    async with sitting(year, now, size) as seller:
        for keys in (
            ["8", "j", "j"],
            ["tab", "tab", "a"],
            ["escape", "escape"],
            ["e", "t"],
            ["escape"],
            ["b", "G"],
        ):
            for key in keys:
                await seller.press(key)
                assert inert(seller.app), seller.text
        for key in ("escape", "W", "w", "escape", "w", "down", "k", "escape", *["down"] * 12):
            await seller.press(key)
            assert inert(seller.app), seller.text
        assert CANARY in seller.text


# the words alone


def _view(
    lines: tuple[GrowthLine, ...] = (), reached: tuple[Reached, ...] = (), **more: object
) -> GrowthView:
    known: dict[str, object] = {
        "year": BusinessYear(2026),
        "next_year": None,
        "lines": lines,
        "total": GrowthTotal(0, 0, 0, 0, None, 0),
        "last_year": LastYear(dt.date(2025, 11, 22), 0, 0, None),
        "candidates": (),
        "undecided": 0,
        "undecided_before": 0,
        "overshoot": Overshoot(reached, 12),
        "days_left": 39,
        "straight": 0.89,
        "key_line": None,
    }
    return GrowthView(**(known | more))  # type: ignore[arg-type]


def _line(**more: object) -> GrowthLine:
    known: dict[str, object] = {
        "account_id": 1,
        "name": "Juniper Labs",
        "tier": Tier.KEY,
        "strategic": False,
        "score": None,
        "goal": None,
        "won": 0,
        "gap": None,
        "a_month": None,
        "share": None,
        "shape": None,
        "straight": 0.89,
        "months": (),
    }
    return GrowthLine(**(known | more))  # type: ignore[arg-type]


def _said(parts: object) -> str:
    return "".join(text for text, _ in parts)  # type: ignore[attr-defined]


def test_a_goal_of_100000_grown_to_156000_shows_156() -> None:
    one = Reached(1, "Alder & Finch", 2026, 10_000_000, 15_600_000)
    assert _said(words.overshoot_parts(_view(reached=(one,)), 100)).startswith(
        "overshoot Alder 1.56 of its goal; claimed"
    )


def test_several_goals_reached_say_their_mean_and_the_claim_gives_way() -> None:
    view = _view(
        reached=(Reached(1, "A", 2026, 100, 150), Reached(2, "B", 2025, 100, 120)),
    )
    assert _said(words.overshoot_parts(view, 100)).startswith("overshoot 1.35 on 2 of 12 goals; claimed")
    assert _said(words.overshoot_parts(view, 62)).endswith("is a bare claim")
    assert _said(words.overshoot_parts(view, 40)) == "overshoot 1.35 on 2 of 12 goals"
    assert words.overshoot_parts(view, 12) == []


def test_targets_of_a_year_gone_by_are_offered_first() -> None:
    view = _view(undecided=2, undecided_before=1)
    assert "1 target of a year gone by undecided" in _said(words.walk_parts(view, dt.date(2027, 1, 4), 120))
    assert words.walk_parts(_view(undecided=2), dt.date(2026, 6, 1), 120) == []


def test_an_account_without_a_goal_says_only_what_it_is() -> None:
    line = _line(strategic=True, flags=("nobody on its account team",))
    assert _said(words.who_parts(line)) == "Juniper Labs  KEY  *"
    assert words.pace_words(line, 120) == []
    assert _said(words.goal_foot(line)) == "Juniper Labs  KEY  *   nobody on its account team"
    assert _said(words.hint_parts(_line(goal=100), asked=False)).startswith("n asks the first")


def test_no_revenue_last_year_is_said() -> None:
    line = _line(goal=100, share=0.4, next_goal=20_000)
    assert "no revenue last year" in _said(words.pace_words(line, 120))
    assert _said(words.goal_foot(line)).endswith("next 200")


def test_the_first_month_of_a_year_names_itself_alone() -> None:
    assert months_name(_view((_line(months=(1,)),))) == "Jan"


@pytest.mark.parametrize("width", [60, 80, 99, 100, 110, 120, 160, 200])
@pytest.mark.parametrize("decided", [Decision.KEEP, None])
def test_at_every_width_the_columns_fit_and_the_name_can_be_read(
    width: int, decided: Decision | None
) -> None:
    view = _view(
        (_line(goal=10_000_000_000, decision=decided),),
        next_year=BusinessYear(2027) if decided else None,
        total=GrowthTotal(123_456_789_00, 98_765_432_00, 24_691_357_00, 1_899_335_00, 0.8, 99_999_999_00),
    )
    edge = width - (2 if width >= 100 else 1)
    columns = grid_at(growth_steps(view), width).columns
    places = placed(columns, edge)
    assert len(places) == len(columns)
    assert places[0].width >= LEAST_NAME
    assert places[-1].start + places[-1].width <= edge
    assert [place.column.key for place in places][:1] == ["name"]
    if width >= 80:
        assert {"gap", "a_month", "pace"} <= {place.column.key for place in places}
