"""The plan as it looks once an item is moved, marked, or done with: shown before the book has kept it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from acctui.domain.step import Due
    from acctui.services.plan import Item, PlanView


def without(view: PlanView, item: Item) -> PlanView:
    """Give the plan without an item."""
    return _each(view, lambda items: tuple(one for one in items if not _same(one, item)))


def instead(view: PlanView, item: Item, other: Item) -> PlanView:
    """Give the plan with an item changed in its place."""
    return _each(view, lambda items: tuple(other if _same(one, item) else one for one in items))


def planned(view: PlanView, item: Item, due: Due) -> tuple[PlanView, Item]:
    """Give the plan with an item on another day or in another month, and the item as it stands there."""
    missing = tuple(name for name in item.missing if name != "on") + (() if due.on else ("on",))
    action = item.action and item.action.placed(due.on, due.month)
    new = replace(item, on=due.on, missing=missing, action=action)
    return _put(without(view, item), new, due), new


def _put(view: PlanView, item: Item, due: Due) -> PlanView:
    month = due.on.replace(day=1) if due.on else due.month
    if due.on is not None:
        days = {**view.days, due.on: _in_order((*view.days.get(due.on, ()), item))}
        view = replace(view, days=days)
    outlines = tuple(
        _in_order((*items, item)) if month == of else items
        for of, items in zip(view.window.outlines, view.outlines, strict=True)
    )
    view = replace(view, outlines=outlines)
    if month is None:
        return replace(view, undated=(*view.undated, item))
    return replace(view, later=(*view.later, item)) if month > view.window.months[-1] else view


def _in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """Put calls by their time, before what has none; otherwise as they stand."""
    last = dt.time.max
    return tuple(sorted(items, key=lambda item: (item.on or dt.date.max, item.time or last)))


def _each(view: PlanView, change: Callable[[tuple[Item, ...]], tuple[Item, ...]]) -> PlanView:
    days = {day: kept for day, items in view.days.items() if (kept := change(items))}
    return replace(
        view,
        days=days,
        outlines=tuple(map(change, view.outlines)),
        dayless=change(view.dayless),
        later=change(view.later),
        undated=change(view.undated),
        overdue=change(view.overdue),
    )


def _same(one: Item, other: Item) -> bool:
    return (one.kind, one.id) == (other.kind, other.id)
