"""Where the cursor of the plan stands, and where each arrow takes it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from acctui.domain.weeks import WEEK_DAYS, week_start
from acctui.domain.window import days_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.plan import Item, PlanView

Way = Literal["left", "right", "up", "down"]


@dataclass(frozen=True, slots=True)
class Stand:
    """A day; one line of a list (an outline month, 1 or 2, or 3 for what has no place in them); or nothing.

    `at` is the line: of the list, or of the day once it is entered (`entered`).
    """

    day: dt.date | None = None
    pane: int = 0
    at: int = 0
    entered: bool = False


LOOSE = 3
"""The pane of what has no day yet, is late, or lies behind the window."""


def shown_days(view: PlanView) -> tuple[dt.date, ...]:
    """Give the days the cursor can stand on: those left of this month, then the detail month."""
    return (*view.window.strip, *days_of(view.window.detail))


def loose_items(view: PlanView) -> tuple[Item, ...]:
    """Give what stands on no day that is shown: late, without a day, or behind the window."""
    days = set(shown_days(view))
    late = tuple(item for item in view.overdue if item.on not in days)
    return (*late, *view.dayless, *view.undated, *view.later)


def items_at(view: PlanView, stand: Stand) -> tuple[Item, ...]:
    """Give the items of the day, or of the list, the cursor is in."""
    if stand.pane == LOOSE:
        return loose_items(view)
    if stand.pane:
        return view.outlines[stand.pane - 1]
    return view.days.get(stand.day, ()) if stand.day else ()


def item_at(view: PlanView, stand: Stand) -> Item | None:
    """Give the item the keys are about; None where several stand on a day and none is chosen."""
    items = items_at(view, stand)
    if stand.pane or stand.entered:
        return items[min(stand.at, len(items) - 1)] if items else None
    return items[0] if len(items) == 1 else None


def settled(view: PlanView, stand: Stand) -> Stand:
    """Give the nearest place that is there: for a plan that was read again."""
    if stand.pane:
        count = len(items_at(view, stand))
        if stand.pane == LOOSE and not count:
            return settled(view, Stand())
        return replace(stand, at=max(0, min(stand.at, count - 1)))
    days = shown_days(view)
    day = stand.day if stand.day in days else _nearest(days, stand.day or view.window.today)
    count = len(view.days.get(day, ()))
    entered = stand.entered and count > 0
    return Stand(day, 0, min(stand.at, count - 1) if entered else 0, entered)


def _nearest(days: Sequence[dt.date], day: dt.date) -> dt.date:
    return min(days, key=lambda one: abs((one - day).days))


def stand_of(view: PlanView, kind: str, number: int) -> Stand | None:
    """Give the place of an item, None where it is not in sight."""
    for day in shown_days(view):
        items = view.days.get(day, ())
        for at, item in enumerate(items):
            if (item.kind, item.id) == (kind, number):
                return Stand(day, 0, at, entered=len(items) > 1)
    lists = (*enumerate(view.outlines, 1), (LOOSE, loose_items(view)))
    for pane, items in lists:
        for at, item in enumerate(items):
            if (item.kind, item.id) == (kind, number):
                return Stand(None, pane, at)
    return None


def moved(view: PlanView, stand: Stand, way: Way, back: dt.date | None = None) -> Stand:
    """Give where an arrow leads; `back` is the day the cursor came to the outline months from."""
    if stand.entered or stand.pane:
        if way in {"up", "down"}:
            count = len(items_at(view, stand))
            at = stand.at + (1 if way == "down" else -1)
            return replace(stand, at=max(0, min(count - 1, at)))
        return stand if stand.entered else _across(view, stand, way, back)
    if stand.day is None:
        return settled(view, stand)
    if way in {"up", "down"}:
        return Stand(_vertical(view, stand.day, way))
    return _horizontal(view, stand.day, way)


def _across(view: PlanView, stand: Stand, way: Way, back: dt.date | None) -> Stand:
    pane = stand.pane + (1 if way == "right" else -1)
    if pane < 1:
        return settled(view, Stand(back))
    return Stand(None, pane) if pane <= _last_pane(view) else stand


def _last_pane(view: PlanView) -> int:
    return LOOSE if loose_items(view) else len(view.outlines)


def _horizontal(view: PlanView, day: dt.date, way: Way) -> Stand:
    days = shown_days(view)
    at = days.index(day)
    if way == "left":
        return Stand(days[max(0, at - 1)])
    start = week_start(day, view.week_begins)
    in_grid = day >= view.window.detail
    is_end = at + 1 == len(days) or (in_grid and (day - start).days == WEEK_DAYS - 1)
    return Stand(None, 1) if is_end else Stand(days[at + 1])


def _vertical(view: PlanView, day: dt.date, way: Way) -> dt.date:
    strip, month = view.window.strip, days_of(view.window.detail)
    weekday = day.weekday()
    if day in strip:
        first = next(one for one in month if one.weekday() == weekday)
        return first if way == "down" else day
    wanted = day + dt.timedelta(days=WEEK_DAYS if way == "down" else -WEEK_DAYS)
    if wanted in month:
        return wanted
    if way == "down" or not strip:
        return day
    return next((one for one in reversed(strip) if one.weekday() == weekday), strip[-1])


def next_pane(view: PlanView, stand: Stand, by: int, back: dt.date | None) -> Stand:
    """Give the next part of the plan, round to the days again."""
    count = _last_pane(view) + 1
    pane = (stand.pane + by) % count
    return Stand(None, pane) if pane else settled(view, Stand(back))
