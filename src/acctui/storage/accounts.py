"""Questions about accounts."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.domain.account import Tier
from acctui.domain.call import Result
from acctui.services.views import AccountLine
from acctui.storage.glance import AT_A_GLANCE, IN_ORDER

if TYPE_CHECKING:
    from sqlalchemy import Connection


def account_line(row: Mapping[str, Any] | Any) -> AccountLine:
    """Make the line of an account at a glance from the columns of AT_A_GLANCE."""
    tags, last_on, result = row[4], row[9], row[10]
    return AccountLine(
        row[0],
        row[1],
        Tier(row[2]),
        row[3],
        tuple(json.loads(tags)) if tags != "[]" else (),
        row[5],
        row[6],
        row[7],
        row[8],
        dt.date.fromisoformat(last_on) if last_on else None,
        Result(result) if result else None,
        row[11],
        row[12],
        row[13],
        row[14],
    )


class Accounts:
    """Answers questions about accounts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self, year: int) -> Sequence[AccountLine]:
        """Give every account at a glance, those that matter first, then by name."""
        rows = self._connection.execute(text(AT_A_GLANCE + IN_ORDER), {"year": year})
        return [account_line(row) for row in rows]

    def line(self, account_id: int, year: int) -> AccountLine | None:
        """Give one account at a glance."""
        row = self._connection.execute(
            text(AT_A_GLANCE + "WHERE a.id = :id"), {"year": year, "id": account_id}
        ).one_or_none()
        return account_line(row) if row else None

    def names(self) -> Sequence[tuple[int, str]]:
        """Give number and name of every account."""
        rows = self._connection.execute(text("SELECT id, name FROM account ORDER BY id"))
        return [(row[0], row[1]) for row in rows]

    def won_by_month(self, account_id: int, year: int) -> tuple[int, ...]:
        """Give the twelve months' revenue of one account in minor units."""
        rows = self._connection.execute(
            text(
                "SELECT CAST(substr(date, 6, 2) AS INTEGER) AS month, sum(amount) AS won FROM revenue"
                " WHERE account_id = :id AND substr(date, 1, 4) = :year GROUP BY 1"
            ),
            {"id": account_id, "year": f"{year:04d}"},
        )
        won = {row.month: row.won for row in rows}
        return tuple(won.get(month, 0) for month in range(1, 13))
