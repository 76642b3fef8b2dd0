"""`acctui goal ask` and its kin: whom to know, whom to talk to, and what to find out to reach a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.action_view import action_record
from acctui.cli.output import Column, Record, give, give_list, give_table, json_option
from acctui.cli.typed import (
    account_argument,
    account_option,
    choice,
    confirm,
    narrowed,
    said,
    the_account_id,
)
from acctui.domain.days import day_name, read_day
from acctui.domain.goal import Ask, GrowthQuestion, asked_words
from acctui.domain.text import shown

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from typing import Any

    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store

COLUMNS = (
    Column("#", right=True),
    Column("Account", yields=True),
    Column("To reach the goal", yields=True),
    Column("By"),
    Column("Stands"),
)
_ID = click.argument("question_id", metavar="ID", type=click.IntRange(min=1))


def _words(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command who, what and by when."""
    for option in (
        click.option("--by", metavar="DATE", help="Until when."),
        click.option("--what", metavar="TEXT", help="What it is about."),
        click.option("--who", metavar="TEXT", help="Who it is, as far as you know."),
    ):
        command = option(command)
    return command


@click.command()
@account_argument
@click.argument("ask_", type=choice(Ask), metavar="know|talk|find-out")
@_words
@json_option
@click.pass_obj
def ask(
    desk: Desk,
    /,
    account: str,
    ask_: str,
    *,
    who: str | None,
    what: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Ask whom to know, whom to talk to or what to find out to reach the goal."""
    from acctui.services.accounts import choose_account
    from acctui.services.growth_questions import add_question

    with desk.writing() as store:
        new = GrowthQuestion(
            account_id=choose_account(store, account),
            ask=Ask(ask_),
            who=who,
            what=said(what, "what") if what else None,
            by=read_day(by, desk.today, "by") if by else None,
        )
        _give(store, add_question(store, new), as_json=as_json)


@click.command()
@account_option
@click.option("--all", "with_settled", is_flag=True, help="Those that are answered too.")
@json_option
@click.pass_obj
def questions(desk: Desk, /, *, account: str | None, with_settled: bool, as_json: bool) -> None:
    """List what is asked to reach the goals."""
    with desk.reading() as store:
        account_id = the_account_id(store, account)
        with store.reading() as reads:
            names = dict(reads.accounts.names())
            found = reads.where(GrowthQuestion, **narrowed(account_id))
    lines = [one for one in found if with_settled or one.settled_on is None]
    if as_json:
        give_list([question_record(one, names[one.account_id]) for one in lines])
        return
    rows = [_row(one, names[one.account_id], desk.today) for one in lines]
    give_table(COLUMNS, rows, "Nothing is asked. Ask with: acctui goal ask ACCOUNT know --who NAME")


def question_record(one: GrowthQuestion, account: str) -> Record:
    """Give a question as other programs see it."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "ask": one.ask,
        "who": one.who,
        "what": one.what,
        "by": one.by,
        "action_id": one.action_id,
        "settled_on": one.settled_on,
    }


def _row(one: GrowthQuestion, account: str, today: dt.date) -> list[str]:
    return [
        str(one.id),
        account,
        asked_words(one),
        day_name(one.by, today) if one.by else "",
        _stands(one, today),
    ]


def _stands(one: GrowthQuestion, today: dt.date) -> str:
    if one.settled_on is not None:
        return f"answered {day_name(one.settled_on, today)}"
    return f"action #{one.action_id}" if one.action_id is not None else ""


@click.command()
@_ID
@_words
@json_option
@click.pass_obj
def reword(
    desk: Desk,
    /,
    question_id: int,
    *,
    who: str | None,
    what: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Word a question anew; a part given as '' is emptied."""
    from acctui.services.growth_questions import set_question

    day = read_day(by, desk.today, "by") if by else None
    typed = {"who": (who, who or None), "what": (what, what or None), "by": (by, day)}
    fields = {name: value for name, (words, value) in typed.items() if words is not None}
    if not fields:
        raise click.UsageError("Say what to change, for example --who NAME or --by fri.")
    with desk.writing() as store:
        _give(store, set_question(store, question_id, fields), as_json=as_json)


@click.command()
@_ID
@click.option("--who", metavar="NAME", help="Who does it; you where nothing is said.")
@click.option("--on", metavar="DATE", help="By which day; else the question's own.")
@json_option
@click.pass_obj
def act(desk: Desk, /, question_id: int, *, who: str | None, on: str | None, as_json: bool) -> None:
    """Turn a question into an action."""
    from acctui.services.accounts import the_account
    from acctui.services.growth_questions import turn_into_action

    day = read_day(on, desk.today, "on") if on else None
    with desk.writing() as store:
        done = turn_into_action(store, question_id, who, day)
        with store.reading() as reads:
            name = the_account(reads, done.value.account_id).name
    give(action_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


@click.command()
@_ID
@click.option("--on", metavar="DATE", help="The day it was answered; today where nothing is said.")
@click.option("--open", "is_open", is_flag=True, help="It is open again.")
@json_option
@click.pass_obj
def answer(desk: Desk, /, question_id: int, *, on: str | None, is_open: bool, as_json: bool) -> None:
    """Mark a question as answered, or as open again."""
    from acctui.services.growth_questions import settle

    day = read_day(on, desk.today, "on", past=True) if on else desk.today
    with desk.writing() as store:
        _give(store, settle(store, question_id, day, answered=not is_open), as_json=as_json)


@click.command()
@_ID
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def unask(desk: Desk, /, question_id: int, *, yes: bool, as_json: bool) -> None:
    """Take a question out of the book; undo brings it back."""
    from acctui.services.growth_questions import delete_question, the_question

    with desk.writing() as store:
        with store.reading() as reads:
            words = asked_words(the_question(reads, question_id))
        confirm(f"Delete {shown(words)!r}?", yes=yes)
        _give(store, delete_question(store, question_id), as_json=as_json)


def _give(store: Store, done: Done[GrowthQuestion], *, as_json: bool) -> None:
    from acctui.services.accounts import the_account

    with store.reading() as reads:
        name = the_account(reads, done.value.account_id).name
    give(question_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


QUESTIONS = (ask, questions, reword, act, answer, unask)
"""The commands that keep the questions, for the group of goals."""
