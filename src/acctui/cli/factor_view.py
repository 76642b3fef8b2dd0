"""Factors as other programs see them, and as lines of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.cli.output import Column, Record
from acctui.domain.days import day_name, short_day
from acctui.domain.factor import FactorEvent, Happened, Light
from acctui.domain.stage_goal import span_in_words
from acctui.domain.turning import LONG_KEPT

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.services.light_views import FactorCard, Proposal, SweepQueue

COLUMNS = (
    Column("#", right=True),
    Column("Light"),
    Column("For"),
    Column("Factor", yields=True),
    Column("Stops, or is tipped by", yields=True),
    Column("By"),
    Column("Account", yields=True),
)
HISTORY = (
    Column("When"),
    Column("What happened"),
    Column("Stops, or is tipped by", yields=True),
    Column("Why", yields=True),
    Column("Call", right=True),
)
PROPOSED = (
    Column("Key"),
    Column("Light"),
    Column("Factor", yields=True),
    Column("Why", yields=True),
    Column("Account", yields=True),
)
NONE_STANDS = "No light stands. Add one with: acctui factor add red TEXT --account A --stops TEXT"


def factor_record(card: FactorCard) -> dict[str, Any]:
    """Give a factor as other programs see it; what belongs to another light than its own is null."""
    factor = card.factor
    is_red, is_amber = factor.light is Light.RED, factor.light is Light.AMBER
    return {
        "id": factor.id,
        "account": card.account,
        "account_id": factor.account_id,
        "light": factor.light,
        "text": factor.text,
        "stops": card.line if is_red else None,
        "objective_id": factor.objective_id if is_red else None,
        "until": factor.until if is_red else None,
        "tips": factor.tips if is_amber else None,
        "by": factor.by if is_amber else None,
        "since": factor.since,
        "age_days": card.age_days,
        "days_past": card.past_days,
        "reviewed_on": factor.reviewed_on,
        "kept_weeks": card.kept_weeks,
        "snoozed_until": factor.snoozed_until,
        "actions": len(card.actions),
        "call_id": card.cause.id if card.cause else None,
        "gone_on": factor.gone_on,
    }


def event_record(event: FactorEvent) -> Record:
    """Give one line of a factor's history as other programs see it."""
    return {
        "id": event.id,
        "factor_id": event.factor_id,
        "on": event.on,
        "happened": event.happened,
        "before": event.before,
        "after": event.after,
        "line": event.line,
        "why": event.why,
        "call_id": event.call_id,
        "in_sweep": event.sweep_id is not None,
    }


def proposal_record(one: Proposal) -> Record:
    """Give a proposal as other programs see it."""
    is_red = one.light is Light.RED
    return {
        "key": one.key,
        "account": one.account,
        "account_id": one.account_id,
        "light": one.light,
        "text": one.text,
        "stops": one.line if is_red else None,
        "tips": None if is_red else one.line,
        "by": one.by,
        "why": one.why,
        "objective_id": one.objective_id,
        "call_id": one.call_id,
    }


def sweep_record(queue: SweepQueue) -> Record:
    """Give how far a sweep is, as other programs see it."""
    return {
        "begun_on": queue.sweep.begun_on if queue.sweep else None,
        "finished_on": queue.sweep.finished_on if queue.sweep else None,
        "waiting": len(queue.waiting),
        "reviewed": queue.reviewed,
        "turned": queue.turned,
        "snoozed": queue.snoozed,
        "reds_without_action": queue.reds_without_action,
        "last": queue.last,
    }


def row(card: FactorCard, today: dt.date) -> list[str]:
    """Give a factor as a line of the list."""
    factor = card.factor
    return [
        str(factor.id),
        str(factor.light),
        age_words(card.age_days),
        "; ".join((factor.text, *_told(card, today))),
        card.line or "",
        short_day(factor.by, today) if factor.by and factor.light is Light.AMBER else "",
        card.account,
    ]


def age_words(days: int) -> str:
    """Say how long a light has stood: `today`, `5 days`, `6 weeks`."""
    return span_in_words(days) if days else "today"


def _told(card: FactorCard, today: dt.date) -> Iterator[str]:
    factor = card.factor
    if factor.gone_on is not None:
        yield f"gone {short_day(factor.gone_on, today)}"
        return
    if factor.until and factor.light is Light.RED:
        yield f"until {factor.until}"
    if card.past_days is not None:
        yield f"{span_in_words(card.past_days)} past its date"
    if card.kept_weeks >= LONG_KEPT:
        yield f"kept for {card.kept_weeks} weeks"
    if factor.snoozed_until is not None and factor.snoozed_until > today:
        yield f"put off to {short_day(factor.snoozed_until, today)}"


def event_row(event: FactorEvent, today: dt.date) -> list[str]:
    """Give one line of a factor's history."""
    return [
        day_name(event.on, today),
        _happened(event),
        event.line or "",
        event.why or "",
        f"#{event.call_id}" if event.call_id else "",
    ]


def _happened(event: FactorEvent) -> str:
    if event.happened is Happened.TURNED:
        return f"{event.before} to {event.after}"
    if event.happened is Happened.ADDED:
        return f"{event.after}, new"
    return {
        Happened.KEPT: "kept in the sweep",
        Happened.SNOOZED: "put off in the sweep",
        Happened.GONE: "gone",
    }[event.happened]


def proposal_row(one: Proposal) -> list[str]:
    """Give a proposal as a line of the list."""
    return [one.key, str(one.light), one.text, one.why, one.account]


def sweep_words(queue: SweepQueue, today: dt.date) -> str:
    """Say how far a sweep is, or how it ended: `18 reviewed, 3 turned, 2 reds without action`."""
    reds = queue.reds_without_action
    told = [f"{queue.reviewed} reviewed", f"{queue.turned} turned"]
    told += [f"{queue.snoozed} put off"] if queue.snoozed else []
    told.append(f"{reds} {'red' if reds == 1 else 'reds'} without action")
    last = f"last swept {day_name(queue.last, today)}" if queue.last else "never swept before"
    if queue.sweep is None:
        return f"{len(queue.waiting)} to review; {last}."
    if queue.sweep.finished_on is not None:
        return f"The sweep is finished: {', '.join(told)}."
    return f"{', '.join(told)}; {len(queue.waiting)} left."
