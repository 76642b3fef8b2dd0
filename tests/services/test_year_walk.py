"""The Targets of the year that ends, one after the other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.yearly import AGREED, TODAY, UNIT, account, target, won

from acctui.domain.account import Tier
from acctui.domain.goal import Decision
from acctui.domain.objective import Level, Objective
from acctui.domain.settings import Choice
from acctui.services import goals
from acctui.services.objectives import add_objective
from acctui.services.settings import set_choices
from acctui.services.year_walk import year_walk

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

NEW_YEAR = dt.date(2027, 1, 1)


@pytest.fixture
def three(store: BookStore) -> list[int]:
    """Keep three Targets of this year, and accounts that no walk takes."""
    account(store, "Plain")
    goals.set_goal(store, account(store, "Key", Tier.KEY), 2026, 100, TODAY)
    target(store, "Young", 5, year=2027)
    return [target(store, name, goal) for name, goal in [("Alder", 300), ("Birch", 200), ("Cedar", 100)]]


def _walk(store: BookStore, today: dt.date = TODAY) -> list[tuple[str, int, bool]]:
    return [(line.name, line.year.year, line.is_decided) for line in year_walk(store, today)]


def _drop(store: BookStore, account_id: int, today: dt.date = TODAY, year: int = 2026) -> None:
    goals.decide(store, account_id, year, Decision.DROP, today)


def test_the_walk_takes_each_target_once_and_those_decided_last(store: BookStore, three: list[int]) -> None:
    assert _walk(store) == [("Alder", 2026, False), ("Birch", 2026, False), ("Cedar", 2026, False)]
    _drop(store, three[0])
    assert _walk(store) == [("Birch", 2026, False), ("Cedar", 2026, False), ("Alder", 2026, True)]


def test_from_the_first_day_of_the_new_year_those_left_are_walked_still(
    store: BookStore, three: list[int]
) -> None:
    _drop(store, three[0])
    expected = [("Birch", 2026, False), ("Cedar", 2026, False), ("Alder", 2026, True)]
    assert _walk(store, NEW_YEAR) == expected
    _drop(store, three[1], NEW_YEAR)
    assert _walk(store, NEW_YEAR)[0] == ("Cedar", 2026, False)


def test_the_next_end_of_a_year_walks_its_own_targets_and_what_was_left(
    store: BookStore, three: list[int]
) -> None:
    for account_id in three[:2]:
        goals.decide(store, account_id, 2026, Decision.KEEP, TODAY, "Berit", agreed_on=TODAY)
    walked = _walk(store, dt.date(2027, 11, 1))
    assert walked == [
        ("Cedar", 2026, False),
        ("Alder", 2027, False),
        ("Birch", 2027, False),
        ("Young", 2027, False),
    ]


def test_before_the_last_two_months_nothing_of_the_running_year_is_walked(
    store: BookStore, three: list[int]
) -> None:
    assert three
    assert _walk(store, dt.date(2026, 10, 31)) == []


def test_a_goal_typed_in_after_its_year_waits_for_nothing(store: BookStore, three: list[int]) -> None:
    goals.set_goal(store, three[0], 2024, 100, TODAY, AGREED)
    goals.set_goal(store, three[0], 2025, 100, TODAY, AGREED)
    assert [year for _, year, _ in _walk(store)] == [2026, 2026, 2026]


def test_a_line_says_what_is_proposed_and_whether_a_milestone_is_to_be_set(
    store: BookStore, three: list[int]
) -> None:
    set_choices(store, {Choice.KEY_LINE: "100"})
    won(store, three[0], "2026-02-02", 100)
    for account_id, day in [(three[1], dt.date(2026, 10, 31)), (three[2], dt.date(2026, 11, 1))]:
        add_objective(
            store, Objective(account_id=account_id, level=Level.STRATEGIC, text="a plant", set_on=day)
        )
    lines = {line.name: line for line in year_walk(store, TODAY)}
    assert [lines[name].proposed for name in ("Alder", "Birch")] == [Decision.GRADUATE, None]
    assert [lines[name].asks_milestone for name in ("Alder", "Birch", "Cedar")] == [True, True, False]
    assert (lines["Alder"].milestone, lines["Alder"].line.goal) == (None, 300 * UNIT)
    assert lines["Cedar"].account_id == three[2]
    assert lines["Cedar"].milestone is not None
