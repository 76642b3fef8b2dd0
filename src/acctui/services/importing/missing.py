"""Lines whose row a later list of the same source no longer has: told, never deleted (D21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.services.importing.activities import ACTIVITY_KEY
from acctui.services.importing.deals import DEAL_KEY
from acctui.services.importing.desk import KINDS
from acctui.services.importing.lines import name_of
from acctui.services.importing.report import Vanished
from acctui.services.records import AccountRecord, ActivityRecord, ContactRecord, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from acctui.services.importing.accounts import Accounts
    from acctui.services.importing.desk import Desk
    from acctui.services.importing.owner import Sifted
    from acctui.services.importing.ties import Tie
    from acctui.services.records import Reading

Known = tuple[str, str, str]
_NOT_LISTED = "no longer in the list"


def gone_from(
    desk: Desk, accounts: Accounts, readings: Sequence[Reading], sifted: Sifted
) -> Iterator[Vanished]:
    """Give the lines that earlier lists like these brought and these don't, or give to somebody else."""
    listed = {(reading.source, str(reading.holds)) for reading in readings}
    earlier = [
        tie
        for tie in desk.ties()
        if tie.before is not None and not tie.named_only and (tie.source, tie.listed) in listed
    ]
    if not earlier:
        return
    kept = {_of_record(record) for _, record in sifted.kept}
    others = {_of_record(record): record.owner for _, record in sifted.left_out}
    for tie in earlier:
        known = _of_tie(tie)
        if known not in kept:
            why = _NOT_LISTED if known not in others else f"now of {others[known] or 'nobody'}"
            yield from _told(desk, accounts, tie, why)


def _told(desk: Desk, accounts: Accounts, tie: Tie, why: str) -> Iterable[Vanished]:
    line = desk.shelf(KINDS[tie.entity]).get(tie.row_id)
    if line is None:
        return
    account = accounts.name_of(getattr(line, "account_id", None))
    name = ": ".join(part for part in (account, name_of(line)) if part)
    yield Vanished(tie.entity, tie.row_id, name, tie.source, _of_tie(tie)[2], why)


def _of_record(record: Record) -> Known:
    words: dict[type, str] = {AccountRecord: "account", ContactRecord: "contact", ActivityRecord: "activity"}
    return record.source, words.get(type(record), "deal"), record.key


def _of_tie(tie: Tie) -> Known:
    if tie.entity in ("account", "contact"):
        return tie.source, tie.entity, tie.key
    if tie.entity == "history" and tie.key.startswith(ACTIVITY_KEY):
        return tie.source, "activity", tie.key.removeprefix(ACTIVITY_KEY)
    return tie.source, "deal", tie.key.removeprefix(DEAL_KEY) if tie.entity == "history" else tie.key
