"""Which days count for no silence: those told, and ten in a row without a write (D23)."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING

from acctui.domain.silence import DaysAway

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from acctui.services.ports import Reads
    from acctui.services.waiting_reads import WaitingReads

QUIET_DAYS = 10
"""So many days in a row without a write count as days away."""

_DAY = dt.timedelta(days=1)


def days_away(reads: Reads, today: dt.date) -> tuple[DaysAway, ...]:
    """Give all days away up to yesterday, told or without a write, in a view that is open."""
    return away_of(reads.waiting, today)


def away_of(reads: WaitingReads, today: dt.date) -> tuple[DaysAway, ...]:
    """Give all days away, as days_away, from what the first page may ask already."""
    return (*reads.away(), *_quiet([*reads.days_written(), today]))


def _quiet(days: Iterable[dt.date]) -> Iterator[DaysAway]:
    """Give the stretches without a write that are long enough, between days written."""
    for before, after in pairwise(sorted(set(days))):
        if (after - before).days > QUIET_DAYS:
            yield DaysAway(before + _DAY, after - _DAY)
