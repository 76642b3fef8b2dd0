"""Money an account brought, and deals that may bring some."""

import datetime as dt
from enum import StrEnum

from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row, book_line

MOST = 10**17
"""The largest amount that can be kept, in minor units; sums of a book stay within what a file can count."""


class RevenueSource(StrEnum):
    """Where a line of revenue came from."""

    TYPED = "typed"
    CALL = "call"
    IMPORT = "import"


def refuse_endless(amount: int | None, field: str = "amount") -> None:
    """Refuse an amount of more than 15 digits before the decimals."""
    if amount is not None and abs(amount) > MOST:
        raise RuleBroken(field, "An amount has at most 15 digits before its decimals. Write a smaller one.")


@book_line
class Revenue(Row):
    """One line of revenue: one deal, one order or one entry.

    `amount` is in minor units of the reporting currency (D11); a credit note is negative.
    """

    account_id: int
    date: dt.date
    amount: int
    what: str | None = None
    source: RevenueSource = RevenueSource.TYPED
    call_id: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        refuse_endless(self.amount)


@book_line
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

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        refuse_endless(self.amount)
