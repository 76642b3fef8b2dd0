"""The seller's business year, which may begin in any month (D20).

A year is called by the calendar year it begins in: with April as its first month, 2026 runs from
1 April 2026 to 31 March 2027 and is shown as `2026/27`.
"""

import datetime as dt
from functools import cache
from typing import NamedTuple

from acctui.domain.errors import RuleBroken
from acctui.domain.patterns import late
from acctui.domain.text import quoted

_MONTHS = 12
_NEAR_END = 2
_EARLIEST, _LATEST = 1900, 2200
_WRITTEN = late(r"([0-9]{4})(?:/((?:[0-9]{2})?[0-9]{2}))?")


class BusinessYear(NamedTuple):
    """One business year: the calendar year it begins in, and its first month (1 to 12)."""

    year: int
    first_month: int = 1

    @classmethod
    def of(cls, day: dt.date, first_month: int = 1) -> "BusinessYear":
        """Give the business year a day lies in."""
        return cls(day.year - (day.month < first_month), first_month)

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.first_month, 1)

    @property
    def last(self) -> dt.date:
        """Its last day."""
        if self.first_month == 1:
            return dt.date(self.year, _MONTHS, 31)
        return dt.date(self.year + 1, self.first_month, 1) - dt.timedelta(days=1)

    @property
    def months(self) -> tuple[dt.date, ...]:
        """The first days of its twelve months."""
        return _months_from(self.year, self.first_month)

    @property
    def name(self) -> str:
        """`2026`, or `2026/27` where it is not the calendar's."""
        return str(self.year) if self.first_month == 1 else f"{self.year}/{(self.year + 1) % 100:02d}"

    @property
    def short(self) -> str:
        """`26`, or `26/27` where it is not the calendar's."""
        return self.name[2:]

    @property
    def before(self) -> "BusinessYear":
        """The year before it."""
        return BusinessYear(self.year - 1, self.first_month)

    @property
    def after(self) -> "BusinessYear":
        """The year after it."""
        return BusinessYear(self.year + 1, self.first_month)

    def days_left(self, today: dt.date) -> int:
        """Count the days from a day to its end, that day not counted; never below nothing."""
        return max(0, (self.last - today).days)

    def gone(self, today: dt.date) -> float:
        """Give the share of it that is over at the end of a day, 0.0 to 1.0."""
        days = (self.last - self.first).days + 1
        return min(1.0, max(0.0, ((today - self.first).days + 1) / days))

    def is_near_its_end(self, today: dt.date) -> bool:
        """Tell whether its last two months run, when the next year is planned beside it (D20)."""
        return self.months[_MONTHS - _NEAR_END] <= today <= self.last

    def is_over(self, today: dt.date) -> bool:
        """Tell whether its last day has passed."""
        return today > self.last


def read_year(text: str, first_month: int, field: str = "year") -> BusinessYear:
    """Read a business year: `2026` is the one that begins in 2026, `2026/27` says the same of such a year.

    Raises RuleBroken where it is none, and where two calendar years are named for a year of one.
    """
    found = _WRITTEN().fullmatch(text.strip())
    if found is None or not _EARLIEST <= int(found[1]) <= _LATEST:
        raise RuleBroken(field, f"{quoted(text)} is no year. Write it as 2026 or 2026/27.", "D20")
    year = BusinessYear(int(found[1]), first_month)
    if found[2] and found[2] not in {year.after.name[:4], f"{year.after.year % 100:02d}"}:
        raise RuleBroken(field, f"{quoted(text)} is no business year. Write {year.year}.", "D20")
    if found[2] and first_month == 1:
        raise RuleBroken(
            field, f"Your business year begins in January. Write {year.year} or {year.after.year}.", "D20"
        )
    return year


@cache
def _months_from(year: int, first_month: int) -> tuple[dt.date, ...]:
    places = (first_month - 1 + month for month in range(_MONTHS))
    return tuple(dt.date(year + place // _MONTHS, place % _MONTHS + 1, 1) for place in places)
