"""What is asked to reach a goal becomes what is done."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import every
from tests.services.yearly import TODAY, account

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Ask, GrowthQuestion
from acctui.services import growth_questions as questions
from acctui.services.ports import Changed, EditedElsewhereError

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

FRIDAY = dt.date(2026, 11, 27)


@pytest.fixture
def asked(store: BookStore) -> GrowthQuestion:
    """Ask for one person to talk to."""
    alder = account(store, "Alder")
    new = GrowthQuestion(account_id=alder, ask=Ask.TALK, who=" Ida Brandt ", what=" ", by=FRIDAY)
    done = questions.add_question(store, new)
    assert done.label == "talk to Ida Brandt (Alder)"
    return done.value


def test_a_question_becomes_an_important_action_by_its_own_day(
    store: BookStore, asked: GrowthQuestion
) -> None:
    done = questions.turn_into_action(store, asked.id)
    action = done.value
    assert (action.who, action.what, action.on) == ("me", "talk to Ida Brandt", FRIDAY)
    assert (action.important, action.urgent) == (True, False)
    assert done.changed == Changed.GOALS | Changed.PLAN
    assert every(store, GrowthQuestion)[0].action_id == action.id
    with pytest.raises(RuleBroken, match=f"action #{action.id} already"):
        questions.turn_into_action(store, asked.id, "Berit", TODAY)
    store.undo()
    assert (every(store, Action), every(store, GrowthQuestion)[0].action_id) == ((), None)


def test_somebody_else_does_it_by_another_day(store: BookStore, asked: GrowthQuestion) -> None:
    done = questions.turn_into_action(store, asked.id, " Berit ", TODAY)
    assert (done.value.who, done.value.on, done.label) == (
        "Berit",
        TODAY,
        "Berit: talk to Ida Brandt (Alder)",
    )


def test_a_question_is_worded_anew_and_another_window_is_met(store: BookStore, asked: GrowthQuestion) -> None:
    done = questions.set_question(store, asked.id, {"what": " the audit ", "by": None})
    assert (done.value.what, done.value.by) == ("the audit", None)
    assert done.label == "Changed: talk to Ida Brandt: the audit"
    with pytest.raises(EditedElsewhereError):
        questions.set_question(store, asked.id, {"what": "the budget"}, seen=asked)


def test_a_question_is_answered_on_a_day_and_opened_again(store: BookStore, asked: GrowthQuestion) -> None:
    done = questions.settle(store, asked.id, TODAY)
    assert (done.value.settled_on, done.label) == (TODAY, "Answered: talk to Ida Brandt")
    with pytest.raises(RuleBroken, match="answered already"):
        questions.turn_into_action(store, asked.id)
    again = questions.settle(store, asked.id, TODAY, answered=False)
    assert (again.value.settled_on, again.label) == (None, "Open again: talk to Ida Brandt")


def test_a_question_is_deleted_and_its_action_stays(store: BookStore, asked: GrowthQuestion) -> None:
    questions.turn_into_action(store, asked.id)
    assert questions.delete_question(store, asked.id).label == "Deleted: talk to Ida Brandt"
    assert (every(store, GrowthQuestion), len(every(store, Action))) == ((), 1)
    with pytest.raises(RuleBroken, match=f"no question #{asked.id}"):
        questions.delete_question(store, asked.id)
