"""What Today asks of the book; few and cheap questions, since the first page waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.business_year import BusinessYear
    from acctui.domain.days import When
    from acctui.domain.silence import DaysAway
    from acctui.domain.window import Window


class Whose(NamedTuple):
    """The account a line is about, and whether it matters (D18)."""

    account_id: int
    account: str
    matters: bool


class StatedCall(NamedTuple):
    """A call stated and not ended."""

    id: int
    whose: Whose
    at: When | None
    stated_at: dt.datetime
    outcome: str


class Due(NamedTuple):
    """Something that is due on a day: a promise, an action, an amber; `who` does it, `more` says more."""

    id: int
    whose: Whose
    on: dt.date
    what: str
    who: str = ""
    more: str = ""


class SweepFacts(NamedTuple):
    """How many ambers and reds a sweep would take, and the day the last one was finished."""

    to_sweep: int
    last: dt.date | None


class RollFacts(NamedTuple):
    """How much a roll asks about: left, lacking who or date, open at all; and the month last rolled."""

    items: int
    completing: int
    open: int
    rolled: dt.date | None


class StageDue(NamedTuple):
    """A stage goal that is near or was missed; values in hundredths of the unit."""

    id: int
    whose: Whose
    objective_id: int
    due: dt.date
    text: str
    value: int
    now: int


class BehindGoal(NamedTuple):
    """A goal of the year behind the straight line, and what the account brought the year before."""

    whose: Whose
    goal: int
    won: int
    before: int
    by_then: int


class UnseenAccount(NamedTuple):
    """An account that matters: the day it was last seen, what was wanted then, and since when it matters."""

    whose: Whose
    last_on: dt.date | None
    wanted: str | None
    known_on: dt.date | None


class PastYear(NamedTuple):
    """A Target whose year is over and undecided."""

    whose: Whose
    year: int
    goal: int
    won: int


class WaitingReads(Protocol):
    """Questions about what waits."""

    def accounts(self) -> int:
        """Count the accounts."""
        ...

    def choices(self) -> dict[str, str]:
        """Give what the book is kept by, where it was chosen."""
        ...

    def calls(self, until: dt.date) -> Sequence[StatedCall]:
        """Give the open calls planned or stated up to a day, without exchanges that rest (D17)."""
        ...

    def next_calls(self, now: dt.datetime, limit: int) -> Sequence[StatedCall]:
        """Give the open calls planned after a local time, by their times."""
        ...

    def count_to_log(self, now: dt.datetime) -> int:
        """Count the calls whose time has come, at a local time."""
        ...

    def promises(self, until: dt.date) -> Sequence[Due]:
        """Give the promises that are open and due by a day."""
        ...

    def actions(self, until: dt.date) -> Sequence[Due]:
        """Give the open actions due by a day."""
        ...

    def ambers(self, today: dt.date) -> Sequence[Due]:
        """Give the standing ambers whose day went by, without those put off."""
        ...

    def sweep(self, today: dt.date, since: dt.date) -> SweepFacts:
        """Say how a sweep would stand; what the one under way looked at after `since` does not wait."""
        ...

    def roll(self, window: Window) -> RollFacts:
        """Say how a roll would stand."""
        ...

    def stages(self, today: dt.date, until: dt.date, measured: dt.date) -> Sequence[StageDue]:
        """Give the stage goals missed, and those due by a day and not measured since another (L15)."""
        ...

    def undecided(self, before: BusinessYear) -> Sequence[PastYear]:
        """Give each Target whose last year before this one is undecided (D20)."""
        ...

    def behind(self, year: BusinessYear, today: dt.date) -> Sequence[BehindGoal]:
        """Give the goals behind the straight line of accounts that matter."""
        ...

    def unseen(self, before: dt.date, now: dt.datetime) -> Sequence[UnseenAccount]:
        """Give the accounts that matter last seen before a day, with no call planned."""
        ...

    def away(self) -> Sequence[DaysAway]:
        """Give the days away that were told."""
        ...

    def days_written(self) -> Sequence[dt.date]:
        """Give the days of the newest writes."""
        ...
