"""Whose rows are kept: one owner's, all, or as the last import of the source was told (D21).

A row is kept when its owner is the one named. In a list that names no owners, an account is kept when a kept
row names it or the book holds it already, and any other row when its account is kept: accounts that nobody's
deal speaks of are left out and counted. An account of somebody else stays when a kept row needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.settings import Setting
from acctui.domain.text import fold, quoted
from acctui.services.importing.report import OwnerUsed
from acctui.services.records import AccountRecord, Reading, Record

if TYPE_CHECKING:
    from acctui.services.ports import Reads

EVERYBODY = "all"
Entry = tuple[Reading, Record]
Knows = Callable[[AccountRecord], bool]


def setting_key(source: str) -> str:
    """Name the setting that remembers the owner of a source."""
    return f"import.owner.{source}"


@dataclass(frozen=True, slots=True)
class OwnerChoice:
    """Whose rows to keep of one source, and what was remembered before."""

    source: str
    owner: str
    remembered: Setting | None
    told: bool

    @property
    def is_news(self) -> bool:
        """Whether something else is to be remembered from now on."""
        return self.told and self.owner != (self.remembered.value if self.remembered else "")


def chosen(reads: Reads, readings: Sequence[Reading], told: str | None) -> list[OwnerChoice]:
    """Settle whose rows to keep of each source: as told, else as remembered; "" and "all" keep everybody's.

    Raises RuleBroken when the one told owns no row, with the owners there are.
    """
    sources = sorted({reading.source for reading in readings if not reading.skipped})
    choices = [_choice(reads, source, told) for source in sources]
    present = {choice.source: _owners(readings, choice.source) for choice in choices}
    if told is not None and choices and any(choice.owner for choice in choices):
        _refuse_unknown(told, {owner for owners in present.values() for owner in owners.values()})
    return [_as_written(choice, present[choice.source]) for choice in choices]


def _choice(reads: Reads, source: str, told: str | None) -> OwnerChoice:
    remembered = next(iter(reads.where(Setting, key=setting_key(source))), None)
    if told is None:
        return OwnerChoice(source, remembered.value if remembered else "", remembered, told=False)
    everybody = fold(told) in ("", EVERYBODY)
    return OwnerChoice(source, "" if everybody else told.strip(), remembered, told=True)


def _owners(readings: Sequence[Reading], source: str) -> dict[str, str]:
    owners: dict[str, str] = {}
    seen: set[str] = set()
    for reading in readings:
        if reading.source == source:
            for record in reading.records:
                if record.owner and record.owner not in seen:
                    seen.add(record.owner)
                    owners.setdefault(fold(record.owner), record.owner)
    return owners


def _as_written(choice: OwnerChoice, owners: dict[str, str]) -> OwnerChoice:
    """Remember the owner in the list's own spelling."""
    return replace(choice, owner=owners.get(fold(choice.owner), choice.owner)) if choice.told else choice


def _refuse_unknown(told: str, owners: set[str]) -> None:
    if not owners:
        raise RuleBroken(
            "owner",
            "None of these files says whose rows they are. Leave --owner out, or import them together "
            "with the list that names the owners.",
            "D21",
        )
    if fold(told) not in {fold(owner) for owner in owners}:
        listed = ", ".join(sorted(map(quoted, owners), key=str.casefold))
        raise RuleBroken(
            "owner", f"No row belongs to {quoted(told)}. The owners in these files are: {listed}.", "D21"
        )


@dataclass(frozen=True, slots=True)
class Sifted:
    """The rows to take, the rows somebody else owns, and what is told about it."""

    kept: list[Entry]
    left_out: list[Entry]
    used: list[OwnerUsed]


def sift(readings: Sequence[Reading], choices: Sequence[OwnerChoice], knows: Knows) -> Sifted:
    """Keep the rows of each source's owner; `knows` tells whether the book holds an account already."""
    sifted = Sifted([], [], [])
    for choice in choices:
        of_source = [reading for reading in readings if reading.source == choice.source]
        entries = [(reading, record) for reading in of_source for record in reading.records]
        if not choice.owner:
            sifted.kept.extend(entries)
            continue
        kept = _Sieve(entries, choice.owner, knows).kept()
        left_out = [entry for entry, is_kept in zip(entries, kept, strict=True) if not is_kept]
        sifted.kept.extend(entry for entry, is_kept in zip(entries, kept, strict=True) if is_kept)
        sifted.left_out.extend(left_out)
        nobody_s = sum(not record.owner for _, record in left_out)
        sifted.used.append(
            OwnerUsed(choice.source, choice.owner, not choice.told, len(left_out) - nobody_s, nobody_s)
        )
    return sifted


class _Sieve:
    """One source's rows, kept or not."""

    def __init__(self, entries: Sequence[Entry], owner: str, knows: Knows) -> None:
        self._entries = entries
        self._owner = fold(owner)
        self._knows = knows
        self._folded: dict[str, str] = {}
        self._owned_kinds = {type(record) for _, record in entries if record.owner}

    def kept(self) -> list[bool]:
        owned = [self._is_owner_s(record) for _, record in self._entries]
        needed = {
            name
            for (_, record), own in zip(self._entries, owned, strict=True)
            if own
            for name in _means(record)
        }
        accounts = set(needed)
        for _, record in self._entries:
            if isinstance(record, AccountRecord) and self._keeps_account(record, needed):
                accounts.update(_means(record))
        return [
            own or self._keeps_unowned(record, needed, accounts)
            for (_, record), own in zip(self._entries, owned, strict=True)
        ]

    def _is_owner_s(self, record: Record) -> bool:
        folded = self._folded.get(record.owner)
        if folded is None:
            folded = self._folded[record.owner] = fold(record.owner)
        return folded == self._owner

    def _keeps_account(self, record: AccountRecord, needed: set[str]) -> bool:
        return not needed.isdisjoint(_means(record)) or (
            AccountRecord not in self._owned_kinds and self._knows(record)
        )

    def _keeps_unowned(self, record: Record, needed: set[str], accounts: set[str]) -> bool:
        if isinstance(record, AccountRecord):
            return self._keeps_account(record, needed)
        return type(record) not in self._owned_kinds and not accounts.isdisjoint(_means(record))


def _means(record: Record) -> tuple[str, ...]:
    """Give the words by which rows of one source mean the same account: its key, else its folded name."""
    if isinstance(record, AccountRecord):
        return (f"key {record.key}", f"name {fold(record.name)}")
    folded = fold(record.account_name)
    if record.account_key and record.account_key != folded:
        return (f"key {record.account_key}",)
    return (f"key {folded}", f"name {folded}") if folded else ()
