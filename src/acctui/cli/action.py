"""`acctui action`: who does what, and when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from acctui.cli.account_name import AccountName
from acctui.cli.action_move import ID, carry, done, drop, give_action, move
from acctui.cli.action_view import COLUMNS, action_record, action_row
from acctui.cli.output import give_list, give_table, json_option, say
from acctui.cli.typed import account_option, choice, narrowed, said, the_account_id
from acctui.domain.action import Action, ActionKind
from acctui.domain.days import read_month
from acctui.domain.errors import RuleBroken
from acctui.domain.step import read_due, read_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.cli.desk import Desk

_LINKS = ("strategy", "objective", "factor", "call")


@click.group()
def action() -> None:
    """Keep who does what, and when."""


for _ending in (done, move, carry, drop):
    action.add_command(_ending)


def _link_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for name in reversed(_LINKS):
        option = click.option(
            f"--{name}",
            f"{name}_id",
            metavar="ID",
            type=click.IntRange(min=1),
            help=f"The {name} it belongs to.",
        )
        command = option(command)
    return command


_kind = click.option(
    "--kind",
    type=choice(ActionKind),
    help="People to meet, colleagues to introduce, facts to find: important, and not urgent.",
)


@action.command("list")
@account_option
@click.option("--month", metavar="MONTH", help="Only those planned in a month, as 2026-12 or dec.")
@_link_options
@click.option("--all", "with_ended", is_flag=True, help="Those that ended too.")
@json_option
@click.pass_obj
def list_(
    desk: Desk,
    /,
    *,
    account: str | None,
    month: str | None,
    with_ended: bool,
    as_json: bool,
    **links: int | None,
) -> None:
    """List actions that wait to be done, by date; those of a call or a strategy too."""
    asked = {name: number for name, number in links.items() if number is not None}
    planned = read_month(month, desk.today, "month") if month else None
    with desk.reading() as store:
        account_id = the_account_id(store, account)
        with store.reading() as reads:
            names = dict(reads.accounts.names())
            found = reads.where(Action, **narrowed(account_id), **asked)
    lines = sorted(
        (
            one
            for one in found
            if (with_ended or one.is_open) and (planned is None or one.planned_in == planned)
        ),
        key=_by_day,
    )
    if as_json:
        give_list([action_record(one, names[one.account_id]) for one in lines])
        return
    rows = [action_row(one, names[one.account_id], desk.today) for one in lines]
    give_table(
        COLUMNS, rows, 'No action waits. Add one with: acctui action add "WHO: WHAT @DATE" --account A'
    )


def _by_day(one: Action) -> tuple[dt.date, bool, int]:
    return one.on or one.month or dt.date.max, one.on is None, one.id


@action.command(context_settings={"ignore_unknown_options": True})
@click.argument("step", metavar='"WHO: WHAT @DATE"')
@click.option("--account", required=True, metavar="ACCOUNT", type=AccountName(), help="For whom it is done.")
@click.option("--urgent", is_flag=True, help="It can't wait.")
@click.option("--important", is_flag=True, help="It matters, though it is not urgent.")
@_kind
@_link_options
@json_option
@click.pass_obj
def add(desk: Desk, /, step: str, *, account: str, as_json: bool, kind: str | None, **rest: Any) -> None:
    """Add an action; without `WHO:` it is yours, and the last @ with a date or a month is its date."""
    from acctui.services.accounts import choose_account
    from acctui.services.actions import add_action

    read = read_step(said(step, "step"), desk.today, "step")
    with desk.writing() as store:
        new = Action(
            account_id=choose_account(store, account),
            who=read.who,
            what=read.what,
            on=read.on,
            month=read.month,
            kind=ActionKind(kind) if kind else None,
            **rest,
        )
        done = add_action(store, new, desk.today)
        give_action(store, done, as_json=as_json)
        if read.is_unread:
            say(
                "No date was read after the @, so its words stay in the title. To give one: "
                f"acctui action set {done.value.id} --due DATE"
            )


@action.command("set")
@ID
@click.option("--who", metavar="NAME", help="Who does it; an empty one means nobody yet.")
@click.option("--what", metavar="TEXT", help="What is to be done.")
@click.option("--due", metavar="DATE|MONTH", help="The day, or the month while it is an outline.")
@click.option("--urgent/--not-urgent", default=None, help="Whether it can't wait.")
@click.option("--important/--not-important", default=None, help="Whether it matters, though not urgent.")
@_kind
@_link_options
@json_option
@click.pass_obj
def set_(desk: Desk, /, action_id: int, *, due: str | None, as_json: bool, **typed: Any) -> None:
    """Change an action; what is not named stays as it is."""
    from acctui.services.actions import set_action

    fields = {name: value for name, value in typed.items() if value is not None}
    if "kind" in fields:
        fields["kind"] = ActionKind(fields["kind"])
    if due is not None:
        place = read_due(due, desk.today)
        fields |= {"on": place.on, "month": place.month}
    if not fields:
        raise RuleBroken("action", "Nothing was named to change. Name it, such as --who or --due.")
    with desk.writing() as store:
        give_action(store, set_action(store, action_id, fields, desk.today), as_json=as_json)
