"""The weeks of a month as a calendar shows them, begun on the day the seller's week begins."""

import datetime as dt
from typing import NamedTuple

from acctui.domain.window import month_after

WEEK_DAYS = 7
_SUNDAY_SHIFT = 1


class Week(NamedTuple):
    """Seven days in a row; `number` is the ISO week, None where weeks begin on Sunday."""

    number: int | None
    days: tuple[dt.date, ...]


def week_start(day: dt.date, begins: str) -> dt.date:
    """Give the first day of the week a day lies in; `begins` is `monday` or `sunday`."""
    shift = (day.weekday() + (_SUNDAY_SHIFT if begins == "sunday" else 0)) % WEEK_DAYS
    return day - dt.timedelta(days=shift)


def weeks_of(month: dt.date, begins: str) -> tuple[Week, ...]:
    """Give the weeks a month has days in, with the days of its neighbours that fill the first and last."""
    first, after = week_start(month, begins), month_after(month)
    starts = range(0, (after - first).days, WEEK_DAYS)
    return tuple(_week(first + dt.timedelta(days=start), begins) for start in starts)


def _week(first: dt.date, begins: str) -> Week:
    days = tuple(first + dt.timedelta(days=place) for place in range(WEEK_DAYS))
    return Week(None if begins == "sunday" else first.isocalendar().week, days)
