"""The one goal an account has in a year, kept inside a unit of work with each change dated (G4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.goal import Goal, GoalChange

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.goal import Agreement
    from acctui.services.ports import Reads, Work


def goal_of(reads: Reads, account_id: int, year: int) -> Goal | None:
    """Give the goal of an account in a year, None where there is none."""
    found = reads.where(Goal, account_id=account_id, year=year)
    return found[0] if found else None


def agreed_goal(goal: Goal, agreed: Agreement | None) -> Goal:
    """Put an agreement on a goal; without a new one that which it had stands."""
    return goal if agreed is None else replace(goal, agreed_with=agreed.with_, agreed_on=agreed.on)


def put_goal(work: Work, before: Goal | None, after: Goal, why: str | None, today: dt.date) -> Goal:
    """Keep a goal; another amount than before is a change with its day and reason.

    Raises RuleBroken at `why` where a change has none.
    """
    if before is None:
        return work.add(after)
    if after.amount != before.amount:
        change = GoalChange(
            account_id=before.account_id,
            goal_id=before.id,
            before=before.amount,
            after=after.amount,
            changed_on=today,
            why=(why or "").strip(),
        )
        work.add(change)
    return work.change(before, after)


def take_goal(work: Work, goal: Goal) -> None:
    """Take a goal out of the book with what is kept of its changes."""
    work.remove_all(work.where(GoalChange, goal_id=goal.id))
    work.remove(goal)
