"""Stage goals, set as a whole, and the values measured on the way (L8, L13, L14)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.money import grouped
from acctui.domain.objective import Level, Objective
from acctui.domain.stage_goal import (
    Measurement,
    StageGoal,
    breaches,
    buffer_days,
    refuse_broken_set,
    span_in_words,
    steps_of,
)
from acctui.domain.text import quoted
from acctui.services.ports import Done, DraftKey, EditedElsewhereError, Store, Work
from acctui.services.standing import the_objective, the_standing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.stage_goal import Step


def set_stages(
    store: Store, objective_id: int, steps: Sequence[Step], settles: DraftKey | None = None
) -> Done[tuple[StageGoal, ...]]:
    """Put a whole set of stage goals in the place of the one that stood; an empty set takes it away.

    Raises RuleBroken with the two values or dates at fault (L14).
    """
    with store.writing("", settles) as work:
        objective = the_standing(work, objective_id, Level.BUSINESS)
        kept = keep_stages(work, objective, steps)
        work.label = f"Stage goals of {quoted(objective.text)}: {_told(objective, kept)}"
    return Done(kept, work.changed, work.label)


def _told(objective: Objective, stages: Sequence[StageGoal]) -> str:
    spare = buffer_days(objective, stages)
    if spare is None:
        return "none"
    values = ", ".join(grouped(stage.value) for stage in stages)
    return f"{values}, {f'buffer {span_in_words(spare)}' if spare else 'no buffer'}"


def keep_stages(work: Work, objective: Objective, steps: Sequence[Step]) -> tuple[StageGoal, ...]:
    """Put a set of stage goals in the place of the one that stood, inside a step of its own (L14)."""
    refuse_broken_set(objective, steps)
    standing = work.where(StageGoal, objective_id=objective.id)
    if tuple(steps) == steps_of(standing):
        return standing
    work.remove_all(standing)
    return work.add_all(
        [
            StageGoal(account_id=objective.account_id, objective_id=objective.id, value=value, due=due)
            for value, due in steps
        ]
    )


def refuse_torn_stages(
    work: Work, objective: Objective, steps: Sequence[Step], seen: Sequence[Step] | None
) -> None:
    """Refuse stage goals written beside others than those that stand; raises EditedElsewhereError."""
    stand = steps_of(work.where(StageGoal, objective_id=objective.id))
    if seen is not None and stand not in {tuple(seen), tuple(steps)}:
        raise EditedElsewhereError(tuple(steps), objective, ["stages"])


def refuse_unfit_stages(work: Work, objective: Objective, field: str) -> None:
    """Refuse a change of an objective after which its stage goals would not lead to its target (L14)."""
    steps = steps_of(work.where(StageGoal, objective_id=objective.id))
    for sentence in breaches(objective, steps):
        raise RuleBroken(
            field, f"{sentence} Set the stage goals anew along with it, or take them away first.", "L14"
        )


def measure(
    store: Store, objective_id: int, value: int, on: dt.date, settles: DraftKey | None = None
) -> Done[Measurement]:
    """Write down what was measured of a business objective on a day, in hundredths of its unit (L8).

    A second value on the same day takes the place of the first.
    """
    with store.writing("", settles) as work:
        objective = the_standing(work, objective_id, Level.BUSINESS)
        found = work.where(Measurement, objective_id=objective_id, measured_on=on.isoformat())
        kept = (
            work.change(found[0], replace(found[0], value=value))
            if found
            else work.add(
                Measurement(
                    account_id=objective.account_id, objective_id=objective_id, value=value, measured_on=on
                )
            )
        )
        work.label = f"Measured {grouped(value)} of {quoted(objective.text)}"
    return Done(kept, work.changed, work.label)


def forget_measurement(store: Store, objective_id: int, on: dt.date) -> Done[Measurement]:
    """Take out what was measured on a day; undo brings it back."""
    with store.writing("") as work:
        objective = the_objective(work, objective_id)
        found = work.where(Measurement, objective_id=objective_id, measured_on=on.isoformat())
        if not found:
            raise RuleBroken("on", "Nothing was measured on that day. acctui objective show lists the days.")
        work.label = f"Forgot {grouped(found[0].value)} of {quoted(objective.text)}"
        work.remove(found[0])
    return Done(found[0], work.changed, work.label)
