"""Screen 4, driven by keys: what is written into the plan, moved in it and ended."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest
from tests.tui.planned import ALDER, BALTIC, act, day, plan_in, plan_page
from tests.tui.seller import sitting

from acctui.domain.action import Action, ActionKind
from acctui.domain.objective import Level, Objective
from acctui.domain.roll import Carry
from acctui.services import objectives

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


async def test_n_adds_on_the_cursors_day(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await on_second(seller)
        await seller.press("n")
        await seller.write("Kim: bring the samples")
        await seller.sees("Kim  Wed 2 Dec, in 10 days   bring the samples")
        await seller.press("enter", "enter")
        await seller.write("facts")
        await seller.press("enter", "escape", "w")
        await seller.sees("Saved  Kim: bring the samples")
        (kept,) = await seller.rows(Action, what="bring the samples")
        assert (kept.on, kept.who, kept.kind, kept.account_id) == (day(2), "Kim", ActionKind.FACTS, ALDER)


async def test_n_in_an_outline_month_takes_a_line_without_a_day(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "tab", "n")
        await seller.write("?: meet the new director")
        await seller.press("escape", "w")
        await seller.sees("Saved")
        (kept,) = await seller.rows(Action, what="meet the new director")
        assert (kept.on, kept.month, kept.who) == (None, JANUARY, None)


async def test_the_detail_month_refuses_nobody_and_keeps_what_was_typed(
    planned: Path, now: dt.datetime
) -> None:
    async with sitting(planned, now) as seller:
        await on_second(seller)
        await seller.press("n")
        await seller.write("?: meet them")
        await seller.press("escape", "w")
        await seller.sees("says who does it")
        assert "?: meet them" in seller.text
        assert await seller.rows(Action, what="meet them") == ()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("@fri", "says what will be done"), ("call @31 feb", "February"), ("x @12 dec 1890", "1890")],
)
async def test_what_cannot_be_planned_is_refused_in_one_sentence(
    planned: Path, now: dt.datetime, typed: str, said: str
) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "n")
        await seller.write(typed)
        await seller.press("escape", "w")
        await seller.sees(said)
        assert typed in seller.text


async def test_a_new_action_names_its_account_its_marks_and_what_it_serves(
    planned: Path, now: dt.datetime
) -> None:
    async with sitting(planned, now) as seller:
        milestone = Objective(
            account_id=ALDER, level=Level.STRATEGIC, text="Open the north", set_on=day(1, 11), due=day(31)
        )
        kept = await seller.book(lambda store: objectives.add_objective(store, milestone))
        await on_second(seller)
        await seller.press("n", *"plan it", "enter", "ctrl+u", *"nobody", "enter", *"? urgent", "enter")
        await seller.write("open")
        await seller.sees("objective: Open the north")
        await seller.press("escape", "w")
        await seller.sees("A mark is ! for urgent")
        await seller.press("ctrl+u", *"!", "escape", "w")
        await seller.sees("No account begins so")
        await seller.press("ctrl+u", *"alder", "escape", "w")
        await seller.sees("Saved")
        (action,) = await seller.rows(Action, what="plan it")
        assert (action.urgent, action.objective_id) == (True, kept.value.id)


async def test_an_action_is_done_by_one_key_and_undone_by_one(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l", "d")
        await seller.sees("Saved  Done: visit the depot")
        (kept,) = await seller.rows(Action, what="visit the depot")
        assert kept.done_on == day(22, 11)
        assert "nothing planned" in seller.text
        await seller.press("u")
        await seller.sees("visit the depot")


async def test_on_a_day_of_several_the_line_is_chosen_first(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await on_second(seller)
        await seller.press("d")
        assert "Choose the line with j k" in seller.foot
        await seller.press("j", "d")
        await seller.sees("Saved  Done: ring the buyer")
        assert await seller.rows(Action, done_on=None, what="send the figures")


async def test_an_item_moves_by_day_and_week_with_the_cursor_on_it(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l", "greater_than_sign")
        await seller.until(lambda: "visit the depot" in seller.line("Tue 24 Nov  in 2 days"), "the next day")
        await seller.press("right_curly_bracket")
        await seller.until(lambda: "visit the depot" in seller.line("Tue 1 Dec  in 9 days"), "the next week")
        await seller.press("left_curly_bracket", "less_than_sign")
        await seller.until(lambda: "visit the depot" in seller.line("Mon 23 Nov  tomorrow"), "back again")
        (kept,) = await seller.rows(Action, what="visit the depot")
        assert kept.on == day(23, 11)
        await seller.press("u")
        await seller.until(lambda: "nothing planned" in seller.line("Mon 23 Nov"), "one step taken back")


async def test_many_moves_in_a_row_end_where_they_should(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l")
        for _ in range(9):
            seller.send("greater_than_sign")
        await seller.settled()
        await seller.until(lambda: "Saved  Moved to Wed 2 Dec: visit the depot" in seller.text)
        assert seller.line("Wed 2 Dec  in 10 days")
        await seller.until(lambda: plan_page(seller).stand.at == 2, "the cursor on it")
        (kept,) = await seller.rows(Action, what="visit the depot")
        assert kept.on == day(2)


async def test_a_move_is_shown_before_it_is_saved(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l")
        store = seller.app.gateway.run(lambda _: time.sleep(0.4))
        page = plan_page(seller)
        task = seller.app.run_worker(store)
        page.action_shift(1)
        assert page.item is not None
        assert page.item.on == day(24, 11)
        assert "visit the depot" not in seller.line("Mon 23 Nov  tomorrow")
        await task.wait()
        await seller.settled()
        assert (await seller.only(Action, what="visit the depot")).on == day(24, 11)


async def test_an_outline_moves_by_months_and_its_refusal_takes_it_back(
    planned: Path, now: dt.datetime
) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "tab", "greater_than_sign")
        await seller.sees("February outline 1")
        await seller.press("less_than_sign", "less_than_sign")
        await seller.sees("An action in December has a day")
        assert seller.line("January outline 1")
        (kept,) = await seller.rows(Action, what="sign the pilot")
        assert kept.month == JANUARY


async def test_m_asks_a_date_or_a_month_and_says_how_it_reads_it(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "l", "M", *"fri")
        await seller.sees("Fri 27 Nov, in 5 days")
        await seller.press("ctrl+u", *"feb")
        await seller.sees("Feb 2027, a day can wait")
        await seller.press("escape", "w")
        await seller.sees("Saved  Moved to Feb 2027")
        (kept,) = await seller.rows(Action, what="visit the depot")
        assert (kept.on, kept.month) == (None, dt.date(2027, 2, 1))


async def test_c_carries_on_with_a_reason(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "l", "c")
        await seller.sees("Mon 30 Nov, in 8 days")
        await seller.press("enter", *"the plant is shut", "escape", "w")
        await seller.sees("Saved  Carried to Mon 30 Nov")
        carry = await seller.only(Carry)
        assert (carry.from_on, carry.to_on, carry.why) == (day(23, 11), day(30, 11), "the plant is shut")
        await seller.press("G", "g", *["l"] * 8, "enter")
        await seller.sees("22 Nov: from 23 Nov to 30 Nov, the plant is shut")


async def test_x_drops_with_or_without_a_reason(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "l", "x", *"they said no", "escape", "w")
        await seller.sees("Saved  Dropped: visit the depot")
        (kept,) = await seller.rows(Action, what="visit the depot")
        assert (kept.dropped_on, kept.dropped_why) == (day(22, 11), "they said no")


async def test_marks_are_put_on_and_taken_off_by_one_key(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now, WIDE) as seller:
        await seller.press("4", "l", "exclamation_mark")
        await seller.until(lambda: "!Alder" in seller.text, "the mark")
        await seller.press("plus")
        await seller.until(lambda: "+Alder" in seller.text, "the other mark")
        (kept,) = await seller.rows(Action, what="visit the depot")
        assert (kept.urgent, kept.important) == (False, True)
        await seller.press("plus")
        await seller.until(lambda: "+Alder" not in seller.text, "no mark")


async def test_e_edits_what_who_and_marks(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "l", "e")
        await seller.sees("Kim: visit the depot @2026-11-23")
        await seller.press("ctrl+u", *"Ana: see the depot @24 nov", "enter", *"!", "escape", "w")
        await seller.sees("Saved  Changed the action Ana: see the depot")
        (kept,) = await seller.rows(Action, what="see the depot")
        assert (kept.who, kept.on, kept.urgent) == ("Ana", day(24, 11), True)


async def test_enter_shows_every_fact_of_an_action(planned: Path, now: dt.datetime) -> None:
    async with sitting(planned, now) as seller:
        await seller.press("4", "tab", "enter")
        await seller.sees("Jan 2027, no day yet")
        assert seller.line("Who").split()[-2:] == ["who?", "│"]
        await seller.press("escape", "y")
        assert seller.foot.startswith("Sent to the clipboard")
