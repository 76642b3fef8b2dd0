"""Measured values, targets and stage goals as they are typed; values are hundredths of a unit."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from acctui.domain.date_forms import NotADate
from acctui.domain.days import read_day, read_month
from acctui.domain.errors import RuleBroken
from acctui.domain.money import grouped, read_amount
from acctui.domain.stage_goal import Step, month_end
from acctui.domain.text import fold, quoted

_NUMBER = re.compile(r"[+-]?[0-9 .,'\u2019]*[0-9][0-9 .,'\u2019]*")
_SHARE = re.compile(r"([+-]?)(.*[0-9].*?) ?(?:%|per ?cent)")
_STAGE = re.compile(r"(?P<value>[^\s@]+) *@ *(?P<date>[^@]*?)(?=(?:[,;]\s*|\s+)[^\s@]+ *@|[,;]?\s*$)")
_HUNDRED = 100
_EXAMPLE = "3@2026-10 4@2027-03 5@2027-09"


class Measure(NamedTuple):
    """What a business objective is measured in: its unit, today's value, and how numbers are typed here.

    `mark` is the decimal mark of the book, None where `1,234` is to be asked about.
    """

    unit: str = ""
    baseline: int | None = None
    mark: str | None = None

    @property
    def is_share(self) -> bool:
        """Whether the unit itself is a percentage."""
        return self.unit.strip().startswith("%") or fold(self.unit).startswith(("percent", "per cent"))


def read_value(text: str, field: str, measure: Measure) -> int:
    """Read a value: `3`, `2.5`, `-4`, with or without its unit (`3 products`, `25 %` where that is the unit).

    A percentage is refused where something else is counted.
    """
    words = _without_unit(text, measure)
    if measure.is_share and (share := _SHARE.fullmatch(words)):
        words = share[1] + share[2]
    elif _SHARE.fullmatch(words):
        raise RuleBroken(
            field, f"{quoted(text)} is a share of something. Write the value itself, as a number.", "L8"
        )
    if not _NUMBER.fullmatch(words):
        problem = f"{quoted(text)} is no value." if text.strip() else "No value is written."
        raise RuleBroken(field, f"{problem} Write a number, as 3 or 2.5.", "L8")
    return read_amount(words, field, measure.mark)


def read_target(text: str, field: str, measure: Measure) -> int:
    """Read a target: a value, or `+25%` and `-10%` of the baseline (L12, D3).

    Raises RuleBroken for a share without its sign, which could be more or the whole; and for `+5%` of
    something that is itself a percentage.
    """
    share = _SHARE.fullmatch(_without_unit(text, measure))
    if share is None:
        return _absolute(text, field, measure)
    sign, number = share[1], share[2]
    if measure.is_share and not sign:
        return read_value(text, field, measure)
    if not sign:
        raise RuleBroken(
            field,
            f"{quoted(text)} can be read in two ways. Write +{number}% for that much more, or the value.",
            "L12",
        )
    if measure.is_share:
        raise RuleBroken(
            field, f"{quoted(text)} can be points or a part of it. Write the value to reach.", "L12"
        )
    return _of_baseline(text, field, measure, read_amount(sign + number, field, measure.mark))


def _absolute(text: str, field: str, measure: Measure) -> int:
    if text.strip().startswith("+"):
        raise RuleBroken(
            field, f"{quoted(text)} can be a value or a gain. Write the value to reach, or +25%.", "L12"
        )
    return read_value(text, field, measure)


def _of_baseline(text: str, field: str, measure: Measure, percent: int) -> int:
    if measure.baseline is None:
        raise RuleBroken(field, f"{quoted(text)} needs today's value first. Write that one too.", "L12")
    gain = abs(measure.baseline) * abs(percent)
    whole = (gain + _HUNDRED * _HUNDRED // 2) // (_HUNDRED * _HUNDRED)
    if not whole:
        raise RuleBroken(
            field,
            f"{quoted(text)} of {grouped(measure.baseline)} changes nothing. Write the value to reach.",
            "L12",
        )
    return measure.baseline + (whole if percent > 0 else -whole)


def _without_unit(text: str, measure: Measure) -> str:
    words = " ".join(text.replace("\u2212", "-").split())
    unit = " ".join(measure.unit.split())
    if unit and not measure.is_share and words.casefold().endswith(unit.casefold()):
        return words[: len(words) - len(unit)].rstrip()
    return words


def read_stages(text: str, today: dt.date, field: str, measure: Measure) -> tuple[Step, ...]:
    """Read a line of stage goals, `3@2026-10 4@2027-03 5@2027-09`, in the order they are written.

    A month means its last day; a day in any form is taken too, as `4@31 mar 2027`. An empty line has none.
    """
    return tuple(_steps(text.strip(), today, field, measure))


def _steps(text: str, today: dt.date, field: str, measure: Measure) -> Iterator[Step]:
    place = 0
    while place < len(text):
        found = _STAGE.match(text, place)
        if found is None:
            raise RuleBroken(
                field, f"{quoted(text[place:])} is no stage goal. Write value@date, as {_EXAMPLE}.", "L13"
            )
        yield read_value(found["value"], field, measure), _read_stage_due(found["date"], today, field)
        place = len(text) - len(text[found.end() :].lstrip(",; \t\n"))


def _read_stage_due(text: str, today: dt.date, field: str) -> dt.date:
    if not text.strip():
        raise RuleBroken(field, f"A stage goal is a value at a date. Write both, as {_EXAMPLE}.", "L13")
    return read_due(text, today, field)


def read_due(text: str, today: dt.date, field: str) -> dt.date:
    """Read the day something is due: a day in any form, or a month, which means its last day."""
    try:
        return month_end(read_month(text, today, field))
    except NotADate:
        return read_day(text, today, field)
