"""What can be asked of the book about the year's goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.domain.account import Account
    from acctui.domain.business_year import BusinessYear
    from acctui.domain.pace import Reached


class YearWon(NamedTuple):
    """What one account brought, in minor units: each month of a year (`2026-04`), and the year before.

    Of the year before `by_then` counts what had come by the same day, `before` all of it.
    """

    account_id: int
    months: Mapping[str, int]
    before: int
    by_then: int

    @property
    def won(self) -> int:
        """What it brought in the year."""
        return sum(self.months.values())


class Merit(NamedTuple):
    """What the scorecard says of an account: its score, where it has one, and the strategic mark."""

    score: int | None
    strategic: bool


class PastTarget(NamedTuple):
    """A Target whose year is over and undecided."""

    goal_id: int
    account_id: int
    year: int
    goal: int
    won: int


class GrowthReads(Protocol):
    """Questions about the year's goals."""

    def accounts(self, years: Iterable[int]) -> Sequence[Account]:
        """Give the Targets, Key Accounts and candidates, and who has a goal in these years, by name."""
        ...

    def won(self, account_ids: Iterable[int], year: BusinessYear, by: dt.date) -> Sequence[YearWon]:
        """Give what some accounts brought in a year and the year before, there also by a day."""
        ...

    def merits(self, account_ids: Iterable[int]) -> Mapping[int, Merit]:
        """Give score and strategic mark of some accounts by their numbers."""
        ...

    def teams(self) -> Mapping[int, int]:
        """Count who is on each account team, by account."""
        ...

    def milestones_set(self) -> Mapping[int, dt.date]:
        """Give the day each strategic objective that stands was set, by account; of several the last."""
        ...

    def outcomes(self, until_year: int) -> Sequence[Reached]:
        """Give every goal up to a year with what its account brought in its year."""
        ...

    def undecided(self, before: BusinessYear) -> Sequence[PastTarget]:
        """Give each Target whose last year before this one is undecided, oldest year first (D20)."""
        ...

    def count_undecided(self, before: BusinessYear) -> int:
        """Count them."""
        ...
