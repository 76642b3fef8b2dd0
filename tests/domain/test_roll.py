"""A roll belongs to a month, and days away stand in their order."""

import datetime as dt

import pytest

from acctui.domain.errors import RuleBroken
from acctui.domain.roll import Away, Carry, Roll

DAY = dt.date(2026, 11, 22)


def test_a_roll_names_its_month_by_the_first_day() -> None:
    assert Roll(month=dt.date(2026, 12, 1), begun_on=DAY).finished_on is None
    with pytest.raises(RuleBroken, match="Give the first"):
        Roll(month=DAY, begun_on=DAY)


def test_a_carry_takes_one_line_of_why() -> None:
    assert Carry(account_id=1, action_id=1, carried_on=DAY, why="they are closed").why == "they are closed"
    with pytest.raises(RuleBroken):
        Carry(account_id=1, action_id=1, carried_on=DAY, why="two\nlines")


def test_days_away_end_after_they_begin() -> None:
    assert Away(first_on=DAY, last_on=DAY).last_on == DAY
    with pytest.raises(RuleBroken, match="Swap them"):
        Away(first_on=DAY, last_on=DAY - dt.timedelta(days=1))
