"""Which contact a row means: by the source's id, else by the folded name at the same account (D21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.account import checked_name
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, received
from acctui.services.importing.desk import ENTITIES, Desk
from acctui.services.importing.report import Notes, Outcome
from acctui.services.importing.ties import Tie, lay_over, said

if TYPE_CHECKING:
    from typing import Any

    from acctui.services.importing.accounts import Accounts
    from acctui.services.records import ContactRecord

_CONTACT = ENTITIES[Contact]


class Contacts:
    """Finds the contact of each row, and makes those that are missing."""

    def __init__(self, desk: Desk, accounts: Accounts, notes: Notes) -> None:
        self._desk = desk
        self._accounts = accounts
        self._notes = notes
        self._shelf = desk.shelf(Contact)
        self._named: dict[tuple[int, str], list[int]] = {}
        self._tied = {(tie.source, tie.row_id) for tie in desk.ties() if tie.entity == _CONTACT}
        for number, contact in self._shelf:
            self._named.setdefault((contact.account_id, fold(contact.name)), []).append(number)

    def take(self, record: ContactRecord, listed: str) -> None:
        """Take what a list says of a person; raises RuleBroken where there is no name or no account."""
        name = checked_name(record.name, "A contact")
        texts = _texts(record)
        account_id = self._accounts.refer(record.source, record.account_key, record.account_name, listed)
        if account_id is None:
            raise RuleBroken("account", "This person belongs to no account. Name one in the row.")
        fields = {"account_id": account_id, "name": name, **texts}
        tie = self._desk.tie(record.source, Contact, record.key) or self._found(record, account_id, listed)
        if tie is None:
            self._add(record, fields, listed)
        else:
            self._lay_over(tie, fields)

    def _found(self, record: ContactRecord, account_id: int, listed: str) -> Tie | None:
        found = self._named.get((account_id, fold(record.name)), ())
        if len(found) != 1 or (record.source, found[0]) in self._tied:
            return None
        self._tied.add((record.source, found[0]))
        # What the match goes by is not the file's to change; the account it may move is.
        wrote = {"account_id": account_id}
        return self._desk.bind(Tie(record.source, _CONTACT, record.key, listed, found[0], memory=wrote))

    def _add(self, record: ContactRecord, fields: dict[str, Any], listed: str) -> None:
        contact = Contact(**fields)
        tie = Tie(record.source, _CONTACT, record.key, listed, memory=dict(fields))
        self._desk.add(tie, contact)
        self._tied.add((record.source, tie.row_id))
        self._named.setdefault((contact.account_id, fold(contact.name)), []).append(tie.row_id)
        self._notes.count("contacts", Outcome.ADDED)

    def _lay_over(self, tie: Tie, fields: dict[str, Any]) -> None:
        before = self._shelf.get(tie.row_id)
        if before is None:  # pragma: no cover - a tie is let go with its line
            raise LookupError(tie.row_id)
        after, kept = lay_over(before, tie, fields)
        self._shelf.put(tie.row_id, after)
        if tie.row_id > 0:
            self._notes.count("contacts", Outcome.UPDATED if after != before else Outcome.UNCHANGED)
        self._notes.keep(_CONTACT, tie.row_id, after.name, kept)


def _texts(record: ContactRecord) -> dict[str, Any]:
    texts = {field: getattr(record, field) for field in ("title", "email", "phone", "role")}
    return said({field: received(text, field) for field, text in texts.items()})
