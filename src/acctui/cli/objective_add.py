"""`acctui objective add`: one rung of the ladder, or the next milestone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.objective_words import day_or_none, give_objective, measure_of, stage_line, years
from acctui.cli.output import json_option
from acctui.cli.typed import account_argument, amount, said
from acctui.domain.objective import Level, Objective, heard_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store

_LINE = click.argument("text", metavar="TEXT|-")


@click.group()
def add() -> None:
    """Set a vision, relationship, business or strategic objective, or stage goals."""


def _replacing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what becomes of the one that stands."""
    return click.option(
        "--replace",
        is_flag=True,
        help="End the one that stands and set this one in its place.",
    )(command)


@add.command()
@account_argument
@_LINE
@click.option("--years", metavar="N", help="How far it looks ahead: 1, 2, 3, 5, 10 or any other.")
@_replacing
@json_option
@click.pass_obj
def vision(desk: Desk, /, account: str, text: str, *, as_json: bool, **typed: Any) -> None:
    """Write what it will be like if everything goes well."""
    with desk.writing() as store:
        new = Objective(
            account_id=_account(store, account),
            level=Level.VISION,
            text=said(text, "text"),
            set_on=desk.today,
            years=years(typed["years"]),
        )
        give_objective(store, _set(desk, store, new, replaces=typed["replace"]), desk.today, as_json=as_json)


@add.command()
@account_argument
@_LINE
@click.option("--by", "--due", "due", metavar="DATE", help="When it is to be heard; in two years else.")
@json_option
@click.pass_obj
def relationship(desk: Desk, /, account: str, text: str, *, due: str | None, as_json: bool) -> None:
    """Write what you want to hear the customer say, in their words."""
    with desk.writing() as store:
        new = Objective(
            account_id=_account(store, account),
            level=Level.RELATIONSHIP,
            text=said(text, "text"),
            set_on=desk.today,
            due=day_or_none(due, desk.today, "due") or heard_by(desk.today),
        )
        give_objective(store, _set(desk, store, new), desk.today, as_json=as_json)


@add.command()
@account_argument
@_LINE
@click.option("--unit", metavar="UNIT", help="What is counted: products, tonnes, %.")
@click.option("--baseline", "--from", "baseline", metavar="VALUE", help="Today's value.")
@click.option(
    "--target", "--to", "target", metavar="VALUE|+25%", help="The value to reach, or a gain on today's."
)
@click.option("--due", "--by", "due", metavar="DATE", help="The day it is reached.")
@click.option("--guard", metavar="TEXT", help="What must hold meanwhile: margins maintained.")
@click.option("--on", metavar="DATE", help="The day of today's value, where that is not today.")
@click.option("--agreed", metavar="DATE", help="The day the team agreed.")
@click.option("--stages", metavar="LINE", help="Its stage goals: '3@2026-10 4@2027-03 5@2027-09'.")
@json_option
@click.pass_obj
def business(desk: Desk, /, account: str, text: str, *, as_json: bool, **typed: Any) -> None:
    """Say what is to be reached by when, measured in a unit from today's value to a target."""
    from acctui.services.objectives import add_objective

    with desk.writing() as store:
        new = _business(desk, store, _account(store, account), said(text, "text"), typed)
        steps = stage_line(store, typed["stages"], desk.today, new) if typed["stages"] else ()
        give_objective(store, add_objective(store, new, None, steps), desk.today, as_json=as_json)


def _business(desk: Desk, /, store: Store, account_id: int, text: str, typed: dict[str, Any]) -> Objective:
    from acctui.domain.measured_value import read_target, read_value

    today, unit = desk.today, typed["unit"] or None
    bare = measure_of(store, unit, None)
    baseline = read_value(typed["baseline"], "baseline", bare) if typed["baseline"] else None
    wanted = measure_of(store, unit, baseline)
    return Objective(
        account_id=account_id,
        level=Level.BUSINESS,
        text=text,
        set_on=day_or_none(typed["on"], today, "on", past=True) or today,
        due=day_or_none(typed["due"], today, "due"),
        unit=unit,
        baseline=baseline,
        target=read_target(typed["target"], "target", wanted) if typed["target"] else None,
        guard=typed["guard"] or None,
        agreed_team_on=day_or_none(typed["agreed"], today, "agreed", past=True),
    )


