"""A statement that is interrupted by a signal: the step is dropped whole, and the store goes on."""

from __future__ import annotations

import gc
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from acctui.storage.store import BookStore

LONG = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000000) SELECT count(*) FROM n"
)


class AskedToEndError(BaseException):
    """What a signal raises over whatever still runs."""


@pytest.fixture
def _soon() -> Iterator[None]:
    def end(*_: object) -> None:
        raise AskedToEndError

    before = signal.signal(signal.SIGALRM, end)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("_soon")
def test_a_step_interrupted_in_the_middle_of_a_statement_is_dropped_and_the_next_is_kept(
    store: BookStore, book: Path
) -> None:
    accounts.add_account(store, Account(name="Alder"))
    with suppress(AskedToEndError), store.writing("Half a step") as unit:
        unit.add(Account(name="Baltic"))
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        unit._connection.execute(text(LONG))
    # What keeps the error keeps the statement, and with it the file.
    gc.collect()
    assert tell(book, "SELECT name FROM account") == [("Alder",)]
    accounts.add_account(store, Account(name="Cedar"))
    assert tell(book, "SELECT name FROM account ORDER BY id") == [("Alder",), ("Cedar",)]
    assert check_book(book) == []
