"""`acctui note`: write something down about an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import account_argument, said
from acctui.domain.days import read_day
from acctui.domain.note import Note

if TYPE_CHECKING:
    from acctui.cli.desk import Desk


@click.command()
@account_argument
@click.argument("text", metavar="TEXT|-")
@click.option("--contact", metavar="CONTACT", help="Whom it is about.")
@click.option("--call", "call_id", type=click.IntRange(min=1), metavar="ID", help="Which call it belongs to.")
@click.option("--on", metavar="DATE", help="Its date; today where nothing is said.")
@json_option
@click.pass_obj
def note(desk: Desk, /, account: str, text: str, *, as_json: bool, **typed: Any) -> None:
    """Write something down about an account; it is dated, and found again."""
    from acctui.cli.contact import chosen_contact
    from acctui.services.accounts import choose_account, the_account
    from acctui.services.calls import open_call
    from acctui.services.notes import add_note

    words, contact, call_id = said(text, "text"), typed["contact"], typed["call_id"]
    day = read_day(typed["on"], desk.today, "on", past=True) if typed["on"] else desk.today
    with desk.writing() as store:
        account_id = choose_account(store, account)
        with store.reading() as reads:
            name = the_account(reads, account_id).name
            call = open_call(reads, account_id, call_id) if call_id else None
        new = Note(
            account_id=account_id,
            date=day,
            text=words,
            contact_id=chosen_contact(store, contact, account_id).id if contact else None,
            call_id=call.id if call else None,
        )
        done = add_note(store, new)
    give(note_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


def note_record(one: Note, account: str) -> Record:
    """Give a note as other programs see it."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "date": one.date,
        "text": one.text,
        "contact_id": one.contact_id,
        "call_id": one.call_id,
    }
