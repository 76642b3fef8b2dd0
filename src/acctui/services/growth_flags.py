"""What a Target still lacks, said quietly beside its goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.account import Tier
from acctui.domain.money import grouped

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.domain.account import Account
    from acctui.domain.business_year import BusinessYear
    from acctui.domain.goal import Goal

_TEAM = 2


def flags_of(
    account: Account,
    year: BusinessYear,
    goals: dict[int, Goal],
    team: int,
    milestone: dt.date | None,
    key_line: int | None,
) -> tuple[str, ...]:
    """Give the quiet sentences about a Target's year, or a Key Account's goal (G3, G4, G6, O7).

    `team` counts who is on its account team; `milestone` is the day its strategic objective was set.
    """
    goal = goals.get(year.year)
    if account.tier is Tier.TARGET:
        return (
            *_of_target(goal or goals.get(year.after.year), year, team, key_line),
            *_of_goal(goal, year, milestone),
        )
    return tuple(_of_goal(goal, year, milestone)) if account.tier is Tier.KEY else ()


def _of_target(goal: Goal | None, year: BusinessYear, team: int, key_line: int | None) -> Iterator[str]:
    if goal is None:
        yield f"a Target without a goal for {year.name}"
    elif goal.agreed_with is None:
        yield "its goal is agreed with nobody"
    if goal is not None and key_line is not None and goal.amount < key_line:
        yield f"its goal is below the Key line of {grouped(key_line)}"
    if team < _TEAM:
        yield f"{'one' if team else 'nobody'} on its account team; a Target needs two or more"


def _of_goal(goal: Goal | None, year: BusinessYear, milestone: dt.date | None) -> Iterator[str]:
    """Ask for a milestone set for this year: from two months before it begins, when it is planned (O7)."""
    if goal is None:
        return
    planned_from = year.before.months[-2]
    if milestone is None:
        yield "a goal and no strategic objective to reach it by"
    elif milestone < planned_from:
        yield f"its strategic objective is older than the goal of {year.name}"
