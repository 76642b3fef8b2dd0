"""A backup is put back whole, and what stood in its place is kept."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.storage.dump import dump
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import DraftKey, StoreBusyError, StoreDamagedError, StoreRefusedError
from acctui.storage import copying, restoring
from acctui.storage.backup_list import backups_of
from acctui.storage.check import check_book
from acctui.storage.restoring import restore
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY = DraftKey("note", "1", "1-a")


@pytest.fixture
def used(opened: Callable[..., BookStore]) -> BookStore:
    """Open a book with one account in it."""
    store = opened()
    accounts.add_account(store, Account(name="Alder"))
    return store


def _names(path: Path) -> list[str]:
    return [row[0] for row in tell(path, "SELECT name FROM account ORDER BY id")]


def _spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(5000)
        file.write(b"\xff" * 9000)


def _full(_path: Path) -> None:
    raise OSError(28, "No space left on device")


def test_a_backup_is_put_back_and_the_book_as_it_was_is_kept(used: BookStore, book: Path) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    was = dump(book)
    used.close()
    kept = restore(book, good)
    assert kept is not None
    assert dump(book) == dump(good)
    assert dump(kept) == was
    assert check_book(book) == []
    assert book.stat().st_mode & 0o777 == 0o600
    assert [one for one in book.parent.iterdir() if one.name.endswith(".part")] == []


def test_a_window_that_is_open_meanwhile_sees_the_book_put_back_and_writes_into_it(
    used: BookStore, book: Path
) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    pulse = used.pulse()
    restore(book, good)
    assert used.pulse()[0] != pulse[0]
    with used.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Alder"]
    accounts.add_account(used, Account(name="Cedar"))
    used.close()
    assert _names(book) == ["Alder", "Cedar"]
    assert check_book(book) == []


def test_undo_stops_at_the_restore_and_names_the_book_as_it_was(
    used: BookStore, book: Path, opened: Callable[..., BookStore]
) -> None:
    good = used.backup().path
    kept = restore(book, good)
    store = opened()
    with pytest.raises(StoreRefusedError) as stop:
        store.undo()
    assert good.name in str(stop.value)
    assert f"acctui restore {kept}" in str(stop.value)
    assert store.redo() is None
    accounts.add_account(store, Account(name="Birch"))
    assert store.undo() is not None


def test_what_was_undone_before_the_backup_is_not_redone_over_the_restore(
    used: BookStore, book: Path, opened: Callable[..., BookStore]
) -> None:
    accounts.add_account(used, Account(name="Birch"))
    used.undo()
    restore(book, used.backup().path)
    assert opened().redo() is None


def test_drafts_outlive_a_restore(used: BookStore, book: Path) -> None:
    good = used.backup().path
    used.drafts.keep(KEY, {"text": "half a thought"})
    restore(book, good)
    assert used.drafts.take(KEY) == {"text": "half a thought"}


def test_a_damaged_book_is_set_aside_with_its_log_and_never_deleted(used: BookStore, book: Path) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    log = book.with_name(book.name + "-wal")
    copies = book.read_bytes(), log.read_bytes()
    used.close()
    book.write_bytes(b"\xff" * 100 + copies[0][100:])
    log.write_bytes(copies[1])
    elsewhere = good.rename(book.with_name("elsewhere.db"))
    with pytest.raises(StoreRefusedError, match="is not a book"):
        restore(book, elsewhere)
    elsewhere.rename(good)
    book.write_bytes(copies[0][:100] + b"\xff" * 9000 + copies[0][9100:])
    log.write_bytes(copies[1][:200])
    damaged = book.read_bytes(), log.read_bytes()
    kept = restore(book, good)
    assert kept is not None
    assert kept.name.startswith("acctui-damaged-")
    assert (kept.read_bytes(), kept.with_name(kept.name + "-wal").read_bytes()) == damaged
    assert kept.stat().st_mode & 0o777 == 0o600
    assert not log.exists()
    assert dump(book) == dump(good)
    assert check_book(book) == []


def test_a_book_too_large_to_be_read_through_at_once_is_set_aside_when_it_proves_damaged(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = used.backup().path
    used.close()
    monkeypatch.setattr("acctui.storage.looking.SMALL", 1000)
    damaged = book.read_bytes()[:-4096] + b"\xff" * 4096
    book.write_bytes(damaged)
    kept = restore(book, good)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert dump(book) == dump(good)


def test_the_oldest_backup_is_put_back_though_the_copy_made_first_takes_its_place(
    used: BookStore, book: Path
) -> None:
    oldest = used.backup().path
    for number in range(15):
        accounts.add_account(used, Account(name=f"{number}"))
        if len(backups_of(book)) < 10:
            used.backup()
    used.close()
    kept = restore(book, oldest)
    assert oldest.exists()
    assert kept is not None
    assert len(backups_of(book)) == 11
    assert _names(book) == ["Alder"]


def test_two_damaged_books_of_one_second_are_both_kept(used: BookStore, book: Path) -> None:
    good = used.backup().path
    used.close()
    kept = set()
    for _ in range(2):
        book.write_bytes(b"")
        kept.add(restore(book, good))
    assert len(kept) == 2


def test_a_log_left_beside_a_book_that_is_gone_is_not_played_into_the_one_put_back(
    used: BookStore, book: Path
) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    log = book.with_name(book.name + "-wal")
    pages = log.read_bytes()
    used.close()
    book.unlink()
    log.write_bytes(pages)
    kept = restore(book, good)
    assert _names(book) == ["Alder"]
    assert kept is not None
    assert kept.with_name(kept.name + "-wal").read_bytes() == pages


def test_a_backup_is_put_where_no_book_is(used: BookStore, tmp_path: Path) -> None:
    good = used.backup().path
    place = tmp_path / "deep" / "new.db"
    assert restore(place, good) is None
    assert _names(place) == ["Alder"]
    assert place.parent.stat().st_mode & 0o777 == 0o700
    with pytest.raises(StoreRefusedError, match="put back from"):
        BookStore(place, lambda: dt.datetime(2026, 11, 22, tzinfo=dt.UTC)).undo()


def test_a_backup_that_is_damaged_missing_or_the_book_itself_is_refused_and_changes_nothing(
    used: BookStore, book: Path
) -> None:
    good = used.backup().path
    used.close()
    before = dump(book)
    _spoil(good)
    with pytest.raises(StoreDamagedError, match=r"so it was not put back\. Choose another"):
        restore(book, good)
    with pytest.raises(StoreRefusedError, match="There is no file"):
        restore(book, good.with_name("none.db"))
    with pytest.raises(StoreRefusedError, match="is the book itself"):
        restore(book, book)
    assert dump(book) == before


def test_a_restore_beside_one_who_keeps_writing_gives_up_and_changes_nothing(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    monkeypatch.setattr(copying, "_TRIES", 1)
    with closing(sqlite3.connect(book, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError, match="Another program is writing"):
            restore(book, good)
    assert _names(book) == ["Alder", "Birch"]


def test_a_restore_onto_a_full_disk_is_refused_and_changes_nothing(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = used.backup().path
    monkeypatch.setattr(restoring, "fix", lambda path: _full(path) if path.parent == book.parent else None)
    with pytest.raises(StoreRefusedError, match="can't be put back"):
        restore(book, good)
    assert _names(book) == ["Alder"]
    assert [one for one in book.parent.iterdir() if one.suffix == ".part"] == []


def test_a_backup_that_does_not_survive_its_copying_is_not_put_back(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    monkeypatch.setattr(restoring, "is_good", lambda _path: False)
    with pytest.raises(StoreDamagedError, match="so it was not put back"):
        restore(book, good)
    assert _names(book) == ["Alder", "Birch"]


def test_a_restore_that_sqlite_breaks_off_is_refused_and_changes_nothing(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = used.backup().path
    accounts.add_account(used, Account(name="Birch"))
    monkeypatch.setattr(restoring, "_finish", _broken_off)
    with pytest.raises(StoreRefusedError, match="can't be put back"):
        restore(book, good)
    assert _names(book) == ["Alder", "Birch"]


def _broken_off(*_: object) -> None:
    raise sqlite3.OperationalError("disk I/O error")
