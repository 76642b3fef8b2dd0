"""The goals of the sample book: agreed with the manager, changed with a reason, decided at the year's end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.account import Tier
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.settings import Choice, Setting, checked_choice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from acctui.demo.almanac import Almanac
    from acctui.demo.plan_told import GoalTold, PlanTold
    from acctui.domain.row import Row
    from acctui.services.ports import Work

_MANAGER = "Ruth Adler"
_KEY_LINE = "60000"
_CENTS = 100


def write_goals(work: Work, almanac: Almanac, plans: Sequence[tuple[int, PlanTold]]) -> list[Row]:
    """Keep every goal; gives its changes, the decisions of the years and the questions (G3, G4, G7, D20)."""
    _set_key_line(work)
    told = [(account_id, goal) for account_id, plan in plans for goal in plan.goals]
    kept = work.add_all([_goal(account_id, goal, almanac) for account_id, goal in told])
    changes = [
        change for goal, (_, one) in zip(kept, told, strict=True) for change in _changes(goal, one, almanac)
    ]
    return [*changes, *(row for account_id, plan in plans for row in _of_year(account_id, plan, almanac))]


def _set_key_line(work: Work) -> None:
    if not work.where(Setting, key=str(Choice.KEY_LINE)):
        work.add(Setting(key=str(Choice.KEY_LINE), value=checked_choice(Choice.KEY_LINE, _KEY_LINE)))


def _goal(account_id: int, told: GoalTold, almanac: Almanac) -> Goal:
    day = almanac.day(told.on)
    return Goal(
        account_id=account_id,
        year=almanac.year(told.year),
        amount=told.amount * _CENTS,
        set_on=day,
        agreed_with=_MANAGER,
        agreed_on=day,
    )


def _changes(goal: Goal, told: GoalTold, almanac: Almanac) -> Iterator[GoalChange]:
    if told.first is not None:
        yield GoalChange(
            account_id=goal.account_id,
            goal_id=goal.id,
            before=told.first * _CENTS,
            after=goal.amount,
            changed_on=almanac.day(told.changed),
            why=told.why,
        )


def _of_year(account_id: int, plan: PlanTold, almanac: Almanac) -> Iterator[Row]:
    for decided in plan.decided:
        yield YearDecision(
            account_id=account_id,
            year=almanac.year(decided.year),
            decision=decided.decision,
            decided_on=almanac.day(decided.on),
            decided_with=_MANAGER,
            tier_before=Tier.TARGET,
        )
    for question in plan.questions:
        yield GrowthQuestion(
            account_id=account_id,
            ask=question.ask,
            who=question.who or None,
            what=question.what or None,
            by=almanac.day(question.by) if question.by else None,
            settled_on=almanac.day(question.settled) if question.settled else None,
        )
