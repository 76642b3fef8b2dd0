"""A book on disk, and another program whose lists are brought into it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from acctui.domain.row import Row
from acctui.services.importing.carry_out import import_readings, preview
from acctui.services.records import (
    AccountRecord,
    ActivityRecord,
    ContactRecord,
    DealRecord,
    DealState,
    Holds,
    Reading,
    Record,
    Refused,
)
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from acctui.domain.account import Account
    from acctui.services.importing.plan import ImportPlan
    from acctui.services.importing.report import ImportReport

R = TypeVar("R", bound=Row)
DAY = dt.date(2026, 3, 2)


def _reading(holds: Holds, records: tuple[Record, ...], source: str, refused: tuple[Refused, ...]) -> Reading:
    rows = len(records) + len(refused)
    file = f"{holds}.csv"
    return Reading(file, source, holds, "utf-8", ",", {"id": "Id"}, ("Fax",), records, refused, rows)


class Program:
    """Another program: it gives lists, and they are brought in."""

    def __init__(self, store: BookStore) -> None:
        self.store = store

    def accounts(
        self, *rows: dict[str, Any], source: str = "crm", refused: tuple[Refused, ...] = ()
    ) -> Reading:
        """List accounts: `key` and `name`, and what else is said of them."""
        blank = dict.fromkeys(("city", "industry", "size", "phone", "website", "owner"), "")
        records = (
            AccountRecord(**{"source": source, **blank, "tags": (), "line": line, **row})
            for line, row in enumerate(rows, 2)
        )
        return _reading(Holds.ACCOUNTS, tuple(records), source, refused)

    def contacts(self, *rows: dict[str, Any], source: str = "crm") -> Reading:
        """List people: `key` and `name`, and the account by `account_key` or `account_name`."""
        blank = dict.fromkeys(("account_key", "account_name", "title", "email", "phone", "role", "owner"), "")
        records = (
            ContactRecord(**{"source": source, **blank, "line": line, **row})
            for line, row in enumerate(rows, 2)
        )
        return _reading(Holds.CONTACTS, tuple(records), source, ())

    def deals(self, *rows: dict[str, Any], source: str = "crm") -> Reading:
        """List deals: `key` and `state`, worth 5,000 and closed on 2 March 2026 unless said otherwise."""
        blank = dict.fromkeys(("account_key", "account_name", "stage", "owner", "product"), "")
        usual = {"name": "Chillers", "amount": 500_000, "opened_on": None, "closed_on": DAY}
        records = (
            DealRecord(
                **{"source": source, **blank, **usual, "line": line, **row, "state": DealState(row["state"])}
            )
            for line, row in enumerate(rows, 2)
        )
        return _reading(Holds.OPPORTUNITIES, tuple(records), source, ())

    def activities(self, *rows: dict[str, Any], source: str = "crm") -> Reading:
        """List what happened: `key`, and the account by `account_key` or `account_name`."""
        blank = dict.fromkeys(("account_key", "account_name", "contact_name", "subject", "text", "owner"), "")
        records = (
            ActivityRecord(**{"source": source, **blank, "kind": "call", "on": DAY, "line": line, **row})
            for line, row in enumerate(rows, 2)
        )
        return _reading(Holds.ACTIVITIES, tuple(records), source, ())

    def bring(self, *readings: Reading, owner: str | None = None) -> ImportReport:
        """Bring lists in."""
        return import_readings(self.store, readings, owner).value

    def preview(self, *readings: Reading, owner: str | None = None) -> ImportPlan:
        """Only look what bringing lists in would do."""
        return preview(self.store, readings, owner)

    def kept(self, kind: type[R], **equals: Any) -> tuple[R, ...]:
        """Give the lines the book holds."""
        with self.store.reading() as reads:
            return reads.where(kind, **equals)

    def only(self, kind: type[R], **equals: Any) -> R:
        """Give the only line of a kind."""
        (line,) = self.kept(kind, **equals)
        return line

    def change(self, line: Row, **fields: Any) -> None:
        """Change a line by hand."""
        with self.store.writing("By hand") as work:
            work.change(line, replace(line, **fields))

    def add(self, line: R) -> R:
        """Add a line by hand."""
        with self.store.writing("By hand") as work:
            return work.add(line)

    def remove(self, line: Row) -> None:
        """Take a line out by hand, its tie left behind."""
        with self.store.writing("By hand") as work:
            work.remove(line)

    def steps(self) -> int:
        """Count the steps of the journal."""
        with self.store.reading() as reads:
            return len(reads.steps.history(100))

    def won(self, account: Account) -> int:
        """Give what an account brought in 2026."""
        with self.store.reading() as reads:
            line = reads.accounts.line(account.id, 2026)
            return line.won if line else 0


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Program]:
    store = BookStore(tmp_path / "book.db", lambda: dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC))
    yield Program(store)
    store.close()
