"""`acctui objective end` and `delete`: an objective reached, replaced or dropped, or taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.objective_words import day_or_none, give_objective
from acctui.cli.output import give, json_option
from acctui.cli.typed import choice, confirm
from acctui.domain.objective import Ending, objective_name
from acctui.domain.text import shown

if TYPE_CHECKING:
    from acctui.cli.desk import Desk


@click.command()
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@click.argument("how", type=choice(Ending), metavar="reached|replaced|dropped")
@click.option("--on", metavar="DATE", help="The day; today where nothing is said.")
@click.option("--why", metavar="TEXT", help="One line of why.")
@json_option
@click.pass_obj
def end(desk: Desk, /, objective_id: int, how: str, *, as_json: bool, **typed: Any) -> None:
    """End an objective; its history stays."""
    from acctui.services.objectives import end_objective

    day = day_or_none(typed["on"], desk.today, "on", past=True) or desk.today
    with desk.writing() as store:
        done = end_objective(store, objective_id, Ending(how), day, typed["why"])
        give_objective(store, done, desk.today, as_json=as_json)


@click.command()
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, objective_id: int, *, yes: bool, as_json: bool) -> None:
    """Take an objective out with its stage goals and measured values; undo brings all of it back."""
    from acctui.cli.objective_view import objective_record
    from acctui.services.objectives import delete_objective
    from acctui.services.standing import the_objective

    with desk.writing() as store:
        with store.reading() as reads:
            found = the_objective(reads, objective_id)
            record = objective_record(reads, found, desk.today)
        confirm(f"Delete the {objective_name(found.level)} {shown(found.text)}?", yes=yes)
        done = delete_objective(store, objective_id)
    give(record, f"{done.label}. acctui undo brings it back.", as_json=as_json)
