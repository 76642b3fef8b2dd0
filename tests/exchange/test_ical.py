"""The plan as an iCalendar file, opened by two readers that did not write it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import ics
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from acctui.exchange.ical import write_calendar
from acctui.services.calendar import CalendarEntry

CHANGED = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
ACTION = CalendarEntry(
    uid="action-1@book.acctui",
    sequence=3,
    changed=CHANGED,
    on=dt.date(2026, 12, 3),
    time=None,
    length=DAY,
    summary="Kim: send terms (Alder & Finch)",
    description="Alder & Finch\nWho: Kim",
)
CALL = replace(
    ACTION, uid="call-1@book.acctui", time=dt.time(9, 30), length=dt.timedelta(minutes=30), urgent=True
)
HOSTILE = (
    "a, b; c\\d\\n",
    "END:VEVENT",
    "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:other",
    "x\r\nATTACH:file:///etc/passwd",
    "\x1b]0;title\x07 and \u202eturned",
    'quoted "so": and;so',
    "æøå ✓ 食" * 40,
    "🙂" * 60,
)


def _read(*entries: CalendarEntry) -> tuple[bytes, list[Any]]:
    """Write entries, and open them with vobject as it checks them."""
    written = write_calendar(entries)
    calendar = vobject.readOne(written.decode())
    calendar.validate(raiseException=True)
    return written, list(calendar.vevent_list)


def test_an_action_is_a_whole_day_that_stays_free() -> None:
    _, (event,) = _read(ACTION)
    assert (event.dtstart.value, event.dtend.value) == (dt.date(2026, 12, 3), dt.date(2026, 12, 4))
    assert (event.uid.value, event.sequence.value) == ("action-1@book.acctui", "3")
    assert event.dtstamp.value == event.last_modified.value == CHANGED
    assert (event.summary.value, event.description.value) == (ACTION.summary, ACTION.description)
    assert (event.status.value, event.transp.value) == ("CONFIRMED", "TRANSPARENT")
    assert "priority" not in event.contents


def test_a_call_has_its_local_time_and_no_zone() -> None:
    written, (event,) = _read(CALL)
    assert (event.dtstart.value, event.dtend.value) == (
        dt.datetime(2026, 12, 3, 9, 30),  # noqa: DTZ001 - a floating time
        dt.datetime(2026, 12, 3, 10, 0),  # noqa: DTZ001 - a floating time
    )
    assert b"DTSTART:20261203T093000\r\n" in written
    assert (event.transp.value, event.priority.value) == ("OPAQUE", "1")


def test_what_was_dropped_is_cancelled_under_the_same_name() -> None:
    _, (event,) = _read(replace(CALL, cancelled=True, sequence=4))
    assert (event.uid.value, event.status.value, event.transp.value) == (
        CALL.uid,
        "CANCELLED",
        "TRANSPARENT",
    )


def test_a_second_reader_opens_the_same_entries() -> None:
    calendar = ics.Calendar(write_calendar([ACTION, CALL]).decode())
    events = {event.uid: event for event in calendar.events}
    assert set(events) == {ACTION.uid, CALL.uid}
    assert (events[ACTION.uid].all_day, events[CALL.uid].all_day) == (True, False)
    assert events[ACTION.uid].name == ACTION.summary
    assert f"{events[CALL.uid].begin.naive}" == "2026-12-03 09:30:00"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    written, (event,) = _read(replace(ACTION, summary=text, description=text))
    assert written.count(b"\r\nBEGIN:VEVENT") == written.count(b"\r\nUID:") == 1
    assert event.uid.value == ACTION.uid
    assert not {"attach"} & event.contents.keys()
    assert event.summary.value.isprintable()
    assert [one.uid for one in ics.Calendar(written.decode()).events] == [ACTION.uid]


@given(st.text(max_size=200))
def test_lines_are_folded_between_whole_letters_and_end_as_the_rule_says(text: str) -> None:
    written = write_calendar([replace(ACTION, summary=text.encode(errors="replace").decode())])
    lines = written.split(b"\r\n")
    assert lines[-1] == b""
    for line in lines:
        assert len(line) <= 75
        assert b"\n" not in line
        assert line.decode() is not None


def test_writing_twice_gives_the_same_bytes() -> None:
    assert write_calendar([ACTION, CALL]) == write_calendar([ACTION, CALL])
