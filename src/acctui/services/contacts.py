"""What the seller does with the people at an account."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from acctui.domain.account import checked_name
from acctui.domain.call import Attendance
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.note import Note, Quote
from acctui.domain.text import fold
from acctui.services.accounts import the_account
from acctui.services.edits import edited
from acctui.services.ports import Done, DraftKey, Reads, Store, Work

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def add_contact(store: Store, contact: Contact, settles: DraftKey | None = None) -> Done[Contact]:
    """Keep a new contact of an account; the name alone is enough."""
    with store.writing("", settles) as work:
        account = the_account(work, contact.account_id)
        kept = work.add(replace(contact, name=checked_name(contact.name, "A contact")))
        work.label = f"New contact {kept.name} at {account.name}"
    return Done(kept, work.changed, work.label)


def set_contact(
    store: Store,
    contact_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: Contact | None = None,
) -> Done[Contact]:
    """Change fields of a contact, named as in Contact; `seen` is the contact the form was opened on.

    Raises EditedElsewhereError with both texts where another window changed the same fields since.
    """
    with store.writing("", settles) as work:
        before = the_contact(work, contact_id)
        after = edited(seen, before, fields)
        kept = work.change(before, replace(after, name=checked_name(after.name, "A contact")))
        work.label = f"Changed {kept.name}"
    return Done(kept, work.changed, work.label)


def delete_contact(store: Store, contact_id: int) -> Done[Contact]:
    """Take a contact out of the book; calls, notes and quotes stay, and a quote keeps its speaker."""
    with store.writing("") as work:
        contact = the_contact(work, contact_id)
        work.label = f"Deleted contact {contact.name}"
        work.remove_all(work.where(Attendance, contact_id=contact_id))
        work.change_all([(n, replace(n, contact_id=None)) for n in work.where(Note, contact_id=contact_id)])
        work.change_all([(q, replace(q, contact_id=None)) for q in work.where(Quote, contact_id=contact_id)])
        work.remove_all(work.where(Imported, entity="contact", row_id=contact_id))
        work.remove(contact)
    return Done(contact, work.changed, work.label)


def the_contact(reads: Reads, contact_id: int) -> Contact:
    """Give a contact by its number; raises RuleBroken where there is none."""
    contact = reads.get(Contact, contact_id)
    if contact is None:
        raise RuleBroken("contact", f"There is no contact #{contact_id}. acctui contact list shows them all.")
    return contact


def named_contacts(work: Work, account_id: int, names: Sequence[str]) -> tuple[Contact, ...]:
    """Give the account's contacts of these names; a name not met yet becomes a new contact."""
    if not names:
        return ()
    known = {fold(contact.name): contact for contact in work.where(Contact, account_id=account_id)}
    found: dict[str, Contact] = {}
    for name in names:
        key = fold(name)
        if key and key not in found:
            found[key] = known.get(key) or work.add(
                Contact(account_id=account_id, name=checked_name(name, "A contact", "with"))
            )
    return tuple(found.values())


def people_of(reads: Reads, call_id: int) -> tuple[Contact, ...]:
    """Give the contacts a call is held with, in the order they were named."""
    ties = reads.where(Attendance, call_id=call_id)
    known = {
        contact.id: contact for contact in reads.where(Contact, id=tuple(tie.contact_id for tie in ties))
    }
    return tuple(known[tie.contact_id] for tie in ties)


def split_names(text: str) -> tuple[str, ...]:
    """Give the names in a line where commas or semicolons stand between them."""
    return tuple(name.strip() for name in text.replace(";", ",").split(",") if name.strip())
