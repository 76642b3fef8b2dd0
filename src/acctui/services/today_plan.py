"""What waits of the plans: stage goals, Targets of a year that is over, goals behind, accounts unseen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.business_year import BusinessYear
from acctui.domain.money import grouped
from acctui.domain.pace import in_column, needed_a_month, shape
from acctui.domain.silence import SILENT_DAYS, days_unseen
from acctui.services.days_away import away_of
from acctui.services.today_line import Waiting, Waits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.services.waiting_reads import BehindGoal, StageDue, UnseenAccount, WaitingReads

NEAR_DAYS = 14
"""A stage goal is near so many days before it is due."""

FRESH_DAYS = 7
"""A near stage goal measured so many days ago needs no other look yet."""


def stage_lines(reads: WaitingReads, today: dt.date) -> Iterator[Waiting]:
    """Give the stage goals missed or near, one an objective: the latest that was missed goes first (L15)."""
    near, fresh = today + dt.timedelta(days=NEAR_DAYS), today - dt.timedelta(days=FRESH_DAYS)
    by_objective: dict[int, list[StageDue]] = {}
    for stage in reads.stages(today, near, fresh):
        by_objective.setdefault(stage.objective_id, []).append(stage)
    for stages in by_objective.values():
        stage = next((one for one in stages if one.due < today), stages[-1])
        yield Waiting(
            Waits.STAGE,
            stage.id,
            stage.whose.account_id,
            stage.due,
            f"{stage.text}: {grouped(stage.value)} due, now {grouped(stage.now)}",
            stage.whose.account,
            stage.whose.matters,
            objective_id=stage.objective_id,
        )


def past_years(reads: WaitingReads, now: BusinessYear) -> Iterator[Waiting]:
    """Give the Targets whose year is over and undecided, from the first day of the new one (D20)."""
    for target in reads.undecided(now):
        year = BusinessYear(target.year, now.first_month)
        yield Waiting(
            Waits.DECIDE,
            target.whose.account_id,
            target.whose.account_id,
            year.after.first,
            f"{year.name} brought {grouped(target.won)} of {grouped(target.goal)}: what becomes of it?",
            target.whose.account,
            target.whose.matters,
            span=year.name,
            state="undecided",
        )


def pace_lines(reads: WaitingReads, today: dt.date, year: BusinessYear) -> Iterator[Waiting]:
    """Give the goals behind both last year's shape and the straight line (G8)."""
    early, days_left = today < year.months[1], year.days_left(today)
    for goal in reads.behind(year, today):
        if not _is_behind_last_year(goal, early=early):
            continue
        gap = goal.goal - goal.won
        month = needed_a_month(gap, days_left) or gap
        yield Waiting(
            Waits.PACE,
            goal.whose.account_id,
            goal.whose.account_id,
            today,
            f"{grouped(goal.won)} of {grouped(goal.goal)}; needs {grouped(in_column(month))} a month",
            goal.whose.account,
            goal.whose.matters,
            span=year.name,
            state="behind",
        )


def _is_behind_last_year(goal: BehindGoal, *, early: bool) -> bool:
    """Tell whether less came than last year by now; without a last year the first month says nothing yet."""
    last = shape(goal.by_then, goal.before)
    return not early if last is None else goal.won < last * goal.goal


def unseen_lines(reads: WaitingReads, now: dt.datetime) -> Iterator[Waiting]:
    """Give the accounts that matter and were not seen for long; days away count for no silence (D18, D23)."""
    today = now.date()
    found = reads.unseen(today - dt.timedelta(days=SILENT_DAYS - 1), now)
    away = away_of(reads, today) if found else ()
    for account in found:
        since = account.last_on or account.known_on
        days = days_unseen(since, today, away) if since else 0
        if since is not None and days >= SILENT_DAYS:
            yield Waiting(
                Waits.UNSEEN,
                account.whose.account_id,
                account.whose.account_id,
                since,
                _unseen_words(account),
                account.whose.account,
                account.whose.matters,
                state=f"{days} days",
            )


def _unseen_words(account: UnseenAccount) -> str:
    if account.last_on is None:
        return "No call held yet"
    return f"No call held since: {account.wanted}" if account.wanted else "No call held since"
