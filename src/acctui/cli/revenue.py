"""`acctui revenue`: money an account brought, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Column, Record, give, give_list, give_table, json_option, money
from acctui.cli.typed import account_argument, account_option, amount, confirm, narrowed, the_account_id
from acctui.domain.days import read_day
from acctui.domain.money import grouped
from acctui.domain.revenue import Revenue

if TYPE_CHECKING:
    from acctui.cli.desk import Desk

COLUMNS = (
    Column("#", right=True),
    Column("Date"),
    Column("Account", yields=True),
    Column("Amount", right=True),
    Column("What", yields=True),
    Column("From"),
)


@click.group()
def revenue() -> None:
    """Keep the money an account brought."""


@revenue.command("list")
@account_option
@click.option("--year", type=click.IntRange(1900, 2200), help="Only this business year.")
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, account: str | None, year: int | None, as_json: bool) -> None:
    """List revenue, a line a deal or entry, newest first."""
    from acctui.services.settings import choices_of

    with desk.reading() as store:
        account_id = the_account_id(store, account)
        with store.reading() as reads:
            names, in_book = dict(reads.accounts.names()), choices_of(reads)
            lines = [
                line
                for line in reads.where(Revenue, **narrowed(account_id))
                if year is None or in_book.year(line.date).year == year
            ]
    lines.sort(key=lambda line: (line.date, line.id), reverse=True)
    if as_json:
        give_list([revenue_record(line, names[line.account_id]) for line in lines])
        return
    rows = [_row(line, names[line.account_id]) for line in lines]
    give_table(COLUMNS, rows, "No revenue yet. Add a line with: acctui revenue add ACCOUNT DATE AMOUNT")


def revenue_record(line: Revenue, account: str) -> Record:
    """Give a line of revenue as other programs see it."""
    return {
        "id": line.id,
        "account": account,
        "account_id": line.account_id,
        "date": line.date,
        "amount": money(line.amount),
        "what": line.what,
        "source": line.source,
        "call_id": line.call_id,
    }


def _row(line: Revenue, account: str) -> list[str]:
    return [str(line.id), line.date.isoformat(), account, grouped(line.amount), line.what or "", line.source]


@revenue.command()
@account_argument
@click.argument("date")
@click.argument("money_", metavar="AMOUNT")
@click.option("--what", metavar="TEXT", help="What it was for.")
@json_option
@click.pass_obj
def add(desk: Desk, /, account: str, date: str, money_: str, *, what: str | None, as_json: bool) -> None:
    """Add a line of revenue; what was paid back is written in brackets, as (500)."""
    from acctui.services.accounts import choose_account, the_account
    from acctui.services.revenue import add_revenue

    day = read_day(date, desk.today, "date", past=True)
    with desk.writing() as store:
        account_id = choose_account(store, account)
        minor = amount(store, money_, "amount")
        done = add_revenue(store, Revenue(account_id=account_id, date=day, amount=minor, what=what or None))
        with store.reading() as reads:
            name = the_account(reads, account_id).name
    give(revenue_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


@revenue.command()
@click.argument("revenue_id", metavar="ID", type=click.IntRange(min=1))
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, revenue_id: int, *, yes: bool, as_json: bool) -> None:
    """Take a line of revenue out of the book; undo brings it back."""
    from acctui.services.accounts import the_account
    from acctui.services.revenue import delete_revenue

    confirm(f"Delete line #{revenue_id} of revenue?", yes=yes)
    with desk.writing() as store:
        done = delete_revenue(store, revenue_id)
        with store.reading() as reads:
            name = the_account(reads, done.value.account_id).name
    give(revenue_record(done.value, name), f"{done.label}. acctui undo brings it back.", as_json=as_json)
