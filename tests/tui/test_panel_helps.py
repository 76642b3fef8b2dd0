"""The pre-call panel helps with the wording and asks only what size, channel and result need."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_gate_on_the_panel import stated, value

from acctui.domain.call import Call, Channel, Kind, Size
from acctui.domain.contact import Contact
from acctui.domain.note import Note, Quote

if TYPE_CHECKING:
    from pathlib import Path


def shown(seller: Seller, *names: str) -> list[bool]:
    """Tell which fields stand on the panel."""
    return [bool(seller.app.screen.query_one(f"#{name}").display) for name in names]


async def test_size_m_asks_a_fallback_and_size_l_questions_people_and_material(
    small: Path, now: dt.datetime
) -> None:
    names = ("fallback", "questions", "attendees", "material")
    async with sitting(small, now, (120, 45), account_id=1) as seller:
        await seller.press("escape")
        assert shown(seller, *names) == [False, False, False, False]
        await seller.press("M")
        assert shown(seller, *names) == [True, False, False, False]
        await seller.press("L")
        assert shown(seller, *names) == [True, True, True, True]
        await seller.press("S")
        assert shown(seller, *names) == [False, False, False, False]


async def test_what_was_prepared_is_kept_with_the_call(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 45), account_id=1) as seller:
        await seller.write("agree to a trial on two lines")
        await seller.press("enter", "3", "L", "t")
        for words in (
            "mon 9:30",
            "less scrap",
            "Maren Dahl, Kim Roe",
            "a visit",
            "who pays?",
            "their quality lead",
            "samples",
        ):
            await seller.press("tab")
            await seller.write(words)
            await seller.press("escape")
        await seller.press("w")
        call = await seller.only(Call)
        assert (call.kind, call.size, call.channel) == (Kind.TRIAL, Size.L, Channel.MEETING)
        assert call.at is not None
        assert call.at.iso == "2026-11-23T09:30"
        assert (call.gain, call.fallback, call.questions) == ("less scrap", "a visit", "who pays?")
        assert (call.attendees, call.material) == ("their quality lead", "samples")
        assert {contact.name for contact in await seller.rows(Contact)} == {"Maren Dahl", "Kim Roe"}


async def test_a_message_may_rest_until_a_day(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 45), account_id=1) as seller:
        await seller.write("answer with a date")
        await seller.press("enter")
        assert shown(seller, "reply_by") == [False]
        await seller.press("t", "t")
        assert shown(seller, "reply_by") == [True]
        await seller.press("tab", "tab")
        assert seller.focused == "reply_by"
        await seller.write("fri")
        await seller.press("escape", "w")
        call = await seller.only(Call)
        assert (call.channel, str(call.reply_by)) == (Channel.EMAIL, "2026-11-27")


@pytest.mark.parametrize(("key", "kind"), [(str(place), kind) for place, kind in enumerate(Kind, 1)])
async def test_a_kind_key_starts_an_empty_outcome_and_leaves_a_written_one(
    small: Path, now: dt.datetime, key: str, kind: Kind
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.press("escape", key)
        assert value(seller, "outcome") != ""
        await seller.press("ctrl+u")
        await seller.write("sign it")
        await seller.press("escape", key, "w")
        call = await seller.only(Call)
        assert (call.outcome, call.kind) == ("sign it", kind)


async def test_up_in_the_outcome_brings_back_the_sellers_own_wordings_newest_first(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        for words in ("show me the contract", "name the buyer"):
            await seller.press("N") if words == "name the buyer" else None
            await seller.write(words)
            await seller.press("enter", "w")
        await seller.press("N", "up")
        assert value(seller, "outcome") == "name the buyer"
        await seller.press("up")
        assert value(seller, "outcome") == "show me the contract"
        await seller.press("up")
        assert value(seller, "outcome") == "name the buyer"


async def test_an_outcome_that_reads_as_the_sellers_act_gets_one_quiet_line_once(
    small: Path, now: dt.datetime
) -> None:
    quiet = "what will they do?"
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("I will send the price list")
        assert quiet not in seller.text
        await seller.press("enter")
        assert quiet in seller.text
        await seller.press("shift+tab")
        assert seller.focused == "outcome"
        await seller.press("enter")
        assert quiet not in seller.text
        await seller.press("w")
        assert (await seller.only(Call)).outcome == "I will send the price list"


async def test_an_outcome_that_names_their_act_gets_no_remark(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("they send me the volumes")
        await seller.press("enter")
        assert "what will they do?" not in seller.text


async def test_an_outcome_missed_twice_is_offered_to_be_split(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        for _ in range(2):
            await seller.write("agree to the whole line")
            assert "missed twice" not in seller.text
            await seller.press("enter", "w", "c", "w", "p")
        await seller.write("Agree to the whole line")
        await seller.press("enter")
        assert "missed twice" in seller.text
        await seller.press("C")
        assert seller.focused == "outcome"
        assert value(seller, "outcome") == ""


async def test_an_outcome_too_large_for_one_call_becomes_what_the_call_is_part_of(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("sign for three years")
        await seller.press("enter", "C")
        assert "what must this call get first?" in seller.text
        assert (value(seller, "outcome"), seller.focused) == ("", "outcome")
        await seller.write("name who signs")
        await seller.press("enter", "w")
        call = await seller.only(Call)
        assert (call.outcome, call.towards) == ("name who signs", "sign for three years")
        assert "sign for three years" in seller.text


async def test_they_rang_asks_the_outcome_first_and_counts_it_apart(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.find("Alder & Finch")
        await seller.press("i")
        assert "once you knew why they rang" in seller.text
        assert "locked" in seller.line("Log")
        await seller.press("escape", "c", "w")
        assert await seller.rows(Call) == ()
        await seller.press(*[] if seller.focused == "outcome" else ["tab"])
        await seller.write("keep the old price until May")
        await seller.press("enter", "c", "w")
        call = await seller.only(Call)
        assert (call.outcome, call.stated_afterwards) == ("keep the old price until May", True)
        assert not call.is_open


async def test_log_goes_straight_to_what_was_stated(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.find("Alder & Finch")
        await seller.press("p")
        await stated(seller)
        seller.clock.moment += dt.timedelta(minutes=5)
        await seller.press("escape", "i")
        assert "once you knew" not in seller.text
        await seller.press("n", "w")
        call = await seller.only(Call)
        assert (str(call.result), call.stated_afterwards) == ("no-sale", False)


async def test_a_note_keeps_its_lines_and_a_quoted_line_becomes_a_quote(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, (120, 45), account_id=1) as seller:
        await seller.write("name the buyer")
        await seller.press("enter", "tab", "tab", "tab")
        assert seller.focused == "with"
        await seller.write("Maren Dahl")
        await seller.press("escape", "w", "c", "enter", "enter", "enter")
        assert seller.focused == "note"
        await seller.write("rang at nine")
        await seller.press("ctrl+j")
        await seller.write('"We never pay for samples."')
        await seller.press("escape", "w")
        assert (await seller.only(Note)).text == "rang at nine"
        quote = await seller.only(Quote)
        assert (quote.text.strip('"'), quote.speaker) == ("We never pay for samples.", "Maren Dahl")


async def test_a_call_of_an_earlier_day_is_logged_on_that_day(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("c", "h")
        await seller.write("fri")
        await seller.press("enter", "w")
        call = await seller.only(Call)
        assert str(call.held_on) == "2026-11-20"


async def test_restated_moved_tried_and_withdrawn_are_one_key_each(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("e", "ctrl+u")
        await seller.write("introduce me to the owner")
        await seller.press("enter", "w")
        assert (await seller.only(Call)).outcome == "introduce me to the owner"
        assert "introduce me to the owner" in seller.text
        await seller.press("M")
        await seller.write("tue 14:00")
        await seller.press("enter", "w")
        call = await seller.only(Call)
        assert (call.at.iso if call.at else "", call.moves) == ("2026-11-24T14:00", 1)
        await seller.press("t", "t")
        assert (await seller.only(Call)).attempts == 2
        assert "tried 2 times" in seller.text
        await seller.press("x")
        await seller.write("they closed the plant")
        await seller.press("enter", "w")
        call = await seller.only(Call)
        assert not call.is_open
        assert call.result is None


async def test_a_long_outcome_is_read_whole_before_the_call(small: Path, now: dt.datetime) -> None:
    outcome = "introduce me to the person who signs for cold storage north of the Alps before Easter"
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller, outcome)
        at = next(place for place, line in enumerate(seller.lines) if "They agree to" in line)
        words = [line[17:56].strip() for line in seller.lines[at : at + 4]]
        assert " ".join(words).startswith(f"They agree to {outcome} 6 other")


async def test_enter_walks_through_the_fields_and_shift_tab_goes_back_into_the_one_left(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("name the buyer")
        seen = []
        for _ in range(8):
            await seller.press("enter")
            seen.append(seller.focused)
        assert seen == ["", "at", "", "gain", "with", "", "outcome", ""]
        await seller.press("shift+tab")
        assert seller.focused == "outcome"


async def test_an_empty_field_left_with_esc_is_the_next_one_again(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("a", "escape", "tab")
        assert seller.focused == "customer_act"
