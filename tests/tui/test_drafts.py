"""Nothing typed is lost: not by Esc, a resize, another screen, a closed app or a second window."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

from tests.tui.seller import Seller, sitting
from tests.tui.test_gate_on_the_panel import stated, value

from acctui.domain.account import Account
from acctui.domain.call import Call

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

WORDS = "introduce me to the byer"


def gone_window(mark: str) -> str:
    """Name the window of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return f"{ended.pid}-{mark}"


async def kept_in(seller: Seller) -> list[str]:
    """Give whose drafts the book keeps for the panel."""
    return list(await seller.book(lambda store: store.drafts.subjects("precall")))


async def seconds_until_kept(seller: Seller) -> float:
    """Give how long it takes until what is typed stands in the book as a draft."""
    began = time.monotonic()
    for _ in range(200):
        if await kept_in(seller):
            break
        await asyncio.sleep(0.005)
    return time.monotonic() - began


async def test_a_draft_is_in_the_book_at_most_300_ms_after_its_first_letter(
    small: Path, now: dt.datetime
) -> None:
    took = []
    async with sitting(small, now, account_id=1) as seller:
        for _ in range(3):  # a busy machine may be late once
            await seller.write("T")
            took.append(await seconds_until_kept(seller))
            await seller.press("ctrl+u")
            await asyncio.sleep(0.25)
            await seller.settled()
    assert min(took) < 0.3


