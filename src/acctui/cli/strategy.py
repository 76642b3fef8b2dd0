"""`acctui strategy`: how you mean to get there, and who was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.objective_words import day_or_none
from acctui.cli.output import Column, Record, give, give_list, give_table, json_option, say
from acctui.cli.typed import account_argument, account_option, confirm, said, the_account_id
from acctui.domain.strategy import Strategy
from acctui.domain.text import fold, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.cli.desk import Desk
    from acctui.domain.strategy import Told
    from acctui.services.ladder import StrategyView
    from acctui.services.ports import Store

COLUMNS = (
    Column("#", right=True),
    Column("Account", yields=True),
    Column("Strategy", yields=True),
    Column("Says", yields=True),
    Column("Serves"),
    Column("Told", yields=True),
)
_ID = click.argument("strategy_id", metavar="ID", type=click.IntRange(min=1))


@click.group()
def strategy() -> None:
    """How you mean to get there: ways of working, what they serve, and who was told."""


@strategy.command("list")
@account_option
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, account: str | None, as_json: bool) -> None:
    """List strategies with what they serve and who was told."""
    from acctui.services.ladder import strategies_of

    with desk.reading() as store:
        account_id = the_account_id(store, account)
        with store.reading() as reads:
            views = strategies_of(reads, account_id)
            marks = reads.accounts.marks(view.strategy.account_id for view in views)
    named = [(view, marks[view.strategy.account_id][0]) for view in views]
    if as_json:
        give_list([strategy_record(view, name) for view, name in named])
        return
    rows = [_row(view, name) for view, name in named]
    give_table(COLUMNS, rows, "No strategy yet. Add one with: acctui strategy add ACCOUNT NAME")


def strategy_record(view: StrategyView, account: str) -> Record:
    """Give a strategy as other programs see it; `reads_like` says why it looks like a plan item."""
    one = view.strategy
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "name": one.name,
        "says": one.says,
        "serves": list(view.serves),
        "told": [
            {"id": told.id, "name": told.name, "told_on": told.told_on, "committed_on": told.committed_on}
            for told in view.told
        ],
        "reads_like": view.reads_like,
    }


def _row(view: StrategyView, account: str) -> list[str]:
    serves = " ".join(f"#{number}" for number in view.serves)
    return [
        str(view.strategy.id),
        account,
        view.strategy.name,
        view.strategy.says or "",
        serves,
        ", ".join(map(_told_words, view.told)),
    ]


def _told_words(told: Told) -> str:
    return f"{told.name} (committed)" if told.committed_on else told.name


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what a strategy says and which objectives it serves."""
    for option in (
        click.option(
            "--serves",
            multiple=True,
            type=click.IntRange(min=1),
            metavar="ID",
            help="An objective it serves; more than one may be given.",
        ),
        click.option("--says", metavar="TEXT|-", help="What it says, in one line."),
    ):
        command = option(command)
    return command


@strategy.command()
@account_argument
@click.argument("name")
@_fields
@json_option
@click.pass_obj
def add(desk: Desk, /, account: str, name: str, *, as_json: bool, **typed: Any) -> None:
    """Keep a way of working with an account."""
    from acctui.services.accounts import choose_account
    from acctui.services.strategies import add_strategy

    says = said(typed["says"], "says") if typed["says"] else None
    with desk.writing() as store:
        new = Strategy(account_id=choose_account(store, account), name=said(name, "name"), says=says)
        done = add_strategy(store, new, typed["serves"])
        _give(desk, store, done.value.id, done.label, as_json=as_json)


@strategy.command("set")
@_ID
@click.option("--name", help="What it is called from now on.")
@_fields
@click.option("--serves-none", is_flag=True, help="It serves no objective any more.")
@json_option
@click.pass_obj
def set_(desk: Desk, /, strategy_id: int, *, as_json: bool, **typed: Any) -> None:
    """Change a strategy, or what it serves."""
    from acctui.services.strategies import set_strategy

    fields: dict[str, Any] = {} if typed["name"] is None else {"name": said(typed["name"], "name")}
    if typed["says"] is not None:
        fields["says"] = said(typed["says"], "says")
    serves = () if typed["serves_none"] else typed["serves"] or None
    if not fields and serves is None:
        raise click.UsageError("Say what to change, for example --says 'Temperature claims before price'.")
    with desk.writing() as store:
        done = set_strategy(store, strategy_id, fields, serves)
        _give(desk, store, strategy_id, done.label, as_json=as_json)


@strategy.command()
@_ID
@click.argument("name")
@click.option("--on", metavar="DATE", help="The day they were told; today where nothing is said.")
@click.option("--committed", metavar="DATE", help="The day they committed to carry it out.")
@click.option("--forget", is_flag=True, help="They were not told after all.")
@json_option
@click.pass_obj
def tell(desk: Desk, /, strategy_id: int, name: str, *, as_json: bool, **typed: Any) -> None:
    """Write down who was told of a strategy, and when they committed to it."""
    from acctui.services import strategies

    on = day_or_none(typed["on"], desk.today, "on", past=True) or desk.today
    committed = day_or_none(typed["committed"], desk.today, "committed_on", past=True)
    with desk.writing() as store:
        known = _known(store, strategy_id, name)
        if known and typed["forget"]:
            label = strategies.untell(store, known.id).label
        elif known and committed:
            label = strategies.commit_to(store, known.id, committed).label
        elif typed["forget"]:
            raise click.ClickException(f"{name} was not told of it. Nothing was changed.")
        else:
            label = strategies.tell(store, strategy_id, name, on, committed).label
        _give(desk, store, strategy_id, label, as_json=as_json)


def _known(store: Store, strategy_id: int, name: str) -> Told | None:
    from acctui.domain.strategy import Told as Kind

    with store.reading() as reads:
        told = reads.where(Kind, strategy_id=strategy_id)
    return next((one for one in told if fold(one.name) == fold(name)), None)


@strategy.command()
@_ID
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, strategy_id: int, *, yes: bool, as_json: bool) -> None:
    """Take a strategy out; undo brings it back."""
    from acctui.services.strategies import delete_strategy, the_strategy

    with desk.writing() as store:
        with store.reading() as reads:
            found = the_strategy(reads, strategy_id)
        record, _ = _now(store, strategy_id)
        confirm(f"Delete the strategy {shown(found.name)}?", yes=yes)
        done = delete_strategy(store, strategy_id)
    give(record, f"{done.label}. acctui undo brings it back.", as_json=as_json)


def _now(store: Store, strategy_id: int) -> tuple[Record, StrategyView]:
    from acctui.services.ladder import strategies_of
    from acctui.services.strategies import the_strategy

    with store.reading() as reads:
        account_id = the_strategy(reads, strategy_id).account_id
        view = next(one for one in strategies_of(reads, account_id) if one.strategy.id == strategy_id)
        return strategy_record(view, reads.accounts.marks([account_id])[account_id][0]), view


def _give(desk: Desk, /, store: Store, strategy_id: int, label: str, *, as_json: bool) -> None:
    """Give a strategy as it stands, and say quietly where it reads like a plan item (S2)."""
    from acctui.services.ladder import ladder

    record, view = _now(store, strategy_id)
    give(record, f"{label}  #{strategy_id}", as_json=as_json)
    flags = ladder(store, view.strategy.account_id, desk.today).flags if view.reads_like else ()
    for flag in flags:
        if flag.startswith(f"{view.strategy.name}: "):
            say(f"{flag}. A strategy is a way of working; put who and when into an action.")
