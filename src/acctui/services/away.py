"""Days the seller tells that they were or will be away (D23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name
from acctui.domain.errors import RuleBroken
from acctui.domain.roll import Away
from acctui.services.ports import Done

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import DraftKey, Store


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
