"""What the chart of a business objective is drawn from: each stage goal with what became of it."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.domain.objective import Level, Objective
from acctui.domain.progress import progress_of
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.tui.screens.ladder_lines import chart_of

TODAY = dt.date(2026, 11, 22)
OBJECTIVE = Objective(
    id=1,
    account_id=1,
    level=Level.BUSINESS,
    text="Routes in our crates",
    set_on=dt.date(2026, 2, 16),
    baseline=100,
    target=400,
    unit="routes",
    due=dt.date(2027, 12, 31),
)


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ([(3, 1), (6, 3)], "met"),
        ([(3, 1), (6, 3), (9, 2)], "was met"),
        ([(3, 1)], ""),
    ],
)
def test_a_stage_goal_is_met_while_its_value_still_stands(values: list[tuple[int, int]], word: str) -> None:
    measured = [
        Measurement(account_id=1, objective_id=1, value=value * 100, measured_on=dt.date(2026, month, 7))
        for month, value in values
    ]
    stage = StageGoal(account_id=1, objective_id=1, value=300, due=dt.date(2026, 12, 31))
    chart = chart_of(progress_of(OBJECTIVE, [stage], measured, TODAY), TODAY)
    assert [goal.word for goal in chart.goals] == [word]
