"""The roll of the three-month plan: what goes on, ends or is completed for a new detail month (P3 to P5)."""

import datetime as dt

from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row, book_line
from acctui.domain.text import one_line

WHY_LIMIT = 500


def _refuse_mid_month(month: dt.date) -> None:
    if month.day != 1:
        raise RuleBroken("month", "A month is named by its first day. Give the first.", "P4")


@book_line
class Roll(Row):
    """One roll of the plan, which is the monthly review too (P3): `month` becomes the detail month."""

    month: dt.date
    begun_on: dt.date
    finished_on: dt.date | None = None
    carried: int = 0
    done: int = 0
    dropped: int = 0

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        _refuse_mid_month(self.month)


@book_line
class Carry(Row):
    """That an action was not done when it was due and goes on: from which day or month to which, and why."""

    account_id: int
    action_id: int
    carried_on: dt.date
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    why: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if self.why is not None:
            one_line(self.why, "why", WHY_LIMIT, "reason")


@book_line
class Away(Row):
    """Days the seller was away: they count for no silence, and their sweeps and rolls are one (D23)."""

    first_on: dt.date
    last_on: dt.date

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if self.last_on < self.first_on:
            raise RuleBroken("until", "The last day away comes before the first. Swap them.", "D23")
