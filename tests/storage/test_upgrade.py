"""A book of an older acctui opens, with all that is in it, or stays as it was."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Engine, event
from tests.storage.raw import tell
from tests.storage.revisions.as_sql import as_sql
from tests.storage.revisions.freeze import FROZEN, tables_of_now
from tests.storage.revisions.held import ask, columns_of, lost, rows_of, sql_of
from tests.storage.revisions.old import OLDER, RELEASED, old_book

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreBusyError, StoreRefusedError
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import backups_of, is_good
from acctui.storage.check import check_book
from acctui.storage.identity import REVISION
from acctui.storage.looking import Look, look_at
from acctui.storage.migrations import shape
from acctui.storage.migrations.run import revisions
from acctui.storage.restoring import restore
from acctui.storage.upgrade import upgrade

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from acctui.storage.store import BookStore

REFRESH = "The tables are otherwise than revision_%04i.sql says: python -m tests.storage.revisions.freeze"


@pytest.fixture(params=OLDER)
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Give a book of each revision a release wrote."""
    return old_book(tmp_path / "old" / "old.db", request.param)


@pytest.mark.parametrize("number", RELEASED)
def test_the_fixture_has_a_line_in_every_table(tmp_path: Path, number: int) -> None:
    book = old_book(tmp_path / "old.db", number)
    tables = columns_of(book)
    assert len(tables) > 15
    assert [name for name, lines in rows_of(book, tables).items() if not lines] == []


def test_a_book_of_the_released_revision_is_opened_as_it_stands(
    tmp_path: Path, opened: Callable[..., BookStore]
) -> None:
    book = old_book(tmp_path / "released.db", RELEASED[-1])
    assert look_at(book) is (Look.OURS if RELEASED[-1] == REVISION else Look.OLDER)
    if RELEASED[-1] == REVISION:
        before = as_sql(book)
        opened(book).close()
        assert as_sql(book) == before
        assert backups_of(book) == ()
    opened(book).close()
    assert check_book(book) == []


@pytest.mark.skipif(REVISION not in RELEASED, reason="no release has this revision yet")
def test_a_released_revision_never_changes(tmp_path: Path, book: Path) -> None:
    released, now = sql_of(old_book(tmp_path / "released.db", REVISION)), sql_of(book)
    otherwise = [name for name in released.keys() | now.keys() if released.get(name) != now.get(name)]
    assert otherwise == [], (
        f"Books with revision {REVISION} are on people's disks. Leave it as it is and make revision "
        f"{REVISION + 1}: another number in identity.py and a module of its own in migrations/versions."
    )


def test_an_old_book_is_told_from_one_of_now(old: Path, book: Path) -> None:
    assert (look_at(old), look_at(book)) == (Look.OLDER, Look.OURS)


def test_an_old_book_opens_with_every_line_it_had(old: Path, opened: Callable[..., BookStore]) -> None:
    columns = columns_of(old)
    before = rows_of(old, columns)
    with opened(old).reading() as reads:
        assert len(reads.where(Account)) == len(before["account"])
    assert lost(old, before, columns) == []
    assert tell(old, "PRAGMA user_version") == [(REVISION,)]
    assert check_book(old) == []


def test_what_is_new_is_empty_in_an_old_book(old: Path, opened: Callable[..., BookStore]) -> None:
    tables = set(columns_of(old))
    opened(old).close()
    new = columns_of(old)
    assert [name for name in new if name not in tables and ask(old, f'SELECT 1 FROM "{name}"')] == []  # noqa: S608 - names of the file
    assert tell(old, "SELECT DISTINCT talk_on FROM account") == [(None,)]
    assert tell(old, "SELECT DISTINCT objective_id FROM call") == [(None,)]


def test_an_upgraded_book_has_the_tables_of_a_new_one(
    old: Path, book: Path, opened: Callable[..., BookStore]
) -> None:
    opened(old).close()
    upgraded, new = sql_of(old), sql_of(book)
    assert sorted(upgraded) == sorted(new)
    assert {name: sql for name, sql in upgraded.items() if new[name] != sql} == {}


def test_the_newest_revision_leads_to_the_tables_of_now() -> None:
    frozen = [shape.plain(sql) for sql in shape.read_statements(FROZEN)]
    now = [shape.plain(sql) for sql in tables_of_now()]
    gone = "\n\n".join(sql for sql in frozen if sql not in now)
    come = "\n\n".join(sql for sql in now if sql not in frozen)
    assert frozen == now, f"{REFRESH % REVISION}\n\nonly there:\n{gone}\n\nonly now:\n{come}"


