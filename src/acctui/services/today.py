"""What waits, in the order to do it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from acctui.domain.business_year import BusinessYear
from acctui.domain.money import grouped
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from acctui.domain.call import Call
    from acctui.services.ports import Reads, Store


class Waits(StrEnum):
    """Why a line waits, in the order the seller takes them."""

    LOG = "log"
    CALL = "call"
    PROMISE = "promise"
    ACTION = "action"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: why, since or until which day, for which account."""

    why: Waits
    id: int
    account_id: int
    date: dt.date
    text: str
    account: str = ""
    matters: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines of each kind wait."""

    to_log: int
    calls: int
    promises: int
    actions: int
    decisions: int = 0


def waiting(store: Store, now: dt.datetime) -> tuple[Waiting, ...]:
    """Give everything that waits at a local time: calls, promises, actions, and Targets whose year is over.

    Accounts that matter come first within each kind (D18).
    """
    with store.reading() as reads:
        return _waiting(reads, now)


def _waiting(reads: Reads, now: dt.datetime) -> tuple[Waiting, ...]:
    today = now.date()
    found = [
        *_calls(reads, now),
        *_promises(reads, today),
        *_actions(reads, today),
        *_decisions(reads, today),
    ]
    marks = reads.accounts.marks(wait.account_id for wait in found)
    named = [_named(wait, marks) for wait in found]
    order = list(Waits)
    return tuple(
        sorted(named, key=lambda wait: (order.index(wait.why), not wait.matters, wait.date, wait.id))
    )


def _named(wait: Waiting, marks: Mapping[int, tuple[str, bool]]) -> Waiting:
    name, matters = marks[wait.account_id]
    return replace(wait, account=name, matters=matters)


def _calls(reads: Reads, now: dt.datetime) -> Iterator[Waiting]:
    for line in reads.calls.open():
        call = line.call
        if call is None or _rests(call, now.date()):
            continue
        day = call.at.day if call.at else call.stated_at.astimezone().date()
        if day <= now.date():
            why = Waits.LOG if is_over(call, now) else Waits.CALL
            yield Waiting(why, call.id, call.account_id, day, call.outcome)


def _rests(call: Call, today: dt.date) -> bool:
    """Tell whether an exchange of messages waits for the customer until its reply-by date (D17)."""
    return call.reply_by is not None and call.reply_by > today


def is_over(call: Call, now: dt.datetime) -> bool:
    """Tell whether the time of a stated call has come, so that it waits to be logged; `now` is local."""
    if call.at is None:
        return True
    planned = dt.datetime.combine(call.at.day, call.at.time or dt.time.max)
    return planned <= now.replace(tzinfo=None)


def _promises(reads: Reads, today: dt.date) -> Iterator[Waiting]:
    promised = [line.call for line in reads.calls.promises_due(today) if line.call]
    for call in promised:
        due = call.promise_by or today
        yield Waiting(Waits.PROMISE, call.id, call.account_id, due, call.customer_act or "")


def _actions(reads: Reads, today: dt.date) -> Iterator[Waiting]:
    for action in reads.actions.due(today):
        text = f"{action.doer}: {action.what}"
        yield Waiting(Waits.ACTION, action.id, action.account_id, action.on or today, text)


def _decisions(reads: Reads, today: dt.date) -> Iterator[Waiting]:
    """Give the Targets whose year is over and undecided, from the first day of the new one (D20)."""
    now = choices_of(reads).year(today)
    for target in reads.growth.undecided(now):
        year = BusinessYear(target.year, now.first_month)
        text = f"{year.name} brought {grouped(target.won)} of {grouped(target.goal)}: what becomes of it?"
        yield Waiting(Waits.DECIDE, target.account_id, target.account_id, year.after.first, text)


def counts(lines: Sequence[Waiting]) -> Counts:
    """Count what waits by kind."""
    kinds = [line.why for line in lines]
    return Counts(*(kinds.count(why) for why in Waits))


def count_waiting(store: Store, now: dt.datetime) -> Counts:
    """Count what waits at a local time, for the header and the status line."""
    with store.reading() as reads:
        return Counts(
            *reads.calls.waiting(now),
            reads.actions.count_due(now.date()),
            reads.growth.count_undecided(choices_of(reads).year(now.date())),
        )