async def test_esc_leaves_the_text_then_the_panel_and_p_brings_all_of_it_back(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        await seller.find("Alder & Finch")
        await seller.press("p")
        await seller.write(WORDS)
        await seller.press("escape")
        assert value(seller, "outcome") == WORDS
        await seller.press("2", "M", "tab")
        await seller.write("mon 9:30")
        await seller.press("escape", "escape")
        assert "2 Accounts" in seller.lines[1]
        assert WORDS not in seller.text
        await seller.press("p")
        assert value(seller, "outcome") == WORDS
        assert value(seller, "at") == "mon 9:30"
        assert seller.app.screen.query_one("#fallback").display
        assert await seller.rows(Call) == ()


async def test_leaving_with_q_or_another_screen_keeps_the_draft_too(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.find("Alder & Finch")
        await seller.press("p")
        await seller.write(WORDS)
        await seller.press("escape", "q", "6", "2", "p")
        assert value(seller, "outcome") == WORDS


async def test_a_panel_opened_again_at_once_holds_the_last_letter(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        for letter in WORDS:
            seller.send(letter)
        for key in ("escape", "q", "p"):
            seller.send(key)
        await seller.settled()
        assert value(seller, "outcome") == WORDS


async def test_each_account_and_each_call_has_a_draft_of_its_own(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        for name in ("Alder & Finch", "Baltic Cold Chain"):
            await seller.find(name)
            await seller.press("p")
            await seller.write(f"for {name}")
            await seller.press("escape", "escape")
        await seller.find("Alder & Finch")
        await seller.press("p")
        assert value(seller, "outcome") == "for Alder & Finch"
        await seller.press("enter", "w", "c", "tab")
        await seller.write("me: ring back")
        await seller.press("escape", "N")
        assert value(seller, "outcome") == ""
        await seller.write("another")
        await seller.press("escape", "escape", "p")
        assert value(seller, "next") == "me: ring back"


async def test_a_resize_in_the_middle_of_a_word_loses_nothing(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("introduce me ")
        for width, height in ((40, 10), (160, 45), (80, 24)):
            await seller.pilot.resize_terminal(width, height)
            await seller.settled()
        await seller.write("to the buyer")
        assert value(seller, "outcome") == "introduce me to the buyer"
        await seller.press("enter", "w")
        assert (await seller.only(Call)).outcome == "introduce me to the buyer"


async def test_an_app_closed_on_the_last_letter_opens_with_it(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1, window=gone_window("first")) as seller:
        await seller.write(WORDS)
        seller.send("ctrl+q")
    async with sitting(small, now, account_id=1, window=gone_window("second")) as seller:
        assert value(seller, "outcome") == WORDS


async def test_what_is_stated_or_logged_leaves_no_draft_behind(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await asyncio.sleep(0.25)
        await seller.settled()
        assert await kept_in(seller) == []
        await seller.press("c", "tab")
        await seller.write("me: ring back")
        await seller.press("enter", "w")
        await asyncio.sleep(0.25)
        await seller.settled()
        assert await kept_in(seller) == []


async def test_a_form_emptied_by_hand_leaves_no_draft_behind(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write(WORDS)
        await asyncio.sleep(0.25)
        await seller.press("ctrl+u", "escape", "escape")
        assert await kept_in(seller) == []


async def test_two_windows_neither_lose_nor_mix_what_is_typed(small: Path, now: dt.datetime) -> None:
    here = f"{os.getpid()}-here"
    there = f"{os.getpid()}-there"
    async with (
        sitting(small, now, account_id=1, window=here) as one,
        sitting(small, now, account_id=1, window=there) as two,
    ):
        await one.write("words of the one")
        await two.write("words of the two")
        await asyncio.sleep(0.3)
        for seller, words in ((one, "words of the one"), (two, "words of the two")):
            await seller.press("escape", "escape", "p")
            assert value(seller, "outcome") == words


async def test_a_small_form_keeps_its_draft_when_it_is_closed(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n")
        await seller.write("Harrow & Pi")
        await seller.press("escape", "escape")
        assert "New account" not in seller.text
        await seller.press("n")
        assert value(seller, "name") == "Harrow & Pi"
        await seller.write("ke")
        await seller.press("enter", "w")
        assert "Harrow & Pike" in {account.name for account in await seller.rows(Account)}
        await seller.press("n")
        assert value(seller, "name") == ""


async def test_an_edit_that_meets_another_windows_edit_says_so_and_keeps_the_text(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as one, sitting(small, now) as two:
        for seller, city in ((one, "Aarhus"), (two, "Vejle")):
            await seller.find("Alder & Finch")
            await seller.press("e", "tab")
            assert seller.focused == "city"
            await seller.write(city)
        await one.press("escape", "w")
        await one.sees("Saved")
        await two.press("escape", "w")
        await two.settled()
        accounts = {account.name: account for account in await two.rows(Account)}
        assert accounts["Alder & Finch"].city == "Aarhus"
        assert value(two, "city") == "Vejle"
        assert "Aarhus" in two.text
        assert "w keeps yours" in two.text
        await two.press("w")
        await two.sees("Saved")
        accounts = {account.name: account for account in await two.rows(Account)}
        assert accounts["Alder & Finch"].city == "Vejle"


async def test_edits_of_different_fields_in_two_windows_both_stand(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as one, sitting(small, now) as two:
        for seller, keys, words in ((one, ["tab"], "Aarhus"), (two, ["tab", "tab"], "cold stores")):
            await seller.find("Alder & Finch")
            await seller.press("e", *keys)
            await seller.write(words)
        for seller in (one, two):
            await seller.press("escape", "w")
            await seller.sees("Saved")
        account = next(one for one in await two.rows(Account) if one.name == "Alder & Finch")
        assert (account.city, account.industry) == ("Aarhus", "cold stores")


async def test_a_call_worded_anew_in_another_window_is_not_logged_unseen(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as one:
        await stated(one, "name the buyer")
        async with sitting(small, now, account_id=1) as two:
            await one.press("c")
            await two.press("e", "ctrl+u")
            await two.write("name the owner")
            await two.press("enter", "w")
            await two.sees("Saved")
            one.send("w")
            await one.settled()
            call = await one.only(Call)
            if call.is_open:
                assert "name the owner" in one.foot
                await one.press("w")
            call = await one.only(Call)
            assert (call.outcome, str(call.result)) == ("name the owner", "continuation")


async def test_a_form_that_was_saved_opens_empty_the_next_time(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        for typed in ("mon 9:30", "tue 14:00"):
            await seller.press("M")
            assert value(seller, "at") == ""
            await seller.write(typed)
            await asyncio.sleep(0.25)
            await seller.press("enter", "w")
            await seller.sees("Saved  Moved")


async def test_a_form_opened_again_while_another_program_writes_holds_what_was_typed(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        with closing(sqlite3.connect(small, isolation_level=None)) as third:
            third.execute("BEGIN IMMEDIATE")
            await seller.press("n")
            await seller.write("Cedar Yard")
            await seller.press("escape", "w")
            assert "Another program is writing" in seller.text
            await seller.press("escape", "n")
            assert value(seller, "name") == "Cedar Yard"
        await seller.press("escape", "w")
        await seller.sees("Saved")
        assert "Cedar Yard" in {account.name for account in await seller.rows(Account)}
