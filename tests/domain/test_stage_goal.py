"""Stage goals lead from the baseline to the target in time, and a set of them can be proposed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.rungs import DUE, MARCH, OCTOBER, SEPTEMBER, SOURCE_STEPS, products, stages

from acctui.domain.errors import RuleBroken
from acctui.domain.stage_goal import (
    breaches,
    buffer_days,
    month_end,
    proposed_stages,
    refuse_broken_set,
    span_in_words,
    steps_of,
)

TODAY = dt.date(2026, 11, 22)
DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 31))


def test_the_sources_example_is_accepted_with_a_buffer_of_three_months() -> None:
    five_by_the_end_of_next_year = products()
    refuse_broken_set(five_by_the_end_of_next_year, SOURCE_STEPS)
    spare = buffer_days(five_by_the_end_of_next_year, stages(*SOURCE_STEPS))
    assert spare == 92
    assert span_in_words(spare) == "3 months"


def test_the_sources_example_turned_round_is_refused_as_4_before_3() -> None:
    with pytest.raises(RuleBroken, match="4 before 3") as refusal:
        refuse_broken_set(products(), ((400, OCTOBER), (300, MARCH), (500, SEPTEMBER)))
    assert (refusal.value.field, refusal.value.rule) == ("stages", "L14")


@pytest.mark.parametrize(
    ("steps", "at_fault"),
    [
        (((200, OCTOBER), (500, MARCH)), "2 before 2"),
        (((100, OCTOBER), (500, MARCH)), "2 before 1"),
        (((300, OCTOBER), (300, MARCH), (500, SEPTEMBER)), "3 before 3"),
        (((300, MARCH), (500, OCTOBER)), "31 Mar 2027 before 31 Oct 2026"),
        (((300, MARCH), (500, MARCH)), "31 Mar 2027 stands twice"),
        (((300, OCTOBER), (400, MARCH)), "last stage goal is 4 and the target 5"),
        (((600, OCTOBER),), "last stage goal is 6 and the target 5"),
        (((500, dt.date(2028, 1, 31)),), "31 Jan 2028, after 31 Dec 2027"),
    ],
)
def test_each_breach_names_the_two_values_or_days_at_fault(
    steps: tuple[tuple[int, dt.date], ...], at_fault: str
) -> None:
    assert any(at_fault in sentence for sentence in breaches(products(), steps))


def test_values_may_fall_to_a_lower_target_and_then_must_not_rise() -> None:
    complaints = products(baseline=900, target=100)
    assert list(breaches(complaints, ((500, OCTOBER), (100, MARCH)))) == []
    assert "fall from 9 to 1, and here stands 5 before 7" in next(
        breaches(complaints, ((500, OCTOBER), (700, MARCH), (100, SEPTEMBER)))
    )


def test_an_empty_set_breaks_nothing_and_has_no_buffer() -> None:
    assert list(breaches(products(), ())) == []
    assert buffer_days(products(), ()) is None


def test_the_sources_example_is_proposed_in_three_whole_steps() -> None:
    steps = proposed_stages(products(), 200, dt.date(2026, 5, 10))
    assert [value for value, _ in steps] == [300, 400, 500]
    assert [day for _, day in steps] == [dt.date(2026, 10, 31), dt.date(2027, 4, 30), dt.date(2027, 9, 30)]


def test_a_wide_way_is_cut_into_four_steps_and_parts_of_a_unit_stay_parts() -> None:
    wide = products(baseline=0, target=2500)
    assert [value for value, _ in proposed_stages(wide, 0, TODAY)] == [600, 1300, 1900, 2500]
    parts = products(baseline=150, target=152)
    assert [value for value, _ in proposed_stages(parts, 150, TODAY)] == [151, 152]


def test_a_proposal_begins_at_the_measured_value_but_never_behind_the_baseline() -> None:
    assert [value for value, _ in proposed_stages(products(), 400, TODAY)] == [500]
    assert [value for value, _ in proposed_stages(products(), 100, TODAY)] == [300, 400, 500]


def test_where_no_end_of_a_month_is_left_the_due_day_itself_is_proposed() -> None:
    soon = dt.date(2026, 12, 24)
    assert proposed_stages(products(due=soon), 200, TODAY) == ((500, soon),)


def test_nothing_is_proposed_once_the_target_is_reached_or_its_day_has_come() -> None:
    assert proposed_stages(products(), 500, TODAY) == ()
    assert proposed_stages(products(), 700, TODAY) == ()
    assert proposed_stages(products(due=TODAY), 200, TODAY) == ()


@given(
    baseline=st.integers(-5000, 5000),
    ahead=st.integers(-5000, 5000).filter(bool),
    now=st.integers(-9000, 9000),
    today=DAYS,
    due=DAYS,
)
def test_every_proposal_is_a_set_that_may_be_put_in_force(
    baseline: int, ahead: int, now: int, today: dt.date, due: dt.date
) -> None:
    objective = products(baseline=baseline, target=baseline + ahead, due=due)
    steps = proposed_stages(objective, now, today)
    assert list(breaches(objective, steps)) == []
    assert all(today < day <= due for _, day in steps)


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "0 days"), (1, "1 day"), (13, "13 days"), (21, "3 weeks"), (60, "2 months"), (366, "12 months")],
)
def test_a_span_is_said_in_the_unit_one_would_say_it_in(days: int, words: str) -> None:
    assert span_in_words(days) == words


def test_a_month_ends_where_the_calendar_says() -> None:
    assert month_end(dt.date(2028, 2, 3)) == dt.date(2028, 2, 29)
    assert month_end(DUE) == DUE


def test_stage_goals_are_put_in_order_by_their_days() -> None:
    assert steps_of(stages((500, SEPTEMBER), (300, OCTOBER))) == ((300, OCTOBER), (500, SEPTEMBER))


def test_a_value_beyond_what_a_file_can_count_is_refused() -> None:
    with pytest.raises(RuleBroken, match="at most 15 digits"):
        stages((10**18, MARCH))
