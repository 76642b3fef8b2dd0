"""What the detail month asks of an action: who does it and on which day (P2)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS
from acctui.domain.errors import RuleBroken
from acctui.domain.window import Window, month_after

if TYPE_CHECKING:
    from acctui.domain.action import Action

_WEEKEND_FROM = 5


def month_in_full(month: dt.date, today: dt.date) -> str:
    """Name a month: `December`, with its year outside the calendar year of today."""
    name = MONTHS[month.month - 1]
    return name if month.year == today.year else f"{name} {month.year}"


def refuse_vague(action: Action, window: Window) -> None:
    """Refuse an action without day or who in a month planned in detail; outline months take a line (P5)."""
    month = action.planned_in
    if month is None or not window.demands(month):
        return
    name = month_in_full(month, window.today)
    if action.on is None and month < window.today.replace(day=1):
        raise RuleBroken("on", f"{name} is over. Give a month to come, or a day.", "P2")
    if action.on is None:
        sentence = f"An action in {name} has a day, since {name} is planned in detail. Give the day."
        raise RuleBroken("on", sentence, "P2")
    if action.who is None:
        sentence = f"An action in {name} says who does it, since {name} is planned in detail. Name who."
        raise RuleBroken("who", sentence, "P2")


def is_unfinished(action: Action, window: Window) -> bool:
    """Tell whether its day, or its month before the detail month, went by: the roll asks about it (P3)."""
    if action.on is not None:
        return action.on < window.today and action.on < window.detail
    return action.month is not None and action.month < window.detail


def is_lacking(action: Action, window: Window) -> bool:
    """Tell whether it stands where detail is asked for and lacks who or date (P5, D19)."""
    month = action.planned_in
    if month is None or not window.demands(month) or is_unfinished(action, window):
        return False
    return bool(action.missing)


def carried_day(action: Action, window: Window) -> dt.date:
    """Give the day an unfinished action is carried to unless the seller says another.

    It is the same day of the detail month, or the first where it had none: a working day, after today.
    """
    first, end = window.detail, month_after(window.detail)
    place = action.on.day - 1 if action.on else 0
    day = min(first + dt.timedelta(days=place), end - dt.timedelta(days=1))
    day = _workday(max(day, window.today + dt.timedelta(days=1)), 1)
    return day if day < end else _workday(end - dt.timedelta(days=1), -1, window.today)


def _workday(day: dt.date, step: int, after: dt.date = dt.date.min) -> dt.date:
    while day.weekday() >= _WEEKEND_FROM and day + dt.timedelta(days=step) > after:
        day += dt.timedelta(days=step)
    return day
