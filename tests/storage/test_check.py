"""`check` names each thing that is wrong with a book in one sentence."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.domain.call import Call, Got, Result
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note
from acctui.domain.revenue import Revenue
from acctui.services import accounts, calls, notes, revenue
from acctui.services.ports import StoreRefusedError
from acctui.storage import looking
from acctui.storage.check import check_book
from acctui.storage.rows import table_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.domain.row import Row
    from acctui.storage.store import BookStore

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def lived_in(store: BookStore, book: Path, now: dt.datetime) -> Path:
    """Give a book with two accounts and something in most tables."""
    for name in ("Alder", "Birch"):
        accounts.add_account(store, Account(name=name, tags=("cold",)))
    calls.log_unplanned(
        store,
        Call(account_id=1, outcome="trial", stated_at=now),
        ["Kim"],
        Got(result=Result.ORDER, held_on=now.date(), amount=500),
        now,
    )
    notes.add_note(store, Note(account_id=1, date=now.date(), text="likes tea", contact_id=1, call_id=1))
    revenue.add_revenue(store, Revenue(account_id=2, date=now.date(), amount=7))
    with store.writing("Import") as work:
        work.add(Imported(source="s", entity="account", key="1", row_id=2, wrote="{}"))
    store.close()
    return book


def _meddle(book: Path, sql: str) -> list[str]:
    tell(book, sql)
    return check_book(book)


def test_a_book_that_was_only_used_by_acctui_is_whole(lived_in: Path) -> None:
    assert check_book(lived_in) == []


def test_checking_writes_nothing(lived_in: Path) -> None:
    before = lived_in.read_bytes()
    check_book(lived_in)
    assert lived_in.read_bytes() == before


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("DELETE FROM call_wording", "call #1: no wording of its outcome"),
        ("UPDATE call_wording SET outcome = 'else'", "call #1: its outcome is none of the wordings"),
        ("UPDATE call SET moves = 1", "call #1: it was not moved as often as it says"),
        ("UPDATE call SET attempts = 1", "call #1: it was not tried as often as it says"),
        ("UPDATE note SET account_id = 2", "note #1: its contact is not of the same account."),
        ("UPDATE contact SET account_id = 2", "call_contact #1: its contact is not of the same account."),
        ("UPDATE account SET tags = '[5]' WHERE id = 2", "account #2"),
        ("UPDATE imported SET row_id = 9", "imported #1 is tied to a line that is not there."),
        ("UPDATE imported SET entity = 'planet'", "imported #1 is tied to a line that is not there."),
        (
            "UPDATE account_summary SET streak = 4 WHERE account_id = 2",
            "account #2: the figures kept beside it",
        ),
        ("UPDATE account_year SET won = 8 WHERE account_id = 1", "account #1: the figures kept beside it"),
        ("INSERT INTO account_year VALUES (2, 1999, 5)", "account #2: the figures kept beside it"),
        ("DELETE FROM account_summary WHERE account_id = 1", "account #1: the figures kept beside it"),
        ("UPDATE note SET text = 'likes coffee'", "note #1 is not found by its words"),
        ("DELETE FROM search WHERE text LIKE 'likes%'", "note #1 is not found by its words"),
        ("INSERT INTO search (rowid, text) VALUES (5, 'x')", "The search index holds 1 lines"),
        ("UPDATE step SET state = 'undone' WHERE id = 2", "step #2 was undone before a later one"),
        ("UPDATE note SET text = 'likes coffee'", "step #4 left note #1 otherwise than it is now"),
        ("DELETE FROM note", "step #4 left note #1 otherwise than it is now"),
    ],
)
def test_what_another_program_spoilt_is_named_with_table_and_number(
    lived_in: Path, sql: str, finding: str
) -> None:
    assert [words for words in _meddle(lived_in, sql) if words.startswith(finding)] != []


def test_a_line_whose_owner_is_gone_is_named(lived_in: Path) -> None:
    found = _meddle_without_ties(lived_in, "DELETE FROM account WHERE id = 2")
    assert "revenue #2 belongs to a line of account that is not there." in found


def test_a_line_that_breaks_a_rule_of_the_method_is_named_with_it(lived_in: Path) -> None:
    found = _meddle_without_checks(lived_in, "UPDATE call SET outcome = char(8203) WHERE id = 1")
    assert any(words.startswith("call #1: State the outcome first") for words in found)


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE note SET date = 'someday'", "note #1: it holds what can't be read as a date"),
        ("UPDATE call SET kind = 'chat'", "call #1: it holds what can't be read as a date"),
        ("UPDATE note SET text = CAST(x'ff' AS TEXT)", "note #1: Character 1 of this text is broken."),
        ("UPDATE revenue SET what = CAST(x'c3' AS TEXT) WHERE id = 2", "revenue #2: Character 1"),
        ("UPDATE call_wording SET outcome = 'a' || CAST(x'eda080' AS TEXT)", "call_wording #1: Character 2"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_stops_nothing(
    lived_in: Path, sql: str, finding: str
) -> None:
    tell(lived_in, "DELETE FROM account_year")
    found = _meddle_without_checks(lived_in, sql)
    assert any(words.startswith(finding) for words in found)
    assert any("figures kept beside it" in words for words in found)


@pytest.mark.parametrize(
    ("kind", "sql"),
    [
        (Note(account_id=1, date=DAY, text="Łódź"), "UPDATE search SET also = '' WHERE text = 'Łódź'"),
        (Note(account_id=1, date=DAY, text="tea"), "UPDATE search SET owner = 'a2' WHERE text = 'tea'"),
        (Note(account_id=1, date=DAY, text="tea"), "UPDATE note SET date = '2026-03-01' WHERE text = 'tea'"),
        (History(account_id=1, date=None, kind="x", subject="s", text="t"), "UPDATE history SET text = NULL"),
        (Account(name="Ash", tags=("warm",)), "UPDATE account SET tags = '[]' WHERE name = 'Ash'"),
    ],
)
def test_a_line_whose_words_are_kept_otherwise_is_named_alone(
    lived_in: Path, opened: Callable[..., BookStore], kind: Row, sql: str
) -> None:
    store = opened(lived_in)
    with store.writing("One more") as work:
        kept = work.add(kind)
    store.close()
    assert check_book(lived_in) == []
    found = [words for words in _meddle(lived_in, sql) if "is not found by its words" in words]
    assert [words.split(" is")[0] for words in found] == [f"{table_of(type(kind)).name} #{kept.id}"]


def test_a_line_of_a_day_that_is_none_is_named_for_the_day_and_not_for_its_words(lived_in: Path) -> None:
    found = _meddle_without_checks(lived_in, "UPDATE note SET date = '2026-02-30'")
    assert [words for words in found if words.startswith("note #1")] == [
        "note #1: it holds what can't be read as a date, a time or one of a closed choice."
    ]


def test_what_is_being_checked_is_told_on_the_way(lived_in: Path) -> None:
    told: list[str] = []
    check_book(lived_in, told.append)
    assert told[0] == "Reading every page"
    assert len(told) == 5


def test_a_damaged_book_is_one_sentence(lived_in: Path) -> None:
    with lived_in.open("r+b") as file:
        file.seek(5000)
        file.write(b"\xff" * 9000)
    (found,) = check_book(lived_in)
    assert "is damaged" in found


def test_an_index_of_a_large_book_that_is_torn_is_named(
    lived_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "SMALL", 1000)
    ((page,),) = tell(lived_in, "SELECT rootpage FROM sqlite_master WHERE name = 'note_of_account'")
    with lived_in.open("r+b") as file:
        file.seek((page - 1) * 4096 + 3)
        file.write(b"\0\0")
    assert any(words.startswith("The file is not whole") for words in check_book(lived_in))


def test_where_there_is_no_book_nothing_is_checked_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreRefusedError, match="There is no book"):
        check_book(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def _meddle_without_ties(book: Path, sql: str) -> list[str]:
    tell(book, f"PRAGMA foreign_keys = OFF; {sql}", script=True)
    return check_book(book)


def _meddle_without_checks(book: Path, sql: str) -> list[str]:
    tell(book, f"PRAGMA ignore_check_constraints = ON; {sql}", script=True)
    return check_book(book)
