"""What lies at a path and beside it is looked at before a byte is written, and refused with the way back."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell
from tests.storage.revisions.old import RELEASED, old_book

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreChangedError, StoreDamagedError, StoreRefusedError, StoreTooNewError
from acctui.storage import form, half_a_change, kept_aside
from acctui.storage.backup import make_backup
from acctui.storage.check import check_book
from acctui.storage.form import form_of
from acctui.storage.identity import FORMS, REVISION
from acctui.storage.looking import Look, look_at
from acctui.storage.restoring import restore
from acctui.storage.upgrade import upgrade

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


def _all(folder: Path) -> dict[str, bytes]:
    """Give what lies in a folder, the shared memory of SQLite aside."""
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith("-shm")
    }


def _refused(book: Path, kind: type[StoreRefusedError], words: str) -> str:
    before = _all(book.parent)
    with pytest.raises(kind, match=words) as refusal:
        look_at(book)
    assert _all(book.parent) == before
    return str(refusal.value)


def _form(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return form_of(connection)


def test_the_form_of_each_revision_is_known(empty_book: Path, tmp_path: Path, now: dt.datetime) -> None:
    assert set(FORMS) == {*RELEASED, REVISION}
    assert _form(empty_book) == FORMS[REVISION]
    for number in RELEASED:
        old = old_book(tmp_path / f"{number}.db", number)
        assert _form(old) == FORMS[number]
        upgrade(old, now)
        assert _form(old) == FORMS[REVISION]


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        (
            "CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM note; END",
            "it has a trigger spy, which",
        ),
        ("CREATE VIEW all_of_it AS SELECT * FROM account", "it has a view all_of_it, which"),
        ("CREATE TABLE mine (x)", "it has a table mine, which"),
        ("CREATE INDEX mine ON account (city)", "it has an index mine, which"),
        ("DROP INDEX call_open", "the index call_open is missing"),
        ("ALTER TABLE account ADD COLUMN extra TEXT", "the table account was changed"),
        ("DROP TABLE note", "the index note_of_account is missing, .* and 1 more"),
    ],
)
def test_what_another_program_did_to_the_tables_is_named(book: Path, sql: str, words: str) -> None:
    good = make_backup(book, "asked").path
    tell(book, sql)
    said = _refused(book, StoreChangedError, words)
    assert said.endswith(f"restore {good}")
    assert check_book(book)[0] == said
    restore(book, good)
    assert look_at(book) is Look.OURS


def test_an_older_book_whose_tables_were_changed_is_refused(tmp_path: Path) -> None:
    old = old_book(tmp_path / "old.db")
    tell(old, "CREATE TABLE mine (x)")
    with pytest.raises(StoreChangedError, match="its tables were changed by another program"):
        look_at(old)


def test_what_sqlite_itself_adds_changes_no_form(book: Path) -> None:
    tell(book, "ANALYZE")
    assert look_at(book) is Look.OURS


def test_a_book_with_a_second_name_is_refused_until_it_has_a_file_of_its_own(book: Path) -> None:
    os.link(book, book.with_name("second.db"))
    said = _refused(book, StoreRefusedError, "has a second name on this disk")
    assert look_at(book, as_copy=True) is Look.OURS
    own = book.with_name(book.name + ".own")
    assert said.endswith(f"cp -p {book} {own} && mv {own} {book}")
    shutil.copyfile(book, own)
    own.replace(book)
    assert look_at(book) is Look.OURS


def test_a_book_that_is_just_being_made_has_two_names_for_a_moment(book: Path) -> None:
    os.link(book, book.with_name(f".{book.name}.123.part"))
    assert look_at(book) is Look.OURS


@pytest.mark.parametrize("tail", ["-wal", "-journal"])
@pytest.mark.parametrize("kind", ["folder", "pipe", "link"])
def test_what_lies_in_the_place_of_a_log_and_is_none_is_refused(book: Path, tail: str, kind: str) -> None:
    beside = book.with_name(book.name + tail)
    if kind == "folder":
        beside.mkdir()
    elif kind == "pipe":
        os.mkfifo(beside)
    else:
        beside.symlink_to(book)
    with pytest.raises(StoreRefusedError, match=f"{beside}, beside it, is no ordinary file"):
        look_at(book)


@pytest.mark.parametrize(
    ("log", "is_refused"),
    [(b"", False), (b"x" * 40, False), (bytes(9000), False), (b"x" * 9000, True)],
)
def test_a_log_that_no_sqlite_wrote_is_refused_and_one_that_holds_nothing_is_not(
    book: Path,
    log: bytes,
    is_refused: bool,  # noqa: FBT001 - a column of the table above
) -> None:
    book.with_name(book.name + "-wal").write_bytes(log)
    if is_refused:
        said = _refused(book, StoreDamagedError, "does not belong to .* or is damaged")
        assert f"mv {book}-wal {book}-wal.aside" in said
    else:
        assert look_at(book) is Look.OURS


def test_the_log_of_another_file_is_refused_and_named(book: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE diary (words)")
        writer.execute("PRAGMA user_version = 2")
        shutil.copyfile(f"{other}-wal", f"{book}-wal")
    said = _refused(book, StoreDamagedError, "would spoil the book")
    assert f"mv {book}-wal {book}-wal.aside" in said


def test_a_refused_book_has_no_new_log_beside_it(book: Path) -> None:
    tell(book, "PRAGMA journal_mode = WAL")
    tell(book, "PRAGMA user_version = 9")
    _refused(book, StoreRefusedError, "newer acctui")
    assert [path.name for path in book.parent.iterdir()] == [book.name]


def test_checking_a_book_leaves_nothing_beside_it(book: Path) -> None:
    tell(book, "PRAGMA journal_mode = WAL")
    assert check_book(book) == []
    assert [path.name for path in book.parent.iterdir()] == [book.name]


def _cut_short(path: Path) -> None:
    """Leave a change half made in a file, its journal beside it."""
    copy = path.with_name("half")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = DELETE")
        writer.execute("PRAGMA cache_size = 1")
        # So a journal is whole at any moment.
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute("BEGIN")
        row = "INSERT INTO account (name, tier, tags) VALUES (?, 'none', '[]')"
        writer.executemany(row, [(f"{number}" * 50,) for number in range(300)])
        shutil.copyfile(path, copy)
        shutil.copyfile(f"{path}-journal", f"{copy}-journal")
    copy.replace(path)
    path.with_name("half-journal").replace(f"{path}-journal")


def test_the_journal_of_a_change_cut_short_is_kept_aside_before_it_is_taken_back(book: Path) -> None:
    _cut_short(book)
    journal = book.with_name(book.name + "-journal").read_bytes()
    assert look_at(book) is Look.OURS
    (kept,) = (book.parent / "backups").iterdir()
    assert kept.name.endswith("-before-recovery.db-journal")
    assert (kept.read_bytes(), kept.stat().st_mode & 0o777) == (journal, 0o600)


def test_the_journal_of_another_book_is_not_played_into_this_one(
    book: Path, empty_book: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    shutil.copyfile(empty_book, other)
    tell(other, "PRAGMA application_id = 7")
    _cut_short(other)
    shutil.copyfile(f"{other}-journal", f"{book}-journal")
    said = _refused(book, StoreDamagedError, "would spoil the book")
    assert f"mv {book}-journal" in said


def test_a_large_book_has_only_its_journal_kept_aside(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half_a_change, "_TRIED", 0)
    _cut_short(book)
    assert look_at(book) is Look.OURS
    assert len(list((book.parent / "backups").iterdir())) == 1


def test_a_change_cut_short_in_a_book_that_is_damaged_too_is_said(book: Path) -> None:
    _cut_short(book)
    with book.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 40_000)
    _refused(book, StoreDamagedError, "is damaged|would spoil")


def test_a_log_left_by_a_crash_is_kept_aside_and_that_of_an_open_window_is_not(
    book: Path, opened: Callable[..., BookStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts.add_account(opened(), Account(name="Alder"))
    crashed = book.parent / "crashed" / "acctui.db"
    crashed.parent.mkdir()
    for tail in ("", "-wal"):
        shutil.copyfile(f"{book}{tail}", f"{crashed}{tail}")
    log = crashed.with_name(crashed.name + "-wal").read_bytes()
    opened(crashed)
    (kept,) = (crashed.parent / "backups").glob("*-before-recovery.db-wal")
    assert kept.read_bytes() == log
    monkeypatch.setattr(kept_aside, "_holders", lambda _book: ["1"])
    assert kept_aside.is_open_elsewhere(book)
    kept_aside.keep_log_aside(book)
    assert not (book.parent / "backups").exists()


def test_the_newest_three_logs_are_kept_aside(book: Path) -> None:
    log = book.with_name(book.name + "-wal")
    for number in range(5):
        log.write_bytes(b"x" * (number + 1))
        kept_aside.keep_aside(book, "-wal")
    kept = sorted((book.parent / "backups").iterdir())
    assert [path.stat().st_size for path in kept] == [3, 4, 5]
    log.write_bytes(b"")
    assert kept_aside.keep_aside(book, "-wal") is None


def test_a_disk_without_room_for_a_log_keeps_nobody_out(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    book.with_name(book.name + "-wal").write_bytes(b"x")
    monkeypatch.setattr("acctui.storage.kept_aside.os.fdopen", full)
    assert kept_aside.keep_aside(book, "-wal") is None
    assert list((book.parent / "backups").iterdir()) == []


def test_where_the_system_tells_of_no_locks_a_log_is_kept(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_aside, "_LOCKS", "/nowhere")
    assert not kept_aside.is_open_elsewhere(book)


_BREAKS = b"char(10,13,11,12,28,29,30,133,8232,8233)||']"


@pytest.mark.parametrize(
    ("whole", "harmed", "kind", "words"),
    [
        (b"c0, c1, c2)", b"c0, c1\x0c c2)", StoreChangedError, "the table search_content was changed"),
        (b"WITHOUT ROWID", b"WITHOUT ROWIE", StoreDamagedError, "is damaged"),
        (_BREAKS + b"*", _BREAKS + b"\xaa", StoreDamagedError, "is damaged"),
        (b"SQLite format 3\0\x10\0\1", b"SQLite format 3\0\x10\0\x11", StoreDamagedError, "is damaged"),
    ],
)
def test_a_bit_that_fell_over_in_what_the_file_is_made_of_is_noticed(
    book: Path, whole: bytes, harmed: bytes, kind: type[StoreRefusedError], words: str
) -> None:
    good = make_backup(book, "asked").path
    data = book.read_bytes()
    assert whole in data
    book.write_bytes(data.replace(whole, harmed, 1))
    assert _refused(book, kind, words).endswith(f"restore {good}")
    restore(book, good)
    assert look_at(book) is Look.OURS


def test_a_book_may_have_the_search_index_of_another_release(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(form._PARTS, "search_data", "(id INTEGER)")
    assert look_at(book) is Look.OURS


def test_a_book_of_a_newer_acctui_gives_way_to_a_backup_and_is_kept(book: Path) -> None:
    good = make_backup(book, "asked").path
    tell(book, f"PRAGMA user_version = {REVISION + 4}")
    newer = book.read_bytes()
    assert _refused(book, StoreTooNewError, "Update acctui to open it").endswith(f"restore {good}")
    kept = restore(book, good)
    assert look_at(book) is Look.OURS
    assert kept is not None
    assert kept.name.startswith("acctui-newer-")
    assert kept.read_bytes() == newer


def test_a_number_no_acctui_has_is_damage_and_no_newer_acctui(book: Path) -> None:
    good = make_backup(book, "asked").path
    tell(book, "PRAGMA user_version = 65538")
    assert _refused(book, StoreDamagedError, "is damaged").endswith(f"restore {good}")
    restore(book, good)
    assert look_at(book) is Look.OURS
