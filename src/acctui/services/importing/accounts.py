"""Which account a row means: by the source's id, else by the folded name (D21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.account import Account, checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, is_blank, quoted, received
from acctui.services.importing.desk import ENTITIES, Desk
from acctui.services.importing.report import Notes, Outcome
from acctui.services.importing.ties import Tie, lay_over, said

if TYPE_CHECKING:
    from typing import Any

    from acctui.services.records import AccountRecord

_ACCOUNT = ENTITIES[Account]


class Accounts:
    """Finds the account of each row, and makes those that are missing.

    `by_id_only` has the ids of accounts whose name no list has said yet; the id stands for it until then.
    """

    def __init__(self, desk: Desk, notes: Notes) -> None:
        self._desk = desk
        self._notes = notes
        self._shelf = desk.shelf(Account)
        self._meant: dict[tuple[str, str, str], int] = {}
        self._named: dict[str, list[int]] = {}
        self._ties: dict[tuple[str, int], list[Tie]] = {}
        self.by_id_only: list[str] = []
        for number, account in self._shelf:
            self._named.setdefault(fold(account.name), []).append(number)
        for tie in desk.ties():
            if tie.entity == _ACCOUNT:
                self._ties.setdefault((tie.source, tie.row_id), []).append(tie)

    def name_of(self, number: int | None) -> str:
        """Give the name an account will have, "" for none."""
        account = None if number is None else self._shelf.get(number)
        return account.name if account else ""

    def known(self, source: str, key: str, name: str) -> int | None:
        """Give the account a row means if there is one, without making any."""
        tie = self._desk.tie(source, Account, key or fold(name))
        if tie is not None:
            return tie.row_id
        found = self._of_name(name)
        return found[0] if len(found) == 1 else None

    def take(self, record: AccountRecord, listed: str) -> None:
        """Take what a list says of an account; raises RuleBroken where its name can't be one."""
        fields = _fields(record)
        tie = self._desk.tie(record.source, Account, record.key)
        if tie is None:
            tie = self._found_by_name(record.source, record.key, record.name, listed)
        is_new = tie is None
        if tie is None:
            tie = self._made(record.source, record.key, record.name, listed)
        if tie.named_only:
            tie.named_only, tie.listed = False, listed
        is_changed = self._laid_over(tie, fields)
        if is_new:
            self._notes.count("accounts", Outcome.ADDED)
        elif tie.row_id > 0:  # one made earlier in this run was counted as added
            self._notes.count("accounts", Outcome.UPDATED if is_changed else Outcome.UNCHANGED)

    def _laid_over(self, tie: Tie, fields: dict[str, Any]) -> bool:
        before = self._line(tie.row_id)
        after, kept = lay_over(before, tie, fields)
        self._shelf.put(tie.row_id, after)
        if fold(after.name) != fold(before.name):
            self._named.setdefault(fold(after.name), []).append(tie.row_id)
        self._notes.keep(_ACCOUNT, tie.row_id, after.name, kept)
        return after != before

    def _line(self, number: int) -> Account:
        account = self._shelf.get(number)
        if account is None:  # pragma: no cover - a tie is let go with its line
            raise LookupError(number)
        return account

    def refer(self, source: str, key: str, name: str, listed: str) -> int | None:
        """Give the account a row of another list means, made if it is missing; None where it names none.

        Raises RuleBroken when the name alone is given and several accounts have it.
        """
        meant = self._meant.get((source, key, name))
        if meant is None:
            said = "" if is_blank(name) else name
            if not key and not said:
                return None
            meant = self._meant[(source, key, name)] = self._referred(source, key, said, listed)
        return meant

    def _referred(self, source: str, key: str, name: str, listed: str) -> int:
        key = key or fold(name)
        tie = self._desk.tie(source, Account, key)
        if tie is None and name:
            tie = self._found_by_name(source, key, name, listed)
        if tie is None:
            tie = self._made(source, key, name or key, listed)
            self.by_id_only += [] if name else [key]
            self._notes.count("accounts", Outcome.ADDED)
        return tie.row_id

    def _found_by_name(self, source: str, key: str, name: str, listed: str) -> Tie | None:
        found = self._of_name(name)
        by_name_only = key == fold(name)
        if by_name_only and len(found) > 1:
            numbers = (
                ", ".join(f"#{number}" for number in found if number > 0) or f"{len(found)} in this list"
            )
            raise RuleBroken(
                "account",
                f"Several accounts are called {quoted(name)} ({numbers}). Give the row the account's id.",
                "D21",
            )
        if len(found) != 1 or (not by_name_only and self._is_another(source, found[0], key)):
            return None
        if found[0] > 0:
            self._notes.by_name.append(self._line(found[0]).name)
        return self._tied(source, key, found[0], listed)

    def _of_name(self, name: str) -> list[int]:
        folded = fold(name)
        return [number for number in self._named.get(folded, ()) if fold(self.name_of(number)) == folded]

    def _is_another(self, source: str, number: int, key: str) -> bool:
        """Tell whether the source has another id for this account, so that the names are alike by chance."""
        folded = fold(self.name_of(number))
        ties = self._ties.get((source, number), ())
        # What stands before a colon is the list a plain number counts in; other lists count from 1 too.
        return any(tie.key != folded and tie.key.rpartition(":")[0] == key.rpartition(":")[0] for tie in ties)

    def _tied(self, source: str, key: str, number: int, listed: str) -> Tie:
        tie = Tie(source, _ACCOUNT, key, listed, number, named_only=True)
        for named in self._ties.get((source, number), ()):
            if named.named_only and named.key == fold(self.name_of(number)):
                # Made because a list named it; what that wrote is still the import's to change.
                tie.wrote = dict(named.wrote)
        return self._bound(tie)

    def _made(self, source: str, key: str, name: str, listed: str) -> Tie:
        account = Account(name=checked_name(name, "An account"))
        tie = Tie(source, _ACCOUNT, key, listed, named_only=True, memory={"name": account.name})
        tie.row_id = self._shelf.add(account)
        self._named.setdefault(fold(account.name), []).append(tie.row_id)
        return self._bound(tie)

    def _bound(self, tie: Tie) -> Tie:
        self._ties.setdefault((tie.source, tie.row_id), []).append(tie)
        return self._desk.bind(tie)


def _fields(record: AccountRecord) -> dict[str, Any]:
    name = checked_name(record.name, "An account")
    texts = {field: getattr(record, field) for field in ("city", "industry", "size", "phone", "website")}
    tags = tuple(sorted({received(tag, "tags") for tag in record.tags}, key=str.casefold))
    return said({"name": name, **{f: received(text, f) for f, text in texts.items()}, "tags": tags})
