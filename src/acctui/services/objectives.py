"""What the seller does with objectives: set one, change it, agree on it, replace or end it, take it out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.call import Call
from acctui.domain.errors import RuleBroken
from acctui.domain.note import Quote
from acctui.domain.objective import ONE_AT_A_TIME, Ending, Level, Objective, Phase, ended, objective_name
from acctui.domain.stage_goal import Measurement, StageGoal, day_in_full
from acctui.domain.strategy import Serves
from acctui.domain.text import is_blank, quoted
from acctui.services.accounts import the_account
from acctui.services.action_links import untie_actions
from acctui.services.edits import edited
from acctui.services.evidence import give_evidence
from acctui.services.factors import free_of
from acctui.services.phases import add_phase, delete_phase, reach_phase, set_phase
from acctui.services.ports import Done, DraftKey, Store, Work
from acctui.services.stage_goals import (
    forget_measurement,
    keep_stages,
    measure,
    refuse_torn_stages,
    refuse_unfit_stages,
    set_stages,
)
from acctui.services.standing import the_objective, the_standing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any

    from acctui.domain.stage_goal import Step

__all__ = [
    "add_objective",
    "add_phase",
    "agree",
    "delete_objective",
    "delete_phase",
    "end_objective",
    "forget_measurement",
    "give_evidence",
    "measure",
    "reach_phase",
    "replace_strategic",
    "set_objective",
    "set_phase",
    "set_stages",
    "succeed",
]

_MEASURED = ("target", "due", "baseline")
_FIXED = frozenset({"id", "version", "account_id", "level", "ended_on", "ended_how"})


def add_objective(
    store: Store, objective: Objective, settles: DraftKey | None = None, stages: Sequence[Step] = ()
) -> Done[Objective]:
    """Set a new objective of an account, with its stage goals where they are known.

    Raises RuleBroken for a second vision or strategic objective, naming the one that stands (L2, O2), and for
    stage goals that do not lead to the target (L14).
    """
    with store.writing("", settles) as work:
        account = the_account(work, objective.account_id)
        _refuse_second(work, objective)
        kept = work.add(_tidy(objective))
        keep_stages(work, kept, stages)
        work.label = f"New {objective_name(kept.level)} for {account.name}"
    return Done(kept, work.changed, work.label)


def _refuse_second(work: Work, objective: Objective) -> None:
    if objective.level not in ONE_AT_A_TIME or not objective.is_current:
        return
    standing = work.where(
        Objective, account_id=objective.account_id, level=str(objective.level), ended_on=None
    )
    if standing:
        name = objective_name(objective.level)
        raise RuleBroken(
            "text",
            f"There is a {name} already: {quoted(standing[0].text)}. Replace it (--replace on the command"
            " line), or end it first.",
            "O2" if objective.level is Level.STRATEGIC else "L2",
        )


def _tidy(objective: Objective) -> Objective:
    return replace(objective, text=objective.text.strip(), unit=objective.unit and objective.unit.strip())


def set_objective(
    store: Store,
    objective_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: Objective | None = None,
    stages: Sequence[Step] | None = None,
    seen_stages: Sequence[Step] | None = None,
) -> Done[Objective]:
    """Change fields of an objective, named as in Objective; `seen` is the one the form was opened on.

    Raises RuleBroken where the stage goals would no longer lead to the target in time, unless `stages` gives
    them anew (L14), and EditedElsewhereError where another window changed the same fields since, or the
    stage goals since they stood at `seen_stages`.
    """
    with store.writing("", settles) as work:
        before = the_objective(work, objective_id)
        if fixed := _FIXED & set(fields):
            raise RuleBroken(
                min(fixed), "Level, account and end stay as they are. Set a new objective instead."
            )
        after = _tidy(edited(seen, before, fields))
        moved = [name for name in _MEASURED if name in fields]
        if stages is None and moved:
            refuse_unfit_stages(work, after, moved[0])
        kept = work.change(before, after)
        if stages is not None:
            refuse_torn_stages(work, kept, stages, seen_stages)
            keep_stages(work, kept, stages)
        work.label = f"Changed the {objective_name(kept.level)} {quoted(kept.text)}"
    return Done(kept, work.changed, work.label)


def agree(
    store: Store,
    objective_id: int,
    *,
    team_on: dt.date | None = None,
    customer_on: dt.date | None = None,
    customer_by: str | None = None,
) -> Done[Objective]:
    """Mark a business objective as agreed within the team, or with the customer and whom (L9).

    What is None stays as it was.
    """
    marks: dict[str, Any] = {
        "agreed_team_on": team_on,
        "agreed_customer_on": customer_on,
        "agreed_customer_by": customer_by,
    }
    given = {name: mark for name, mark in marks.items() if mark is not None}
    with store.writing("") as work:
        before = the_standing(work, objective_id)
        if not given:
            raise RuleBroken("agreed_team_on", "Say who agreed: the team, or the customer and on which day.")
        kept = work.change(before, replace(before, **given))
        work.label = f"Agreed on {quoted(kept.text)}"
    return Done(kept, work.changed, work.label)


def end_objective(
    store: Store,
    objective_id: int,
    how: Ending,
    on: dt.date,
    why: str | None = None,
    settles: DraftKey | None = None,
) -> Done[Objective]:
    """End an objective as reached, replaced or dropped; its history stays."""
    with store.writing("", settles) as work:
        before = the_objective(work, objective_id)
        kept = work.change(before, _ended(before, how, on, why))
        work.label = f"{objective_name(kept.level).capitalize()} {how}: {quoted(kept.text)}"
    return Done(kept, work.changed, work.label)


def _ended(objective: Objective, how: Ending, on: dt.date, why: str | None) -> Objective:
    if on < objective.set_on:
        raise RuleBroken(
            "on",
            f"It was set on {day_in_full(objective.set_on)} and can't have ended before. Give a later day.",
        )
    return ended(objective, how, on, None if is_blank(why or "") else why)


def replace_strategic(
    store: Store,
    objective_id: int,
    new_objective: Objective,
    on: dt.date,
    settles: DraftKey | None = None,
    how: Ending = Ending.REPLACED,
    why: str | None = None,
) -> Done[Objective]:
    """End the strategic objective or the vision that stands and set the next one, in one step (O2).

    Calls that were stated and not held yet move to the new one.
    """
    with store.writing("", settles) as work:
        before = the_standing(work, objective_id)
        if (before.account_id, before.level) != (new_objective.account_id, new_objective.level):
            raise RuleBroken(
                "level", "Only an objective of the same account and level can take its place. Choose another."
            )
        account = the_account(work, before.account_id)
        kept = succeed(work, before, _ended(before, how, on, why), new_objective)
        work.label = f"New {objective_name(kept.level)} for {account.name}, the one before {how}"
    return Done(kept, work.changed, work.label)


def succeed(work: Work, before: Objective, after: Objective, new: Objective) -> Objective:
    """Keep the end of an objective and the one that takes its place; calls not held yet move to it."""
    work.change(before, after)
    kept = work.add(_tidy(new))
    _lead_open_calls(work, before.id, kept.id)
    return kept


def _lead_open_calls(work: Work, before_id: int, after_id: int) -> None:
    calls = [call for call in work.where(Call, objective_id=before_id) if call.is_open]
    work.change_all([(call, replace(call, objective_id=after_id)) for call in calls])


def delete_objective(store: Store, objective_id: int) -> Done[Objective]:
    """Take an objective out with its stage goals, measured values and phases; undo brings all of it back.

    Quotes wait on the ladder again, strategies stay, calls keep their history without the link, and a red
    that stops it keeps its words.
    """
    with store.writing("") as work:
        objective = the_objective(work, objective_id)
        work.label = f"Deleted the {objective_name(objective.level)} {quoted(objective.text)}"
        for kind in (StageGoal, Measurement, Phase, Serves):
            work.remove_all(work.where(kind, objective_id=objective_id))
        quotes = work.where(Quote, objective_id=objective_id)
        work.change_all([(quote, replace(quote, objective_id=None, side=None)) for quote in quotes])
        calls = work.where(Call, objective_id=objective_id)
        work.change_all([(call, replace(call, objective_id=None)) for call in calls])
        untie_actions(work, "objective_id", objective_id)
        free_of(work, objective)
        work.remove(objective)
    return Done(objective, work.changed, work.label)
