"""The largest accounts are not the strategic ones, and calls go where they are deserved."""

from __future__ import annotations

import pytest

from acctui.domain.merit import Served, Standing, Verdict, standings, verdicts


def test_a_largest_account_with_a_low_score_shows_both_ranks() -> None:
    found = standings({1: (44, 900), 2: (74, 500), 3: (60, 400), 4: (52, 100)})
    assert found[1].words == "rev #1 · score #4"
    assert (found[1].apart, found[1].is_far_apart) == (3, True)
    assert (found[4].apart, found[4].is_far_apart) == (-1, False)


def test_equal_ones_share_the_better_place_and_the_next_one_is_skipped() -> None:
    found = standings({1: (74, 500), 2: (74, 500), 3: (60, 400), 4: (60, 0)})
    assert [found[one].words for one in (1, 2, 3, 4)] == [
        "rev #1= · score #1=",
        "rev #1= · score #1=",
        "rev #3 · score #3=",
        "rev #4 · score #3=",
    ]


@pytest.mark.parametrize(
    ("of", "apart", "is_far"),
    [(3, 1, False), (3, 2, True), (12, 2, False), (12, 3, True), (12, -3, True), (400, 99, False)],
)
def test_ranks_are_far_apart_from_a_quarter_of_the_scored_accounts_on(
    of: int, apart: int, *, is_far: bool
) -> None:
    assert Standing(10 + apart, 10, of).is_far_apart is is_far


def test_nobody_scored_has_no_ranks() -> None:
    assert standings({}) == {}


def test_a_low_score_with_many_calls_is_over_served_and_a_high_one_with_few_is_starved() -> None:
    found = verdicts({1: Served(9, 44), 2: Served(1, 69), 3: Served(6, 74), 4: Served(2, 40)})
    assert found == {1: Verdict.OVER_SERVED, 2: Verdict.STARVED}


def test_a_high_score_is_never_over_served_and_a_low_one_never_starved() -> None:
    assert verdicts({1: Served(30, 90), 2: Served(0, 40)}) == {}


def test_the_same_effort_for_all_is_no_finding_where_all_score_the_same() -> None:
    assert verdicts({1: Served(20, 60), 2: Served(2, 60)}) == {}


def test_fewer_than_ten_calls_prove_nothing() -> None:
    assert verdicts({1: Served(8, 30), 2: Served(1, 90)}) == {}
    assert verdicts({1: Served(9, 30), 2: Served(1, 90)}) != {}
    assert verdicts({}) == {}
