"""The next step as it is typed in one line: `WHO: WHAT @DATE`, or `@MONTH` while it is an outline."""

import datetime as dt
import re
from typing import NamedTuple

from acctui.domain.date_forms import NotADate
from acctui.domain.days import read_day, read_month, read_when
from acctui.domain.errors import RuleBroken
from acctui.domain.text import is_blank, one_line

STEP_LIMIT = 500
ME = "me"

_SELF = frozenset({"", "i", "me", "myself"})
_AT = re.compile(r"(?:^|\s)@\S")
_NOBODY = frozenset({"?", "who?"})
_LINK = r"(?!(?:https?|ftps?|mailto|tel|sip|file)\s*:)"
# A colon before a digit belongs to a time (`call at 9:30`), one before `//` to an address.
_WHO = re.compile(rf"{_LINK}(?P<who>[^:]*):(?!//|[0-9])(?P<what>.*)", re.IGNORECASE)


class Step(NamedTuple):
    """Who does what, and by which day, or in which month as its first day (P2, P5).

    `who` is None while nobody is named: `?: meet the new buyer @jan`.
    """

    who: str | None
    what: str
    on: dt.date | None
    month: dt.date | None = None

    @property
    def is_unread(self) -> bool:
        """Whether an `@` stands where a date would and none was read: its words stay among the others."""
        return self.on is None and self.month is None and _AT.search(self.what) is not None


def read_step(text: str, today: dt.date, field: str = "next") -> Step:
    """Read a next step: no `WHO:` means me, the last `@` that reads as a date or a month is its date.

    Mail and web addresses stay part of the words, and a month is read only after a space. A date that
    does not exist is refused, and so are a time behind the day and a step without words.
    """
    line, due = _dated(one_line(text, field, STEP_LIMIT, "next step"), today, field)
    found = _WHO.fullmatch(line.strip())
    who, what = (found["who"].strip(), found["what"].strip()) if found else ("", line.strip())
    if is_blank(what):
        raise RuleBroken(field, "A next step says what will be done. Write it as who: what @date.", "P2")
    return Step(_doer(who), what, due.on, due.month)


class Due(NamedTuple):
    """When something is due: on a day, in a month named by its first day, or not yet said (P5)."""

    on: dt.date | None = None
    month: dt.date | None = None


def read_due(text: str, today: dt.date, field: str = "on") -> Due:
    """Read a day or a month: `fri`, `+3d`, `12 dec`, or `2027-01` and `jan` for a month without a day."""
    try:
        return Due(on=read_day(text, today, field))
    except NotADate as refusal:
        try:
            return Due(month=read_month(text, today, field))
        except NotADate:
            raise refusal from None


def _doer(who: str) -> str | None:
    if who.casefold() in _NOBODY:
        return None
    return ME if is_blank(who) or who.casefold() in _SELF else who


def _dated(line: str, today: dt.date, field: str) -> tuple[str, Due]:
    place = line.rfind("@")
    while place >= 0:
        typed = line[place + 1 :].strip()
        try:
            return line[:place], _due(line[:place], typed, today, field)
        except NotADate:
            _refuse_time(typed, today, field)
            place = line.rfind("@", 0, place)
    return line, Due()


def _due(before: str, typed: str, today: dt.date, field: str) -> Due:
    """Read what stands after an `@`; a month needs a space before it, so that an address stays one."""
    if before and not before[-1].isspace():
        return Due(on=read_day(typed, today, field))
    return read_due(typed, today, field)


def _refuse_time(typed: str, today: dt.date, field: str) -> None:
    try:
        read_when(typed, today, field)
    except RuleBroken:
        return
    # `@9:30` alone names no day and stays among the words; `@fri 9:30` would lose its day there.
    if " " in typed:
        repair = "Write the day alone after the @, and the time among the words."
        raise RuleBroken(field, f"A next step is due on a day, not at a time. {repair}")
