"""The gate on the pre-call panel: what the method refuses is not stated, not logged and not lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting

from acctui.domain.call import Call, Result
from acctui.domain.revenue import Revenue

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


def value(seller: Seller, name: str) -> str:
    """Give what stands in a field of the panel."""
    return str(seller.app.screen.query_one(f"#{name}").value)  # type: ignore[attr-defined]


def refusal(seller: Seller) -> str:
    """Give the sentence in red under a field."""
    return seller.line("! ").strip()


@pytest.mark.parametrize("blank", ["", "   ", "\u00a0\u2003", "\u200b\u200d\ufeff", "\u3164\u2800"])
async def test_an_outcome_nobody_can_read_is_refused_and_kept_as_typed(
    small: Path, now: dt.datetime, blank: str
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.paste(blank)
        await seller.press("escape", "w")
        assert "outcome" in refusal(seller).lower()
        assert value(seller, "outcome") == blank
        assert seller.focused == "outcome"
        assert await seller.rows(Call) == ()
        await seller.write("They send the plan")
        assert refusal(seller) == ""


async def test_an_outcome_of_two_pasted_lines_becomes_the_one_line_it_has_room_for(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.paste("send the plan\nand the price")
        await seller.press("enter", "w")
        assert (await seller.only(Call)).outcome == "send the plan and the price"


async def test_an_outcome_of_501_letters_is_refused_with_the_count_and_kept(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.paste("x" * 501)
        await seller.press("enter", "w")
        assert "501" in seller.text
        assert value(seller, "outcome") == "x" * 501
        assert await seller.rows(Call) == ()
        await seller.press("backspace", "enter", "w")
        assert (await seller.only(Call)).outcome == "x" * 500


async def stated(seller: Seller, outcome: str = "introduce me to the buyer") -> None:
    """State an outcome on the panel that stands open."""
    await seller.write(outcome)
    await seller.press("enter", "w")
    assert (await seller.only(Call)).is_open


async def test_the_log_is_locked_until_the_outcome_is_stated(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        assert "locked" in seller.line("Log")
        await seller.press("escape", "a", "c", "o", "n", "h")
        assert "locked" in seller.line("Log")
        assert await seller.rows(Call) == ()


async def test_an_advance_without_act_or_date_is_refused_and_a_continuation_offered(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("a", "escape", "equals_sign", "escape", "w")
        assert refusal(seller) != ""
        assert "c logs a continuation" in seller.text
        assert seller.focused == "customer_act"
        assert (await seller.only(Call)).is_open
        await seller.write("send the numbers")
        await seller.press("escape", "w")
        assert seller.focused == "by"
        assert "c logs a continuation" in seller.text
        assert value(seller, "customer_act") == "send the numbers"
        await seller.press("escape", "c", "w")
        assert (await seller.only(Call)).result is Result.CONTINUATION


async def test_an_override_of_a_missing_date_is_kept_with_its_reason(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("a", "escape", "O")
        await seller.write("he shook hands on it")
        await seller.press("escape", "equals_sign", "escape", "w")
        call = await seller.only(Call)
        assert (call.result, call.override) == (Result.ADVANCE, "he shook hands on it")


async def test_an_act_done_in_the_call_fills_its_date_with_one_key(
    small: Path, now: dt.datetime, today: dt.date
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("a")
        await seller.write("signed")
        await seller.press("escape", "full_stop", "equals_sign", "escape", "w")
        call = await seller.only(Call)
        assert (call.customer_act, call.promise_by, str(call.promise)) == ("signed", today, "kept")


@pytest.mark.parametrize("typed", ["13.13.2026", "someday", "2026-02-30", "2026-13-01"])
async def test_a_date_that_is_none_is_said_at_its_field_as_soon_as_it_is_left(
    small: Path, now: dt.datetime, typed: str
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("a")
        await seller.write("send the numbers")
        await seller.press("enter")
        await seller.write(typed)
        await seller.press("enter")
        assert refusal(seller) != ""
        assert value(seller, "by") == typed
        await seller.press("equals_sign", "escape", "w")
        assert (await seller.only(Call)).is_open
        assert value(seller, "by") == typed


async def test_a_next_step_that_cannot_be_read_keeps_the_call_open_and_the_text(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("c", "tab")
        await seller.write("me: ring back @fri 9:30")
        await seller.press("enter")
        assert seller.focused == "next"
        await seller.press("escape", "w")
        assert (await seller.only(Call)).is_open
        assert value(seller, "next") == "me: ring back @fri 9:30"
        assert refusal(seller) != ""


async def test_a_next_step_is_echoed_as_it_was_understood(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("c", "tab")
        await seller.write("Kim: send the agenda @wed")
        assert "next step: Kim, by Wed 25 Nov" in seller.foot
        await seller.write("x")
        assert "next step: Kim, no date read" in seller.foot


async def test_w_pressed_twice_at_once_states_and_logs_only_once(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("introduce me to the buyer")
        await seller.press("enter")
        seller.send("w")
        seller.send("w")
        await seller.settled()
        assert (await seller.only(Call)).is_open
        await seller.press("c")
        seller.send("w")
        seller.send("w")
        await seller.settled()
        assert (await seller.only(Call)).result is Result.CONTINUATION


async def test_saving_without_a_result_asks_for_it(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("w")
        assert "Choose what came of it" in seller.foot
        assert (await seller.only(Call)).is_open


async def test_an_order_asks_its_amount_and_brings_it_as_revenue(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller, "order for the year")
        await seller.press("o")
        assert seller.focused == "amount"
        await seller.press("escape", "w")
        assert "amount" in refusal(seller)
        await seller.write("25 %")
        await seller.press("escape", "w")
        assert refusal(seller) != ""
        assert value(seller, "amount") == "25 %"
        assert (await seller.only(Call)).is_open
        await seller.press("ctrl+u")
        await seller.write("12,400.50")
        await seller.press("enter", "w")
        call = await seller.only(Call)
        assert (call.result, call.amount) == (Result.ORDER, 1_240_050)
        assert (await seller.only(Revenue)).amount == 1_240_050


async def test_enter_never_states_and_never_saves(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("introduce me to the buyer")
        await seller.press(*["enter"] * 12)
        assert await seller.rows(Call) == ()
        await seller.press("escape", "w", "c")
        await seller.press(*["enter"] * 12)
        assert (await seller.only(Call)).is_open


async def test_a_day_in_the_future_is_no_day_a_call_was_held(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("c", "h")
        await seller.write("2026-12-24")
        await seller.press("enter", "w")
        assert refusal(seller) != ""
        assert value(seller, "held") == "2026-12-24"
        assert (await seller.only(Call)).is_open
