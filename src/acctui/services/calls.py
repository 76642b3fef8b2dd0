"""The loop: state the outcome, make the call, log what came of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.call import (
    Attempt,
    Attendance,
    Call,
    Got,
    Move,
    Result,
    StatedCall,
    Wording,
    checked_outcome,
)
from acctui.domain.days import when_name
from acctui.domain.errors import RuleBroken
from acctui.domain.note import Note, Quote, split_note
from acctui.domain.revenue import Revenue, RevenueSource
from acctui.domain.text import is_blank
from acctui.services.accounts import the_account
from acctui.services.call_turns import LightTurn, turn_lights
from acctui.services.contacts import named_contacts, people_of
from acctui.services.edits import edited
from acctui.services.milestone import current_strategic
from acctui.services.placing import refuse_vague_in
from acctui.services.ports import Done, DraftKey, EditedElsewhereError, Reads, Store, Work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.domain.days import When
    from acctui.domain.step import Step


class SeveralOpenCallsError(Exception):
    """An account has several open calls, and it was not said which is meant."""

    def __init__(self, calls: tuple[Call, ...]) -> None:
        listed = "; ".join(f"--call {call.id}: {call.outcome}" for call in calls)
        super().__init__(f"There are several open calls; say which: {listed}")
        self.calls = calls


def state_outcome(
    store: Store, call: Call, people: Sequence[str] = (), settles: DraftKey | None = None
) -> Done[Call]:
    """State what the customer is to agree to; the call can be logged from then on (C1).

    It moves the strategic objective that stands for the account, where there is one (C2). `people` are
    names of contacts; a new name becomes a contact.
    """
    with store.writing("", settles) as work:
        kept = _stated(work, call, people)
    return Done(kept, work.changed, work.label)


def _stated(work: Work, call: Call, people: Sequence[str]) -> Call:
    account = the_account(work, call.account_id)
    served = current_strategic(work, account.id)
    stated = replace(call, outcome=checked_outcome(call.outcome), objective_id=served.id if served else None)
    kept = work.add(StatedCall(stated).call)
    work.add(Wording(call_id=kept.id, outcome=kept.outcome, stated_at=kept.stated_at))
    for contact in named_contacts(work, account.id, people):
        work.add(Attendance(call_id=kept.id, contact_id=contact.id))
    work.label = f"Stated for {account.name}: {kept.outcome}"
    return kept


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What follows from a call: the next step, what was written down about it, and the lights it turned."""

    step: Step | None = None
    note: str = ""
    turns: tuple[LightTurn, ...] = ()


def log_call(
    store: Store,
    stated: StatedCall,
    got: Got,
    now: dt.datetime,
    afterwards: Afterwards = Afterwards(),
    settles: DraftKey | None = None,
) -> Done[Call]:
    """Log a stated call with its result; the next step becomes an action, an order revenue (D7).

    What another window did to the call meanwhile stands (moved, tried). Raises EditedElsewhereError where
    it put the outcome in other words, RuleBroken where it ended the call.
    """
    with store.writing("", settles) as work:
        kept = _logged(work, stated, got, now, afterwards)
    return Done(kept, work.changed, work.label)


def log_unplanned(
    store: Store,
    call: Call,
    people: Sequence[str],
    got: Got,
    now: dt.datetime,
    afterwards: Afterwards = Afterwards(),
    settles: DraftKey | None = None,
) -> Done[Call]:
    """Log what came unplanned: the outcome is stated first and marked as stated afterwards (D12)."""
    with store.writing("", settles) as work:
        kept = _stated(work, replace(call, stated_afterwards=True), people)
        kept = _logged(work, StatedCall(kept), got, now, afterwards)
    return Done(kept, work.changed, work.label)


def _logged(work: Work, stated: StatedCall, got: Got, now: dt.datetime, afterwards: Afterwards) -> Call:
    account = the_account(work, stated.call.account_id)
    if got.held_on > _local_day(now):
        raise RuleBroken("on", "A call is logged once it was held. Give today or an earlier day.", "D16")
    current = the_call(work, stated.call.id)
    if current.outcome != stated.call.outcome:
        raise EditedElsewhereError(stated.call, current)
    worded = _as_worded_by(work, StatedCall(current), got.held_on)
    kept = work.change(current, worded.logged(got, now))
    if afterwards.step is not None:
        action = _action(kept, afterwards.step)
        refuse_vague_in(work, action, _local_day(now))
        work.add(action)
    if got.result is Result.ORDER and got.amount:
        work.add(_revenue(kept, got.held_on, got.amount))
    _write_down(work, kept, afterwards.note, got.held_on)
    turn_lights(work, kept, afterwards.turns, _local_day(now))
    work.label = f"Logged {got.result} for {account.name}: {kept.outcome}"
    return kept


def _as_worded_by(work: Work, stated: StatedCall, held_on: dt.date) -> StatedCall:
    """Take the last wording before the talk; one that came after it does not count (D15)."""
    if _local_day(stated.call.stated_at) <= held_on:
        return stated
    wordings = work.where(Wording, call_id=stated.call.id)
    before = [wording for wording in wordings if _local_day(wording.stated_at) <= held_on]
    if not before:
        return stated
    return StatedCall(replace(stated.call, outcome=before[-1].outcome, stated_at=before[-1].stated_at))


