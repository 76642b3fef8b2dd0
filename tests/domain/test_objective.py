"""Each rung of the ladder has what it needs and nothing that belongs to another."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from tests.domain.rungs import products

from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Ending, Level, Objective, Phase, ended, heard_by, objective_name

TODAY = dt.date(2026, 11, 22)


def _objective(level: Level, **fields: Any) -> Objective:
    return Objective(account_id=1, level=level, text="First call in the north", set_on=TODAY, **fields)


@pytest.mark.parametrize(
    ("missing", "says", "rule"),
    [
        ("unit", "measured in something", "L8"),
        ("baseline", "starts somewhere", "L8"),
        ("target", "has a target", "L8"),
        ("due", "has a day it is due", "L11"),
    ],
)
def test_a_business_objective_without_one_of_its_four_figures_is_refused(
    missing: str, says: str, rule: str
) -> None:
    with pytest.raises(RuleBroken, match=says) as refusal:
        products(**{missing: None})
    assert (refusal.value.field, refusal.value.rule) == (missing, rule)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"unit": " "}, "measured in something"),
        ({"target": 200}, "are the same"),
        ({"agreed_customer_by": "Maren"}, "has a name and a day"),
        ({"years": 2}, "Only a vision looks years ahead"),
        ({"baseline": 10**18}, "at most 15 digits"),
        ({"target": -(10**18)}, "at most 15 digits"),
        ({"text": " "}, "A business objective needs words"),
        ({"text": "a\nb"}, "is one line"),
        ({"guard": "a\nb"}, "is one line"),
        ({"worth": -1}, "is an amount of money"),
        ({"ended_on": TODAY}, "ends on a day and in a way"),
    ],
)
def test_a_business_objective_is_whole_or_refused(fields: dict[str, Any], says: str) -> None:
    with pytest.raises(RuleBroken, match=says):
        products(**fields)


@pytest.mark.parametrize("level", [Level.VISION, Level.RELATIONSHIP])
@pytest.mark.parametrize("figure", [{"unit": "x"}, {"target": 1}, {"guard": "x"}, {"worth": 1}])
def test_the_soft_rungs_have_no_figures(level: Level, figure: dict[str, Any]) -> None:
    years = 5 if level is Level.VISION else None
    with pytest.raises(RuleBroken, match="has no figures"):
        _objective(level, years=years, **figure)


@pytest.mark.parametrize("years", [None, 0, -1, 101])
def test_a_vision_looks_a_whole_number_of_years_ahead(years: int | None) -> None:
    with pytest.raises(RuleBroken, match="whole number of years") as refusal:
        _objective(Level.VISION, years=years)
    assert refusal.value.rule == "L3"


@pytest.mark.parametrize("years", [1, 2, 3, 5, 7, 10])
def test_any_horizon_in_whole_years_is_taken(years: int) -> None:
    assert _objective(Level.VISION, years=years).years == years


def test_only_a_business_objective_is_agreed() -> None:
    with pytest.raises(RuleBroken, match="Only a business objective"):
        _objective(Level.STRATEGIC, agreed_team_on=TODAY)


def test_a_measured_value_may_rise_or_fall_and_an_objective_stands_until_it_ends() -> None:
    assert products().rises
    assert not products(baseline=900).rises
    over = ended(products(), Ending.REACHED, TODAY, "all five")
    assert (over.is_current, over.ended_how, over.ended_why) == (False, Ending.REACHED, "all five")
    with pytest.raises(RuleBroken, match="has ended already"):
        ended(over, Ending.DROPPED, TODAY)


def test_a_step_of_the_next_phase_needs_words() -> None:
    with pytest.raises(RuleBroken, match="step of the next phase"):
        Phase(account_id=1, objective_id=1, text=" ")


def test_a_sentence_is_to_be_heard_in_two_years_even_from_a_leap_day() -> None:
    assert heard_by(TODAY) == dt.date(2028, 11, 22)
    assert heard_by(dt.date(2028, 2, 29)) == dt.date(2030, 2, 28)


def test_every_level_has_its_name() -> None:
    assert [objective_name(level) for level in Level] == [
        "vision",
        "relationship objective",
        "business objective",
        "strategic objective",
    ]
