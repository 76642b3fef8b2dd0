"""The account list stands on its first rows at once, and reads all others without keeping a key waiting."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from threading import Event
from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import PATIENCE, Seller, sitting, unsettled
from tests.tui.test_steps_and_news import the_list

from acctui.domain.account import Account
from acctui.domain.errors import RuleBroken
from acctui.services import accounts
from acctui.storage.store import BookStore
from acctui.tui import in_order
from acctui.tui.reads_behind import ReadsBehind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

ALL = 41
SIZE = (80, 18)
"""A terminal whose list has room for fewer than half of them."""


def names(seller: Seller) -> list[str]:
    """Give the names in the list from top to bottom."""
    return [row.name for row in the_list(seller).rows if row is not None]


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds, without waiting for the book."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)


@asynccontextmanager
async def held_up(
    path: Path, now: dt.datetime, account_id: int | None = None
) -> AsyncIterator[tuple[Seller, Event]]:
    """Open the list while the book is busy, until the event lets its readers go on."""
    go_on = Event()
    async with sitting(path, now, SIZE, at="1") as seller:
        if account_id is not None:
            seller.app.choose(account_id)
        seller.app.gateway.soon(lambda _: go_on.wait(PATIENCE))
        seller.send("2")
        await until(lambda: isinstance(seller.app.screen, ReadsBehind) and bool(the_list(seller).size))
        try:
            yield seller, go_on
        finally:
            go_on.set()
            await seller.settled()


async def test_the_cursor_moves_while_the_rest_is_read(sample: Path, now: dt.datetime) -> None:
    async with held_up(sample, now) as (seller, go_on):
        first = the_list(seller).cursor_row
        assert 0 < len(names(seller)) < ALL
        seller.send("j")
        await until(lambda: the_list(seller).cursor_row is not first)
        moved = the_list(seller).cursor_row
        go_on.set()
        await seller.settled()
        assert len(names(seller)) == ALL
        assert the_list(seller).cursor_row is moved, "a line that did not change is kept as it was"


@pytest.mark.parametrize(("key", "place"), [("G", ALL - 1), ("home", 0)])
async def test_a_key_that_needs_all_rows_waits_for_them(
    sample: Path, now: dt.datetime, key: str, place: int
) -> None:
    async with held_up(sample, now) as (seller, go_on):
        before = the_list(seller).cursor_row
        seller.send(key)
        await asyncio.sleep(0.05)
        assert the_list(seller).cursor_row is before
        go_on.set()
        await seller.settled()
        assert the_list(seller).cursor_row is the_list(seller).rows[place]


async def test_a_filter_typed_at_once_searches_all_accounts(sample: Path, now: dt.datetime) -> None:
    async with held_up(sample, now) as (seller, go_on):
        last = await asyncio.to_thread(_last_name, sample)
        assert last not in names(seller)
        for key in ("slash", *last.split()[0].lower()):
            seller.send(key)
        await asyncio.sleep(0.05)
        go_on.set()
        await seller.settled()
        assert last in names(seller)
        assert len(names(seller)) < ALL


async def test_keys_go_on_where_none_of_the_first_rows_answers_the_filter(
    sample: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_order, "_PATIENCE", 0.05)
    async with held_up(sample, now) as (seller, go_on):
        for key in ("slash", *"zqx"):
            seller.send(key)
        await until(lambda: not names(seller))
        for key in ("enter", "j", "k"):
            seller.send(key)
        await until(lambda: not seller.app._keys_ahead)
        go_on.set()
        await seller.settled()
        await seller.press("f")
        assert "Find" in seller.text


async def test_an_order_and_a_view_chosen_at_once_are_those_of_all_accounts(
    sample: Path, now: dt.datetime
) -> None:
    async with held_up(sample, now) as (seller, go_on):
        seller.send("s")
        seller.send("S")
        await asyncio.sleep(0.05)
        go_on.set()
        await seller.settled()
        asked = names(seller), the_list(seller).sort
    async with sitting(sample, now, SIZE) as seller:
        await seller.press("s", "S")
        assert asked == (names(seller), the_list(seller).sort)


async def test_the_current_account_is_among_the_first_rows_where_it_stays(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, SIZE) as seller:
        await seller.press("G", "k", "k")
        wanted = the_list(seller).cursor_row
        assert wanted is not None
    async with held_up(sample, now, wanted.id) as (seller, go_on):
        await until(lambda: the_list(seller).cursor_row == wanted)
        drawn = seller.lines
        assert wanted.name in "\n".join(drawn)
        go_on.set()
        await seller.settled()
        assert seller.lines[:-2] == drawn[:-2], "what is read behind the first frame changes none of it"
        assert len(names(seller)) == ALL


async def test_what_is_saved_while_the_rest_is_read_is_in_the_list(sample: Path, now: dt.datetime) -> None:
    async with held_up(sample, now) as (seller, go_on):
        job = seller.app.do(lambda store: accounts.add_account(store, Account(name="Zzz Works")))
        saving = asyncio.create_task(job)
        await asyncio.sleep(0.05)
        go_on.set()
        await saving
        await seller.settled()
        assert "Zzz Works" in names(seller)


async def test_a_list_that_cannot_be_read_whole_keeps_no_key_waiting(
    sample: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise RuleBroken("account", "It can't be read just now.")

    monkeypatch.setattr("acctui.tui.screens.accounts.lines_of", refuse)
    async with sitting(sample, now, SIZE, at="1") as seller:
        await seller.press("2")
        assert "It can't be read just now." in seller.foot
        await seller.press("G")
        assert the_list(seller).cursor_row is the_list(seller).rows[-1]


async def test_the_list_opened_before_the_book_is_waits_for_it(sample: Path, now: dt.datetime) -> None:
    async with unsettled(sample, now, SIZE) as seller:
        seller.send("2")
        seller.send("G")
        await seller.until(lambda: seller.app.counts is not None, "the open book")
        await seller.settled()
        assert len(names(seller)) == ALL
        assert the_list(seller).cursor_row is the_list(seller).rows[-1]


def _last_name(path: Path) -> str:
    store = BookStore(path, lambda: pytest.fail("nothing is written"))
    try:
        with store.reading() as reads:
            return reads.accounts.lines(2026)[-1].name
    finally:
        store.close()