def test_the_revisions_follow_each_other_up_to_that_of_the_program() -> None:
    found = revisions()
    assert [int(script.revision) for script in found] == list(range(2, REVISION + 1))
    assert [script.down_revision for script in found] == [None, *(script.revision for script in found[:-1])]
    assert set(range(1, REVISION)) <= set(RELEASED)


def test_numbers_of_lines_that_are_gone_are_given_to_no_other(
    old: Path, opened: Callable[..., BookStore]
) -> None:
    last = tell(old, "SELECT max(seq) FROM sqlite_sequence WHERE name = 'account'")[0][0]
    assert last > tell(old, "SELECT max(id) FROM account")[0][0]
    assert accounts.add_account(opened(old), Account(name="Alder")).value.id == last + 1


def test_a_backup_is_made_first_and_is_the_book_as_it_was(old: Path, now: dt.datetime) -> None:
    before = [line for line in as_sql(old).splitlines() if not line.startswith('INSERT INTO "draft"')]
    kept = upgrade(old, now)
    assert kept is not None
    assert (kept.why, is_good(kept.path)) == ("before-upgrade", True)
    assert as_sql(kept.path).splitlines() == before


def test_undo_stops_at_the_upgrade_and_names_the_backup(old: Path, opened: Callable[..., BookStore]) -> None:
    store = opened(old)
    kept = backups_of(old)[0].path
    for _ in range(2):
        with pytest.raises(StoreRefusedError, match="Undo stops at old-") as refusal:
            store.undo()
        assert str(kept) in str(refusal.value)
    assert store.redo() is None


def test_what_is_done_after_the_upgrade_can_be_undone(old: Path, opened: Callable[..., BookStore]) -> None:
    store = opened(old)
    accounts.set_account(store, 1, {"city": "Umeå"})
    done = store.undo()
    assert done is not None
    with pytest.raises(StoreRefusedError, match="Undo stops at old-"):
        store.undo()
    assert store.redo() is not None


@pytest.mark.parametrize("state", ["done", "undone"])
def test_a_step_of_an_older_revision_is_never_put_back(store: BookStore, book: Path, state: str) -> None:
    accounts.add_account(store, Account(name="Alder"))
    if state == "undone":
        store.undo()
    tell(book, "UPDATE step SET schema = 1")
    before = as_sql(book)
    with pytest.raises(StoreRefusedError, match="an older acctui did this"):
        store.undo() if state == "done" else store.redo()
    assert as_sql(book) == before


class _BrokenError(Exception):
    """The program breaks here."""


