"""A column of days, and the order of day and month its own values settle.

A day with its time is taken as it is written, in whatever zone. `03/04/2026` is settled by the other rows of
its column, by a `--map` file, or not at all: then the list is refused and both readings are named.
"""

import re
from datetime import date
from typing import Literal

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted

DateOrder = Literal["dmy", "mdy"]

_TIME = r"(?:[T ,]+[0-9]{1,2}[:.][0-9]{2}.*)?"
_ISO = re.compile(rf"([0-9]{{4}})([-/.])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME}")
_ISO_TIGHT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_ISO_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_NUMERIC = re.compile(rf"([0-9]{{1,2}})([-/.])([0-9]{{1,2}})\2([0-9]{{4}}|[0-9]{{2}}){_TIME}")
_DAY_WORD = re.compile(rf"([0-9]{{1,2}})[ .-]+([A-Za-z]{{3,9}})[ ,.-]+([0-9]{{4}}|[0-9]{{2}}){_TIME}")
_WORD_DAY = re.compile(rf"([A-Za-z]{{3,9}})[ .]+([0-9]{{1,2}}),? +([0-9]{{4}}){_TIME}")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_CENTURY = 100
_LAST_OF_2000S = 69


class DateColumn:
    """What is known of one column of days while its rows go by, and then how to read them."""

    def __init__(self, header: str, order: DateOrder | None) -> None:
        """Take the header for sentences, and the order to fall back on; without it, doubt is refused."""
        self.header = header
        self._fallback = order
        self._orders: set[DateOrder] = set()
        self._open_case: tuple[str, int] | None = None
        self._read: dict[str, date] = {}

    def see(self, text: str, line: int) -> None:
        """Learn from one cell."""
        numeric = _NUMERIC.fullmatch(text)
        if numeric is None or numeric.group(2) == ".":
            return
        first, second = int(numeric.group(1)), int(numeric.group(3))
        if first > len(_MONTHS):
            self._orders.add("dmy")
        elif second > len(_MONTHS):
            self._orders.add("mdy")
        elif first != second and self._open_case is None:
            self._open_case = (text, line)

    def settle(self) -> None:
        """Fix the order for the cells that don't settle it alone, or refuse the list."""
        if len(self._orders) == 1:
            (self._fallback,) = self._orders
        elif self._open_case is not None and self._fallback is None:
            raise self._unsettled(*self._open_case)

    def _unsettled(self, text: str, line: int) -> RuleBroken:
        day_first, month_first = _long(_numeric(text, "dmy")), _long(_numeric(text, "mdy"))
        settled = "the other rows don't agree" if self._orders else "no other row settles it"
        sentence = (
            f"In column {quoted(self.header)}, line {line}, {quoted(text)} can be {day_first} or "
            f'{month_first}, and {settled}. Put date_order = "dmy" or "mdy" in a file for --map, '
            "or save the days as 2026-11-22."
        )
        return RuleBroken("date_order", sentence)

    def read(self, text: str) -> date:
        """Read one cell as a day; refuses what is none."""
        known = self._read.get(text)
        if known is None:
            known = self._read[text] = self._day(text)
        return known

    def _day(self, text: str) -> date:
        try:
            day = _iso(text) or _numeric(text, self._fallback or "dmy") or _worded(text)
        except (ValueError, StopIteration):
            day = None
        if day is None:
            sentence = f"{quoted(text)} in {quoted(self.header)} is no day. Write it as 2026-11-22."
            raise RuleBroken(self.header, sentence)
        return day


def _iso(text: str) -> date | None:
    found = _ISO.fullmatch(text)
    if found:
        return date(int(found.group(1)), int(found.group(3)), int(found.group(4)))
    if found := _ISO_TIGHT.fullmatch(text) or _ISO_MONTH.fullmatch(text):
        year, month, *day = map(int, found.groups())
        return date(year, month, *(day or [1]))
    return None


def _numeric(text: str, order: DateOrder) -> date | None:
    found = _NUMERIC.fullmatch(text)
    if found is None:
        return None
    day, month = int(found.group(1)), int(found.group(3))
    settled = found.group(2) == "." or day > len(_MONTHS)
    if month > len(_MONTHS) or (order == "mdy" and not settled):
        day, month = month, day
    return date(_year(found.group(4)), month, day)


def _worded(text: str) -> date | None:
    found = _DAY_WORD.fullmatch(text)
    if found:
        day, word, year = found.groups()
    elif found := _WORD_DAY.fullmatch(text):
        word, day, year = found.groups()
    else:
        return None
    month = next(n for n, name in enumerate(_MONTHS, 1) if name.casefold().startswith(word.casefold()))
    return date(_year(year), month, int(day))


def _year(text: str) -> int:
    year = int(text)
    if year >= _CENTURY:
        return year
    return year + (2000 if year <= _LAST_OF_2000S else 1900)


def _long(day: date | None) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
