"""The plan as an iCalendar file (RFC 5545) that other calendars read, and read again.

Whole-day entries carry dates, calls local times without a zone: ten o'clock stays ten o'clock wherever the
calendar is opened. Escaping, folding and line ends are the library's.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from acctui.domain.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.services.calendar import CalendarEntry

NAME = "acctui"
_URGENT = 1


def write_calendar(entries: Iterable[CalendarEntry]) -> bytes:
    """Write a calendar of these entries; it needs one at least to be a calendar by the RFC."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//acctui//acctui//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", NAME)
    for entry in entries:
        calendar.add_component(_event(entry))
    whole: bytes = calendar.to_ical(sorted=False)
    return whole


def _event(entry: CalendarEntry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.changed)
    event.add("last-modified", entry.changed)
    begins = entry.on if entry.time is None else dt.datetime.combine(entry.on, entry.time)
    event.add("dtstart", begins)
    event.add("dtend", begins + entry.length)
    event.add("summary", shown(entry.summary))
    event.add("description", shown(entry.description, lines=True))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    # A day on which something is to be done is still free for meetings.
    event.add("transp", "TRANSPARENT" if entry.time is None or entry.cancelled else "OPAQUE")
    if entry.urgent:
        event.add("priority", _URGENT)
    return event
