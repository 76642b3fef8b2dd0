"""A disk that refuses for a while stands in nobody's way after."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreRefusedError
from acctui.storage import new_book, restoring
from acctui.storage.backup import make_backup
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
    with pytest.raises(StoreRefusedError, match=r"The disk that holds .*/acctui\.db is full"):
        new_book.make_book(tmp_path / "acctui.db")
    assert list(tmp_path.iterdir()) == []
