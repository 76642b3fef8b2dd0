"""The lists of what is planned: objectives, strategies, goals, questions and scores."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from acctui.cli.book_list import Names, each, list_of
from acctui.cli.goal_questions import question_record
from acctui.cli.objective_view import number, plain_record
from acctui.cli.output import Record, money
from acctui.cli.plan_view import finished_record
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.objective import Objective, Phase
from acctui.domain.roll import Away, Carry, Roll
from acctui.domain.score import result_of
from acctui.domain.scorecard import Attribute, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_OBJECTIVE = (
    "level text set_on due years unit baseline target guard agreed_team_on agreed_customer_on "
    "agreed_customer_by kind client_goal opportunities worth views_asked ended_on ended_how ended_why"
)


def _objective_record(one: Objective, account: str) -> Record:
    return {**dict.fromkeys(_OBJECTIVE.split()), **plain_record(one, account)}


def _phase_record(one: Phase, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "objective_id": one.objective_id,
        "text": one.text,
        "due": one.due,
        "reached_on": one.reached_on,
    }


def _stage_goal_record(one: StageGoal, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "objective_id": one.objective_id,
        "value": number(one.value),
        "due": one.due,
    }


def _measurement_record(one: Measurement, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "objective_id": one.objective_id,
        "value": number(one.value),
        "measured_on": one.measured_on,
    }


def _strategies(names: Names, _year: int) -> Iterator[Record]:
    serves: dict[int, list[int]] = defaultdict(list)
    for tie in names.reads.dump.lines(Serves):
        serves[tie.strategy_id].append(tie.objective_id)
    told: dict[int, list[str]] = defaultdict(list)
    for one in names.reads.dump.lines(Told):
        told[one.strategy_id].append(one.name)
    for strategy in names.reads.dump.lines(Strategy):
        yield {
            "id": strategy.id,
            "account": names.of(strategy.account_id),
            "account_id": strategy.account_id,
            "name": strategy.name,
            "says": strategy.says,
            "serves": [str(objective_id) for objective_id in serves[strategy.id]],
            "told": told[strategy.id],
        }


def _goal_record(one: Goal, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "year": one.year,
        "amount": money(one.amount),
        "set_on": one.set_on,
        "agreed_with": one.agreed_with,
        "agreed_on": one.agreed_on,
    }


def _change_record(one: GoalChange, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "goal_id": one.goal_id,
        "before": money(one.before),
        "after": money(one.after),
        "changed_on": one.changed_on,
        "why": one.why,
    }


def _decision_record(one: YearDecision, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "year": one.year,
        "decision": one.decision,
        "decided_on": one.decided_on,
        "decided_with": one.decided_with,
        "tier_before": one.tier_before,
    }


def _scorings(names: Names, _year: int) -> Iterator[Record]:
    reads = names.reads
    attributes = {one.id: one for one in reads.dump.lines(Attribute)}
    numbers = {card.id: card.number for card in reads.dump.lines(Scorecard)}
    values: dict[int, dict[int, int]] = defaultdict(dict)
    for score in reads.dump.lines(Score):
        values[score.scoring_id][score.attribute_id] = score.value
    for scoring in reads.dump.lines(Scoring):
        given = values[scoring.id]
        result = result_of([attributes[number] for number in given], given)
        yield {
            "id": scoring.id,
            "account": names.of(scoring.account_id),
            "account_id": scoring.account_id,
            "scored_on": scoring.scored_on,
            "scorecard": numbers[scoring.scorecard_id],
            "score": result.score if result else None,
            "current": result.current.score if result else None,
            "future": result.future.score if result else None,
        }


def _mark_record(one: StrategicMark, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "decided_on": one.decided_on,
        "strategic": one.strategic,
        "why_us": one.why_us,
        "why_them": one.why_them,
    }


def _carry_record(one: Carry, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "action_id": one.action_id,
        "carried_on": one.carried_on,
        "from_on": one.from_on,
        "to_on": one.to_on,
        "why": one.why,
    }


def _away(names: Names, _year: int) -> Iterator[Record]:
    for one in names.reads.dump.lines(Away):
        nobody = {"account": None, "account_id": None}
        yield {"id": one.id, **nobody, "first_on": one.first_on, "last_on": one.last_on}


def _rolls(names: Names, _year: int) -> Iterator[Record]:
    for one in names.reads.dump.lines(Roll):
        yield {**finished_record(one), "id": one.id, "account": None, "account_id": None}


PLAN_LISTS = (
    list_of("objectives", _OBJECTIVE, each(Objective, _objective_record)),
    list_of("next_phases", "objective_id text due reached_on", each(Phase, _phase_record)),
    list_of("stage_goals", "objective_id value due", each(StageGoal, _stage_goal_record)),
    list_of("measurements", "objective_id value measured_on", each(Measurement, _measurement_record)),
    list_of("strategies", "name says serves told", _strategies),
    list_of("goals", "year amount set_on agreed_with agreed_on", each(Goal, _goal_record)),
    list_of("goal_changes", "goal_id before after changed_on why", each(GoalChange, _change_record)),
    list_of(
        "year_decisions",
        "year decision decided_on decided_with tier_before",
        each(YearDecision, _decision_record),
    ),
    list_of("questions", "ask who what by action_id settled_on", each(GrowthQuestion, question_record)),
    list_of("scores", "scored_on scorecard score current future", _scorings),
    list_of("carries", "action_id carried_on from_on to_on why", each(Carry, _carry_record)),
    list_of("away", "first_on last_on", _away),
    list_of("rolls", "month begun_on finished_on carried done dropped", _rolls),
    list_of("strategic_marks", "decided_on strategic why_us why_them", each(StrategicMark, _mark_record)),
)
