"""`acctui note`: write something down about an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import Record, give, json_option
from acctui.cli.typed import account_argument, said
from acctui.cli.words import changed, changing_options, is_new
from acctui.domain.days import read_day
from acctui.domain.note import Note

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Store


@click.command()
@account_argument
@click.argument("text", metavar="TEXT|-", required=False)
@click.option("--contact", metavar="CONTACT", help="Whom it is about.")
@click.option("--call", "call_id", type=click.IntRange(min=1), metavar="ID", help="Which call it belongs to.")
@click.option("--on", metavar="DATE", help="Its date; today where nothing is said.")
@changing_options
@json_option
@click.pass_obj
def note(desk: Desk, /, account: str, text: str | None, *, as_json: bool, **typed: Any) -> None:
    """Write something down about an account; it is dated, and found again."""
    from acctui.services.accounts import choose_account, the_account

    keeps = is_new(text, typed)
    with desk.writing() as store:
        account_id = choose_account(store, account)
        done = (
            _kept(desk, store, account_id, text or "", typed)
            if keeps
            else changed(store, Note, account_id, text, typed)
        )
        with store.reading() as reads:
            name = the_account(reads, account_id).name
    give(note_record(done.value, name), f"{done.label}  #{done.value.id}", as_json=as_json)


def _kept(desk: Desk, store: Store, account_id: int, text: str, typed: dict[str, Any]) -> Done[Note]:
    from acctui.cli.contact import chosen_contact
    from acctui.services.notes import add_note

    contact, on = typed["contact"], typed["on"]
    new = Note(
        account_id=account_id,
        date=read_day(on, desk.today, "on", past=True) if on else desk.today,
        text=said(text, "text"),
        contact_id=chosen_contact(store, contact, account_id).id if contact else None,
        call_id=typed["call_id"],
    )
    return add_note(store, new)


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
