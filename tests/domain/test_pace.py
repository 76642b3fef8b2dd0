"""How far a goal is reached, and what reaching it still takes."""

import datetime as dt

import pytest

from acctui.domain.pace import (
    CLAIMED,
    Reached,
    a_year_before,
    in_column,
    needed_a_month,
    overshoot,
    shape,
    share_of,
)

UNIT = 100


@pytest.mark.parametrize(
    ("gap", "days_left", "shown"),
    [
        (59_000, 39, 45_400),
        (51_250, 39, 39_400),
        (45_800, 39, 35_200),
        (8_500, 39, 6_500),
        (258_650, 39, 199_000),
        (59_000, 30, 59_000),
        (59_000, 29, 59_000),
        (59_000, 1, 59_000),
        (59_000, 0, 59_000),
        (59_000, 365, 4_800),
    ],
)
def test_what_a_month_has_to_bring_is_the_gap_over_the_months_left(
    gap: int, days_left: int, shown: int
) -> None:
    needed = needed_a_month(gap * UNIT, days_left)
    assert needed is not None
    assert in_column(needed) == shown * UNIT


@pytest.mark.parametrize("gap", [0, -1, -690_000])
def test_a_goal_that_is_reached_needs_nothing_more(gap: int) -> None:
    assert needed_a_month(gap, 39) is None


@pytest.mark.parametrize(
    ("minor", "shown"),
    [(0, 0), (49, 0), (50, 100), (9_949, 9_900), (99_949, 99_900), (99_950, 100_000), (104_999, 100_000)],
)
def test_small_amounts_are_rounded_to_units_and_large_ones_to_hundreds(minor: int, shown: int) -> None:
    assert in_column(minor) == shown


def test_a_share_needs_a_whole() -> None:
    assert share_of(41, 100) == pytest.approx(0.41)
    assert share_of(41, 0) is share_of(41, -5) is None


def test_the_shape_of_last_year_stays_between_nothing_and_all() -> None:
    assert shape(648_900, 760_000) == pytest.approx(0.8538, abs=0.0001)
    assert shape(120, 100) == 1.0
    assert shape(-20, 100) == 0.0
    assert shape(0, 0) is None


def test_a_year_before_a_leap_day_is_the_28_february() -> None:
    assert a_year_before(dt.date(2028, 2, 29)) == dt.date(2027, 2, 28)
    assert a_year_before(dt.date(2026, 11, 22)) == dt.date(2025, 11, 22)


def test_a_goal_of_100000_grown_to_156000_shows_156_beside_the_claim() -> None:
    own = overshoot([Reached(1, "Alder", 2026, 10_000_000, 15_600_000)])
    assert own.ratio == pytest.approx(1.56)
    assert CLAIMED == (1.5, 1.6)


def test_only_goals_that_were_reached_count_for_how_far_they_were_passed() -> None:
    own = overshoot(
        [
            Reached(1, "Alder", 2026, 100, 99),
            Reached(2, "Birch", 2026, 100, 100),
            Reached(3, "Cedar", 2025, 100, 140),
        ]
    )
    assert [one.name for one in own.reached] == ["Cedar", "Birch"]
    assert own.ratio == pytest.approx(1.2)
    assert own.goals == 3
    assert overshoot([]).ratio is None
