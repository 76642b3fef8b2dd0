"""What is next with an account: its milestone, and the stage goal that comes first."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from acctui.domain.account import Account
from acctui.domain.objective import Level, Objective
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.services import accounts
from acctui.services.ahead import Ahead, ahead

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

SET = dt.date(2026, 1, 4)


@pytest.fixture(autouse=True)
def account(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder & Finch"))


def _business(store: BookStore, name: str, *stages: tuple[int, dt.date]) -> None:
    with store.writing("A business objective") as work:
        kept = work.add(
            Objective(
                account_id=1,
                level=Level.BUSINESS,
                text=name,
                set_on=SET,
                due=dt.date(2027, 12, 31),
                unit="products",
                baseline=200,
                target=500,
            )
        )
        for value, due in stages:
            work.add(StageGoal(account_id=1, objective_id=kept.id, value=value, due=due))


def test_nothing_is_ahead_of_an_account_without_a_ladder(store: BookStore, today: dt.date) -> None:
    assert ahead(store, 1, today) == Ahead()


def test_the_milestone_and_the_first_stage_goal_are_ahead(store: BookStore, today: dt.date) -> None:
    _business(store, "later", (500, dt.date(2027, 9, 30)))
    _business(store, "first", (300, dt.date(2026, 12, 31)), (500, dt.date(2027, 11, 30)))
    _business(store, "without any")
    with store.writing("A milestone") as work:
        work.add(Objective(account_id=1, level=Level.STRATEGIC, text="Open the north", set_on=SET))
    found = ahead(store, 1, today)
    assert found.milestone is not None
    assert found.business is not None
    assert found.business.next_stage is not None
    assert (found.milestone.text, found.business.objective.text) == ("Open the north", "first")
    assert (found.business.next_stage.value, found.business.days_left) == (300, 39)


def test_a_stage_goal_that_was_missed_stays_ahead_when_no_other_comes(
    store: BookStore, today: dt.date
) -> None:
    _business(store, "behind", (500, dt.date(2026, 9, 30)))
    found = ahead(store, 1, today).business
    assert found is not None
    assert [stage.value for stage in found.missed] == [500]
    with store.writing("Measured") as work:
        work.add(Measurement(account_id=1, objective_id=1, value=500, measured_on=dt.date(2026, 9, 1)))
    assert ahead(store, 1, today).business is None
