"""`check` names what is wrong between actions, what they hang on, and the rolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.planning import LATE, add, day, firms
from tests.storage.raw import tell

from acctui.domain.factor import Factor, Light
from acctui.domain.objective import Level, Objective
from acctui.domain.step import Due
from acctui.domain.strategy import Strategy
from acctui.services import actions
from acctui.services.factors import add_factor
from acctui.services.roll import finish_roll
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.storage.store import BookStore


_SECOND = (
    "UPDATE roll SET finished_on = NULL;"
    "INSERT INTO roll (id, month, begun_on, carried, done, dropped)"
    " VALUES (2, '2027-01-01', '2026-12-22', 0, 0, 0)"
)


@pytest.fixture
def planned(store: BookStore, book: Path) -> Path:
    """Give a book with an action that hangs on one of each, carried once, and a roll."""
    firms(store)
    with store.writing("ladder") as work:
        work.add(Objective(account_id=1, level=Level.RELATIONSHIP, text="They ask us", set_on=LATE))
        work.add(Strategy(account_id=1, name="Be early", says="come before they ask"))
    add_factor(store, Factor(account_id=1, light=Light.GREEN, text="the cook likes us", since=LATE), LATE)
    kept = add(store, LATE, on=LATE, objective_id=1, strategy_id=1, factor_id=1)
    actions.carry_action(store, kept.id, Due(on=day("2026-12-03")), LATE)
    finish_roll(store, LATE)
    store.close()
    return book


def test_a_plan_kept_by_acctui_is_whole(planned: Path) -> None:
    assert check_book(planned) == []


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE objective SET account_id = 2", "action #1: its objective is not of the same account."),
        ("UPDATE strategy SET account_id = 2", "action #1: its strategy is not of the same account."),
        ("UPDATE factor SET account_id = 2", "action #1: its factor is not of the same account."),
        ("UPDATE carry SET account_id = 2", "carry #1: its action is not of the same account."),
        ("UPDATE roll SET begun_on = '2026-11-23'", "roll #1: it was finished before it was begun (P3)."),
        (
            _SECOND,
            "roll #1: it was never finished, and a later one was begun (D23).",
        ),
    ],
)
def test_each_broken_rule_is_named(planned: Path, sql: str, sentence: str) -> None:
    for statement in sql.split(";"):
        tell(planned, statement)
    assert sentence in check_book(planned)
