"""Days and times as a seller types them and as they are read back; today is always an argument."""

import datetime as dt
import re
from typing import Final

from acctui.domain.date_forms import MONTHS, WEEKDAYS, Asked, find_day, find_month
from acctui.domain.errors import RuleBroken
from acctui.domain.patterns import late
from acctui.domain.text import quoted

_DAY_LENGTH = len("2026-11-24")
_HALF_DAY, _LAST_HOUR, _LAST_MINUTE = 12, 23, 59
_TIME = late(
    r"(?<![\w:.+/-])(?:at )?"
    r"(?:(?P<noon>noon)|(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?(?: ?(?P<half>[ap])m)?)"
    r"(?![\w:./-])",
)


class When:
    """A day, and the time of day where one is known (D16).

    It is no tuple, which JSON would write as a list, and no data class, which would be written and compiled
    anew at every start.
    """

    __slots__ = ("day", "time")

    def __init__(self, day: dt.date, time: dt.time | None = None) -> None:
        self.day: Final = day
        self.time: Final = time

    def __eq__(self, other: object) -> bool:
        return isinstance(other, When) and (self.day, self.time) == (other.day, other.time)

    def __hash__(self) -> int:
        return hash((self.day, self.time))

    def __repr__(self) -> str:
        return f"When({self.iso})"

    @property
    def iso(self) -> str:
        """`2026-11-24`, or `2026-11-24T09:30` with a time; sorts as text."""
        return self.day.isoformat() if self.time is None else f"{self.day.isoformat()}T{self.time:%H:%M}"

    @classmethod
    def from_iso(cls, text: str) -> "When":
        """Read what `iso` wrote, and refuse any other form."""
        day, time = text[:_DAY_LENGTH], text[_DAY_LENGTH + 1 :]
        try:
            when = cls(dt.date.fromisoformat(day), dt.time.fromisoformat(time) if time else None)
        except ValueError:
            raise _not_stored(text) from None
        if when.iso != text:
            raise _not_stored(text)
        return when


def _not_stored(text: str) -> RuleBroken:
    return RuleBroken("when", f"{quoted(text)} is no stored time. Write 2026-11-24 or 2026-11-24T09:30.")


def read_day(text: str, today: dt.date, field: str, *, past: bool = False) -> dt.date:
    """Read a day: `2026-11-24`, `today`, `tomorrow`, `yesterday`, `fri`, `+3d`, `12 dec`, `12 dec 2027`.

    A weekday is the next one after today, never today itself, which has a word of its own. A date
    without a year is the nearest one to come, today included. With `past` (the day something was held
    or paid) both look back instead. `fri 20 nov` is the one to come or the one just gone, whichever is a
    Friday. `24.11.2026` is taken where only one order of day and month makes a date. Years reach from a
    hundred back to fifty ahead.
    """
    return find_day(Asked(text, today, field, past))


def read_month(text: str, today: dt.date, field: str) -> dt.date:
    """Read a month as its first day: `2027-01`, `jan 2027`, or `jan` for the nearest one not yet over."""
    return find_month(Asked(text, today, field))


def read_when(text: str, today: dt.date, field: str, *, past: bool = False) -> When:
    """Read a day with or without a time: `mon 9:30`, `24 nov 14:00`, `tomorrow 3pm`, `2026-11-24T09:30`.

    A time alone (`9:30`, `9.30`, `3pm`, `noon`) is today's.
    """
    words = re.sub(r"(?<=[0-9])t(?=[0-9])", " ", Asked(text, today, field).words)
    found = next(
        (found for found in _TIME().finditer(words) if found["noon"] or found["minute"] or found["half"]),
        None,
    )
    if found is None:
        return When(read_day(text, today, field, past=past))
    rest = f"{words[: found.start()]} {words[found.end() :]}".strip()
    return When(read_day(rest, today, field, past=past) if rest else today, _time(found, field))


def _time(found: re.Match[str], field: str) -> dt.time:
    if found["noon"]:
        return dt.time(_HALF_DAY)
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    afternoon = _HALF_DAY if half == "p" else 0
    first, last = (1, _HALF_DAY) if half else (0, _LAST_HOUR)
    if not (first <= hour <= last and minute <= _LAST_MINUTE):
        raise RuleBroken(field, f"{quoted(found[0])} is no time of day. Write it as 9:30, 15:00 or 3pm.")
    return dt.time(hour % _HALF_DAY + afternoon if half else hour, minute)


def day_name(day: dt.date, today: dt.date) -> str:
    """Name a day as the screens do: `Fri 20 Nov`, with its year outside the calendar year of today."""
    return f"{WEEKDAYS[day.weekday()][:3]} {short_day(day, today)}"


def short_day(day: dt.date, today: dt.date) -> str:
    """Name a day without its weekday: `20 Nov`, with its year outside the calendar year of today."""
    name = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return name if day.year == today.year else f"{name} {day.year}"


def month_name(month: dt.date) -> str:
    """Name the month a day lies in: `Mar 2027`."""
    return f"{MONTHS[month.month - 1][:3]} {month.year}"


def due_name(day: dt.date, today: dt.date) -> str:
    """Name the day something is due: `Mar 2027` for the end of a month, else `4 Dec`."""
    is_month_end = (day + dt.timedelta(days=1)).day == 1 if day < dt.date.max else True
    return month_name(day) if is_month_end else short_day(day, today)


def when_name(when: When, today: dt.date) -> str:
    """Name a day and its time, where it has one: `Mon 23 Nov 09:30`."""
    name = day_name(when.day, today)
    return name if when.time is None else f"{name} {when.time:%H:%M}"


def distance(day: dt.date, today: dt.date) -> str:
    """Say how far off a day is: `in 4 days`, `tomorrow`, `today`, `yesterday`, `2 days ago`."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
    return near or (f"in {days} days" if days > 0 else f"{-days} days ago")


def lateness(day: dt.date, today: dt.date) -> str:
    """Say how a due day stands: `2 days late`, `due today`, `tomorrow`, `in 4 days`."""
    late = (today - day).days
    if late > 0:
        return "1 day late" if late == 1 else f"{late} days late"
    return distance(day, today) if late else "due today"
