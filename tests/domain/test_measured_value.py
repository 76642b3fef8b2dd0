"""Measured values, targets and stage goals are read as a seller types them, and never guessed."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.rungs import MARCH, OCTOBER, SEPTEMBER, SOURCE_STEPS

from acctui.domain.errors import RuleBroken
from acctui.domain.measured_value import Measure, read_due, read_stages, read_target, read_value

TODAY = dt.date(2026, 11, 22)
PRODUCTS = Measure("products", 200)
WALLET = Measure("% of wallet", 2000)


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("3", PRODUCTS, 300),
        (" 3 products ", PRODUCTS, 300),
        ("3 Products", PRODUCTS, 300),
        ("2.5", PRODUCTS, 250),
        ("2,5", Measure(mark=","), 250),
        ("1,234", Measure(mark="."), 123_400),
        ("1 234", Measure(), 123_400),
        ("-4", Measure("degrees"), -400),
        ("\u22124", Measure("degrees"), -400),
        ("25 %", WALLET, 2500),
        ("25", WALLET, 2500),
        ("25", Measure("percent"), 2500),
    ],
)
def test_a_value_is_read_with_or_without_its_unit(text: str, measure: Measure, value: int) -> None:
    assert read_value(text, "value", measure) == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "No value is written"),
        ("many", '"many" is no value'),
        ("a third", '"a third" is no value'),
        ("25%", "is a share of something"),
        ("1,234", "can mean 1234 or 1.234"),
        ("1.2.3", "is no amount"),
        ("9" * 20, "at most 15 digits"),
    ],
)
def test_what_is_no_value_is_refused_in_one_sentence(text: str, says: str) -> None:
    with pytest.raises(RuleBroken, match=says) as refusal:
        read_value(text, "value", PRODUCTS)
    assert refusal.value.field == "value"


def test_a_quarter_more_of_last_years_volume_is_a_legal_target() -> None:
    volume = Measure("tonnes of product A", 123_400)
    assert read_target("+25%", "target", volume) == 154_250
    assert read_target("+25 per cent", "target", volume) == 154_250
    assert read_target("-10 %", "target", volume) == 111_060
    assert read_target("1500 tonnes of product A", "target", volume) == 150_000


def test_a_gain_on_a_baseline_below_nothing_still_goes_up() -> None:
    assert read_target("+50%", "target", Measure("degrees", -200)) == -100


def test_a_target_in_percent_of_something_measured_in_percent_is_the_value_itself() -> None:
    assert read_target("25%", "target", WALLET) == 2500


@pytest.mark.parametrize(
    ("text", "measure", "says"),
    [
        ("25%", PRODUCTS, "can be read in two ways. Write [+]25% for that much more"),
        ("+5%", WALLET, "can be points or a part of it"),
        ("+25%", Measure("products"), "needs today's value first"),
        ("+25%", Measure("products", 0), "of 0 changes nothing"),
        ("+3", PRODUCTS, "can be a value or a gain"),
        ("soon", PRODUCTS, "is no value"),
    ],
)
def test_a_target_that_could_mean_two_things_is_asked_about(text: str, measure: Measure, says: str) -> None:
    with pytest.raises(RuleBroken, match=says):
        read_target(text, "target", measure)


@pytest.mark.parametrize(
    "line",
    [
        "3@2026-10 4@2027-03 5@2027-09",
        "3@2026-10, 4@2027-03; 5@2027-09;",
        "3 @ 2026-10  4 @ 31 mar 2027  5 @ 2027-09-30",
        "3.0@oct 2026 4@mar 5@sep",
    ],
)
def test_a_line_of_stage_goals_is_read_and_a_month_means_its_last_day(line: str) -> None:
    assert read_stages(line, TODAY, "stages", PRODUCTS) == SOURCE_STEPS


def test_stage_goals_are_read_in_the_order_they_are_written() -> None:
    steps = read_stages("4@2027-03 3@2026-10", TODAY, "stages", PRODUCTS)
    assert steps == ((400, MARCH), (300, OCTOBER))


def test_an_empty_line_has_no_stage_goals_and_decimals_go_by_the_mark() -> None:
    assert read_stages("  ", TODAY, "stages", PRODUCTS) == ()
    assert read_stages("2,5@2027-09", TODAY, "stages", Measure(mark=",")) == ((250, SEPTEMBER),)
    assert read_stages("25%@2027-09", TODAY, "stages", WALLET) == ((2500, SEPTEMBER),)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("3", "is no stage goal. Write value@date"),
        ("@2026-10", "is no stage goal"),
        ("3 4@2026-10", "is no stage goal"),
        ("3@", "is a value at a date. Write both"),
        ("3@soon", "is no date"),
        ("3@2026-13", "There is no month 13"),
        ("x@2026-10", '"x" is no value'),
        ("3@2026-10 rubbish", "is no date"),
    ],
)
def test_what_is_no_stage_goal_is_refused_in_one_sentence(line: str, says: str) -> None:
    with pytest.raises(RuleBroken, match=says) as refusal:
        read_stages(line, TODAY, "stages", PRODUCTS)
    assert refusal.value.field == "stages"


def test_a_due_day_may_be_a_month() -> None:
    assert read_due("2027-03", TODAY, "due") == MARCH
    assert read_due("+3d", TODAY, "due") == dt.date(2026, 11, 25)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused_and_never_stumbled_over(text: str) -> None:
    for read in (read_value, read_target):
        with suppress(RuleBroken):
            assert isinstance(read(text, "value", PRODUCTS), int)
    with suppress(RuleBroken):
        assert all(day > dt.date.min for _, day in read_stages(text, TODAY, "stages", PRODUCTS))
