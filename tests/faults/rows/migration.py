"""Upgrades killed or failing at every statement, or without room, from every released revision."""

from __future__ import annotations

import sqlite3
import traceback
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from tests.faults.books import NOW, make_book_of
from tests.faults.broken_upgrades import KILLED, UPGRADED, Break, broken, statements_of
from tests.faults.old_books import FAULTS, LEFT, LOST, NEITHER, NO_COPY, OldBook, number_of, raw_of
from tests.faults.tally import Tally
from tests.storage.revisions.as_sql import as_sql
from tests.storage.revisions.freeze import tables_of_now
from tests.storage.revisions.held import columns_of, lost, rows_of
from tests.storage.revisions.old import OLDER, RELEASED, old_book

from acctui.storage.backup_list import backups_of, folder_of, is_good
from acctui.storage.identity import REVISION
from acctui.storage.migrations.shape import written
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tally import Trial

FAULT = "upgrades killed or failing at every statement"

TOUCHED, UNTOLD = "released books touched", "breaks that came to nothing"
_PLACES = ("disk", "Dropbox")
"""A disk of one's own, with a log, and a folder that others share, with a rollback journal."""


def run(trial: Trial) -> Tally:
    """Break upgrades off in every way, one after another, and hold each book against what it was."""
    tally = Tally("broken upgrades", dict.fromkeys((*FAULTS, TOUCHED, UNTOLD, "broken off"), 0))
    new = trial.folder / "new.db"
    make_book_of(new, ())
    for place in _PLACES:
        for number in OLDER:
            book = trial.folder / place / f"{number}" / "old.db"
            _each(tally, trial, book, OldBook(book, number, new), None)
        ahead = trial.folder / place / "ahead" / "old.db"
        _each(tally, trial, ahead, _Ahead(ahead), _next_tables(trial.folder / f"{place}.sql"))
    if RELEASED[-1] == REVISION:
        _left_alone(tally, trial.folder / "released" / "book.db")
    return tally


def _next_tables(path: Path) -> Path:
    """Write down a revision that is not there yet: accounts have a colour."""
    tables = [sql.replace("\tcity TEXT,", "\tcity TEXT, \n\tcolour TEXT,", 1) for sql in tables_of_now()]
    path.write_text(written(tables), "utf-8")
    return path


class _Ahead:
    """A book of the revision of now, to be brought to one that is not there yet."""

    def __init__(self, path: Path) -> None:
        self.path = old_book(path, REVISION)
        self.text = as_sql(path)
        self._columns = columns_of(path)
        self._rows = rows_of(path, self._columns)
        self.pretend: Path | None = None

    def judge(self) -> Iterator[tuple[str, str]]:
        """Give each fault; the program of now can't open what came of it, so the file is asked itself."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if number_of(self.path) == REVISION:
            if as_sql(self.path) != self.text:
                yield NEITHER, "the old book was changed"
            if broken(self.path, Break(), self.pretend) != UPGRADED:
                yield NEITHER, "the old book can't be upgraded any more"
        gone = lost(self.path, self._rows, self._columns)
        if gone:
            yield LOST, ", ".join(gone)
        if "colour" not in columns_of(self.path)["account"]:
            yield NEITHER, "the new book has the old tables"
        backups = backups_of(self.path)
        if not backups or not all(is_good(one.path) and number_of(one.path) == REVISION for one in backups):
            yield NO_COPY, f"{len(backups)} there"
        left = [file.name for file in (*self.path.parent.glob(".*"), *folder_of(self.path).glob(".*"))]
        if left:
            yield LEFT, ", ".join(left)


def _each(tally: Tally, trial: Trial, book: Path, old: OldBook | _Ahead, pretend: Path | None) -> None:
    """Break off an upgrade of this book at every statement, and for want of room at many sizes."""
    if isinstance(old, _Ahead):
        old.pretend = pretend
    raw = raw_of(book)
    put_back = partial(_put_back, book, raw)
    steps = statements_of(book, pretend)
    put_back()
    tally.notes.append(f"{steps:,} moments of an upgrade from {book.parent.name}, {book.parent.parent.name}")
    whole = len(raw) * 2
    # What a log makes certain at each statement, a rollback journal makes certain the same way.
    apart = trial.of(1 if book.parent.parent.name == "disk" else 3, max(1, steps // 4))
    breaks = [
        *(Break(at, is_kill=True) for at in range(1, steps + 1, apart)),
        Break(steps, is_kill=True),
        *(Break(at) for at in range(1, steps + 1, trial.of(4, max(2, steps // 2)))),
        *(Break(room=whole * part // 40) for part in range(1, 40, trial.of(1, 19))),
    ]
    for where in breaks:
        tally.tried += 1
        said = f"{book.parent.parent.name}, from {book.parent.name}, {where}"
        try:
            _one(tally, book, old, where, said, pretend)
        except Exception:  # noqa: BLE001 - whatever is raised is told as a fault, and the next is tried
            tally.fault("broken off", f"{said}:\n{traceback.format_exc()}")
        put_back()


def _put_back(book: Path, raw: bytes) -> None:
    for file in (
        *book.parent.glob(f"{book.name}?*"),
        *folder_of(book).glob("*"),
        *folder_of(book).glob(".*"),
    ):
        file.unlink()
    book.write_bytes(raw)


def _one(
    tally: Tally, book: Path, old: OldBook | _Ahead, where: Break, said: str, pretend: Path | None
) -> None:
    ended = broken(book, where, pretend)
    if where.room is None and (ended == UPGRADED or (ended == KILLED) != where.is_kill):
        tally.fault(UNTOLD, f"{said}: ended with {ended}")
    for fault, example in old.judge():
        tally.fault(fault, f"{said}: {example}")


def _left_alone(tally: Tally, book: Path) -> None:
    """Open a book of the revision of now: not a byte of it is written."""
    old_book(book, REVISION)
    before = raw_of(book)
    tally.tried += 1
    BookStore(book, lambda: NOW).close()
    if book.read_bytes() != before or backups_of(book):
        tally.fault(TOUCHED, f"revision {REVISION}")
