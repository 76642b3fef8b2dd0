"""Days the seller was away: told, or ten days in a row without a write (D23)."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING

from acctui.domain.days import day_name
from acctui.domain.errors import RuleBroken
from acctui.domain.roll import Away
from acctui.services.ports import Done

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.services.ports import DraftKey, Reads, Store
    from acctui.services.waiting_reads import WaitingReads

QUIET_DAYS = 10
"""So many days in a row without a write count as days away."""

_DAY = dt.timedelta(days=1)


def tell_away(
    store: Store, first: dt.date, last: dt.date, today: dt.date, settles: DraftKey | None = None
) -> Done[Away]:
    """Keep that the seller is or was away from a day to another, both included.

    Raises RuleBroken where the last comes before the first.
    """
    with store.writing("", settles) as work:
        kept = work.add(Away(first_on=first, last_on=last))
        work.label = f"Away {day_name(first, today)} to {day_name(last, today)}"
    return Done(kept, work.changed, work.label)


def forget_away(store: Store, away_id: int, today: dt.date) -> Done[Away]:
    """Take told days away back; raises RuleBroken where there are none of this number."""
    with store.writing("") as work:
        found = work.get(Away, away_id)
        if found is None:
            raise RuleBroken(
                "away", f"There are no days away #{away_id}. acctui today away lists them.", "D23"
            )
        work.remove(found)
        work.label = f"Not away {day_name(found.first_on, today)} to {day_name(found.last_on, today)}"
    return Done(found, work.changed, work.label)


def told_away(store: Store) -> tuple[Away, ...]:
    """Give the days away that were told, oldest first."""
    with store.reading() as reads:
        return tuple(sorted(reads.where(Away), key=lambda one: (one.first_on, one.last_on, one.id)))


def days_away(reads: Reads, today: dt.date) -> tuple[Away, ...]:
    """Give all days away up to yesterday, told or without a write, in a view that is open."""
    return away_of(reads.waiting, today)


def away_of(reads: WaitingReads, today: dt.date) -> tuple[Away, ...]:
    """Give all days away, as days_away, from what the first page may ask already."""
    return (*reads.away(), *_quiet([*reads.days_written(), today]))


def _quiet(days: Iterable[dt.date]) -> Iterable[Away]:
    """Give the stretches without a write that are long enough, between days written."""
    for before, after in pairwise(sorted(set(days))):
        if (after - before).days > QUIET_DAYS:
            yield Away(first_on=before + _DAY, last_on=after - _DAY)
