"""`acctui quote`: keep what a customer said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import account_argument, said
from acctui.cli.words import changed, changing_options, is_new
from acctui.domain.days import read_day
from acctui.domain.note import Quote

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store


@click.command()
@account_argument
@click.argument("text", metavar="TEXT|-", required=False)
@click.option("--by", "speaker", metavar="CONTACT", help="Who said it.")
@click.option("--on", metavar="DATE", help="When it was said; today where nothing is said.")
@changing_options
@json_option
@click.pass_obj
def quote(desk: Desk, /, account: str, text: str | None, *, as_json: bool, **typed: Any) -> None:
    """Keep what a customer said, with speaker and date."""
    from acctui.services.accounts import choose_account, the_account

    keeps = is_new(text, typed)
    with desk.writing() as store:
        account_id = choose_account(store, account)
        done = (
            _kept(desk, store, account_id, text or "", typed)
            if keeps
            else changed(store, Quote, account_id, text, typed)
        )
        with store.reading() as reads:
            name = the_account(reads, account_id).name
    give(quote_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


def _kept(desk: Desk, store: Store, account_id: int, text: str, typed: dict[str, Any]) -> Done[Quote]:
    from acctui.services.notes import add_quote

    on = typed["on"]
    new = Quote(
        account_id=account_id,
        date=read_day(on, desk.today, "on", past=True) if on else desk.today,
        text=said(text, "text"),
        speaker=typed["speaker"] or None,
    )
    return add_quote(store, new)


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
