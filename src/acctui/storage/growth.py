"""Questions about the year's goals."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.domain.account import Account
from acctui.domain.pace import Reached
from acctui.services.growth_reads import Merit, PastTarget, YearWon
from acctui.storage.refusals import read_day
from acctui.storage.rows import columns, from_row
from acctui.storage.undecided import UNDECIDED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from acctui.domain.business_year import BusinessYear

_THESE = "IN (SELECT value FROM json_each(:ids))"

_WON = f"""
SELECT account_id,
    json_group_object(month, won) FILTER (WHERE month >= :first),
    coalesce(sum(won) FILTER (WHERE month < :first), 0),
    coalesce(sum(by_then) FILTER (WHERE month < :first), 0)
FROM (SELECT account_id, substr(date, 1, 7) AS month, sum(amount) AS won,
        sum(CASE WHEN date <= :by THEN amount ELSE 0 END) AS by_then
    FROM revenue WHERE account_id {_THESE} AND date BETWEEN :since AND :until GROUP BY 1, 2)
GROUP BY account_id
"""  # noqa: S608 - words of ours


class Growth:
    """Answers questions about the year's goals."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accounts(self, years: Iterable[int]) -> Sequence[Account]:
        """Give the Targets, Key Accounts and candidates, and who has a goal in these years, by name."""
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Account)} FROM account"  # noqa: S608 - names of ours
                " WHERE tier <> 'none' OR candidate IS NOT NULL"
                f" OR id IN (SELECT account_id FROM goal WHERE year {_THESE})"
                " ORDER BY name COLLATE NOCASE, id"
            ),
            {"ids": json.dumps(list(years))},
        )
        return [from_row(Account, row) for row in rows.all()]

    def won(self, account_ids: Iterable[int], year: BusinessYear, by: dt.date) -> Sequence[YearWon]:
        """Give what some accounts brought in a year and the year before, there also by a day.

        The months of an account come in one row: a row each would be most of the time it takes.
        """
        rows = self._connection.execute(
            text(_WON),
            {
                "ids": json.dumps(list(account_ids)),
                "since": year.before.first.isoformat(),
                "until": year.last.isoformat(),
                "first": f"{year.first:%Y-%m}",
                "by": by.isoformat(),
            },
        )
        return [YearWon(row[0], json.loads(row[1]), row[2], row[3]) for row in rows.all()]

    def merits(self, account_ids: Iterable[int]) -> Mapping[int, Merit]:
        """Give score and strategic mark of some accounts by their numbers."""
        rows = self._connection.execute(
            text(f"SELECT account_id, score, strategic FROM account_summary WHERE account_id {_THESE}"),  # noqa: S608 - words of ours
            {"ids": json.dumps(list(account_ids))},
        )
        return {row[0]: Merit(row[1], bool(row[2])) for row in rows.all()}

    def teams(self) -> Mapping[int, int]:
        """Count who is on each account team, by account."""
        rows = self._connection.execute(
            text("SELECT account_id, count(*) FROM team_member GROUP BY account_id")
        )
        return {row[0]: row[1] for row in rows.all()}

    def milestones_set(self) -> Mapping[int, dt.date]:
        """Give the day each strategic objective that stands was set, by account; of several the last."""
        rows = self._connection.execute(
            text(
                "SELECT account_id, set_on FROM objective"
                " WHERE level = 'strategic' AND ended_on IS NULL ORDER BY id"
            )
        )
        return {row[0]: read_day(row[1]) for row in rows.all()}

    def outcomes(self, until_year: int) -> Sequence[Reached]:
        """Give every goal up to a year with what its account brought in its year."""
        rows = self._connection.execute(
            text(
                "SELECT g.account_id, a.name, g.year, g.amount, coalesce(y.won, 0) FROM goal g"
                " JOIN account a ON a.id = g.account_id"
                " LEFT JOIN account_year y ON y.account_id = g.account_id AND y.year = g.year"
                " WHERE g.year <= :year ORDER BY g.id"
            ),
            {"year": until_year},
        )
        return [Reached(*row) for row in rows.all()]

    def undecided(self, before: BusinessYear) -> Sequence[PastTarget]:
        """Give each Target whose last year before this one is undecided, oldest year first (D20)."""
        rows = self._connection.execute(
            text(
                "SELECT g.id, g.account_id, g.year, g.amount, coalesce((SELECT won FROM account_year y"  # noqa: S608 - words of ours
                " WHERE y.account_id = g.account_id AND y.year = g.year), 0)"
                f" {UNDECIDED} ORDER BY g.year, g.id"
            ),
            {"year": before.year, "month": before.first_month},
        )
        return [PastTarget(*row) for row in rows.all()]

    def count_undecided(self, before: BusinessYear) -> int:
        """Count them."""
        return int(
            self._connection.execute(
                text(f"SELECT count(*) {UNDECIDED}"),
                {"year": before.year, "month": before.first_month},
            ).scalar_one()
        )
