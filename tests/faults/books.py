"""The books rows harm: made once, copied for each trial, and looked through after."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


def make_book_of(path: Path, names: Iterable[str]) -> None:
    """Make a book of accounts with nothing stated."""
    with closing(BookStore(path, lambda: NOW)) as store:
        for name in names:
            accounts.add_account(store, Account(name=name))


def copy_book(template: Path, path: Path) -> Path:
    """Put a fresh copy where a trial harms it, with nothing beside it."""
    for beside in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    shutil.copyfile(template, path)
    path.chmod(0o600)
    return path


def is_bad(path: Path) -> list[str]:
    """Name what is wrong with a book, opened as the next start opens it; nothing when all is well."""
    with closing(BookStore(path, lambda: NOW)):
        pass
    with closing(sqlite3.connect(path)) as connection:
        wrong = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [f"foreign key {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    return wrong + [str(problem) for problem in check_book(path)]
