"""What can be asked of the book about the lights."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.domain.account import Tier
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


class Life(NamedTuple):
    """What a board asks of a factor's history: the call that caused its last turn, and what sweeps did since.

    `kept_on` is the day a sweep first kept it after that turn, `was_asked` whether one kept it or put it off.
    """

    call_id: int | None = None
    kept_on: dt.date | None = None
    was_asked: bool = False


class Scope(NamedTuple):
    """Which accounts are meant: one, or all, or of these only those that matter (D18)."""

    account_id: int | None = None
    only_mattering: bool = False


class Streak(NamedTuple):
    """An account whose last calls were continuations: their numbers, newest first, and the last outcome."""

    account_id: int
    call_ids: tuple[int, ...]
    outcome: str


class Broken(NamedTuple):
    """A call whose promise was not kept."""

    account_id: int
    call_id: int
    act: str


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

    def lives(self, factor_ids: Iterable[int]) -> Mapping[int, Life]:
        """Give what a board asks of the histories of some factors, by their numbers."""
        ...

    def turned_by(self) -> Sequence[tuple[int, int]]:
        """Give the factors whose last turn a call caused, each with that call."""
        ...

    def streaks(self, scope: Scope) -> Sequence[Streak]:
        """Give the accounts with two continuations in a row or more (D7)."""
        ...

    def behind(self, today: dt.date, scope: Scope) -> Sequence[Objective]:
        """Give the standing business objectives with a stage goal of the past whose value is not there."""
        ...

    def unseen(self, before: dt.date, today: dt.date, scope: Scope) -> Sequence[Unseen]:
        """Give the accounts that matter, last seen before a day, with no call planned from today on."""
        ...

    def broken_promises(self, since: dt.date, until: dt.date, scope: Scope) -> Sequence[Broken]:
        """Give the calls whose promise was settled as not kept in these days, newest first."""
        ...

    def settled_keys(self) -> frozenset[str]:
        """Name the proposals that were taken or waved away."""
        ...
