"""The roll, driven by keys: one key an item, then what lacks who or date, and it can be stopped anywhere."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.tui.planned import BALTIC, act, day, late, plan_in
from tests.tui.seller import sitting

from acctui.domain.action import Action
from acctui.domain.roll import Carry, Roll
from acctui.storage.store import BookStore
from acctui.tui.screens.roll import RollPage

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from tests.tui.seller import Seller

WIDE = (120, 40)


@pytest.fixture
def twelve(small: Path, now: dt.datetime) -> Path:
    """Leave twelve actions unfinished."""
    plan_in(small, now, *late(12))
    return small


@pytest.fixture
def mixed(small: Path, now: dt.datetime) -> Path:
    """Leave two actions unfinished, and two outlines that became detail without who or date."""
    plan_in(
        small,
        now,
        act("send the price list", day(18, 11), urgent=True),
        act("ring the director", day(20, 11), account_id=BALTIC, who="Kim"),
        act("meet the new buyer", month=day(1), who=None, important=True),
        act("find the old tender", month=day(1)),
    )
    return small


def roll_page(seller: Seller) -> RollPage:
    """Give the roll, which is in sight."""
    page = seller.app.page
    assert isinstance(page, RollPage)
    return page


def here(seller: Seller) -> str:
    """Give the words of the card."""
    card = roll_page(seller).here
    return card.item.action.what if card else ""


async def test_a_roll_of_twelve_items_takes_twelve_keys(twelve: Path, now: dt.datetime) -> None:
    async with sitting(twelve, now, WIDE) as seller:
        await seller.press("4", "R")
        assert seller.line("1 of 12")
        keys = ["c", "d", "x"] * 4
        await seller.press(*keys)
        assert len(keys) == 12
        roll = await seller.only(Roll)
        assert (roll.carried, roll.done, roll.dropped) == (4, 4, 4)
        assert (roll.month, roll.begun_on, roll.finished_on) == (day(1), day(22, 11), day(22, 11))
        assert seller.line("December is rolled").endswith("reviewed Sun 22 Nov")
        assert seller.line("12 of 12")
        assert len(await seller.rows(Carry)) == 4


async def test_keys_typed_faster_than_the_book_writes_reach_one_card_each(
    twelve: Path, now: dt.datetime
) -> None:
    async with sitting(twelve, now, WIDE) as seller:
        await seller.press("4", "R")
        for key in "dddddddddddd":
            seller.send(key)
        await seller.settled()
        await seller.sees("December is rolled")
        assert len([one for one in await seller.rows(Action) if one.done_on]) == 12


async def test_a_card_says_what_it_is_about_and_where_c_carries_it(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R")
        assert seller.lines[0].startswith("  Roll   to December")
        assert seller.line("4 days late").rstrip().endswith("Alder & Finch")
        assert "carry to Fri 18 Dec" in seller.text
        assert seller.line("Mark").rstrip().endswith("urgent")
        assert "who? date?" in seller.text


async def test_the_rest_waits_and_is_there_again_after_a_stop(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "c", "escape")
        assert seller.line("December to February")
        await seller.press("R")
        assert seller.line("2 of 4")
        assert seller.line("1 carried")
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R")
        assert seller.line("2 of 4")
        assert (await seller.only(Roll)).carried == 1


async def test_a_key_is_taken_back_by_u_and_its_card_waits_again(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "d", "u")
        await seller.sees("Undone  Done: send the price list")
        assert seller.line("1 of 4")
        assert seller.line("none yet")
        assert await seller.rows(Action, done_on=None, what="send the price list")


async def test_undo_goes_back_card_by_card_to_where_the_sitting_began(twelve: Path, now: dt.datetime) -> None:
    async with sitting(twelve, now, WIDE) as seller:
        await seller.press("4", "R")
        names = [card.item.action.what for card in roll_page(seller).cards]
        await seller.press("c", "d", "x", "u", "u")
        assert here(seller) == names[1]
        assert seller.line("2 of 12")
        await seller.press("u")
        assert here(seller) == names[0]
        assert await seller.rows(Roll) == ()
        await seller.press("u")
        assert "Nothing of this walk is left to undo" in seller.foot
        assert here(seller) == names[0]
        await seller.press("U")
        assert "Done again" in seller.foot
        assert (await seller.only(Roll)).carried == 1
        assert len(await seller.rows(Carry)) == 1


async def test_undo_after_the_last_key_of_a_roll_takes_the_end_back_with_it(
    twelve: Path, now: dt.datetime
) -> None:
    async with sitting(twelve, now, WIDE) as seller:
        await seller.press("4", "R", *["d"] * 12)
        last = roll_page(seller).cards[-1].item.action
        await seller.press("u")
        assert "Undone  Done: " in seller.foot
        assert here(seller) == last.what
        assert (await seller.only(Roll)).finished_on is None
        assert await seller.rows(Action, done_on=None, what=last.what)
        await seller.press("U")
        assert (await seller.only(Roll)).finished_on == day(22, 11)
        await seller.press("U")
        assert "Nothing of this walk is left to redo" in seller.foot


async def test_undo_in_the_roll_covers_its_forms_and_leaves_other_screens_alone(
    mixed: Path, now: dt.datetime
) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "d", "escape", "R", "u")
        assert "Nothing of this walk is left to undo" in seller.foot
        await seller.press("X", *"they closed", "escape", "w")
        await seller.sees("3 of 4")
        await seller.press("enter", "u")
        assert here(seller) == "ring the director"
        await seller.press("e", "end", *" soon", "escape", "w", "u")
        assert here(seller) == "ring the director"
        assert len(await seller.rows(Action, done_on=None)) == 3


async def test_a_reason_has_its_own_key_and_is_never_asked(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "C")
        await seller.sees("Fri 18 Dec, in 26 days")
        await seller.press("ctrl+u", *"9 dec", "enter", *"they were shut", "escape", "w")
        await seller.sees("2 of 4")
        carry = await seller.only(Carry)
        assert (carry.to_on, carry.why) == (day(9), "they were shut")
        await seller.press("X", *"no longer theirs", "escape", "w")
        await seller.sees("3 of 4")
        (dropped,) = await seller.rows(Action, what="ring the director")
        assert dropped.dropped_why == "no longer theirs"
        assert (await seller.only(Roll)).finished_on == day(22, 11)


async def test_what_lacks_who_or_date_is_completed_on_a_line_that_is_ready(
    mixed: Path, now: dt.datetime
) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "d", "d")
        await seller.sees("Lacks who or date")
        line = seller.line("Next step")
        assert "?: meet the new buyer @" in line
        await seller.press(*"Kim", "end", *"3 dec")
        await seller.sees("Thu 3 Dec, in 11 days")
        await seller.press("enter", "w")
        await seller.sees("find the old tender @")
        (kept,) = await seller.rows(Action, what="meet the new buyer")
        assert (kept.who, kept.on, kept.month) == ("Kim", day(3), None)
        await seller.press(*"mon", "enter", "w")
        await seller.sees("December is rolled")
        assert seller.line("Completed").rstrip().endswith("2")
        assert (await seller.only(Roll)).done == 2


async def test_a_line_left_as_it_was_names_nobody_by_itself(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "d", "d", "enter", "w")
        await seller.sees("has a day")
        await seller.press("end", *"3 dec", "enter", "w")
        await seller.sees("says who does it")
        assert await seller.rows(Action, what="meet the new buyer", who=None)


async def test_a_line_without_who_or_date_is_refused_and_kept(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "d", "d")
        await seller.press("end", "ctrl+u", *"?: meet the buyer @4 dec", "enter", "w")
        await seller.sees("says who does it")
        await seller.press("ctrl+u", *"Kim: meet the buyer", "enter", "w")
        await seller.sees("has a day")
        assert "Kim: meet the buyer" in seller.text
        await seller.press("escape", "escape", "R")
        await seller.sees("Kim: meet the buyer")


async def test_a_card_left_for_now_waits_and_the_end_says_so(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R", "d", "d", "escape", "j", "escape", "j")
        await seller.sees("2 items without who or date")
        assert (await seller.only(Roll)).finished_on == day(22, 11)
        await seller.press("k", "escape", "k", "escape", "e")
        assert seller.focused == "next"
        await seller.press("escape", "x")
        await seller.sees("Saved  Dropped: meet the new buyer")


async def test_a_roll_with_nothing_left_over_is_a_review_by_one_key(small: Path, now: dt.datetime) -> None:
    plan_in(small, now, act("see them", day(2)))
    async with sitting(small, now) as seller:
        await seller.press("4", "R")
        await seller.sees("Saved  Rolled the plan to December")
        await seller.press("R")
        await seller.sees("December was rolled on Sun 22 Nov. The next roll opens on Mon 21 Dec.")
        assert len(await seller.rows(Roll)) == 1


async def test_a_month_with_nothing_unfinished_is_reviewed_once_its_outlines_are_complete(
    small: Path, now: dt.datetime
) -> None:
    plan_in(small, now, act("meet the buyer", month=day(1)))
    async with sitting(small, now) as seller:
        await seller.press("4", "R", *"2 dec", "enter", "w")
        await seller.sees("December is rolled")
        assert (await seller.only(Roll)).finished_on == day(22, 11)


async def test_a_roll_left_open_last_month_becomes_this_one(small: Path, now: dt.datetime) -> None:
    plan_in(small, now, *late(2))
    with closing(BookStore(small, lambda: now)) as store, store.writing("Begun") as work:
        work.add(Roll(month=day(1, 11), begun_on=day(21, 10)))
    async with sitting(small, now) as seller:
        await seller.press("4", "R", "c", "c")
        await seller.sees("December is rolled")
        roll = await seller.only(Roll)
        assert (roll.month, roll.carried) == (day(1), 2)


async def test_an_item_of_nobody_is_not_carried_until_somebody_is_named(
    small: Path, now: dt.datetime
) -> None:
    plan_in(small, now, act("find the tender", day(10, 11), who=None))
    async with sitting(small, now) as seller:
        await seller.press("4", "R", "c")
        await seller.sees("says who does it")
        assert seller.line("1 of 1")
        await seller.press("e", "home", "delete", *"Kim", "escape", "w")
        await seller.sees("Who             Kim")
        await seller.press("c")
        await seller.sees("December is rolled")


async def test_what_turns_up_after_the_roll_is_asked_without_rolling_twice(
    mixed: Path, now: dt.datetime
) -> None:
    async with sitting(mixed, now) as seller:
        await seller.press("4", "R", "d", "d", "escape", "x", "escape", "x", "escape")
        plan_in(mixed, now, act("an old promise", day(5, 11)))
        await seller.press("R", "d")
        await seller.sees("Saved  Done: an old promise")
        assert (await seller.only(Roll)).done == 2


async def test_an_item_is_edited_before_it_goes_on(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now) as seller:
        await seller.press("4", "R", "e", "ctrl+u", *"send the new list @2026-11-18", "escape", "w")
        await seller.sees("send the new list")
        await seller.press("c")
        await seller.sees("Saved  Carried to Fri 18 Dec: send the new list")


async def test_another_window_that_ends_an_item_takes_its_card_along(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as mine, sitting(mixed, now, WIDE) as theirs:
        await mine.press("4", "R")
        await theirs.press("4", "R", "d")
        await mine.until(lambda: "settled" in mine.text, "the other's key")
        await mine.press("d", "j", "d")
        await mine.until(lambda: bool(mine.line("Lacks who or date")), "the outlines")
        assert len([one for one in await mine.rows(Action) if one.done_on]) == 2
        assert (await mine.only(Roll)).done == 2


async def test_a_click_goes_to_a_card(mixed: Path, now: dt.datetime) -> None:
    async with sitting(mixed, now, WIDE) as seller:
        await seller.press("4", "R")
        row = next(y for y, line in enumerate(seller.lines) if "Baltic" in line)
        await seller.pilot.click("#queue", offset=(5, row - 5))
        await seller.settled()
        assert seller.line("2 days late")
