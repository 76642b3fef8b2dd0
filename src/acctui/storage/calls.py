"""Questions about calls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.domain.call import Call, Fit, Kind, Promise, Result
from acctui.domain.hits import STREAK_OF_CONCERN, Counted, lead_of
from acctui.services.views import CallLine
from acctui.storage.rows import columns, from_line, read_instant

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OPEN = "c.logged_at IS NULL AND c.withdrawn_at IS NULL"


class Calls:
    """Answers questions about calls."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, account_id: int | None = None) -> Sequence[CallLine]:
        """Give the calls stated and not ended, by planned time; those without one last."""
        return self._lines(
            f"{_OPEN}{_of(account_id)}", "c.at IS NULL, c.at, c.stated_at, c.id", {"account": account_id}
        )

    def ended(self, account_id: int | None = None) -> Sequence[CallLine]:
        """Give the calls logged or withdrawn, newest first."""
        return self._lines(
            f"NOT ({_OPEN}){_of(account_id)}",
            "coalesce(c.held_on, c.withdrawn_at) DESC, c.id DESC",
            {"account": account_id},
        )

    def timeline(self, account_id: int | None, limit: int) -> Sequence[CallLine]:
        """Give what was held, and imported history among it, newest first."""
        held = self._lines(
            f"c.held_on IS NOT NULL{_of(account_id)}",
            "c.held_on DESC, c.logged_at DESC, c.id DESC LIMIT :limit",
            {"account": account_id, "limit": limit},
        )
        told = self._history(account_id, limit)
        return sorted([*held, *told], key=_day, reverse=True)[:limit]

    def counted(self, account_id: int | None, since: dt.date, until: dt.date) -> Sequence[Counted]:
        """Give what reports need of the calls held from `since` to `until`."""
        rows = self._connection.execute(
            text(
                "SELECT c.kind, c.result, c.fit, c.stated_at, c.held_on, c.stated_afterwards, c.promise,"
                " c.promise_moves FROM call c WHERE c.held_on BETWEEN :since AND :until" + _of(account_id)
            ),
            {"since": since.isoformat(), "until": until.isoformat()}
            | ({} if account_id is None else {"account": account_id}),
        )
        return [_counted(row) for row in rows]

    def promises_due(self, until: dt.date) -> Sequence[CallLine]:
        """Give the calls whose promise is open and due by a day, oldest first."""
        return self._lines(
            "c.promise = 'open' AND c.promise_by <= :until",
            "c.promise_by, c.id",
            {"until": until.isoformat()},
        )

    def streaks(self, account_id: int | None = None) -> Sequence[tuple[str, int]]:
        """Give the accounts with two continuations in a row or more, longest first."""
        rows = self._connection.execute(
            text(
                "SELECT a.name, c.streak FROM account_summary c JOIN account a ON a.id = c.account_id"
                " WHERE c.streak >= :concern" + _of(account_id) + " ORDER BY c.streak DESC, a.name LIMIT 20"
            ),
            {"concern": STREAK_OF_CONCERN} | ({} if account_id is None else {"account": account_id}),
        )
        return [(row.name, row.streak) for row in rows]

    def wordings(self, limit: int) -> Sequence[tuple[str, str]]:
        """Give the seller's own outcomes with their kind, newest first and each once."""
        rows = self._connection.execute(
            text(
                "SELECT outcome, kind FROM (SELECT outcome, kind, id FROM call ORDER BY id DESC LIMIT 400)"
                " GROUP BY outcome ORDER BY max(id) DESC LIMIT :limit"
            ),
            {"limit": limit},
        )
        return [(row.outcome, row.kind) for row in rows]

    def _lines(self, rule: str, order: str, values: dict[str, Any]) -> list[CallLine]:
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Call, 'c.')}, a.name AS account FROM call c"  # noqa: S608 - words of ours
                f" JOIN account a ON a.id = c.account_id WHERE {rule} ORDER BY {order}"
            ),
            {name: value for name, value in values.items() if value is not None},
        ).mappings()
        return [_call_line(row["account"], from_line(Call, row)) for row in rows]

    def _history(self, account_id: int | None, limit: int) -> list[CallLine]:
        rows = self._connection.execute(
            text(
                "SELECT c.account_id, c.date, c.kind, c.subject, coalesce(a.name, '') AS account FROM history c"  # noqa: S608 - words of ours
                " LEFT JOIN account a ON a.id = c.account_id"
                f" WHERE c.date IS NOT NULL{_of(account_id)} ORDER BY c.date DESC, c.id DESC LIMIT :limit"
            ),
            {"limit": limit} | ({} if account_id is None else {"account": account_id}),
        )
        return [
            CallLine(
                row.account, None, row.account_id, dt.date.fromisoformat(row.date), row.subject, row.kind
            )
            for row in rows
        ]


def _of(account_id: int | None) -> str:
    return "" if account_id is None else " AND c.account_id = :account"


def _day(line: CallLine) -> dt.date:
    return line.date or dt.date.min


def _call_line(account: str, call: Call) -> CallLine:
    planned = call.at.day if call.at else None
    return CallLine(account, call, call.account_id, call.held_on or planned, call.outcome, call.channel)


def _counted(row: Any) -> Counted:
    stated_on = read_instant(row.stated_at).astimezone().date()
    held_on = dt.date.fromisoformat(row.held_on)
    return Counted(
        kind=Kind(row.kind),
        result=Result(row.result),
        fit=Fit(row.fit) if row.fit else None,
        lead=lead_of(stated_on, held_on, afterwards=bool(row.stated_afterwards)),
        promise=Promise(row.promise) if row.promise else None,
        promise_moves=row.promise_moves,
    )
