"""What the seller writes down and what a customer said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold
from acctui.services.accounts import the_account
from acctui.services.belonging import refuse_strangers
from acctui.services.edits import edited
from acctui.services.evidence import refuse_odd_evidence
from acctui.services.ports import Done, DraftKey, Store, Work

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from acctui.domain.note import Note, Quote


def add_note(store: Store, note: Note, settles: DraftKey | None = None) -> Done[Note]:
    """Keep a dated note about an account, a contact or a call (D22)."""
    with store.writing("", settles) as work:
        account = the_account(work, note.account_id)
        refuse_strangers(work, account.id, contact_id=note.contact_id, call_id=note.call_id)
        kept = work.add(note)
        work.label = f"Note on {account.name}"
    return Done(kept, work.changed, work.label)


def add_quote(store: Store, quote: Quote, settles: DraftKey | None = None) -> Done[Quote]:
    """Keep what a customer said, with speaker and date; a known speaker is tied to the contact (D22)."""
    with store.writing("", settles) as work:
        account = the_account(work, quote.account_id)
        refuse_strangers(work, account.id, contact_id=quote.contact_id, call_id=quote.call_id)
        refuse_odd_evidence(work, quote)
        kept = work.add(_with_speaker(quote, work.where(Contact, account_id=account.id)))
        work.label = f"Quote from {account.name}"
    return Done(kept, work.changed, work.label)


def _with_speaker(quote: Quote, contacts: Sequence[Contact]) -> Quote:
    if quote.speaker is None:
        names = (contact.name for contact in contacts if contact.id == quote.contact_id)
        return replace(quote, speaker=next(names, None))
    known = {fold(contact.name): contact.id for contact in contacts}
    return replace(quote, contact_id=known.get(fold(quote.speaker)))


def set_text(
    store: Store,
    kind: type[Note | Quote],
    row_id: int,
    text: str,
    settles: DraftKey | None = None,
    seen: Note | Quote | None = None,
) -> Done[Any]:
    """Change the words of a note or a quote; `seen` is what the form was opened on.

    Raises EditedElsewhereError with both texts where another window changed the words since.
    """
    with store.writing(f"Changed a {_word(kind)}", settles) as work:
        before = _the_text(work, kind, row_id)
        kept = work.change(before, edited(seen, before, {"text": text}))
    return Done(kept, work.changed, work.label)


def _word(kind: type[Note | Quote]) -> str:
    return kind.__name__.lower()


def _the_text(work: Work, kind: type[Note | Quote], row_id: int) -> Note | Quote:
    found = work.get(kind, row_id)
    if found is None:
        raise RuleBroken("text", f"There is no {_word(kind)} #{row_id} any more. Nothing was changed.")
    return found


def delete_text(store: Store, kind: type[Note | Quote], row_id: int) -> Done[Any]:
    """Take a note or a quote out of the book; undo brings it back."""
    with store.writing(f"Deleted a {_word(kind)}") as work:
        found = _the_text(work, kind, row_id)
        work.remove(found)
    return Done(found, work.changed, work.label)
