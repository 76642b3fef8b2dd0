"""The first page, read with the standard library alone, so that it stands before SQLAlchemy is loaded."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from acctui.domain.business_year import BusinessYear
from acctui.storage.bare_file import is_whole, open_to_read, worded_plainly
from acctui.storage.glance_words import AT_A_GLANCE, IN_ORDER
from acctui.storage.looking import Look, look_at
from acctui.storage.waiting import Waiting

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

__all__ = [
    "FirstPage",
    "Look",
    "first_page",
    "is_whole",
    "look_at",
    "names_of",
    "open_to_read",
    "theme_of",
    "waiting_in",
]

_ACCOUNTS = "FROM account a LEFT JOIN account_summary s ON s.account_id = a.id"


class FirstPage(NamedTuple):
    """The first rows of the account list, how many accounts there are, and the business year of the figures.

    A row holds the columns of AT_A_GLANCE; `glance.account_line` reads it.
    """

    rows: list[tuple[Any, ...]]
    accounts: int
    year: BusinessYear


# The order is found over numbers alone, so that only the rows in sight are put together.
_FIRST = f"{AT_A_GLANCE} WHERE a.id IN (SELECT a.id {_ACCOUNTS} {IN_ORDER} LIMIT :rows) {IN_ORDER}"


def first_page(path: Path, today: dt.date, rows: int) -> FirstPage:
    """Give the first rows of the account list, in the book's own business year of today."""
    with worded_plainly(path), closing(open_to_read(path)) as connection:
        connection.execute("BEGIN")
        year = _business_year(connection, today)
        found = connection.execute(_FIRST, {"year": year.year, "rows": rows}).fetchall()
        return FirstPage(found, connection.execute("SELECT count(*) FROM account").fetchone()[0], year)


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
        return connection.execute(f"SELECT a.id, a.name {_ACCOUNTS} {IN_ORDER}").fetchall()


def theme_of(path: Path) -> str:
    """Give the look of the screen that is chosen in a book, so that the first frame has it."""
    with worded_plainly(path), closing(open_to_read(path)) as connection:
        found = connection.execute("SELECT value FROM setting WHERE key = 'theme'").fetchone()
        return found[0] if found and found[0] in {"dark", "light"} else "dark"
