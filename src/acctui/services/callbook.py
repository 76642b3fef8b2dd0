"""The calls of one account or of all: what is open, what was held, and how often the stated was got."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.hits import HitReport, hit_report
from acctui.services.settings import year_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.domain.business_year import BusinessYear
    from acctui.domain.hits import Counted
    from acctui.services.ports import Reads, Store
    from acctui.services.views import CallLine


class CallBook(NamedTuple):
    """The Calls screen at one moment; `serving_none` names this year's calls that move no objective (O1).

    The year is the seller's business year (D20).
    """

    open: tuple[CallLine, ...]
    timeline: tuple[CallLine, ...]
    report: HitReport
    streaks: tuple[tuple[str, int], ...]
    year: BusinessYear
    serving_none: frozenset[int]


def call_book(store: Store, account_id: int | None, today: dt.date, limit: int = 500) -> CallBook:
    """Gather open calls, the timeline newest first, and this year's report."""
    with store.reading() as reads:
        year = year_of(reads, today)
        return CallBook(
            open=tuple(reads.calls.open(account_id)),
            timeline=tuple(reads.calls.timeline(account_id, limit)),
            report=hit_report(_counted(reads, account_id, year)),
            streaks=tuple(reads.calls.streaks(account_id)),
            year=year,
            serving_none=reads.calls.serving_none(account_id, year.first),
        )


def _counted(reads: Reads, account_id: int | None, year: BusinessYear) -> Iterator[Counted]:
    """Count the calls of a business year month by month: put in order at once they take far more room."""
    ends = [first - dt.timedelta(days=1) for first in year.months[1:]]
    for first, last in zip(year.months, (*ends, year.last), strict=True):
        yield from reads.calls.counted(account_id, first, last)
