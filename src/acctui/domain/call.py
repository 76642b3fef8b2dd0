"""A call, meeting or e-mail: its outcome is stated first, and only then can it be logged."""

import datetime as dt
from dataclasses import dataclass, replace

from acctui.domain.call_choices import Channel, Fit, Kind, Promise, Result, Size
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.got import LINE_LIMIT, Got, checked_line, refuse_bare_advance, refuse_odd_amount
from acctui.domain.note import NOTE_LIMIT
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line, written

__all__ = [
    "LINE_LIMIT",
    "OUTCOME_LIMIT",
    "Attempt",
    "Attendance",
    "Call",
    "Channel",
    "Fit",
    "Got",
    "Kind",
    "Move",
    "Promise",
    "Result",
    "Size",
    "StatedCall",
    "Wording",
    "checked_outcome",
    "postponed",
    "settled",
]

OUTCOME_LIMIT = 500
TOO_LATE = dt.timedelta(minutes=1)
_LINES = ("gain", "fallback", "attendees", "towards", "withdrawn_why", "customer_act", "override")
_PAGES = ("questions", "material")


def checked_outcome(text: str, field: str = "outcome") -> str:
    """Give back an outcome that can be read: one line, at most 500 characters (C1, D12).

    Raises RuleBroken at `field`; what was typed is the caller's to keep.
    """
    if is_blank(text):
        raise RuleBroken(
            field, "State the outcome first: what will they have agreed to when you hang up?", "C1"
        )
    return one_line(text, field, OUTCOME_LIMIT, "outcome").strip()


