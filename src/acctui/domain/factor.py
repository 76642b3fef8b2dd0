"""Traffic lights: what stands for an account and against it, each with its history."""

import datetime as dt
from enum import StrEnum

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line

FACTOR_LIMIT = 500
_LINES = ("stops", "tips", "until")


class Light(StrEnum):
    """For us, could go either way, or against us (T1 to T3)."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"

    @property
    def article(self) -> str:
        """Its name in a sentence: `a green`, `an amber`, `a red`."""
        return f"an {self}" if self is Light.AMBER else f"a {self}"


class Happened(StrEnum):
    """What happened to a factor on a day."""

    ADDED = "added"
    TURNED = "turned"
    KEPT = "kept"
    SNOOZED = "snoozed"
    GONE = "gone"


@book_line
class Factor(Row):
    """One factor of an account, in one line (T4); a green asks nothing (D14).

    A red names what it stops: `objective_id` or, where none is written yet, `stops`; `until` says what would
    end it (T2). An amber says in `tips` what would tip it, and perhaps `by` when that is known (T3).
    Turned to another light it keeps these lines for the day it turns back. `since` is the day of its last
    turn, `reviewed_on` that of the last sweep that looked at it, `source` the key of the proposal it was
    taken from.
    """

    account_id: int
    light: Light
    text: str
    since: dt.date
    stops: str | None = None
    objective_id: int | None = None
    tips: str | None = None
    by: dt.date | None = None
    until: str | None = None
    reviewed_on: dt.date | None = None
    snoozed_until: dt.date | None = None
    gone_on: dt.date | None = None
    source: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.text, "A factor", "text")
        for field in _LINES:
            line = getattr(self, field)
            if line is not None:
                one_line(line, field, FACTOR_LIMIT, "line")
        if self.light is Light.RED and self.objective_id is None and is_blank(self.stops or ""):
            raise RuleBroken(
                "stops", "A red stops something. Name the objective it stops, or write it in one line.", "T2"
            )
        if self.light is Light.AMBER and is_blank(self.tips or ""):
            raise RuleBroken(
                "tips", "An amber could go either way. Write in one line what would tip it.", "T3"
            )

    @property
    def stands(self) -> bool:
        """Whether it still counts."""
        return self.gone_on is None


@book_line
class FactorEvent(Row):
    """One thing that happened to a factor: a turn with its lights, or that a sweep kept it.

    `line` is what it stopped or what would tip it then, `why` an optional reason, `call_id` the call that
    caused it, `sweep_id` the sweep it was part of. Their numbers are their order, whatever the clock said.
    """

    account_id: int
    factor_id: int
    on: dt.date
    happened: Happened
    before: Light | None = None
    after: Light | None = None
    line: str | None = None
    why: str | None = None
    call_id: int | None = None
    sweep_id: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        for field in ("line", "why"):
            words = getattr(self, field)
            if words is not None:
                one_line(words, field, FACTOR_LIMIT, "line")


@book_line
class Waved(Row):
    """A proposed factor the seller waved away: it is not proposed again.

    `key` names what it was drawn from, such as `streak-812` for the continuations from call 812 on.
    """

    account_id: int
    key: str
    waved_on: dt.date


@book_line
class Sweep(Row):
    """One weekly walk through ambers and reds (D9): under way until it is finished."""

    begun_on: dt.date
    finished_on: dt.date | None = None
    reviewed: int = 0
    turned: int = 0