@contextmanager
def _broken_at(number: int) -> Iterator[list[str]]:
    """Let the program break at one of its statements; gives those that were begun."""
    begun: list[str] = []

    def count(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        begun.append(statement)
        if len(begun) == number:
            raise _BrokenError

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield begun
    finally:
        event.remove(Engine, "before_cursor_execute", count)


def test_an_upgrade_that_fails_at_any_statement_leaves_the_book_as_it_was(
    tmp_path: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_book(tmp_path / "old.db")
    kept = make_backup(path, "before-upgrade")
    monkeypatch.setattr("acctui.storage.upgrade.make_backup", lambda *_: kept)
    before = as_sql(path)
    with _broken_at(0) as all_of_them:
        assert upgrade(old_book(tmp_path / "whole.db"), now) is kept
    assert len(all_of_them) > 100
    for number in range(1, len(all_of_them) + 1):
        with _broken_at(number), pytest.raises(_BrokenError):
            upgrade(path, now)
        assert as_sql(path) == before, all_of_them[number - 1]
    assert upgrade(path, now) is kept
    assert check_book(path) == []


def _also(monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    """Let the revisions do something more."""
    bring_to = shape.bring_to

    def and_more(connection: Any, statements: Any) -> None:
        bring_to(connection, statements)
        connection.exec_driver_sql(sql)

    monkeypatch.setattr(shape, "bring_to", and_more)


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("DELETE FROM draft", "lines of draft would be lost"),
        ("UPDATE contact SET account_id = 99", "22 lines would lose what they belong to"),
        ("INSERT INTO phase (account_id, objective_id) VALUES (1, 1)", "NOT NULL constraint failed"),
    ],
)
def test_a_revision_that_would_lose_something_is_refused_with_the_backup_named(
    tmp_path: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch, sql: str, why: str
) -> None:
    path = old_book(tmp_path / "old.db")
    before = as_sql(path)
    _also(monkeypatch, sql)
    with pytest.raises(StoreRefusedError) as refusal:
        upgrade(path, now)
    words = str(refusal.value)
    assert why in words
    assert "It is as it was" in words
    assert str(backups_of(path)[0].path) in words
    assert as_sql(path) == before


def test_a_table_that_would_lose_a_column_is_not_made_anew(tmp_path: Path, now: dt.datetime) -> None:
    path = old_book(tmp_path / "old.db")
    tell(path, "ALTER TABLE account ADD COLUMN colour TEXT")
    with pytest.raises(StoreRefusedError, match="account would lose colour"):
        upgrade(path, now)


def test_a_line_that_breaks_a_rule_keeps_nobody_out_and_is_named_by_check(
    tmp_path: Path, now: dt.datetime
) -> None:
    path = old_book(tmp_path / "old.db")
    tell(
        path,
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
        "UPDATE call SET outcome = ' ' WHERE id = 1; UPDATE note SET contact_id = 99 WHERE id = 4;",
        script=True,
    )
    assert upgrade(path, now) is not None
    findings = "\n".join(check_book(path))
    assert "call #1" in findings
    assert "note #4 belongs to a line of contact that is not there" in findings


def test_the_search_index_is_written_anew_where_a_revision_asks_for_it(
    tmp_path: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_book(tmp_path / "old.db")
    tell(path, "DELETE FROM search")
    (script,) = revisions()
    monkeypatch.setattr(script.module, "INDEXED_ANEW", True)
    monkeypatch.setattr("acctui.storage.migrations.run.revisions", lambda: [script])
    upgrade(path, now)
    assert check_book(path) == []


def test_a_book_that_another_window_brought_up_to_date_is_left_alone(
    tmp_path: Path, now: dt.datetime
) -> None:
    path = old_book(tmp_path / "old.db")
    assert upgrade(path, now) is not None
    before = as_sql(path)
    assert upgrade(path, now) is None
    assert (as_sql(path), len(backups_of(path))) == (before, 1)


def test_a_book_that_another_window_holds_is_busy_and_stays_as_it_was(
    tmp_path: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acctui.storage.engine.UPGRADE_MS", 50)
    path = old_book(tmp_path / "old.db")
    before = as_sql(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError, match="another window writes to it or brings it up to date"):
            upgrade(path, now)
    assert as_sql(path) == before
    assert backups_of(path) == ()


def test_an_old_backup_is_restored_as_a_book_of_now(
    book: Path, tmp_path: Path, opened: Callable[..., BookStore]
) -> None:
    backup = old_book(tmp_path / "old.db")
    before = as_sql(backup)
    accounts.add_account(opened(), Account(name="Alder"))
    kept = restore(book, backup)
    assert look_at(book) is Look.OURS
    assert tell(book, "SELECT count(*) FROM account") == ask(backup, "SELECT count(*) FROM account")
    assert check_book(book) == []
    assert as_sql(backup) == before
    with pytest.raises(StoreRefusedError, match=re.escape(str(kept))):
        opened().undo()


def test_a_book_takes_the_place_of_an_old_one_that_is_kept(
    empty_book: Path, tmp_path: Path, opened: Callable[..., BookStore]
) -> None:
    path = old_book(tmp_path / "book" / "old.db")
    kept = restore(path, empty_book)
    assert kept is not None
    assert look_at(kept) is Look.OLDER
    with opened(path).reading() as reads:
        assert reads.where(Account) == ()


def test_an_old_book_is_checked_as_what_it_would_become_and_not_touched(tmp_path: Path) -> None:
    path = old_book(tmp_path / "old.db")
    assert check_book(path) == []
    tell(path, "UPDATE account_year SET won = 1")
    before = as_sql(path)
    assert check_book(path) == []
    tell(path, "DELETE FROM call_wording WHERE call_id = 1")
    assert "call #1: no wording of its outcome" in "\n".join(check_book(path))
    assert as_sql(path) != before
    assert look_at(path) is Look.OLDER
