"""What can be asked of the book about each of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from acctui.domain.row import Row

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.domain.action import Action
    from acctui.domain.business_year import BusinessYear
    from acctui.domain.hits import Counted
    from acctui.domain.note import Note, Quote
    from acctui.services.views import AccountLine, CallLine, FoundLine, StepLine

    W = TypeVar("W", Note, Quote)

R = TypeVar("R", bound=Row)


class AccountReads(Protocol):
    """Questions about accounts."""

    def lines(self, year: int, known: Mapping[int, AccountLine] = ...) -> Sequence[AccountLine]:
        """Give every account at a glance in a business year, those that matter first, then by name.

        A line that is as it is `known`, by its account's number, is that one again.
        """
        ...

    def found_by(self) -> Iterable[tuple[int, str]]:
        """Give what each account is found by in the list, in its order: its name, tags, city and people."""
        ...

    def line(self, account_id: int, year: int) -> AccountLine | None:
        """Give one account at a glance in a business year."""
        ...

    def names(self) -> Sequence[tuple[int, str]]:
        """Give number and name of every account."""
        ...

    def each_name(self) -> Iterable[tuple[int, str]]:
        """Give number and name of one account after the other, for who keeps less than all of them."""
        ...

    def named(self, name: str) -> Sequence[tuple[int, str]]:
        """Give number and name of the accounts that are called so, letter for letter."""
        ...

    def marks(self, account_ids: Iterable[int]) -> Mapping[int, tuple[str, bool]]:
        """Give the names of some accounts, and whether each matters (D18), by their numbers."""
        ...

    def won_by_month(self, account_id: int, year: BusinessYear) -> tuple[int, ...]:
        """Give the revenue of one account in each month of a business year, in minor units."""
        ...

    def newest(self, kind: type[W], account_id: int, limit: int) -> tuple[W, ...]:
        """Give what was noted of an account last, or what they said last, newest first."""
        ...


class CallReads(Protocol):
    """Questions about calls."""

    def open(self, account_id: int | None = None) -> Sequence[CallLine]:
        """Give the calls stated and not ended, by planned time."""
        ...

    def ended(self, account_id: int | None = None, limit: int = -1) -> Sequence[CallLine]:
        """Give the calls logged or withdrawn, newest first; -1 gives all of them."""
        ...

    def streaks(self, account_id: int | None = None) -> Sequence[tuple[str, int]]:
        """Give the accounts with two continuations in a row or more, longest first."""
        ...

    def timeline(self, account_id: int | None, limit: int) -> Sequence[CallLine]:
        """Give what was held, and imported history among it, newest first."""
        ...

    def counted(self, account_id: int | None, since: dt.date, until: dt.date) -> Sequence[Counted]:
        """Give what reports need of the calls held from `since` to `until`, alike ones together."""
        ...

    def serving_none(self, account_id: int | None = None, since: dt.date | None = None) -> frozenset[int]:
        """Give the calls of accounts that matter which move no objective, held from a day on or open (O1)."""
        ...

    def promises_due(self, until: dt.date, account_id: int | None = None) -> Sequence[CallLine]:
        """Give the calls whose promise is open and due by a day, oldest first."""
        ...

    def moving(self, objective_id: int) -> tuple[int, int, dt.date | None]:
        """Count the calls held for an objective, and the advances with the day of the last (C2)."""
        ...

    def waiting(self, now: dt.datetime) -> tuple[int, int, int]:
        """Count the calls to log, those still to hold today, and the promises due at a local time."""
        ...

    def wordings(self, limit: int) -> Sequence[tuple[str, str]]:
        """Give the seller's own outcomes with their kind, newest first and each once."""
        ...


class ActionReads(Protocol):
    """Questions about actions."""

    def due(self, until: dt.date) -> Sequence[Action]:
        """Give the open actions due by a day, oldest first."""
        ...


class FindReads(Protocol):
    """Questions over everything written."""

    def words(
        self, words: str, account_id: int | None, since: dt.date | None, limit: int
    ) -> Sequence[FoundLine]:
        """Give what holds these words, newest first."""
        ...


class StepReads(Protocol):
    """Questions about what was done."""

    def history(self, limit: int) -> Sequence[StepLine]:
        """Give the steps, newest first."""
        ...
