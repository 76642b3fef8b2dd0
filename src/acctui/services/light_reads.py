"""What can be asked of the book about the lights."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from acctui.domain.account import Tier
    from acctui.domain.call import Call
    from acctui.domain.factor import Factor, Light
    from acctui.domain.objective import Objective


class Standing(NamedTuple):
    """A factor that stands, with what its account is."""

    factor: Factor
    account: str
    tier: Tier
    matters: bool


class Waits(NamedTuple):
    """How many ambers and reds a sweep would take, and how many ambers are past their date."""

    to_sweep: int
    past: int


class Streak(NamedTuple):
    """An account whose last calls were continuations: the numbers of these calls, newest first."""

    account_id: int
    call_ids: tuple[int, ...]


class Unseen(NamedTuple):
    """An account that matters and the day it was last seen; else the day from which it is known to matter."""

    account_id: int
    last_on: dt.date | None
    known_on: dt.date | None


class LightReads(Protocol):
    """Questions about the lights."""

    def board(self, lights: Iterable[Light], account_id: int | None = None) -> Sequence[Standing]:
        """Give the standing factors of some lights, accounts that matter first, oldest turn first."""
        ...

    def these(self, factor_ids: Iterable[int]) -> Sequence[Standing]:
        """Give some factors by their numbers, gone ones too."""
        ...

    def waits(self, today: dt.date, since: dt.date) -> Waits:
        """Count what waits for a sweep on a day; what its sweep looked at after `since` does not."""
        ...

    def last_swept(self, until: dt.date) -> dt.date | None:
        """Give the day the last sweep was finished, up to a day."""
        ...

    def streaks(self) -> Sequence[Streak]:
        """Give the accounts with two continuations in a row or more (D7)."""
        ...

    def behind(self, today: dt.date) -> Sequence[Objective]:
        """Give the standing business objectives with a stage goal of the past whose value is not there."""
        ...

    def unseen(self, before: dt.date, today: dt.date) -> Sequence[Unseen]:
        """Give the accounts that matter, last seen before a day, with no call planned from today on."""
        ...

    def broken_promises(self, since: dt.date, until: dt.date) -> Sequence[Call]:
        """Give the calls whose promise was settled as not kept in these days, newest first."""
        ...

    def settled_keys(self) -> frozenset[str]:
        """Name the proposals that were taken or waved away."""
        ...
