"""Look at a file before anything is written to it, with the standard library alone.

One of the two places that use `sqlite3` directly: what waits stands on the screen before SQLAlchemy is
imported, and a file that is not ours is refused before a byte of it is written.
"""

from __future__ import annotations

import sqlite3
import stat
import struct
from contextlib import closing, contextmanager
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from acctui.domain.business_year import BusinessYear
from acctui.services.ports import StoreDamagedError, StoreRefusedError, StoreTooNewError
from acctui.storage.glance_words import AT_A_GLANCE, IN_ORDER
from acctui.storage.identity import APPLICATION_ID, HEADER, REVISION
from acctui.storage.refusals import damaged, in_words, newest_good_words
from acctui.storage.waiting import Waiting

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

_HEADER_SIZE = 100
_SMALL = 8 * 1024 * 1024
_BUSY_MS = 2000
_ACCOUNTS = "FROM account a LEFT JOIN account_summary s ON s.account_id = a.id"


class Look(Enum):
    """What was found where the book should be."""

    MISSING = auto()
    OURS = auto()
    OLDER = auto()


def look_at(path: Path) -> Look:
    """Tell whether the file is a book this program can use, at once or brought up to date first.

    Raises StoreRefusedError, StoreTooNewError or StoreDamagedError, in plain words, for anything else.
    """
    try:
        kind = path.stat().st_mode
    except FileNotFoundError:
        return Look.MISSING
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be reached ({error.strerror}). Name another file with --db."
        ) from error
    if stat.S_ISDIR(kind):
        raise StoreRefusedError(f"{path} is a folder. Name a file in it with --db.")
    if not stat.S_ISREG(kind):
        raise StoreRefusedError(f"{path} is no ordinary file. Name another file with --db.")
    return Look.OURS if _revision(path, _header_of(path)) == REVISION else Look.OLDER


def _header_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_SIZE)
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be read ({error.strerror}). Give yourself permission to read it."
        ) from error


def _revision(path: Path, header: bytes) -> int:
    """Give the revision of a book; anything that is none is refused."""
    if not header:
        raise StoreDamagedError(f"{path} is empty, so it holds no book. {newest_good_words(path)}")
    if not header.startswith(HEADER[: len(header)]):
        raise StoreRefusedError(
            f"{path} is not a book of acctui. Name another file with --db; this one is untouched."
        )
    if len(header) < _HEADER_SIZE:
        raise _cut(path)
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise StoreRefusedError(
            f"{path} belongs to another program. Name another file with --db; this one is untouched."
        )
    _refuse_cut(path, header)
    return _undamaged(path)


def _cut(path: Path) -> StoreDamagedError:
    return StoreDamagedError(f"{path} is cut off. {newest_good_words(path)}")


def _refuse_cut(path: Path, header: bytes) -> None:
    """Compare the size with what the header says; a log that waits beside it may hold the missing pages."""
    if _mark(path, "-wal")[0]:
        return
    page = struct.unpack(">H", header[16:18])[0]
    size = 65536 if page == 1 else page
    pages = struct.unpack(">I", header[28:32])[0]
    if path.stat().st_size < size * pages:
        raise _cut(path)


def _undamaged(path: Path) -> int:
    """Give the revision, and read a small file whole; a large one is read whole with its daily backup."""
    with _worded(path):
        try:
            revision, is_whole = _read_through(path, _mark(path), _mark(path, "-wal"))
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_READONLY_ROLLBACK":
                raise
            _take_back_half_a_change(path)
            revision, is_whole = _read_through(path, _mark(path), _mark(path, "-wal"))
    if revision > REVISION:
        raise StoreTooNewError(
            f"{path} was made by a newer acctui (its revision is {revision}, this program knows {REVISION}). "
            "Update acctui to open it."
        )
    if not is_whole or revision < 1:
        raise damaged(path)
    return revision


def _take_back_half_a_change(path: Path) -> None:
    """Let SQLite put back what a write that was cut short had begun; it can't be read before."""
    where = f"file:{quote(str(path.absolute()))}?mode=rw"
    with closing(sqlite3.connect(where, uri=True, timeout=_BUSY_MS / 1000)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _mark(path: Path, tail: str = "") -> tuple[int, int]:
    """Give size and time of a file, or of one beside it; nothing where there is none."""
    try:
        found = path.with_name(path.name + tail).stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


@lru_cache(maxsize=1)
def _read_through(path: Path, mark: tuple[int, int], _log: tuple[int, int]) -> tuple[int, bool]:
    """Give the revision and whether all can be read; once for the first page and the store that follows."""
    with closing(open_to_read(path)) as connection:
        revision: int = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return revision, mark[0] > _SMALL or _is_sound(connection)


def _is_sound(connection: sqlite3.Connection) -> bool:
    # A line that breaks a rule is for `check` to name; the file that holds it is sound.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def is_whole(path: Path) -> bool:
    """Tell whether every page of a file can be read."""
    try:
        with closing(open_to_read(path)) as connection:
            return _is_sound(connection)
    except sqlite3.Error:
        return False


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise in_words(path, getattr(error, "sqlite_errorname", "")) or damaged(path) from error


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file so that nothing of it is written, not even a log that waits beside it."""
    return sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, isolation_level=None, timeout=_BUSY_MS / 1000
    )


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
    with _worded(path), closing(open_to_read(path)) as connection:
        connection.execute("BEGIN")
        year = _business_year(connection, today)
        found = connection.execute(_FIRST, {"year": year.year, "rows": rows}).fetchall()
        return FirstPage(found, connection.execute("SELECT count(*) FROM account").fetchone()[0], year)


@contextmanager
def waiting_in(path: Path) -> Iterator[Waiting]:
    """Ask what waits in one consistent view of a file that is not opened as a book yet."""
    with _worded(path), closing(open_to_read(path)) as connection:
        connection.execute("BEGIN")
        yield Waiting(lambda question, given: connection.execute(question, given).fetchall())


def _business_year(connection: sqlite3.Connection, today: dt.date) -> BusinessYear:
    found = connection.execute("SELECT value FROM setting WHERE key = 'year_begins'").fetchone()
    begins = int(found[0]) if found and found[0].isdecimal() else 1
    return BusinessYear.of(today, begins)


def names_of(path: Path) -> list[tuple[int, str]]:
    """Give number and name of every account, those that matter first."""
    with _worded(path), closing(open_to_read(path)) as connection:
        return connection.execute(f"SELECT a.id, a.name {_ACCOUNTS} {IN_ORDER}").fetchall()


def theme_of(path: Path) -> str:
    """Give the look of the screen that is chosen in a book, so that the first frame has it."""
    with _worded(path), closing(open_to_read(path)) as connection:
        found = connection.execute("SELECT value FROM setting WHERE key = 'theme'").fetchone()
        return found[0] if found and found[0] in {"dark", "light"} else "dark"
