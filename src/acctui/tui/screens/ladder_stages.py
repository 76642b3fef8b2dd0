"""How a typed line of stage goals is understood: each value with its day, the buffer and the pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import month_name
from acctui.domain.errors import RuleBroken
from acctui.domain.measured_value import read_stages
from acctui.domain.money import grouped
from acctui.domain.progress import progress_of
from acctui.domain.stage_goal import StageGoal, day_in_full, month_end
from acctui.tui.screens.ladder_fields import due_of, measure_of
from acctui.tui.screens.ladder_words import buffer_words, needs_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.progress import Progress
    from acctui.domain.stage_goal import Step
    from acctui.tui.parts import Part, Parts
    from acctui.tui.screens.ladder_ask import Values
    from acctui.tui.screens.ladder_desk import Desk


def stages_echo(desk: Desk, values: Values) -> Parts:
    """Say how the stage goals of a form are understood; nothing while they can't be read."""
    try:
        steps = read_stages(values["stages"], desk.today, "stages", measure_of(values, desk.mark))
        due = due_of(values.get("due", ""), desk.today)
    except RuleBroken:
        return ()
    return [*told(steps), *spare(steps, due)]


def told(steps: Sequence[Step]) -> list[Part]:
    """Name each value with its day, a month where it is its last day."""
    if not steps:
        return [("none: the target alone is aimed at", "dim")]
    return [
        ("read as ", "dim"),
        (", ".join(f"{grouped(value)} by {_day(day)}" for value, day in steps), "text"),
    ]


def _day(day: dt.date) -> str:
    return f"{month_name(day)[:3]} {day:%y}" if day == month_end(day) else day_in_full(day)


def spare(steps: Sequence[Step], due: dt.date | None) -> list[Part]:
    """Say what is left to the due day after the last of them (D8)."""
    days = (due - steps[-1][1]).days if due and steps else -1
    if days < 0:
        return []
    return [(f"   {buffer_words(days)}", "soft")]


def ahead(progress: Progress, steps: Sequence[Step], today: dt.date) -> list[Part]:
    """Say what these stage goals would need now (L10)."""
    objective = progress.objective
    goals = [
        StageGoal(account_id=objective.account_id, objective_id=objective.id, value=value, due=due)
        for value, due in steps
    ]
    needs = needs_of(progress_of(objective, goals, progress.measured, today))
    return [(f"   {needs}", "soft")]
