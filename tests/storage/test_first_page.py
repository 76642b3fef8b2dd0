"""A file is looked at before a byte of it is written; what can't be used is refused in plain words."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell
from tests.storage.rights import as_somebody_else, open_to_anybody

from acctui.domain.account import Account
from acctui.domain.goal import Goal
from acctui.domain.revenue import Revenue
from acctui.domain.settings import Setting
from acctui.services import accounts
from acctui.services.ports import StoreBusyError, StoreDamagedError, StoreRefusedError, StoreTooNewError
from acctui.storage import bare_file, looking
from acctui.storage.backup import make_backup
from acctui.storage.first_page import first_page, names_of
from acctui.storage.glance import account_line
from acctui.storage.identity import REVISION
from acctui.storage.looking import Look, look_at
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TODAY = dt.date(2026, 11, 22)


def _refused(path: Path, kind: type[StoreRefusedError], words: str) -> str:
    """See that a file is refused, and that it is the same byte for byte afterwards."""
    before = path.read_bytes()
    for opening in (look_at, lambda path: BookStore(path, lambda: pytest.fail("no clock is asked"))):
        with pytest.raises(kind, match=words) as refusal:
            opening(path)
        assert path.read_bytes() == before
    return str(refusal.value)


def test_where_nothing_is_a_book_can_be_made(tmp_path: Path) -> None:
    assert look_at(tmp_path / "new.db") is Look.MISSING


def test_a_book_of_ours_is_known_and_left_as_it_is(book: Path) -> None:
    before = book.read_bytes()
    assert look_at(book) is Look.OURS
    assert book.read_bytes() == before


def test_a_newer_book_is_refused_with_both_revisions_named(book: Path) -> None:
    tell(book, "PRAGMA user_version = 7")
    words = _refused(book, StoreTooNewError, "made by a newer acctui")
    assert f"its revision is 7, this program knows {REVISION}" in words


def test_a_newer_book_whose_number_waits_in_its_log_is_refused_too(book: Path) -> None:
    with closing(sqlite3.connect(book, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("PRAGMA user_version = 7")
        _refused(book, StoreTooNewError, "its revision is 7")


def test_a_book_that_was_never_finished_is_refused(book: Path) -> None:
    tell(book, "PRAGMA user_version = 0")
    _refused(book, StoreDamagedError, "is damaged")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    tell(path, "CREATE TABLE t (x)")
    assert "this one is untouched" in _refused(path, StoreRefusedError, "belongs to another program")


@pytest.mark.parametrize(
    "content", [b"Dear diary,\n", b"\x7fELF\x00", b"SQLite format 4\x00" + bytes(100), b"x"]
)
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "diary.txt"
    path.write_bytes(content)
    _refused(path, StoreRefusedError, "is not a book of acctui")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    assert "no good backup beside it" in _refused(path, StoreDamagedError, "is empty")


@pytest.mark.parametrize("left", [10, 99, 100, 5000, -1, -4096])
def test_a_book_cut_anywhere_is_refused(book: Path, left: int) -> None:
    whole = book.read_bytes()
    book.write_bytes(whole[:left])
    _refused(book, StoreDamagedError, "is cut off")


@pytest.mark.parametrize("place", [100, 4096, 20_000])
def test_a_damaged_book_is_refused_with_the_newest_good_backup_named(book: Path, place: int) -> None:
    good = make_backup(book, "asked").path
    bad = make_backup(book, "use").path
    bad.write_bytes(bad.read_bytes()[:-4096] + b"\xff" * 4096)
    for path in (book, bad):
        with path.open("r+b") as file:
            file.seek(place)
            file.write(b"\xff" * 8000)
    words = _refused(book, StoreDamagedError, "is damaged")
    assert words.endswith(f"acctui --db {book} restore {good}")


def test_a_path_with_blanks_is_named_so_that_a_shell_takes_it(empty_book: Path, tmp_path: Path) -> None:
    path = tmp_path / "my book.db"
    shutil.copyfile(empty_book, path)
    make_backup(path, "asked")
    path.write_bytes(b"")
    assert f"--db '{path}' restore '" in _refused(path, StoreDamagedError, "is empty")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreRefusedError, match="is a folder"):
        look_at(tmp_path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StoreRefusedError, match="is no ordinary file"):
        look_at(tmp_path / "pipe")


def test_a_path_through_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreRefusedError, match=r"can't be (reached|made)"):
        BookStore(tmp_path / "file" / "book.db", lambda: pytest.fail("no clock is asked"))


@pytest.fixture
def open_folder(empty_book: Path) -> Iterator[Path]:
    """Give a folder with a book in it that anybody may reach."""
    with open_to_anybody() as folder:
        shutil.copyfile(empty_book, folder / "book.db")
        tell(folder / "book.db", "PRAGMA journal_mode = WAL")
        yield folder


@pytest.mark.parametrize(
    ("file", "folder", "words"),
    [(0o000, 0o755, "can't be read"), (0o600, 0o000, "can't be (reached|read)")],
)
def test_a_book_without_permission_to_read_is_refused(
    open_folder: Path, file: int, folder: int, words: str
) -> None:
    path = open_folder / "book.db"
    path.chmod(file)
    open_folder.chmod(folder)
    with as_somebody_else(open_folder), pytest.raises(StoreRefusedError, match=words):
        look_at(path)


def test_a_book_in_a_folder_that_cannot_be_written_is_refused_and_stays_the_same(open_folder: Path) -> None:
    path = open_folder / "book.db"
    before = path.read_bytes()
    open_folder.chmod(0o555)
    with as_somebody_else(open_folder), pytest.raises(StoreRefusedError) as refusal:
        _add_account(path)
    assert "give yourself write permission" in str(refusal.value)
    assert not isinstance(refusal.value, StoreDamagedError)
    assert path.read_bytes() == before
    assert [one.name for one in open_folder.iterdir()] == ["book.db"]


def test_a_book_that_may_only_be_read_is_refused_when_it_is_written(open_folder: Path) -> None:
    path = open_folder / "book.db"
    path.chmod(0o444)
    before = path.read_bytes()
    with as_somebody_else(open_folder), pytest.raises(StoreRefusedError, match="can't be written to"):
        _add_account(path)
    assert path.read_bytes() == before


def _add_account(path: Path) -> None:
    store = BookStore(path, lambda: dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    try:
        accounts.add_account(store, Account(name="Alder"))
    finally:
        store.close()


_WRITES_AND_DIES = """
import datetime as dt, os, signal, sys
from pathlib import Path
from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.store import BookStore
store = BookStore(Path(sys.argv[1]), lambda: dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
accounts.add_account(store, Account(name="Alder"))
os.kill(os.getpid(), signal.SIGKILL)
"""


def _killed_after_writing(path: Path) -> None:
    died = subprocess.run([sys.executable, "-c", _WRITES_AND_DIES, str(path)], check=False)
    assert died.returncode < 0


def test_what_waits_in_the_log_is_on_the_first_page_and_is_not_played_in(book: Path) -> None:
    _killed_after_writing(book)
    log = book.with_name(book.name + "-wal")
    before = book.read_bytes(), log.read_bytes()
    assert b"Alder" not in before[0]
    assert look_at(book) is Look.OURS
    rows, count, *_ = first_page(book, TODAY, 10)
    assert ([account_line(row).name for row in rows], count) == (["Alder"], 1)
    assert (book.read_bytes(), log.read_bytes()) == before


def test_a_book_killed_in_its_first_second_is_still_a_book(tmp_path: Path) -> None:
    path = tmp_path / "first.db"
    _killed_after_writing(path)
    assert look_at(path) is Look.OURS
    assert first_page(path, TODAY, 10).accounts == 1


def test_a_change_half_made_in_a_shared_folder_is_taken_back_and_the_book_opens(
    empty_book: Path, tmp_path: Path, opened: Callable[..., BookStore]
) -> None:
    path = tmp_path / "Dropbox" / "book.db"
    path.parent.mkdir()
    shutil.copyfile(empty_book, path)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA cache_size = 1")
    writer.execute("BEGIN")
    for number in range(300):
        writer.execute("INSERT INTO account (name, tier, tags) VALUES (?, 'none', '[]')", (f"{number}" * 50,))
    copy = tmp_path / "Dropbox" / "killed.db"
    for tail in ("", "-journal"):
        shutil.copyfile(path.with_name(path.name + tail), copy.with_name(copy.name + tail))
    writer.close()
    assert look_at(copy) is Look.OURS
    assert first_page(copy, TODAY, 10)[:2] == ([], 0)
    accounts.add_account(opened(copy), Account(name="Alder"))


def test_the_first_page_has_the_accounts_that_matter_in_front(book: Path, store: BookStore) -> None:
    for name, why in (("Cedar", None), ("alder", None), ("Birch", "could double")):
        accounts.add_account(store, Account(name=name, candidate=why))
    rows, count, *_ = first_page(book, TODAY, 2)
    with store.reading() as reads:
        assert [account_line(row) for row in rows] == list(reads.accounts.lines(2026))[:2]
    assert ([row[1] for row in rows], count) == (["Birch", "alder"], 3)
    assert len(first_page(book, TODAY, -1).rows) == 3


@pytest.mark.parametrize(("at", "names"), [(None, "ab"), (2, "ab"), (5, "def"), (7, "fg"), (9, "ab")])
def test_an_account_further_down_stands_among_those_around_it(
    book: Path, store: BookStore, at: int | None, names: str
) -> None:
    for name in "abcdefg":
        accounts.add_account(store, Account(name=name))
    page = first_page(book, TODAY, 2, at)
    assert ("".join(row[1] for row in page.rows), page.accounts, page.has_goals) == (names, 7, False)


def test_the_names_come_in_the_same_order_as_the_list(book: Path, store: BookStore) -> None:
    for name, why in (("Cedar", None), ("alder", None), ("Birch", "could double")):
        accounts.add_account(store, Account(name=name, candidate=why))
    assert names_of(book) == [(3, "Birch"), (2, "alder"), (1, "Cedar")]


@pytest.mark.parametrize(("begins", "year"), [("12", 2025), ("11", 2026), ("", 2026), ("x", 2026)])
def test_the_first_page_is_of_the_books_own_business_year(
    book: Path, store: BookStore, begins: str, year: int
) -> None:
    accounts.add_account(store, Account(name="Alder"))
    with store.writing("Year") as work:
        if begins:
            work.add(Setting(key="year_begins", value=begins))
        work.add(Revenue(account_id=1, date=TODAY, amount=7))
        work.add(Goal(account_id=1, year=year, amount=50, set_on=TODAY))
    page = first_page(book, TODAY, 10)
    line = account_line(page.rows[0])
    assert page.year.year == year
    assert (line.goal, line.won, line.gap) == (50, 7, 43)


def test_a_first_page_that_is_locked_says_so(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bare_file, "BUSY_MS", 10)
    with closing(sqlite3.connect(book, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusyError, match="Another program is writing"):
            first_page(book, TODAY, 10)
        with suppress(StoreBusyError):
            look_at(book)


def test_a_large_book_opens_without_being_read_through(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "SMALL", 1000)
    with book.open("r+b") as file:
        file.seek(book.stat().st_size - 4096)
        file.write(b"\xff" * 4096)
    assert look_at(book) is Look.OURS


def test_the_first_page_needs_no_sqlalchemy() -> None:
    code = "import sys, acctui.storage.first_page; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