@add.command()
@account_argument
@click.argument("text", metavar="VALUE@DATE…")
@click.option(
    "--objective", "objective_id", type=click.IntRange(min=1), metavar="ID", help="Of several, which."
)
@json_option
@click.pass_obj
def stage(desk: Desk, /, account: str, text: str, *, objective_id: int | None, as_json: bool) -> None:
    """Set stage goals of the account's business objective, among those that stand already."""
    from acctui.cli.objective_stages import give_stages
    from acctui.domain.stage_goal import StageGoal, steps_of
    from acctui.services.objectives import set_stages

    with desk.writing() as store:
        parent = _parent(store, _account(store, account), objective_id)
        steps = stage_line(store, said(text, "stages"), desk.today, parent)
        with store.reading() as reads:
            standing = {day: value for value, day in steps_of(reads.where(StageGoal, objective_id=parent.id))}
        standing |= {day: value for value, day in steps}
        done = set_stages(store, parent.id, [(value, day) for day, value in sorted(standing.items())])
        give_stages(store, parent.id, done.label, desk.today, as_json=as_json)


def _parent(store: Store, account_id: int, objective_id: int | None) -> Objective:
    from acctui.domain.errors import RuleBroken

    with store.reading() as reads:
        found = reads.where(Objective, account_id=account_id, level=str(Level.BUSINESS), ended_on=None)
    chosen = [one for one in found if objective_id in {None, one.id}]
    if len(chosen) != 1:
        named = ", ".join(f"{one.text} #{one.id}" for one in found)
        raise RuleBroken(
            "objective",
            f"Stage goals lead to one of {named}. Say which with --objective ID."
            if named
            else "Stage goals lead to a business objective, and this account has none yet. Add it first.",
            "L13",
        )
    return chosen[0]


@add.command()
@account_argument
@_LINE
@click.option("--by", "--due", "due", metavar="DATE", help="When it is to be passed.")
@click.option(
    "--kind", metavar="KIND", help="New line of business, new market, another territory, or your words."
)
@click.option("--client-goal", metavar="TEXT", help="The goal of theirs it serves.")
@click.option("--worth", metavar="MONEY", help="The financial target of the new stage.")
@click.option("--opportunities", metavar="TEXT", help="What else it opens.")
@click.option("--views", "views_asked", metavar="NAMES", help="Whose views were asked.")
@_replacing
@json_option
@click.pass_obj
def strategic(desk: Desk, /, account: str, text: str, *, as_json: bool, **typed: Any) -> None:
    """Name the next major milestone: the door that opens if all goes well."""
    with desk.writing() as store:
        lines: dict[str, Any] = {
            name: typed[name] or None for name in ("kind", "client_goal", "opportunities", "views_asked")
        }
        new = Objective(
            account_id=_account(store, account),
            level=Level.STRATEGIC,
            text=said(text, "text"),
            set_on=desk.today,
            due=day_or_none(typed["due"], desk.today, "due"),
            worth=amount(store, typed["worth"], "worth") if typed["worth"] else None,
            **lines,
        )
        give_objective(store, _set(desk, store, new, replaces=typed["replace"]), desk.today, as_json=as_json)


def _account(store: Store, typed: str) -> int:
    from acctui.services.accounts import choose_account

    return choose_account(store, typed)


def _set(desk: Desk, /, store: Store, new: Objective, *, replaces: bool = False) -> Done[Objective]:
    """Set a new objective, in the place of the one that stands where that is said."""
    from acctui.services.objectives import add_objective, replace_strategic

    with store.reading() as reads:
        found = reads.where(Objective, account_id=new.account_id, level=str(new.level), ended_on=None)
    if replaces and found:
        return replace_strategic(store, found[0].id, new, desk.today)
    return add_objective(store, new)
