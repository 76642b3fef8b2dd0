"""A scorecard is made as a draft, put in force when it is ready, and changed only as a new version."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.services.loop import every
from tests.services.scoring import JANUARY, PLAN, TODAY, card, draft, number, starter_in_force, view

from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Half, Scorecard
from acctui.services.ports import DraftKey, EditedElsewhereError
from acctui.services.scorecard_draft import (
    add_attribute,
    drop_draft,
    put_in_force,
    remove_attribute,
    set_attribute,
    set_plan,
    use_starter,
)
from acctui.services.scorecards import version_view

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def _add(store: BookStore, current: int, future: int) -> None:
    for place in range(current + future):
        half = Half.CURRENT if place < current else Half.FUTURE
        add_attribute(store, half, {"name": f"Attribute {place}", "weight": place + 1})


def _refusal(job: Any, *given: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        job(*given)
    return broken.value


def test_nothing_is_there_before_something_is_written(store: BookStore) -> None:
    empty = view(store)
    assert (empty.card, empty.draft, empty.account, empty.dots, empty.effort) == (None, None, None, (), ())


def test_a_draft_begins_blank_and_says_what_it_lacks(store: BookStore) -> None:
    only = add_attribute(store, Half.CURRENT, {"name": "Margin", "weight": 2}).value
    remove_attribute(store, only.id)
    begun = draft(store)
    assert begun.scorecard.number == 1
    assert begun.missing == (
        "our own plan is not written yet; it comes first",
        "no attributes; five to ten are needed",
    )


def test_the_starter_set_serves_as_it_is_once_our_plan_is_written(store: BookStore) -> None:
    use_starter(store)
    assert draft(store).missing == ("our own plan is not written yet; it comes first",)
    assert _refusal(put_in_force, store, TODAY).rule == "K5"
    set_plan(store, PLAN)
    assert draft(store).missing == ()
    done = put_in_force(store, TODAY)
    assert (done.label, done.value.in_force_on) == ("Scorecard 1 is in force", TODAY)
    assert [one.percent for one in card(store).attributes] == [17, 17, 16, 17, 17, 16]
    assert view(store).draft is None


def test_the_starter_set_never_mixes_with_what_is_there(store: BookStore) -> None:
    _add(store, 1, 0)
    assert _refusal(use_starter, store).field == "starter"
    assert len(draft(store).attributes) == 1


def test_a_starter_set_after_a_card_keeps_the_plan_and_leaves_its_attributes(store: BookStore) -> None:
    set_plan(store, PLAN)
    _add(store, 3, 2)
    put_in_force(store, JANUARY)
    use_starter(store)
    assert draft(store).scorecard.plan == PLAN
    assert len(draft(store).attributes) == 6
    assert len(card(store).attributes) == 5


@pytest.mark.parametrize(("current", "future", "rule"), [(2, 2, "K6"), (6, 5, "K6"), (6, 2, "K7")])
def test_what_is_not_ready_is_refused_and_the_draft_is_kept(
    store: BookStore, current: int, future: int, rule: str
) -> None:
    set_plan(store, PLAN)
    _add(store, current, future)
    before = draft(store)
    assert _refusal(put_in_force, store, TODAY).rule == rule
    assert draft(store) == before
    assert view(store).card is None


def test_four_and_three_are_accepted(store: BookStore) -> None:
    set_plan(store, PLAN)
    _add(store, 4, 3)
    put_in_force(store, TODAY)
    assert len(card(store).attributes) == 7


def test_a_weight_of_nothing_is_refused_and_the_draft_is_kept(store: BookStore) -> None:
    _add(store, 1, 0)
    fields = {"name": "Margin", "weight": 0}
    assert _refusal(add_attribute, store, Half.CURRENT, fields).field == "weight"
    assert [one.attribute.name for one in draft(store).attributes] == ["Attribute 0"]


def test_an_attribute_without_a_name_is_refused(store: BookStore) -> None:
    assert _refusal(add_attribute, store, Half.CURRENT, {"weight": 5}).field == "name"
    assert view(store).draft is None


def test_an_attribute_without_a_weight_weighs_as_those_of_the_starter_set(store: BookStore) -> None:
    kept = add_attribute(store, Half.FUTURE, {"name": " Plans to grow ", "low": "", "high": "doubling"}).value
    assert (kept.name, kept.weight, kept.low, kept.high) == ("Plans to grow", 10, None, "doubling")


def test_attributes_stand_at_the_end_of_their_half(store: BookStore) -> None:
    _add(store, 2, 2)
    add_attribute(store, Half.CURRENT, {"name": "Margin"})
    first = draft(store).attributes[0].attribute
    set_attribute(store, first.id, {"half": Half.FUTURE})
    assert [one.attribute.name for one in draft(store).attributes] == [
        *("Attribute 1", "Margin", "Attribute 2", "Attribute 3", "Attribute 0"),
    ]


def test_one_name_stands_once_on_a_card(store: BookStore) -> None:
    _add(store, 2, 0)
    assert _refusal(add_attribute, store, Half.FUTURE, {"name": "attribute 1"}).field == "name"
    second = draft(store).attributes[1].attribute
    assert _refusal(set_attribute, store, second.id, {"name": "Attribute 0"}).field == "name"
    assert set_attribute(store, second.id, {"name": "ATTRIBUTE 1"}).value.name == "ATTRIBUTE 1"


def test_a_card_in_force_changes_only_as_a_new_version(store: BookStore) -> None:
    starter_in_force(store)
    before = card(store)
    kept = set_attribute(store, number(store, "Share of wallet"), {"weight": 30, "low": ""}).value
    assert card(store) == before
    assert (kept.weight, kept.low) == (30, None)
    assert draft(store).scorecard.number == 2
    assert draft(store).scorecard.plan == PLAN
    assert [one.percent for one in draft(store).attributes][:3] == [10, 30, 10]
    put_in_force(store, TODAY)
    assert card(store).scorecard.number == 2
    assert version_view(store, 1) == before


def test_an_attribute_in_force_is_taken_out_of_the_draft_alone(store: BookStore) -> None:
    starter_in_force(store)
    out = number(store, "Profitability")
    assert remove_attribute(store, out).label == "Profitability out of the scorecard"
    assert len(draft(store).attributes) == 5
    assert len(card(store).attributes) == 6
    assert _refusal(remove_attribute, store, out).sentence == (
        "Profitability is not in the draft any more. Add it there again."
    )
    assert _refusal(remove_attribute, store, 99).field == "attribute"
    drop_draft(store)
    assert remove_attribute(store, out).value.name == "Profitability"


def test_a_draft_that_says_the_same_is_not_put_in_force(store: BookStore) -> None:
    starter_in_force(store)
    set_plan(store, PLAN)
    assert _refusal(put_in_force, store, TODAY).rule == "D19"
    set_plan(store, f"{PLAN}, and in the east")
    put_in_force(store, TODAY)
    assert card(store).scorecard.number == 2


def test_a_dropped_draft_is_gone_and_undo_brings_it_back(store: BookStore) -> None:
    starter_in_force(store)
    set_plan(store, "another plan")
    before = draft(store)
    assert drop_draft(store).label == "Dropped the draft of scorecard 2"
    assert view(store).draft is None
    assert len(every(store, Attribute)) == 6
    store.undo()
    assert draft(store).scorecard.plan == "another plan"
    assert [one.percent for one in draft(store).attributes] == [one.percent for one in before.attributes]
    drop_draft(store)
    assert _refusal(drop_draft, store).field == "scorecard"
    assert _refusal(put_in_force, store, TODAY).field == "scorecard"


def test_one_change_of_a_card_in_force_is_one_step(store: BookStore) -> None:
    starter_in_force(store)
    set_attribute(store, number(store, "Profitability"), {"weight": 3})
    store.undo()
    assert view(store).draft is None


def test_a_plan_changed_in_another_window_since_is_told_with_both_texts(store: BookStore) -> None:
    set_plan(store, "ours")
    (seen,) = every(store, Scorecard)
    set_plan(store, "theirs")
    with pytest.raises(EditedElsewhereError) as torn:
        set_plan(store, "yours", seen=seen)
    assert isinstance(torn.value.yours, Scorecard)
    assert isinstance(torn.value.theirs, Scorecard)
    assert (torn.value.yours.plan, torn.value.theirs.plan) == ("yours", "theirs")


def test_an_attribute_changed_in_another_window_since_is_told(store: BookStore) -> None:
    starter_in_force(store)
    seen = card(store).attributes[0].attribute
    set_attribute(store, seen.id, {"weight": 20}, seen=seen)
    with pytest.raises(EditedElsewhereError):
        set_attribute(store, seen.id, {"weight": 30}, seen=seen)


def test_an_emptied_plan_is_missing_again(store: BookStore) -> None:
    set_plan(store, PLAN)
    set_plan(store, " ")
    assert draft(store).missing[0] == "our own plan is not written yet; it comes first"


def test_a_plan_that_is_kept_settles_the_draft_of_its_form(store: BookStore) -> None:
    key = DraftKey("scorecard", "plan", "1")
    store.drafts.keep(key, {"plan": PLAN})
    set_plan(store, PLAN, settles=key)
    assert store.drafts.take(key) == {}


def test_a_version_that_is_not_there_is_refused(store: BookStore) -> None:
    assert _refusal(version_view, store, 4).field == "version"


def test_a_card_counts_from_the_day_it_is_put_in_force(store: BookStore) -> None:
    starter_in_force(store)
    assert card(store).scorecard.in_force_on == dt.date(2026, 1, 5)
