"""Nothing is logged without a stated outcome, not even by SQL against the file (D12)."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.storage.raw import HELD, STATED, add_account, insert, tell

from acctui.domain.call import OUTCOME_LIMIT, checked_outcome
from acctui.domain.errors import RuleBroken
from acctui.domain.text import INVISIBLE

if TYPE_CHECKING:
    from pathlib import Path

SIGNS = "\x1b\u0007é漢🙂\u202e\u0301"


@pytest.fixture
def file(book: Path) -> Path:
    add_account(book)
    return book


def _refused(file: Path, **changes: Any) -> str:
    with pytest.raises(sqlite3.IntegrityError) as refusal:
        insert(file, "call", STATED | changes)
    assert tell(file, "SELECT count(*) FROM call") == [(0,)]
    return str(refusal.value)


def test_a_call_with_a_stated_outcome_is_kept(file: Path) -> None:
    insert(file, "call", STATED | HELD | {"result": "continuation"})
    assert tell(file, "SELECT outcome FROM call") == [("trial terms signed",)]


@pytest.mark.parametrize("outcome", ["", " ", "\t\n", "\u200b", "\u3164\u2800", INVISIBLE, "\u2063" * 600])
def test_a_blank_outcome_is_refused_by_the_file_itself(file: Path, outcome: str) -> None:
    assert "call_outcome" in _refused(file, outcome=outcome)


def test_every_invisible_character_alone_is_refused(file: Path) -> None:
    for character in INVISIBLE:
        assert "call_outcome_stated" in _refused(file, outcome=character), hex(ord(character))


def test_a_missing_outcome_is_refused(file: Path) -> None:
    assert "NOT NULL" in _refused(file, outcome=None)
    rest = {name: value for name, value in STATED.items() if name != "outcome"}
    with pytest.raises(sqlite3.IntegrityError, match=r"NOT NULL.*outcome"):
        insert(file, "call", rest)


@pytest.mark.parametrize("character", ["\u200b", " ", "\n", "\u00a0", "\u2800"])
def test_an_outcome_cannot_be_blanked_afterwards(file: Path, character: str) -> None:
    insert(file, "call", STATED)
    with pytest.raises(sqlite3.IntegrityError, match="call_outcome"):
        tell(file, "UPDATE call SET outcome = ?", (character,))
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"):
        tell(file, "UPDATE call SET outcome = NULL")
    assert tell(file, "SELECT outcome FROM call") == [("trial terms signed",)]


@pytest.mark.parametrize(
    "mark", ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
)
def test_an_outcome_of_two_lines_is_refused(file: Path, mark: str) -> None:
    assert "call_outcome_one_line" in _refused(file, outcome=f"two{mark}lines")


def test_an_outcome_has_at_most_500_characters_whatever_they_are(file: Path) -> None:
    insert(file, "call", STATED | {"outcome": "漢" * OUTCOME_LIMIT})
    tell(file, "DELETE FROM call")
    assert "call_outcome_one_line" in _refused(file, outcome="漢" * (OUTCOME_LIMIT + 1))


@pytest.mark.parametrize("outcome", ["\0", "a\0", "\0a", "\u200b\0x", "a" * 400 + "\0" + "b" * 200])
def test_nul_hides_nothing_from_the_gate(file: Path, outcome: str) -> None:
    assert "call_outcome" in _refused(file, outcome=outcome)


def test_another_type_is_no_outcome(file: Path) -> None:
    for outcome in (b"trial", b""):
        with pytest.raises(sqlite3.IntegrityError, match="cannot store BLOB"):
            insert(file, "call", STATED | {"outcome": outcome})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(st.sampled_from(INVISIBLE + "a-]^[*?" + SIGNS), max_size=6))
@example("-")
@example("]")
@example("\u200b-\u200b")
@example("e\u0301")
def test_the_gate_of_the_method_and_the_gate_of_the_file_agree(file: Path, outcome: str) -> None:
    try:
        checked_outcome(outcome)
    except RuleBroken:
        _refused(file, outcome=outcome)
    else:
        insert(file, "call", STATED | {"outcome": outcome})
        tell(file, "DELETE FROM call")


ADVANCE = {**HELD, "result": "advance"}


@pytest.mark.parametrize(
    "missing",
    [
        {},
        {"customer_act": "send the contract"},
        {"customer_act_by": "2026-11-27"},
        {"customer_act": "\u200b", "customer_act_by": "2026-11-27"},
        {"override": " "},
        {"override": "\u2800", "customer_act": "send the contract"},
    ],
)
def test_an_advance_without_act_and_date_is_refused_by_the_file(file: Path, missing: dict[str, str]) -> None:
    assert "call_advance_has_act_and_date" in _refused(file, **ADVANCE, **missing)


@pytest.mark.parametrize(
    "given",
    [{"customer_act": "send it", "customer_act_by": "2026-11-27"}, {"override": "the board met on it"}],
)
def test_an_advance_with_act_and_date_or_with_an_override_is_kept(file: Path, given: dict[str, str]) -> None:
    insert(file, "call", STATED | ADVANCE | given)
    assert tell(file, "SELECT result FROM call") == [("advance",)]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"logged_at": HELD["logged_at"]}, "call_logged_whole"),
        ({"result": "no-sale"}, "call_logged_whole"),
        ({"held_on": "2026-11-21"}, "call_logged_whole"),
        ({**HELD, "result": "maybe"}, "call_result"),
        (
            {**HELD, "result": "order", "withdrawn_at": HELD["logged_at"], "withdrawn_why": "x"},
            "call_ends_once",
        ),
        ({"withdrawn_at": HELD["logged_at"]}, "call_withdrawn_whole"),
        ({"withdrawn_why": "they went quiet"}, "call_withdrawn_whole"),
        ({"withdrawn_at": HELD["logged_at"], "withdrawn_why": "\u200b"}, "call_withdrawn_with_why"),
        ({**HELD, "result": "no-sale", "amount": 100}, "call_amount_of_order"),
        ({**HELD, "result": "order", "amount": -1}, "call_amount_of_order"),
        ({**HELD, "result": "order", "fit": "larger"}, "call_fit_of_advance"),
        ({**HELD, "result": "order", "promise": "open", "promise_by": "2026-11-30"}, "call_promise_whole"),
        ({"promise": "open", "promise_by": "2026-11-30", "customer_act": "x"}, "call_promise_whole"),
        ({"promise_settled_on": "2026-11-30"}, "call_promise_settled"),
        ({"kind": "chat"}, "call_kind"),
        ({"channel": "fax"}, "call_channel"),
        ({"size": "XL"}, "call_size"),
        ({"stated_at": "yesterday"}, "call_stated_at"),
        ({"at": "2026-13-01"}, "call_at"),
        ({"at": "2026-11-22T24:00"}, "call_at"),
        ({"reply_by": "2026-02-30"}, "call_reply_by"),
        ({"stated_afterwards": 2}, "call_afterwards"),
        ({"moves": -1}, "call_counts"),
        ({"gain": "x" * 501}, "call_gain"),
        ({"gain": "two\nlines"}, "call_gain"),
        ({"material": "a\0b"}, "call_material_text"),
    ],
)
def test_a_call_that_breaks_a_rule_is_refused_by_the_rules_name(
    file: Path, changes: dict[str, Any], rule: str
) -> None:
    assert rule in _refused(file, **changes)


def test_a_call_of_no_account_is_refused(file: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        insert(file, "call", STATED | {"account_id": 7})


def test_every_table_keeps_its_types(file: Path) -> None:
    loose = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%STRICT%'"
    names = [row[0] for row in tell(file, loose)]
    assert [name for name in names if not name.startswith(("search", "sqlite_"))] == []
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        insert(file, "call", STATED | {"moves": "many"})
