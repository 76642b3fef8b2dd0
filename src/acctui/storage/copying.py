"""A book copied by SQLite's own backup, from one moment of it; drafts stay with the window they are typed in.

This file uses `sqlite3` directly, as all that copies does.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from math import inf
from typing import TYPE_CHECKING

from acctui.services.ports import StoreBusyError
from acctui.storage.bare_file import open_to_read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SLICE = 1024
"""Pages of a copy between two moments of rest: 4 MB of a book."""

_TRIES = 8
_PATIENCE = 0.2
_WAITS = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def copy_book(book: Path, part: Path, rest: Callable[[], None] | None = None) -> None:
    """Copy a book into a file of its own; whoever asks lets it reach the disk.

    With `rest` the copy is made in slices and `rest` is called between them; it may raise to break off.
    Raises StoreBusyError when another program holds the book for long.
    """
    with closing(open_to_read(book)) as source, closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        if rest is not None and _has_log(source):
            # Of a moment that is held: a copy begun anew at each write beside it would never end. Without
            # a log holding on would keep the writer out, so there the copy does begin anew.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _copy(source, copy, book, rest)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("DELETE FROM draft")


def _has_log(source: sqlite3.Connection) -> bool:
    return bool(source.execute("PRAGMA journal_mode").fetchone() == ("wal",))


def write_over(part: Path, book: Path) -> None:
    """Put a copy's content in the place of a book's own, in one transaction that other windows notice.

    Raises StoreBusyError when another program keeps writing.
    """
    with (
        closing(open_to_read(part)) as source,
        closing(sqlite3.connect(book, isolation_level=None, timeout=_PATIENCE)) as target,
    ):
        target.execute("PRAGMA synchronous = EXTRA")
        _copy(source, target, book, None)


def _copy(
    source: sqlite3.Connection, target: sqlite3.Connection, book: Path, rest: Callable[[], None] | None
) -> None:
    """Copy all pages: in slices where there is a rest, but in one go once others have written too often."""
    try:
        _copy_pages(source, target, book, rest)
    except _BegunAnewError:
        _copy_pages(source, target, book, None)


class _BegunAnewError(Exception):
    """A copy in slices was begun anew too often, because others write between them."""


def _copy_pages(
    source: sqlite3.Connection, target: sqlite3.Connection, book: Path, rest: Callable[[], None] | None
) -> None:
    """Copy all pages; SQLite asks again and again while it has to wait, so the tries are counted."""
    waits, anew = count(1), count(1)
    fewest: float = inf

    def after_slice(status: int, remaining: int, _total: int) -> None:
        nonlocal fewest
        if status in _WAITS and next(waits) > _TRIES:
            raise StoreBusyError(
                f"Another program is writing to {book} just now. Nothing was changed; try again."
            )
        if status == sqlite3.SQLITE_OK and rest is not None:
            if remaining >= fewest and next(anew) > _TRIES:
                raise _BegunAnewError
            fewest = remaining
            rest()

    source.backup(target, pages=-1 if rest is None else _SLICE, progress=after_slice, sleep=_PATIENCE)
