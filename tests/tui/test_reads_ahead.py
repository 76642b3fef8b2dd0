"""A page is read with the key that opens it, and again where the book is another since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import sitting

from acctui.domain.account import Account
from acctui.services.accounts import add_account
from acctui.services.ports import Changed, StoreRefusedError
from acctui.tui.at_rest import let_go
from acctui.tui.reads_ahead import ReadsAhead

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from acctui.services.ports import Store

DIGITS = ("3", "4", "5", "7", "8")


def names(store: Store, least: int) -> list[str]:
    with store.reading() as reads:
        return [name for number, name in reads.accounts.names() if number >= least]


@pytest.mark.parametrize("digit", DIGITS)
async def test_a_page_asks_the_book_before_it_stands(
    small: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch, digit: str
) -> None:
    asked: list[bool] = []
    async with sitting(small, now) as seller:
        await seller.press("2")
        before, soon = seller.app.screen, seller.app.gateway.soon

        def noted(job: object) -> object:
            # Memory is given back by a thread of its own, be there a screen or none.
            if job is not let_go:
                asked.append(seller.app.screen is before)
            return soon(job)  # type: ignore[arg-type]

        monkeypatch.setattr(seller.app.gateway, "soon", noted)
        await seller.press(digit)
        await seller.settled()
        assert asked[0], "asked while the page before still stands"


async def test_what_was_begun_is_given_once(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.until(lambda: seller.app.is_open, "the open book")
        ahead: ReadsAhead[list[str]] = ReadsAhead(seller.app)
        ahead.begin(names, 1)
        begun = await ahead.read(names, 1)
        add = await seller.book(lambda store: add_account(store, Account(name="Later Works")))
        assert begun is not None
        assert add.value.name not in begun
        assert await ahead.read(names, 1) == [*begun, add.value.name]


async def test_what_was_begun_is_read_again_after_news_and_for_another_question(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        await seller.until(lambda: seller.app.is_open, "the open book")
        ahead: ReadsAhead[list[str]] = ReadsAhead(seller.app)
        ahead.begin(names, 1)
        await seller.book(lambda store: add_account(store, Account(name="Later Works")))
        await seller.app.news(Changed.ACCOUNTS)
        found = await ahead.read(names, 1)
        assert found is not None
        assert found[-1] == "Later Works"
        ahead.begin(names, 1)
        assert await ahead.read(names, len(found)) == ["Later Works"]


async def test_a_refusal_of_what_was_begun_is_said(small: Path, now: dt.datetime) -> None:
    def refused(store: Store) -> str:
        raise StoreRefusedError(f"{type(store).__name__} can't be read.")

    async with sitting(small, now) as seller:
        await seller.until(lambda: seller.app.is_open, "the open book")
        ahead: ReadsAhead[str] = ReadsAhead(seller.app)
        ahead.begin(refused)
        assert await ahead.read(refused) is None
        await seller.sees("BookStore can't be read.")
