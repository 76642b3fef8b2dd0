"""A backup is a whole book of its own, checked, and kept for a time."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
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
from acctui.storage import backup, bare_file, copy_check, copying, private_files
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import Backup, backups_of, folder_of, is_good, newest_good, to_drop
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable


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
    monkeypatch.setattr(copy_check, "fix", _full)
    with pytest.raises(StoreRefusedError, match=r"No backup could be made \(No space left"):
        used.backup()
    assert list(folder_of(book).iterdir()) == []


def test_noise_in_a_backup_is_told_as_damage_whatever_page_it_hits(used: BookStore) -> None:
    good = used.backup().path
    raw = good.read_bytes()
    unnoticed = []
    for page in range(1, len(raw) // 4096):
        good.write_bytes(raw[: page * 4096] + b"\xa5" * 4096 + raw[(page + 1) * 4096 :])
        if is_good(good):
            unnoticed.append(page)
    good.write_bytes(raw)
    # Pages that hold nothing are kept for later, and nobody looks at them.
    assert len(unnoticed) <= tell(good, "PRAGMA freelist_count")[0][0]
    assert is_good(good)


def test_a_backup_the_disk_has_emptied_is_not_good_and_is_not_named_as_one_to_go_back_to(book: Path) -> None:
    good, emptied = make_backup(book, "asked"), make_backup(book, "asked")
    emptied.path.write_bytes(b"")
    assert not is_good(emptied.path)
    newest = newest_good(book)
    assert newest is not None
    assert newest.path == good.path


def test_a_book_whose_damage_is_quoted_as_noise_is_said_to_be_damaged(used: BookStore, book: Path) -> None:
    used.close()
    raw = book.read_bytes()
    place = raw.index(b"CREATE TABLE account")
    book.write_bytes(raw[:place] + b"\xa5" * 12 + raw[place + 12 :])
    with pytest.raises(StoreDamagedError, match="is damaged"):
        make_backup(book, "asked")
    with pytest.raises(StoreDamagedError):
        BookStore(book, lambda: dt.datetime(2026, 11, 22, tzinfo=dt.UTC))


def test_a_large_copy_is_read_by_two_hands_and_one_that_is_not_good_is_not_named(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_check, "SMALL", 0)
    read: list[str] = []
    sound = bare_file.is_sound

    def told(connection: sqlite3.Connection, how: str, table: str) -> bool:
        read.append(table)
        return sound(connection, how, table)

    monkeypatch.setattr(copy_check, "is_sound", told)
    made = used.backup()
    tables = tell(made.path, "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")
    assert sorted(read) == sorted(row[0] for row in tables)
    monkeypatch.setattr(copy_check, "is_sound", lambda _connection, _how, table: table != "note")
    with pytest.raises(StoreDamagedError):
        used.backup()
    assert list(folder_of(book).iterdir()) == [made.path]


def test_a_copy_that_was_not_good_is_not_named(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_check, "is_good", lambda _path: False)
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


def test_a_backup_is_brought_to_the_disk_before_it_has_its_name_and_its_name_after(
    used: BookStore, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, list[str]]] = []

    def tell_of(what: str, real: Callable[[Path], None]) -> Callable[[Path], None]:
        def told_of(path: Path) -> None:
            told.append((what, [one.path.name for one in backups_of(book)]))
            real(path)

        return told_of

    monkeypatch.setattr(copy_check, "fix", tell_of("file", private_files.fix))
    monkeypatch.setattr(backup, "fix_folder", tell_of("folder", private_files.fix_folder))
    made = used.backup()
    assert told == [("file", []), ("folder", [made.path.name])]


def test_a_name_that_another_window_takes_meanwhile_is_left_to_it(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link
    taken: list[Path] = []

    def beaten(part: Path, target: Path) -> None:
        if not taken:
            target.write_bytes(b"of the other window")
            taken.append(target)
        link(part, target)

    monkeypatch.setattr(os, "link", beaten)
    made = make_backup(book, "asked")
    assert taken[0].read_bytes() == b"of the other window"
    assert made.path.name == f"{taken[0].stem}-1.db"
    assert is_good(made.path)


def test_a_disk_that_gives_a_file_no_second_name_has_backups_too(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", _no_links)
    made = [make_backup(book, "asked").path for _ in range(2)]
    assert len(set(made)) == 2
    assert all(is_good(path) for path in made)
    assert sorted(folder_of(book).iterdir()) == sorted(made)


def _no_links(_part: Path, _target: Path) -> None:
    raise PermissionError(1, "Operation not permitted")


def test_half_made_logs_and_what_has_lain_for_days_are_cleared_too(book: Path) -> None:
    folder_of(book).mkdir()
    dead = folder_of(book) / f".acctui.{2**22 + 7}.1.part-journal"
    old = folder_of(book) / f".acctui.{os.getppid()}.1.part"
    for part in (dead, old):
        part.touch()
    os.utime(old, (0, 0))
    make_backup(book, "asked")
    assert not dead.exists()
    assert not old.exists()


def test_a_book_whose_name_means_something_to_a_search_for_files_has_its_own_clearing(book: Path) -> None:
    odd = book.with_name("a[b].db")
    shutil.copyfile(book, odd)
    folder_of(odd).mkdir()
    left = folder_of(odd) / f".a[b].{2**22 + 7}.1.part"
    of_another = folder_of(odd) / f".ab.{2**22 + 7}.1.part"
    left.touch()
    of_another.touch()
    make_backup(odd, "asked")
    assert (left.exists(), of_another.exists()) == (False, True)


_BAD = st.sets(st.integers(0, 79))


@given(st.lists(_SPAN, max_size=80, unique=True), _BAD)
def test_a_bad_backup_takes_no_place_from_a_good_one(minutes: list[int], bad: set[int]) -> None:
    start = dt.datetime(2026, 11, 22, 9, 0)  # noqa: DTZ001 - backups are named in local time
    made = [Backup(Path(f"{one}.db"), start - dt.timedelta(minutes=one), "use", 1) for one in minutes]
    spoilt = {one for place, one in enumerate(made) if place in bad}
    good = [one for one in made if one not in spoilt]
    kept = set(made) - set(to_drop(made, lambda one: one not in spoilt))
    assert set(good) - set(to_drop(good)) <= kept
    assert kept - set(good) <= set(made) - set(to_drop(made))


def test_bad_backups_of_ten_later_times_do_not_push_the_last_good_one_out(book: Path) -> None:
    folder_of(book).mkdir()
    good = folder_of(book) / "acctui-20261120T080000-use.db"
    shutil.copyfile(book, good)
    for minute in range(30):
        bad = folder_of(book) / f"acctui-20261120T09{minute:02}00-use.db"
        shutil.copyfile(book, bad)
        if minute % 2:
            _spoil(bad)
        else:
            bad.write_bytes(b"")
    make_backup(book, "asked")
    assert good.exists()


def test_the_backup_just_made_stays_when_the_clock_was_set_back(book: Path) -> None:
    folder_of(book).mkdir()
    for minute in range(30):
        shutil.copyfile(book, folder_of(book) / f"acctui-20991120T09{minute:02}00-use.db")
    for month in range(1, 13):
        shutil.copyfile(book, folder_of(book) / f"acctui-2099{month:02}01T090000-use.db")
    made = [make_backup(book, "asked").path for _ in range(3)]
    assert made[-1].exists()


def test_a_copy_that_waits_too_long_for_another_program_is_said_and_leaves_nothing(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "Dropbox" / "shared.db"
    shared.parent.mkdir()
    shutil.copyfile(book, shared)
    tell(shared, "PRAGMA journal_mode = DELETE")
    monkeypatch.setattr(copying, "_TRIES", 1)
    monkeypatch.setattr(copying, "_PATIENCE", 0.01)
    with closing(sqlite3.connect(shared, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusyError, match="Another program is writing"):
            make_backup(shared, "asked")
    assert list(folder_of(shared).iterdir()) == []


def test_a_copy_made_in_slices_is_of_one_moment(used: BookStore, book: Path, tmp_path: Path) -> None:
    part = tmp_path / "part.db"
    added: list[object] = []

    def rest() -> None:
        added.append(accounts.add_account(used, Account(name=f"Birch {len(added)}")))

    copying._SLICE, slice_of = 4, copying._SLICE
    try:
        copying.copy_book(book, part, rest)
    finally:
        copying._SLICE = slice_of
    assert len(added) > 10
    assert _names(part) == ["Alder"]
    assert len(_names(book)) == 1 + len(added)


@pytest.mark.parametrize("writes", [2, 10_000])
def test_a_copy_made_where_others_share_begins_anew_at_a_write_and_comes_to_an_end(
    tmp_path: Path, opened: Callable[..., BookStore], monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    monkeypatch.setattr(copying, "_SLICE", 16)
    shared = tmp_path / "Dropbox" / "shared.db"
    store = opened(shared)
    added: list[object] = []

    def rest() -> None:
        if len(added) < writes:
            added.append(accounts.add_account(store, Account(name="Birch")))

    part = tmp_path / "part.db"
    copying.copy_book(shared, part, rest)
    # Whatever was written while pages were copied is in the copy, and nothing of it halfway.
    assert len(_names(part)) == len(added) == min(writes, len(added))
    assert len(added) == 2 or len(added) > 5
    assert check_book(part) == []


def test_a_copy_that_sqlite_breaks_off_is_said_and_leaves_nothing(used: BookStore, book: Path) -> None:
    tell(book, "DROP TABLE draft")
    with pytest.raises(StoreRefusedError, match=r"No backup could be made .*no such table"):
        used.backup()
    assert list(folder_of(book).iterdir()) == []
