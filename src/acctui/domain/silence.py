"""How long an account was not seen: days away count for no silence (D18, D23)."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

SILENT_DAYS = 45
"""An account that matters is silent after so many days: a month is a usual gap between visits, and half
of another one says that none is coming by itself."""


class DaysAway(NamedTuple):
    """Days in a row, both ends included, that the seller told of or that nothing was written on (D23)."""

    first_on: dt.date
    last_on: dt.date


def days_unseen(seen_on: dt.date, today: dt.date, away: Iterable[DaysAway]) -> int:
    """Count the days since an account was seen, those away left out, never below nothing.

    Days away that overlap count once.
    """
    days = max(0, (today - seen_on).days)
    counted = seen_on
    for one in sorted(away, key=lambda one: one.first_on):
        first = max(one.first_on, counted + dt.timedelta(days=1))
        last = min(one.last_on, today)
        if first <= last:
            days -= (last - first).days + 1
            counted = last
    return days
