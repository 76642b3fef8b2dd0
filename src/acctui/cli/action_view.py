"""How commands show actions: as other programs see them, and as lines of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.output import Column, Record
from acctui.domain.days import day_name, lateness, month_name

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.action import Action

COLUMNS = (
    Column("#", right=True),
    Column("When"),
    Column("Due"),
    Column(""),
    Column("Who", yields=True),
    Column("What", yields=True),
    Column("Account", yields=True),
)


def action_record(one: Action, account: str) -> Record:
    """Give an action as other programs see it; `month` is the month it stands in."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "who": one.who,
        "what": one.what,
        "on": one.on,
        "month": f"{one.planned_in:%Y-%m}" if one.planned_in else None,
        "urgent": one.urgent,
        "important": one.important,
        "kind": one.kind,
        "done_on": one.done_on,
        "dropped_on": one.dropped_on,
        "dropped_why": one.dropped_why,
        "call_id": one.call_id,
        "strategy_id": one.strategy_id,
        "objective_id": one.objective_id,
        "factor_id": one.factor_id,
    }


def action_row(one: Action, account: str, today: dt.date) -> list[str]:
    """Give an action as a line of a table: number, when, how it stands, mark, who, what, account."""
    return [str(one.id), when_of(one, today), _standing(one, today), one.mark, one.doer, one.what, account]


def when_of(one: Action, today: dt.date) -> str:
    """Name the day of an action, or the month it is outlined in."""
    if one.on is not None:
        return day_name(one.on, today)
    return month_name(one.month) if one.month else ""


def _standing(one: Action, today: dt.date) -> str:
    if one.done_on is not None:
        return f"done {day_name(one.done_on, today)}"
    if one.dropped_on is not None:
        return f"dropped {day_name(one.dropped_on, today)}"
    return lateness(one.on, today) if one.on else ""
