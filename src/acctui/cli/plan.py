"""`acctui plan`: the rolling three months, and the roll that brings it on once a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import json_option, object_text, say, table_lines
from acctui.cli.plan_roll import roll
from acctui.cli.plan_view import COLUMNS, item_row, items_in, items_left, month_head, plan_record
from acctui.cli.typed import account_option, the_account_id
from acctui.domain.days import read_month
from acctui.domain.detail import month_in_full
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from acctui.cli.desk import Desk
    from acctui.services.plan import Item, MonthPlan, PlanView


@click.group()
def plan() -> None:
    """See who does what and when in the next three months, and roll them on."""


plan.add_command(roll)


@plan.command()
@click.option("--month", metavar="MONTH", help="Only this month of the three, as 2026-12 or dec.")
@account_option
@json_option
@click.pass_obj
def show(desk: Desk, /, *, month: str | None, account: str | None, as_json: bool) -> None:
    """Show the three months: the first in detail, then two in outline; from day 21 the days left of this."""
    from acctui.services.plan import plan as plan_for

    with desk.reading() as store:
        view = plan_for(store, the_account_id(store, account), desk.today)
    months = _asked(view, month)
    if as_json:
        click.echo(object_text(plan_record(view, months)))
        return
    lines = list(_page(view, months, whole=month is None))
    click.echo("\n".join(lines))
    for words in _remarks(view):
        say(words)


def _asked(view: PlanView, month: str | None) -> tuple[MonthPlan, ...]:
    if month is None:
        return view.months
    first = read_month(month, view.window.today, "month")
    found = tuple(one for one in view.months if one.month == first)
    if not found and view.rest is not None and view.rest.month == first:
        return ()
    if not found:
        first_name, last_name = (
            month_in_full(one, view.window.today) for one in (view.window.months[0], view.window.months[-1])
        )
        raise RuleBroken("month", f"The plan shows {first_name} to {last_name}. Name one of these months.")
    return found


def _page(view: PlanView, months: Sequence[MonthPlan], *, whole: bool) -> Iterator[str]:
    if view.rest is not None and (whole or not months):
        left = len(view.window.strip)
        days = "1 day" if left == 1 else f"{left} days"
        yield f"Left of {month_in_full(view.rest.month, view.window.today)}  {days}"
        yield from _table(items_left(view), view)
    for month in months:
        yield month_head(month)
        yield from _table(items_in(view, month.month), view)
    loose = (("Overdue", view.overdue), ("Later", view.later), ("Without a month", view.undated))
    for title, items in loose if whole else ():
        if items:
            yield title
            yield from _table(items, view)


def _table(items: Iterable[Item], view: PlanView) -> Iterator[str]:
    rows = [item_row(item, view.window.today) for item in items]
    yield from (f"  {line}" for line in (table_lines(COLUMNS, rows, None) if rows else ["nothing planned"]))
    yield ""


def _remarks(view: PlanView) -> Iterator[str]:
    """Say quietly what waits (P1, P3)."""
    if view.roll.due:
        yield f"The roll to {month_in_full(view.roll.month, view.window.today)} waits: acctui plan roll"
    for number, name in view.bare:
        month = month_in_full(view.window.detail, view.window.today)
        yield f"{name} (#{number}) has objectives, and no action in {month}."
