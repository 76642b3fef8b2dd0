"""What another program's file says, as plain records: read, not yet believed.

A record carries text as the file has it (outer blanks taken off, nothing else), days as `date`, amounts
in minor units, and the physical line it stands on. "" and () mean that the file says nothing there, and
so change nothing. Whether a record is new, an update or a duplicate is for the import to decide (D21).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Holds(StrEnum):
    """What one file is a list of."""

    ACCOUNTS = "accounts"
    CONTACTS = "contacts"
    OPPORTUNITIES = "opportunities"
    REVENUE = "revenue"
    ACTIVITIES = "activities"
    NOTHING = "nothing"


class DealState(StrEnum):
    """How a deal ended, or that it has not."""

    WON = "won"
    OPEN = "open"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """A customer as the file describes it.

    `key` is the source's id, or the folded name where the source has none. `size` is the customer's own
    size in words, turnover included: never revenue won from it (D21).
    """

    source: str
    key: str
    name: str
    city: str
    industry: str
    size: str
    phone: str
    website: str
    tags: tuple[str, ...]
    owner: str
    line: int


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """A person at a customer; `account_key` is "" where the file names the account by its name only."""

    source: str
    key: str
    account_key: str
    account_name: str
    name: str
    title: str
    email: str
    phone: str
    role: str
    owner: str
    line: int


@dataclass(frozen=True, slots=True)
class DealRecord:
    """A deal: won ones are revenue on `closed_on`, open ones prospects, lost ones history (D21).

    A won deal always has `amount` (which may be 0) and `closed_on`; others may lack both. `amount` is in
    minor units. `closed_on` of an open deal is the day it is expected. `account_key` and `account_name`
    are both "" where the deal names no account.
    """

    source: str
    key: str
    account_key: str
    account_name: str
    name: str
    stage: str
    state: DealState
    amount: int | None
    opened_on: date | None
    closed_on: date | None
    owner: str
    product: str
    line: int


@dataclass(frozen=True, slots=True)
class ActivityRecord:
    """Something that happened elsewhere: history, never an interaction logged here (D12).

    `kind` is the source's own word ("call", "note", ...). `on` is None only for a note that stands
    undated beside an account.
    """

    source: str
    key: str
    account_key: str
    account_name: str
    contact_name: str
    kind: str
    subject: str
    text: str
    on: date | None
    owner: str
    line: int


Record = AccountRecord | ContactRecord | DealRecord | ActivityRecord


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that can't be taken: where it stands, why, and the row itself as one CSV line."""

    file: str
    line: int
    reason: str
    row: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file gave, for the preview and for the import.

    `source` is the program it came from ("maven", "salesforce", "spreadsheet"), `columns` maps our field to
    their header, `unused` are headers nothing was taken from, `rows` counts the rows below the header that
    are not blank. `skipped` says in one sentence why a recognised file holds nothing to import; it is ""
    otherwise, and `holds` is then never NOTHING. `header` is the header as one CSV line, for saving the
    refused rows under it.
    """

    file: str
    source: str
    holds: Holds
    encoding: str
    delimiter: str
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    records: tuple[Record, ...]
    refused: tuple[Refused, ...]
    rows: int
    skipped: str = ""
    header: str = ""
