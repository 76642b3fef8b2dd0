"""A book is opened, made whole, and kept from everybody else."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import pragma, tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreRefusedError
from acctui.storage import engine, new_book
from acctui.storage.identity import APPLICATION_ID, REVISION
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path


def test_every_connection_keeps_what_it_acknowledges_through_a_power_cut(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder"))
    assert pragma(store, "journal_mode") == "wal"
    assert pragma(store, "synchronous") == 2
    assert pragma(store, "foreign_keys") == 1
    assert pragma(store, "busy_timeout") == engine.BUSY_MS


def test_a_new_book_bears_our_mark_and_revision(tmp_path: Path, opened: Callable[..., BookStore]) -> None:
    path = tmp_path / "new" / "acctui.db"
    opened(path)
    assert tell(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert tell(path, "PRAGMA user_version") == [(REVISION,)]
    assert [one.name for one in path.parent.iterdir()] == ["acctui.db"]


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_files_and_folders_are_private_whatever_the_umask(
    tmp_path: Path, now: dt.datetime, umask: int
) -> None:
    path = tmp_path / "deep" / "deeper" / "new.db"
    before = os.umask(umask)
    try:
        with closing(BookStore(path, lambda: now)) as store:
            accounts.add_account(store, Account(name="Alder"))
            accounts.add_account(store, Account(name="Birch"))
            store.backup()
            modes = dict(_modes(tmp_path / "deep"))
    finally:
        os.umask(before)
    folders = {name: modes.pop(name) for name in ("deeper", "backups")}
    assert {"new.db", "new.db-wal", "new.db-shm"} <= set(modes)
    assert set(modes.values()) == {0o600}
    assert set(folders.values()) == {0o700}
    assert (tmp_path / "deep").stat().st_mode & 0o777 == 0o700


def _modes(folder: Path) -> Iterator[tuple[str, int]]:
    """Give the rights of each file; a backup on its way may be renamed before it is looked at."""
    for one in folder.rglob("*"):
        with suppress(FileNotFoundError):
            yield one.name, one.stat().st_mode & 0o777


def test_a_folder_that_stands_keeps_its_rights(tmp_path: Path, opened: Callable[..., BookStore]) -> None:
    tmp_path.chmod(0o755)
    opened(tmp_path / "new.db")
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_book_that_is_closed_leaves_no_log_beside_it(book: Path, now: dt.datetime) -> None:
    with closing(BookStore(book, lambda: now)) as store:
        accounts.add_account(store, Account(name="Alder"))
        assert book.with_name(book.name + "-wal").exists()
    assert not book.with_name(book.name + "-wal").exists()
    assert not book.with_name(book.name + "-shm").exists()


def test_two_windows_that_make_the_same_book_at_once_share_it(
    tmp_path: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.db"
    real = new_book._build

    def meanwhile(part: Path, named: Path) -> None:
        real(part, named)
        monkeypatch.setattr(new_book, "_build", real)
        with closing(BookStore(path, lambda: now)) as other:
            accounts.add_account(other, Account(name="Alder"))

    monkeypatch.setattr(new_book, "_build", meanwhile)
    monkeypatch.setattr(os, "getpid", iter(range(1, 99)).__next__)
    with closing(BookStore(path, lambda: now)) as store, store.reading() as reads:
        assert reads.accounts.names() == [(1, "Alder")]


def test_a_book_is_made_where_files_have_but_one_name(
    tmp_path: Path, opened: Callable[..., BookStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(_one: Path, _other: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "new" / "acctui.db"
    opened(path)
    assert [one.name for one in path.parent.iterdir()] == ["acctui.db"]


def test_a_log_left_by_a_deleted_book_is_not_played_into_a_new_one(
    store: BookStore, book: Path, now: dt.datetime
) -> None:
    accounts.add_account(store, Account(name="Alder"))
    log = book.with_name(book.name + "-wal")
    pages = log.read_bytes()
    store.close()
    book.unlink()
    log.write_bytes(pages)
    with closing(BookStore(book, lambda: now)) as new, new.reading() as reads:
        assert reads.accounts.names() == []
    assert [one.read_bytes() for one in book.parent.glob("acctui-damaged-*-wal")] == [pages]


def test_a_place_where_no_book_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "nowhere" / "book.db")
    for path, words in [
        (tmp_path / "file" / "book.db", "can't be"),
        (tmp_path / "link.db", "is a link to .*, where there is no file"),
    ]:
        with pytest.raises(StoreRefusedError, match=words), closing(_clockless(path)) as store:
            store.undo()


def _clockless(path: Path) -> BookStore:
    return BookStore(path, lambda: pytest.fail("no clock is asked"))


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_book, "make_part", full)
    with pytest.raises(StoreRefusedError, match=r"can't be made \(No space left on device\)"):
        _clockless(tmp_path / "deep" / "book.db")
    assert list((tmp_path / "deep").iterdir()) == []


def test_a_file_that_vanishes_before_it_is_used_is_not_made_anew(book: Path) -> None:
    store = _clockless(book)
    book.unlink()
    with pytest.raises(StoreRefusedError, match="make room on its disk, give yourself"), store.reading():
        pass
    assert not book.exists()
