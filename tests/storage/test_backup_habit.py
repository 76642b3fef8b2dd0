"""Backups are made beside the seller's work without being asked for."""

from __future__ import annotations

import datetime as dt
import shutil
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.domain.note import Note
from acctui.services import accounts
from acctui.services.ports import DraftKey
from acctui.storage import backup_habit, bare_file, copy_check, private_files
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import Backup, folder_of, newest_good
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
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


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[dt.datetime]:
    """Set the clock backups go by: its last entry is now."""
    hours = [dt.datetime(2026, 11, 22, 9, 0)]  # noqa: DTZ001 - local time

    def local_now() -> dt.datetime:
        return hours[-1]

    monkeypatch.setattr(backup_habit, "_local_now", local_now)
    return hours


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give why each backup was made, in order, and make none."""
    why: list[str] = []

    def note(book: Path, reason: str, _rest: object = None) -> Backup:
        why.append(reason)
        return Backup(book, backup_habit._local_now(), reason, 1)

    monkeypatch.setattr(backup_habit, "make_backup", note)
    return why


def _write(store: BookStore, name: str = "Birch") -> None:
    accounts.add_account(store, Account(name=name))
    store._habit.close()


@pytest.fixture
def at_work(book: Path, now: dt.datetime) -> Iterator[BookStore]:
    """Open a book that has not been written to today."""
    with closing(BookStore(book, lambda: now)) as store:
        yield store


def test_the_first_write_of_a_day_makes_a_backup_and_so_does_each_half_hour_of_changes(
    at_work: BookStore, clock: list[dt.datetime], made: list[str]
) -> None:
    assert made == []
    for minutes, expected in [
        (0, ["daily"]),
        (29, ["daily"]),
        (30, ["daily", "use"]),
        (45, ["daily", "use"]),
        (200, ["daily", "use", "use"]),
        (60 * 15, ["daily", "use", "use", "daily"]),
    ]:
        clock.append(clock[0] + dt.timedelta(minutes=minutes))
        _write(at_work)
        assert made == expected


def test_undo_and_redo_are_changes_too(at_work: BookStore, clock: list[dt.datetime], made: list[str]) -> None:
    _write(at_work)
    clock.append(clock[0] + dt.timedelta(hours=1))
    at_work.undo()
    at_work._habit.close()
    clock.append(clock[0] + dt.timedelta(hours=2))
    at_work.redo()
    at_work._habit.close()
    assert made == ["daily", "use", "use"]


def test_a_backup_made_today_by_another_window_counts(
    book: Path, at_work: BookStore, clock: list[dt.datetime], made: list[str]
) -> None:
    folder_of(book).mkdir()
    shutil.copyfile(book, folder_of(book) / "acctui-20261122T084000-daily.db")
    _write(at_work)
    assert made == []
    clock.append(clock[0] + dt.timedelta(minutes=15))
    _write(at_work)
    assert made == ["use"]


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("spoil", [b"", b"SQLite format 3"])
def test_a_backup_that_was_cut_does_not_count_for_the_day(
    book: Path, at_work: BookStore, made: list[str], spoil: bytes
) -> None:
    folder_of(book).mkdir()
    (folder_of(book) / "acctui-20261122T084000-daily.db").write_bytes(spoil)
    _write(at_work)
    assert made == ["daily"]


@pytest.mark.usefixtures("clock")
def test_a_backup_dated_ahead_of_the_clock_does_not_make_every_write_the_first_of_a_day(
    book: Path, at_work: BookStore, made: list[str]
) -> None:
    folder_of(book).mkdir()
    shutil.copyfile(book, folder_of(book) / "acctui-20361122T084000-daily.db")
    shutil.copyfile(book, folder_of(book) / "acctui-20261122T084000-daily.db")
    _write(at_work)
    assert made == []


def test_a_clock_set_back_makes_a_backup_rather_than_none(
    at_work: BookStore, clock: list[dt.datetime], made: list[str]
) -> None:
    _write(at_work)
    clock.append(clock[0] - dt.timedelta(hours=3))
    _write(at_work)
    assert made == ["daily", "use"]


def test_reading_and_drafts_make_no_backup(at_work: BookStore, made: list[str]) -> None:
    at_work.drafts.keep(KEY, {"text": "x"})
    with at_work.reading() as reads:
        reads.accounts.names()
    assert made == []


def test_a_new_book_has_nothing_to_back_up_before_its_first_write(
    tmp_path: Path, now: dt.datetime, made: list[str]
) -> None:
    with closing(BookStore(tmp_path / "new.db", lambda: now)) as store:
        with store.writing("many") as work:
            work.add_all([Account(name=f"{number}") for number in range(30)])
        assert made == []
        _write(store)
        assert made == ["daily"]


@pytest.mark.parametrize(("count", "expected"), [(20, []), (21, ["before-change"])])
@pytest.mark.parametrize("at_once", [1, 7, 100])
def test_a_change_of_over_a_tenth_of_a_table_makes_one_first_be_it_at_once_or_line_by_line(
    opened: Callable[..., BookStore], made: list[str], count: int, expected: list[str], at_once: int
) -> None:
    store = opened()
    lines = [Account(name=f"{number}") for number in range(count)]
    with store.writing("many") as work:
        for first in range(0, count, at_once):
            work.add_all(lines[first : first + at_once])
    assert made == expected


def test_a_table_that_grows_within_a_step_is_held_against_what_stood_before_it(
    opened: Callable[..., BookStore], made: list[str]
) -> None:
    store = opened()
    with store.writing("many") as work:
        work.add_all([Account(name=f"{number}") for number in range(300)])
    made.clear()
    with store.writing("some more") as work:
        for number in range(30):
            work.add(Account(name=f"more {number}"))
    assert made == []
    with store.writing("a tenth and one") as work:
        for number in range(34):
            work.add(Account(name=f"still more {number}"))
    assert made == ["before-change"]


def test_taking_much_back_and_doing_it_again_makes_one_first(
    opened: Callable[..., BookStore], made: list[str]
) -> None:
    store = opened()
    accounts.add_account(store, Account(name="Alder"))
    with store.writing("many") as work:
        work.add_all([Account(name=f"{number}") for number in range(30)])
    made.clear()
    store.undo()
    assert made == ["before-change"]
    store.redo()
    assert made == ["before-change"] * 2
    store.undo()
    store.undo()
    assert made == ["before-change"] * 3


def test_a_copy_made_before_something_else_was_done_does_not_count(
    opened: Callable[..., BookStore], made: list[str]
) -> None:
    store = opened()
    accounts.add_account(store, Account(name="Alder"))
    many = [Account(name=f"{number}") for number in range(30)]
    store.backup("asked")
    with store.writing("many") as work:
        work.add_all(many)
    assert made == ["asked"]
    store.backup("asked")
    opened().undo()
    with store.writing("many again") as work:
        work.add_all(many)
    assert made == ["asked", "asked", "before-change", "before-change"]


def test_much_is_copied_first_in_a_folder_that_other_machines_share_though_the_write_is_under_way(
    tmp_path: Path, now: dt.datetime
) -> None:
    book = tmp_path / "Dropbox" / "shared.db"
    long = "word " * 100_000
    with closing(BookStore(book, lambda: now)) as store:
        account = accounts.add_account(store, Account(name="Alder")).value
        with store.writing("many") as work:
            for _ in range(22):
                work.add(Note(account_id=account.id, date=now.date(), text=long))
        newest = newest_good(book)
    assert newest is not None
    assert tell(newest.path, "SELECT count(*) FROM note") == [(0,)]
    assert tell(book, "SELECT count(*) FROM note") == [(22,)]


def test_a_change_of_a_twentieth_of_a_table_makes_none(
    opened: Callable[..., BookStore], made: list[str]
) -> None:
    store = opened()
    with store.writing("many") as work:
        kept = work.add_all([Account(name=f"{number}") for number in range(600)])
    made.clear()
    with store.writing("some") as work:
        work.remove_all(kept[:30])
    assert made == []


def test_a_backup_that_fails_beside_the_work_is_told_and_the_work_is_kept(
    at_work: BookStore, book: Path, clock: list[dt.datetime]
) -> None:
    folder_of(book).write_text("in the way")
    _write(at_work)
    assert at_work.backup_problem is not None
    assert "No backup could be made" in at_work.backup_problem
    assert _names(book) == ["Birch"]
    folder_of(book).unlink()
    clock.append(clock[0] + dt.timedelta(hours=1))
    _write(at_work, "Cedar")
    assert at_work.backup_problem is None


def test_writing_goes_on_while_a_backup_is_made(
    at_work: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, may_end = threading.Event(), threading.Event()
    real = make_backup

    def slow(book: Path, why: str, pace: backup_habit.BackupHabit) -> Backup:
        going.set()
        assert may_end.wait(10)
        return real(book, why, pace)

    monkeypatch.setattr(backup_habit, "make_backup", slow)
    accounts.add_account(at_work, Account(name="Birch"))
    assert going.wait(10)
    accounts.add_account(at_work, Account(name="Cedar"))
    assert _names(book) == ["Birch", "Cedar"]
    may_end.set()
    at_work._habit.close()
    assert newest_good(book) is not None


def test_a_window_that_closes_breaks_a_long_backup_off_and_the_next_write_makes_it(
    book: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, may_end = threading.Event(), threading.Event()

    def slow(part: Path) -> None:
        going.set()
        assert may_end.wait(10)
        private_files.fix(part)

    monkeypatch.setattr(backup_habit, "fix", slow)
    monkeypatch.setattr("acctui.storage.copying._SLICE", 4)
    store = BookStore(book, lambda: now, patience=0.0)
    accounts.add_account(store, Account(name="Birch"))
    assert going.wait(10)
    threading.Timer(0.05, may_end.set).start()
    store.close()
    assert store.backup_problem is None
    assert list(folder_of(book).iterdir()) == []
    with closing(BookStore(book, lambda: now)) as again:
        _write(again, "Cedar")
    assert newest_good(book) is not None


def test_a_window_that_closes_interrupts_the_check_of_a_copy(
    book: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    checking = threading.Event()
    check = bare_file.is_sound

    def endless(connection: sqlite3.Connection) -> bool:
        checking.set()
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        ).fetchone()
        return check(connection)

    monkeypatch.setattr(copy_check, "is_sound", endless)
    store = BookStore(book, lambda: now, patience=0.0)
    accounts.add_account(store, Account(name="Birch"))
    assert checking.wait(10)
    store.close()
    assert store.backup_problem is None
    assert list(folder_of(book).iterdir()) == []


def test_a_backup_under_way_is_not_begun_a_second_time(
    at_work: BookStore, clock: list[dt.datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    may_end = threading.Event()

    def slow(book: Path, why: str, _rest: object) -> Backup:
        begun.append(why)
        assert may_end.wait(10)
        return Backup(book, backup_habit._local_now(), why, 1)

    monkeypatch.setattr(backup_habit, "make_backup", slow)
    accounts.add_account(at_work, Account(name="Birch"))
    clock.append(clock[0] + dt.timedelta(minutes=31))
    accounts.add_account(at_work, Account(name="Cedar"))
    may_end.set()
    at_work._habit.close()
    assert begun == ["daily"]
