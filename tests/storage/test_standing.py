"""A book whose file is deleted, moved or replaced while it is open loses nothing and calls nothing saved."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import Changed, DraftKey, StoreDamagedError, StoreRefusedError
from acctui.storage import live_file
from acctui.storage.check import check_book
from acctui.storage.looking import Look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore

KEY = DraftKey("note", "1", "here")


def _names(book: Path) -> list[str]:
    return [name for (name,) in tell(book, "SELECT name FROM account ORDER BY id")]


def _kept(book: Path) -> Path:
    (kept,) = book.parent.glob("acctui-kept-*.db")
    return kept


@pytest.fixture
def used(store: BookStore) -> BookStore:
    accounts.add_account(store, Account(name="Alder"))
    return store


@pytest.fixture
def another(book: Path, empty_book: Path, opened: Callable[..., BookStore]) -> Path:
    """Give a book of one account that is not the one that is open."""
    path = book.with_name("another.db")
    shutil.copyfile(empty_book, path)
    store = opened(path)
    accounts.add_account(store, Account(name="Cedar"))
    store.close()
    return path


def test_nothing_meant_for_one_file_is_written_into_the_one_put_in_its_place(
    used: BookStore, book: Path, another: Path
) -> None:
    before = used.pulse()
    another.replace(book)
    with pytest.raises(StoreRefusedError, match=r"Another file was put in the place .* is in .*acctui-kept-"):
        accounts.add_account(used, Account(name="Birch"))
    assert used.pulse()[0] != before[0]
    assert used.changed_since(before[1]) is Changed.ALL
    assert used.changed_since(before[1]) is not Changed.ALL
    accounts.add_account(used, Account(name="Birch"))
    assert _names(_kept(book)) == ["Alder"]
    assert _kept(book).stat().st_mode & 0o777 == 0o600
    used.close()
    assert _names(book) == ["Cedar", "Birch"]
    assert check_book(book) == []
    assert check_book(_kept(book)) == []


def test_a_glance_notices_the_file_put_in_place_and_shows_it(
    used: BookStore, book: Path, another: Path
) -> None:
    another.replace(book)
    with pytest.raises(StoreRefusedError, match="It is shown now"):
        used.pulse()
    with used.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Cedar"]


def test_giving_memory_back_leaves_the_news_of_another_file_to_who_looks(
    used: BookStore, book: Path, another: Path
) -> None:
    another.replace(book)
    used.let_go()
    with pytest.raises(StoreRefusedError, match="It is shown now"):
        used.pulse()


def test_the_log_of_a_file_that_was_replaced_is_not_played_into_the_other(
    used: BookStore, book: Path, another: Path
) -> None:
    another.replace(book)
    with pytest.raises(StoreRefusedError):
        used.pulse()
    copy = book.with_name("copy.db")
    for tail in ("", "-wal"):
        shutil.copyfile(book.with_name(book.name + tail), copy.with_name(copy.name + tail))
    assert _names(copy) == ["Cedar"]


def test_closing_a_file_that_was_replaced_leaves_the_log_of_the_other_alone(
    used: BookStore, book: Path, another: Path, opened: Callable[..., BookStore]
) -> None:
    book.with_name(book.name + "-wal").rename(book.with_name("moved-wal"))
    another.replace(book)
    other = opened(book)
    accounts.add_account(other, Account(name="Birch"))
    used.close()
    assert book.with_name(book.name + "-wal").stat().st_size > 0
    other.close()
    assert _names(book) == ["Cedar", "Birch"]


def test_a_file_that_was_replaced_by_no_book_is_refused_and_not_written(used: BookStore, book: Path) -> None:
    diary = book.with_name("diary.txt")
    diary.write_text("Dear diary, " * 1000)
    diary.replace(book)
    for _ in range(2):
        with pytest.raises(StoreRefusedError, match="is not a book"):
            accounts.add_account(used, Account(name="Birch"))
    assert book.read_text().startswith("Dear diary")
    assert _names(_kept(book)) == ["Alder"]


def test_a_book_that_was_deleted_is_kept_whole_and_goes_on_once_it_is_put_back(
    used: BookStore, book: Path
) -> None:
    book.unlink()
    with pytest.raises(
        StoreRefusedError, match=r"was deleted or moved away .* To go on with that: mv "
    ) as told:
        accounts.add_account(used, Account(name="Birch"))
    assert str(_kept(book)) in str(told.value)
    with used.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Alder"]
    used.drafts.keep(KEY, {"text": "half a thought"})
    assert used.drafts.take(KEY) == {"text": "half a thought"}
    _kept(book).rename(book)
    with pytest.raises(StoreRefusedError, match="It is shown now"):
        used.pulse()
    assert used.drafts.take(KEY) == {"text": "half a thought"}
    accounts.add_account(used, Account(name="Birch"))
    used.close()
    assert _names(book) == ["Alder", "Birch"]
    assert check_book(book) == []


def test_a_glance_tells_once_that_the_file_is_gone(used: BookStore, book: Path) -> None:
    book.unlink()
    with pytest.raises(StoreRefusedError, match="was deleted or moved away"):
        used.pulse()
    assert used.pulse() == used.pulse()


def test_a_commit_into_a_file_that_went_meanwhile_is_not_called_saved(used: BookStore, book: Path) -> None:
    def adds_while_it_goes() -> None:
        with used.writing("late") as work:
            work.add(Account(name="Birch"))
            book.unlink()

    with pytest.raises(StoreRefusedError, match="was deleted or moved away"):
        adds_while_it_goes()
    assert _names(_kept(book)) == ["Alder", "Birch"]


def test_a_file_that_is_gone_with_its_folder_is_said(used: BookStore, book: Path) -> None:
    shutil.rmtree(book.parent)
    with pytest.raises(StoreRefusedError, match="take down what you typed"):
        accounts.add_account(used, Account(name="Birch"))


def test_a_file_moved_away_and_back_is_the_same(used: BookStore, book: Path) -> None:
    elsewhere = book.rename(book.with_name("elsewhere.db"))
    with pytest.raises(StoreRefusedError):
        accounts.add_account(used, Account(name="Birch"))
    elsewhere.rename(book)
    accounts.add_account(used, Account(name="Birch"))
    used.close()
    assert _names(book) == ["Alder", "Birch"]


def test_a_book_of_an_older_acctui_put_in_place_is_left_as_it_is(
    used: BookStore, book: Path, another: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_file, "look_at", lambda _path: Look.OLDER)
    another.replace(book)
    before = book.read_bytes()
    with pytest.raises(StoreRefusedError, match="Close acctui and open it again"):
        accounts.add_account(used, Account(name="Birch"))
    assert book.read_bytes() == before


def test_a_damaged_file_put_in_place_is_said_with_the_way_back(used: BookStore, book: Path) -> None:
    torn = book.with_name("torn.db")
    torn.write_bytes(book.read_bytes()[:-4096])
    torn.replace(book)
    with pytest.raises(StoreDamagedError, match=r"cut off|damaged|does not belong"):
        used.pulse()


def test_a_book_nobody_asked_yet_is_not_kept(book: Path, opened: Callable[..., BookStore]) -> None:
    store = opened()
    book.unlink()
    with pytest.raises(StoreRefusedError, match="take down what you typed"):
        accounts.add_account(store, Account(name="Birch"))
    store.close()


def test_where_what_was_held_cannot_be_kept_it_is_said(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("acctui.storage.standing.fix", full)
    book.unlink()
    with pytest.raises(StoreRefusedError, match="take down what you typed"):
        accounts.add_account(used, Account(name="Birch"))
    assert not list(book.parent.glob("acctui-kept-*"))
