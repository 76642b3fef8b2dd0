"""What becomes of a Target when its year ends."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.services.loop import every, state
from tests.services.yearly import TODAY, UNIT, account, target, tier_of

from acctui.domain.account import Account, Tier
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Agreement, Decision, Goal, GoalChange, YearDecision
from acctui.domain.objective import Ending, Level, Objective
from acctui.domain.settings import Choice
from acctui.services import goals
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from acctui.services.ports import Done
    from acctui.storage.store import BookStore

AGREED: dict[str, Any] = {"with_": "Berit", "agreed_on": TODAY}


@pytest.fixture
def alder(store: BookStore) -> int:
    """Keep a Target with a goal for this year."""
    return target(store, "Alder", 100_000)


def _decide(
    store: BookStore, account_id: int, decision: Decision, amount: int | None = None, **more: Any
) -> Done[YearDecision]:
    minor = None if amount is None else amount * UNIT
    day = more.pop("today", TODAY)
    return goals.decide(store, account_id, more.pop("year", 2026), decision, day, amount=minor, **more)


def _next_goal(store: BookStore, account_id: int, year: int = 2027) -> int | None:
    found = every(store, Goal, account_id=account_id, year=year)
    return found[0].amount // UNIT if found else None


@pytest.mark.parametrize(
    ("decision", "amount", "tier", "expected", "label"),
    [
        (Decision.GRADUATE, None, Tier.KEY, None, "Alder is a Key Account now"),
        (Decision.GRADUATE, 110_000, Tier.KEY, 110_000, "Alder is a Key Account now, 110,000 in 2027"),
        (Decision.KEEP, 165_000, Tier.TARGET, 165_000, "Alder stays a Target, 165,000 in 2027"),
        (Decision.KEEP, None, Tier.TARGET, 100_000, "Alder stays a Target, 100,000 in 2027"),
        (Decision.NEW_GOAL, 80_000, Tier.TARGET, 80_000, "Alder has a new goal, 80,000 in 2027"),
        (Decision.DROP, None, Tier.NONE, None, "Alder is no Target any more"),
    ],
)
def test_each_decision_is_one_step_with_tier_and_goal(
    store: BookStore,
    alder: int,
    decision: Decision,
    amount: int | None,
    tier: Tier,
    expected: int | None,
    label: str,
) -> None:
    done = _decide(store, alder, decision, amount, **AGREED)
    assert (done.label, tier_of(store, alder), _next_goal(store, alder)) == (label, tier, expected)
    assert (done.value.decided_with, done.value.decided_on) == ("Berit", TODAY)
    assert done.value.tier_before is Tier.TARGET
    store.undo()
    assert (tier_of(store, alder), _next_goal(store, alder), every(store, YearDecision)) == (
        Tier.TARGET,
        None,
        (),
    )


def test_who_stays_a_target_needs_the_agreement_and_who_leaves_does_not(store: BookStore, alder: int) -> None:
    with pytest.raises(RuleBroken, match="agreed with the manager") as refused:
        _decide(store, alder, Decision.KEEP)
    assert refused.value.field == "agreed_with"
    with pytest.raises(RuleBroken, match="day it was agreed is missing"):
        _decide(store, alder, Decision.KEEP, with_="Berit")
    with pytest.raises(RuleBroken, match="Who agreed to it is missing"):
        _decide(store, alder, Decision.DROP, agreed_on=TODAY)
    with pytest.raises(RuleBroken, match="has not come yet"):
        _decide(store, alder, Decision.DROP, with_="Berit", agreed_on=TODAY + dt.timedelta(days=1))
    assert every(store, YearDecision) == ()
    done = _decide(store, alder, Decision.DROP, with_=" Berit ")
    assert (done.value.decided_with, done.value.decided_on) == ("Berit", TODAY)
    assert _decide(store, alder, Decision.GRADUATE).value.decided_with is None


def test_a_goal_agreed_before_needs_no_second_agreement(store: BookStore, alder: int) -> None:
    goals.set_goal(store, alder, 2027, 140_000 * UNIT, TODAY, Agreement("Berit", TODAY))
    _decide(store, alder, Decision.KEEP)
    assert _next_goal(store, alder) == 140_000


def test_amounts_are_asked_where_they_are_needed_and_refused_where_not(store: BookStore, alder: int) -> None:
    with pytest.raises(RuleBroken, match="is to bring in 2027 is missing") as refused:
        _decide(store, alder, Decision.NEW_GOAL, **AGREED)
    assert refused.value.field == "amount"
    with pytest.raises(RuleBroken, match="Leave the amount out"):
        _decide(store, alder, Decision.DROP, 5, **AGREED)


def test_a_target_of_an_older_book_without_any_goal_is_asked_for_one(store: BookStore) -> None:
    with store.writing("as another program might") as work:
        bare = work.add(Account(name="Bare", tier=Tier.TARGET)).id
    with pytest.raises(RuleBroken, match="is to bring in 2027 is missing"):
        _decide(store, bare, Decision.KEEP, **AGREED)
    _decide(store, bare, Decision.KEEP, 90_000, **AGREED)
    assert _next_goal(store, bare) == 90_000


def test_a_decision_is_revised_as_often_as_needed_from_where_the_account_stood(
    store: BookStore, alder: int
) -> None:
    _decide(store, alder, Decision.GRADUATE, 110_000, **AGREED)
    _decide(store, alder, Decision.DROP)
    assert (tier_of(store, alder), _next_goal(store, alder)) == (Tier.NONE, None)
    _decide(store, alder, Decision.NEW_GOAL, 80_000, **AGREED)
    done = _decide(store, alder, Decision.KEEP, **AGREED)
    assert done.label == "Alder stays a Target, 100,000 in 2027; decided anew"
    assert (tier_of(store, alder), _next_goal(store, alder)) == (Tier.TARGET, 100_000)
    (change,) = every(store, GoalChange)
    assert (change.before, change.after, change.why) == (
        8_000_000,
        10_000_000,
        "decided at the end of 2026: keep",
    )
    (decided,) = every(store, YearDecision)
    assert (decided.decision, decided.tier_before) == (Decision.KEEP, Tier.TARGET)
    store.undo()
    assert _next_goal(store, alder) == 80_000


def test_keeping_twice_keeps_the_amount_agreed_the_first_time(store: BookStore, alder: int) -> None:
    _decide(store, alder, Decision.KEEP, 165_000, **AGREED)
    assert not _decide(store, alder, Decision.KEEP, **AGREED).changed
    assert _next_goal(store, alder) == 165_000


def test_a_graduate_loses_the_goal_it_was_to_have_as_a_target(store: BookStore, alder: int) -> None:
    _decide(store, alder, Decision.KEEP, 165_000, **AGREED)
    _decide(store, alder, Decision.GRADUATE)
    assert (tier_of(store, alder), _next_goal(store, alder)) == (Tier.KEY, None)


def test_a_goal_set_by_hand_stays_with_a_graduate_and_not_with_who_is_dropped(
    store: BookStore, alder: int
) -> None:
    goals.set_goal(store, alder, 2027, 140_000 * UNIT, TODAY, Agreement("Berit", TODAY))
    _decide(store, alder, Decision.GRADUATE)
    assert _next_goal(store, alder) == 140_000
    _decide(store, alder, Decision.DROP)
    assert _next_goal(store, alder) is None


def test_deciding_anew_after_the_year_is_said_in_words(store: BookStore, alder: int) -> None:
    _decide(store, alder, Decision.KEEP, **AGREED)
    later = dt.date(2027, 1, 9)
    done = _decide(store, alder, Decision.DROP, today=later)
    assert done.label == "Alder is no Target any more; decided anew after 2026 was over"
    assert (
        _decide(store, target(store, "Birch", 5), Decision.DROP, today=later).label
        == "Birch is no Target any more"
    )


def test_only_a_target_of_a_year_that_has_begun_is_decided_about(store: BookStore, alder: int) -> None:
    plain, key = account(store, "Plain"), account(store, "Kestrel", Tier.KEY)
    with pytest.raises(RuleBroken, match="goal set makes Plain one"):
        _decide(store, plain, Decision.KEEP, **AGREED)
    with pytest.raises(RuleBroken, match="It is a Key one"):
        _decide(store, key, Decision.KEEP, **AGREED)
    with pytest.raises(RuleBroken, match=r"2027 has not begun\. Decide about 2026") as refused:
        _decide(store, alder, Decision.KEEP, year=2027, **AGREED)
    assert refused.value.field == "year"
    young = target(store, "Young", 5, year=2027)
    with pytest.raises(RuleBroken, match="Young is a Target from 2027 on"):
        _decide(store, young, Decision.DROP)


def test_the_year_decided_is_the_business_year(store: BookStore, alder: int) -> None:
    set_choices(store, {Choice.YEAR_BEGINS: "4"})
    done = _decide(store, alder, Decision.KEEP, today=dt.date(2027, 3, 1), **AGREED)
    assert done.label == "Alder stays a Target, 100,000 in 2027/28"


def test_a_milestone_becomes_the_strategic_objective_in_the_same_step(
    store: BookStore, now: dt.datetime
) -> None:
    alder = target(store, "Alder", 100_000)
    _decide(store, alder, Decision.DROP, milestone=" ")
    assert every(store, Objective) == ()
    _decide(store, alder, Decision.KEEP, milestone="  a second plant ", **AGREED)
    (first,) = every(store, Objective)
    assert (first.text, first.level, first.set_on) == ("a second plant", Level.STRATEGIC, TODAY)
    call = state(store, now, objective_id=first.id)
    _decide(store, alder, Decision.KEEP, milestone="a second plant", **AGREED)
    assert every(store, Objective) == (first,)
    _decide(store, alder, Decision.KEEP, milestone="the whole group", **AGREED)
    ended, current = every(store, Objective)
    assert (ended.ended_how, ended.ended_on, current.text) == (Ending.REPLACED, TODAY, "the whole group")
    assert every(store, type(call))[0].objective_id == current.id
    store.undo()
    (back,) = every(store, Objective)
    assert (back.text, back.ended_on) == ("a second plant", None)


@pytest.mark.parametrize("text", ["one\ntwo", "x" * 501])
def test_a_milestone_that_is_no_line_is_refused_at_its_field_and_nothing_is_decided(
    store: BookStore, alder: int, text: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        _decide(store, alder, Decision.KEEP, milestone=text, **AGREED)
    assert refused.value.field == "milestone"
    assert (every(store, YearDecision), _next_goal(store, alder)) == ((), None)
