"""Where a day and a value stand on a chart, and which of them are written at its axes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise
from math import gcd
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.date_forms import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_YEAR = 12
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200)
_DAY_STEPS = (1, 2, 3, 7, 14, 28)
_SHORT = 75
"""Days up to which a chart is told by its days, not its months."""

_APART = 2
_EVEN_ENOUGH = 0.6


class Tick(NamedTuple):
    """A day named under the axis: its column, its words, and the column the words start at."""

    column: int
    words: str
    start: int

    @property
    def end(self) -> int:
        """The first column behind the words."""
        return self.start + len(self.words)


@dataclass(frozen=True, slots=True)
class Days:
    """The time a chart shows, laid out over so many columns."""

    first: dt.date
    last: dt.date
    columns: int

    @property
    def span(self) -> int:
        """The days between the first and the last, one at least."""
        return max(1, (self.last - self.first).days)

    def column(self, day: dt.date) -> int:
        """Give the column of a day, counted from the first."""
        share = (day - self.first).days / self.span
        return max(0, min(self.columns - 1, round(share * (self.columns - 1))))

    def ticks(self) -> list[Tick]:
        """Name as many days as there is room for, the last one at the right end."""
        by_day = self.span < _SHORT
        named = self._days() if by_day else self._months()
        placed: list[Tick] = []
        for day, words in named:
            column = self.column(day)
            if not placed or column >= placed[-1].end + _APART:
                placed.append(Tick(column, words, column))
        return self._ended(placed, by_day=by_day)

    def _days(self) -> Iterator[tuple[dt.date, str]]:
        step = next((s for s in _DAY_STEPS if self._cells(s) >= len("22 Nov") + _APART), _DAY_STEPS[-1])
        for past in range(0, self.span + 1, step):
            day = self.first + dt.timedelta(days=past)
            yield day, _day(day)

    def _months(self) -> Iterator[tuple[dt.date, str]]:
        wide = len("Jan 26") + _APART + 1
        step = next((s for s in _MONTH_STEPS if self._cells(s * 30.4) >= wide), _MONTH_STEPS[-1])
        month = self.first.year * _YEAR + self.first.month - 1
        last = self.last.year * _YEAR + self.last.month - 1
        first = month
        while month <= last:
            day = dt.date(month // _YEAR, month % _YEAR + 1, 1)
            if day >= self.first and (month % step == 0 or month == first):
                yield day, _month(day, step, opens=month == first)
            month += 1

    def _cells(self, days: float) -> float:
        return days / self.span * (self.columns - 1)

    def _ended(self, placed: list[Tick], *, by_day: bool) -> list[Tick]:
        """Name the last day at the right end; what stands in its way goes, the first excepted."""
        words = _day(self.last) if by_day else _month(self.last, 1, opens=self._is_far())
        tick = Tick(self.columns - 1, words, self.columns - len(words))
        kept = [one for one in placed[1:] if one.end + _APART <= tick.start]
        room = not placed or placed[0].end + _APART <= tick.start
        return [*placed[:1], *kept, *([tick] if room else [])]

    def _is_far(self) -> bool:
        """Tell whether years are so short that the last month needs its own."""
        return self._cells(365) < len("Jan 26") + _APART + 1 or self.last.month == 1


def _day(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def _month(day: dt.date, step: int, *, opens: bool) -> str:
    name = MONTHS[day.month - 1][:3]
    if step > _YEAR:
        return str(day.year)
    return f"{name} {day:%y}" if opens or day.month == 1 else name


@dataclass(frozen=True, slots=True)
class Values:
    """The values a chart shows, laid out over so many rows; the highest stands in the top row or below it."""

    low: int
    high: int
    rows: int
    span: int

    @classmethod
    def over(cls, told: Sequence[int], met: Sequence[int], rows: int) -> Values:
        """Lay out the values that are `told` at the axis and those `met` on the way.

        Where they are evenly apart they stand evenly apart, as long as that leaves few rows empty.
        """
        low, high = min(*told, *met), max(*told, *met)
        apart = 0
        for one, other in pairwise(sorted({*told, low, high})):
            apart = gcd(apart, other - one)
        steps, whole = (high - low) // max(1, apart), rows - 1
        even = whole // steps * steps if 0 < steps <= whole else 0
        return cls(low, high, rows, even if even >= _EVEN_ENOUGH * whole else whole)

    def row(self, value: int) -> int:
        """Give the row of a value, counted from above."""
        return self.rows - 1 - round((value - self.low) / max(1, self.high - self.low) * self.span)
