"""Undo and redo, also after a restart, and what another window or command writes meanwhile."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting, unsettled
from tests.tui.test_gate_on_the_panel import stated

from acctui.domain.account import Account, Tier
from acctui.domain.call import Call
from acctui.services import accounts
from acctui.storage.store import BookStore
from acctui.tui.widgets.book_list import BookList

if TYPE_CHECKING:
    from pathlib import Path


def the_list(seller: Seller) -> BookList:  # type: ignore[type-arg]
    """Give the list of the screen."""
    return seller.app.screen.query_one("#list", BookList)


async def test_undo_and_redo_take_back_and_bring_back_what_was_logged(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("c", "w")
        assert not (await seller.only(Call)).is_open
        await seller.press("u")
        assert seller.foot.startswith("Undone  Logged continuation for Alder & Finch")
        assert (await seller.only(Call)).is_open
        await seller.press("u")
        assert await seller.rows(Call) == ()
        await seller.press("U", "U")
        assert not (await seller.only(Call)).is_open
        assert seller.foot.startswith("Done again  Logged continuation")


async def test_undo_and_redo_reach_behind_a_restart(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("c", "w")
    async with sitting(small, now) as seller:
        await seller.press("u", "u")
        assert await seller.rows(Call) == ()
    async with sitting(small, now) as seller:
        await seller.press("U", "U")
        assert not (await seller.only(Call)).is_open
        await seller.press("U")
        assert "Nothing to redo" in seller.foot


async def test_an_undone_outcome_leaves_its_panel_ready_for_another(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await stated(seller)
        await seller.press("u")
        assert await seller.rows(Call) == ()
        assert "locked" in seller.line("Log")
        await seller.press("tab")
        assert seller.focused == "outcome"
        await seller.write("another")
        await seller.press("enter", "w")
        assert (await seller.only(Call)).outcome == "another"


async def test_u_and_q_in_a_text_are_letters(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("quUu?:f2")
        await seller.press("enter", "w")
        assert (await seller.only(Call)).outcome == "quUu?:f2"


async def test_a_deleted_account_comes_back_with_all_that_hung_on_it(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        before = len(await seller.rows(Call))
        await seller.find("Alder & Finch")
        await seller.press("x")
        assert seller.line("Alder & Finch") == seller.lines[-2]
        assert "Alder" in seller.foot
        assert len(await seller.rows(Call)) < before
        await seller.press("u")
        await seller.sees("Undone")
        assert len(await seller.rows(Call)) == before
        assert sum("Alder & Finch" in line for line in seller.lines) >= 1


@pytest.mark.parametrize("screen", ["2", "6"])
async def test_another_commands_write_appears_within_two_seconds_and_moves_nothing(
    sample: Path, now: dt.datetime, screen: str
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press(screen, "slash")
        await seller.write("e")
        await seller.press("enter", *["j"] * 22)
        await seller.rested()
        row, top, filtered = the_list(seller).cursor_row, the_list(seller).top, len(the_list(seller).rows)
        assert row is not None
        with closing(BookStore(sample, lambda: now)) as other:
            accounts.add_account(other, Account(name="Aaa newcomer", city="Esbjerg"))
            accounts.set_accounts(other, [1], {"tier": Tier.KEY})
        began = asyncio.get_running_loop().time()
        if screen == "2":
            await seller.until(lambda: len(the_list(seller).rows) == filtered + 1, "the newcomer")
        await seller.until(lambda: "42" in seller.lines[0] or screen == "6", "the count")
        assert asyncio.get_running_loop().time() - began < 2
        still = the_list(seller).cursor_row
        assert still is not None
        assert still.id == row.id
        assert abs(the_list(seller).top - top) <= 1
        assert seller.app.screen.query_one("#scope").value == "e"  # type: ignore[attr-defined]


async def test_what_another_window_states_leaves_the_text_that_is_typed_here(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as one, sitting(small, now, account_id=1) as two:
        await two.write("words ")
        await stated(one, "name the buyer")
        await two.until(lambda: two.app._mark is not None and two.app._mark[1] > 4, "the news")
        await two.write("cwx")
        assert two.app.screen.query_one("#outcome").value == "words cwx"  # type: ignore[attr-defined]
        await two.press("enter", "w")
        assert {call.outcome for call in await two.rows(Call)} == {"name the buyer", "words cwx"}


async def test_a_call_ended_elsewhere_never_gives_its_place_under_the_keys_to_another(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, account_id=1) as one, sitting(small, now, account_id=1) as two:
        await stated(one, "name the buyer")
        await one.press("N")
        await one.write("sign the trial")
        await one.press("enter", "w")
        await two.press("escape", "escape", "p")
        await two.sees("name the buyer")
        await two.press("c", "tab")
        await one.press("b", "c", "w")
        await two.sees("no longer open")
        await two.press("escape", "c", "w", "x")
        calls = {call.outcome: call for call in await two.rows(Call)}
        assert calls["sign the trial"].is_open


async def test_a_panel_follows_what_another_window_logs(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as one, sitting(small, now, account_id=1) as two:
        await two.press("escape")
        await stated(one, "name the buyer")
        await two.sees("name the buyer")
        await one.press("c", "w")
        await two.until(lambda: "locked" in two.line("Log"), "the locked log")


async def test_an_account_deleted_elsewhere_is_said_and_nothing_breaks(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write("name the buyer")
        await seller.press("enter")
        with closing(BookStore(small, lambda: now)) as other:
            accounts.delete_account(other, 1)
        seller.send("w")
        await seller.settled()
        assert await seller.rows(Call) == ()
        await seller.press("escape", "escape")
        await seller.until(lambda: "Alder" not in "".join(seller.lines[3:-3]), "the shorter list")
        await seller.press("p")
        assert seller.app.crash is None


async def test_the_turn_of_the_day_is_noticed(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        assert "Sun 22 Nov" in seller.lines[0]
        seller.clock.moment += dt.timedelta(days=1)
        await seller.sees("Mon 23 Nov")


async def test_what_was_tomorrow_is_today_after_midnight(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press("6")
        assert "tomorrow" in seller.line("introduce me to Tomas")
        seller.clock.moment += dt.timedelta(days=1)
        await seller.until(lambda: "today" in seller.line("introduce me to Tomas"), "the new day")


@pytest.mark.parametrize("where", [[], ["enter"], ["p"], ["6"]])
async def test_a_page_closed_while_it_reads_the_news_is_let_go(
    sample: Path, now: dt.datetime, where: list[str]
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press(*where)
        await seller.rested()
        page = seller.app.page
        assert page is not None
        slow = asyncio.ensure_future(seller.app.gateway.run(lambda _: time.sleep(0.2)))
        page.stale = page.FOLLOWS
        news = asyncio.ensure_future(page.refresh_stale())
        await asyncio.sleep(0.05)
        await page.remove_children()
        await slow
        await news
        assert seller.app.crash is None


async def test_damage_found_in_a_large_book_while_it_is_open_is_said(small: Path, now: dt.datetime) -> None:
    async with unsettled(small, now) as seller:
        seller.app.to_open = seller.app.to_open._replace(doubt=lambda: "The book is damaged.")
        await seller.sees("! The book is damaged.")


async def test_a_fault_in_what_a_key_does_ends_the_app_as_any_other_fault_does(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError

    async def press() -> None:
        async with sitting(small, now) as seller:
            monkeypatch.setattr(seller.app, "waits_for", fail)
            seller.send("j")
            for _ in range(500):
                if seller.app.crash is not None:
                    break
                await asyncio.sleep(0.01)
            assert isinstance(seller.app.crash, ZeroDivisionError)

    with pytest.raises(ZeroDivisionError):
        await press()


async def test_a_filter_begun_while_the_news_are_read_filters_them(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now) as seller:
        page = seller.app.page
        assert page is not None
        await seller.press("slash")
        go_on = threading.Event()
        seller.app.gateway.soon(lambda _: go_on.wait(5))
        page.stale = page.FOLLOWS
        news = asyncio.ensure_future(page.refresh_stale())
        await asyncio.sleep(0.05)
        for letter in "north":
            seller.send(letter)
        await asyncio.sleep(0.05)
        go_on.set()
        await news
        await seller.settled()
        assert [row and row.name for row in the_list(seller).rows] == ["Northmoor Bakeries"]
