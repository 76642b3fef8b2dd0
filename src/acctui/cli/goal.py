"""`acctui goal`: what each account is to bring in a year, and what becomes of a Target at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.goal_decide import decide
from acctui.cli.goal_questions import QUESTIONS
from acctui.cli.output import give, give_list, give_table, json_option, say
from acctui.cli.typed import account_argument, confirm, said
from acctui.domain.days import read_day
from acctui.domain.text import shown

if TYPE_CHECKING:
    import datetime as dt

    from acctui.cli.desk import Desk
    from acctui.domain.business_year import BusinessYear
    from acctui.services.choices import Choices
    from acctui.services.growth import GrowthLine, GrowthView
    from acctui.services.ports import Store

_CLAIM = "Goals reached are said to be passed to 1.5 or 1.6 times; that is a claim, and yours is"


@click.group()
def goal() -> None:
    """Grow accounts by a yearly goal: an amount of money, agreed with the manager."""


goal.add_command(decide)
for _question in QUESTIONS:
    goal.add_command(_question)


def the_year(text: str, choices: Choices, today: dt.date) -> BusinessYear:
    """Read a business year as it is typed, by the month this book's years begin in."""
    from acctui.domain.business_year import read_year

    return read_year(text, choices.year(today).first_month)


def _day(text: str | None, today: dt.date) -> dt.date | None:
    return read_day(text, today, "agreed_on", past=True) if text else None


@goal.command("list")
@click.option("--year", metavar="Y", help="Another year than the running one, as 2025 or 2025/26.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, year: str | None, as_json: bool) -> None:
    """List the goals of a year, largest gap first, against last year's shape and the straight line."""
    from acctui.cli.goal_view import goal_columns, goal_record, goal_rows
    from acctui.services.growth import growth
    from acctui.services.settings import read_choices

    with desk.reading() as store:
        asked = the_year(year, read_choices(store), desk.today).year if year else None
        view = growth(store, desk.today, asked)
    if as_json:
        give_list([goal_record(view, line) for line in view.lines if line.goal is not None])
        return
    give_table(
        goal_columns(view.year),
        goal_rows(view),
        f"No goal for {view.year.name} yet. Set one with: acctui goal set ACCOUNT {view.year.year} AMOUNT",
    )
    if view.overshoot.ratio is not None:
        from acctui.domain.pace import times

        say(f"{_CLAIM} {times(view.overshoot.ratio)} over {len(view.overshoot.reached)} reached.")


@goal.command("set", context_settings={"ignore_unknown_options": True})
@account_argument
@click.argument("year")
@click.argument("amount")
@click.option("--agreed-with", metavar="NAME", help="The manager; with --on it makes the account a Target.")
@click.option("--on", metavar="DATE", help="The day it was agreed.")
@click.option("--why", metavar="TEXT", help="Why it changes; the first goal of a year needs none.")
@json_option
@click.pass_obj
def set_(
    desk: Desk,
    /,
    account: str,
    year: str,
    amount: str,
    *,
    agreed_with: str | None,
    on: str | None,
    why: str | None,
    as_json: bool,
) -> None:
    """Set the goal of an account in a year: money, never a share; --agreed-with and --on make it a Target."""
    from acctui.domain.goal import agreement, read_goal
    from acctui.services.accounts import choose_account
    from acctui.services.goals import set_goal
    from acctui.services.settings import read_choices

    with desk.writing() as store:
        choices = read_choices(store)
        asked = the_year(year, choices, desk.today)
        done = set_goal(
            store,
            choose_account(store, account),
            asked.year,
            read_goal(amount, choices.mark),
            desk.today,
            agreement(agreed_with, _day(on, desk.today), desk.today),
            said(why, "why") if why else None,
        )
        view, line = _goal_line(store, desk, done.value.account_id, asked.year)
    _give(view, line, done.label, as_json=as_json)
    for flag in () if as_json else line.flags:
        say(f"{line.name}: {flag}.")


def _goal_line(store: Store, desk: Desk, account_id: int, year: int) -> tuple[GrowthView, GrowthLine]:
    from acctui.services.growth import growth

    view = growth(store, desk.today, year)
    return view, next(line for line in view.lines if line.account_id == account_id)


def _give(view: GrowthView, line: GrowthLine, words: str, *, as_json: bool) -> None:
    from acctui.cli.goal_view import goal_record

    give(goal_record(view, line), f"{words}  #{line.account_id}", as_json=as_json)


@goal.command()
@account_argument
@click.argument("year")
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, account: str, year: str, *, yes: bool, as_json: bool) -> None:
    """Take a goal out of the book; undo brings it back."""
    from acctui.services.accounts import choose_account, the_account
    from acctui.services.goals import delete_goal
    from acctui.services.settings import read_choices

    with desk.writing() as store:
        account_id = choose_account(store, account)
        asked = the_year(year, read_choices(store), desk.today)
        with store.reading() as reads:
            name = the_account(reads, account_id).name
        confirm(f"Delete the goal {asked.name} of {shown(name)} with its changes?", yes=yes)
        done = delete_goal(store, account_id, asked.year, desk.today)
    from acctui.cli.output import money

    record = {
        "account": name,
        "account_id": account_id,
        "year": asked.year,
        "amount": money(done.value.amount),
    }
    give(record, f"{done.label}. acctui undo brings it back.", as_json=as_json)
