"""Screen 4, driven by keys: the plan is moved about in, written to, and follows what others write."""

from __future__ import annotations

import datetime as dt
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.tui.planned import BALTIC, act, call_on, day, plan_in, plan_page
from tests.tui.seller import sitting

from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.days import When
from acctui.domain.settings import Choice
from acctui.domain.step import Due
from acctui.services import actions
from acctui.services.settings import set_choices
from acctui.storage.store import BookStore
from acctui.tui.screens.precall import PrecallPage

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.seller import Seller

WIDE = (120, 40)
JANUARY = dt.date(2027, 1, 1)


@pytest.fixture
def planned(small: Path, now: dt.datetime) -> Path:
    """Plan something in the small book: a day of two, a day of one, and an outline."""
    plan_in(
        small,
        now,
        act("send the figures", day(2), urgent=True),
        act("ring the buyer", day(2), account_id=BALTIC),
        act("visit the depot", day(23, 11), who="Kim"),
        act("sign the pilot", month=JANUARY, who=None),
    )
    return small


async def on_second(seller: Seller) -> None:
    """Go to 2 December, by the keys a seller takes."""
    await seller.press("4", "l", "l", "l", "down")
    await seller.sees("Wed 2 Dec")


# seeing


async def test_the_plan_opens_on_today_with_strip_month_and_outlines(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4")
        assert seller.line("December to February").endswith(
            "! urgent 1   + important, not urgent none   R roll"
        )
        assert "Left of November  9 days, 1 item" in seller.text
        assert "January outline 1" in seller.text
        assert "who? date?" in seller.text
        assert seller.line("Sun 22 Nov  today").strip().endswith("nothing planned")
        assert seller.foot == "n adds on Sun 22 Nov"


async def test_the_items_of_the_day_follow_the_cursor(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l")
        assert "visit the depot" in seller.line("Mon 23 Nov  tomorrow")
        await seller.press("g", "G")
        assert seller.line("Thu 31 Dec")
        await seller.press("K", "J")
        assert seller.line("Thu 31 Dec")


async def test_one_account_or_all(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await on_second(seller)
        await seller.press("enter", "j", "0")
        assert seller.lines[0].strip().startswith("Baltic Cold Chain")
        assert "send the figures" not in seller.text
        assert "all accounts" in seller.footer
        await seller.press("0")
        assert seller.lines[0].strip().startswith("Individual Enterprise   all accounts")


async def test_one_account_needs_an_account(empty_book: Path, now: dt.datetime) -> None:
    async with sitting(empty_book, now) as seller:
        await seller.press("4", "0")
        assert seller.foot.startswith("Name an account first")


async def test_the_outline_months_open_where_there_is_no_room_beside_the_calendar(
    planned: Path, now: dt.datetime
) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4")
        assert seller.foot.startswith("January 1 item, 1 lack")
        await seller.press("tab")
        assert seller.line("January outline 1")
        assert seller.foot.startswith("esc back to the days   n adds in January")
        await seller.press("escape")
        assert seller.line("Mon         Tue")


async def test_other_months_are_looked_at_and_left(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "right_square_bracket")
        assert seller.line("January to March")
        await seller.press("left_square_bracket", "left_square_bracket")
        assert seller.line("November to January")
        await seller.press("escape")
        assert seller.line("December to February")
        await seller.press("right_square_bracket", "left_square_bracket")
        assert seller.line("Left of November")


async def test_weeks_begin_as_the_seller_chose(planned: Path, now: dt.datetime) -> None:
    with closing(BookStore(planned, lambda: now)) as store:
        set_choices(store, {Choice.WEEK_BEGINS: "sunday"})
    async with sitting(planned, now) as seller:
        await seller.press("4")
        assert seller.lines[6].split()[:2] == ["Sun", "Mon"]


async def test_a_click_selects_the_day_and_a_second_opens_it(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4")
        row = next(y for y, line in enumerate(seller.lines) if line.startswith("  49"))
        await seller.pilot.click("#body", offset=(31, row - 5))
        await seller.settled()
        assert seller.line("Wed 2 Dec  in 10 days")
        await seller.pilot.click("#body", offset=(81, row - 5))
        await seller.settled()
        assert seller.line("January  outline")
        await seller.pilot.click("#body", offset=(31, row - 5), times=2)
        await seller.settled()
        await seller.until(lambda: "esc back to the days" in seller.foot, "the day entered")
        last = next(y for y, line in enumerate(seller.lines) if "ring the buyer" in line)
        await seller.pilot.click("#body", offset=(60, last - 5))
        await seller.settled()
        assert seller.app.account_name == "Baltic Cold Chain"


# calls among the actions


async def test_a_call_stands_with_its_hour_opens_its_panel_and_moves(planned: Path, now: dt.datetime) -> None:
    call_on(planned, now, When(day(24, 11), dt.time(9, 30)))
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l", "l")
        assert "9:30 Alder" in seller.text
        assert "pre-call" in seller.footer
        await seller.press("greater_than_sign")
        await seller.until(lambda: "9:30" in seller.line("Wed 25 Nov  in 3 days"), "the day after")
        assert (await seller.only(Call)).at == When(day(25, 11), dt.time(9, 30))
        await seller.press("d")
        assert (await seller.only(Call)).is_open
        await seller.press("M")
        await seller.sees("Move the call")
        await seller.press("escape", "escape", "x")
        await seller.sees("Withdraw the call")
        await seller.press("escape", "escape", "enter")
        assert isinstance(seller.app.screen, PrecallPage)


# others write too


async def test_what_another_window_moves_is_seen_and_the_cursor_stays(
    planned: Path, now: dt.datetime
) -> None:
    async with sitting(planned, now, WIDE) as mine, sitting(planned, now, WIDE) as theirs:
        await on_second(mine)
        await mine.press("enter", "j", "n", *"half a line")
        (other,) = await theirs.rows(Action, what="visit the depot")
        began = time.monotonic()
        await theirs.book(
            lambda store: actions.move_action(store, other.id, Due(on=day(26, 11)), day(22, 11))
        )
        await mine.until(lambda: "half a line" in mine.text)
        await mine.press("escape", "escape")
        await mine.until(lambda: _stands_on(mine, day(26, 11)), "the move")
        assert time.monotonic() - began < 5
        assert plan_page(mine).stand.at == 1
        await mine.press("n")
        await mine.sees("half a line")


async def test_an_item_another_window_ended_is_refused_and_gone(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l")
        (one,) = await seller.rows(Action, what="visit the depot")
        page = plan_page(seller)
        await seller.book(lambda store: actions.finish_action(store, one.id, day(22, 11)))
        assert page.item is not None
        await seller.press("greater_than_sign")
        await seller.until(lambda: "no longer open" in seller.text, "the refusal")
        await seller.until(lambda: "nothing planned" in seller.line("Mon 23 Nov"), "the item gone")


async def test_before_the_late_day_this_month_is_in_detail(planned: Path, now: dt.datetime) -> None:
    early = now.replace(day=20)
    async with sitting(planned, early, WIDE) as seller:
        await seller.press("4")
        assert seller.line("November to January")
        assert not seller.line("Left of")
        assert seller.line("Fri 20 Nov  today")


async def test_an_empty_book_shows_its_calendar_and_how_to_begin(empty_book: Path, now: dt.datetime) -> None:
    async with sitting(empty_book, now) as seller:
        await seller.press("4")
        assert seller.line("Dec to Feb")
        await seller.press("d", "x", "greater_than_sign", "e")
        assert "nothing planned" in seller.text


def _stands_on(seller: Seller, on: dt.date) -> bool:
    view = plan_page(seller).view
    return view is not None and on in view.days
