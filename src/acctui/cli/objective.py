"""`acctui objective`: where an account is to go, rung by rung."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli import objective_add, objective_end, objective_phase, objective_set, objective_stages
from acctui.cli.output import Column, give_list, give_table, json_option
from acctui.cli.typed import account_argument, account_option, the_account_id

if TYPE_CHECKING:
    from acctui.cli.desk import Desk

COLUMNS = (
    Column("#", right=True),
    Column("Account", yields=True),
    Column("Level"),
    Column("Text", yields=True),
    Column("Stands", yields=True),
)

_NONE_YET = "No objective yet. Begin with: acctui objective add vision ACCOUNT TEXT --years 5"
_ALL_SERVE_THEM = "Every strategic objective names a goal of theirs."


@click.group()
def objective() -> None:
    """Where an account is to go: its ladder, and the next milestone."""


objective.add_command(objective_add.add)
objective.add_command(objective_phase.phase)
for _command in (
    objective_stages.stages,
    objective_stages.measure,
    objective_set.set_,
    objective_set.agree,
    objective_end.end,
    objective_end.delete,
):
    objective.add_command(_command)


@objective.command("list")
@account_option
@click.option("--all", "with_ended", is_flag=True, help="Those that ended too.")
@click.option("--serving-only-us", is_flag=True, help="Only milestones that name no goal of theirs.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, as_json: bool, **typed: Any) -> None:
    """List objectives from the vision down, stage goals under what they lead to."""
    from acctui.cli.objective_view import listed, row

    with desk.reading() as store:
        account_id = the_account_id(store, typed["account"])
        with store.reading() as reads:
            records = listed(
                reads,
                account_id,
                desk.today,
                with_ended=typed["with_ended"],
                only_ours=typed["serving_only_us"],
            )
    if as_json:
        give_list(records)
        return
    rows = [row(record, desk.today) for record in records]
    give_table(COLUMNS, rows, _ALL_SERVE_THEM if typed["serving_only_us"] else _NONE_YET)


@objective.command()
@account_argument
@json_option
@click.pass_obj
def show(desk: Desk, /, account: str, *, as_json: bool) -> None:
    """Show the whole ladder of an account: rungs, milestone, strategies, evidence and what is missing."""
    from acctui.cli.ladder_view import give_ladder
    from acctui.services.accounts import choose_account
    from acctui.services.ladder import ladder

    with desk.reading() as store:
        view = ladder(store, choose_account(store, account), desk.today)
    give_ladder(view, desk.today, as_json=as_json)
