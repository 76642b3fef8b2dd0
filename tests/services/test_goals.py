"""Goals are set with the manager, and changed with a reason."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import every
from tests.services.yearly import AGREED, TODAY, UNIT, account, target, tier_of

from acctui.domain.account import Tier
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Agreement, Decision, Goal, GoalChange
from acctui.domain.settings import Choice
from acctui.services import goals
from acctui.services.accounts import set_account
from acctui.services.ports import Changed
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def test_a_goal_with_its_agreement_makes_a_target_in_one_step(store: BookStore) -> None:
    alder = account(store, "Alder")
    done = goals.set_goal(store, alder, 2026, 100_000 * UNIT, TODAY, AGREED)
    assert done.value.agreed_with == "Berit"
    assert done.label == "Goal 2026 of Alder: 100,000"
    assert done.changed == Changed.GOALS | Changed.ACCOUNTS
    assert tier_of(store, alder) is Tier.TARGET
    store.undo()
    assert tier_of(store, alder) is Tier.NONE
    assert every(store, Goal) == ()


def test_a_target_without_agreement_is_refused_and_nothing_is_kept(store: BookStore) -> None:
    alder = account(store, "Alder")
    with pytest.raises(RuleBroken, match="agreed with the manager") as refused:
        goals.set_goal(store, alder, 2026, 100, TODAY)
    assert (refused.value.field, refused.value.rule) == ("agreed_with", "G3")
    assert (tier_of(store, alder), every(store, Goal)) == (Tier.NONE, ())


def test_a_bare_tier_makes_no_target(store: BookStore) -> None:
    alder = account(store, "Alder")
    with pytest.raises(RuleBroken, match="never by a bare tier"):
        set_account(store, alder, {"tier": Tier.TARGET})


def test_a_key_account_has_a_goal_without_becoming_a_target(store: BookStore) -> None:
    alder = account(store, "Alder", Tier.KEY)
    assert goals.set_goal(store, alder, 2026, 100, TODAY).value.agreed_with is None
    assert tier_of(store, alder) is Tier.KEY


def test_a_goal_is_changed_with_its_day_and_reason_and_keeps_its_agreement(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    with pytest.raises(RuleBroken, match="changes with a reason") as refused:
        goals.set_goal(store, alder, 2026, 120_000 * UNIT, TODAY)
    assert refused.value.field == "why"
    later = TODAY + dt.timedelta(days=3)
    kept = goals.set_goal(store, alder, 2026, 120_000 * UNIT, later, why=" they bought a plant ").value
    assert (kept.amount, kept.agreed_with, kept.agreed_on) == (12_000_000, "Berit", AGREED.on)
    (change,) = every(store, GoalChange)
    assert (change.before, change.after, change.changed_on) == (10_000_000, 12_000_000, later)
    assert change.why == "they bought a plant"
    store.undo()
    assert (every(store, GoalChange), every(store, Goal)[0].amount) == ((), 10_000_000)


def test_another_agreement_alone_needs_no_reason(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    again = Agreement("Torvald", TODAY)
    kept = goals.set_goal(store, alder, 2026, 100_000 * UNIT, TODAY, again).value
    assert (kept.agreed_with, every(store, GoalChange)) == ("Torvald", ())


def test_setting_what_stands_changes_nothing(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    assert not goals.set_goal(store, alder, 2026, 100_000 * UNIT, TODAY).changed


def test_a_year_has_one_goal_and_the_next_year_its_own(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    goals.set_goal(store, alder, 2027, 150_000 * UNIT, TODAY, AGREED)
    assert [(goal.year, goal.amount) for goal in every(store, Goal)] == [
        (2026, 10_000_000),
        (2027, 15_000_000),
    ]
    with pytest.raises(RuleBroken, match="too far off") as refused:
        goals.set_goal(store, alder, 2028, 100, TODAY, AGREED)
    assert refused.value.field == "year"


def test_the_next_year_is_that_of_the_business_year(store: BookStore) -> None:
    alder = account(store, "Alder")
    set_choices(store, {Choice.YEAR_BEGINS: "april"})
    with pytest.raises(RuleBroken, match="Set a goal for 2025/26 or 2026/27"):
        goals.set_goal(store, alder, 2027, 100, dt.date(2026, 3, 31), AGREED)
    assert (
        goals.set_goal(store, alder, 2027, 100, dt.date(2026, 4, 1), AGREED).label
        == "Goal 2027/28 of Alder: 1"
    )


def test_a_goal_of_a_past_year_is_history_and_makes_no_target(store: BookStore) -> None:
    alder = account(store, "Alder")
    goals.set_goal(store, alder, 2024, 100, TODAY, AGREED)
    assert tier_of(store, alder) is Tier.NONE


def test_a_dropped_account_becomes_a_target_again_only_by_a_new_agreement(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    goals.decide(store, alder, 2026, Decision.DROP, TODAY)
    goals.set_goal(store, alder, 2026, 90_000 * UNIT, TODAY, why="typed wrongly")
    assert tier_of(store, alder) is Tier.NONE
    goals.set_goal(store, alder, 2026, 90_000 * UNIT, TODAY, Agreement("Berit", TODAY))
    assert tier_of(store, alder) is Tier.TARGET


def test_a_goal_is_deleted_with_its_changes_and_a_target_without_one_is_plain_again(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    goals.set_goal(store, alder, 2026, 120_000 * UNIT, TODAY, why="they grow")
    done = goals.delete_goal(store, alder, 2026, TODAY)
    assert done.label == "Deleted the goal 2026 of Alder, which is no Target any more"
    assert (every(store, Goal), every(store, GoalChange)) == ((), ())
    assert tier_of(store, alder) is Tier.NONE
    store.undo()
    assert (tier_of(store, alder), len(every(store, GoalChange))) == (Tier.TARGET, 1)


def test_a_target_with_a_goal_left_stays_one(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    goals.set_goal(store, alder, 2027, 150_000 * UNIT, TODAY, AGREED)
    assert goals.delete_goal(store, alder, 2026, TODAY).label == "Deleted the goal 2026 of Alder"
    assert tier_of(store, alder) is Tier.TARGET


def test_a_goal_that_is_not_there_cannot_be_deleted(store: BookStore) -> None:
    alder = account(store, "Alder")
    with pytest.raises(RuleBroken, match="Alder has no goal for 2026"):
        goals.delete_goal(store, alder, 2026, TODAY)
