"""The calls of one account or of all: what is open, what was held, and how often the stated was got."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.hits import HitReport, hit_report

if TYPE_CHECKING:
    from acctui.services.ports import Store
    from acctui.services.views import CallLine


@dataclass(frozen=True, slots=True)
class CallBook:
    """The Calls screen at one moment; `serving_none` names this year's calls that move no objective (O1)."""

    open: tuple[CallLine, ...]
    timeline: tuple[CallLine, ...]
    report: HitReport
    streaks: tuple[tuple[str, int], ...]
    year: int
    serving_none: frozenset[int]


def call_book(store: Store, account_id: int | None, today: dt.date, limit: int = 500) -> CallBook:
    """Gather open calls, the timeline newest first, and this year's report."""
    first, last = dt.date(today.year, 1, 1), dt.date(today.year, 12, 31)
    with store.reading() as reads:
        return CallBook(
            open=tuple(reads.calls.open(account_id)),
            timeline=tuple(reads.calls.timeline(account_id, limit)),
            report=hit_report(reads.calls.counted(account_id, first, last)),
            streaks=tuple(reads.calls.streaks(account_id)),
            year=today.year,
            serving_none=reads.calls.serving_none(account_id, first),
        )
