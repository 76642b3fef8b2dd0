"""What can be asked of the book about the year's goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.domain.account import Account
    from acctui.domain.business_year import BusinessYear
    from acctui.domain.pace import Reached


class MonthWon(NamedTuple):
    """What one account brought in one month, in minor units; `by_then` of it up to the asked day."""

    account_id: int
    month: str
    won: int
    by_then: int


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

    def by_month(
        self, account_ids: Iterable[int], since: dt.date, until: dt.date, by: dt.date
    ) -> Sequence[MonthWon]:
        """Give the revenue of some accounts in each month of these days, and what of it came up to a day."""
        ...

    def merits(self, account_ids: Iterable[int]) -> Mapping[int, Merit]:
        """Give score and strategic mark of some accounts by their numbers."""
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
