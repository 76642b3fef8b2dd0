"""What the method refuses the file refuses too, and the other way round (architecture rule 2)."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.raw import STATED, add_account, insert, tell

from acctui.domain import text as method_text
from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Call, Channel, Fit, Kind, Promise, Result, Size, Wording
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note, Quote
from acctui.domain.revenue import MOST, Prospect, Revenue
from acctui.storage import checks
from acctui.storage.rows import instant, table_of

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.domain.row import Row

NOON = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 20)
ONE_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)

words = st.sampled_from(
    ["trial", "", " ", "\u200b", "two\nlines", "x" * 501, "x" * 201, "a\u2028b", "é\u0301", "a\0b"]
)
maybe_words = st.none() | words
days = st.none() | st.just(DAY)
instants = st.none() | st.just(NOON)
amounts = st.none() | st.sampled_from([0, 100, -1, MOST, MOST + 1])


@pytest.fixture
def file(book: Path) -> Path:
    add_account(book)
    return book


def _raw(value: Any) -> Any:
    """Write a value as a line holds it, past every rule of the method."""
    if isinstance(value, dt.datetime):
        return instant(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, When):
        return value.iso
    return int(value) if isinstance(value, bool) else value


def _both(file: Path, kind: type[Row], values: dict[str, Any], defaults: dict[str, Any]) -> tuple[bool, bool]:
    """Try the same line with the method and with the file; tell which of them took it."""
    table = table_of(kind).name
    try:
        kind(**values)
    except RuleBroken:
        taken = False
    else:
        taken = True
    try:
        insert(file, table, defaults | {name: _raw(value) for name, value in values.items()})
    except sqlite3.IntegrityError:
        return taken, False
    first = 2 if kind is Account else 1
    tell(file, f'DELETE FROM "{table}" WHERE id >= {first}')  # noqa: S608 - a test's own
    return taken, True


CALL = {"stated_afterwards": 0, "moves": 0, "attempts": 0, "promise_moves": 0}


@settings(parent=ONE_FILE, max_examples=200)
@given(
    st.fixed_dictionaries(
        {
            "account_id": st.just(1),
            "outcome": st.just("trial") | words,
            "stated_at": st.just(NOON),
            "kind": st.sampled_from(Kind),
            "channel": st.sampled_from(Channel),
            "size": st.sampled_from(Size),
        },
        optional={
            "gain": maybe_words,
            "questions": maybe_words,
            "at": st.none() | st.sampled_from([When(DAY), When(DAY, dt.time(9, 30))]),
            "withdrawn_at": instants,
            "withdrawn_why": maybe_words,
            "customer_act": maybe_words,
            "override": maybe_words,
        },
    )
)
def test_method_and_file_agree_on_every_call_not_held(file: Path, values: dict[str, Any]) -> None:
    by_method, by_file = _both(file, Call, values, CALL)
    assert by_method == by_file


@settings(parent=ONE_FILE, max_examples=250)
@given(
    st.fixed_dictionaries(
        {"result": st.none() | st.sampled_from(Result)},
        optional={
            "held_on": days,
            "logged_at": instants,
            "withdrawn_at": instants,
            "withdrawn_why": st.none() | st.just("gone"),
            "amount": amounts,
            "customer_act": st.none() | st.sampled_from(["send it", "\u200b"]),
            "customer_act_by": days,
            "override": st.none() | st.sampled_from(["they did it", " "]),
            "fit": st.none() | st.sampled_from(Fit),
            "promise": st.none() | st.sampled_from(Promise),
            "promise_by": days,
            "promise_settled_on": days,
        },
    )
)
def test_method_and_file_agree_on_every_end_of_a_call(file: Path, end: dict[str, Any]) -> None:
    stated = {"account_id": 1, "outcome": "trial", "stated_at": NOON}
    whole = {"kind": Kind.TRIAL, "channel": Channel.CALL, "size": Size.S}
    by_method, by_file = _both(file, Call, stated | whole | end, CALL)
    assert by_method == by_file


@ONE_FILE
@given(st.fixed_dictionaries({"name": words, "candidate": maybe_words, "city": maybe_words}))
def test_method_and_file_agree_on_every_account(file: Path, values: dict[str, Any]) -> None:
    by_method, by_file = _both(file, Account, values, {"tier": "none", "tags": "[]"})
    assert by_method == by_file


@pytest.mark.parametrize("kind", [Contact, TeamMember])
@ONE_FILE
@given(name=words, role=maybe_words)
def test_method_and_file_agree_on_every_name(
    file: Path, kind: type[Row], name: str, role: str | None
) -> None:
    by_method, by_file = _both(file, kind, {"account_id": 1, "name": name, "role": role}, {})
    assert by_method == by_file


@ONE_FILE
@given(text=words, speaker=maybe_words)
def test_method_and_file_agree_on_every_quote(file: Path, text: str, speaker: str | None) -> None:
    values = {"account_id": 1, "date": DAY, "text": text, "speaker": speaker}
    by_method, by_file = _both(file, Quote, values, {})
    assert by_method == by_file


@ONE_FILE
@given(what=words, who=words, done_on=days, dropped_on=days)
def test_method_and_file_agree_on_every_action(file: Path, **values: Any) -> None:
    by_method, by_file = _both(file, Action, {"account_id": 1, **values}, {"urgent": 0, "important": 0})
    assert by_method == by_file


@ONE_FILE
@given(amount=st.integers(-MOST - 3, MOST + 3) | st.sampled_from([MOST, -MOST, MOST + 1, -MOST - 1]))
def test_method_and_file_agree_on_every_amount(file: Path, amount: int) -> None:
    line = {"account_id": 1, "date": DAY, "amount": amount}
    assert len(set(_both(file, Revenue, line, {"source": "typed"}))) == 1
    assert len(set(_both(file, Prospect, {"amount": amount}, {}))) == 1


@ONE_FILE
@given(outcome=words)
def test_method_and_file_agree_on_every_wording(file: Path, outcome: str) -> None:
    if not tell(file, "SELECT 1 FROM call"):
        insert(file, "call", STATED | {"id": 1})
    values = {"call_id": 1, "outcome": outcome, "stated_at": NOON}
    assert len(set(_both(file, Wording, values, {}))) == 1


@ONE_FILE
@given(subject=words, text=maybe_words, day=days, amount=amounts)
def test_method_and_file_agree_on_every_history_and_deal(
    file: Path, subject: str, text: str | None, day: dt.date | None, amount: int | None
) -> None:
    history = {"account_id": 1, "date": day, "kind": text or "x", "subject": subject, "text": text}
    assert len(set(_both(file, History, {**history, "amount": amount}, {}))) == 1
    deal = {"account_id": None, "name": text, "stage": subject, "opened_on": day, "amount": amount}
    assert len(set(_both(file, Prospect, deal, {}))) == 1


@ONE_FILE
@given(key=words, source=words)
def test_method_and_file_agree_on_every_tie(file: Path, key: str, source: str) -> None:
    tie = {"source": source, "entity": "account", "key": key, "row_id": 1, "wrote": "{}"}
    assert len(set(_both(file, Imported, tie, {}))) == 1


@pytest.mark.parametrize("length", [1_000_000, 1_000_001])
def test_method_and_file_agree_on_how_long_a_note_is(file: Path, length: int) -> None:
    values = {"account_id": 1, "date": DAY, "text": "x" * length}
    assert _both(file, Note, values, {}) == (length == 1_000_000,) * 2


def test_method_and_file_agree_on_how_an_attempt_is_told(file: Path) -> None:
    insert(
        file,
        "call",
        CALL
        | {
            "id": 1,
            "account_id": 1,
            "outcome": "x",
            "stated_at": instant(NOON),
            "kind": "other",
            "channel": "call",
            "size": "S",
        },
    )
    for how in (None, "voicemail", "two\nlines", "x" * 501):
        values = {"call_id": 1, "tried_at": NOON, "how": how}
        by_method, by_file = _both(file, Attempt, values, {})
        assert by_method == by_file, how


def test_the_list_of_line_breaks_is_the_methods_own() -> None:
    assert set(checks.LINE_BREAKS) == set(method_text._LINE_BREAKS)


@pytest.mark.parametrize(
    "day",
    [
        "2026-02-29",
        "2026-02-30",
        "2026-13-01",
        "0000-01-01",
        "26-01-01",
        "2026-1-1",
        "today",
        "",
        "2026-11-20 ",
    ],
)
def test_a_day_that_is_not_on_the_calendar_is_refused(file: Path, day: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        dt.date.fromisoformat(day)
    with pytest.raises(sqlite3.IntegrityError, match="revenue_date"):
        insert(file, "revenue", {"account_id": 1, "date": day, "amount": 1, "source": "typed"})


@given(st.dates())
def test_every_day_of_the_calendar_is_taken(empty_book: Path, day: dt.date) -> None:
    rule = checks.day("?1") + f" AND {checks.when('?1')}"
    assert tell(empty_book, f"SELECT {rule}", (day.isoformat(),)) == [(1,)]


@given(st.datetimes(timezones=st.just(dt.UTC), min_value=dt.datetime(1000, 1, 1)))  # noqa: DTZ001 - Hypothesis asks for it bare
def test_every_instant_is_taken_as_it_is_written(empty_book: Path, moment: dt.datetime) -> None:
    assert tell(empty_book, f"SELECT {checks.instant('?1')}", (instant(moment),)) == [(1,)]
