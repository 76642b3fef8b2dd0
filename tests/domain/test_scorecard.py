"""A scorecard has five to ten attributes in two halves that weigh the same."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.card_rules import (
    card_in_force,
    carried,
    in_order,
    missing,
    refuse_namesake,
    refuse_unready,
)
from acctui.domain.errors import RuleBroken
from acctui.domain.score import percents, refuse_future, result_of
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, StrategicMark
from acctui.domain.starter_card import STARTERS

DAY = dt.date(2026, 1, 5)
PLAN = "First in the north"
C, F = Half.CURRENT, Half.FUTURE
PICTURE = [(C, 15, 4), (C, 15, 3), (C, 12, 4), (C, 8, 3), (F, 10, 5), (F, 16, 3), (F, 12, 4), (F, 12, 4)]


def attribute(number: int, half: Half, weight: int = 1, name: str = "") -> Attribute:
    return Attribute(
        id=number, scorecard_id=1, half=half, place=number, name=name or f"Attribute {number}", weight=weight
    )


def of(current: int, future: int) -> list[Attribute]:
    return [attribute(place, C if place < current else F) for place in range(current + future)]


@pytest.mark.parametrize(("current", "future"), [(3, 2), (2, 3), (3, 3), (4, 3), (3, 4), (5, 4), (5, 5)])
def test_five_to_ten_attributes_whose_halves_differ_by_one_at_most_are_ready(
    current: int, future: int
) -> None:
    assert missing(PLAN, of(current, future)) == ()
    refuse_unready(PLAN, of(current, future))


@pytest.mark.parametrize(
    ("current", "future", "words"),
    [
        (0, 0, ["no attributes; five to ten are needed"]),
        (1, 0, ["1 attribute; five to ten are needed"]),
        (2, 2, ["4 attributes; five to ten are needed"]),
        (6, 5, ["11 attributes; five to ten are needed"]),
        (6, 2, ["6 current and 2 future; they may differ by one"]),
        (2, 6, ["2 current and 6 future; they may differ by one"]),
        (5, 0, ["5 current and no future; they may differ by one"]),
        (4, 0, ["4 attributes; five to ten are needed", "4 current and no future; they may differ by one"]),
    ],
)
def test_a_draft_says_what_it_lacks(current: int, future: int, words: list[str]) -> None:
    assert [lack.words for lack in missing(PLAN, of(current, future))] == words


@pytest.mark.parametrize(
    ("current", "future", "sentence", "rule"),
    [
        (2, 2, "4 attributes; five to ten are needed. Add 1 or more.", "K6"),
        (6, 5, "11 attributes; five to ten are needed. Take out 1 or more.", "K6"),
        (6, 2, "6 current and 2 future; they may differ by one.", "K7"),
        (2, 6, "2 current and 6 future; they may differ by one.", "K7"),
    ],
)
def test_what_is_not_ready_is_not_put_in_force(current: int, future: int, sentence: str, rule: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        refuse_unready(PLAN, of(current, future))
    assert broken.value.sentence.startswith(sentence)
    assert (broken.value.field, broken.value.rule) == ("attributes", rule)


def test_the_repair_names_the_half_that_is_short() -> None:
    assert missing(PLAN, of(6, 2))[0].repair == "Add to the future half, or take out of the current one."
    assert missing(PLAN, of(2, 6))[0].repair == "Add to the current half, or take out of the future one."


@pytest.mark.parametrize("plan", ["", " ", "\u200b"])
def test_our_own_plan_comes_before_anything_else(plan: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        refuse_unready(plan, of(1, 0))
    assert (broken.value.field, broken.value.rule) == ("plan", "K5")
    assert broken.value.sentence.startswith("Our own plan is not written yet; it comes first.")
    with pytest.raises(RuleBroken) as broken:
        Scorecard(number=1, plan=plan, in_force_on=DAY)
    assert broken.value.rule == "K5"
    assert Scorecard(number=1, plan=plan).is_draft


@pytest.mark.parametrize("weight", [0, -1, 101])
def test_a_weight_is_a_whole_number_above_nothing(weight: int) -> None:
    with pytest.raises(RuleBroken) as broken:
        attribute(1, C, weight)
    assert broken.value.field == "weight"


@pytest.mark.parametrize("value", [0, 6, -1])
def test_a_score_is_one_to_five(value: int) -> None:
    with pytest.raises(RuleBroken) as broken:
        Score(scoring_id=1, attribute_id=1, value=value)
    assert broken.value.rule == "K8"


def test_the_words_for_one_three_and_five_are_one_line_each() -> None:
    with pytest.raises(RuleBroken) as broken:
        Attribute(scorecard_id=1, half=C, place=1, name="Margin", weight=1, middle="two\nlines")
    assert broken.value.field == "middle"


def test_two_attributes_of_one_name_are_refused_and_an_attribute_is_no_namesake_of_itself() -> None:
    margin = attribute(1, C, name="Margin")
    refuse_namesake(margin, [margin, attribute(2, C)])
    with pytest.raises(RuleBroken) as broken:
        refuse_namesake(attribute(2, F, name=" mARGIN"), [margin])
    assert broken.value.field == "name"


def test_the_current_half_stands_first_and_each_half_in_its_own_order() -> None:
    mixed = [attribute(3, F), attribute(2, C), attribute(1, F), attribute(4, C)]
    assert [one.id for one in in_order(mixed)] == [2, 4, 1, 3]


def test_the_newest_version_put_in_force_counts() -> None:
    cards = [
        Scorecard(id=9, number=1, plan=PLAN, in_force_on=DAY),
        Scorecard(id=2, number=2, plan=PLAN, in_force_on=DAY),
        Scorecard(id=3, number=3, plan=PLAN),
    ]
    assert card_in_force(cards) == cards[1]
    assert card_in_force(cards[2:]) is None


def test_values_are_carried_to_another_version_by_name() -> None:
    old = [attribute(1, C, name="Margin"), attribute(2, C, name="Sales"), attribute(3, F, name="Fit")]
    new = [attribute(11, F, name="margin "), attribute(12, C, name="Growth"), attribute(13, F, name="Fit")]
    assert carried({1: 4, 2: 5}, old, new) == {11: 4}


def _result(lines: list[tuple[Half, int, int]]) -> tuple[int, int, int] | None:
    attributes = [attribute(place, half, weight) for place, (half, weight, _) in enumerate(lines)]
    found = result_of(attributes, {place: value for place, (_, _, value) in enumerate(lines)})
    return (found.current.score, found.future.score, found.score) if found else None


def test_the_picture_of_the_scorecard_adds_up() -> None:
    assert _result(PICTURE) == (71, 78, 74)


def test_the_place_on_the_map_is_the_mean_of_each_half() -> None:
    found = result_of([attribute(1, C, 3), attribute(2, C, 1), attribute(3, F)], {1: 4, 2: 2, 3: 5})
    assert found is not None
    assert (found.current.mean, found.future.mean) == (3.5, 5.0)


def test_all_ones_are_twenty_and_all_fives_a_hundred() -> None:
    assert _result([(half, weight, 1) for half, weight, _ in PICTURE]) == (20, 20, 20)
    assert _result([(half, weight, 5) for half, weight, _ in PICTURE]) == (100, 100, 100)


def test_each_half_is_half_of_the_score_however_many_attributes_it_has() -> None:
    assert _result([(C, 1, 5), (C, 1, 5), (C, 1, 5), (C, 1, 5), (F, 1, 1), (F, 1, 1), (F, 1, 1)]) == (
        100,
        20,
        60,
    )


def test_the_halves_are_added_before_they_are_rounded_and_a_half_is_rounded_up() -> None:
    # 67.5 and 67 are shown as 68 and 67; their mean is 67.25.
    assert _result([(C, 5, 3), (C, 3, 4), (F, 13, 3), (F, 7, 4)]) == (68, 67, 67)
    assert _result([(C, 1, 3), (C, 1, 4), (F, 1, 3), (F, 3, 4)]) == (70, 75, 73)


def test_without_a_value_for_every_attribute_there_is_no_score() -> None:
    assert result_of(of(2, 2), {0: 1, 1: 1, 2: 1}) is None
    assert result_of(of(2, 0), {0: 1, 1: 1}) is None
    assert result_of([], {}) is None


def test_the_percents_of_the_picture_are_its_weights() -> None:
    assert percents([15, 15, 12, 8]) == (15, 15, 12, 8)
    assert percents([10, 16, 12, 12]) == (10, 16, 12, 12)


def test_what_rounding_leaves_over_goes_to_the_largest_remainder_and_the_first() -> None:
    assert percents([1, 1, 1]) == (17, 17, 16)
    assert percents([2, 1]) == (33, 17)
    assert percents([]) == ()


@given(st.lists(st.integers(1, 100), min_size=1, max_size=10))
def test_each_half_shows_fifty_percent(weights: list[int]) -> None:
    shares = percents(weights)
    assert sum(shares) == 50
    assert all(
        abs(share - 50 * weight / sum(weights)) < 1 for share, weight in zip(shares, weights, strict=True)
    )


def test_the_starter_set_serves_as_it_is() -> None:
    starters = [
        Attribute(scorecard_id=1, place=place, **starter.fields) for place, starter in enumerate(STARTERS)
    ]
    assert missing(PLAN, starters) == ()
    assert {one.half for one in starters[:3]} == {C}
    assert len({one.weight for one in starters}) == 1
    assert all(one.low and one.middle and one.high for one in starters)
    assert any("share" in one.name.lower() for one in starters)


@pytest.mark.parametrize(
    ("why_us", "why_them", "lacking"),
    [
        ("the north", "one supplier", []),
        (None, "one supplier", ["us"]),
        ("the north", "\u200b", ["them"]),
        ("", None, ["us", "them"]),
    ],
)
def test_a_mark_without_a_why_says_which(
    why_us: str | None, why_them: str | None, lacking: list[str]
) -> None:
    mark = StrategicMark(account_id=1, decided_on=DAY, strategic=True, why_us=why_us, why_them=why_them)
    assert mark.lacks == tuple(
        f"Strategic without a why for {who}. Say what the work is worth to {who}." for who in lacking
    )


def test_a_decision_against_it_lacks_nothing_and_a_why_is_one_line() -> None:
    assert StrategicMark(account_id=1, decided_on=DAY, strategic=False).lacks == ()
    with pytest.raises(RuleBroken) as broken:
        StrategicMark(account_id=1, decided_on=DAY, strategic=True, why_them="a\nb")
    assert broken.value.field == "why_them"


def test_a_score_is_never_of_a_day_to_come() -> None:
    refuse_future(DAY, DAY, "A score")
    with pytest.raises(RuleBroken) as broken:
        refuse_future(DAY + dt.timedelta(days=1), DAY, "A score")
    assert broken.value.field == "on"
    assert broken.value.sentence.startswith("A score is of today or an earlier day.")
