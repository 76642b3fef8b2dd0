"""How far a business objective has come: what is measured, what is next, what was missed, and the pace."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.money import grouped
from acctui.domain.stage_goal import buffer_days, day_in_full, span_in_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.objective import Objective
    from acctui.domain.stage_goal import Measurement, StageGoal

PACE_DAYS = 30
"""A pace is a gain in so many days."""

_TWICE = 2


class Progress(NamedTuple):
    """A business objective with its stage goals and measured values, oldest first, and where it stands.

    Rules L10, L15, D8. `now` is the value last measured, or the baseline. `needs` is what is still to be
    gained to the next stage goal, or to the target where none is ahead, and `days_left` the days to it, below
    nothing once they are over. Paces are gains towards the target in hundredths of the unit per 30 days; None
    where they can't be known. `is_steep` says that the needed pace is more than twice the past one.
    """

    objective: Objective
    stages: tuple[StageGoal, ...]
    measured: tuple[Measurement, ...]
    now: int
    next_stage: StageGoal | None
    needs: int
    days_left: int
    buffer_days: int | None
    missed: tuple[StageGoal, ...]
    needed_pace: int | None
    past_pace: int | None
    is_steep: bool


def progress_of(
    objective: Objective,
    stages: Sequence[StageGoal],
    measured: Sequence[Measurement],
    today: dt.date,
) -> Progress:
    """Work out where a business objective stands; stage goals and measurements oldest first."""
    now = measured[-1].value if measured else objective.baseline or 0
    ahead = next((s for s in stages if s.due >= today and not has_reached(objective, s.value, now)), None)
    value = ahead.value if ahead else objective.target or 0
    due = ahead.due if ahead else objective.due or today
    needs = 0 if has_reached(objective, value, now) else abs(value - now)
    days_left = (due - today).days
    needed = (needs, max(1, days_left)) if needs and days_left >= 0 else None
    past = _past(objective, measured)
    return Progress(
        objective=objective,
        stages=tuple(stages),
        measured=tuple(measured),
        now=now,
        next_stage=ahead,
        needs=needs,
        days_left=days_left,
        buffer_days=buffer_days(objective, stages),
        missed=tuple(stage for stage in stages if _is_missed(objective, stage, measured, now, today)),
        needed_pace=_pace(needed),
        past_pace=_pace(past),
        is_steep=needed is not None and past is not None and _is_steep(needed, past),
    )


def has_reached(objective: Objective, value: int, now: int) -> bool:
    """Tell whether a measured value is at a wanted one or beyond it, whichever way the objective goes."""
    return now >= value if objective.rises else now <= value


def met_on(objective: Objective, stage: StageGoal, measured: Sequence[Measurement]) -> dt.date | None:
    """Give the first day a stage goal's value was measured, None where it was not."""
    return next((one.measured_on for one in measured if has_reached(objective, stage.value, one.value)), None)


def _is_missed(
    objective: Objective, stage: StageGoal, measured: Sequence[Measurement], now: int, today: dt.date
) -> bool:
    """Tell whether a stage goal's day went by without its value, and the value is still not there (L15)."""
    if stage.due >= today or has_reached(objective, stage.value, now):
        return False
    met = met_on(objective, stage, measured)
    return met is None or met > stage.due


def _past(objective: Objective, measured: Sequence[Measurement]) -> tuple[int, int] | None:
    """Give the gain since the baseline and the days it took, up to the day last measured."""
    if not measured:
        return None
    days = (measured[-1].measured_on - objective.set_on).days
    gain = measured[-1].value - (objective.baseline or 0)
    return (gain if objective.rises else -gain, days) if days > 0 else None


def _pace(gain: tuple[int, int] | None) -> int | None:
    return None if gain is None else round(gain[0] * PACE_DAYS / gain[1])


def _is_steep(needed: tuple[int, int], past: tuple[int, int]) -> bool:
    return needed[0] * past[1] > _TWICE * past[0] * needed[1]


def ahead_in_words(progress: Progress) -> str:
    """Say what is needed next: `next 4 by 31 Mar 2027 needs 1 in 129 days` (L15)."""
    ahead, one = progress.next_stage, progress.objective
    value, due = (ahead.value, ahead.due) if ahead else (one.target or 0, one.due)
    if due is None or not progress.needs:
        return f"the target {grouped(value)} is reached"
    name = f"{'next' if ahead else 'the target'} {grouped(value)} by {day_in_full(due)}"
    if progress.days_left < 0:
        return f"{name} is {span_in_words(-progress.days_left)} late"
    days = "1 day" if progress.days_left == 1 else f"{progress.days_left} days"
    return f"{name} needs {grouped(progress.needs)} in {days}"
