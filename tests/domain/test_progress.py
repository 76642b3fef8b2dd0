"""Where a business objective stands: what is next, what was missed, and the pace."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.domain.rungs import MARCH, OCTOBER, SEPTEMBER, SOURCE_STEPS, measured, products, stages

from acctui.domain.progress import ahead_in_words, has_reached, met_on, progress_of

TODAY = dt.date(2026, 11, 22)
GOALS = stages(*SOURCE_STEPS)
THREE = measured((300, dt.date(2026, 10, 19)))


def test_the_next_stage_goal_says_what_it_needs_in_how_many_days() -> None:
    progress = progress_of(products(), GOALS, THREE, TODAY)
    assert (progress.now, progress.next_stage, progress.needs, progress.days_left) == (
        300,
        GOALS[1],
        100,
        129,
    )
    assert (progress.buffer_days, progress.missed) == (92, ())
    assert ahead_in_words(progress) == "next 4 by 31 Mar 2027 needs 1 in 129 days"


def test_before_anything_is_measured_the_baseline_is_where_it_stands() -> None:
    progress = progress_of(products(), GOALS, (), dt.date(2026, 5, 1))
    assert (progress.now, progress.next_stage, progress.past_pace) == (200, GOALS[0], None)
    assert not progress.is_steep


def test_a_stage_goal_reached_early_leaves_the_one_after_it_as_the_next() -> None:
    early = measured((400, TODAY))
    assert progress_of(products(), GOALS, early, TODAY).next_stage == GOALS[2]


def test_a_day_that_went_by_without_its_value_is_missed_and_the_pace_grows() -> None:
    progress = progress_of(products(), GOALS, (), TODAY)
    assert progress.missed == (GOALS[0],)
    assert progress.next_stage == GOALS[1]
    assert progress.needed_pace == round(200 * 30 / 129)


def test_a_value_reached_late_is_no_longer_missed() -> None:
    late = measured((300, dt.date(2026, 11, 5)))
    assert progress_of(products(), GOALS, late, TODAY).missed == ()


def test_a_value_reached_in_time_and_lost_since_was_not_missed() -> None:
    lost = measured((300, dt.date(2026, 10, 1)), (200, dt.date(2026, 11, 1)))
    assert progress_of(products(), GOALS, lost, TODAY).missed == ()
    late_and_lost = measured((300, dt.date(2026, 11, 5)), (200, dt.date(2026, 11, 10)))
    assert progress_of(products(), GOALS, late_and_lost, TODAY).missed == (GOALS[0],)


@pytest.mark.parametrize(("now", "is_steep"), [(229, True), (230, False)])
def test_a_pace_is_steep_when_more_than_twice_the_past_one_is_needed(now: int, *, is_steep: bool) -> None:
    objective = products(set_on=dt.date(2026, 10, 23), baseline=200, target=290, due=dt.date(2026, 12, 22))
    progress = progress_of(objective, (), measured((now, TODAY)), TODAY)
    assert (progress.past_pace, progress.needed_pace) == (now - 200, 290 - now)
    assert progress.is_steep is is_steep


def test_going_backwards_makes_any_needed_pace_steep() -> None:
    progress = progress_of(products(), GOALS, measured((100, TODAY)), TODAY)
    assert progress.past_pace is not None
    assert progress.past_pace < 0
    assert progress.is_steep


def test_a_pace_can_not_be_known_on_the_very_day_of_the_baseline() -> None:
    objective = products(set_on=TODAY)
    assert progress_of(objective, (), measured((300, TODAY)), TODAY).past_pace is None


def test_after_the_last_stage_goal_the_target_and_its_own_day_are_next() -> None:
    progress = progress_of(products(), GOALS, THREE, dt.date(2027, 10, 1))
    assert (progress.next_stage, progress.needs, progress.days_left) == (None, 200, 91)
    assert [stage.value for stage in progress.missed] == [400, 500]
    assert ahead_in_words(progress) == "the target 5 by 31 Dec 2027 needs 2 in 91 days"


def test_after_the_due_day_there_is_no_pace_any_more() -> None:
    progress = progress_of(products(), (), THREE, dt.date(2028, 1, 10))
    assert (progress.days_left, progress.needed_pace, progress.is_steep) == (-10, None, False)
    assert ahead_in_words(progress) == "the target 5 by 31 Dec 2027 is 10 days late"


def test_one_day_is_one_day_and_the_last_day_still_counts() -> None:
    assert ahead_in_words(progress_of(products(), (), THREE, dt.date(2027, 12, 30))).endswith("in 1 day")
    assert progress_of(products(), (), THREE, dt.date(2027, 12, 31)).needed_pace == 200 * 30


def test_a_target_that_is_reached_needs_nothing() -> None:
    progress = progress_of(products(), (), measured((600, TODAY)), TODAY)
    assert (progress.needs, progress.needed_pace, progress.is_steep) == (0, None, False)
    assert ahead_in_words(progress) == "the target 5 is reached"


def test_an_objective_that_falls_is_reached_from_above() -> None:
    complaints = products(baseline=900, target=100)
    assert has_reached(complaints, 500, 400)
    assert not has_reached(complaints, 500, 600)
    progress = progress_of(complaints, stages((500, MARCH), (100, SEPTEMBER)), measured((700, TODAY)), TODAY)
    assert progress.needs == 200
    assert progress.past_pace is not None
    assert progress.past_pace > 0


def test_a_stage_goal_is_met_on_the_first_day_its_value_was_measured() -> None:
    values = measured((300, OCTOBER), (400, TODAY))
    assert met_on(products(), GOALS[0], values) == OCTOBER
    assert met_on(products(), GOALS[2], values) is None
