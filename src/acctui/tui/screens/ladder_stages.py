"""How a typed line of stage goals is understood: each value with its day, the buffer and the pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.measured_value import read_stages
from acctui.domain.money import grouped
from acctui.domain.stage_goal import day_in_full, span_in_words
from acctui.tui.screens.ladder_fields import due_of, measure_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.stage_goal import Step
    from acctui.tui.look import Part, Parts
    from acctui.tui.screens.ladder_ask import Values
    from acctui.tui.screens.ladder_desk import Desk


def stages_echo(desk: Desk, values: Values) -> Parts:
    """Say how the stage goals of a form are understood; nothing while they can't be read."""
    today = desk.today
    try:
        steps = read_stages(values["stages"], today, "stages", measure_of(values, desk.mark))
        due = due_of(values.get("due", ""), today)
    except RuleBroken:
        return ()
    return told(steps, due)


def told(steps: Sequence[Step], due: dt.date | None) -> Parts:
    """Name each value with its day, and what is left to the due day after the last (D8)."""
    if not steps:
        return [("none: the target alone is aimed at", "dim")]
    parts: list[Part] = [("read as ", "dim")]
    parts.append((", ".join(f"{grouped(value)} by {day_in_full(day)}" for value, day in steps), "text"))
    spare = (due - steps[-1][1]).days if due else 0
    if spare > 0:
        parts.append((f"   buffer {span_in_words(spare)}", "soft"))
    return parts
