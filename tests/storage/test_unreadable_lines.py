"""A line that no acctui has written is said, with the way to see all of them and the way back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import add_account

from acctui.cli.clock import Clock
from acctui.cli.window_jobs import read_today
from acctui.services.ports import StoreDamagedError
from acctui.storage.check import check_book
from acctui.storage.first_page import first_page

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE account SET tags = 'x'",
        "UPDATE account SET tier = 'kez'",
        "UPDATE account SET name = CAST(x'ff41' AS TEXT)",
    ],
)
def test_a_line_that_cannot_be_read_is_said_with_the_way_to_see_them_all(
    book: Path, opened: Callable[..., BookStore], sql: str
) -> None:
    add_account(book)
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(sql)
    store = opened()
    with (
        pytest.raises(StoreDamagedError, match=r"can't be read .* acctui --db .* check"),
        store.reading() as reads,
    ):
        reads.accounts.lines(2026)
    assert check_book(book)


def test_a_day_that_is_none_on_the_first_page_is_said(book: Path, now: dt.datetime) -> None:

    add_account(book)
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(
            'INSERT INTO action (account_id, what, who, "on", urgent, important)'
            " VALUES (1, 'x', 'me', '2026-02-31', 0, 0)"
        )
    with pytest.raises(StoreDamagedError, match="can't be read"):
        read_today(book, Clock(), is_new=False)
    assert first_page(book, now.date(), 5).accounts == 1
