"""A book of an older acctui after an upgrade that was broken off: it is the old one or the new one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from tests.faults.books import NOW
from tests.storage.revisions.as_sql import as_sql
from tests.storage.revisions.held import ask, columns_of, lost, rows_of, sql_of
from tests.storage.revisions.old import old_book

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup_list import backups_of, folder_of, is_good
from acctui.storage.check import check_book
from acctui.storage.looking import Look, look_at
from acctui.storage.store import BookStore
from acctui.storage.upgrade import upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEITHER = "neither old nor new"
LOST = "lines lost"
NO_COPY = "without its backup"
LEFT = "left half made"
OTHERWISE = "other tables than a new book"
WRONG = "rules broken"
PAST = "undos past the upgrade"
FAULTS = (NEITHER, LOST, NO_COPY, LEFT, OTHERWISE, WRONG, PAST)


class OldBook:
    """A book of a released revision, and all that was in it."""

    def __init__(self, path: Path, number: int, new: Path) -> None:
        self.path = old_book(path, number)
        self.text = as_sql(path)
        self._new = sql_of(new)
        self._columns = columns_of(path)
        self._rows = rows_of(path, self._columns)

    def judge(self) -> Iterator[tuple[str, str]]:
        """Give each fault found after an upgrade was broken off, and after the next start has run it."""
        look = look_at(self.path)
        if look is Look.OLDER:
            if as_sql(self.path) != self.text:
                yield NEITHER, "the old book was changed"
            upgrade(self.path, NOW)
        yield from self._as_new()

    def _as_new(self) -> Iterator[tuple[str, str]]:
        gone = lost(self.path, self._rows, self._columns)
        if gone:
            yield LOST, ", ".join(gone)
        if sql_of(self.path) != self._new:
            yield OTHERWISE, ""
        wrong = check_book(self.path)
        if wrong:
            yield WRONG, wrong[0]
        yield from self._kept()
        left = [file.name for file in (*self.path.parent.glob(".*"), *folder_of(self.path).glob(".*"))]
        if left:
            yield LEFT, ", ".join(left)

    def _kept(self) -> Iterator[tuple[str, str]]:
        """See that every backup is the old book whole, and that undo stops and names one."""
        backups = backups_of(self.path)
        wanted = _without_drafts(self.text)
        bad = [one.path.name for one in backups if not _is(one.path, wanted)]
        if bad or not backups:
            yield NO_COPY, f"{len(backups)} there, of them bad: {bad}"
        with closing(BookStore(self.path, lambda: NOW)) as store:
            try:
                store.undo()
            except StoreRefusedError as stop:
                if any(str(one.path) in str(stop) for one in backups):
                    return
        yield PAST, "undo was not stopped with a backup named"


def _is(backup: Path, wanted: list[str]) -> bool:
    return is_good(backup) and _without_drafts(as_sql(backup)) == wanted


def _without_drafts(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith('INSERT INTO "draft"')]


def raw_of(book: Path) -> bytes:
    """Give the bytes of a book nobody has open, its log folded in."""
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return book.read_bytes()


def number_of(book: Path) -> Any:
    """Give the revision a file says it has."""
    return ask(book, "PRAGMA user_version")[0][0]
