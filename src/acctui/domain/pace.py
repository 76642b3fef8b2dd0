"""How far a year's goal is reached, and what reaching it still takes.

Amounts are in minor units, shares parts of one. Nothing here guesses what will come (G1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

_MONTH = 30
_UNIT, _HUNDRED = 100, 10_000
_THOUSAND = 100_000

CLAIMED = (1.5, 1.6)
"""How far goals reached are said to be passed; a claim without data, shown as one and never reckoned with."""


class Reached(NamedTuple):
    """One goal that was reached, and what came in the end."""

    account_id: int
    name: str
    year: int
    goal: int
    won: int

    @property
    def ratio(self) -> float:
        """What came, as a multiple of the goal."""
        return self.won / self.goal


class Overshoot(NamedTuple):
    """The goals reached in this and past years, farthest passed first, of how many set (G9)."""

    reached: tuple[Reached, ...]
    goals: int

    @property
    def ratio(self) -> float | None:
        """Their mean multiple of the goal, None while none is reached."""
        return sum(one.ratio for one in self.reached) / len(self.reached) if self.reached else None


def overshoot(of_goals: Sequence[Reached]) -> Overshoot:
    """Keep those of all goals that were reached, farthest passed first."""
    reached = [one for one in of_goals if one.won >= one.goal]
    return Overshoot(tuple(sorted(reached, key=lambda one: (-one.ratio, one.year, one.name))), len(of_goals))


def needed_a_month(gap: int, days_left: int) -> int | None:
    """Give what each month left has to bring (G8): all in the last thirty days, None once it is reached."""
    if gap <= 0:
        return None
    if days_left < _MONTH:
        return gap
    return _divided(gap * _MONTH, days_left)


def in_column(amount: int) -> int:
    """Round an amount to whole hundreds for a column, to whole units below a thousand."""
    step = _HUNDRED if amount >= _THOUSAND else _UNIT
    return _divided(amount, step) * step


def _divided(amount: int, by: int) -> int:
    return (2 * amount + by) // (2 * by)


def share_of(part: int, whole: int) -> float | None:
    """Give a part of a whole, None where there is no whole."""
    return part / whole if whole > 0 else None


def shape(by_then: int, whole: int) -> float | None:
    """Give the share of last year's revenue that had come by this day, None where last year brought none."""
    share = share_of(by_then, whole)
    return None if share is None else min(1.0, max(0.0, share))


def a_year_before(day: dt.date) -> dt.date:
    """Give the same day of the year before; 28 February for a leap day."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if is_leap_day else day.day)


def times(ratio: float) -> str:
    """Write a multiple of a goal in hundredths, a half rounded up: `1.56`."""
    hundredths = int(ratio * 100 + 0.5)
    return f"{hundredths // 100}.{hundredths % 100:02d}"
