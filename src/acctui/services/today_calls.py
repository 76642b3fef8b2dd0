"""Calls, promises, actions and ambers that wait."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

from acctui.services.today_line import Waiting, Waits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.domain.days import When
    from acctui.services.waiting_reads import Due, WaitingReads


class Planned(Protocol):
    """Anything that may have a planned time; a call has."""

    @property
    def at(self) -> When | None:
        """When it is planned."""
        ...


def is_over(call: Planned, now: dt.datetime) -> bool:
    """Tell whether the time of a stated call has come, so that it waits to be logged; `now` is local."""
    if call.at is None:
        return True
    planned = dt.datetime.combine(call.at.day, call.at.time or dt.time.max)
    return planned <= now.replace(tzinfo=None)


def waiting_calls(reads: WaitingReads, now: dt.datetime) -> Iterator[Waiting]:
    """Give the calls to log, and those stated for the rest of the day."""
    for call in reads.calls(now.date()):
        yield Waiting(
            Waits.LOG if is_over(call, now) else Waits.CALL,
            call.id,
            call.whose.account_id,
            call.at.day if call.at else call.stated_at.astimezone().date(),
            call.outcome,
            call.whose.account,
            call.whose.matters,
            at=call.at,
            stated_at=call.stated_at,
        )


def waiting_dues(reads: WaitingReads, today: dt.date) -> Iterator[Waiting]:
    """Give the promises and actions due, and the ambers past their date."""
    for promise in reads.promises(today):
        yield _line(Waits.PROMISE, promise)
    for action in reads.actions(today):
        yield _line(Waits.ACTION, action, f"{action.who}: {action.what}")
    for amber in reads.ambers(today):
        yield _line(Waits.AMBER, amber)


def _line(why: Waits, due: Due, text: str = "") -> Waiting:
    return Waiting(
        why,
        due.id,
        due.whose.account_id,
        due.on,
        text or due.what,
        due.whose.account,
        due.whose.matters,
        more=due.more,
    )
