"""What can be asked of the book about scored accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from acctui.services.score_views import Dot


class ScoreReads(Protocol):
    """Questions about scored accounts."""

    def scored(self, year: int) -> Sequence[Dot]:
        """Give every scored account with what it brought in a business year, the largest first."""
        ...

    def calls_held(self, since: dt.date, until: dt.date) -> tuple[Mapping[int, int], int]:
        """Count the calls held after a day and up to another: of each scored account, and of all accounts."""
        ...
