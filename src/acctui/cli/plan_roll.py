"""`acctui plan roll`: what the month left unfinished, item by item, and the monthly review."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from acctui.cli.action_move import ID, WHO, WHY, give_action
from acctui.cli.output import give, give_table, json_option, object_text, say
from acctui.cli.plan_view import ROLL_COLUMNS, finished_record, queue_record, roll_rows
from acctui.cli.typed import said
from acctui.domain.days import day_name, read_day
from acctui.domain.detail import month_in_full
from acctui.domain.errors import RuleBroken
from acctui.domain.step import Due, read_due

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from typing import Any

    from acctui.cli.desk import Desk
    from acctui.domain.action import Action
    from acctui.services.ports import Done, Store
    from acctui.services.roll import RollQueue


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def roll(context: click.Context, /, *, as_json: bool) -> None:
    """Roll the plan on: show what is unfinished and what lacks who or date, then deal with each."""
    if context.invoked_subcommand is None:
        _show(context.obj, as_json=as_json)


def _show(desk: Desk, *, as_json: bool) -> None:
    from acctui.services.roll import roll_queue

    with desk.reading() as store:
        queue = roll_queue(store, desk.today)
    if as_json:
        click.echo(object_text(queue_record(queue)))
        return
    rows = roll_rows((*queue.items, *queue.completing), desk.today)
    give_table(ROLL_COLUMNS, [*rows], "Nothing is unfinished, and nothing lacks who or date.")
    say(_next_step(queue, desk.today))


def _next_step(queue: RollQueue, today: dt.date) -> str:
    if queue.roll is not None and queue.roll.finished_on is not None:
        rolled, opens = day_name(queue.roll.finished_on, today), day_name(queue.opens_on, today)
        return f"{month_in_full(queue.roll.month, today)} was rolled on {rolled}. The next opens on {opens}."
    way = "carry|done|drop ID" if queue.items else "finish"
    counts = f"{len(queue.items)} unfinished, {len(queue.completing)} without who or date"
    return f"{counts}. Go on with: acctui plan roll {way}"


@roll.command(context_settings={"ignore_unknown_options": True})
@ID
@click.argument("to", metavar="[DATE|MONTH]", required=False)
@WHO
@WHY
@json_option
@click.pass_obj
def carry(
    desk: Desk, /, action_id: int, to: str | None, *, who: str | None, why: str | None, as_json: bool
) -> None:
    """Carry an unfinished action on; without a date to the day the list names under To."""
    from acctui.services.actions import carry_action
    from acctui.services.roll import carries_to

    reason = said(why, "why") if why else None
    with desk.writing() as store:
        due = read_due(to, desk.today) if to else Due(on=carries_to(store, action_id, desk.today))
        job = partial(carry_action, action_id=action_id, to=due, today=desk.today, why=reason, who=who)
        _roll(desk, store, job, as_json=as_json)


@roll.command()
@ID
@json_option
@click.pass_obj
def done(desk: Desk, /, action_id: int, *, as_json: bool) -> None:
    """Mark an unfinished action as done after all."""
    from acctui.services.actions import finish_action

    with desk.writing() as store:
        _roll(desk, store, partial(finish_action, action_id=action_id, day=desk.today), as_json=as_json)


@roll.command()
@ID
@WHY
@json_option
@click.pass_obj
def drop(desk: Desk, /, action_id: int, *, why: str | None, as_json: bool) -> None:
    """Give an unfinished action up."""
    from acctui.services.actions import drop_action

    reason = said(why, "why") if why else None
    with desk.writing() as store:
        job = partial(drop_action, action_id=action_id, today=desk.today, why=reason)
        _roll(desk, store, job, as_json=as_json)


def _roll(desk: Desk, store: Store, job: Callable[[Store], Done[Action]], *, as_json: bool) -> None:
    """Settle one unfinished action in the roll; what is refused doesn't begin one."""
    from acctui.services.rehearsal import rehearse
    from acctui.services.roll import begin_roll

    rehearse(store, job)
    begin_roll(store, desk.today)
    give_action(store, job(store), as_json=as_json)


@roll.command(context_settings={"ignore_unknown_options": True})
@ID
@click.option("--who", metavar="NAME", help="Who does it.")
@click.option("--due", metavar="DATE", help="The day it is due.")
@json_option
@click.pass_obj
def complete(desk: Desk, /, action_id: int, *, who: str | None, due: str | None, as_json: bool) -> None:
    """Give an outline of the detail month who does it and its day."""
    from acctui.services.actions import set_action

    fields: dict[str, Any] = {} if who is None else {"who": who}
    if due is not None:
        fields["on"] = read_day(due, desk.today, "due")
    if not fields:
        raise RuleBroken("who", "An outline becomes detail by who and date. Name --who, --due or both.", "P2")
    with desk.writing() as store:
        give_action(store, set_action(store, action_id, fields, desk.today), as_json=as_json)


@roll.command()
@json_option
@click.pass_obj
def finish(desk: Desk, /, *, as_json: bool) -> None:
    """Finish the roll, which records the monthly review."""
    from acctui.services.roll import finish_roll

    with desk.writing() as store:
        kept = finish_roll(store, desk.today)
    one = kept.value
    counts = f"{one.carried} carried, {one.done} done, {one.dropped} dropped"
    give(finished_record(one), f"{kept.label}: {counts}.", as_json=as_json)
