"""`acctui contact`: the people at an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from acctui.cli.output import Column, Record, give, give_list, give_table, json_option
from acctui.cli.typed import account_argument, account_option, confirm, narrowed, said, the_account_id
from acctui.domain.account import Account
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, quoted, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from acctui.cli.desk import Desk
    from acctui.services.ports import Done, Reads, Store

COLUMNS = (
    Column("#", right=True),
    Column("Name", yields=True),
    Column("Account", yields=True),
    Column("Title", yields=True),
    Column("Role", yields=True),
    Column("E-mail", yields=True),
    Column("Phone"),
)


@click.group()
def contact() -> None:
    """Keep the people at an account."""


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the fields a contact may have beside the name."""
    for option in (
        click.option("--role", help="What they decide, in your words."),
        click.option("--phone", help="Their number."),
        click.option("--email", help="Their address."),
        click.option("--title", help="Their job title."),
    ):
        command = option(command)
    return command


@contact.command("list")
@account_option
@json_option
@click.pass_obj
def list_(desk: Desk, /, *, account: str | None, as_json: bool) -> None:
    """List the people known, in the order they were met."""
    with desk.reading() as store:
        account_id = the_account_id(store, account)
        with store.reading() as reads:
            names = dict(reads.accounts.names())
            people = reads.where(Contact, **narrowed(account_id))
    if as_json:
        give_list([contact_record(one, names[one.account_id]) for one in people])
        return
    rows = [_row(one, names[one.account_id]) for one in people]
    give_table(COLUMNS, rows, "No contacts yet. Name one with: acctui contact add ACCOUNT NAME")


def contact_record(one: Contact, account: str) -> Record:
    """Give a contact as other programs see it."""
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "name": one.name,
        "title": one.title,
        "email": one.email,
        "phone": one.phone,
        "role": one.role,
    }


def _row(one: Contact, account: str) -> list[str]:
    fields = (one.name, account, one.title, one.role, one.email, one.phone)
    return [str(one.id), *(field or "" for field in fields)]


@contact.command()
@account_argument
@click.argument("name")
@_fields
@json_option
@click.pass_obj
def add(desk: Desk, /, account: str, name: str, *, as_json: bool, **typed: Any) -> None:
    """Name a new contact; the name alone is enough."""
    from acctui.services.accounts import choose_account
    from acctui.services.contacts import add_contact

    with desk.writing() as store:
        account_id = choose_account(store, account)
        new = Contact(account_id=account_id, name=said(name, "name"), **_given(typed))
        _give(store, add_contact(store, new), as_json=as_json)


@contact.command("set")
@click.argument("who", metavar="CONTACT")
@click.option("--account", metavar="ACCOUNT", help="Where they are, if two have the same name.")
@click.option("--name", help="What they are called from now on.")
@_fields
@json_option
@click.pass_obj
def set_(desk: Desk, /, who: str, *, account: str | None, as_json: bool, **typed: Any) -> None:
    """Change a contact, by name or #ID; a field given as '' is emptied."""
    from acctui.services.contacts import set_contact

    fields = _given(typed)
    if not fields:
        raise click.UsageError("Say what to change, for example --title CFO.")
    with desk.writing() as store:
        found = chosen_contact(store, who, the_account_id(store, account))
        _give(store, set_contact(store, found.id, fields), as_json=as_json)


@contact.command()
@click.argument("who", metavar="CONTACT")
@click.option("--account", metavar="ACCOUNT", help="Where they are, if two have the same name.")
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def delete(desk: Desk, /, who: str, *, account: str | None, yes: bool, as_json: bool) -> None:
    """Take a contact out of the book, by name or #ID; undo brings them back."""
    from acctui.services.contacts import delete_contact

    with desk.writing() as store:
        found = chosen_contact(store, who, the_account_id(store, account))
        with store.reading() as reads:
            record = contact_record(found, _account_name(reads, found))
        confirm(f"Delete {shown(found.name)} of {shown(record['account'])}?", yes=yes)
        done = delete_contact(store, found.id)
    give(record, f"{done.label}. acctui undo brings them back.", as_json=as_json)


def _given(typed: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value if name == "name" else value or None for name, value in typed.items() if value is not None
    }


def _account_name(reads: Reads, one: Contact) -> str:
    account = reads.get(Account, one.account_id)
    return account.name if account else ""


def _give(store: Store, done: Done[Contact], *, as_json: bool) -> None:
    with store.reading() as reads:
        record = contact_record(done.value, _account_name(reads, done.value))
    give(record, f"{done.label}  #{done.value.id}", as_json=as_json)


def chosen_contact(store: Store, typed: str, account_id: int | None) -> Contact:
    """Find a contact by `#ID`, by the whole name, or by its beginning; raises RuleBroken with the choices."""
    with store.reading() as reads:
        people = reads.where(Contact, **narrowed(account_id))
        hits = _hits(people, typed)
        if len(hits) != 1:
            raise RuleBroken("contact", _none_or_many(reads, typed, hits))
    return hits[0]


def _hits(people: tuple[Contact, ...], typed: str) -> list[Contact]:
    if typed.startswith("#"):
        return [one for one in people if f"#{one.id}" == typed]
    wanted = fold(typed)
    whole = [one for one in people if fold(one.name) == wanted]
    return whole or [one for one in people if wanted and fold(one.name).startswith(wanted)]


def _none_or_many(reads: Reads, typed: str, hits: list[Contact]) -> str:
    if not hits:
        return f"No contact answers to {quoted(typed)}. acctui contact list shows them all."
    named = ", ".join(f"{one.name} of {_account_name(reads, one)} #{one.id}" for one in hits[:8])
    return f"{quoted(typed)} could be {named}. Type the number, or add --account."
