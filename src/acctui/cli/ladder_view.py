"""The whole ladder of an account, as text and for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.objective_phase import phase_record
from acctui.cli.objective_view import plain_record, standing_words, whole_business
from acctui.cli.output import Record, give_facts, object_text
from acctui.domain.days import short_day
from acctui.domain.money import grouped
from acctui.domain.stage_goal import day_in_full, span_in_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.domain.note import Quote
    from acctui.domain.objective import Objective
    from acctui.domain.progress import Progress
    from acctui.services.ladder import LadderView, RelationshipView, StrategicView, StrategyView


def give_ladder(view: LadderView, today: dt.date, *, as_json: bool) -> None:
    """Give the ladder as one object, or as labelled lines."""
    if as_json:
        click.echo(object_text(_record(view)))
        return
    give_facts(view.account.name, [*_rungs(view, today), *_beside(view, today)])


def _rungs(view: LadderView, today: dt.date) -> Iterator[tuple[str, str]]:
    if view.vision:
        years = "1 year" if view.vision.years == 1 else f"{view.vision.years} years"
        yield "Vision", f"{view.vision.text}  in {years}  #{view.vision.id}"
    for sentence in view.relationships:
        yield from _relationship(sentence, today)
    for business in view.businesses:
        yield from _business(business, today)
    if view.strategic:
        yield from _strategic(view.strategic, today)


def _relationship(view: RelationshipView, today: dt.date) -> Iterator[tuple[str, str]]:
    one = view.objective
    by = f"  by {short_day(one.due, today)}" if one.due else ""
    counts = f"{len(view.quotes_for)} for, {len(view.quotes_against)} against"
    yield "Relationship", f'"{one.text}"  {counts}{by}  #{one.id}'
    for side, quotes in (("for", view.quotes_for), ("against", view.quotes_against)):
        yield from ((f"  {side}", _said(quote, today)) for quote in quotes)


def _said(quote: Quote, today: dt.date) -> str:
    speaker = f"{quote.speaker}, " if quote.speaker else ""
    return f'"{quote.text}"  {speaker}{short_day(quote.date, today)}  quote #{quote.id}'


def _business(view: Progress, today: dt.date) -> Iterator[tuple[str, str]]:
    one = view.objective
    span = f"{grouped(one.baseline or 0)} to {grouped(one.target or 0)} {one.unit}"
    yield "Business", f"{one.text}  {span} by {day_in_full(one.due) if one.due else ''}  #{one.id}"
    yield "  stands", standing_words(view)
    yield "  agreed", _agreed(one, today)
    yield "  guard", one.guard or ""
    for stage in view.stages:
        missed = "  missed" if stage in view.missed else ""
        yield "  stage goal", f"{grouped(stage.value)} by {day_in_full(stage.due)}{missed}"
    if view.buffer_days is not None:
        yield "  buffer", span_in_words(view.buffer_days)


def _agreed(one: Objective, today: dt.date) -> str:
    team = f"team {short_day(one.agreed_team_on, today)}" if one.agreed_team_on else "team not yet"
    if one.agreed_customer_on is None:
        return f"{team}, customer not yet"
    return f"{team}, {one.agreed_customer_by} {short_day(one.agreed_customer_on, today)}"


def _strategic(view: StrategicView, today: dt.date) -> Iterator[tuple[str, str]]:
    one = view.objective
    by = f"  by {short_day(one.due, today)}" if one.due else ""
    yield "Strategic", f"{one.text}{by}  {grouped(one.worth) if one.worth else ''}  #{one.id}"
    for label, words in (
        ("kind", one.kind),
        ("theirs", one.client_goal),
        ("opens", one.opportunities),
        ("views", one.views_asked),
    ):
        yield f"  {label}", words or ""
    for phase in view.phases:
        reached = f"  reached {short_day(phase.reached_on, today)}" if phase.reached_on else ""
        day = f"  by {short_day(phase.due, today)}" if phase.due else ""
        yield "  next phase", f"{phase.text}{day}{reached}  step #{phase.id}"
    last = f", last {short_day(view.last_advance, today)}" if view.last_advance else ""
    yield "  moved by", f"{_many(view.calls, 'call')}, {_many(view.advances, 'advance')}{last}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _beside(view: LadderView, today: dt.date) -> Iterator[tuple[str, str]]:
    for strategy in view.strategies:
        yield "Strategy", " ".join(_strategy(strategy))
    for quote in view.quotes:
        yield "Quote waits", _said(quote, today)
    for one in view.past:
        ended = short_day(one.ended_on, today) if one.ended_on else ""
        yield "Past", f"{one.text}  {one.level}, {one.ended_how} {ended}  #{one.id}"
    for flag in view.flags:
        yield "Missing", flag


def _strategy(view: StrategyView) -> Iterator[str]:
    one = view.strategy
    yield one.name
    if one.says:
        yield f"({one.says})"
    if view.told:
        yield f"told {', '.join(told.name for told in view.told)}"
    if view.serves:
        yield f"serves {', '.join(f'#{number}' for number in view.serves)}"
    yield f"#{one.id}"


def _record(view: LadderView) -> Record:
    from acctui.cli.quote import quote_record
    from acctui.cli.strategy import strategy_record

    account = view.account.name
    return {
        "account": account,
        "account_id": view.account.id,
        "vision": view.vision and plain_record(view.vision, account),
        "relationships": [
            {
                **plain_record(one.objective, account),
                "for": [quote_record(quote, account) for quote in one.quotes_for],
                "against": [quote_record(quote, account) for quote in one.quotes_against],
            }
            for one in view.relationships
        ],
        "businesses": [whole_business(one, account) for one in view.businesses],
        "strategic": view.strategic and _strategic_record(view.strategic, account),
        "strategies": [strategy_record(one, account) for one in view.strategies],
        "quotes": [quote_record(quote, account) for quote in view.quotes],
        "past": [plain_record(one, account) for one in view.past],
        "flags": list(view.flags),
    }


def _strategic_record(view: StrategicView, account: str) -> dict[str, Any]:
    return {
        **plain_record(view.objective, account),
        "phases": [phase_record(phase) for phase in view.phases],
        "calls": view.calls,
        "advances": view.advances,
        "last_advance": view.last_advance,
    }
