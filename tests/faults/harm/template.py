"""The good book that every harm begins with, and its good backup."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.demo.book import fill
from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.backup import make_backup
from acctui.storage.private_files import TAILS
from acctui.storage.store import BookStore

from .pages import places

if TYPE_CHECKING:
    from pathlib import Path

EVENING = dt.datetime(2026, 11, 22, 20, 0, tzinfo=dt.UTC)
LATE = "Written last"


@dataclass(frozen=True, slots=True)
class Template:
    """A book at rest, the same book with a log beside it, and another book with a log of its own.

    `pages` gives the pages of the book at rest by their kind.
    """

    book: Path
    logged: Path
    other: Path
    backup: Path
    pages: dict[str, list[int]]

    def give(self, folder: Path, source: Path | None = None) -> Path:
        """Put a copy of a book in a folder, with a good backup made today."""
        folder.mkdir(mode=0o755)
        book = folder / "book.db"
        copy_all(source or self.book, book)
        backups = folder / "backups"
        backups.mkdir(mode=0o755)
        now = dt.datetime.now()  # noqa: DTZ005 - backups are named in local time
        shutil.copyfile(self.backup, backups / f"book-{now:%Y%m%dT%H%M%S}-daily.db")
        return book


def copy_all(source: Path, target: Path) -> None:
    """Copy a book with what lies beside it, its shared memory aside."""
    for tail in ("", *TAILS):
        beside = source.with_name(source.name + tail)
        if beside.exists() and tail != "-shm":
            shutil.copyfile(beside, target.with_name(target.name + tail))


def make(folder: Path) -> Template:
    """Make the books once."""
    folder.mkdir()
    book = folder / "good.db"
    with closing(BookStore(book, lambda: EVENING)) as store:
        fill(store)
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        # Some pages that hold nothing, as a book has that was tidied.
        connection.execute("DELETE FROM entry")
    return Template(
        book=book,
        backup=make_backup(book, "daily").path,
        logged=_logged(book, folder / "logged" / "book.db"),
        other=_logged(None, folder / "other" / "book.db"),
        pages=places(book),
    )


def _logged(source: Path | None, target: Path) -> Path:
    """Copy a book in the middle of its life: what was written last is in the log alone."""
    target.parent.mkdir()
    alive = target.with_name("alive.db")
    if source is not None:
        shutil.copyfile(source, alive)
    store = BookStore(alive, lambda: EVENING)
    accounts.add_account(store, Account(name=LATE))
    for number in range(20):
        accounts.add_account(store, Account(name=f"{LATE} {number}"))
    copy_all(alive, target)
    store.close()
    return target
