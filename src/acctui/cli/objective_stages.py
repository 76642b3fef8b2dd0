"""`acctui objective stages` and `measure`: where it should stand when, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.objective_words import measure_of, stage_line
from acctui.cli.output import give, json_option
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.domain.objective import Objective
    from acctui.domain.stage_goal import Step
    from acctui.services.ports import Store


@click.command()
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@click.argument("line", metavar="VALUE@DATE…", nargs=-1)
@click.option("--propose", is_flag=True, help="Even steps at ends of months, with a buffer left.")
@click.option("--none", "take_away", is_flag=True, help="Take them all away.")
@json_option
@click.pass_obj
def stages(
    desk: Desk, /, objective_id: int, line: tuple[str, ...], *, propose: bool, take_away: bool, as_json: bool
) -> None:
    """Set all stage goals of a business objective at once: 3@2026-10 4@2027-03 5@2027-09."""
    from acctui.services.objectives import set_stages

    if [bool(line), propose, take_away].count(True) != 1:
        raise click.UsageError("Give the stage goals, as 3@2026-10 4@2027-03, or --propose, or --none.")
    with desk.writing() as store:
        parent = _business(store, objective_id)
        steps = _steps(desk, store, parent, line, propose=propose)
        done = set_stages(store, objective_id, steps)
        give_stages(store, objective_id, done.label, desk.today, as_json=as_json)


def _business(store: Store, objective_id: int) -> Objective:
    from acctui.domain.objective import Level
    from acctui.services.standing import the_standing

    with store.reading() as reads:
        return the_standing(reads, objective_id, Level.BUSINESS)


def _steps(
    desk: Desk, /, store: Store, parent: Objective, line: tuple[str, ...], *, propose: bool
) -> tuple[Step, ...]:
    from acctui.domain.stage_goal import proposed_stages
    from acctui.services.ladder import business_of

    if not propose:
        return stage_line(store, " ".join(line), desk.today, parent)
    with store.reading() as reads:
        steps = proposed_stages(parent, business_of(reads, parent, desk.today).now, desk.today)
    if not steps:
        raise RuleBroken(
            "stages", "The target is reached or its day has come. Set the objective anew.", "L14"
        )
    return steps


def give_stages(store: Store, objective_id: int, label: str, today: dt.date, *, as_json: bool) -> None:
    """Give a business objective with its stage goals and measured values."""
    from acctui.cli.objective_view import objective_record
    from acctui.services.standing import the_objective

    with store.reading() as reads:
        record = objective_record(reads, the_objective(reads, objective_id), today)
    give(record, f"{label}  #{objective_id}", as_json=as_json)


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@click.argument("value", metavar="VALUE", required=False)
@click.option("--on", metavar="DATE", help="The day it was measured; today where nothing is said.")
@click.option("--forget", is_flag=True, help="Take out what was measured on that day instead.")
@json_option
@click.pass_obj
def measure(
    desk: Desk, /, objective_id: int, value: str | None, *, on: str | None, forget: bool, as_json: bool
) -> None:
    """Write down today's value of a business objective, or another day's."""
    from acctui.services.objectives import forget_measurement
    from acctui.services.objectives import measure as write_down

    if forget == (value is not None):
        raise click.UsageError("Give the measured value, or --forget and no value.")
    day = _measured_on(on, desk.today)
    with desk.writing() as store:
        if value is None:
            label = forget_measurement(store, objective_id, day).label
        else:
            label = write_down(store, objective_id, _value(store, objective_id, value), day).label
        ahead = _ahead(store, objective_id, desk.today)
        give_stages(store, objective_id, f"{label}; {ahead}", desk.today, as_json=as_json)


def _measured_on(on: str | None, today: dt.date) -> dt.date:
    from acctui.domain.days import read_day

    day = read_day(on, today, "on", past=True) if on else today
    if day > today:
        raise RuleBroken(
            "on", f"{day} is still to come. Give the day it was measured, today or before.", "L8"
        )
    return day


def _value(store: Store, objective_id: int, text: str) -> int:
    from acctui.domain.measured_value import read_value

    parent = _business(store, objective_id)
    return read_value(text, "value", measure_of(store, parent.unit, parent.baseline))


def _ahead(store: Store, objective_id: int, today: dt.date) -> str:
    """Say what the next stage goal or the target still needs (L15)."""
    from acctui.domain.progress import ahead_in_words
    from acctui.services.ladder import business_of

    parent = _business(store, objective_id)
    with store.reading() as reads:
        return ahead_in_words(business_of(reads, parent, today))
