"""Objectives by their numbers, and those that still stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Level, Objective, objective_name

if TYPE_CHECKING:
    from acctui.services.ports import Reads


def the_objective(reads: Reads, objective_id: int) -> Objective:
    """Give an objective by its number; raises RuleBroken where there is none."""
    objective = reads.get(Objective, objective_id)
    if objective is None:
        raise RuleBroken(
            "objective", f"There is no objective #{objective_id}. acctui objective list shows them all."
        )
    return objective


def the_standing(reads: Reads, objective_id: int, level: Level | None = None) -> Objective:
    """Give an objective that has not ended, of a level where one is asked; raises RuleBroken otherwise."""
    objective = the_objective(reads, objective_id)
    if level is not None and objective.level is not level:
        raise RuleBroken(
            "objective",
            f"Objective #{objective_id} is a {objective_name(objective.level)}."
            f" Name a {objective_name(level)}.",
        )
    if not objective.is_current:
        raise RuleBroken("objective", "This objective has ended already. Undo takes the end back.")
    return objective
