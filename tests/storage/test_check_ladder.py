"""`check` names what hangs on the wrong objective, and stage goals that do not lead to theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.storage.long_term import plan_everything
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.check import check_book

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.fixture
def planned(store: BookStore, book: Path, today: dt.date) -> Path:
    """Give a book with the whole plan of an account, and a second account."""
    for name in ("Alder", "Birch"):
        accounts.add_account(store, Account(name=name))
    with store.writing("The plan") as work:
        plan_everything(work, 1, today)
    store.close()
    return book


def test_a_ladder_made_by_the_rules_is_whole(planned: Path) -> None:
    assert [line for line in check_book(planned) if not line.startswith("scorecard")] == []


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("UPDATE stage_goal SET account_id = 2", "stage_goal #1: its objective is of another account."),
        ("UPDATE measurement SET account_id = 2", "measurement #1: its objective is of another account."),
        ("UPDATE phase SET objective_id = 3", "phase #1: its objective is no strategic one."),
        ("UPDATE quote SET objective_id = 2", "quote #1: its objective is no relationship one."),
        ("UPDATE strategy SET account_id = 2", "strategy_objective #1: its objective is of another account."),
        (
            "UPDATE stage_goal SET value = 400",
            "objective #3: The last stage goal is 4 and the target 5. End with 5.",
        ),
    ],
)
def test_what_hangs_on_the_wrong_line_is_named(planned: Path, sql: str, says: str) -> None:
    tell(planned, sql)
    assert says in check_book(planned)


def test_stage_goals_of_an_objective_that_can_not_be_read_are_left_to_its_own_line(planned: Path) -> None:
    tell(
        planned,
        "PRAGMA ignore_check_constraints = ON; UPDATE objective SET unit = ' ' WHERE id = 3",
        script=True,
    )
    found = check_book(planned)
    assert any(line.startswith("objective #3: A business objective is measured") for line in found)
    assert not any("stage goal" in line for line in found)