def _local_day(moment: dt.datetime) -> dt.date:
    return moment.astimezone().date()


def _action(call: Call, step: Step) -> Action:
    return Action(
        account_id=call.account_id,
        who=step.who,
        what=step.what,
        on=step.on,
        month=step.month,
        call_id=call.id,
    )


def _revenue(call: Call, day: dt.date, amount: int) -> Revenue:
    return Revenue(
        account_id=call.account_id,
        date=day,
        amount=amount,
        what=call.outcome,
        source=RevenueSource.CALL,
        call_id=call.id,
    )


def _write_down(work: Work, call: Call, text: str, day: dt.date) -> None:
    """Keep what was noted, and each quote with its speaker where only one person was there (D22)."""
    note, quotes = split_note(text)
    if not is_blank(note):
        work.add(Note(account_id=call.account_id, date=day, text=note, call_id=call.id))
    there = people_of(work, call.id) if quotes else ()
    said = Quote(account_id=call.account_id, date=day, text="…", call_id=call.id)
    if len(there) == 1:
        said = replace(said, speaker=there[0].name, contact_id=there[0].id)
    work.add_all([replace(said, text=quote) for quote in quotes])


def restate(
    store: Store, call_id: int, outcome: str, now: dt.datetime, seen: Call | None = None
) -> Done[Call]:
    """Word the outcome anew; each wording is kept with its time (D15).

    `seen` is the call the form was opened on: raises EditedElsewhereError where another window worded it
    otherwise since.
    """
    with store.writing("") as work:
        stated = StatedCall(the_call(work, call_id))
        kept = stated.call
        wanted = checked_outcome(outcome)
        if wanted != kept.outcome:
            edited(seen, kept, {"outcome": wanted})
            kept = work.change(stated.call, stated.restated(outcome, now))
            work.add(Wording(call_id=kept.id, outcome=kept.outcome, stated_at=now))
        work.label = f"Restated: {kept.outcome}"
    return Done(kept, work.changed, work.label)


def move_call(store: Store, call_id: int, at: When, now: dt.datetime, seen: Call | None = None) -> Done[Call]:
    """Plan an open call for another time; it stays the same call (D15).

    Raises EditedElsewhereError where another window moved it since `seen`.
    """
    with store.writing("") as work:
        stated = StatedCall(the_call(work, call_id))
        edited(seen, stated.call, {"at": at})
        kept = work.change(stated.call, stated.moved(at))
        work.add(Move(call_id=kept.id, moved_at=now, from_at=stated.call.at, to_at=at))
        work.label = f"Moved to {when_name(at, _local_day(now))}: {kept.outcome}"
    return Done(kept, work.changed, work.label)


def try_call(store: Store, call_id: int, now: dt.datetime, how: str | None = None) -> Done[Call]:
    """Count an attempt that found nobody, which is no interaction (D15)."""
    with store.writing("") as work:
        stated = StatedCall(the_call(work, call_id))
        kept = work.change(stated.call, stated.tried())
        work.add(Attempt(call_id=kept.id, tried_at=now, how=how))
        work.label = f"Tried, no answer: {kept.outcome}"
    return Done(kept, work.changed, work.label)


def withdraw_call(store: Store, call_id: int, why: str, now: dt.datetime) -> Done[Call]:
    """End an open call unheld, with a line of why (D15)."""
    with store.writing("") as work:
        stated = StatedCall(the_call(work, call_id))
        kept = work.change(stated.call, stated.withdrawn(why, now))
        work.label = f"Withdrawn: {kept.outcome}"
    return Done(kept, work.changed, work.label)


def the_call(reads: Reads, call_id: int) -> Call:
    """Give a call by its number; raises RuleBroken where there is none."""
    call = reads.get(Call, call_id)
    if call is None:
        raise RuleBroken("call", f"There is no call #{call_id}. acctui call list shows them all.")
    return call


def open_call(reads: Reads, account_id: int, call_id: int | None = None) -> Call | None:
    """Give the one open call of an account, or the named one; None where there is none.

    Raises SeveralOpenCallsError where it must be said which.
    """
    if call_id is not None:
        call = the_call(reads, call_id)
        if call.account_id != account_id:
            raise RuleBroken(
                "call", f"Call #{call_id} belongs to another account. acctui call list shows them all."
            )
        return call
    calls = [line.call for line in reads.calls.open(account_id) if line.call]
    if len(calls) > 1:
        raise SeveralOpenCallsError(tuple(calls))
    return calls[0] if calls else None


def promised_call(reads: Reads, account_id: int, call_id: int | None = None) -> Call:
    """Give the one call of an account whose promise is open, or the named one."""
    if call_id is not None:
        return the_call(reads, call_id)
    calls = [line.call for line in reads.calls.promises_due(dt.date.max, account_id) if line.call]
    if not calls:
        raise RuleBroken(
            "promise", "No promise of this customer is open. acctui call list shows what was promised.", "D7"
        )
    if len(calls) > 1:
        raise SeveralOpenCallsError(tuple(calls))
    return calls[0]
