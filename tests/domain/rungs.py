"""Objectives for tests of the ladder."""

from __future__ import annotations

import datetime as dt
from typing import Any

from acctui.domain.objective import Level, Objective
from acctui.domain.stage_goal import Measurement, StageGoal

DUE = dt.date(2027, 12, 31)
OCTOBER, MARCH, SEPTEMBER = dt.date(2026, 10, 31), dt.date(2027, 3, 31), dt.date(2027, 9, 30)
SOURCE_STEPS = ((300, OCTOBER), (400, MARCH), (500, SEPTEMBER))


def products(**fields: Any) -> Objective:
    """Give the business objective of the sources: five products by the end of next year, from two."""
    given: dict[str, Any] = {
        "account_id": 1,
        "level": Level.BUSINESS,
        "text": "Products in use",
        "set_on": dt.date(2026, 1, 4),
        "due": DUE,
        "unit": "products",
        "baseline": 200,
        "target": 500,
    }
    return Objective(**given | fields)


def stages(*steps: tuple[int, dt.date]) -> tuple[StageGoal, ...]:
    """Give stage goals of these values and days."""
    return tuple(StageGoal(account_id=1, objective_id=1, value=value, due=due) for value, due in steps)


def measured(*values: tuple[int, dt.date]) -> tuple[Measurement, ...]:
    """Give measurements of these values on these days."""
    return tuple(
        Measurement(account_id=1, objective_id=1, value=value, measured_on=day) for value, day in values
    )
