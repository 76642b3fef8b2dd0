"""What time it is: the only clock of the program, and the day it may be told to take for today."""

from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from functools import cached_property

from acctui.domain.errors import RuleBroken

VARIABLE = "ACCTUI_TODAY"
YEARS = range(1900, 9901)
"""The years that can be taken for this one; nearer to either end of the calendar no plan can be made."""


class Clock:
    """Tells local time, or the time named by ACCTUI_TODAY.

    A date there sets today and leaves the time of day; an instant fixes both. It is read when time is
    first asked for, so that help never stumbles over it. Raises RuleBroken where it can't be read.
    """

    @cached_property
    def _told(self) -> dt.date | dt.datetime | None:
        return read_told(os.environ.get(VARIABLE, ""))

    def now(self) -> dt.datetime:
        """Give the time, aware and in the local zone."""
        real = dt.datetime.now().astimezone()
        if isinstance(self._told, dt.datetime):
            return self._told
        if self._told is None:
            return real
        return dt.datetime.combine(self._told, real.time()).astimezone()

    def today(self) -> dt.date:
        """Give the local day."""
        return self.now().date()


def read_told(text: str) -> dt.date | dt.datetime | None:
    """Read what ACCTUI_TODAY says: a date, an instant in the local zone, or nothing."""
    words = text.strip()
    if not words:
        return None
    told = _date_or_instant(words)
    if told is None:
        raise RuleBroken(
            VARIABLE,
            f"{VARIABLE} holds no date that can be read. "
            "Write it as 2026-11-22 or 2026-11-22T09:30, or unset it.",
        )
    if told.year not in YEARS:
        raise RuleBroken(
            VARIABLE,
            f"{VARIABLE} is too far off to plan by. "
            f"Write a year from {YEARS[0]} to {YEARS[-1]}, or unset it.",
        )
    return told


def _date_or_instant(words: str) -> dt.date | dt.datetime | None:
    with suppress(ValueError):
        return dt.date.fromisoformat(words)
    with suppress(ValueError, OverflowError):
        return dt.datetime.fromisoformat(words).astimezone()
    return None
