"""The plan as other calendars take it: one entry an action with a day, and one a call with its time (D16)."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.call import Channel
from acctui.domain.settings import Setting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.domain.days import When
    from acctui.services.ports import Reads, Store

IDENTITY = "calendar"
"""The setting that names this book in other calendars."""

_BOOKS = uuid.UUID("6b9a1f54-6a0c-5d6e-9d0f-7c3b2f1e8a40")
_KEPT = dt.timedelta(days=92)
_DAY, _HOUR, _HALF_HOUR = dt.timedelta(days=1), dt.timedelta(hours=1), dt.timedelta(minutes=30)
_LONG_AGO = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_MARKS = {"!": "Urgent", "+": "Important, not urgent"}


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of a calendar.

    `uid` is the same in every export, `sequence` grows with each change, `changed` is the time of the last.
    Without `time` it is of the whole day; `time` is local wherever it is read. `cancelled` takes an entry
    that was exported before out of the way.
    """

    uid: str
    sequence: int
    changed: dt.datetime
    on: dt.date
    time: dt.time | None
    length: dt.timedelta
    summary: str
    description: str
    cancelled: bool = False
    urgent: bool = False


def calendar_identity(store: Store) -> str:
    """Give the name of this book in other calendars; the first time it is kept as a setting.

    It comes of the first thing ever done in the book, so that taking that step back changes nothing, and
    as a setting it goes along into every copy and export. Empty in a book nobody wrote to.
    """
    with store.reading() as reads:
        kept = reads.where(Setting, key=IDENTITY)
        beginning = reads.plan.beginning()
    if kept or not beginning:
        return kept[0].value if kept else ""
    with store.writing("Named the book for calendars") as work:
        return work.add(Setting(key=IDENTITY, value=str(uuid.uuid5(_BOOKS, beginning)))).value


def calendar_entries(reads: Reads, identity: str, today: dt.date) -> tuple[CalendarEntry, ...]:
    """Gather what has a day: all that is open, and what ended and was planned in the last three months.

    What was dropped or withdrawn, or went back to being an outline, is there as cancelled.
    """
    names, since = dict(reads.accounts.names()), today - _KEPT
    return (*_actions(reads, names, identity, since), *_calls(reads, names, identity, since))


def _actions(
    reads: Reads, names: Mapping[int, str], identity: str, since: dt.date
) -> Iterator[CalendarEntry]:
    changes = reads.plan.changes("action")
    for action in reads.plan.calendar_actions(since):
        changed = changes.get(action.id, _LONG_AGO)
        yield _of_action(action, names[action.account_id], identity, changed)


def _of_action(action: Action, account: str, identity: str, changed: dt.datetime) -> CalendarEntry:
    done = "Done: " if action.done_on is not None else ""
    who = "" if action.who in {None, "me"} else f"{action.who}: "
    facts = (account, f"Who: {action.doer}", _MARKS.get(action.mark), action.dropped_why)
    return CalendarEntry(
        uid=f"action-{action.id}@{identity}.acctui",
        sequence=action.version,
        changed=changed,
        on=action.on or action.month or changed.date(),
        time=None,
        length=_DAY,
        summary=f"{done}{who}{action.what} ({account})",
        description="\n".join(fact for fact in facts if fact),
        cancelled=action.on is None or action.dropped_on is not None,
        urgent=action.urgent,
    )


def _calls(reads: Reads, names: Mapping[int, str], identity: str, since: dt.date) -> Iterator[CalendarEntry]:
    changes = reads.plan.changes("call")
    planned = ((call, call.at) for call in reads.plan.calendar_calls(since) if call.at is not None)
    for call, at in planned:
        yield _of_call(call, at, names[call.account_id], identity, changes.get(call.id, _LONG_AGO))


def _of_call(call: Call, at: When, account: str, identity: str, changed: dt.datetime) -> CalendarEntry:
    """Put a call on its planned day; one that was held stands on the day it was held."""
    day = call.held_on or at.day
    time = at.time if day == at.day else None
    held = "Held: " if call.is_logged else ""
    length = _HOUR if call.channel is Channel.MEETING else _HALF_HOUR
    facts = (account, str(call.channel).capitalize(), f"They agree to: {call.outcome}", call.withdrawn_why)
    return CalendarEntry(
        uid=f"call-{call.id}@{identity}.acctui",
        sequence=call.version,
        changed=changed,
        on=day,
        time=time,
        length=_DAY if time is None else length,
        summary=f"{held}{account}: {call.outcome}",
        description="\n".join(fact for fact in facts if fact),
        cancelled=call.withdrawn_at is not None,
    )
