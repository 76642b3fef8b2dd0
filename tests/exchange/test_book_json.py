"""Our own whole book as JSON: the same bytes each time, and nothing believed that the book would refuse."""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from acctui.domain.account import Account, Tier
from acctui.domain.call import Call, Channel
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import Revenue
from acctui.exchange.book_json import is_json, read_book, write_book
from acctui.services.whole_book import TABLES
from acctui.storage.rows import to_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.exchange.conftest import Write

    from acctui.domain.row import Row

HOSTILE = 'Alder \x1b]52;c;x\x07 [red]& "Finch"\u202e\x9b'
ACCOUNT = Account(id=3, version=9, name="Alder & Finch", tier=Tier.KEY, tags=("cold", "häuser"))
CALL = Call(
    id=5,
    account_id=3,
    outcome="They agree to a trial",
    stated_at=dt.datetime(2026, 11, 22, 9, 30, 0, 5, tzinfo=dt.UTC),
    channel=Channel.MEETING,
    at=When(dt.date(2026, 11, 24), dt.time(14, 30)),
    reply_by=dt.date(2026, 11, 30),
    stated_afterwards=True,
)
MONEY = Revenue(id=1, account_id=3, date=dt.date(2026, 3, 2), amount=-123_450)


def text_of(**tables: Iterable[Row]) -> str:
    return "".join(write_book(((name, in_parts(tables.get(name, ()))) for name in TABLES), 1))


def in_parts(lines: Iterable[Row]) -> Iterator[list[tuple[Any, ...]]]:
    """Give lines as the store does: bare cells, some at a time."""
    for line in lines:
        yield [tuple(to_line(line).values())]


def test_a_line_of_the_book_is_a_line_of_the_file() -> None:
    text = text_of(account=[ACCOUNT], revenue=[MONEY])
    assert text.startswith(
        '{\n"format": "acctui",\n"schema": 1,\n"account": [\n{"id": 3, "name": "Alder & Finch"'
    )
    assert '"contact": [],\n' in text
    assert text.endswith('"imported": []\n}\n')
    assert "version" not in text


def test_fields_stand_as_other_programs_read_them() -> None:
    book = json.loads(text_of(account=[ACCOUNT], call=[CALL], revenue=[MONEY]))
    assert book["account"][0]["tags"] == ["cold", "häuser"]
    assert book["account"][0]["city"] is None
    call = book["call"][0]
    assert (call["stated_at"], call["at"]) == ("2026-11-22T09:30:00.000005Z", "2026-11-24T14:30")
    assert (call["reply_by"], call["stated_afterwards"], call["channel"]) == ("2026-11-30", True, "meeting")
    assert (book["revenue"][0]["amount"], book["revenue"][0]["date"]) == ("-1234.50", "2026-03-02")


def test_what_is_written_is_read_back_and_written_the_same(write: Write) -> None:
    text = text_of(account=[ACCOUNT], call=[CALL], revenue=[MONEY])
    book = read_book(write(text, "book.json"), 1)
    assert book.file == "book.json"
    assert book.count() == 3
    assert book.tables["call"] == (CALL,)
    assert text_of(**book.tables) == text


