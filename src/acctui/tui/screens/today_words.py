"""What the lines around the list of Today say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.date_forms import WEEKDAYS
from acctui.domain.days import day_name
from acctui.tui.counts import count_of
from acctui.tui.parts import WIDE
from acctui.tui.plain import fit

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.services.today import TodayView
    from acctui.services.waiting_reads import StatedCall
    from acctui.tui.parts import Parts

_WEEK = 7


def subject_words(accounts: int, width: int, *, is_demo: bool) -> Parts:
    """Say whose book it is, and where there is room how many accounts it has."""
    name: Parts = [("Individual Enterprise", "text bold")]
    if width < WIDE:
        return name
    words = count_of(accounts, "account") if accounts else "no accounts yet"
    return [*name, ("   ", "dim"), (words + (", a demo" if is_demo else ""), "soft")]


def count_words(view: TodayView) -> Parts:
    """Say how many lines wait."""
    count = len(view.lines)
    if not count:
        return [("Nothing waits", "soft")]
    said = [(str(count), "text bold"), (f" {'line waits' if count == 1 else 'lines wait'}", "soft")]
    return [*said, ("  accounts that matter first", "dim")]


def next_words(view: TodayView, today: dt.date, width: int) -> Parts:
    """Say when the next call is, and with whom."""
    call = next(iter(view.coming), None)
    if call is None or call.at is None:
        return [("no call planned", "dim")] if view.accounts else ()
    day = call.at.day
    near = width < WIDE and (day - today).days < _WEEK
    name = "today" if day == today else WEEKDAYS[day.weekday()][:3] if near else day_name(day, today)
    time = f" {call.at.time:%H:%M}" if call.at.time else ""
    return [("next call ", "dim"), (f"{name}{time}", "text"), (f" {call.whose.account}", "soft")]


def ritual_words(view: TodayView, today: dt.date) -> Parts:
    """Say under an empty list what comes next."""
    return [(f"Next: {view.ritual.words(today)}", "soft")]


def coming_words(calls: Sequence[StatedCall], today: dt.date) -> list[Parts]:
    """Say the calls of one day, a line each; the first one names the day."""
    day = calls[0].at.day if calls and calls[0].at else today
    label = "Tomorrow" if (day - today).days == 1 else day_name(day, today)
    return [_call_words(call, "" if place else label) for place, call in enumerate(calls)]


def _call_words(call: StatedCall, label: str) -> Parts:
    time = f"{call.at.time:%H:%M}" if call.at and call.at.time else "-"
    return [
        (fit(label, 12), "soft bold"),
        (f"{time:<14}", "dim"),
        (fit(call.whose.account, 22) + "  ", "text"),
        (call.outcome, "soft"),
    ]


def nothing_words(view: TodayView, today: dt.date) -> list[Parts]:
    """Say where nothing waits what comes next, and how to go on."""
    return [
        [("Nothing waits", "text bold")],
        [],
        [("Next: ", "dim"), (view.ritual.words(today), "soft")],
        [],
        [
            ("f", "accent bold"),
            ("   Find an account        ", "text"),
            ("then p, before you call", "dim"),
        ],
        [
            ("8", "accent bold"),
            ("   See the year's goals   ", "text"),
            ("and what each still needs", "dim"),
        ],
    ]
