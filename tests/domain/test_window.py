"""Which three months are planned on which day (P3, P4, D6)."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.window import Window, days_of, month_after


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("today", "months"),
    [
        ("2026-04-20", ["2026-04", "2026-05", "2026-06"]),
        ("2026-04-21", ["2026-05", "2026-06", "2026-07"]),
        ("2026-04-28", ["2026-05", "2026-06", "2026-07"]),
        ("2026-05-28", ["2026-06", "2026-07", "2026-08"]),
        ("2026-06-28", ["2026-07", "2026-08", "2026-09"]),
        ("2026-11-28", ["2026-12", "2027-01", "2027-02"]),
        ("2026-12-31", ["2027-01", "2027-02", "2027-03"]),
    ],
)
def test_late_in_a_month_the_next_three_are_planned(today: str, months: list[str]) -> None:
    window = Window.of(_day(today))
    assert [f"{month:%Y-%m}" for month in window.months] == months
    assert (window.detail, window.outlines) == (window.months[0], window.months[1:])


def test_the_late_day_is_the_sellers_own() -> None:
    assert Window.of(_day("2026-04-15"), late_from=15).detail == _day("2026-05-01")
    assert Window.of(_day("2026-04-27"), late_from=28).detail == _day("2026-04-01")


def test_the_days_left_of_the_month_stay_in_front_until_it_ends() -> None:
    window = Window.of(_day("2026-11-22"))
    assert [day.day for day in window.strip] == list(range(22, 31))
    assert (window.is_late, window.first, window.last) == (True, _day("2026-11-22"), _day("2027-02-28"))
    early = Window.of(_day("2026-11-20"))
    assert (early.is_late, early.strip, early.first) == (False, (), _day("2026-11-01"))


def test_detail_is_asked_for_in_the_detail_month_and_before_it() -> None:
    assert Window.of(_day("2026-05-28")).demands(_day("2026-06-01"))
    assert not Window.of(_day("2026-05-28")).demands(_day("2026-07-01"))
    assert Window.of(_day("2026-06-28")).demands(_day("2026-07-01"))
    assert Window.of(_day("2026-06-28")).demands(_day("2026-06-01"))


def test_months_are_counted_over_the_years() -> None:
    assert month_after(_day("2026-11-30"), 2) == _day("2027-01-01")
    assert month_after(_day("2026-01-31"), -1) == _day("2025-12-01")
    assert len(days_of(_day("2028-02-01"))) == 29


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 28))
def test_the_window_and_its_strip_leave_no_day_out(today: dt.date, late_from: int) -> None:
    window = Window.of(today, late_from)
    days = [*window.strip, *(day for month in window.months for day in days_of(month))]
    assert days == [window.first + dt.timedelta(days=place) for place in range(len(days))]
    assert today in days
    assert days[-1] == window.last
