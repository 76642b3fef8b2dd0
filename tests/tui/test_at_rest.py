"""What is done when nobody waits costs the seller nothing, whatever system it runs on."""

from __future__ import annotations

import asyncio
import ctypes
import os
import sys
from threading import Thread, get_native_id
from typing import TYPE_CHECKING, NoReturn

import pytest
from tests.tui.seller import sitting

from acctui.domain.account import Account
from acctui.services.accounts import add_account
from acctui.tui.at_rest import Breaks, give_back_memory, step_back
from acctui.tui.book_app import PULSE

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from acctui.storage.store import BookStore


def test_what_was_read_is_read_again_after_its_memory_was_given_back(store: BookStore) -> None:
    add_account(store, Account(name="Alder"))
    store.let_go()
    give_back_memory()
    with store.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Alder"]


@pytest.mark.parametrize("problem", [OSError, AttributeError, TypeError])
def test_a_system_that_takes_no_memory_back_is_no_problem(
    monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    def refuses(_name: None) -> NoReturn:
        raise problem

    monkeypatch.setattr(ctypes, "CDLL", refuses)
    give_back_memory()


def test_memory_is_given_back_once_in_each_break_of_the_typing() -> None:
    breaks = Breaks()
    keys = [0, 0, 3, 5, 5, 5, 5, 6, 6, 6]
    assert [breaks.begins(count) for count in keys] == [
        *[False] * 4,
        True,
        *[False] * 3,
        True,
        False,
    ]


async def test_a_break_in_the_typing_lets_go_of_what_was_read(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_back: list[int] = []
    async with sitting(small, now, at="1") as seller:
        monkeypatch.setattr("acctui.tui.book_app.let_go", lambda _: given_back.append(1))
        await seller.press("2", "j")
        await seller.until(lambda: bool(given_back), "a break")
        await asyncio.sleep(2 * PULSE)
        assert given_back == [1]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts threads apart")
def test_what_reads_a_book_whole_lets_all_others_go_first() -> None:
    told: list[int] = []

    def reads() -> None:
        step_back()
        told.append(os.getpriority(os.PRIO_PROCESS, get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, get_native_id())
    thread = Thread(target=reads)
    thread.start()
    thread.join()
    assert told == [19]
    assert os.getpriority(os.PRIO_PROCESS, get_native_id()) == before
