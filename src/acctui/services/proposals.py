"""Factors the book itself suggests: each is taken or waved away once (D7, L15, D18)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.factor import FACTOR_LIMIT, Factor, Light, Waved
from acctui.domain.money import grouped
from acctui.domain.silence import SILENT_DAYS, days_unseen
from acctui.domain.stage_goal import day_in_full, span_in_words
from acctui.domain.text import is_blank, quoted
from acctui.services.accounts import the_account
from acctui.services.days_away import days_away
from acctui.services.factors import Because, added
from acctui.services.ladder import business_of
from acctui.services.light_reads import Scope
from acctui.services.light_views import Proposal
from acctui.services.ports import Done

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.domain.progress import Progress
    from acctui.services.light_reads import Streak, Unseen
    from acctui.services.ports import DraftKey, Reads, Store

__all__ = ["Proposal", "proposals", "proposals_of", "take_proposal", "wave_away"]

EVERYWHERE = Scope()
"""All accounts, plain ones too."""

BROKEN_FOR = 45
"""A promise not kept is proposed for so many days: what nobody took up by then is history."""


def proposals(store: Store, account_id: int | None, today: dt.date) -> tuple[Proposal, ...]:
    """Give what is proposed for one account, or all of them: accounts that matter first, reds first."""
    with store.reading() as reads:
        return proposals_of(reads, today, Scope(account_id))


def proposals_of(reads: Reads, today: dt.date, scope: Scope = EVERYWHERE) -> tuple[Proposal, ...]:
    """Give the proposals within a view of its caller; see proposals."""
    settled = reads.lights.settled_keys()
    found = [
        one
        for one in (
            *_streaks(reads, settled, scope),
            *_missed(reads, today, scope),
            *_broken(reads, today, scope),
            *_silent(reads, today, scope),
        )
        if one.key not in settled
    ]
    marks = reads.accounts.marks(one.account_id for one in found)
    named = [
        replace(one, account=marks[one.account_id][0], matters=marks[one.account_id][1]) for one in found
    ]
    return tuple(sorted(named, key=lambda one: (not one.matters, one.light is not Light.RED)))


def _streaks(reads: Reads, settled: frozenset[str], scope: Scope) -> Iterator[Proposal]:
    """Propose an amber for a streak that was not taken or waved away at any of its lengths (D7)."""
    for one in reads.lights.streaks(scope):
        if not any(f"streak-{number}" in settled for number in one.call_ids):
            yield _streak(one)


def _streak(one: Streak) -> Proposal:
    return Proposal(
        account_id=one.account_id,
        account="",
        matters=False,
        key=f"streak-{one.call_ids[-1]}",
        light=Light.AMBER,
        text=f"{len(one.call_ids)} calls in a row without an advance",
        line="Whether the next call ends in an act of theirs with a date",
        why=f"{len(one.call_ids)} continuations in a row, the last for: {one.outcome}",
        call_id=one.call_ids[0],
    )


def _missed(reads: Reads, today: dt.date, scope: Scope) -> Iterator[Proposal]:
    for objective in reads.lights.behind(today, scope):
        progress = business_of(reads, objective, today)
        if progress.missed:
            yield _behind(progress, today)


def _behind(progress: Progress, today: dt.date) -> Proposal:
    """Propose an amber while a date is ahead to catch up by, else a red that stops the objective (L15)."""
    objective, missed, ahead = progress.objective, progress.missed[-1], progress.next_stage
    name = f"{grouped(missed.value)} by {day_in_full(missed.due)}"
    value, due = (ahead.value, ahead.due) if ahead else (objective.target or 0, objective.due)
    is_open = due is not None and due >= today
    return Proposal(
        account_id=objective.account_id,
        account="",
        matters=False,
        key=f"stage-{objective.id}-{missed.due}",
        light=Light.AMBER if is_open else Light.RED,
        text=f"Missed the stage goal {name}",
        line=f"Whether {grouped(value)} is reached by {day_in_full(due)}"
        if is_open and due
        else objective.text,
        why=f"{objective.text}: {name} was missed, now {grouped(progress.now)}",
        by=due if is_open else None,
        objective_id=None if is_open else objective.id,
    )


def _broken(reads: Reads, today: dt.date, scope: Scope) -> Iterator[Proposal]:
    """Propose one amber for each promise that was not kept lately (D7)."""
    for one in reads.lights.broken_promises(today - dt.timedelta(days=BROKEN_FOR), today, scope):
        yield Proposal(
            account_id=one.account_id,
            account="",
            matters=False,
            key=f"promise-{one.call_id}",
            light=Light.AMBER,
            text="A promise of theirs was not kept",
            line="Whether they do it by a new date",
            why=f"Promised and not done: {one.act}",
            call_id=one.call_id,
        )


def _silent(reads: Reads, today: dt.date, scope: Scope) -> Iterator[Proposal]:
    """Propose an amber for an account that matters, not seen for long; days away don't count (D18, D23)."""
    before = today - dt.timedelta(days=SILENT_DAYS - 1)
    away = days_away(reads, today)
    for one in reads.lights.unseen(before, today, scope):
        known_on = one.last_on or one.known_on
        days = 0 if known_on is None else days_unseen(known_on, today, away)
        if days >= SILENT_DAYS:
            yield _silence(one, days)


