"""The only clock, and what ACCTUI_TODAY makes of it."""

from __future__ import annotations

import datetime as dt

import pytest

from acctui.cli.clock import Clock, read_told
from acctui.domain.errors import RuleBroken


def test_without_a_word_it_tells_the_real_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACCTUI_TODAY", raising=False)
    before = dt.datetime.now(dt.UTC)
    told = Clock().now()
    assert before <= told <= dt.datetime.now(dt.UTC)
    assert told.tzinfo is not None


def test_a_date_sets_today_and_leaves_the_time_of_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2017-12-31")
    clock, before = Clock(), dt.datetime.now().astimezone()
    assert clock.today() == dt.date(2017, 12, 31)
    told = clock.now()
    assert told.tzinfo is not None
    since = told.replace(tzinfo=None) - dt.datetime.combine(clock.today(), before.time())
    assert since % dt.timedelta(days=1) < dt.timedelta(minutes=1)
    assert clock.now() > told


@pytest.mark.parametrize("text", ["2026-11-22T09:30", "2026-11-22T09:30:00+00:00", "2026-11-22T09:30Z"])
def test_an_instant_fixes_day_and_time(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", text)
    clock = Clock()
    assert clock.now() == clock.now() == dt.datetime.fromisoformat(text).astimezone()
    assert clock.now().tzinfo is not None


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01", "2026-11-22T25:00", "22.11.2026", "x"])
def test_a_word_that_is_no_date_is_refused_with_the_form(text: str) -> None:
    with pytest.raises(RuleBroken, match="ACCTUI_TODAY"):
        read_told(text)


@pytest.mark.parametrize("text", ["9999-12-31", "0001-01-01", "1899-12-31", "9999-12-31T23:59Z"])
def test_a_day_too_near_to_the_end_of_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"ACCTUI_TODAY .* from 1900 to 9900"):
        read_told(text)


def test_an_empty_word_is_none() -> None:
    assert read_told(" ") is None
