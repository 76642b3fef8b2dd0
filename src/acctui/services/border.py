"""What the jobs that bring lists in and give the book away ask of a store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from acctui.domain.row import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from acctui.domain.imported import Imported
    from acctui.domain.revenue import Revenue

R = TypeVar("R", bound=Row)


class ImportReads(Protocol):
    """Questions about what came from other programs."""

    def ties(self, source: str) -> Sequence[Imported]:
        """Give every tie to a source, oldest first."""
        ...

    def tied(self, kind: type[R], source: str) -> Sequence[R]:
        """Give the lines of a kind that are tied to a source, oldest first."""
        ...

    def untied_orders(self) -> Sequence[Revenue]:
        """Give the revenue of orders logged here that no imported deal is tied to."""
        ...


class DumpReads(Protocol):
    """Questions about the whole book."""

    def lines(self, kind: type[R]) -> Iterator[R]:
        """Give every line of a kind by its number, a few at a time."""
        ...

    def cells(self, kind: type[Row]) -> Iterator[Sequence[Sequence[Any]]]:
        """Give every line of a kind by its number as bare cells in the order of its fields, many at a time.

        Days and instants are ISO 8601, these in UTC with six decimals, a yes or no is 1 or 0, an amount
        counts minor units, and several words are JSON.
        """
        ...

    def is_empty(self) -> bool:
        """Tell whether no table of the book has a line."""
        ...
