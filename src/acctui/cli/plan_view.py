"""How commands show the plan: as other programs see it, and month by month as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.action_view import action_record
from acctui.cli.output import Column, Record
from acctui.domain.days import day_name, lateness, month_name

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from acctui.domain.roll import Roll
    from acctui.services.plan import Item, MonthPlan, PlanView
    from acctui.services.roll import RollItem, RollQueue, RollState

COLUMNS = (
    Column("When"),
    Column(""),
    Column("Who", yields=True),
    Column("What", yields=True),
    Column("Account", yields=True),
    Column("#", right=True),
)
ROLL_COLUMNS = (
    Column("#", right=True),
    Column("Due"),
    Column("To"),
    Column("Who", yields=True),
    Column("What", yields=True),
    Column("Account", yields=True),
)
_LACKS = {"who": "who?", "on": "date?"}


def plan_record(view: PlanView, months: Sequence[MonthPlan]) -> Record:
    """Give the plan as other programs see it; `rest` are the days left of this month, null before them."""
    rest = view.rest
    return {
        "months": [_month_record(month, items_in(view, month.month)) for month in months],
        "rest": _month_record(rest, items_left(view)) if rest else None,
        "overdue": [item_record(item) for item in view.overdue],
        "later": [item_record(item) for item in view.later],
        "undated": [item_record(item) for item in view.undated],
        "without_action": [{"id": number, "account": name} for number, name in view.bare],
        "roll": roll_state_record(view.roll),
    }


def _month_record(month: MonthPlan, items: Iterable[Item]) -> Record:
    return {
        "month": f"{month.month:%Y-%m}",
        "detail": month.detail,
        "urgent": month.urgent,
        "important": month.important,
        "lacking": month.lacking,
        "done": month.done,
        "items": [item_record(item) for item in items],
    }


def item_record(item: Item) -> Record:
    """Give one item of the plan as other programs see it."""
    return {
        "kind": item.kind,
        "id": item.id,
        "account": item.account,
        "account_id": item.account_id,
        "on": item.on,
        "time": f"{item.time:%H:%M}" if item.time else None,
        "month": f"{item.planned_in:%Y-%m}" if item.planned_in else None,
        "who": item.who if "who" not in item.missing else None,
        "what": item.text,
        "urgent": item.mark == "!",
        "important": item.mark == "+",
    }


def roll_state_record(state: RollState) -> Record:
    """Give how the roll stands as other programs see it."""
    return {
        "month": f"{state.month:%Y-%m}",
        "due": state.due,
        "items": state.items,
        "completing": state.completing,
        "finished_on": state.finished_on,
    }


def items_in(view: PlanView, month: dt.date) -> tuple[Item, ...]:
    """Give the items of a month of the window, dated ones first."""
    if month in view.window.outlines:
        return view.outlines[view.window.outlines.index(month)]
    dated = (item for day, items in view.days.items() if day.replace(day=1) == month for item in items)
    return (*dated, *(item for item in view.dayless if item.planned_in == month))


def items_left(view: PlanView) -> tuple[Item, ...]:
    """Give the items of the days left of this month."""
    return tuple(item for day in view.window.strip for item in view.days.get(day, ()))


def month_head(month: MonthPlan) -> str:
    """Say what a month is and holds: `December  detail  ! urgent 3  + important, not urgent 2`."""
    kind = "detail" if month.detail else "outline"
    words = [month_name(month.month), kind, f"! urgent {month.urgent}", _important(month)]
    if month.lacking:
        words.append(f"{month.lacking} without who or date")
    return "  ".join(words)


def _important(month: MonthPlan) -> str:
    if month.only_urgent:
        return "nothing important and not urgent: people to meet, colleagues to introduce, facts to find"
    return f"+ important, not urgent {month.important}"


def item_row(item: Item, today: dt.date) -> list[str]:
    """Give an item as a line of a table."""
    number = f"{item.kind} {item.id}"
    return [when_of(item, today), item.mark, item.who, item.text, item.account, number]


def when_of(item: Item, today: dt.date) -> str:
    """Name the day of an item, with its time where it has one."""
    if item.on is None:
        return "date?"
    time = f" {item.time:%H:%M}" if item.time else ""
    return f"{day_name(item.on, today)}{time}"


def queue_record(queue: RollQueue) -> Record:
    """Give the roll's queue as other programs see it."""
    finished = queue.roll.finished_on if queue.roll else None
    return {
        "month": f"{queue.month:%Y-%m}",
        "finished_on": finished,
        "items": [roll_record(item) for item in queue.items],
        "completing": [roll_record(item) for item in queue.completing],
    }


def roll_record(item: RollItem) -> Record:
    """Give one action the roll asks about as other programs see it."""
    lacks = [_LACKS[name] for name in item.action.missing]
    record = action_record(item.action, item.account)
    return {**record, "carried": len(item.carries), "to": item.to, "lacks": lacks}


def roll_rows(items: Iterable[RollItem], today: dt.date) -> Iterator[list[str]]:
    """Give the roll's items as lines of a table."""
    for item in items:
        action = item.action
        due = lateness(action.on, today) if action.on else _outlined(item)
        yield [str(action.id), due, day_name(item.to, today), action.doer, action.what, item.account]


def _outlined(item: RollItem) -> str:
    month = item.action.month
    return f"{month_name(month)}, date?" if month else ""


def finished_record(one: Roll) -> Record:
    """Give a finished roll, which is the monthly review, as other programs see it."""
    return {
        "month": f"{one.month:%Y-%m}",
        "begun_on": one.begun_on,
        "finished_on": one.finished_on,
        "carried": one.carried,
        "done": one.done,
        "dropped": one.dropped,
    }
