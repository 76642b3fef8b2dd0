"""A light is turned with its one line, and never stands for a negative time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from acctui.domain import turning
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.turning import Saying, turned

TODAY = dt.date(2026, 11, 22)
DAY = dt.timedelta(days=1)


def light(kind: Light = Light.GREEN, **fields: Any) -> Factor:
    """Give a factor of a light, with the line it needs."""
    needed = {Light.RED: {"stops": "the trial"}, Light.AMBER: {"tips": "who follows her"}}
    given = {
        "account_id": 1,
        "text": "Plant manager",
        "since": TODAY - 9 * DAY,
        **needed.get(kind, {}),
        **fields,
    }
    return Factor(light=kind, **given)


def test_green_asks_nothing_and_lets_the_lines_wait_for_the_day_it_turns_back() -> None:
    green = turned(light(Light.RED, until="the audit"), Light.GREEN, Saying(), TODAY)
    assert (green.light, green.since, green.stops, green.until) == (
        Light.GREEN,
        TODAY,
        "the trial",
        "the audit",
    )
    red = turned(green, Light.RED, Saying(), TODAY)
    assert (red.stops, red.until) == ("the trial", "the audit")


def test_a_red_takes_its_line_its_objective_and_what_would_end_it() -> None:
    red = turned(light(), Light.RED, Saying(line=" the order ", until=" May "), TODAY)
    assert (red.stops, red.objective_id, red.until) == ("the order", None, "May")
    tied = turned(red, Light.RED, Saying(objective_id=7, until=" "), TODAY + DAY)
    assert (tied.stops, tied.objective_id, tied.until, tied.since) == (None, 7, None, TODAY)


def test_an_amber_keeps_its_date_only_while_it_is_amber() -> None:
    amber = turned(light(), Light.AMBER, Saying(line="the vote", by=TODAY + 9 * DAY), TODAY)
    again = turned(amber, Light.AMBER, Saying(line="the second vote"), TODAY + DAY)
    assert (again.tips, again.by, again.since) == ("the second vote", TODAY + 9 * DAY, TODAY)
    back = turned(turned(again, Light.GREEN, Saying(), TODAY), Light.AMBER, Saying(), TODAY)
    assert (back.tips, back.by) == ("the second vote", None)


def test_a_turn_takes_the_snooze_away() -> None:
    snoozed = light(Light.AMBER, snoozed_until=TODAY + DAY)
    for kind in Light:
        assert (
            turned(snoozed, kind, Saying(line=None if kind is Light.GREEN else "x"), TODAY).snoozed_until
            is None
        )


@pytest.mark.parametrize(
    ("kind", "saying", "field", "rule"),
    [
        (Light.RED, Saying(), "stops", "T2"),
        (Light.RED, Saying(line="\u200b "), "stops", "T2"),
        (Light.AMBER, Saying(), "tips", "T3"),
        (Light.AMBER, Saying(line=" "), "tips", "T3"),
        (Light.RED, Saying(line="x", by=TODAY), "by", "T3"),
        (Light.GREEN, Saying(objective_id=3), "objective", "T2"),
        (Light.AMBER, Saying(line="x", until="May"), "until", "T2"),
    ],
)
def test_what_a_light_lacks_or_has_no_place_for_is_refused(
    kind: Light, saying: Saying, field: str, rule: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        turned(light(), kind, saying, TODAY)
    assert (refused.value.field, refused.value.rule) == (field, rule)


def test_a_line_for_another_light_is_refused_and_not_dropped() -> None:
    assert turning.line_for(Light.RED, "the order", None) == "the order"
    assert turning.line_for(Light.AMBER, None, "the vote") == "the vote"
    assert turning.line_for(Light.GREEN, None, None) is None
    with pytest.raises(RuleBroken, match="Only a red stops"):
        turning.line_for(Light.AMBER, "the order", "the vote")
    with pytest.raises(RuleBroken, match="Only an amber can be tipped"):
        turning.line_for(Light.RED, None, "the vote")


@pytest.mark.parametrize(
    ("kind", "fields", "sentence"),
    [
        (Light.GREEN, {"stops": "x"}, "That belongs to a red; this is a green, which needs no more"),
        (
            Light.AMBER,
            {"until": "x"},
            "That belongs to a red; this is an amber, which says what would tip it",
        ),
        (Light.RED, {"by": TODAY}, "That belongs to an amber; this is a red, which stops something"),
    ],
)
def test_a_field_of_another_light_is_told_by_name(kind: Light, fields: dict[str, Any], sentence: str) -> None:
    with pytest.raises(RuleBroken, match=sentence) as refused:
        turning.refuse_misplaced(light(kind, **fields))
    assert refused.value.field == next(iter(fields))


def test_what_belongs_to_its_light_or_to_any_is_not_refused() -> None:
    turning.refuse_misplaced(light(Light.RED, until="May", objective_id=2))
    turning.refuse_misplaced(light(Light.AMBER, by=TODAY))
    turning.refuse_misplaced(light(Light.GREEN, stops="x"), ["text", "tips"])


def test_a_factor_goes_once() -> None:
    left = turning.gone(light(Light.RED), TODAY)
    assert (left.gone_on, left.stands) == (TODAY, False)
    with pytest.raises(RuleBroken, match='"Plant manager" is gone already'):
        turning.gone(left, TODAY)


def test_ages_are_never_negative_whatever_the_clock_says() -> None:
    assert turning.age_days(light(), TODAY) == 9
    assert turning.age_days(light(since=TODAY + 30 * DAY), TODAY) == 0
    assert turning.kept_weeks(TODAY + 30 * DAY, TODAY) == 0


def test_an_amber_is_past_its_date_from_the_next_day_on() -> None:
    assert turning.past_days(light(Light.AMBER, by=TODAY), TODAY) is None
    assert turning.past_days(light(Light.AMBER, by=TODAY - 3 * DAY), TODAY) == 3
    assert turning.past_days(light(Light.AMBER), TODAY) is None
    assert turning.past_days(light(Light.RED, by=TODAY - DAY), TODAY) is None


def test_a_factor_is_put_off_until_its_day_comes() -> None:
    snoozed = light(Light.RED, snoozed_until=TODAY + DAY)
    assert turning.is_snoozed(snoozed, TODAY)
    assert not turning.is_snoozed(snoozed, TODAY + DAY)
    assert not turning.is_snoozed(light(Light.RED), TODAY)


def test_weeks_are_counted_from_the_first_keeping() -> None:
    assert turning.kept_weeks(None, TODAY) == 0
    assert turning.kept_weeks(TODAY - 27 * DAY, TODAY) == 3
    assert turning.kept_weeks(TODAY - 28 * DAY, TODAY) == 4


def test_only_an_undated_amber_is_asked_for_its_date_and_once() -> None:
    assert turning.asks_date(light(Light.AMBER), was_asked=False)
    assert not turning.asks_date(light(Light.AMBER), was_asked=True)
    assert not turning.asks_date(light(Light.AMBER, by=TODAY), was_asked=False)
    assert not turning.asks_date(light(Light.RED), was_asked=False)


def test_a_sweep_takes_what_matters_first_then_reds_then_the_longest_unseen() -> None:
    plain_red = light(Light.RED, id=1)
    amber = light(Light.AMBER, id=2, reviewed_on=TODAY - 30 * DAY)
    red = light(Light.RED, id=3, reviewed_on=TODAY - DAY)
    old_red = replace(red, id=4, reviewed_on=None, since=TODAY - 40 * DAY)
    places = {
        one.id: turning.sweep_place(one, matters=one is not plain_red)
        for one in (plain_red, amber, red, old_red)
    }
    assert sorted(places, key=lambda number: places[number]) == [4, 3, 2, 1]


def test_the_worst_stand_first_and_of_those_the_newest() -> None:
    kinds = (Light.GREEN, Light.RED, Light.AMBER, Light.RED)
    found = [light(kind, id=number, since=TODAY + number * DAY) for number, kind in enumerate(kinds)]
    assert [one.id for one in turning.worst_first(found)] == [3, 1, 2, 0]


def test_lights_are_named_in_a_sentence() -> None:
    assert [kind.article for kind in Light] == ["a green", "an amber", "a red"]


def test_an_event_and_a_sweep_are_plain_rows() -> None:
    event = FactorEvent(
        account_id=1, factor_id=2, on=TODAY, happened=Happened.KEPT, why="no news", sweep_id=3
    )
    assert (event.sweep_id, event.why, Sweep(begun_on=TODAY).finished_on) == (3, "no news", None)
    with pytest.raises(RuleBroken):
        replace(event, why="two\nlines")
