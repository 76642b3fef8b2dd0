"""The long-term plan of a generated book: ladders, scorecards and goals, the same every time for a size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench import ladders, scorecards, year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.bench.contents import Extent

    from acctui.domain.row import Row

PLAN: tuple[Callable[[Extent], Iterator[Row]], ...] = (
    ladders.objectives,
    ladders.phases,
    ladders.stage_goals,
    ladders.measurements,
    ladders.strategies,
    ladders.served,
    ladders.told,
    scorecards.scorecards,
    scorecards.attributes,
    scorecards.scorings,
    scorecards.scores,
    scorecards.strategic_marks,
    year.goals,
    year.goal_changes,
    year.year_decisions,
    year.growth_questions,
)
"""Every table of the plan, each below those its lines refer to."""
