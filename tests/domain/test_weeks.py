"""Months as calendars show them."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.domain.weeks import week_start, weeks_of

DECEMBER = dt.date(2026, 12, 1)


def test_a_month_is_shown_in_whole_weeks_with_their_iso_numbers() -> None:
    weeks = weeks_of(DECEMBER, "monday")
    assert [week.number for week in weeks] == [49, 50, 51, 52, 53]
    assert (weeks[0].days[0], weeks[-1].days[-1]) == (dt.date(2026, 11, 30), dt.date(2027, 1, 3))
    assert all(len(week.days) == 7 for week in weeks)


def test_weeks_that_begin_on_sunday_have_no_number() -> None:
    weeks = weeks_of(DECEMBER, "sunday")
    assert {week.number for week in weeks} == {None}
    assert (weeks[0].days[0], weeks[-1].days[-1]) == (dt.date(2026, 11, 29), dt.date(2027, 1, 2))


def test_a_month_of_four_whole_weeks_shows_no_neighbour() -> None:
    weeks = weeks_of(dt.date(2027, 2, 1), "monday")
    assert [week.days[0].day for week in weeks] == [1, 8, 15, 22]
    assert weeks[-1].days[-1] == dt.date(2027, 2, 28)


@pytest.mark.parametrize(("begins", "first"), [("monday", 16), ("sunday", 22)])
def test_a_sunday_ends_a_week_or_begins_one(begins: str, first: int) -> None:
    assert week_start(dt.date(2026, 11, 22), begins).day == first