def _silence(one: Unseen, days: int) -> Proposal:
    since = "no talk yet" if one.last_on is None else f"last seen on {day_in_full(one.last_on)}"
    return Proposal(
        account_id=one.account_id,
        account="",
        matters=True,
        key=f"silence-{one.account_id}-{one.last_on or 'never'}",
        light=Light.AMBER,
        text=f"Not seen for {span_in_words(days)}",
        line="Whether they take the next call",
        why=f"An account that matters, {since}",
    )


def take_proposal(
    store: Store,
    key: str,
    today: dt.date,
    fields: dict[str, str] | None = None,
    settles: DraftKey | None = None,
) -> Done[Factor]:
    """Put a proposed factor on the board; `fields` are its text and line (`text`, `line`) where worded anew.

    Raises RuleBroken where it is no longer proposed, taken in another window perhaps.
    """
    said = fields or {}
    with store.writing("", settles) as work:
        one = _the_proposal(work, key, today)
        line = said.get("line", one.line)
        is_red = one.light is Light.RED
        own_line = None if is_red and one.objective_id is not None and "line" not in said else line
        factor = Factor(
            account_id=one.account_id,
            light=one.light,
            text=said.get("text", one.text),
            since=today,
            stops=own_line if is_red else None,
            tips=None if is_red else line,
            objective_id=one.objective_id,
            by=one.by,
            source=one.key,
        )
        kept = added(work, factor, today, Because(_reason(one), one.call_id))
    return Done(kept, work.changed, work.label)


def _reason(one: Proposal) -> str:
    return one.why if len(one.why) <= FACTOR_LIMIT else f"{one.why[: FACTOR_LIMIT - 1]}…"


def wave_away(store: Store, key: str, today: dt.date) -> Done[Waved]:
    """Wave a proposal away: it does not come back, and the next streak or silence is another one."""
    with store.writing("") as work:
        one = _the_proposal(work, key, today)
        kept = work.add(Waved(account_id=one.account_id, key=one.key, waved_on=today))
        work.label = f"Waved away for {the_account(work, one.account_id).name}: {one.text}"
    return Done(kept, work.changed, work.label)


def _the_proposal(reads: Reads, key: str, today: dt.date) -> Proposal:
    found = (
        None if is_blank(key) else next((one for one in proposals_of(reads, today) if one.key == key), None)
    )
    if found is None:
        raise RuleBroken(
            "proposal", f"{quoted(key)} is not proposed now. acctui factor proposals shows what is."
        )
    return found
