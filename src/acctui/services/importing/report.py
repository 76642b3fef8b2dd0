"""What an import did, or would do: counted by kind, with everything the seller should look at listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from acctui.services.importing.ties import Kept
    from acctui.services.records import Reading, Refused


class Outcome(StrEnum):
    """What a row came to."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(slots=True)
class Tally:
    """How many rows of one kind came to what."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0

    def count(self, outcome: Outcome) -> None:
        """Count one row."""
        if outcome is Outcome.ADDED:
            self.added += 1
        elif outcome is Outcome.UPDATED:
            self.updated += 1
        else:
            self.unchanged += 1


@dataclass(frozen=True, slots=True)
class FileRead:
    """How one file was understood."""

    file: str
    source: str
    holds: str
    encoding: str
    delimiter: str
    rows: int
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    skipped: str

    @classmethod
    def of(cls, reading: Reading) -> FileRead:
        """Keep of a reading what the seller is shown."""
        return cls(
            reading.file,
            reading.source,
            str(reading.holds),
            reading.encoding,
            reading.delimiter,
            reading.rows,
            dict(reading.columns),
            reading.unused,
            reading.skipped,
        )


@dataclass(frozen=True, slots=True)
class KeptByHand:
    """A field the seller changed, which the file says otherwise about; amounts in minor units."""

    kind: str
    id: int
    name: str
    field: str
    yours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Vanished:
    """A line of the book whose row the source no longer lists, or lists for somebody else; it stays."""

    kind: str
    id: int
    name: str
    source: str
    key: str
    why: str


@dataclass(frozen=True, slots=True)
class WithoutAccount:
    """A deal that names no account; `amount` is in minor units."""

    file: str
    line: int
    key: str
    name: str
    state: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class Turned:
    """A deal that is now something else: won, open or lost; `amount` is in minor units."""

    account: str
    name: str
    key: str
    was: str
    now: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class Joined:
    """An order logged here and a won deal taken for one sale (D21); `amount` is in minor units."""

    account: str
    account_id: int
    amount: int
    ordered_on: dt.date
    won_on: dt.date
    deal: str
    key: str
    call_id: int | None


@dataclass(frozen=True, slots=True)
class OwnerUsed:
    """Whose rows were kept of one source; `remembered` tells that an earlier import named the owner."""

    source: str
    owner: str
    remembered: bool
    left_out: int
    nobody_s: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Everything an import has to tell.

    `by_kind` counts accounts, contacts, revenue, prospects, lost deals and activities; `named_only` are
    accounts made because other lists name them, `by_id_only` those of which only the id is known yet.
    """

    files: tuple[FileRead, ...]
    by_kind: Mapping[str, Tally]
    refused: tuple[Refused, ...] = ()
    kept: tuple[KeptByHand, ...] = ()
    vanished: tuple[Vanished, ...] = ()
    without_account: tuple[WithoutAccount, ...] = ()
    turned: tuple[Turned, ...] = ()
    joined: tuple[Joined, ...] = ()
    named_only: tuple[str, ...] = ()
    by_id_only: tuple[str, ...] = ()
    by_name: tuple[str, ...] = ()
    owners: tuple[OwnerUsed, ...] = ()
    owners_forgotten: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows the files have."""
        return sum(file.rows for file in self.files)


@dataclass(slots=True)
class Notes:
    """What is written down for the report while a plan is made."""

    by_kind: dict[str, Tally] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    kept: list[KeptByHand] = field(default_factory=list)
    without_account: list[WithoutAccount] = field(default_factory=list)
    turned: list[Turned] = field(default_factory=list)
    joined: list[Joined] = field(default_factory=list)
    by_name: list[str] = field(default_factory=list)

    def count(self, kind: str, outcome: Outcome) -> None:
        """Count one row of a kind."""
        if kind not in self.by_kind:
            self.by_kind[kind] = Tally()
        self.by_kind[kind].count(outcome)

    def keep(self, kind: str, number: int, name: str, fields: Iterable[Kept]) -> None:
        """List the fields of a line that stay as they were changed by hand."""
        # A line made in this very run, which two sources tell apart, has no number yet.
        known = max(number, 0)
        self.kept += [KeptByHand(kind, known, name, one.field, one.yours, one.theirs) for one in fields]
