"""The Calls screen: what is open first, what was promised, and what becomes of both in one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.call import Call, Promise

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


async def to_promise(seller: Seller) -> Call:
    """Go to the first call whose promise is open."""
    await seller.press("6", "S", "S", "S")
    assert "view promises" in seller.text
    await seller.press("g")
    row = the_list(seller).cursor_row
    assert row is not None
    call: Call = row.call
    assert call.promise is Promise.OPEN
    return call


async def kept(seller: Seller, call: Call) -> Call:
    """Give a call as it stands in the book."""
    return next(one for one in await seller.rows(Call) if one.id == call.id)


async def test_open_calls_stand_first_by_time_then_what_was_held_newest_first(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press("6")
        rows = list(the_list(seller).rows)
        gap = rows.index(None)
        assert gap > 0
        assert all(row is not None and row.call.is_open for row in rows[:gap])
        days = [row.line.date for row in rows[gap + 1 :] if row is not None]
        assert days == sorted(days, reverse=True)
        assert "not logged" in seller.text
        for words in ("Hit rate", "By lead time", "Promises", "imported: "):
            assert words in seller.text or words == "imported: "


@pytest.mark.parametrize(("key", "promise"), [("plus", Promise.KEPT), ("minus", Promise.NOT_KEPT)])
async def test_a_promise_is_settled_with_one_key_and_undone_with_another(
    sample: Path, now: dt.datetime, key: str, promise: Promise
) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        call = await to_promise(seller)
        await seller.press(key)
        assert (await kept(seller, call)).promise is promise
        assert "Promise" in seller.foot
        assert "u undo" in seller.foot
        await seller.press("u")
        assert (await kept(seller, call)).promise is Promise.OPEN


async def test_a_promise_gets_a_new_date_as_it_is_understood(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        call = await to_promise(seller)
        await seller.press("d")
        await seller.write("fri")
        assert "Fri 27 Nov, in 5 days" in seller.text
        await seller.press("enter", "w")
        assert "Promise now by Fri 27 Nov: " in seller.foot
        after = await kept(seller, call)
        assert (str(after.promise_by), after.promise) == ("2026-11-27", Promise.OPEN)


async def test_a_new_date_that_is_none_is_refused_at_its_field(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        call = await to_promise(seller)
        await seller.press("d")
        await seller.write("30 feb")
        await seller.press("enter", "w")
        assert "! " in seller.text
        assert (await kept(seller, call)).promise_by == call.promise_by


async def test_an_open_call_is_moved_tried_and_withdrawn_from_the_list(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press("6")
        call = the_list(seller).cursor_row.call  # type: ignore[union-attr]
        await seller.press("t")
        assert (await kept(seller, call)).attempts == call.attempts + 1
        await seller.press("M")
        await seller.write("fri 16:00")
        await seller.press("enter", "w")
        assert "Moved to Fri 27 Nov 16:00: " in seller.foot
        moved = await kept(seller, call)
        assert moved.at is not None
        assert (moved.at.iso, moved.moves) == ("2026-11-27T16:00", call.moves + 1)
        row = the_list(seller).cursor_row
        assert row is not None
        assert row.call.id == call.id
        await seller.press("x", "escape", "w")
        assert "! " in seller.text
        await seller.write("they closed the plant")
        await seller.press("enter", "w")
        assert (await kept(seller, call)).withdrawn_why == "they closed the plant"


async def test_enter_opens_the_panel_of_an_open_call_and_the_account_of_a_held_one(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("6", "enter")
        assert "Pre-call" in seller.text
        await seller.press("escape", "G", "enter")
        assert "2 Accounts" in seller.lines[1]
        assert "Pre-call" not in seller.text


async def test_0_shows_the_calls_of_the_current_account_and_all_again(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.find("Alder & Finch")
        await seller.press("6")
        everything = len(the_list(seller).rows)
        await seller.find("Alder & Finch")
        await seller.press("6", "0")
        names = {row.line.account for row in the_list(seller).rows if row is not None}
        assert len(names) == 1
        assert len(the_list(seller).rows) < everything
        await seller.press("0")
        assert len(the_list(seller).rows) == everything


async def test_the_filter_reads_account_outcome_and_act(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("6", "slash")
        await seller.write("tomas riis")
        rows = [row for row in the_list(seller).rows if row is not None]
        assert rows
        for row in rows:
            words = f"{row.line.subject} {row.call.customer_act if row.call else ''}".lower()
            assert "tomas" in words
        await seller.press("escape")
        assert len(the_list(seller).rows) > len(rows)


async def test_a_filter_without_a_hit_says_how_all_is_shown_again(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("6", "slash")
        await seller.write("zzzz")
        await seller.press("enter")
        await seller.rested()
        assert "esc shows all" in seller.foot


async def test_views_tell_open_from_overdue(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("6", "S")
        opened = [row for row in the_list(seller).rows if row is not None]
        assert all(row.call.is_open for row in opened)
        await seller.press("S")
        to_log = [row for row in the_list(seller).rows if row is not None]
        assert 0 < len(to_log) < len(opened)


async def test_an_empty_calls_screen_says_how_the_first_outcome_is_stated(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("6")
        await seller.rested()
        assert "No call yet" in seller.text
        await seller.press("j", "enter", "t", "x", "M", "e", "d", "0", "s", "S", "y")
        assert seller.app.crash is None


async def test_at_80_columns_the_promise_and_how_far_off_a_call_is_are_seen(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("6")
        heads = seller.line("Wanted")
        assert heads.rstrip().endswith("Promise")
        assert "Fit" not in heads
        assert any(line.rstrip().endswith(("ago", "tomorrow", "today")) for line in seller.lines[4:9])
        await seller.press("S", "S", "S", "g")
        ends = [line.rstrip() for line in seller.lines[4:-3] if line.strip()]
        assert ends
        assert all(line.endswith(("late", "tomorrow", "due today")) or " in " in line for line in ends)


async def test_another_order_starts_at_its_first_row(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        await seller.press("6", "G", "s")
        shown = the_list(seller)
        assert shown.sort == "account"
        assert shown.cursor_row is shown.rows[0]
