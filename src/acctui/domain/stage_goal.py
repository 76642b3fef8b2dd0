"""Stage goals: where we are to be at important dates on the way to a business objective (L13 to L15)."""

import datetime as dt
from dataclasses import dataclass

from acctui.domain.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class StageGoal(Row):
    """A value of a business objective at a date; `value` is in hundredths of its unit (L13, D4)."""

    account_id: int
    objective_id: int
    value: int
    due: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement(Row):
    """What was measured of a business objective on a day, in hundredths of its unit (L8)."""

    account_id: int
    objective_id: int
    value: int
    measured_on: dt.date
