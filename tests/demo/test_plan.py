"""The long-term plan of the sample book agrees with itself, with the calls told, and with every rule."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from acctui.demo.almanac import DEMO_DAY
from acctui.demo.plans import PLANS
from acctui.domain.account import Account
from acctui.domain.goal import Ask, Decision
from acctui.domain.merit import Verdict
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Level, Objective
from acctui.domain.strategy import reads_like
from acctui.services.growth import growth, questions_of
from acctui.services.ladder import ladder
from acctui.services.scorecards import scorecard_view
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.domain.call import Call
    from acctui.services.ladder import LadderView
    from acctui.storage.store import BookStore

SCORES = {
    "Alder & Finch": 74,
    "Dunmore Dairies": 71,
    "Glasshouse Nordic": 69,
    "Kestrel Packaging": 67,
    "Eskild Marine": 66,
    "Ivarsson Logistik": 63,
    "Baltic Cold Chain": 61,
    "Fennimore Foods": 58,
    "Juniper Labs": 55,
    "Marlow Stores": 52,
    "Northmoor Bakeries": 49,
    "Harrow & Pike": 44,
    "Cedar Freight": 38,
}


def _number(demo: BookStore, name: str) -> int:
    with demo.reading() as reads:
        return next(account.id for account in reads.where(Account, name=name))


def _ladder(demo: BookStore, name: str) -> LadderView:
    return ladder(demo, _number(demo, name), DEMO_DAY)


@pytest.mark.parametrize(
    "today",
    [
        DEMO_DAY,
        dt.date(2027, 2, 3),
        dt.date(2024, 2, 29),
        dt.date(2026, 12, 6),
        dt.date(2025, 1, 20),
        dt.date(2031, 5, 31),
    ],
)
def test_the_plan_obeys_every_rule_on_whatever_day_the_story_ends(
    another: Callable[[dt.date], BookStore], today: dt.date
) -> None:
    store = another(today)
    assert check_book(store.path) == []


def test_alders_ladder_stands_on_all_four_rungs_with_evidence_both_ways(demo: BookStore) -> None:
    view = _ladder(demo, "Alder & Finch")
    assert view.vision is not None
    assert view.vision.years == 5
    (sentence,) = view.relationships
    assert (len(sentence.quotes_for), len(sentence.quotes_against)) == (2, 1)
    (business,) = view.businesses
    assert [stage.value for stage in business.stages] == [300, 400, 500]
    assert (business.now, business.needs, business.days_left, business.buffer_days) == (300, 100, 129, 92)
    assert [len(one.serves) for one in view.strategies] == [1] * 6
    assert [one.text for one in view.past] == ["Approved for all nine sites"]
    assert view.quotes


def test_the_milestone_is_moved_by_the_calls_told(demo: BookStore, calls: tuple[Call, ...]) -> None:
    strategic = _ladder(demo, "Alder & Finch").strategic
    assert strategic is not None
    assert (strategic.advances, strategic.calls) == (3, 6)
    moving = [call for call in calls if call.objective_id == strategic.objective.id]
    assert "introduce me to Tomas Riis before 4 Dec" in [call.outcome for call in moving if call.is_open]
    assert {call.account_id for call in moving} == {strategic.objective.account_id}


def test_an_outcome_moves_the_milestone_that_stood_when_it_was_stated(
    demo: BookStore, calls: tuple[Call, ...]
) -> None:
    with demo.reading() as reads:
        objectives = {one.id: one for one in reads.where(Objective)}
    for call in calls:
        if call.objective_id is not None:
            one = objectives[call.objective_id]
            assert one.level is Level.STRATEGIC
            assert one.set_on <= call.stated_at.astimezone().date() <= (one.ended_on or dt.date.max)


def test_every_quote_told_as_evidence_found_its_sentence(demo: BookStore) -> None:
    told = [sentence for plan in PLANS.values() for sentence in plan.ladder.sentences]
    with demo.reading() as reads:
        sides = [quote.side for quote in reads.where(Quote)]
    assert sides.count(Side.FOR) == sum(len(sentence.spoken_for) for sentence in told)
    assert sides.count(Side.AGAINST) == sum(len(sentence.against) for sentence in told)
    assert None in sides


def test_a_missed_stage_goal_a_steep_pace_and_a_milestone_that_serves_only_us_are_there(
    demo: BookStore,
) -> None:
    (vessels,) = _ladder(demo, "Eskild Marine").businesses
    assert [stage.value for stage in vessels.missed] == [400]
    assert vessels.is_steep
    assert "strategic objective: no goal of theirs" in _ladder(demo, "Baltic Cold Chain").flags
    assert _ladder(demo, "Northmoor Bakeries").flags[0].startswith("ladder incomplete: no vision")


def test_no_strategy_reads_like_a_plan_item(demo: BookStore) -> None:
    for name in PLANS:
        for view in _ladder(demo, name).strategies:
            assert view.reads_like is None, view.strategy.name
            assert reads_like(view.strategy, ["Kim", "Ana", "Ruth"]) is None


def test_the_scores_and_ranks_are_those_of_the_third_card(demo: BookStore) -> None:
    view = scorecard_view(demo, _number(demo, "Alder & Finch"), DEMO_DAY)
    assert view.card is not None
    assert (view.card.scorecard.number, len(view.card.attributes), view.draft) == (3, 8, None)
    assert view.account is not None
    assert (view.account.score, view.account.rank, view.account.revenue_rank) == (74, 1, 3)
    assert view.account.is_strategic
    with demo.reading() as reads:
        scores = {dot.name: dot.score for dot in reads.scores.scored(2026)}
    assert scores == SCORES


def test_some_get_more_calls_than_they_deserve_and_some_fewer(demo: BookStore) -> None:
    view = scorecard_view(demo, None, DEMO_DAY)
    assert {line.name: line.verdict for line in view.effort if line.verdict} == {
        "Harrow & Pike": Verdict.OVER_SERVED,
        "Northmoor Bakeries": Verdict.OVER_SERVED,
        "Glasshouse Nordic": Verdict.STARVED,
        "Kestrel Packaging": Verdict.STARVED,
    }


def test_the_goals_are_agreed_and_add_up(demo: BookStore) -> None:
    view = growth(demo, DEMO_DAY)
    assert (view.total.goal, view.total.won, view.total.gap) == (870_000_00, 618_250_00, 258_650_00)
    assert view.total.next_goal == 700_000_00
    assert {line.agreed_with for line in view.lines} == {"Ruth Adler"}
    assert (view.undecided, view.undecided_before, view.key_line) == (3, 0, 60_000_00)
    assert {line.decision for line in view.lines} == {
        None,
        Decision.NEW_GOAL,
        Decision.GRADUATE,
        Decision.DROP,
    }
    assert len(view.overshoot.reached) == 5
    assert [(one.name, one.talk_on) for one in view.candidates] == [
        ("Kestrel Packaging", dt.date(2026, 12, 1)),
        ("Marlow Stores", None),
    ]


def test_there_is_somebody_to_know_to_talk_to_and_something_to_find_out(demo: BookStore) -> None:
    questions = questions_of(demo, _number(demo, "Glasshouse Nordic"))
    assert {question.ask for question in questions} == set(Ask)
    assert any(question.settled_on for question in questions)
