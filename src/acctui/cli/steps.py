"""`acctui undo`, `acctui redo`, `acctui history`: what was done, taken back and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Column, Record, give, give_list, give_table, json_option
from acctui.domain.days import day_name

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.services.views import StepLine

COLUMNS = (Column("#", right=True), Column("When"), Column("What", yields=True), Column("State"))


@click.command()
@json_option
@click.pass_obj
def undo(desk: Desk, /, *, as_json: bool) -> None:
    """Take the last step back, also one made in the app or before a restart."""
    with desk.reading() as store:
        done = store.undo()
    if done is None:
        raise click.ClickException("There is nothing to undo.")
    give({"undone": done.label}, f"Undone: {done.label}", as_json=as_json)


@click.command()
@json_option
@click.pass_obj
def redo(desk: Desk, /, *, as_json: bool) -> None:
    """Do the step taken back last again."""
    with desk.reading() as store:
        done = store.redo()
    if done is None:
        raise click.ClickException("There is nothing to redo.")
    give({"redone": done.label}, f"Done again: {done.label}", as_json=as_json)


@click.command()
@click.option("--limit", type=click.IntRange(min=1), default=100, show_default=True, help="At most so many.")
@json_option
@click.pass_obj
def history(desk: Desk, /, *, limit: int, as_json: bool) -> None:
    """Show what was done, newest first, and whether it stands."""
    with desk.reading() as store, store.reading() as reads:
        lines = reads.steps.history(limit)
    if as_json:
        give_list([step_record(line) for line in lines])
        return
    give_table(COLUMNS, [_row(line, desk.today) for line in lines], "Nothing was done yet.")


def step_record(line: StepLine) -> Record:
    """Give a step as other programs see it."""
    return {"id": line.id, "at": line.at, "label": line.label, "state": line.state}


def _row(line: StepLine, today: dt.date) -> list[str]:
    local = line.at.astimezone()
    return [str(line.id), f"{day_name(local.date(), today)} {local:%H:%M}", line.label, line.state]
