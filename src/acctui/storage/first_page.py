"""The first page, read with the standard library alone, so that it stands before SQLAlchemy is loaded."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from acctui.domain.business_year import BusinessYear
from acctui.storage.bare_file import open_to_read, worded_plainly
from acctui.storage.glance_words import ACCOUNTS, AT_A_GLANCE, IN_ORDER
from acctui.storage.waiting import Waiting

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

_NEAR = 10


class FirstPage(NamedTuple):
    """Some rows of the account list, how many accounts there are, and the business year of the figures.

    A row holds the columns of AT_A_GLANCE; `glance.account_line` reads it. `has_goals` tells whether any
    account has a goal in that year.
    """

    rows: list[tuple[Any, ...]]
    accounts: int
    year: BusinessYear
    has_goals: bool


# The order is found over numbers alone, so that only the rows in sight are put together.
_FIRST = f"{AT_A_GLANCE} WHERE a.id IN (SELECT a.id {ACCOUNTS} {IN_ORDER} LIMIT :rows) {IN_ORDER}"
_AROUND = f"{AT_A_GLANCE} WHERE a.id IN (SELECT value FROM json_each(:ids)) {IN_ORDER}"  # noqa: S608 - words of ours


def first_page(path: Path, today: dt.date, rows: int, at: int | None = None) -> FirstPage:
    """Give the first rows of the account list, in the book's own business year of today.

    Where the account `at` is not among them: it, with as many rows as make a page up to it and from it on.
    """
    with worded_plainly(path), closing(open_to_read(path)) as connection:
        connection.execute("BEGIN")
        year = _business_year(connection, today)
        found = connection.execute(_FIRST, {"year": year.year, "rows": rows}).fetchall()
        if at is not None and all(row[0] != at for row in found):
            around = _around(connection, at, rows)
            found = connection.execute(_AROUND, {"year": year.year, "ids": around}).fetchall() or found
        goals = "SELECT EXISTS (SELECT 1 FROM goal WHERE year = ?)"
        return FirstPage(
            found,
            connection.execute("SELECT count(*) FROM account").fetchone()[0],
            year,
            bool(connection.execute(goals, (year.year,)).fetchone()[0]),
        )


def _around(connection: sqlite3.Connection, at: int, rows: int) -> str:
    """Name the accounts around one as a JSON list, which is empty where there is no such account."""
    import json  # noqa: PLC0415 - what waits is shown without it

    # Those that matter are looked through first: most often it is one of them, and all take thrice the time.
    for most in (_NEAR * rows, -1):
        found = connection.execute(f"SELECT a.id {ACCOUNTS} {IN_ORDER} LIMIT ?", (most,))
        ids = [number for (number,) in found]
        if at in ids:
            place = ids.index(at)
            return json.dumps(ids[max(0, place - rows + 1) : place + rows])
    return "[]"


@contextmanager
def waiting_in(path: Path) -> Iterator[Waiting]:
    """Ask what waits in one consistent view of a file that is not opened as a book yet."""
    with worded_plainly(path), closing(open_to_read(path)) as connection:
        connection.execute("BEGIN")
        yield Waiting(lambda question, given: connection.execute(question, given).fetchall())


def _business_year(connection: sqlite3.Connection, today: dt.date) -> BusinessYear:
    found = connection.execute("SELECT value FROM setting WHERE key = 'year_begins'").fetchone()
    begins = int(found[0]) if found and found[0].isdecimal() else 1
    return BusinessYear.of(today, begins)


def names_of(path: Path) -> list[tuple[int, str]]:
    """Give number and name of every account, those that matter first."""
    with worded_plainly(path), closing(open_to_read(path)) as connection:
        return connection.execute(f"SELECT a.id, a.name {ACCOUNTS} {IN_ORDER}").fetchall()


def theme_of(path: Path) -> str:
    """Give the look of the screen that is chosen in a book, so that the first frame has it."""
    with worded_plainly(path), closing(open_to_read(path)) as connection:
        found = connection.execute("SELECT value FROM setting WHERE key = 'theme'").fetchone()
        return found[0] if found and found[0] in {"dark", "light"} else "dark"
