"""A whole book moves into an empty one under the numbers it had."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.services.whole_book import TABLES, WholeBook, every_line, take_over
from acctui.storage.kinds import TABLES as KEPT
from acctui.storage.schema import BOOK
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALDER = Account(id=7, version=3, name="Alder & Finch")
TIE: dict[str, Any] = {"id": 2, "source": "crm", "entity": "account", "key": "1", "row_id": 7}
CALL = Action(id=4, account_id=7, what="ring Kim", who="me")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BookStore]:
    opened = BookStore(tmp_path / "book.db", lambda: dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    yield opened
    opened.close()


def book(**tables: tuple[Account | Action | Imported, ...]) -> WholeBook:
    return WholeBook("book.json", dict(tables))


def test_every_table_of_the_book_is_named_below_those_it_means() -> None:
    names = [table.name for table in BOOK]
    assert {kind: table.name for kind, table in KEPT.items()} == {kind: name for name, kind in TABLES.items()}
    assert sorted(TABLES) == sorted(names)
    order = list(TABLES)
    for table in BOOK:
        for key in table.foreign_keys:
            assert order.index(key.column.table.name) < order.index(table.name)


def test_lines_keep_their_numbers_and_are_one_step(store: BookStore) -> None:
    done = take_over(store, book(account=(ALDER,), action=(CALL,)))
    assert (done.value, done.label) == (2, "Import of book.json")
    with store.reading() as reads:
        lines = {name: [line for part in parts for line in part] for name, parts in every_line(reads)}
    assert [tuple(line[:3]) for line in lines["account"]] == [(7, 1, ALDER.name)]
    assert lines["action"][0][0] == 4
    store.undo()
    with store.reading() as reads:
        assert reads.dump.is_empty()


def test_numbers_go_on_above_those_taken_over(store: BookStore) -> None:
    take_over(store, book(account=(ALDER,)))
    with store.writing("New") as work:
        assert work.add(Account(name="Baltic")).id == 8


def test_a_book_that_holds_anything_takes_no_other(store: BookStore) -> None:
    take_over(store, book(account=(ALDER,)))
    with pytest.raises(RuleBroken, match="only be brought into an empty one"):
        take_over(store, book(account=(ALDER,)))


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (book(action=(CALL,)), "action #4 means a line that is not in the file"),
        (book(account=(ALDER, ALDER)), "account #7 stands in the file twice"),
        (
            book(account=(ALDER,), imported=(Imported(**TIE, wrote="no JSON"),)),
            "imported #2 breaks the rule imported_wrote",
        ),
        (
            book(imported=(Imported(**{**TIE, "row_id": 9}, wrote="{}"),)),
            "imported #2 in this file means account #9, which is not in it",
        ),
    ],
)
def test_a_line_the_book_would_refuse_is_named_and_nothing_is_kept(
    store: BookStore, lines: WholeBook, why: str
) -> None:
    with pytest.raises(RuleBroken) as broken:
        take_over(store, lines)
    assert why in broken.value.sentence
    with store.reading() as reads:
        assert reads.dump.is_empty()
        assert reads.steps.history(1) == []
