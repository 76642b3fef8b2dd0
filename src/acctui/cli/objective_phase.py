"""`acctui objective phase`: the steps of a strategic objective's next phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.objective_words import day_or_none
from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import confirm, said

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.domain.objective import Phase
    from acctui.services.ports import Done

_STEP = click.argument("phase_id", metavar="STEP-ID", type=click.IntRange(min=1))


@click.group()
def phase() -> None:
    """Keep the steps of a strategic objective's next phase."""


def phase_record(one: Phase) -> Record:
    """Give a step of the next phase as other programs see it."""
    return {
        "id": one.id,
        "account_id": one.account_id,
        "objective_id": one.objective_id,
        "text": one.text,
        "due": one.due,
        "reached_on": one.reached_on,
    }


def _give(done: Done[Phase], *, as_json: bool) -> None:
    give(phase_record(done.value), f"{done.label}  #{done.value.id}", as_json=as_json)


@phase.command()
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@click.argument("text", metavar="TEXT|-")
@click.option("--by", "--due", "due", metavar="DATE", help="Its day, where one is known.")
@json_option
@click.pass_obj
def add(desk: Desk, /, objective_id: int, text: str, *, due: str | None, as_json: bool) -> None:
    """Add a step to the strategic objective with this number."""
    from acctui.services.objectives import add_phase

    day = day_or_none(due, desk.today, "due")
    with desk.writing() as store:
        _give(add_phase(store, objective_id, said(text, "text"), day), as_json=as_json)


@phase.command("set")
@_STEP
@click.option("--text", metavar="TEXT|-", help="Its words from now on.")
@click.option("--by", "--due", "due", metavar="DATE", help="Its day; '' takes it away.")
@json_option
@click.pass_obj
def set_(desk: Desk, /, phase_id: int, *, text: str | None, due: str | None, as_json: bool) -> None:
    """Change the words or the day of a step."""
    from acctui.services.objectives import set_phase

    if text is None and due is None:
        raise click.UsageError("Say what to change, for example --by 2027-03.")
    fields: dict[str, object] = {} if text is None else {"text": said(text, "text")}
    if due is not None:
        fields["due"] = day_or_none(due, desk.today, "due")
    with desk.writing() as store:
        _give(set_phase(store, phase_id, fields), as_json=as_json)


@phase.command()
@_STEP
@click.option("--on", metavar="DATE", help="The day; today where nothing is said.")
@click.option("--not", "open_again", is_flag=True, help="It was not reached after all.")
@json_option
@click.pass_obj
def reach(desk: Desk, /, phase_id: int, *, on: str | None, open_again: bool, as_json: bool) -> None:
    """Mark a step as reached."""
    from acctui.services.objectives import reach_phase

    day = day_or_none(on, desk.today, "on", past=True) or desk.today
    with desk.writing() as store:
        _give(reach_phase(store, phase_id, None if open_again else day), as_json=as_json)


@phase.command()
@_STEP
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, phase_id: int, *, yes: bool, as_json: bool) -> None:
    """Take a step out; undo brings it back."""
    from acctui.services.objectives import delete_phase

    confirm(f"Delete step #{phase_id}?", yes=yes)
    with desk.writing() as store:
        _give(delete_phase(store, phase_id), as_json=as_json)
