"""`acctui action`: who does what, and when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from acctui.cli.account_name import AccountName
from acctui.cli.output import Column, Record, give, give_list, give_table, json_option
from acctui.cli.typed import account_option, narrowed, said, the_account_id
from acctui.domain.action import Action
from acctui.domain.days import day_name, lateness, read_day
from acctui.domain.step import read_step

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store

COLUMNS = (
    Column("#", right=True),
    Column("When"),
    Column("Due"),
    Column("Who", yields=True),
    Column("What", yields=True),
    Column("Account", yields=True),
)


@click.group()
def action() -> None:
    """Keep who does what, and when."""


@action.command("list")
@account_option
@click.option("--all", "with_ended", is_flag=True, help="Those that ended too.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, account: str | None, with_ended: bool, as_json: bool) -> None:
    """List actions that wait to be done, by date."""
    with desk.reading() as store:
        account_id = the_account_id(store, account)
        with store.reading() as reads:
            names = dict(reads.accounts.names())
            found = reads.where(Action, **narrowed(account_id))
    lines = sorted((one for one in found if with_ended or one.is_open), key=_by_day)
    if as_json:
        give_list([action_record(one, names[one.account_id]) for one in lines])
        return
    rows = [_row(one, names[one.account_id], desk.today) for one in lines]
    give_table(
        COLUMNS, rows, 'No action waits. Add one with: acctui action add "WHO: WHAT @DATE" --account A'
    )


def _by_day(one: Action) -> tuple[dt.date, int]:
    return one.on or dt.date.max, one.id


def action_record(one: Action, account: str) -> Record:
    """Give an action as other programs see it; `month` is the month it falls in."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "who": one.who,
        "what": one.what,
        "on": one.on,
        "month": f"{one.on:%Y-%m}" if one.on else None,
        "urgent": one.urgent,
        "important": one.important,
        "done_on": one.done_on,
        "dropped_on": one.dropped_on,
        "call_id": one.call_id,
    }


def _row(one: Action, account: str, today: dt.date) -> list[str]:
    day = day_name(one.on, today) if one.on else ""
    return [str(one.id), day, _standing(one, today), one.doer, one.what, account]


def _standing(one: Action, today: dt.date) -> str:
    if one.done_on is not None:
        return f"done {day_name(one.done_on, today)}"
    if one.dropped_on is not None:
        return f"dropped {day_name(one.dropped_on, today)}"
    return lateness(one.on, today) if one.on else ""


@action.command()
@click.argument("step", metavar='"WHO: WHAT @DATE"')
@click.option("--account", required=True, metavar="ACCOUNT", type=AccountName(), help="For whom it is done.")
@click.option("--urgent", is_flag=True, help="It can't wait.")
@click.option("--important", is_flag=True, help="It matters, though it is not urgent.")
@json_option
@click.pass_obj
def add(desk: Desk, /, step: str, *, account: str, urgent: bool, important: bool, as_json: bool) -> None:
    """Add an action; without `WHO:` it is yours, and the last @ that reads as a date is its date."""
    from acctui.services.accounts import choose_account
    from acctui.services.actions import add_action

    read = read_step(said(step, "step"), desk.today, "step")
    with desk.writing() as store:
        new = Action(
            account_id=choose_account(store, account),
            who=read.who,
            what=read.what,
            on=read.on,
            urgent=urgent,
            important=important,
        )
        _give(store, add_action(store, new), as_json=as_json)


@action.command()
@click.argument("action_id", metavar="ID", type=click.IntRange(min=1))
@click.option("--on", metavar="DATE", help="The day it was done; today where nothing is said.")
@json_option
@click.pass_obj
def done(desk: Desk, /, action_id: int, *, on: str | None, as_json: bool) -> None:
    """Mark an action as done."""
    from acctui.services.actions import finish_action

    day = read_day(on, desk.today, "on", past=True) if on else desk.today
    with desk.writing() as store:
        _give(store, finish_action(store, action_id, day), as_json=as_json)


def _give(store: Store, kept: Done[Action], *, as_json: bool) -> None:
    from acctui.services.accounts import the_account

    with store.reading() as reads:
        name = the_account(reads, kept.value.account_id).name
    give(action_record(kept.value, name), f"{kept.label}  #{kept.value.id}", as_json=as_json)
