"""Copies are made without being asked for, checked, kept for a time, and put back whole."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.dump import dump
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import DraftKey, StoreBusyError, StoreDamagedError, StoreRefusedError
from acctui.storage import backup, backup_habit
from acctui.storage.backup import make_backup, restore
from acctui.storage.backup_list import Backup, backups_of, folder_of, is_good, newest_good, to_drop
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = DraftKey("note", "1", "1-a")


@pytest.fixture
def used(opened: Callable[..., BookStore]) -> BookStore:
    """Open a book with one account in it."""
    store = opened()
    accounts.add_account(store, Account(name="Alder"))
    return store


def _names(path: Path) -> list[str]:
    return [row[0] for row in tell(path, "SELECT name FROM account ORDER BY id")]


# made


def test_a_backup_is_a_whole_book_of_its_own(used: BookStore, book: Path) -> None:
    made = used.backup("asked")
    assert made in backups_of(book)
    assert made.path.parent == book.parent / "backups"
    assert made.path.name.startswith("acctui-")
    assert made.path.name.endswith("-asked.db")
    assert is_good(made.path)
    assert check_book(made.path) == []
    assert dump(made.path) == dump(book)
    assert (made.why, made.size) == ("asked", made.path.stat().st_size)
    assert sorted(made.path.parent.iterdir()) == [made.path]


def test_a_backup_holds_what_was_committed_a_moment_ago_and_nothing_half_done(
    used: BookStore, book: Path
) -> None:
    with used.writing("half") as work:
        work.add(Account(name="Birch"))
        made = make_backup(book, "asked")
    assert _names(made.path) == ["Alder"]
    assert _names(make_backup(book, "asked").path) == ["Alder", "Birch"]


def test_drafts_stay_with_their_window_and_are_in_no_backup(used: BookStore) -> None:
    used.drafts.keep(KEY, {"text": "half a thought"})
    made = used.backup()
    assert tell(made.path, "SELECT * FROM draft") == []
    assert used.drafts.take(KEY) == {"text": "half a thought"}


def test_backups_are_private_whatever_the_umask(book: Path) -> None:
    before = os.umask(0)
    try:
        made = make_backup(book, "asked")
    finally:
        os.umask(before)
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.parent.stat().st_mode & 0o777 == 0o700


def test_two_backups_of_one_second_are_two_files(book: Path) -> None:
    names = {make_backup(book, "asked").path for _ in range(3)}
    assert len(names) == 3
    assert {one.path for one in backups_of(book)} == names


def test_backups_of_another_book_in_the_same_folder_are_its_own(book: Path) -> None:
    other = book.with_name("acctui-2.db")
    shutil.copyfile(book, other)
    mine, its = make_backup(book, "asked"), make_backup(other, "asked")
    assert [one.path for one in backups_of(book)] == [mine.path]
    assert [one.path for one in backups_of(other)] == [its.path]


def test_a_backup_dropped_by_another_window_meanwhile_is_no_trouble(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(book, "asked")
    real = Path.stat

    def gone(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == made.path:
            raise FileNotFoundError
        return real(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", gone)
    assert [one.size for one in backups_of(book)] == [0]


def test_a_damaged_book_is_never_kept_as_a_backup(used: BookStore, book: Path) -> None:
    used.close()
    _spoil(book)
    with pytest.raises(StoreDamagedError, match="is damaged"):
        make_backup(book, "asked")
    assert list(folder_of(book).iterdir()) == []


def _spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(5000)
        file.write(b"\xff" * 9000)


def test_where_no_backup_can_be_made_it_is_said_and_none_is_left_half_made(
    used: BookStore, book: Path
) -> None:
    folder_of(book).write_text("in the way")
    with pytest.raises(StoreRefusedError, match="No backup could be made"):
        used.backup()
    folder_of(book).unlink()


def test_a_copy_that_breaks_off_leaves_nothing(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "fix", _full)
    with pytest.raises(StoreRefusedError, match=r"No backup could be made of .*No space left"):
        used.backup()
    assert list(folder_of(book).iterdir()) == []


def _full(_path: Path) -> None:
    raise OSError(28, "No space left on device")


def test_a_copy_that_was_not_good_is_not_named(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "is_good", lambda _path: False)
    with pytest.raises(StoreDamagedError):
        used.backup()
    assert list(folder_of(book).iterdir()) == []


def test_what_a_killed_process_left_half_made_is_cleared_and_what_runs_is_left(book: Path) -> None:
    folder_of(book).mkdir()
    dead = folder_of(book) / f".acctui.{2**22 + 7}.1.part"
    alive = folder_of(book) / f".acctui.{os.getppid()}.1.part"
    strange = folder_of(book) / ".acctui.x.1.part"
    for part in (dead, alive, strange):
        part.touch()
    make_backup(book, "asked")
    assert [part.exists() for part in (dead, alive, strange)] == [False, True, True]


# rotated

_SPAN = st.integers(0, 60 * 24 * 800)


@given(st.lists(_SPAN, max_size=80, unique=True))
def test_ten_recent_seven_daily_four_weekly_and_twelve_monthly_backups_are_kept(minutes: list[int]) -> None:
    start = dt.datetime(2026, 11, 22, 9, 0)  # noqa: DTZ001 - backups are named in local time
    made = [Backup(Path(f"{one}.db"), start - dt.timedelta(minutes=one), "use", 1) for one in minutes]
    newest = sorted(made, key=lambda one: one.made_at, reverse=True)
    dropped = set(to_drop(made))
    kept = [one for one in newest if one not in dropped]
    assert kept[:10] == newest[:10]
    for period, count in (("%Y%m%d", 7), ("%G-%V", 4), ("%Y%m", 12)):
        found = dict.fromkeys(one.made_at.strftime(period) for one in newest)
        held = {one.made_at.strftime(period) for one in kept}
        assert set(list(found)[:count]) <= held
    assert len(kept) <= 10 + 7 + 4 + 12


def test_old_backups_are_dropped_as_new_ones_are_made(book: Path) -> None:
    folder_of(book).mkdir()
    for day in range(1, 29):
        shutil.copyfile(book, folder_of(book) / f"acctui-202601{day:02}T090000-daily.db")
    made = make_backup(book, "asked")
    left = [one.path.name for one in backups_of(book)]
    assert left[0] == made.path.name
    # Nine of January beside today's; its last days, weeks and month are among them but for one week.
    assert left[1:10] == [f"acctui-202601{day:02}T090000-daily.db" for day in range(28, 19, -1)]
    assert left[10:] == ["acctui-20260118T090000-daily.db"]


def test_files_that_are_no_backups_are_left_alone(book: Path) -> None:
    folder_of(book).mkdir()
    (folder_of(book) / "acctui-notes.db").touch()
    (folder_of(book) / "readme.txt").touch()
    make_backup(book, "asked")
    assert (folder_of(book) / "acctui-notes.db").exists()
    assert (folder_of(book) / "readme.txt").exists()


# without being asked


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

    def note(book: Path, reason: str) -> Backup:
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
def test_a_change_of_over_a_tenth_of_a_table_makes_one_first(
    opened: Callable[..., BookStore], made: list[str], count: int, expected: list[str]
) -> None:
    store = opened()
    with store.writing("many") as work:
        work.add_all([Account(name=f"{number}") for number in range(count)])
        work.add_all([Account(name=f"{number}") for number in range(count)])
    assert made == expected


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

    def slow(book: Path, why: str) -> Backup:
        going.set()
        assert may_end.wait(10)
        return real(book, why)

    monkeypatch.setattr(backup_habit, "make_backup", slow)
    accounts.add_account(at_work, Account(name="Birch"))
    assert going.wait(10)
    accounts.add_account(at_work, Account(name="Cedar"))
    assert _names(book) == ["Birch", "Cedar"]
    may_end.set()
    at_work._habit.close()
    assert newest_good(book) is not None


# put back


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
    with pytest.raises(StoreRefusedError, match="is not a book"):
        restore(book, good)
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
    monkeypatch.setattr("acctui.storage.first_page._SMALL", 1000)
    damaged = book.read_bytes()[:-4096] + b"\xff" * 4096
    book.write_bytes(damaged)
    kept = restore(book, good)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert dump(book) == dump(good)


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
    monkeypatch.setattr(backup, "_TRIES", 1)
    with closing(sqlite3.connect(book, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError, match="Another program is writing"):
            restore(book, good)
    assert _names(book) == ["Alder", "Birch"]


def test_a_restore_onto_a_full_disk_is_refused_and_changes_nothing(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = used.backup().path
    monkeypatch.setattr(backup, "fix", lambda path: _full(path) if path.parent == book.parent else None)
    with pytest.raises(StoreRefusedError, match="can't be put back"):
        restore(book, good)
    assert _names(book) == ["Alder"]
    assert [one for one in book.parent.iterdir() if one.suffix == ".part"] == []
