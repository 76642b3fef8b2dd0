"""What waits, in the order to do it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.services.ports import Reads, Store

if TYPE_CHECKING:
    from collections.abc import Sequence


class Waits(StrEnum):
    """Why a line waits, in the order the seller takes them."""

    LOG = "log"
    CALL = "call"
    PROMISE = "promise"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: why, since or until which day, for which account."""

    why: Waits
    id: int
    account_id: int
    account: str
    date: dt.date
    text: str
    matters: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines of each kind wait."""

    to_log: int
    calls: int
    promises: int
    actions: int


def waiting(store: Store, now: dt.datetime) -> tuple[Waiting, ...]:
    """Give everything that waits at a local time: calls to log, calls of today, promises and actions due.

    Accounts that matter come first within each kind (D18).
    """
    with store.reading() as reads:
        return _waiting(reads, now)


def _waiting(reads: Reads, now: dt.datetime) -> tuple[Waiting, ...]:
    today = now.date()
    lines = {line.id: line for line in reads.accounts.lines(today.year)}
    names = {number: (line.name, line.matters) for number, line in lines.items()}
    found = [*_calls(reads, now, names), *_promises(reads, today, names), *_actions(reads, today, names)]
    order = list(Waits)
    return tuple(
        sorted(found, key=lambda wait: (order.index(wait.why), not wait.matters, wait.date, wait.id))
    )


Names = dict[int, tuple[str, bool]]


def _calls(reads: Reads, now: dt.datetime, names: Names) -> list[Waiting]:
    found = []
    for line in reads.calls.open():
        call = line.call
        if call is None or _rests(call, now.date()):
            continue
        day = call.at.day if call.at else call.stated_at.astimezone().date()
        if day > now.date():
            continue
        found.append(
            _line(
                Waits.LOG if _is_over(call, now) else Waits.CALL,
                call.id,
                call.account_id,
                day,
                call.outcome,
                names,
            )
        )
    return found


def _rests(call: Call, today: dt.date) -> bool:
    """An exchange of messages rests until its reply-by date (D17)."""
    return call.reply_by is not None and call.reply_by > today


def _is_over(call: Call, now: dt.datetime) -> bool:
    if call.at is None:
        return True
    planned = dt.datetime.combine(call.at.day, call.at.time or dt.time.max)
    return planned <= now.replace(tzinfo=None)


def _promises(reads: Reads, today: dt.date, names: Names) -> list[Waiting]:
    due = (line.call for line in reads.calls.promises_due(today) if line.call)
    return [
        _line(
            Waits.PROMISE, call.id, call.account_id, call.promise_by or today, call.customer_act or "", names
        )
        for call in due
    ]


def _actions(reads: Reads, today: dt.date, names: Names) -> list[Waiting]:
    actions: Sequence[Action] = reads.where(Action, done_on=None, dropped_on=None)
    return [
        _line(Waits.ACTION, action.id, action.account_id, action.on, f"{action.who}: {action.what}", names)
        for action in actions
        if action.on is not None and action.on <= today
    ]


def _line(why: Waits, row_id: int, account_id: int, day: dt.date, text: str, names: Names) -> Waiting:  # noqa: PLR0913, PLR0917 - the parts of one line
    name, matters = names[account_id]
    return Waiting(why, row_id, account_id, name, day, text, matters)


def counts(lines: Sequence[Waiting]) -> Counts:
    """Count what waits by kind."""
    kinds = [line.why for line in lines]
    return Counts(*(kinds.count(why) for why in (Waits.LOG, Waits.CALL, Waits.PROMISE, Waits.ACTION)))
