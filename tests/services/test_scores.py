"""Accounts are scored by the card in force, and treated strategically by a person's decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from tests.services.loop import every, log, state
from tests.services.scoring import (
    JANUARY,
    TODAY,
    add,
    card,
    number,
    of_account,
    picture_in_force,
    score,
    starter_in_force,
    view,
)

from acctui.domain.account import Account, Tier
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.errors import RuleBroken
from acctui.domain.merit import Verdict
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import Half, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.settings import Choice
from acctui.services import calls
from acctui.services.accounts import delete_account, set_account
from acctui.services.ports import Changed
from acctui.services.revenue import add_revenue
from acctui.services.scorecard_draft import add_attribute, put_in_force, remove_attribute, set_attribute
from acctui.services.scorecards import rank_lines
from acctui.services.scores import mark_strategic, score_account
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

AUGUST = dt.date(2026, 8, 14)


def _refusal(job: Any, *given: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        job(*given)
    return broken.value


def _mark(store: BookStore, on: dt.date, *, strategic: bool = True, **whys: Any) -> StrategicMark:
    mark = StrategicMark(account_id=1, decided_on=on, strategic=strategic, **whys)
    return mark_strategic(store, mark).value


def test_the_picture_of_the_scorecard(store: BookStore) -> None:
    picture_in_force(store)
    add(store, "Alder & Finch", 9_340_000)
    score(store, 1, "33443244", AUGUST)
    numbers = [one.attribute.id for one in card(store).attributes]
    values = dict(zip(numbers, [4, 3, 4, 3, 5, 3, 4, 4], strict=True))
    done = score_account(store, 1, values, TODAY)
    assert (done.changed, done.label) == (Changed.SCORES, "Alder & Finch scores 74")
    shown = of_account(store)
    assert (shown.score, shown.current, shown.future) == (74, 71, 78)
    assert (shown.rank, shown.of, shown.revenue, shown.revenue_rank) == (1, 1, 9_340_000, 1)
    assert shown.values == values
    assert list(shown.differences().values()) == [1, 0, 0, -1, 2, 1, 0, 0]
    assert [one.percent for one in card(store).attributes] == [15, 15, 12, 8, 10, 16, 12, 12]
    assert [one.scoring.scored_on for one in shown.history] == [TODAY, AUGUST]


def test_an_account_that_was_never_scored_has_no_score_and_no_rank(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder", 500)
    bare = of_account(store)
    assert (bare.score, bare.current, bare.future, bare.scoring, bare.result) == (None,) * 5
    assert (bare.rank, bare.revenue_rank, bare.of, bare.revenue, bare.mark) == (None, None, 0, 500, None)
    assert (bare.values, bare.is_older_card, bare.is_strategic) == ({}, False, False)
    assert bare.differences({1: 4}) == {}


def test_without_a_card_nothing_is_scored(store: BookStore) -> None:
    add(store, "Alder")
    assert _refusal(score_account, store, 1, {}, TODAY).field == "scorecard"
    assert of_account(store).values == {}
    starter_in_force(store)
    assert _refusal(score_account, store, 9, {}, TODAY).field == "account"


def test_a_scoring_needs_a_value_for_every_attribute(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder")
    sales = number(store, "Sales with us")
    lacking = _refusal(score_account, store, 1, {sales: 4}, TODAY)
    assert (lacking.field, lacking.rule) == ("values", "K8")
    assert lacking.sentence == (
        "No value yet for Share of wallet, Profitability, Fit of cultures, Access to executives and "
        "Access to the decision. Score every attribute, 1 to 5."
    )
    numbers = [one.attribute.id for one in card(store).attributes]
    one_short = _refusal(score_account, store, 1, dict.fromkeys(numbers[1:], 3), TODAY)
    assert one_short.sentence.startswith("No value yet for Sales with us.")
    assert _refusal(score_account, store, 1, dict.fromkeys(numbers, 6), TODAY).rule == "K8"
    assert every(store, Scoring) == ()


def test_values_of_an_older_card_are_refused(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder")
    old = [one.attribute.id for one in card(store).attributes]
    set_attribute(store, old[0], {"weight": 30})
    put_in_force(store, TODAY)
    assert _refusal(score_account, store, 1, dict.fromkeys(old, 3), TODAY).rule == "D19"


def test_a_second_scoring_of_one_day_replaces_the_first(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder", values="333333")
    score(store, 1, "533333")
    assert len(every(store, Scoring)) == 1
    assert len(every(store, Score)) == 6
    assert of_account(store).current == 73
    assert view(store).dots[0].current == 3.67
    store.undo()
    assert view(store).dots[0].current == 3.0


def test_a_scoring_of_an_earlier_day_stands_before_the_newest(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder", values="444444")
    score(store, 1, "222222", AUGUST)
    shown = of_account(store)
    assert shown.score == 80
    assert set(shown.differences().values()) == {2}
    typed = {number(store, "Profitability"): 1}
    assert shown.differences(typed) == {number(store, "Profitability"): -3}


def test_older_versions_keep_their_scores_and_carry_values_by_name(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder", values="543215")
    remove_attribute(store, number(store, "Profitability"))
    add_attribute(store, Half.CURRENT, {"name": "Service load"})
    put_in_force(store, TODAY)
    shown = of_account(store)
    assert shown.is_older_card
    assert shown.score == 67
    names = {one.attribute.id: one.attribute.name for one in card(store).attributes}
    assert {names[one]: value for one, value in shown.values.items()} == {
        "Sales with us": 5,
        "Share of wallet": 4,
        "Fit of cultures": 2,
        "Access to executives": 1,
        "Access to the decision": 5,
    }
    assert [one.number for one in shown.history] == [1]
    score(store, 1, "544215")
    rescored = of_account(store)
    assert not rescored.is_older_card
    assert [one.number for one in rescored.history] == [2, 1]
    assert set(rescored.differences().values()) == {0}
    assert len(rescored.differences()) == 5


def test_scores_without_a_card_in_force_show_by_their_own(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder", values="543215")
    with store.writing("as an odd file may have it") as work:
        (known,) = work.where(Scorecard)
        work.change(known, replace(known, in_force_on=None))
    shown = of_account(store)
    assert list(shown.values.values()) == [5, 4, 3, 2, 1, 5]
    assert (shown.score, shown.is_older_card) == (67, False)


def test_a_largest_account_with_a_low_score_shows_both_ranks(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Harrow", 90_000, "212121")
    add(store, "Alder", 50_000, "545454")
    add(store, "Baltic", 40_000, "444444")
    add(store, "Cedar", 1_000, "333333")
    add(store, "Never scored", 10**7)
    shown = view(store)
    assert [(line.name, line.standing.words) for line in shown.ranks] == [("Harrow", "rev #1 · score #4")]
    assert [dot.name for dot in shown.dots] == ["Harrow", "Alder", "Baltic", "Cedar"]
    assert not of_account(store).is_strategic


def test_every_scored_account_has_both_ranks_the_highest_score_first(store: BookStore) -> None:
    starter_in_force(store)
    for name, won, values in (("A", 9, "222222"), ("B", 8, "555555"), ("C", 8, "222222")):
        add(store, name, won, values)
    assert [(line.name, line.standing.words) for line in rank_lines(store, TODAY)] == [
        ("B", "rev #2= · score #1"),
        ("A", "rev #1 · score #2="),
        ("C", "rev #2= · score #2="),
    ]


def test_the_widest_apart_stands_first_and_of_equal_ones_the_larger(store: BookStore) -> None:
    starter_in_force(store)
    for name, won, values in (("A", 9, "111111"), ("B", 8, "333333"), ("C", 7, "222222"), ("D", 6, "555555")):
        add(store, name, won, values)
    assert [line.name for line in view(store).ranks] == ["A", "D"]


def test_revenue_is_of_the_business_year(store: BookStore) -> None:
    set_choices(store, {Choice.YEAR_BEGINS: "4"})
    starter_in_force(store)
    add(store, "Alder", 900, "333333")
    add_revenue(store, Revenue(account_id=1, date=dt.date(2026, 4, 1), amount=50))
    assert view(store).dots[0].won == 50
    assert of_account(store).revenue == 50


def _held(store: BookStore, account_id: int, count: int, on: dt.date = TODAY) -> None:
    at = dt.datetime.combine(on, dt.time(9), dt.UTC)
    for _ in range(count):
        call = Call(account_id=account_id, outcome="they sign", stated_at=at)
        stated = calls.state_outcome(store, call).value
        calls.log_call(store, StatedCall(stated), Got(result=Result.NO_SALE, held_on=on), at)


def test_calls_beside_score_name_the_over_served_and_the_starved(store: BookStore) -> None:
    starter_in_force(store)
    harrow, kestrel = add(store, "Harrow", 1, "222222"), add(store, "Kestrel", 2, "444444")
    add(store, "Alder", 3, "555555")
    _held(store, harrow, 9)
    _held(store, kestrel, 1)
    _held(store, add(store, "Plain"), 10)
    assert [(line.name, line.calls, line.share, line.score, line.verdict) for line in view(store).effort] == [
        ("Harrow", 9, 0.45, 40, Verdict.OVER_SERVED),
        ("Alder", 0, 0.0, 100, Verdict.STARVED),
        ("Kestrel", 1, 0.05, 80, Verdict.STARVED),
    ]


def test_only_calls_held_in_the_last_ninety_days_count_as_effort(store: BookStore, now: dt.datetime) -> None:
    starter_in_force(store)
    add(store, "Harrow", 1, "222222")
    add(store, "Alder", 1, "555555")
    _held(store, 1, 9, TODAY - dt.timedelta(days=89))
    _held(store, 2, 20, TODAY - dt.timedelta(days=90))
    state(store, now)
    assert view(store).effort == ()
    log(store, state(store, now), Result.ORDER, now)
    assert [(line.name, line.calls) for line in view(store).effort] == [("Harrow", 10), ("Alder", 0)]


def test_calls_without_a_scored_account_give_no_verdict(store: BookStore) -> None:
    _held(store, add(store, "Plain"), 12)
    assert view(store).effort == ()


def test_a_mark_is_a_dated_decision_with_both_whys(store: BookStore) -> None:
    add(store, "Alder")
    kept = _mark(store, JANUARY, why_us="door to the north", why_them="one supplier instead of three")
    shown = of_account(store)
    assert (shown.mark, shown.is_strategic, shown.flags) == (kept, True, ())


def test_a_mark_without_whys_is_kept_and_flagged(store: BookStore) -> None:
    add(store, "Alder")
    _mark(store, JANUARY, why_us=" ", why_them="one supplier")
    shown = of_account(store)
    assert shown.is_strategic
    assert shown.flags == ("Strategic without a why for us. Say what the work is worth to us.",)
    assert every(store, StrategicMark)[0].why_us is None


def test_taking_the_mark_back_is_a_decision_too_and_the_history_is_kept(store: BookStore) -> None:
    add(store, "Alder")
    done = mark_strategic(store, StrategicMark(account_id=1, decided_on=JANUARY, strategic=True))
    assert (done.label, done.changed) == ("Alder is treated strategically", Changed.SCORES)
    done = mark_strategic(store, StrategicMark(account_id=1, decided_on=TODAY, strategic=False))
    assert done.label == "Alder is not treated strategically"
    shown = of_account(store)
    assert not shown.is_strategic
    assert shown.flags == ()
    assert [mark.strategic for mark in shown.marks] == [False, True]


def test_the_same_decision_on_the_same_day_corrects_its_whys(store: BookStore) -> None:
    add(store, "Alder")
    _mark(store, TODAY)
    _mark(store, TODAY, why_us="the north", why_them="one supplier")
    assert len(of_account(store).marks) == 1
    _mark(store, TODAY, strategic=False)
    _mark(store, TODAY, why_us="all the same")
    assert [mark.strategic for mark in of_account(store).marks] == [True, False, True]


def test_no_revenue_and_no_score_ever_makes_an_account_strategic(store: BookStore) -> None:
    starter_in_force(store)
    add(store, "Alder", 10**9, "555555")
    set_account(store, 1, {"tier": Tier.KEY})
    assert every(store, StrategicMark) == ()
    assert _refusal(mark_strategic, store, StrategicMark(account_id=7, decided_on=TODAY, strategic=True))


def test_a_deleted_account_takes_its_scores_and_marks_with_it_and_undo_brings_them_back(
    store: BookStore,
) -> None:
    starter_in_force(store)
    add(store, "Alder", 5, "345345")
    _mark(store, JANUARY)
    before = of_account(store)
    delete_account(store, 1)
    assert view(store).dots == ()
    assert (every(store, Account), every(store, Scoring), every(store, Score)) == ((), (), ())
    store.undo()
    again = of_account(store)
    assert (again.values, again.score, again.standing) == (before.values, 80, before.standing)
    assert again.is_strategic
