"""`acctui objective set` and `agree`: an objective worded or dated anew, and who agreed to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.objective_words import day_or_none, give_objective, measure_of, stage_line, years
from acctui.cli.output import json_option
from acctui.cli.typed import amount, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.cli.desk import Desk
    from acctui.domain.objective import Objective
    from acctui.services.ports import Store

_LINES = ("unit", "guard", "kind", "client_goal", "opportunities", "views_asked", "agreed_customer_by")
_DAYS = ("due", "set_on", "agreed_team_on", "agreed_customer_on")
_PAST = frozenset({"set_on", "agreed_team_on", "agreed_customer_on"})


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the fields of every level."""
    for option in (
        click.option("--stages", metavar="LINE", help="Its stage goals anew, along with the change."),
        click.option("--views", "views_asked", metavar="NAMES", help="Whose views were asked."),
        click.option("--opportunities", metavar="TEXT", help="What else it opens."),
        click.option("--worth", metavar="MONEY", help="The financial target of the new stage."),
        click.option("--client-goal", metavar="TEXT", help="The goal of theirs it serves."),
        click.option("--kind", metavar="KIND", help="What kind of milestone it is."),
        click.option("--customer-by", "agreed_customer_by", metavar="NAME", help="Who agreed for them."),
        click.option("--customer-on", "agreed_customer_on", metavar="DATE", help="The day they agreed."),
        click.option("--agreed", "agreed_team_on", metavar="DATE", help="The day the team agreed."),
        click.option("--guard", metavar="TEXT", help="What must hold meanwhile."),
        click.option("--on", "set_on", metavar="DATE", help="The day it was set, and of the first value."),
        click.option("--target", "--to", "target", metavar="VALUE|+25%", help="The value to reach."),
        click.option("--baseline", "--from", "baseline", metavar="VALUE", help="The value it starts from."),
        click.option("--unit", metavar="UNIT", help="What is counted."),
        click.option("--due", "--by", "due", metavar="DATE", help="The day it is reached or heard."),
        click.option("--years", metavar="N", help="How far a vision looks ahead."),
        click.option("--text", metavar="TEXT|-", help="Its words from now on."),
    ):
        command = option(command)
    return command


@click.command("set")
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@_fields
@json_option
@click.pass_obj
def set_(desk: Desk, /, objective_id: int, *, as_json: bool, **typed: Any) -> None:
    """Change an objective; a field given as '' is emptied."""
    from acctui.services.objectives import set_objective
    from acctui.services.standing import the_objective

    given = {name: value for name, value in typed.items() if value is not None}
    if not given:
        raise click.UsageError("Say what to change, for example --due 2027-12-31.")
    with desk.writing() as store:
        with store.reading() as reads:
            before = the_objective(reads, objective_id)
        stages = given.pop("stages", None)
        fields = _read(desk, store, before, given)
        steps = None if stages is None else stage_line(store, stages, desk.today, before)
        done = set_objective(store, objective_id, fields, stages=steps)
        give_objective(store, done, desk.today, as_json=as_json)


def _read(desk: Desk, /, store: Store, before: Objective, given: dict[str, str]) -> dict[str, Any]:
    """Read each field that was typed as its own kind."""
    fields: dict[str, Any] = {name: given[name] or None for name in _LINES if name in given}
    for name in _DAYS:
        if name in given:
            fields[name] = day_or_none(given[name], desk.today, name, past=name in _PAST)
    if "text" in given:
        fields["text"] = said(given["text"], "text")
    if "years" in given:
        fields["years"] = years(given["years"])
    if "worth" in given:
        fields["worth"] = amount(store, given["worth"], "worth") if given["worth"] else None
    if fields.get("set_on", desk.today) is None:
        del fields["set_on"]
    return fields | _measured(store, before, given)


def _measured(store: Store, before: Objective, given: dict[str, str]) -> dict[str, Any]:
    """Read baseline and target, a gain in percent on the baseline as it is to be."""
    from acctui.domain.measured_value import read_target, read_value

    fields: dict[str, Any] = {}
    unit = given.get("unit", before.unit)
    if "baseline" in given:
        fields["baseline"] = read_value(given["baseline"], "baseline", measure_of(store, unit, None))
    if "target" in given:
        measure = measure_of(store, unit, fields.get("baseline", before.baseline))
        fields["target"] = read_target(given["target"], "target", measure)
    return fields


@click.command()
@click.argument("objective_id", metavar="ID", type=click.IntRange(min=1))
@click.option("--customer", metavar="NAME", help="Who agreed for the customer; without it, the team did.")
@click.option("--on", metavar="DATE", help="The day; today where nothing is said.")
@json_option
@click.pass_obj
def agree(desk: Desk, /, objective_id: int, *, customer: str | None, on: str | None, as_json: bool) -> None:
    """Mark a business objective as agreed within the team, or with the customer."""
    from acctui.services.objectives import agree as mark

    day = day_or_none(on, desk.today, "on", past=True) or desk.today
    with desk.writing() as store:
        if customer:
            done = mark(store, objective_id, customer_on=day, customer_by=customer)
        else:
            done = mark(store, objective_id, team_on=day)
        give_objective(store, done, desk.today, as_json=as_json)
