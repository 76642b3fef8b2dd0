"""What the method refuses of a scorecard's lines the file refuses too, and the other way round."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.raw import add_account, insert, tell

from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, StrategicMark
from acctui.storage.rows import table_of

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.domain.row import Row

DAY = dt.date(2026, 1, 5)
ONE_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
words = st.sampled_from(["margin", "", " ", "\u200b", "two\nlines", "x" * 200, "x" * 201, "a\u2028b"])
whys = st.none() | words


@pytest.fixture
def file(book: Path) -> Path:
    """Give a file with an account, a card in force, and a scoring by it."""
    add_account(book)
    insert(book, "scorecard", {"id": 1, "number": 1, "plan": "north", "in_force_on": "2026-01-05"})
    insert(
        book,
        "attribute",
        {"id": 1, "scorecard_id": 1, "half": "current", "place": 1, "name": "a", "weight": 1},
    )
    insert(book, "scoring", {"id": 1, "account_id": 1, "scorecard_id": 1, "scored_on": "2026-01-05"})
    return book


def _agree(file: Path, kind: type[Row], values: dict[str, Any]) -> bool:
    """Try a line with the method and with the file; tell whether both take it or both refuse it."""
    table = table_of(kind).name
    try:
        kind(**values)
    except RuleBroken:
        by_method = False
    else:
        by_method = True
    try:
        insert(file, table, {name: _raw(value) for name, value in values.items()} | {"id": 99})
    except sqlite3.IntegrityError:
        return not by_method
    tell(file, f'DELETE FROM "{table}" WHERE id = 99')  # noqa: S608 - a test's own
    return by_method


def _raw(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


@ONE_FILE
@given(plan=words, on=st.none() | st.just(DAY))
def test_method_and_file_agree_on_every_card(file: Path, plan: str, on: dt.date | None) -> None:
    tell(file, "DELETE FROM scorecard WHERE id = 99")
    assert _agree(file, Scorecard, {"number": 2, "plan": plan, "in_force_on": on})


@pytest.mark.parametrize("length", [1_000_000, 1_000_001])
def test_method_and_file_agree_on_how_long_our_plan_is(file: Path, length: int) -> None:
    assert _agree(file, Scorecard, {"number": 2, "plan": "x" * length})


@ONE_FILE
@given(name=words, weight=st.integers(-1, 102), low=whys, middle=whys, high=whys, half=st.sampled_from(Half))
def test_method_and_file_agree_on_every_attribute(file: Path, **values: Any) -> None:
    assert _agree(file, Attribute, {"scorecard_id": 1, "place": 2, **values})


@ONE_FILE
@given(value=st.integers(-1, 7))
def test_method_and_file_agree_on_every_score(file: Path, value: int) -> None:
    assert _agree(file, Score, {"scoring_id": 1, "attribute_id": 1, "value": value})


@ONE_FILE
@given(strategic=st.booleans(), why_us=whys, why_them=whys)
def test_method_and_file_agree_on_every_mark(file: Path, **values: Any) -> None:
    assert _agree(file, StrategicMark, {"account_id": 1, "decided_on": DAY, **values})


def test_the_file_holds_one_draft_and_each_number_and_value_once(file: Path) -> None:
    insert(file, "scorecard", {"id": 2, "number": 2, "plan": ""})
    insert(file, "score", {"scoring_id": 1, "attribute_id": 1, "value": 3})
    for table, values in (
        ("scorecard", {"number": 3, "plan": ""}),
        ("scorecard", {"number": 1, "plan": "east", "in_force_on": "2026-01-05"}),
        ("score", {"scoring_id": 1, "attribute_id": 1, "value": 4}),
    ):
        with pytest.raises(sqlite3.IntegrityError):
            insert(file, table, values)
