"""The days of the sample book: told up to one fixed day, and moved as a whole to another."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from acctui.domain.days import When

DEMO_DAY = dt.date(2026, 11, 22)
"""The Sunday on which the story of the sample book stands still."""

_WEEK = 7
_MIDDLE = 15
_NAMED = re.compile(r"<(?P<year>\d{4})(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?>")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Almanac:
    """Reads the days the story is told in, each `shift` later than written."""

    shift: dt.timedelta = dt.timedelta(0)

    @classmethod
    def until(cls, today: dt.date) -> Almanac:
        """Move the story by whole weeks, so that it ends on the last Sunday up to today.

        Weekdays stay what they were: nobody in the story meets on a Sunday.
        """
        return cls(dt.timedelta(weeks=(today - DEMO_DAY).days // _WEEK))

    def day(self, told: str) -> dt.date:
        """Read a day told as `2026-10-02`; a time after it is left aside."""
        return dt.date.fromisoformat(told[:10]) + self.shift

    def when(self, told: str) -> When:
        """Read a planned time told as `2026-10-02 10:00`, or as a day alone."""
        time = dt.time.fromisoformat(told[11:]) if told[11:] else None
        return When(self.day(told), time)

    def moment(self, told: str) -> dt.datetime:
        """Read an instant told as local time `2026-10-02 10:00`: the story reads alike in every zone."""
        return (dt.datetime.fromisoformat(told) + self.shift).astimezone()

    def words(self, text: str) -> str:
        """Give a text with the days named in it moved too.

        `<2026-12-04>` reads `4 Dec`, `<2027-03>` reads `March`, `<2027>` reads `2027`.
        """
        return _NAMED.sub(self._named, text)

    def year(self, told: int) -> int:
        """Move a year of the story to the one it lies in now."""
        return told + (DEMO_DAY + self.shift).year - DEMO_DAY.year

    def _named(self, found: re.Match[str]) -> str:
        if not found["month"]:
            return str(self.year(int(found["year"])))
        day = int(found["day"] or _MIDDLE)
        moved = dt.date(int(found["year"]), int(found["month"]), day) + self.shift
        return f"{moved.day} {month_name(moved)[:3]}" if found["day"] else month_name(moved)


def month_name(day: dt.date) -> str:
    """Name the month of a day in full."""
    return _MONTHS[day.month - 1]
