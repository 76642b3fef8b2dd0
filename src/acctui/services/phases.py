"""The steps of a strategic objective's next phase (O2, D4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Level, Phase
from acctui.services.edits import edited
from acctui.services.ports import Done, DraftKey, Store, Work
from acctui.services.standing import the_standing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any


def add_phase(
    store: Store,
    objective_id: int,
    text: str,
    due: dt.date | None = None,
    settles: DraftKey | None = None,
) -> Done[Phase]:
    """Add a step to the next phase of a strategic objective, with its day where one is known."""
    with store.writing("", settles) as work:
        objective = the_standing(work, objective_id, Level.STRATEGIC)
        kept = work.add(
            Phase(account_id=objective.account_id, objective_id=objective.id, text=text.strip(), due=due)
        )
        work.label = f"Next phase: {kept.text}"
    return Done(kept, work.changed, work.label)


def set_phase(
    store: Store,
    phase_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: Phase | None = None,
) -> Done[Phase]:
    """Change the words or the day of a step; `seen` is the step the form was opened on."""
    with store.writing("", settles) as work:
        before = _the_phase(work, phase_id)
        kept = work.change(before, edited(seen, before, fields))
        work.label = f"Changed the step {kept.text}"
    return Done(kept, work.changed, work.label)


def reach_phase(store: Store, phase_id: int, on: dt.date | None) -> Done[Phase]:
    """Mark a step as reached on a day; None opens it again."""
    with store.writing("") as work:
        before = _the_phase(work, phase_id)
        kept = work.change(before, replace(before, reached_on=on))
        work.label = f"{'Reached' if on else 'Open again'}: {kept.text}"
    return Done(kept, work.changed, work.label)


def delete_phase(store: Store, phase_id: int) -> Done[Phase]:
    """Take a step of the next phase out; undo brings it back."""
    with store.writing("") as work:
        phase = _the_phase(work, phase_id)
        work.label = f"Deleted the step {phase.text}"
        work.remove(phase)
    return Done(phase, work.changed, work.label)


def _the_phase(work: Work, phase_id: int) -> Phase:
    phase = work.get(Phase, phase_id)
    if phase is None:
        raise RuleBroken(
            "phase", f"There is no step #{phase_id} of a next phase. acctui objective show lists them."
        )
    return phase
