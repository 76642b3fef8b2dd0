"""The rolling three months of the plan: which month is planned in detail, and which days of this are left."""

import datetime as dt
from typing import NamedTuple

LATE_FROM = 21
_MONTHS_IN_YEAR = 12


class Window(NamedTuple):
    """Three months by the clock (P3, P4): the first in detail, the others in outline (P5).

    From the late day on it is the next three, and `strip` holds the days left of this month, today
    included; before it the strip is empty (D6). `months` are first days.
    """

    today: dt.date
    months: tuple[dt.date, ...]
    strip: tuple[dt.date, ...] = ()

    @classmethod
    def of(cls, today: dt.date, late_from: int = LATE_FROM) -> "Window":
        """Give the window of a day; `late_from` is the day of the month it moves on."""
        this = today.replace(day=1)
        late = today.day >= late_from
        first = month_after(this) if late else this
        months = (first, month_after(first), month_after(first, 2))
        if not late:
            return cls(today, months)
        return cls(today, months, tuple(today + dt.timedelta(days) for days in range((first - today).days)))

    @property
    def detail(self) -> dt.date:
        """The month planned in detail, as its first day."""
        return self.months[0]

    @property
    def outlines(self) -> tuple[dt.date, ...]:
        """The months planned in outline."""
        return self.months[1:]

    @property
    def is_late(self) -> bool:
        """Whether the next three months are planned already (D6)."""
        return bool(self.strip)

    @property
    def first(self) -> dt.date:
        """The first day shown: today while days of this month are left in front, else that of the month."""
        return self.strip[0] if self.strip else self.detail

    @property
    def last(self) -> dt.date:
        """The last day of the three months."""
        return month_after(self.months[-1]) - dt.timedelta(days=1)

    def demands(self, month: dt.date) -> bool:
        """Tell whether an action in a month needs who and date: in the detail month and before it (P2)."""
        return month <= self.detail


def month_after(month: dt.date, steps: int = 1) -> dt.date:
    """Give the first day of the month so many after the one a day lies in; a step below 0 goes back."""
    place = month.year * _MONTHS_IN_YEAR + month.month - 1 + steps
    return dt.date(place // _MONTHS_IN_YEAR, place % _MONTHS_IN_YEAR + 1, 1)


def days_of(month: dt.date) -> tuple[dt.date, ...]:
    """Give every day of the month that begins on a day."""
    return tuple(month + dt.timedelta(days) for days in range((month_after(month) - month).days))
