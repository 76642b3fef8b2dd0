"""What happened elsewhere, brought in as history: shown, and never counted as a call (D12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.note import NOTE_LIMIT, History
from acctui.domain.text import received, written
from acctui.services.importing.lines import fresh_tie, lay_line_over
from acctui.services.importing.report import Outcome

if TYPE_CHECKING:
    from acctui.services.importing.accounts import Accounts
    from acctui.services.importing.desk import Desk
    from acctui.services.importing.report import Notes
    from acctui.services.records import ActivityRecord

ACTIVITY_KEY = "activity:"
_FIELDS = ("account_id", "date", "kind", "subject", "text")


class Activities:
    """Puts each activity into the history of its account."""

    def __init__(self, desk: Desk, accounts: Accounts, notes: Notes) -> None:
        self._desk = desk
        self._accounts = accounts
        self._notes = notes

    def take(self, record: ActivityRecord, listed: str) -> None:
        """Take what happened; raises RuleBroken where it says nothing or is too long."""
        account_id = self._accounts.refer(record.source, record.account_key, record.account_name, listed)
        line = _line_of(record, account_id)
        key = f"{ACTIVITY_KEY}{record.key}"
        tie = self._desk.tie(record.source, History, key)
        if tie is not None:
            lay_line_over(self._desk, self._notes, "activities", tie, line, _FIELDS)
            return
        self._desk.add(fresh_tie(record.source, key, listed, line, _FIELDS), line)
        self._notes.count("activities", Outcome.ADDED)


def _line_of(record: ActivityRecord, account_id: int | None) -> History:
    if account_id is None:
        raise RuleBroken("account", "This row belongs to no account. Name one in the row.")
    who = f"With {received(record.contact_name, 'contact')}" if record.contact_name else ""
    text = "\n".join(part for part in (who, written(record.text, "note", NOTE_LIMIT, "note")) if part)
    subject = received(record.subject, "subject")
    return History(
        account_id=account_id,
        date=record.on,
        kind=received(record.kind, "kind") or "activity",
        subject=subject or text.partition("\n")[0] or record.kind,
        text=text or None,
    )
