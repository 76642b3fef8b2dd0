"""The seller's business year, in whichever month it begins."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.business_year import BusinessYear, read_year
from acctui.domain.errors import RuleBroken

CALENDAR, APRIL = BusinessYear(2026), BusinessYear(2026, 4)


def test_a_year_has_its_first_and_last_day_and_two_names() -> None:
    assert (CALENDAR.first, CALENDAR.last) == (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert (APRIL.first, APRIL.last) == (dt.date(2026, 4, 1), dt.date(2027, 3, 31))
    assert (CALENDAR.name, CALENDAR.short) == ("2026", "26")
    assert (APRIL.name, APRIL.short) == ("2026/27", "26/27")
    assert BusinessYear(1999, 4).name == "1999/00"


@given(st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31)), st.integers(1, 12))
def test_every_day_lies_in_its_year_and_in_no_other(day: dt.date, first_month: int) -> None:
    year = BusinessYear.of(day, first_month)
    assert year.first <= day <= year.last
    assert year.before.last + dt.timedelta(days=1) == year.first
    assert year.after.first == year.last + dt.timedelta(days=1)
    assert (len(year.months), year.months[0]) == (12, year.first)
    assert BusinessYear.of(year.last, first_month) == year
    assert year.days_left(day) == (year.last - day).days
    assert 0 < year.gone(day) <= 1
    assert not year.is_over(day)


def test_a_year_begun_in_april_ends_with_march() -> None:
    assert BusinessYear.of(dt.date(2026, 3, 31), 4).year == 2025
    assert BusinessYear.of(dt.date(2026, 4, 1), 4).year == 2026
    assert APRIL.months[8:] == tuple(
        dt.date(*day) for day in [(2026, 12, 1), (2027, 1, 1), (2027, 2, 1), (2027, 3, 1)]
    )


def test_the_straight_line_counts_the_day_that_is_over() -> None:
    assert CALENDAR.gone(dt.date(2026, 11, 22)) == pytest.approx(326 / 365)
    assert CALENDAR.gone(dt.date(2025, 12, 31)) == 0.0
    assert CALENDAR.gone(dt.date(2027, 5, 1)) == 1.0
    assert CALENDAR.days_left(dt.date(2026, 11, 22)) == 39
    assert CALENDAR.days_left(dt.date(2027, 1, 2)) == 0


@pytest.mark.parametrize(
    ("day", "near", "over"),
    [
        (dt.date(2026, 10, 31), False, False),
        (dt.date(2026, 11, 1), True, False),
        (dt.date(2026, 12, 31), True, False),
        (dt.date(2027, 1, 1), False, True),
    ],
)
def test_two_months_before_its_end_the_next_year_is_planned(day: dt.date, *, near: bool, over: bool) -> None:
    assert (CALENDAR.is_near_its_end(day), CALENDAR.is_over(day)) == (near, over)
    assert BusinessYear(2026, 4).is_near_its_end(dt.date(2027, 2, 1))


@pytest.mark.parametrize("typed", ["2026", " 2026 ", "2026/27", "2026/2027"])
def test_a_year_is_typed_by_its_first_or_by_both_years(typed: str) -> None:
    assert read_year(typed, 4) == APRIL


@pytest.mark.parametrize(
    ("typed", "first_month", "sentence"),
    [
        ("", 1, "is no year"),
        ("26", 1, "is no year"),
        ("20266", 1, "is no year"),
        ("1899", 1, "is no year"),
        ("2026/28", 4, "Write 2026"),
        ("2026/27", 1, "begins in January. Write 2026 or 2027"),
        ("next", 4, "is no year"),
    ],
)
def test_what_is_no_business_year_is_refused(typed: str, first_month: int, sentence: str) -> None:
    with pytest.raises(RuleBroken, match=sentence) as refused:
        read_year(typed, first_month)
    assert refused.value.field == "year"
