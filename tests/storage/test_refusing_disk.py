"""A disk that refuses for a while stands in nobody's way after."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from sqlalchemy.exc import OperationalError
from tests.storage.raw import pragma

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreRefusedError, StoreUnsureError
from acctui.storage import engine, new_book, restoring
from acctui.storage.backup import make_backup
from acctui.storage.backup_habit import BackupHabit
from acctui.storage.backup_list import backups_of
from acctui.storage.new_book import create
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from sqlalchemy import Connection

_ENDED = 2**22 + 1
"""No process bears so high a number."""


@pytest.fixture
def no_taking_away(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let a copy fail, and its remains stay: the disk takes nothing and gives nothing back."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.setattr(os, "fsync", refuse)
    return monkeypatch


def test_a_backup_that_failed_and_could_not_be_taken_away_keeps_no_other_out(
    book: Path, no_taking_away: pytest.MonkeyPatch
) -> None:
    (book.parent / "backups").mkdir()
    with pytest.raises(StoreRefusedError, match="No backup could be made"):
        make_backup(book, "asked")
    assert len(list((book.parent / "backups").glob(".*.part"))) == 1
    no_taking_away.undo()
    made = make_backup(book, "asked")
    assert [one.path for one in backups_of(book)] == [made.path]
    assert list((book.parent / "backups").iterdir()) == [made.path]


def test_what_others_could_not_take_away_goes_with_the_next_backup(book: Path) -> None:
    folder = book.parent / "backups"
    folder.mkdir()
    gone = ("-journal", "-wal", "")
    for tail in gone:
        (folder / f".acctui.{os.getpid()}.1.part{tail}").write_bytes(b"half")
        (folder / f".acctui.{_ENDED}.7.part{tail}").write_bytes(b"half")
        book.with_name(f".{book.name}.{_ENDED}.part{tail}").write_bytes(b"half")
        book.with_name(f".acctui-damaged-20261122T090000.db.{_ENDED}.part{tail}").write_bytes(b"half")
    made = make_backup(book, "asked")
    assert list(folder.iterdir()) == [made.path]
    assert not list(book.parent.glob(".*"))


def test_what_others_are_making_stays(book: Path) -> None:
    others = [
        book.parent / "backups" / f".acctui.{os.getppid()}.7.part",
        book.parent / "backups" / f".acctui.{os.getpid()}.{threading.get_ident()}.part-journal",
        book.with_name(f".{book.name}.{os.getpid()}.part"),
        book.with_name(f".other.db.{_ENDED}.part"),
    ]
    others[0].parent.mkdir()
    for part in others:
        part.write_bytes(b"half")
    make_backup(book, "asked")
    assert [part for part in others if part.exists()] == [others[0], *others[2:]]


def test_the_copy_a_restore_could_not_take_away_keeps_no_other_out(
    book: Path, opened: Callable[..., BookStore]
) -> None:
    made = make_backup(book, "asked")
    book.with_name(f".{book.name}.{os.getpid()}.part").write_bytes(b"half")
    restoring.restore(book, made.path)
    accounts.add_account(opened(), Account(name="Alder"))
    assert not list(book.parent.glob(".*"))


def test_a_book_half_made_by_a_process_of_the_same_number_is_made_anew(
    tmp_path: Path, now: dt.datetime
) -> None:
    path = tmp_path / "acctui.db"
    path.with_name(f".{path.name}.{os.getpid()}.part").write_bytes(b"half")
    BookStore(path, lambda: now).close()
    assert [one.name for one in tmp_path.iterdir()] == ["acctui.db"]


def test_a_new_book_that_does_not_fit_is_refused_under_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 3")
        create(connection)

    monkeypatch.setattr(new_book, "create", full)
    with pytest.raises(StoreRefusedError, match=r"The disk is full\. .*/acctui\.db\.$"):
        new_book.make_book(tmp_path / "acctui.db")
    assert list(tmp_path.iterdir()) == []


def test_the_backup_of_the_day_keeps_no_write_out_of_a_book_moved_to_a_shared_folder(
    book: Path, tmp_path: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Dropbox" / "acctui.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(book)) as of_its_own:
        of_its_own.execute("PRAGMA journal_mode = WAL")
    path.write_bytes(book.read_bytes())
    readers = []

    def read_beside(habit: BackupHabit) -> None:
        assert habit
        readers.append(sqlite3.connect(path, isolation_level=None))
        readers[-1].execute("SELECT count(*) FROM account").fetchone()

    monkeypatch.setattr(BackupHabit, "before_write", read_beside)
    with closing(BookStore(path, lambda: now)) as store:
        accounts.add_account(store, Account(name="Alder"))
        readers[0].close()
        assert pragma(store, "journal_mode") == "delete"


class _Unconfirmed:
    """A connection whose commit is done, or is not, while the disk does not bring it to rest."""

    invalidated = False
    in_transaction = False

    def __init__(self, code: str) -> None:
        self.connection = self.driver_connection = self
        self._error = sqlite3.OperationalError("disk I/O error")
        self._error.sqlite_errorname = code

    def exec_driver_sql(self, words: str) -> None:
        raise OperationalError(words, None, self._error)


def test_a_write_whose_journal_is_gone_is_kept_once_its_folder_is_on_the_disk(book: Path) -> None:
    engine._commit(cast("Connection", _Unconfirmed("SQLITE_IOERR_DIR_FSYNC")), book)


def test_a_write_that_is_in_the_book_but_not_confirmed_is_not_to_be_entered_again(
    book: Path, no_taking_away: pytest.MonkeyPatch
) -> None:
    assert no_taking_away
    with pytest.raises(StoreUnsureError, match="in the book, so don't enter it again"):
        engine._commit(cast("Connection", _Unconfirmed("SQLITE_IOERR_DIR_FSYNC")), book)


def test_a_write_that_was_refused_and_may_stand_in_the_log_is_said_to_be_in_doubt(book: Path) -> None:
    with pytest.raises(StoreRefusedError, match="may be in the book or not"):
        engine._commit(cast("Connection", _Unconfirmed("SQLITE_IOERR_FSYNC")), book)


@pytest.mark.parametrize("code", ["SQLITE_BUSY", "SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_FULL"])
def test_a_commit_refused_for_any_other_reason_is_refused(book: Path, code: str) -> None:
    with pytest.raises(OperationalError):
        engine._commit(cast("Connection", _Unconfirmed(code)), book)
