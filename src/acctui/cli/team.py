"""`acctui account team`: our own people who work for an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import account_argument, said
from acctui.domain.account import TeamMember
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store


@click.command()
@account_argument
@click.argument("name")
@click.option("--role", help="What they do for it.")
@click.option("--off", is_flag=True, help="Take them off the team.")
@json_option
@click.pass_obj
def team(desk: Desk, /, account: str, name: str, *, role: str | None, off: bool, as_json: bool) -> None:
    """Put one of your own people on the account team, or take them off it."""
    from acctui.services.accounts import choose_account, the_account

    with desk.writing() as store:
        account_id = choose_account(store, account)
        done = _off(store, account_id, name) if off else _on(store, account_id, said(name, "name"), role)
        with store.reading() as reads:
            record = member_record(done.value, the_account(reads, account_id).name)
    give(record, done.label, as_json=as_json)


def member_record(member: TeamMember, account: str) -> Record:
    """Give a member of an account team as other programs see it."""
    return {
        "id": member.id,
        "account": account,
        "account_id": member.account_id,
        "name": member.name,
        "role": member.role,
    }


def _on(store: Store, account_id: int, name: str, role: str | None) -> Done[TeamMember]:
    from acctui.services.accounts import add_team_member

    return add_team_member(store, account_id, name, role or None)


def _off(store: Store, account_id: int, name: str) -> Done[TeamMember]:
    from acctui.services.accounts import remove_team_member

    with store.reading() as reads:
        members = reads.where(TeamMember, account_id=account_id)
    found = [member for member in members if fold(member.name) == fold(name)]
    if not found:
        raise RuleBroken("team", f"{name} is not on this account team. acctui account show names who is.")
    return remove_team_member(store, found[0].id)
