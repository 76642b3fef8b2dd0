"""`acctui factor`: what stands for an account and against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.account_name import AccountName
from acctui.cli.factor_proposals import proposals, take, wave
from acctui.cli.factor_sweep import sweep
from acctui.cli.output import give, give_list, give_table, json_option
from acctui.cli.typed import account_option, choice, said, the_account_id
from acctui.domain.days import read_day
from acctui.domain.factor import Factor, Light

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from acctui.cli.desk import Desk
    from acctui.services.light_views import FactorCard
    from acctui.services.ports import Done, Store

_ID = click.argument("factor_id", metavar="ID", type=click.IntRange(min=1))
_LIGHT = click.argument("light", type=choice(Light), metavar="green|amber|red")


def _saying(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what is said with a light (D14)."""
    for option in (
        click.option("--until", metavar="TEXT", help="What would end a red."),
        click.option("--by", metavar="DATE", help="The day an amber will be known."),
        click.option("--tips", metavar="TEXT", help="What would tip an amber."),
        click.option(
            "--objective", metavar="ID", type=click.IntRange(min=1), help="The objective a red stops."
        ),
        click.option("--stops", metavar="TEXT", help="What a red stops, where no objective says it."),
    ):
        command = option(command)
    return command


def _because(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the reason of a light."""
    for option in (
        click.option("--call", metavar="ID", type=click.IntRange(min=1), help="The call that caused it."),
        click.option("--why", metavar="TEXT", help="One line of why."),
    ):
        command = option(command)
    return command


@click.group()
def factor() -> None:
    """Keep the traffic lights: what stands for an account and against it."""


for _command in (sweep, proposals, take, wave):
    factor.add_command(_command)


@factor.command("list")
@account_option
@click.option("--light", type=choice(Light), metavar="green|amber|red", help="Only this light.")
@click.option("--all", "with_gone", is_flag=True, help="Those that are gone too.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, account: str | None, light: str | None, with_gone: bool, as_json: bool) -> None:
    """List the lights, accounts that matter first, reds before ambers before greens."""
    from acctui.cli.factor_view import COLUMNS, NONE_STANDS, factor_record, row

    lights = [Light(light)] if light else [Light.RED, Light.AMBER, Light.GREEN]
    with desk.reading() as store:
        account_id = the_account_id(store, account)
        cards = _cards(store, account_id, lights, desk.today, with_gone=with_gone)
    cards = sorted(cards, key=lambda one: (not one.matters, lights.index(one.factor.light)))
    if as_json:
        give_list([factor_record(one) for one in cards])
        return
    give_table(COLUMNS, [row(one, desk.today) for one in cards], NONE_STANDS)


def _cards(
    store: Store, account_id: int | None, lights: Sequence[Light], today: dt.date, *, with_gone: bool
) -> Sequence[FactorCard]:
    from acctui.services.lights import cards_of

    with store.reading() as reads:
        found = list(reads.lights.board(lights, account_id))
        if with_gone:
            of_account = {} if account_id is None else {"account_id": account_id}
            gone = [one for one in reads.where(Factor, **of_account) if not one.stands]
            found += reads.lights.these(one.id for one in gone if one.light in lights)
        return cards_of(reads, found, today)


@factor.command()
@_LIGHT
@click.argument("text")
@click.option("--account", required=True, metavar="ACCOUNT", type=AccountName(), help="The account it is of.")
@_saying
@_because
@json_option
@click.pass_obj
def add(desk: Desk, /, light: str, text: str, *, account: str, as_json: bool, **typed: Any) -> None:
    """Add a light: a red says what it stops, an amber what would tip it, a green needs no more."""
    from acctui.services.accounts import choose_account
    from acctui.services.factors import Because, add_factor

    with desk.writing() as store:
        new = Factor(
            account_id=choose_account(store, account),
            light=Light(light),
            text=said(text, "text"),
            since=desk.today,
            stops=typed["stops"],
            objective_id=typed["objective"],
            tips=typed["tips"],
            by=_day(typed["by"], desk.today),
            until=typed["until"],
        )
        done = add_factor(store, new, desk.today, Because(typed["why"], typed["call"]))
        _give(store, done, desk.today, as_json=as_json)


def _day(text: str | None, today: dt.date) -> dt.date | None:
    return read_day(text, today, "by") if text else None


@factor.command("set")
@_ID
@click.option("--text", metavar="TEXT", help="The factor in one line.")
@_saying
@json_option
@click.pass_obj
def set_(desk: Desk, /, factor_id: int, *, as_json: bool, **typed: Any) -> None:
    """Word a light anew; a part given as '' is emptied."""
    from acctui.services.factors import set_factor

    fields = {name: value for name, value in typed.items() if value is not None}
    if not fields:
        raise click.UsageError("Say what to change, for example --text TEXT or --by fri.")
    if "by" in fields:
        fields["by"] = _day(typed["by"], desk.today)
    if "objective" in fields:
        fields["objective_id"] = fields.pop("objective")
    with desk.writing() as store:
        _give(store, set_factor(store, factor_id, fields), desk.today, as_json=as_json)


@factor.command()
@_ID
@_LIGHT
@_saying
@_because
@json_option
@click.pass_obj
def turn(desk: Desk, /, factor_id: int, light: str, *, as_json: bool, **typed: Any) -> None:
    """Turn a light; what is not said stays as it was said last. It counts in a sweep under way."""
    from acctui.domain.turning import Saying, line_for
    from acctui.services.factors import Because
    from acctui.services.factors import turn as turn_light

    wanted = Light(light)
    saying = Saying(
        line=line_for(wanted, typed["stops"], typed["tips"]),
        objective_id=typed["objective"],
        by=_day(typed["by"], desk.today),
        until=typed["until"],
    )
    with desk.writing() as store:
        done = turn_light(store, factor_id, wanted, desk.today, saying, Because(typed["why"], typed["call"]))
        _give(store, done, desk.today, as_json=as_json)


@factor.command()
@_ID
@json_option
@click.pass_obj
def history(desk: Desk, /, factor_id: int, *, as_json: bool) -> None:
    """Show what happened to a light, newest first."""
    from acctui.cli.factor_view import HISTORY, event_record, event_row
    from acctui.services.lights import card

    with desk.reading() as store:
        events = card(store, factor_id, desk.today).events
    if as_json:
        give_list([event_record(event) for event in events])
        return
    give_table(HISTORY, [event_row(event, desk.today) for event in events], "Nothing happened to it yet.")


@factor.command()
@_ID
@click.option("--why", metavar="TEXT", help="One line of why.")
@json_option
@click.pass_obj
def drop(desk: Desk, /, factor_id: int, *, why: str | None, as_json: bool) -> None:
    """Take a light off the board; its history stays, and undo brings it back."""
    from acctui.services.factors import drop_factor

    with desk.writing() as store:
        _give(store, drop_factor(store, factor_id, desk.today, why), desk.today, as_json=as_json)


def _give(store: Store, done: Done[Factor], today: dt.date, *, as_json: bool) -> None:
    from acctui.cli.factor_view import factor_record
    from acctui.services.lights import card

    record = factor_record(card(store, done.value.id, today))
    give(record, f"{done.label}  #{done.value.id}", as_json=as_json)
