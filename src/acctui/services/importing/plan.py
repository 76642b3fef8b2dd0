"""What an import would change, worked out without writing a word (D21)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from acctui.domain.errors import RuleBroken
from acctui.services.importing import owner as owners
from acctui.services.importing.accounts import Accounts
from acctui.services.importing.activities import Activities
from acctui.services.importing.contacts import Contacts
from acctui.services.importing.deals import Deals
from acctui.services.importing.desk import Desk
from acctui.services.importing.missing import gone_from
from acctui.services.importing.orders import Orders
from acctui.services.importing.report import FileRead, ImportReport, KeptByHand, Notes, OwnerUsed, Vanished
from acctui.services.records import (
    AccountRecord,
    ActivityRecord,
    ContactRecord,
    DealRecord,
    Reading,
    Record,
    Refused,
)

if TYPE_CHECKING:
    from acctui.domain.imported import Imported
    from acctui.domain.row import Row
    from acctui.services.importing.ties import Tie
    from acctui.services.ports import Reads
    from acctui.services.views import StepLine

T = TypeVar("T", AccountRecord, ContactRecord, DealRecord, ActivityRecord)
OnProgress = Callable[[int], None]
_STEP = 2_000


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Every line an import adds, changes and takes out, and what it has to tell.

    New lines stand under passing numbers below 0 and are meant by them; `ties` are new or changed; `seen`
    are the newest steps of the book it was worked out on.
    """

    added: tuple[tuple[tuple[int, Row], ...], ...]
    changed: tuple[tuple[tuple[Row, Row], ...], ...]
    removed: tuple[tuple[Row, ...], ...]
    ties: tuple[Tie, ...]
    untied: tuple[Imported, ...]
    settings: tuple[owners.OwnerChoice, ...]
    report: ImportReport
    label: str
    seen: tuple[StepLine, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing at all."""
        lines = any((*self.added, *self.changed, *self.removed, self.ties, self.untied))
        return not lines and not self.settings


def plan_import(
    reads: Reads, readings: Sequence[Reading], owner: str | None = None, on_progress: OnProgress | None = None
) -> ImportPlan:
    """Work out what these lists change in the book; writes nothing.

    `owner` keeps one owner's rows and is remembered; None takes the one remembered, "" or "all" everybody's.
    Raises RuleBroken for an owner no row has. `on_progress` is told the rows done, and may raise to stop.
    """
    return _Planner(reads, readings, on_progress or _silent).plan(owner)


def _silent(_rows: int) -> None:
    return


class _Planner:
    def __init__(self, reads: Reads, readings: Sequence[Reading], on_progress: OnProgress) -> None:
        self._reads = reads
        self._readings = [reading for reading in readings if not reading.skipped]
        self._files = tuple(FileRead.of(reading) for reading in readings)
        self._on_progress = on_progress
        self._notes = Notes(refused=[row for reading in readings for row in reading.refused])
        self._desk = Desk(reads, (reading.source for reading in self._readings))
        self._accounts = Accounts(self._desk, self._notes)
        self._done = 0

    def plan(self, owner: str | None) -> ImportPlan:
        choices = owners.chosen(self._reads, self._readings, owner)
        sifted = owners.sift(self._readings, choices, self._knows)
        self._take_all(sifted.kept)
        vanished = gone_from(self._desk, self._accounts, self._readings, sifted)
        return self._frozen(choices, self._report(choices, sifted.used, vanished))

    def _knows(self, record: AccountRecord) -> bool:
        return self._accounts.known(record.source, record.key, record.name) is not None

    def _take_all(self, entries: Sequence[owners.Entry]) -> None:
        """Take accounts before what hangs on them, whatever the order of the files."""
        self._take(_of(entries, AccountRecord), lambda reading, row: self._accounts.take(row, reading.holds))
        people = _of(entries, ContactRecord)
        if people:
            contacts = Contacts(self._desk, self._accounts, self._notes)
            self._take(people, lambda reading, row: contacts.take(row, reading.holds))
        self._take_deals(_of(entries, DealRecord))
        activities = Activities(self._desk, self._accounts, self._notes)
        self._take(_of(entries, ActivityRecord), lambda reading, row: activities.take(row, reading.holds))

    def _take_deals(self, entries: Sequence[tuple[Reading, DealRecord]]) -> None:
        orders = Orders(self._reads, self._desk, self._accounts, self._notes)
        orders.pair(record for _, record in entries)
        deals = Deals(self._desk, self._accounts, orders, self._notes)
        self._take(entries, lambda reading, row: deals.take(row, reading.holds, reading.file))

    def _take(self, entries: Sequence[tuple[Reading, T]], take: Callable[[Reading, T], None]) -> None:
        for reading, record in entries:
            self._done += 1
            if not self._done % _STEP:
                self._on_progress(self._done)
            try:
                take(reading, record)
            except RuleBroken as broken:
                self._notes.refused.append(_refused(reading, record, broken))

    def _frozen(self, choices: Sequence[owners.OwnerChoice], report: ImportReport) -> ImportPlan:
        shelves = list(self._desk.shelves())
        return ImportPlan(
            added=tuple(tuple(shelf.added()) for shelf in shelves),
            changed=tuple(tuple(shelf.changed()) for shelf in shelves),
            removed=tuple(tuple(shelf.removed()) for shelf in shelves),
            ties=tuple(tie for tie in self._desk.ties() if tie.is_changed),
            untied=tuple(self._desk.untied()),
            settings=tuple(choice for choice in choices if choice.is_news),
            report=report,
            label=f"Import of {_listed([file.file for file in self._files])}",
        )

    def _report(
        self,
        choices: Sequence[owners.OwnerChoice],
        used: Iterable[OwnerUsed],
        vanished: Iterable[Vanished],
    ) -> ImportReport:
        named = [tie for tie in self._desk.ties() if tie.is_new_name]
        return ImportReport(
            files=self._files,
            by_kind=self._notes.by_kind,
            refused=tuple(sorted(self._notes.refused, key=lambda row: (row.file, row.line))),
            kept=tuple(map(self._with_names, self._notes.kept)),
            vanished=tuple(vanished),
            without_account=tuple(self._notes.without_account),
            turned=tuple(self._notes.turned),
            joined=tuple(self._notes.joined),
            named_only=tuple(self._accounts.name_of(tie.row_id) for tie in named),
            by_id_only=tuple(self._accounts.by_id_only),
            by_name=tuple(self._notes.by_name),
            owners=tuple(used),
            owners_forgotten=tuple(one.source for one in choices if one.is_news and not one.owner),
        )

    def _with_names(self, kept: KeptByHand) -> KeptByHand:
        """Name the accounts of a line that was moved by hand: a number says nothing to the seller."""
        if kept.field != "account_id":
            return kept
        yours, theirs = (self._accounts.name_of(number) or None for number in (kept.yours, kept.theirs))
        return replace(kept, field="account", yours=yours, theirs=theirs)


def _of(entries: Iterable[owners.Entry], kind: type[T]) -> list[tuple[Reading, T]]:
    return [(reading, record) for reading, record in entries if isinstance(record, kind)]


def _refused(reading: Reading, record: Record, broken: RuleBroken) -> Refused:
    # The row itself is not kept in memory: who shows it reads it from the file again.
    return Refused(reading.file, record.line, broken.sentence, "")


def _listed(files: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(files[:-1]), files[-1]) if part)
