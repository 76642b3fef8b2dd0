"""Many new lines kept at once are the same lines, journalled the same way, as when each is kept alone."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.storage.dump import dump

from acctui.domain.account import Account, Tier
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.note import History
from acctui.domain.revenue import Prospect, Revenue, RevenueSource
from acctui.domain.settings import Choice, Setting
from acctui.services.ports import Changed
from acctui.storage.bulk import AT_ONCE
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.domain.row import Row
    from acctui.storage.store import BookStore

DAY = dt.date(2026, 3, 9)
# Every kind an import writes, with all that JSON and SQL read as a sign of their own.
KINDS: tuple[tuple[Row, ...], ...] = (
    (
        Account(name='Ål \\ "Birch" \'n\t\x1b[31m\u200b', tier=Tier.KEY, tags=("a b", "ü"), city="Łódź"),
        Account(name="Cedar", candidate="why", talk_on=DAY),
    ),
    (Revenue(account_id=1, date=DAY, amount=-5, what="\u2028\x7f\U0001f600", source=RevenueSource.IMPORT),),
    (Prospect(account_id=None, name=None, amount=None), Prospect(account_id=1, name="ä", opened_on=DAY)),
    (History(account_id=1, date=None, kind="call", subject="x\ny", text="1\r2"),),
    (Imported(source="s", entity="account", key="k", row_id=1, wrote='{"list": "ü"}'),),
)


def entries(book: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(book)) as connection:
        rows = connection.execute('SELECT step_id, "table", row_id, before, after FROM entry ORDER BY id')
        return [(*row[:4], json.loads(row[4])) for row in rows]


def test_lines_kept_many_at_once_and_one_by_one_leave_the_same_book_and_journal(
    book: Path, opened: Callable[..., BookStore], tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(book.read_bytes())
    other.chmod(0o600)
    one_by_one, at_once = opened(), opened(other)
    with one_by_one.writing("Import") as work:
        for values in KINDS:
            for value in values:
                work.add(value)
    with at_once.writing("Import") as work:
        numbers = [list(work.add_many(values)) for values in KINDS]
    assert numbers == [[1, 2], [1], [1, 2], [1], [1]]
    assert dump(other) == dump(book)
    assert entries(other) == entries(book)
    assert check_book(other) == []


def test_lines_mean_their_account_by_the_number_it_has_until_it_is_kept(store: BookStore) -> None:
    with store.writing("Import") as work:
        (number,) = work.add_many([Account(name="Alder")])
        lines = [Prospect(account_id=-1), Prospect(account_id=None), Prospect(account_id=number)]
        work.add_many(lines, {-1: number})
        assert [line.account_id for line in work.where(Prospect)] == [number, None, number]
        assert work.changed == Changed.ACCOUNTS | Changed.REVENUE


def test_more_lines_than_are_written_in_one_go_keep_their_order_and_go_with_one_undo(
    store: BookStore, book: Path
) -> None:
    before = dump(book)
    with store.writing("Import") as work:
        kept = work.add_many([Imported(source="s", entity="x", key=str(n), row_id=n, wrote="{}")
                              for n in range(AT_ONCE + 3)])  # fmt: skip
        assert [line.key for line in work.where(Imported)] == [str(number - 1) for number in kept]
        assert work.add_many([]) == range(0)
    store.undo()
    assert dump(book) == before


def test_very_many_lines_changed_are_journalled_in_their_order_and_go_back_with_one_undo(
    store: BookStore, book: Path
) -> None:
    ties = [Imported(source="s", entity="x", key=str(n), row_id=n, wrote="{}") for n in range(AT_ONCE + 3)]
    with store.writing("Import") as work:
        work.add_many(ties)
    before = dump(book)
    with store.writing("Import") as work:
        work.change_all([(tie, replace(tie, row_id=-1)) for tie in work.where(Imported)])
        work.add(Account(name="Alder"))
    assert [row[2] for row in entries(book) if row[0] == 2] == [*range(1, AT_ONCE + 4), 1]
    store.undo()
    assert [line.row_id for line in _ties(store)] == [tie.row_id for tie in ties]
    assert len(dump(book)) == len(before)


def _ties(store: BookStore) -> tuple[Imported, ...]:
    with store.reading() as reads:
        return reads.where(Imported)


def test_a_setting_kept_among_many_moves_the_business_year(store: BookStore, book: Path) -> None:
    with store.writing("Import") as work:
        (number,) = work.add_many([Account(name="Alder")])
        work.add_many([Revenue(account_id=number, date=DAY, amount=7)])
    with store.writing("Settings") as work:
        work.add_many([Setting(key=Choice.YEAR_BEGINS, value="4")])
    with closing(sqlite3.connect(book)) as connection:
        assert connection.execute("SELECT year, won FROM account_year").fetchall() == [(2025, 7)]


def test_a_line_loaded_under_a_number_that_is_taken_is_refused_by_that_number(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="account #2 stands in the file twice"), store.writing("x") as work:
        work.load([Account(id=2, name="Alder"), Account(id=1, name="Birch"), Account(id=2, name="Cedar")])


def test_one_line_among_very_many_that_is_refused_is_named(store: BookStore) -> None:
    lines = [Revenue(id=number, account_id=1 if number != 101 else 7, date=DAY, amount=1)
             for number in range(1, 201)]  # fmt: skip
    with store.writing("x") as work:
        work.load([Account(id=1, name="Alder")])
    refused = pytest.raises(RuleBroken, match="revenue #101 means a line that is not in the file")
    with refused, store.writing("x") as work:
        work.load(lines)


def test_a_backup_is_made_before_many_lines_that_are_over_a_tenth(store: BookStore) -> None:
    with store.writing("Import") as work:
        work.add_many([Account(name=f"{number}") for number in range(30)])
    made = store.backup()
    with store.writing("Import") as work:
        work.add_many([Account(name="few")])
    with store.writing("Import") as work:
        work.add_many([Account(name=f"{number}") for number in range(40)])
    assert made is not None
    folder = store.path.parent / "backups"
    assert [path.name for path in folder.iterdir() if "before-change" in path.name]
