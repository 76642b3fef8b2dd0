"""The year's goals: what each account is to bring, what it brought, and what is still to come in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.account import Account, Tier
from acctui.domain.business_year import BusinessYear
from acctui.domain.goal import Decision, Goal, GrowthQuestion, YearDecision
from acctui.domain.pace import a_year_before, needed_a_month, overshoot, shape, share_of
from acctui.services.growth_flags import flags_of
from acctui.services.growth_reads import Merit, YearWon
from acctui.services.growth_view import (
    CandidateLine,
    GrowthLine,
    GrowthTotal,
    GrowthView,
    LastYear,
    Overshoot,
)
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from acctui.services.ports import Reads, Store

__all__ = [
    "CandidateLine",
    "GrowthLine",
    "GrowthTotal",
    "GrowthView",
    "LastYear",
    "Overshoot",
    "growth",
    "growth_of",
    "questions_of",
]


def growth(store: Store, today: dt.date, year: int | None = None) -> GrowthView:
    """Give the goals of the running business year, or of another by the calendar year it begins in."""
    with store.reading() as reads:
        return growth_of(reads, today, year)


def questions_of(store: Store, account_id: int) -> tuple[GrowthQuestion, ...]:
    """Give whom to know, whom to talk to and what to find out for an account, oldest first (G7)."""
    with store.reading() as reads:
        return reads.where(GrowthQuestion, account_id=account_id)


@dataclass(frozen=True, slots=True)
class _Year:
    """The year asked for, the day it is looked at, and what the lines of all accounts are made from."""

    year: BusinessYear
    day: dt.date
    days_left: int
    is_over: bool
    straight: float
    key_line: int | None
    goals: dict[int, dict[int, Goal]]
    months: tuple[str, ...]
    won: dict[int, YearWon]
    merits: dict[int, Merit]
    decisions: dict[int, YearDecision]
    team: Mapping[int, int]
    milestones: Mapping[int, dt.date]


def growth_of(reads: Reads, today: dt.date, year: int | None = None) -> GrowthView:
    """Give the goals of a business year in a view that is open already; see growth."""
    choices = choices_of(reads)
    now = choices.year(today)
    asked = now if year is None else BusinessYear(year, now.first_month)
    accounts = reads.growth.accounts((asked.year, asked.after.year))
    gathered = _gathered(reads, asked, accounts, today, choices.key_amount)
    goals = gathered.goals
    mine = [one for one in accounts if one.tier is not Tier.NONE or goals[one.id]]
    lines = sorted((_line(gathered, one) for one in mine), key=_by_gap)
    return GrowthView(
        year=asked,
        next_year=asked.after if _shows_next(asked, today, goals) else None,
        lines=tuple(lines),
        total=_total(lines),
        last_year=_last_year(gathered, lines),
        candidates=tuple(
            _candidate(gathered, one)
            for one in accounts
            if one.tier is Tier.NONE and not goals[one.id] and one.candidate
        ),
        undecided=sum(line.is_undecided for line in lines),
        undecided_before=reads.growth.count_undecided(asked),
        overshoot=overshoot(reads.growth.outcomes(asked.year)),
        days_left=gathered.days_left,
        straight=gathered.straight,
        key_line=gathered.key_line,
        is_ending=asked.is_near_its_end(today) or gathered.is_over,
    )


def _shows_next(asked: BusinessYear, today: dt.date, goals: dict[int, dict[int, Goal]]) -> bool:
    return asked.is_near_its_end(today) or any(asked.after.year in of_one for of_one in goals.values())


def _gathered(
    reads: Reads, year: BusinessYear, accounts: Sequence[Account], today: dt.date, key_line: int | None
) -> _Year:
    ids = tuple(account.id for account in accounts)
    goals: dict[int, dict[int, Goal]] = {account_id: {} for account_id in ids}
    for goal in reads.where(Goal, account_id=ids, year=(year.year, year.after.year)):
        goals[goal.account_id][goal.year] = goal
    day = min(today, year.last)
    return _Year(
        year=year,
        day=day,
        days_left=year.days_left(today),
        is_over=year.is_over(today),
        straight=year.gone(day),
        key_line=key_line,
        goals=goals,
        months=tuple(f"{month:%Y-%m}" for month in year.months if month <= day),
        won={one.account_id: one for one in reads.growth.won(ids, year, a_year_before(day))},
        merits=dict(reads.growth.merits(ids)),
        decisions={one.account_id: one for one in reads.where(YearDecision, account_id=ids, year=year.year)},
        team=reads.growth.teams(),
        milestones=reads.growth.milestones_set(),
    )


def _line(at: _Year, account: Account) -> GrowthLine:
    goals, won = at.goals[account.id], at.won.get(account.id, YearWon(account.id, {}, 0, 0))
    goal, merit = goals.get(at.year.year), at.merits.get(account.id, Merit(None, strategic=False))
    decided = at.decisions.get(account.id)
    amount = goal.amount if goal else None
    return GrowthLine(
        account_id=account.id,
        name=account.name,
        tier=account.tier,
        strategic=merit.strategic,
        score=merit.score,
        goal=amount,
        won=won.won,
        gap=None if amount is None else amount - won.won,
        a_month=None if amount is None or at.is_over else needed_a_month(amount - won.won, at.days_left),
        share=None if amount is None else share_of(won.won, amount),
        shape=shape(won.by_then, won.before),
        straight=at.straight,
        months=tuple(won.months.get(month, 0) for month in at.months),
        agreed_with=goal.agreed_with if goal else None,
        agreed_on=goal.agreed_on if goal else None,
        next_goal=goals[at.year.after.year].amount if at.year.after.year in goals else None,
        decision=decided.decision if decided else None,
        proposed=_proposed(at, account, won.won),
        is_target=_is_target(at, account, decided),
        flags=flags_of(
            account, at.year, goals, at.team.get(account.id, 0), at.milestones.get(account.id), at.key_line
        ),
    )


def _is_target(at: _Year, account: Account, decided: YearDecision | None) -> bool:
    """Tell whether the year walk takes an account: decided already, or a Target of this year."""
    goals = at.goals[account.id]
    is_later = at.year.year not in goals and at.year.after.year in goals
    return decided is not None or (account.tier is Tier.TARGET and not is_later)


def _proposed(at: _Year, account: Account, won: int) -> Decision | None:
    reaches = at.key_line is not None and won >= at.key_line
    return Decision.GRADUATE if reaches and account.tier is Tier.TARGET else None


def _by_gap(line: GrowthLine) -> tuple[bool, int, str, int]:
    return line.gap is None, -(line.gap or 0), line.name.casefold(), line.account_id


def _total(lines: Sequence[GrowthLine]) -> GrowthTotal:
    with_goal = [line for line in lines if line.goal is not None]
    goal, won = sum(line.goal or 0 for line in with_goal), sum(line.won for line in with_goal)
    return GrowthTotal(
        goal=goal,
        won=won,
        gap=sum(max(0, line.gap or 0) for line in with_goal),
        a_month=sum(line.a_month or 0 for line in with_goal),
        share=share_of(won, goal),
        next_goal=sum(line.next_goal or 0 for line in lines),
    )


def _last_year(at: _Year, lines: Sequence[GrowthLine]) -> LastYear:
    """Add up the year before for the accounts that have a goal."""
    found = [at.won[line.account_id] for line in lines if line.goal is not None and line.account_id in at.won]
    whole, by_then = sum(one.before for one in found), sum(one.by_then for one in found)
    return LastYear(a_year_before(at.day), whole, by_then, shape(by_then, whole))


def _candidate(at: _Year, account: Account) -> CandidateLine:
    won, merit = at.won.get(account.id), at.merits.get(account.id)
    return CandidateLine(
        account_id=account.id,
        name=account.name,
        why=account.candidate or "",
        talk_on=account.talk_on,
        score=merit.score if merit else None,
        won=won.won if won else 0,
    )
