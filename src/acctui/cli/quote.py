"""`acctui quote`: keep what a customer said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import account_argument, said
from acctui.domain.days import read_day
from acctui.domain.note import Quote

if TYPE_CHECKING:
    from acctui.cli.desk import Desk


@click.command()
@account_argument
@click.argument("text", metavar="TEXT|-")
@click.option("--by", "speaker", metavar="CONTACT", help="Who said it.")
@click.option("--on", metavar="DATE", help="When it was said; today where nothing is said.")
@json_option
@click.pass_obj
def quote(
    desk: Desk, /, account: str, text: str, *, speaker: str | None, on: str | None, as_json: bool
) -> None:
    """Keep what a customer said, with speaker and date."""
    from acctui.services.accounts import choose_account, the_account
    from acctui.services.notes import add_quote

    words = said(text, "text")
    day = read_day(on, desk.today, "on", past=True) if on else desk.today
    with desk.writing() as store:
        account_id = choose_account(store, account)
        done = add_quote(store, Quote(account_id=account_id, date=day, text=words, speaker=speaker or None))
        with store.reading() as reads:
            name = the_account(reads, account_id).name
    give(quote_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


def quote_record(one: Quote, account: str) -> Record:
    """Give a quote as other programs see it."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "date": one.date,
        "text": one.text,
        "by": one.speaker,
        "contact_id": one.contact_id,
        "call_id": one.call_id,
    }
