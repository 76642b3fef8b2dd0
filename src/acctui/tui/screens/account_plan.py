"""What is planned with an account, as lines of its page: its ladder, goals, questions and scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.business_year import BusinessYear
from acctui.domain.days import due_name, short_day
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.money import grouped
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.progress import has_reached
from acctui.domain.score import result_of
from acctui.domain.scorecard import Attribute, Score, Scoring, StrategicMark
from acctui.domain.strategy import Serves, Strategy
from acctui.services.ladder import business_of
from acctui.services.settings import choices_of
from acctui.tui.screens.account_line import Line
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from acctui.domain.progress import Progress
    from acctui.domain.row import Row
    from acctui.services.ports import Reads

_GROUP = {
    Level.STRATEGIC: "Milestone",
    Level.VISION: "Vision",
    Level.RELATIONSHIP: "Relation",
    Level.BUSINESS: "Business",
}


def _line(
    kind: str, row: Row, group: str, day: str, words: str, right: str = "", voice: str = "soft"
) -> Line:
    """Make a line that is at home on a screen of its own."""
    return Line((kind, row.id), group, day, words, right, row, voice, home=(kind, row.id))


def _objectives(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    found = reads.where(Objective, account_id=account_id)
    for level, group in _GROUP.items():
        for objective in (one for one in found if one.level is level and one.is_current):
            yield from _standing(reads, objective, group, today)
    for objective in (one for one in found if not one.is_current):
        day = short_day(objective.ended_on, today) if objective.ended_on else ""
        why = f"{objective.ended_how}{f', {objective.ended_why}' if objective.ended_why else ''}"
        yield _line("objective", objective, _GROUP[objective.level], day, objective.text, why, "dim")


def _standing(reads: Reads, objective: Objective, group: str, today: dt.date) -> Iterator[Line]:
    day = due_name(objective.due, today) if objective.due else ""
    progress = business_of(reads, objective, today) if objective.level is Level.BUSINESS else None
    words = f'"{objective.text}"' if objective.level is Level.RELATIONSHIP else objective.text
    yield _line("objective", objective, group, day, words, _figure(objective, progress), "text")
    if progress is not None:
        yield from _stage_goals(progress, today)
    for phase in reads.where(Phase, objective_id=objective.id):
        reached = f"reached {short_day(phase.reached_on, today)}" if phase.reached_on else ""
        due = due_name(phase.due, today) if phase.due else ""
        yield _line("phase", phase, "Next phase", due, phase.text, reached)


def _figure(objective: Objective, progress: Progress | None) -> str:
    if progress is not None:
        return f"now {grouped(progress.now)} of {grouped(objective.target or 0)}"
    if objective.years is not None:
        return f"{objective.years} y"
    return grouped(objective.worth) if objective.worth else ""


def _stage_goals(progress: Progress, today: dt.date) -> Iterator[Line]:
    objective = progress.objective
    for stage in progress.stages:
        reached = "reached" if has_reached(objective, stage.value, progress.now) else ""
        left = "missed" if stage in progress.missed else reached
        if stage is progress.next_stage:
            left = f"{count_of(progress.days_left, 'day')} left"
        yield Line(
            ("stage_goal", stage.id),
            "Stage goal",
            due_name(stage.due, today),
            f"{grouped(stage.value)} {objective.unit}",
            left,
            stage,
            home=("objective", objective.id),
        )


def _strategies(reads: Reads, account_id: int, _: dt.date) -> Iterable[Line]:
    for strategy in reads.where(Strategy, account_id=account_id):
        served = len(reads.where(Serves, strategy_id=strategy.id))
        words = f"{strategy.name}: {strategy.says}" if strategy.says else strategy.name
        right = f"serves {count_of(served, 'objective')}" if served else "serves none yet"
        yield _line("strategy", strategy, "Strategy", "", words, right)


def _year(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    """Give goals, their changes, the decisions at a year's end, and what is asked to get there."""
    goals = sorted(reads.where(Goal, account_id=account_id), key=lambda goal: goal.year, reverse=True)
    first_month = choices_of(reads).year(today).first_month
    for goal in goals:
        agreed = (
            f"agreed with {goal.agreed_with} {short_day(goal.agreed_on, today)}" if goal.agreed_on else ""
        )
        name = BusinessYear(goal.year, first_month).name
        yield _line("goal", goal, "Goal", name, grouped(goal.amount), agreed, "text")
        for change in reads.where(GoalChange, goal_id=goal.id):
            words = f"from {grouped(change.before)} to {grouped(change.after)}: {change.why}"
            yield _line("goal_change", change, "", short_day(change.changed_on, today), words)
    for decision in reads.where(YearDecision, account_id=account_id):
        with_ = f"with {decision.decided_with}" if decision.decided_with else ""
        words = f"{decision.year}: {decision.decision}"
        yield _line(
            "year_decision", decision, "Decision", short_day(decision.decided_on, today), words, with_
        )
    for question in reads.where(GrowthQuestion, account_id=account_id):
        words = ": ".join(part for part in (question.who, question.what) if part)
        by = short_day(question.by, today) if question.by else ""
        ask = "settled" if question.settled_on else question.ask.replace("-", " ")
        yield _line("growth_question", question, "Question", by, words, ask)


def _scores(reads: Reads, account_id: int, today: dt.date) -> Iterable[Line]:
    scorings = sorted(
        reads.where(Scoring, account_id=account_id), key=lambda one: (one.scored_on, one.id), reverse=True
    )
    for scoring in scorings:
        values = {one.attribute_id: one.value for one in reads.where(Score, scoring_id=scoring.id)}
        result = result_of(reads.where(Attribute, id=tuple(values)), values)
        if result is not None:
            halves = f"current {result.current.score}, future {result.future.score}"
            day = short_day(scoring.scored_on, today)
            yield _line("scoring", scoring, "Score", day, f"{result.score}: {halves}")
    marks = reads.where(StrategicMark, account_id=account_id)
    for mark in sorted(marks, key=lambda one: (one.decided_on, one.id), reverse=True):
        why = "; ".join(part for part in (mark.why_us, mark.why_them) if part)
        words = f"{'strategic' if mark.strategic else 'no longer strategic'}{f': {why}' if why else ''}"
        yield _line("strategic_mark", mark, "Mark", short_day(mark.decided_on, today), words)


PLAN_PARTS: tuple[Callable[[Reads, int, dt.date], Iterable[Line]], ...] = (
    _objectives,
    _strategies,
    _year,
    _scores,
)
"""The groups of lines, in the order of the page."""
