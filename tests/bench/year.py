"""The year's goals of a generated book: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.bench import words
from tests.bench.contents import TODAY, planned, random_for, tier_of, with_a_plan

from acctui.domain.account import Tier
from acctui.domain.goal import Ask, Decision, Goal, GoalChange, GrowthQuestion, YearDecision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.contents import Extent


def goals(extent: Extent) -> Iterator[Goal]:
    """Give each account with a plan a goal for last year and for this one, agreed with the manager."""
    rng = random_for("goals")
    for row, account_id in planned(extent):
        for turn, year in enumerate((2025, 2026), 1):
            day = dt.date(year, 1, rng.randrange(5, 28))
            yield Goal(
                id=2 * row + turn,
                version=1,
                account_id=account_id,
                year=year,
                amount=rng.randrange(80, 200) * 100_000,
                set_on=day,
                agreed_with=rng.choice(words.PEOPLE),
                agreed_on=day,
            )


def goal_changes(extent: Extent) -> Iterator[GoalChange]:
    """Give one goal of this year in four its change in summer."""
    changed = [goal for goal in goals(extent) if goal.id % 8 == 0]
    for number, goal in enumerate(changed, 1):
        yield GoalChange(
            id=number,
            version=1,
            account_id=goal.account_id,
            goal_id=goal.id,
            before=goal.amount + 1_000_000,
            after=goal.amount,
            changed_on=dt.date(2026, 7, 1),
            why="Their second plant opens a year later",
        )


def year_decisions(extent: Extent) -> Iterator[YearDecision]:
    """Keep every Target of last year."""
    targets = [place for place in with_a_plan(extent) if tier_of(place, extent) is Tier.TARGET]
    for number, place in enumerate(targets, 1):
        yield YearDecision(
            id=number,
            version=1,
            account_id=place + 1,
            year=2025,
            decision=Decision.KEEP,
            decided_on=dt.date(2025, 12, 15),
            decided_with=words.PEOPLE[number % len(words.PEOPLE)],
        )


def growth_questions(extent: Extent) -> Iterator[GrowthQuestion]:
    """Give each account with a plan two things to find out."""
    for row, account_id in planned(extent):
        for turn, ask in enumerate((Ask.KNOW, Ask.FIND_OUT), 1):
            yield GrowthQuestion(
                id=2 * row + turn,
                version=1,
                account_id=account_id,
                ask=ask,
                who=words.PEOPLE[row % len(words.PEOPLE)],
                what=None if turn == 1 else words.ACTS[row % len(words.ACTS)],
                by=TODAY + dt.timedelta(days=20 * turn),
            )
