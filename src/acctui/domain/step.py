"""The next step as it is typed in one line: `WHO: WHAT @DATE`."""

import datetime as dt
import re
from dataclasses import dataclass

from acctui.domain.date_forms import NotADate
from acctui.domain.days import read_day, read_when
from acctui.domain.errors import RuleBroken
from acctui.domain.text import is_blank, one_line

STEP_LIMIT = 500
ME = "me"

_SELF = frozenset({"", "i", "me", "myself"})
_LINK = r"(?!(?:https?|ftps?|mailto|tel|sip|file)\s*:)"
# A colon before a digit belongs to a time (`call at 9:30`), one before `//` to an address.
_WHO = re.compile(rf"{_LINK}(?P<who>[^:]*):(?!//|[0-9])(?P<what>.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Step:
    """Who does what, and by which day; no day is an outline (P2, P5)."""

    who: str
    what: str
    on: dt.date | None


def read_step(text: str, today: dt.date, field: str = "next") -> Step:
    """Read a next step: no `WHO:` means me, the last `@` that reads as a date is the date.

    Mail and web addresses stay part of the words. A date that does not exist is refused, and so are a
    time behind the day and a step without words.
    """
    line, on = _dated(one_line(text, field, STEP_LIMIT, "next step"), today, field)
    found = _WHO.fullmatch(line.strip())
    who, what = (found["who"].strip(), found["what"].strip()) if found else ("", line.strip())
    if is_blank(what):
        raise RuleBroken(field, "A next step says what will be done. Write it as who: what @date.", "P2")
    return Step(ME if is_blank(who) or who.casefold() in _SELF else who, what, on)


def _dated(line: str, today: dt.date, field: str) -> tuple[str, dt.date | None]:
    place = line.rfind("@")
    while place >= 0:
        typed = line[place + 1 :].strip()
        try:
            return line[:place], read_day(typed, today, field)
        except NotADate:
            _refuse_time(typed, today, field)
            place = line.rfind("@", 0, place)
    return line, None


def _refuse_time(typed: str, today: dt.date, field: str) -> None:
    try:
        read_when(typed, today, field)
    except RuleBroken:
        return
    # `@9:30` alone names no day and stays among the words; `@fri 9:30` would lose its day there.
    if " " in typed:
        repair = "Write the day alone after the @, and the time among the words."
        raise RuleBroken(field, f"A next step is due on a day, not at a time. {repair}")