@book_line
class Call(Row):
    """One interaction with a stated outcome, through its whole life (D7, D12, D15 to D17).

    `at` is the planned time, `held_on` the day it was held once logged; `stated_at` is the time of
    the wording that counts; `amount` is in minor units; `promise_by` is the date the customer's act
    is now expected, `customer_act_by` the date first promised; `objective_id` is the strategic objective
    the outcome moves (C2).
    """

    account_id: int
    outcome: str
    stated_at: dt.datetime
    kind: Kind = Kind.OTHER
    channel: Channel = Channel.CALL
    size: Size = Size.S
    gain: str | None = None
    fallback: str | None = None
    questions: str | None = None
    attendees: str | None = None
    material: str | None = None
    towards: str | None = None
    at: When | None = None
    reply_by: dt.date | None = None
    stated_afterwards: bool = False
    moves: int = 0
    attempts: int = 0
    withdrawn_at: dt.datetime | None = None
    withdrawn_why: str | None = None
    held_on: dt.date | None = None
    logged_at: dt.datetime | None = None
    result: Result | None = None
    amount: int | None = None
    customer_act: str | None = None
    customer_act_by: dt.date | None = None
    override: str | None = None
    fit: Fit | None = None
    promise: Promise | None = None
    promise_by: dt.date | None = None
    promise_settled_on: dt.date | None = None
    promise_moves: int = 0
    objective_id: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_outcome(self.outcome)
        for field in _LINES:
            checked_line(getattr(self, field), field)
        for field in _PAGES:
            written(getattr(self, field) or "", field, NOTE_LIMIT)
        self._refuse_two_ends()
        self._refuse_half_log()
        self._refuse_half_promise()

    def _refuse_two_ends(self) -> None:
        if self.withdrawn_at is not None and self.logged_at is not None:
            raise RuleBroken("call", "A call is logged or withdrawn, never both. Choose one.", "D15")
        if (self.withdrawn_at is None) != (self.withdrawn_why is None) or (
            self.withdrawn_why is not None and is_blank(self.withdrawn_why)
        ):
            raise RuleBroken("why", "Withdrawing takes one line of why. Type it.", "D15")

    def _refuse_half_log(self) -> None:
        if len({self.logged_at is None, self.held_on is None, self.result is None}) > 1:
            raise RuleBroken("result", "A call is logged with its day and its result. Give all of it.", "D7")
        if self.result is Result.ADVANCE:
            refuse_bare_advance(self.customer_act, self.customer_act_by, self.override)
        elif self.fit is not None:
            raise RuleBroken("fit", "Only an advance is as stated, smaller or larger. Leave it out.", "D7")
        refuse_odd_amount(self.result, self.amount)

    def _refuse_half_promise(self) -> None:
        is_settled = self.promise in {Promise.KEPT, Promise.NOT_KEPT}
        if is_settled != (self.promise_settled_on is not None):
            raise RuleBroken(
                "promise", "A promise is settled on a day. Give the day, or leave it open.", "D7"
            )
        if self.promise is None:
            return
        if self.result is None or self.promise_by is None or is_blank(self.customer_act or ""):
            raise RuleBroken(
                "promise", "A promise is an act with a date, made in a call that was held.", "D7"
            )

    @property
    def is_logged(self) -> bool:
        """Whether it was held and its result is written down."""
        return self.logged_at is not None

    @property
    def is_open(self) -> bool:
        """Whether it was stated and has not ended yet (D15)."""
        return self.logged_at is None and self.withdrawn_at is None

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what its size asks for and it does not have yet (C7)."""
        asked = {
            Size.S: (),
            Size.M: ("gain", "fallback"),
            Size.L: ("gain", "fallback", "questions", "attendees", "material"),
        }
        return tuple(name for name in asked[self.size] if is_blank(getattr(self, name) or ""))


@dataclass(frozen=True, slots=True)
class StatedCall:
    """A call whose outcome stands and which has not ended: the only thing that can be logged (C1, D15)."""

    call: Call

    def __post_init__(self) -> None:
        if self.call.is_logged:
            raise RuleBroken("call", "This call is logged already. Undo takes the log back.", "D15")
        if not self.call.is_open:
            raise RuleBroken("call", "This call was withdrawn. State the outcome of a new one.", "D15")

    def logged(self, got: Got, now: dt.datetime) -> Call:
        """End it with its result; an outcome stated less than a minute before is marked so (D12)."""
        age = now - self.call.stated_at
        hasty = dt.timedelta(0) <= age < TOO_LATE
        promise = got.promise
        return replace(
            self.call,
            stated_afterwards=self.call.stated_afterwards or hasty,
            held_on=got.held_on,
            logged_at=now,
            result=got.result,
            amount=got.amount,
            customer_act=_said(got.customer_act),
            customer_act_by=got.customer_act_by,
            override=_said(got.override),
            fit=got.fit if got.result is Result.ADVANCE else None,
            promise=promise,
            promise_by=got.customer_act_by if promise else None,
            promise_settled_on=got.held_on if promise is Promise.KEPT else None,
        )

    def restated(self, outcome: str, now: dt.datetime) -> Call:
        """Word the outcome anew; the last wording before the talk counts (D15)."""
        return replace(self.call, outcome=checked_outcome(outcome), stated_at=now)

    def moved(self, at: When) -> Call:
        """Plan it for another time; it stays the same call (D15)."""
        return replace(self.call, at=at, moves=self.call.moves + 1)

    def tried(self) -> Call:
        """Count an attempt without an answer, which is no interaction (D15)."""
        return replace(self.call, attempts=self.call.attempts + 1)

    def withdrawn(self, why: str, now: dt.datetime) -> Call:
        """End it unheld, with a line of why (D15)."""
        line = one_line(why, "why", LINE_LIMIT, "reason").strip()
        return replace(self.call, withdrawn_at=now, withdrawn_why=line)


def _said(text: str | None) -> str | None:
    return None if text is None or is_blank(text) else text.strip()


def settled(call: Call, kept: bool, today: dt.date) -> Call:  # noqa: FBT001 - a promise is kept or it is not
    """Write down whether the customer did what was promised (D7)."""
    _refuse_without_promise(call)
    return replace(call, promise=Promise.KEPT if kept else Promise.NOT_KEPT, promise_settled_on=today)


def postponed(call: Call, day: dt.date) -> Call:
    """Give the customer's promise a new date (D7)."""
    _refuse_without_promise(call)
    return replace(
        call,
        promise=Promise.OPEN,
        promise_by=day,
        promise_settled_on=None,
        promise_moves=call.promise_moves + 1,
    )


def _refuse_without_promise(call: Call) -> None:
    if call.promise is None:
        raise RuleBroken(
            "promise", "The customer promised nothing in this call. Choose a call with an advance.", "D7"
        )


@book_line
class Wording(Row):
    """One wording of an outcome, kept with its time (D15)."""

    call_id: int
    outcome: str
    stated_at: dt.datetime

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_outcome(self.outcome)


@book_line
class Attempt(Row):
    """One try that found nobody: an attempt, no interaction (D15)."""

    call_id: int
    tried_at: dt.datetime
    how: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_line(self.how, "how")


@book_line
class Move(Row):
    """One change of a call's planned time (D15)."""

    call_id: int
    moved_at: dt.datetime
    from_at: When | None
    to_at: When


@book_line
class Attendance(Row):
    """One contact the call is held with."""

    call_id: int
    contact_id: int
