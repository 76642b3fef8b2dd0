"""`acctui action move`, `carry`, `done`, `drop`: what becomes of an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.action_view import action_record
from acctui.cli.output import give, json_option
from acctui.cli.typed import said
from acctui.domain.days import read_day
from acctui.domain.step import read_due

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.domain.action import Action
    from acctui.services.ports import Done, Store

ID = click.argument("action_id", metavar="ID", type=click.IntRange(min=1))
TO = click.argument("to", metavar="DATE|MONTH")
WHO = click.option("--who", metavar="NAME", help="Who does it from now on.")
WHY = click.option("--why", metavar="TEXT", help="The reason, in one line.")


@click.command()
@ID
@click.option("--on", metavar="DATE", help="The day it was done; today where nothing is said.")
@json_option
@click.pass_obj
def done(desk: Desk, /, action_id: int, *, on: str | None, as_json: bool) -> None:
    """Mark an action as done."""
    from acctui.services.actions import finish_action

    day = read_day(on, desk.today, "on", past=True) if on else desk.today
    with desk.writing() as store:
        give_action(store, finish_action(store, action_id, day), as_json=as_json)


@click.command(context_settings={"ignore_unknown_options": True})
@ID
@TO
@json_option
@click.pass_obj
def move(desk: Desk, /, action_id: int, to: str, *, as_json: bool) -> None:
    """Plan an action for another day, or for a month such as 2027-01 while it is an outline."""
    from acctui.services.actions import move_action

    due = read_due(to, desk.today)
    with desk.writing() as store:
        give_action(store, move_action(store, action_id, due, desk.today), as_json=as_json)


@click.command(context_settings={"ignore_unknown_options": True})
@ID
@TO
@WHO
@WHY
@json_option
@click.pass_obj
def carry(desk: Desk, /, action_id: int, to: str, *, who: str | None, why: str | None, as_json: bool) -> None:
    """Carry an action that was not done on to another day or month, and keep that it was."""
    from acctui.services.actions import carry_action

    due, reason = read_due(to, desk.today), said(why, "why") if why else None
    with desk.writing() as store:
        give_action(store, carry_action(store, action_id, due, desk.today, reason, who), as_json=as_json)


@click.command()
@ID
@WHY
@json_option
@click.pass_obj
def drop(desk: Desk, /, action_id: int, *, why: str | None, as_json: bool) -> None:
    """Give an action up; it stays in the book as dropped."""
    from acctui.services.actions import drop_action

    reason = said(why, "why") if why else None
    with desk.writing() as store:
        give_action(store, drop_action(store, action_id, desk.today, reason), as_json=as_json)


def give_action(store: Store, kept: Done[Action], *, as_json: bool) -> None:
    """Tell what was done to an action."""
    from acctui.services.accounts import the_account

    with store.reading() as reads:
        name = the_account(reads, kept.value.account_id).name
    give(action_record(kept.value, name), f"{kept.label}  #{kept.value.id}", as_json=as_json)
