"""A disk that takes nothing for a while: what is typed stays, it is said, and the next try works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import Seller, sitting
from tests.tui.test_gate_on_the_panel import value

from acctui.domain.call import Call
from acctui.services.ports import StoreRefusedError
from acctui.storage.drafts import DraftBox
from acctui.storage.live_file import LiveFile
from acctui.storage.store import BookStore
from acctui.tui import drafting

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    import pytest

WORDS = "introduce me to the buyer"
FULL = "The disk is full. Nothing was saved; make room and try again."


def refuse(*_: object) -> None:
    raise StoreRefusedError(FULL)


async def test_an_outcome_that_finds_no_room_stays_in_its_form_and_is_stated_at_the_next_try(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await seller.write(WORDS)
        with monkeypatch.context() as full:
            full.setattr(LiveFile, "writing", refuse)
            await seller.press("enter", "w")
            await seller.sees("The disk is full")
            assert value(seller, "outcome") == WORDS
        await seller.press("w")
        assert "Saved  Stated" in seller.foot
        assert (await seller.only(Call)).outcome == WORDS


async def leaving(seller: Seller, monkeypatch: pytest.MonkeyPatch, key: str) -> pytest.MonkeyPatch:
    """Type on a disk that keeps nothing, and try to leave."""
    monkeypatch.setattr(drafting, "AGAIN", 0.05)
    monkeypatch.setattr(DraftBox, "keep", refuse)
    await seller.write(WORDS)
    await seller.sees("Draft kept in memory only")
    await seller.press(key)
    assert "What you typed can't be kept" in seller.foot
    assert value(seller, "outcome") == WORDS
    return monkeypatch


async def test_what_is_typed_and_not_kept_holds_the_app_open_until_it_is(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        (await leaving(seller, monkeypatch, "ctrl+q")).undo()
        await seller.until(lambda: not seller.app.unkept(), "the draft")
        await seller.press("ctrl+q")
        assert seller.app._exit
    async with sitting(small, now, account_id=1) as seller:
        kept = await seller.book(lambda store: store.drafts.subjects("precall"))
        assert kept


async def test_who_says_it_twice_leaves_without_it(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        await leaving(seller, monkeypatch, "ctrl+q")
        assert not seller.app._exit
        await seller.press("ctrl+q")
        assert seller.app._exit


async def test_a_backup_beside_the_work_that_found_no_room_is_said_once(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sitting(small, now, account_id=1) as seller:
        monkeypatch.setattr(BookStore, "backup_problem", "No backup could be made (no room).")
        await seller.sees("No backup could be made (no room).")
        seller.app.say([("another thing", "text")])
        await seller.app._hear_of_backups()
        await seller.settled()
        assert "another thing" in seller.foot
