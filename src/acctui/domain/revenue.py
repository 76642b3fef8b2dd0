"""Money an account brought, and deals that may bring some."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from acctui.domain.row import Row


class RevenueSource(StrEnum):
    """Where a line of revenue came from."""

    TYPED = "typed"
    CALL = "call"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revenue(Row):
    """One line of revenue: one deal, one order or one entry, in minor units of the reporting currency (D11)."""

    account_id: int
    date: dt.date
    amount: int
    what: str | None = None
    source: RevenueSource = RevenueSource.TYPED
    call_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect(Row):
    """One open deal of another program; its amount is shown and never summed (G1, D21).

    `account_id` is None for a deal that names no account.
    """

    account_id: int | None = None
    name: str | None = None
    amount: int | None = None
    stage: str | None = None
    owner: str | None = None
    opened_on: dt.date | None = None
    expected_on: dt.date | None = None

