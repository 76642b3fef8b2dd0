"""Calls as other programs and the eye see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.output import Column, Record, money
from acctui.domain.call import Attempt, Call, Move, Wording
from acctui.domain.days import day_name, short_day, when_name
from acctui.domain.money import grouped
from acctui.domain.note import Note, Quote
from acctui.services.contacts import people_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.services.ports import Reads

COLUMNS = (
    Column("#", right=True),
    Column("When"),
    Column("Account", yields=True),
    Column("Outcome stated", yields=True),
    Column("Result"),
    Column("Got", yields=True),
)


def call_record(call: Call, account: str, notes: Sequence[str] = ()) -> Record:
    """Give a call as other programs see it; `note` holds its notes, a blank line between two."""
    return {
        "id": call.id,
        "account": account,
        "account_id": call.account_id,
        "channel": call.channel,
        "outcome": call.outcome,
        "kind": call.kind,
        "size": call.size,
        "gain": call.gain,
        "fallback": call.fallback,
        "questions": call.questions,
        "attendees": call.attendees,
        "material": call.material,
        "towards": call.towards,
        "objective_id": call.objective_id,
        "at": call.at,
        "reply_by": call.reply_by,
        "stated_at": call.stated_at,
        "stated_afterwards": call.stated_afterwards,
        "held_on": call.held_on,
        "logged_at": call.logged_at,
        "result": call.result,
        "amount": money(call.amount),
        "customer_act": call.customer_act,
        "customer_act_by": call.customer_act_by,
        "override": call.override,
        "promise": call.promise,
        "promise_by": call.promise_by,
        "fit": call.fit,
        "note": "\n\n".join(notes) or None,
        "withdrawn_at": call.withdrawn_at,
        "withdrawn_why": call.withdrawn_why,
        "attempts": call.attempts,
        "moves": call.moves,
    }


def written_call(reads: Reads, call: Call, account: str) -> Record:
    """Give one call as a record with its notes and the people it is held with."""
    notes = [note.text for note in reads.where(Note, call_id=call.id)]
    return {**call_record(call, account, notes), "with": people(reads, call.id)}


def people(reads: Reads, call_id: int) -> list[str]:
    """Name the contacts a call is held with."""
    return [contact.name for contact in people_of(reads, call_id)]


def call_row(call: Call, account: str, today: dt.date) -> list[str]:
    """Lay a call out in COLUMNS."""
    return [str(call.id), _when(call, today), account, call.outcome, _result(call), _got(call, today)]


def _when(call: Call, today: dt.date) -> str:
    if call.held_on is not None:
        return day_name(call.held_on, today)
    return when_name(call.at, today) if call.at else ""


def _result(call: Call) -> str:
    if call.result is not None:
        return f"{call.result}, {call.fit}" if call.fit else str(call.result)
    return "open" if call.is_open else "withdrawn"


def _got(call: Call, today: dt.date) -> str:
    if call.amount is not None:
        return grouped(call.amount)
    if call.customer_act is None:
        return call.override or call.withdrawn_why or ""
    by = f" by {short_day(call.promise_by, today)}" if call.promise_by else ""
    state = f" ({call.promise})" if call.promise else ""
    return f"{call.customer_act}{by}{state}"


def call_facts(reads: Reads, call: Call, account: str, today: dt.date) -> list[tuple[str, str]]:
    """Give a call with its whole life as labelled lines; what is not known has no words."""
    return [
        ("Account", f"{account} #{call.account_id}"),
        ("Asked", f"{call.kind}, size {call.size}, {call.channel}"),
        ("For them", call.gain or ""),
        ("Fallback", call.fallback or ""),
        ("Questions", call.questions or ""),
        ("Attendees", call.attendees or ""),
        ("Material", call.material or ""),
        ("Towards", call.towards or ""),
        ("With", ", ".join(people(reads, call.id))),
        ("Planned", when_name(call.at, today) if call.at else ""),
        ("Rests until", day_name(call.reply_by, today) if call.reply_by else ""),
        ("Stated", _moment(call.stated_at, today) + (", afterwards" if call.stated_afterwards else "")),
        *_life(reads, call, today),
        ("Held", day_name(call.held_on, today) if call.held_on else ""),
        ("Result", _result(call)),
        ("Got", _got(call, today)),
        *(("Quote", f'"{quote.text}"') for quote in reads.where(Quote, call_id=call.id)),
        *(("Note", note.text) for note in reads.where(Note, call_id=call.id)),
    ]


def _life(reads: Reads, call: Call, today: dt.date) -> list[tuple[str, str]]:
    """Name what happened before the talk: earlier wordings, moves and attempts (D15)."""
    earlier = reads.where(Wording, call_id=call.id)[:-1]
    return [
        *(("Worded first", f"{one.outcome} ({_moment(one.stated_at, today)})") for one in earlier),
        *(("Moved to", when_name(move.to_at, today)) for move in reads.where(Move, call_id=call.id)),
        *(("Tried", _tried(attempt, today)) for attempt in reads.where(Attempt, call_id=call.id)),
    ]


def _tried(attempt: Attempt, today: dt.date) -> str:
    words = _moment(attempt.tried_at, today)
    return f"{words}, {attempt.how}" if attempt.how else words


def _moment(moment: dt.datetime, today: dt.date) -> str:
    local = moment.astimezone()
    return f"{day_name(local.date(), today)} {local:%H:%M}"
