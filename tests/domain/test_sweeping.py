"""A sweep is due once a week, and counts each factor once."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.domain.factor import FactorEvent, Happened, Light
from acctui.domain.sweeping import is_sweep_due, tally, week_start

SUNDAY = dt.date(2026, 11, 22)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "begins", "start"),
    [
        (SUNDAY, "monday", SUNDAY - 6 * DAY),
        (SUNDAY, "sunday", SUNDAY),
        (SUNDAY + DAY, "monday", SUNDAY + DAY),
        (SUNDAY + DAY, "sunday", SUNDAY),
    ],
)
def test_weeks_begin_as_they_are_set_to(day: dt.date, begins: str, start: dt.date) -> None:
    assert week_start(day, begins) == start


def test_a_sweep_is_due_where_something_waits_and_none_was_finished_this_week() -> None:
    assert is_sweep_due(SUNDAY, "monday", None, 1)
    assert not is_sweep_due(SUNDAY, "monday", None, 0)
    assert not is_sweep_due(SUNDAY, "monday", SUNDAY - 6 * DAY, 5)
    assert is_sweep_due(SUNDAY, "sunday", SUNDAY - 6 * DAY, 5)
    assert is_sweep_due(SUNDAY, "monday", SUNDAY - 40 * DAY, 5)


def event(number: int, factor: int, happened: Happened, *lights: Light) -> FactorEvent:
    """Give an event of a sweep."""
    before, after = lights or (None, None)
    return FactorEvent(
        id=number, account_id=1, factor_id=factor, on=SUNDAY, happened=happened, before=before, after=after
    )


def test_each_factor_is_counted_once() -> None:
    red, amber = Light.RED, Light.AMBER
    events = [
        event(6, 3, Happened.TURNED, amber, red),
        event(1, 1, Happened.KEPT),
        event(2, 2, Happened.SNOOZED),
        event(3, 3, Happened.TURNED, red, amber),
        event(4, 4, Happened.TURNED, red, amber),
        event(5, 4, Happened.GONE),
        event(7, 5, Happened.SNOOZED),
        event(8, 5, Happened.KEPT),
    ]
    assert tally(events) == (4, 1, 1)
    assert tally([]) == (0, 0, 0)