def test_no_control_sign_reaches_a_terminal_and_none_is_lost(write: Write) -> None:
    text = text_of(account=[Account(id=1, name=HOSTILE)])
    assert text.replace("\n", "").isprintable()
    assert read_book(write(text, "book.json"), 1).tables["account"] == (Account(id=1, name=HOSTILE),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_book_saved_again_in_another_encoding_is_read(write: Write, encoding: str) -> None:
    path = write(text_of(account=[ACCOUNT]), "book.json", encoding)
    assert is_json(path)
    assert read_book(path, 1).count() == 1


def test_a_table_the_file_lacks_is_empty(write: Write) -> None:
    book = read_book(write('{"format": "acctui", "schema": 1}', "book.json"), 1)
    assert book.count() == 0


def broken(write: Write, **changes: Any) -> str:
    """Give the sentence with which a book with changed parts is refused."""
    whole = json.loads(text_of(account=[ACCOUNT], call=[CALL], revenue=[MONEY]))
    with pytest.raises(RuleBroken) as refused:
        read_book(write(json.dumps(whole | changes), "book.json"), 1)
    return refused.value.sentence


def with_call(**fields: Any) -> list[dict[str, Any]]:
    whole = json.loads(text_of(call=[CALL]))
    return [whole["call"][0] | fields]


@pytest.mark.parametrize("outcome", ["", " \t", "\u200b\u2060", "\u3164"])
def test_a_call_with_a_blank_outcome_is_refused_here_too(write: Write, outcome: str) -> None:
    sentence = broken(write, call=with_call(outcome=outcome))
    assert "call #5, outcome. State the outcome first" in sentence
    assert sentence.endswith("Nothing was imported.")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"outcome": "a\0b"}, "outcome. This text holds a NUL character"),
        ({"outcome": "a\ud800"}, "outcome. Character 2 of this text is broken"),
        ({"outcome": 5}, 'outcome. "5" can\'t stand there'),
        ({"outcome": None}, "outcome."),
        ({"id": 0}, "id."),
        ({"id": None}, "id."),
        ({"id": True}, "id."),
        ({"account_id": 2**63}, "account_id."),
        ({"kind": "chat"}, "kind."),
        ({"amount": 12}, "amount."),
        ({"amount": "12"}, "amount."),
        ({"amount": "12.345"}, "amount."),
        ({"stated_at": "2026-11-22T09:30:00"}, "stated_at."),
        ({"at": "soon"}, "when."),
        ({"reply_by": 20261122}, "reply_by."),
        ({"stated_afterwards": 1}, "stated_afterwards."),
        ({"colour": "red"}, "colour. No line of this table has such a field"),
    ],
)
def test_a_field_that_cant_be_believed_is_named(write: Write, fields: dict[str, Any], why: str) -> None:
    assert why in broken(write, call=with_call(**fields))


@pytest.mark.parametrize(
    "fields", [{"id": "x" * 100_000}, {"id": 10**4000}, {"id": ["\x1b[2J"] * 9000}, {"x" * 100_000: 1}]
)
def test_whatever_stands_in_the_place_of_a_number_or_a_name_is_told_in_a_sentence(
    write: Write, fields: dict[str, Any]
) -> None:
    sentence = broken(write, call=with_call(**fields))
    assert len(sentence) < 300
    assert sentence.isprintable()


def test_tags_that_are_no_list_are_refused(write: Write) -> None:
    assert "account #1, tags." in broken(write, account=[{"id": 1, "name": "Alder", "tags": "cold"}])


def test_a_line_without_what_it_needs_is_refused(write: Write) -> None:
    assert "account #1, name. It is missing." in broken(write, account=[{"id": 1}])


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"format": "other"}, "is JSON, but no book of acctui"),
        ({"schema": 2}, "was written by a newer acctui (revision 2; this one knows 1)"),
        ({"schema": None}, "doesn't say which revision"),
        ({"schema": 0}, "doesn't say which revision"),
        ({"invoice": []}, 'has a table "invoice" that no book has'),
        ({"account": {}}, 'holds no list under "account"'),
        ({"account": [3]}, "that is no line of it"),
    ],
)
def test_a_file_that_is_no_book_is_refused_in_one_sentence(
    write: Write, changes: dict[str, Any], why: str
) -> None:
    assert why in broken(write, **changes)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"format": "acctui",\n"schema": 1,\n"account": [', "is cut or damaged in line 3, character 13"),
        ('{"format": "acctui", "account": [], "schema": 1, "account": []}', 'says "account" twice'),
        ('{"format": "acctui", "account": [{"id": 1, "id": 2}]}', 'says "id" twice'),
        ("[" * 100_000, "is damaged"),
        (f'{{"schema": {"9" * 5000}}}', "is damaged"),
        ("[1]", "no book of acctui"),
        ('"x"', "no book of acctui"),
    ],
)
def test_damaged_json_is_refused_in_one_sentence(write: Write, text: str, why: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_book(write(text, "book.json"), 1)
    assert why in refused.value.sentence


def test_lists_and_what_cant_be_read_are_no_json(write: Write, tmp_path: Path) -> None:
    assert not is_json(write("account,city\nAlder,Leeds\n"))
    assert not is_json(tmp_path)
    assert not is_json(tmp_path / "missing.json")


@pytest.mark.parametrize("text", ['{"format": "acctui", "schema": 1}', "account\nAlder\n"])
@pytest.mark.parametrize("is_pipe", [True, False])
def test_what_is_piped_in_is_looked_at_and_stays_unread(
    monkeypatch: pytest.MonkeyPatch, text: str, *, is_pipe: bool
) -> None:
    raw = io.BytesIO(text.encode())
    stdin = io.TextIOWrapper(io.BufferedReader(raw) if is_pipe else raw, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)
    assert is_json(Path("-")) is text.startswith("{")
    assert sys.stdin.buffer.read() == text.encode()
