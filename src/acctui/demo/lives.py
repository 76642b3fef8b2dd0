"""A told call lived through by the book's own rules, each step at its own time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acctui.demo.told import CallTold, Came, Moved, Restated, Tried
from acctui.domain.call import (
    Attempt,
    Attendance,
    Call,
    Got,
    Move,
    StatedCall,
    Wording,
    checked_outcome,
    postponed,
    settled,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.demo.almanac import Almanac
    from acctui.domain.row import Row

_TALK_AND_LOG = dt.timedelta(minutes=40)
_CENTS = 100


@dataclass(frozen=True, slots=True)
class Life:
    """A call as it ended, with its wordings, moves and attempts on the way; `told` is where it came from."""

    told: CallTold
    call: Call
    on_the_way: tuple[Wording | Move | Attempt, ...]

    @property
    def first_stated_at(self) -> dt.datetime:
        """When the first wording was stated."""
        return next(part.stated_at for part in self.on_the_way if isinstance(part, Wording))

    def parts(self, call_id: int, contact_ids: Sequence[int]) -> list[Row]:
        """Give what hangs on the call, now that it has its number."""
        ways: list[Row] = [replace(part, call_id=call_id) for part in self.on_the_way]
        return [*ways, *(Attendance(call_id=call_id, contact_id=number) for number in contact_ids)]


def life_of(told: CallTold, account_id: int, almanac: Almanac) -> Life:
    """Live a call through: stated, worded anew, moved, tried, then withdrawn, logged or still open (D15)."""
    call = _stated(told, account_id, almanac)
    way: list[Wording | Move | Attempt] = [_wording(call)]
    for event in told.before:
        call, part = _after(call, event, almanac)
        way.append(part)
    return Life(told, _ended(call, told, almanac), tuple(way))


def _stated(told: CallTold, account_id: int, almanac: Almanac) -> Call:
    say = almanac.words
    return Call(
        account_id=account_id,
        outcome=checked_outcome(say(told.outcome)),
        stated_at=almanac.moment(told.stated),
        kind=told.kind,
        channel=told.channel,
        size=told.size,
        gain=say(told.gain) or None,
        fallback=say(told.fallback) or None,
        questions=say(told.questions) or None,
        attendees=say(told.attendees) or None,
        material=say(told.material) or None,
        towards=say(told.towards) or None,
        at=almanac.when(told.at) if told.at else None,
        reply_by=almanac.day(told.reply_by) if told.reply_by else None,
        stated_afterwards=told.afterwards,
    )


def _after(
    call: Call, event: Restated | Moved | Tried, almanac: Almanac
) -> tuple[Call, Wording | Move | Attempt]:
    stated, moment = StatedCall(call), almanac.moment(event.at)
    if isinstance(event, Moved):
        moved = stated.moved(almanac.when(event.to))
        return moved, Move(call_id=0, moved_at=moment, from_at=call.at, to_at=almanac.when(event.to))
    if isinstance(event, Tried):
        return stated.tried(), Attempt(call_id=0, tried_at=moment, how=event.how)
    restated = stated.restated(almanac.words(event.outcome), moment)
    return restated, _wording(restated)


def _wording(call: Call) -> Wording:
    return Wording(call_id=0, outcome=call.outcome, stated_at=call.stated_at)


def _ended(call: Call, told: CallTold, almanac: Almanac) -> Call:
    if told.withdrawn is not None:
        why = almanac.words(told.withdrawn.why)
        return StatedCall(call).withdrawn(why, almanac.moment(told.withdrawn.at))
    if told.came is None:
        return call
    logged = StatedCall(call).logged(_got(told, told.came, almanac), _logged_at(told, almanac))
    return _promised(logged, told.came, almanac)


def _logged_at(told: CallTold, almanac: Almanac) -> dt.datetime:
    if told.logged or told.afterwards:
        return almanac.moment(told.logged or told.stated)
    return almanac.moment(told.planned) + _TALK_AND_LOG


def _got(told: CallTold, came: Came, almanac: Almanac) -> Got:
    return Got(
        result=came.result,
        held_on=almanac.day(told.held),
        amount=came.amount * _CENTS if came.amount is not None else None,
        customer_act=almanac.words(came.act) or None,
        customer_act_by=almanac.day(came.by) if came.by else None,
        act_done=came.done,
        fit=came.fit,
        override=almanac.words(came.override) or None,
    )


def _promised(call: Call, came: Came, almanac: Almanac) -> Call:
    for day in came.moved_to:
        call = postponed(call, almanac.day(day))
    end = came.kept or came.broken
    if not end:
        return call
    return settled(call, bool(came.kept), almanac.day(end))
