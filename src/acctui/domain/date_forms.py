"""The few forms in which a date may be typed, each read in one way or refused with its repair.

English words only. A form that two sellers would read differently is refused with both readings.
"""

import datetime as dt
from typing import NamedTuple

from acctui.domain.errors import RuleBroken
from acctui.domain.patterns import late
from acctui.domain.text import quoted

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY, _YEAR_END = 2, 12
_SHORTEST_WORD = 3
_YEARS_BACK, _YEARS_AHEAD = 100, 50
_NAMED = {"today": 0, "tomorrow": 1, "yesterday": -1}

_ISO_DAY = late(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_ISO_MONTH = late(r"([0-9]{4})-([0-9]{1,2})")
_NUMBERS = late(r"([0-9]{1,2})([./])([0-9]{1,2})\2([0-9]{4})")
_OFFSET = late(r"([+-][0-9]{1,9}) ?([dw])")
_DAY_MONTH = late(
    r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?[ -]?(?P<month>[a-z]{3,9})\.?(?:[ -](?P<year>[0-9]{4}))?",
)
_MONTH_DAY = late(
    r"(?P<month>[a-z]{3,9})\.? ?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: (?P<year>[0-9]{4}))?",
)
_NAMED_MONTH = late(r"([a-z]{3,9})\.?(?: ([0-9]{4}))?")


class NotADate(RuleBroken):
    """The words are no date at all; a date that does not exist is a plain `RuleBroken`."""


class Asked(NamedTuple):
    """What was typed, the day it was typed on, the field it was typed in, and whether it looks back."""

    text: str
    today: dt.date
    field: str
    past: bool = False

    @property
    def words(self) -> str:
        """The typed text in small letters, without commas and spare spaces."""
        return " ".join(self.text.casefold().replace(",", " ").split())

    def refused(self, sentence: str) -> RuleBroken:
        """Build the refusal of this text."""
        return RuleBroken(self.field, sentence)


def find_day(asked: Asked) -> dt.date:
    """Read one day in any of the forms, or refuse."""
    forms = f"Write {asked.today}, today, fri, +3d or 12 dec."
    if not asked.words:
        raise NotADate(asked.field, f"No date is written. {forms}")
    for form in (_named, _offset, _iso_day, _numbers, _weekday, _day_and_month):
        day = form(asked)
        if day is not None:
            return day
    raise NotADate(asked.field, f"{quoted(asked.text)} is no date in a form acctui knows. {forms}")


def find_month(asked: Asked) -> dt.date:
    """Read one month in any of the forms, as its first day, or refuse."""
    if found := _ISO_MONTH().fullmatch(asked.words):
        return _existing(asked, int(found[1]), int(found[2]), 1)
    found = _NAMED_MONTH().fullmatch(asked.words)
    month = _place(MONTHS, found[1]) if found else None
    if found is None or month is None:
        forms = (
            f"Write {asked.today:%Y-%m} or {MONTHS[asked.today.month - 1][:3].lower()} {asked.today.year}."
        )
        problem = (
            f"{quoted(asked.text)} is no month in a form acctui knows."
            if asked.words
            else "No month is written."
        )
        raise NotADate(asked.field, f"{problem} {forms}")
    year = int(found[2]) if found[2] else _nearest_year(asked, month + 1, 31)
    return _existing(asked, year, month + 1, 1)


def _named(asked: Asked) -> dt.date | None:
    shift = _NAMED.get(asked.words)
    return None if shift is None else _shifted(asked, shift)


def _offset(asked: Asked) -> dt.date | None:
    found = _OFFSET().fullmatch(asked.words)
    return _shifted(asked, int(found[1]) * (7 if found[2] == "w" else 1)) if found else None


def _shifted(asked: Asked, days: int) -> dt.date:
    try:
        day = asked.today + dt.timedelta(days)
    except OverflowError:
        raise _too_far(asked) from None
    return _existing(asked, day.year, day.month, day.day)


def _weekday(asked: Asked) -> dt.date | None:
    weekday = _place(WEEKDAYS, asked.words)
    if weekday is None:
        return None
    if asked.past:
        return _shifted(asked, -((asked.today.weekday() - weekday - 1) % 7 + 1))
    return _shifted(asked, (weekday - asked.today.weekday() - 1) % 7 + 1)


def _iso_day(asked: Asked) -> dt.date | None:
    found = _ISO_DAY().fullmatch(asked.words)
    if found is None:
        return None
    year, month, day = map(int, found.groups())
    if 1 <= day <= _YEAR_END < month <= max(_LENGTHS):
        repair = f"Write {year:04}-{day:02}-{month:02} if {month} is the day."
        raise asked.refused(f"There is no month {month}. {repair}")
    return _existing(asked, year, month, day)


def _numbers(asked: Asked) -> dt.date | None:
    found = _NUMBERS().fullmatch(asked.words)
    if found is None:
        return None
    one, two, year = int(found[1]), int(found[3]), int(found[4])
    readings = {(month, day) for day, month in ((one, two), (two, one)) if 1 <= month <= _YEAR_END}
    if len(readings) > 1:
        both = " or ".join(f"{day} {MONTHS[month - 1][:3].lower()} {year}" for month, day in sorted(readings))
        raise asked.refused(f"{quoted(asked.text)} can be read in two ways. Write {both}.")
    month, day = readings.pop() if readings else (two, one)
    return _existing(asked, year, month, day)


def _day_and_month(asked: Asked) -> dt.date | None:
    first, _, rest = asked.words.partition(" ")
    weekday = _place(WEEKDAYS, first.rstrip("."))
    words = asked.words if weekday is None else rest
    found = _DAY_MONTH().fullmatch(words) or _MONTH_DAY().fullmatch(words)
    place = _place(MONTHS, found["month"]) if found else None
    if found is None or place is None:
        return None
    month, day = place + 1, int(found["day"])
    if weekday is not None:
        return _on_weekday(asked, weekday, found["year"], month, day)
    year = int(found["year"]) if found["year"] else _nearest_year(asked, month, day)
    return _existing(asked, year, month, day)


def _on_weekday(asked: Asked, weekday: int, year: str | None, month: int, day: int) -> dt.date:
    nearest = int(year) if year else _nearest_year(asked, month, day)
    # `Fri 20 Nov` is how the screens name a day just gone, too: the year next door is tried, no other.
    beside = nearest + 1 if asked.past else nearest - 1
    for candidate in (nearest,) if year else (nearest, beside):
        if _near(asked, candidate) and day <= _length(candidate, month):
            found = _existing(asked, candidate, month, day)
            if found.weekday() == weekday:
                return found
    right = _existing(asked, nearest, month, day)
    name = f"{right.day} {MONTHS[month - 1]} {right.year}"
    raise asked.refused(f"{name} is a {WEEKDAYS[right.weekday()]}. Correct the weekday or leave it out.")


def _nearest_year(asked: Asked, month: int, day: int) -> int:
    today = asked.today
    typed, now = (month, min(day, _length(today.year, month))), (today.month, today.day)
    if asked.past:
        return today.year if typed <= now else today.year - 1
    return today.year if typed >= now else today.year + 1


def _existing(asked: Asked, year: int, month: int, day: int) -> dt.date:
    if not 1 <= month <= _YEAR_END:
        raise asked.refused(f"There is no month {month}. Write a month from 1 to 12.")
    if not _near(asked, year):
        raise _too_far(asked)
    if not 1 <= day <= _length(year, month):
        raise asked.refused(f"{MONTHS[month - 1]} {year} has {_length(year, month)} days.")
    return dt.date(year, month, day)


def _near(asked: Asked, year: int) -> bool:
    first, last = _years(asked)
    return first <= year <= last


def _years(asked: Asked) -> tuple[int, int]:
    year = asked.today.year
    return max(dt.MINYEAR, year - _YEARS_BACK), min(dt.MAXYEAR, year + _YEARS_AHEAD)


def _too_far(asked: Asked) -> RuleBroken:
    first, last = _years(asked)
    return asked.refused(f"{quoted(asked.text)} is too far from today. Write a year from {first} to {last}.")


def _length(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap and month == _FEBRUARY else _LENGTHS[month - 1]


def _place(names: tuple[str, ...], word: str) -> int | None:
    if len(word) < _SHORTEST_WORD:
        return None
    return next((place for place, name in enumerate(names) if name.lower().startswith(word)), None)
