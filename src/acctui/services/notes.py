"""What the seller writes down and what a customer said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold
from acctui.services.accounts import the_account
from acctui.services.ports import Done, DraftKey, Store, Work

if TYPE_CHECKING:
    from typing import Any

    from acctui.domain.note import Note, Quote


def add_note(store: Store, note: Note, settles: DraftKey | None = None) -> Done[Note]:
    """Keep a dated note about an account, a contact or a call (D22)."""
    with store.writing("", settles) as work:
        account = the_account(work, note.account_id)
        kept = work.add(note)
        work.label = f"Note on {account.name}"
    return Done(kept, work.changed, work.label)


def add_quote(store: Store, quote: Quote, settles: DraftKey | None = None) -> Done[Quote]:
    """Keep what a customer said, with speaker and date; a known speaker is tied to the contact (D22)."""
    with store.writing("", settles) as work:
        account = the_account(work, quote.account_id)
        kept = work.add(replace(quote, contact_id=_speaker_id(work, quote)))
        work.label = f"Quote from {account.name}"
    return Done(kept, work.changed, work.label)


def _speaker_id(work: Work, quote: Quote) -> int | None:
    if quote.speaker is None:
        return quote.contact_id
    names = {fold(contact.name): contact.id for contact in work.where(Contact, account_id=quote.account_id)}
    return names.get(fold(quote.speaker))


def set_text(store: Store, kind: type[Note | Quote], row_id: int, text: str) -> Done[Any]:
    """Change the words of a note or a quote."""
    with store.writing("") as work:
        before = work.get(kind, row_id)
        if before is None:
            raise RuleBroken("text", f"There is no {kind.__name__.lower()} #{row_id} any more.")
        kept = work.change(before, replace(before, text=text))
        work.label = f"Changed a {kind.__name__.lower()}"
    return Done(kept, work.changed, work.label)


def delete_text(store: Store, kind: type[Note | Quote], row_id: int) -> Done[Any]:
    """Take a note or a quote out of the book; undo brings it back."""
    with store.writing(f"Deleted a {kind.__name__.lower()}") as work:
        found = work.get(kind, row_id)
        if found is None:
            raise RuleBroken("text", f"There is no {kind.__name__.lower()} #{row_id} any more.")
        work.remove(found)
    return Done(found, work.changed, work.label)
