"""`check` names what is wrong between goals, their changes and their accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.yearly import TODAY, UNIT, account, target
from tests.storage.raw import tell

from acctui.domain.account import Account, Tier
from acctui.domain.goal import Ask, GrowthQuestion
from acctui.services import goals, growth_questions
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.fixture
def planned(store: BookStore, book: Path) -> Path:
    """Give a book with a Target whose goal was changed twice, and a question that is an action."""
    alder = target(store, "Alder", 100)
    account(store, "Birch")
    for amount in (120, 110):
        goals.set_goal(store, alder, 2026, amount * UNIT, TODAY, why="they grow")
    asked = growth_questions.add_question(store, GrowthQuestion(account_id=alder, ask=Ask.KNOW, who="Ida"))
    growth_questions.turn_into_action(store, asked.value.id)
    store.close()
    return book


def test_goals_kept_by_acctui_are_whole(planned: Path) -> None:
    assert check_book(planned) == []


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE account SET tier = 'target' WHERE id = 2", "account #2: a Target without a goal"),
        ("UPDATE goal_change SET account_id = 2 WHERE id = 1", "goal_change #1: its goal is not of the same"),
        ("UPDATE goal SET amount = 7", "goal #1: its amount is not the one it was changed to last"),
        ("UPDATE growth_question SET account_id = 2", "growth_question #1: its action is not of the same"),
    ],
)
def test_each_broken_rule_is_named(planned: Path, sql: str, sentence: str) -> None:
    tell(planned, sql)
    assert any(words.startswith(sentence) for words in check_book(planned))


def test_a_target_in_a_book_that_knows_no_goals_is_not_held_against_it(store: BookStore, book: Path) -> None:
    with store.writing("as another program might") as work:
        work.add(Account(name="Bare", tier=Tier.TARGET))
    store.close()
    assert check_book(book) == []
