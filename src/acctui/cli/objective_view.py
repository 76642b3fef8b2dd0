"""Objectives as other programs see them, and as lines of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.cli.output import Record, money
from acctui.domain.days import short_day
from acctui.domain.money import grouped
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Level, Objective
from acctui.domain.progress import Progress, ahead_in_words, met_on
from acctui.domain.stage_goal import StageGoal, day_in_full

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.services.ports import Reads

STAGE = "stage"
_HUNDRED = 100
_ORDER = (Level.VISION, Level.RELATIONSHIP, Level.BUSINESS, Level.STRATEGIC)


def number(hundredths: int | None) -> float | int | None:
    """Give a measured value as a plain number."""
    if hundredths is None:
        return None
    return hundredths / _HUNDRED if hundredths % _HUNDRED else hundredths // _HUNDRED


def listed(
    reads: Reads, account_id: int | None, today: dt.date, *, with_ended: bool, only_ours: bool = False
) -> list[Record]:
    """Give objectives account by account from the vision down, each with its stage goals behind it.

    `only_ours` leaves the milestones that name no goal of theirs (O3).
    """
    equals: dict[str, Any] = {} if account_id is None else {"account_id": account_id}
    found = [one for one in reads.where(Objective, **equals) if with_ended or one.is_current]
    found = [one for one in found if one.serves_only_us or not only_ours]
    marks = reads.accounts.marks(one.account_id for one in found)
    names = {account: name for account, (name, _) in marks.items()}
    found.sort(key=lambda one: (names[one.account_id].casefold(), one.account_id, _place(one)))
    return [record for one in found for record in _records(reads, one, names[one.account_id], today)]


def _place(one: Objective) -> tuple[bool, int, int]:
    return not one.is_current, _ORDER.index(one.level), one.id


def _records(reads: Reads, one: Objective, account: str, today: dt.date) -> Iterator[Record]:
    if one.level is not Level.BUSINESS:
        yield plain_record(one, account) | _evidence(reads, one)
        return
    view = _business(reads, one, today)
    yield _standing_business(view, account)
    yield from (_stage_record(view, stage, account) for stage in view.stages)


def objective_record(reads: Reads, one: Objective, today: dt.date) -> dict[str, Any]:
    """Give an objective with the fields of its level, and where it stands."""
    account = reads.accounts.marks([one.account_id])[one.account_id][0]
    if one.level is Level.BUSINESS:
        return whole_business(_business(reads, one, today), account)
    return plain_record(one, account) | _evidence(reads, one)


def _business(reads: Reads, one: Objective, today: dt.date) -> Progress:
    from acctui.services.ladder import business_of

    return business_of(reads, one, today)


def whole_business(view: Progress, account: str) -> dict[str, Any]:
    """Give a business objective with its stage goals and measured values in it."""
    return {
        **_standing_business(view, account),
        "stages": [_stage(view, stage) for stage in view.stages],
        "measured": [{"on": one.measured_on, "value": number(one.value)} for one in view.measured],
    }


def _standing_business(view: Progress, account: str) -> dict[str, Any]:
    return {
        **plain_record(view.objective, account),
        "now": number(view.now),
        "next_value": number(view.next_stage.value) if view.next_stage else None,
        "next_due": view.next_stage.due if view.next_stage else None,
        "needs": number(view.needs),
        "days_left": view.days_left,
        "buffer_days": view.buffer_days,
        "missed": len(view.missed),
        "needed_pace": number(view.needed_pace),
        "past_pace": number(view.past_pace),
        "steep": view.is_steep,
    }


def plain_record(one: Objective, account: str) -> dict[str, Any]:
    """Give what was written of an objective, with the fields of its level."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "level": str(one.level),
        "text": one.text,
        "set_on": one.set_on,
        **_own_fields(one),
        "ended_on": one.ended_on,
        "ended_how": one.ended_how,
        "ended_why": one.ended_why,
    }


def _own_fields(one: Objective) -> dict[str, Any]:
    if one.level is Level.VISION:
        return {"years": one.years}
    if one.level is Level.RELATIONSHIP:
        return {"due": one.due}
    if one.level is Level.STRATEGIC:
        return {
            "due": one.due,
            "kind": one.kind,
            "client_goal": one.client_goal,
            "worth": money(one.worth),
            "opportunities": one.opportunities,
            "views_asked": one.views_asked,
        }
    return {
        "unit": one.unit,
        "baseline": number(one.baseline),
        "target": number(one.target),
        "due": one.due,
        "guard": one.guard,
        "agreed_team_on": one.agreed_team_on,
        "agreed_customer_on": one.agreed_customer_on,
        "agreed_customer_by": one.agreed_customer_by,
    }


def _evidence(reads: Reads, one: Objective) -> dict[str, Any]:
    if one.level is not Level.RELATIONSHIP:
        return {}
    sides = [quote.side for quote in reads.where(Quote, objective_id=one.id)]
    return {"quotes_for": sides.count(Side.FOR), "quotes_against": sides.count(Side.AGAINST)}


def _stage(view: Progress, stage: StageGoal) -> dict[str, Any]:
    return {
        "value": number(stage.value),
        "due": stage.due,
        "met_on": met_on(view.objective, stage, view.measured),
        "missed": stage in view.missed,
    }


def _stage_record(view: Progress, stage: StageGoal, account: str) -> Record:
    return {
        "id": stage.id,
        "account": account,
        "account_id": stage.account_id,
        "level": STAGE,
        "text": f"{grouped(stage.value)} by {day_in_full(stage.due)}",
        "objective_id": stage.objective_id,
        **_stage(view, stage),
    }


def row(record: Record, today: dt.date) -> list[str]:
    """Give an objective or a stage goal as a line of the list."""
    is_stage = record["level"] == STAGE
    text = f"  {record['text']}" if is_stage else str(record["text"])
    shown_id = "" if is_stage else str(record["id"])
    return [shown_id, str(record["account"]), str(record["level"]), text, _stands(record, today)]


def _stands(record: Record, today: dt.date) -> str:
    if record.get("ended_on"):
        return f"{record['ended_how']} {short_day(record['ended_on'], today)}"
    by = f"by {short_day(record['due'], today)}" if record.get("due") else ""
    if record["level"] == STAGE:
        met = record["met_on"]
        return f"met {short_day(met, today)}" if met else "missed" if record["missed"] else ""
    if record["level"] == Level.VISION:
        return "1 year" if record["years"] == 1 else f"{record['years']} years"
    if record["level"] == Level.RELATIONSHIP:
        return f"{record['quotes_for']} for, {record['quotes_against']} against {by}".rstrip()
    if record["level"] == Level.BUSINESS:
        return f"now {record['now']:,} of {record['target']:,} {record['unit']} {by}"
    worth = f"worth {record['worth']}" if record["worth"] else ""
    return " ".join(part for part in (by, worth) if part)


def standing_words(view: Progress) -> str:
    """Say where a business objective stands and what it needs next."""
    return f"now {grouped(view.now)}; {ahead_in_words(view)}"
