"""Stage goals: where we are to be at important dates on the way to a business objective (L13 to L15)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

from acctui.domain.days import month_name
from acctui.domain.errors import RuleBroken
from acctui.domain.money import grouped
from acctui.domain.objective import Objective
from acctui.domain.revenue import refuse_endless
from acctui.domain.row import Row, book_line

Step = tuple[int, dt.date]
"""A value in hundredths of the unit, and the day it is to be reached."""

_WHOLE = 100
_MOST_STEPS = 4
_SPARE, _OF = 3, 20
_ROOM_FOR_SPARE = 3
_DAYS_A_MONTH = 30.44
_TWO_WEEKS, _TWO_MONTHS = 14, 56
_WEEK = 7


@book_line
class StageGoal(Row):
    """A value of a business objective at a date; `value` is in hundredths of its unit (L13, D4)."""

    account_id: int
    objective_id: int
    value: int
    due: dt.date

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        refuse_endless(self.value, "value")


@book_line
class Measurement(Row):
    """What was measured of a business objective on a day, in hundredths of its unit (L8)."""

    account_id: int
    objective_id: int
    value: int
    measured_on: dt.date

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        refuse_endless(self.value, "value")


def steps_of(stages: Sequence[StageGoal]) -> tuple[Step, ...]:
    """Give stage goals as plain values and days, by their days."""
    return tuple(sorted(((stage.value, stage.due) for stage in stages), key=lambda step: step[1]))


def breaches(objective: Objective, steps: Sequence[Step]) -> Iterator[str]:
    """Say in one sentence each what is wrong with a set of stage goals, as written from first to last (L14).

    Values go strictly from the baseline to the target, days strictly forward, and the last is the target
    at the latest on the day the objective is due.
    """
    if not steps:
        return
    target, start = objective.target or 0, objective.baseline or 0
    way = "rise" if objective.rises else "fall"
    values = [start, *(value for value, _ in steps)]
    for before, after in pairwise(values):
        if (after > before) != objective.rises or after == before:
            yield (
                f"Stage goals {way} from {grouped(start)} to {grouped(target)}, and here stands"
                f" {grouped(before)} before {grouped(after)}. Put the values in order."
            )
    yield from _days_out_of_order([day for _, day in steps])
    yield from _wrong_ends(objective, *steps[-1])


def _days_out_of_order(days: Sequence[dt.date]) -> Iterator[str]:
    for before, after in pairwise(days):
        if after == before:
            yield f"{day_in_full(after)} stands twice. Give each stage goal a date of its own."
        elif after < before:
            yield (
                f"Stage goals follow each other, and here stands {day_in_full(before)} before"
                f" {day_in_full(after)}. Put the dates in order."
            )


def _wrong_ends(objective: Objective, value: int, day: dt.date) -> Iterator[str]:
    if value != objective.target:
        target = grouped(objective.target or 0)
        yield f"The last stage goal is {grouped(value)} and the target {target}. End with {target}."
    if objective.due is not None and day > objective.due:
        yield (
            f"The last stage goal is by {day_in_full(day)}, after {day_in_full(objective.due)},"
            " the day the objective is due. Bring it forward."
        )


def refuse_broken_set(objective: Objective, steps: Sequence[Step], field: str = "stages") -> None:
    """Refuse a set of stage goals that does not lead to its target in time; see breaches (L14)."""
    for sentence in breaches(objective, steps):
        raise RuleBroken(field, sentence, "L14")


def proposed_stages(objective: Objective, now: int, today: dt.date) -> tuple[Step, ...]:
    """Propose even steps from where we are to the target, at ends of months, with a buffer left (L14, D8).

    Whole values get whole steps, at most four. Nothing is proposed once the target is reached or its day
    has come.
    """
    target, baseline = objective.target or 0, objective.baseline or 0
    start = max(now, baseline) if objective.rises else min(now, baseline)
    ahead = target - start
    if objective.due is None or objective.due <= today or (ahead > 0) != objective.rises or not ahead:
        return ()
    days = _ends_of_months(today, objective.due) or [objective.due]
    unit = _WHOLE if not (start % _WHOLE or target % _WHOLE) else 1
    units = abs(ahead) // unit
    count = min(units, _MOST_STEPS, len(days))
    sign = unit if ahead > 0 else -unit
    return tuple(
        (start + sign * ((units * place + count // 2) // count), days[-(-len(days) * place // count) - 1])
        for place in range(1, count + 1)
    )


def _ends_of_months(today: dt.date, due: dt.date) -> list[dt.date]:
    """Give the last days of months up to the due day, none too near, a buffer left out at the end."""
    days = []
    day = month_end(today)
    while day <= due:
        if (day - today).days >= _TWO_WEEKS:
            days.append(day)
        day = month_end(day + dt.timedelta(days=1))
    spare = -(-len(days) * _SPARE // _OF) if len(days) >= _ROOM_FOR_SPARE else 0
    return days[: len(days) - spare]


def month_end(day: dt.date) -> dt.date:
    """Give the last day of the month a day lies in."""
    next_month = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    return next_month - dt.timedelta(days=1)


def buffer_days(objective: Objective, stages: Sequence[StageGoal]) -> int | None:
    """Count the days from the last stage goal to the day the objective is due; None without any (D8)."""
    if not stages or objective.due is None:
        return None
    return (objective.due - max(stage.due for stage in stages)).days


def span_in_words(days: int) -> str:
    """Say how long some days are: `5 days`, `6 weeks`, `3 months`."""
    if days < _TWO_WEEKS:
        return "1 day" if days == 1 else f"{days} days"
    if days < _TWO_MONTHS:
        return f"{round(days / _WEEK)} weeks"
    return f"{round(days / _DAYS_A_MONTH)} months"


def day_in_full(day: dt.date) -> str:
    """Name a day with its year: `31 Mar 2027`."""
    return f"{day.day} {month_name(day)}"
