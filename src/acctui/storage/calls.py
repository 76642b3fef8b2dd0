"""Questions about calls."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.domain.call import Call, Fit, Kind, Promise, Result
from acctui.domain.hits import STREAK_OF_CONCERN, Counted, Lead
from acctui.services.views import CallLine
from acctui.storage.matters import MATTERS
from acctui.storage.refusals import read_day
from acctui.storage.rows import columns, from_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_OPEN = "c.logged_at IS NULL AND c.withdrawn_at IS NULL"
_ENDED_ON = "coalesce(c.held_on, substr(c.withdrawn_at, 1, 10))"
# The same lead as hits.lead_of, counted where the lines are; a test holds the two against each other.
_LEAD = f"""CASE
    WHEN c.stated_afterwards OR date(c.stated_at, 'localtime') > c.held_on THEN '{Lead.AFTERWARDS}'
    WHEN date(c.stated_at, 'localtime') = c.held_on THEN '{Lead.SAME_DAY}'
    ELSE '{Lead.DAY_BEFORE}' END"""
_ON_ITS_DAY = "coalesce(substr(c.at, 1, 10), date(c.stated_at, 'localtime'))"
_MOVED = f"result IN ('{Result.ADVANCE}', '{Result.ORDER}')"
_IS_OVER = "(c.at IS NULL OR CASE length(c.at) WHEN 10 THEN c.at < :today ELSE c.at <= :minute END)"


class Calls:
    """Answers questions about calls."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, account_id: int | None = None) -> Sequence[CallLine]:
        """Give the calls stated and not ended, by planned time; those without one last."""
        # Without a day it was held on: so the index of an account leads to these alone.
        of = _of(account_id) and f"{_of(account_id)} AND c.held_on IS NULL"
        return self._lines(f"{_OPEN}{of}", "c.at IS NULL, c.at, c.stated_at, c.id", {"account": account_id})

    def ended(self, account_id: int | None = None, limit: int = -1) -> Sequence[CallLine]:
        """Give the calls logged or withdrawn, newest first; -1 gives all of them."""
        return self._lines(
            f"NOT ({_OPEN}){_of(account_id)}",
            f"{_ENDED_ON} DESC, c.logged_at DESC, c.id DESC LIMIT :limit",
            {"account": account_id, "limit": limit},
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
        """Give what reports need of the calls held from `since` to `until`, alike ones together."""
        rows = self._connection.execute(
            text(
                f"SELECT c.kind, c.result, c.fit, c.promise, c.promise_moves > 0, {_LEAD}, count(*)"  # noqa: S608 - words of ours
                f" FROM call c WHERE c.held_on BETWEEN :since AND :until{_of(account_id)}"
                " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6"
            ),
            _given({"since": since.isoformat(), "until": until.isoformat(), "account": account_id}),
        )
        return [_counted(row) for row in rows]

    def serving_none(self, account_id: int | None = None, since: dt.date | None = None) -> frozenset[int]:
        """Give the calls of accounts that matter which move no objective, held from a day on or open (O1)."""
        # CROSS JOIN begins with the accounts that matter: they are few.
        rows = self._connection.execute(
            text(
                "SELECT c.id FROM account a CROSS JOIN account_summary s ON s.account_id = a.id"  # noqa: S608 - words of ours
                f" CROSS JOIN call c ON c.account_id = a.id WHERE {MATTERS} AND c.objective_id IS NULL"
                f" AND c.withdrawn_at IS NULL AND (c.held_on IS NULL OR c.held_on >= :since){_of(account_id)}"
            ),
            _given({"since": (since or dt.date.min).isoformat(), "account": account_id}),
        )
        return frozenset(row[0] for row in rows)

    def promises_due(self, until: dt.date, account_id: int | None = None) -> Sequence[CallLine]:
        """Give the calls whose promise is open and due by a day, oldest first."""
        # The plus keeps to the promises that are open: they are few, and an account has thousands of calls.
        of = "" if account_id is None else " AND +c.account_id = :account"
        return self._lines(
            f"c.promise = 'open' AND c.promise_by <= :until{of}",
            "c.promise_by, c.id",
            {"until": until.isoformat(), "account": account_id},
        )

    def moving(self, objective_id: int) -> tuple[int, int, dt.date | None]:
        """Count the calls held for an objective, and the advances with the day of the last (C2)."""
        held, advances, last = self._connection.execute(
            text(
                f"SELECT count(*), count(day), max(day) FROM (SELECT iif({_MOVED}, held_on, NULL) AS day"  # noqa: S608 - words of ours
                " FROM call WHERE objective_id = :objective AND logged_at IS NOT NULL)"
            ),
            {"objective": objective_id},
        ).one()
        return held, advances, read_day(last) if last else None

    def waiting(self, now: dt.datetime) -> tuple[int, int, int]:
        """Count the calls to log, those still to hold today, and the promises due at a local time."""
        row = self._connection.execute(
            text(
                f"SELECT coalesce(sum({_IS_OVER}), 0), coalesce(sum(NOT {_IS_OVER}), 0),"  # noqa: S608 - words of ours
                " (SELECT count(*) FROM call p WHERE p.promise = 'open' AND p.promise_by <= :today)"
                f" FROM call c WHERE {_OPEN} AND {_ON_ITS_DAY} <= :today"
                " AND (c.reply_by IS NULL OR c.reply_by <= :today)"
            ),
            {"today": now.date().isoformat(), "minute": f"{now:%Y-%m-%dT%H:%M}"},
        ).one()
        return row[0], row[1], row[2]

    def streaks(self, account_id: int | None = None) -> Sequence[tuple[str, int]]:
        """Give the accounts with two continuations in a row or more, longest first."""
        rows = self._connection.execute(
            text(
                "SELECT a.name, c.streak FROM account_summary c JOIN account a ON a.id = c.account_id"  # noqa: S608 - words of ours
                f" WHERE c.streak >= :concern{_of(account_id)} ORDER BY c.streak DESC, a.name LIMIT 20"
            ),
            _given({"concern": STREAK_OF_CONCERN, "account": account_id}),
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
        # CROSS JOIN keeps the calls in front, whose index has them in order already.
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Call, 'c.')}, a.name AS account FROM call c"  # noqa: S608 - words of ours
                f" CROSS JOIN account a ON a.id = c.account_id WHERE {rule} ORDER BY {order}"
            ),
            _given(values),
        )
        return [_call_line(row[-1], from_row(Call, row)) for row in rows]

    def _history(self, account_id: int | None, limit: int) -> list[CallLine]:
        rows = self._connection.execute(
            text(
                "SELECT coalesce(a.name, ''), c.account_id, c.date, c.subject, c.kind, c.id FROM history c"  # noqa: S608 - words of ours
                " LEFT JOIN account a ON a.id = c.account_id"
                f" WHERE c.date IS NOT NULL{_of(account_id)} ORDER BY c.date DESC, c.id DESC LIMIT :limit"
            ),
            _given({"limit": limit, "account": account_id}),
        )
        return [
            CallLine(account, None, owner, read_day(day), subject, kind, number)
            for account, owner, day, subject, kind, number in rows
        ]


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _of(account_id: int | None) -> str:
    return "" if account_id is None else " AND c.account_id = :account"


def _day(line: CallLine) -> dt.date:
    return line.date or dt.date.min


def _call_line(account: str, call: Call) -> CallLine:
    planned = call.at.day if call.at else None
    return CallLine(account, call, call.account_id, call.held_on or planned, call.outcome, call.channel)


def _counted(row: Any) -> Counted:
    kind, result, fit, promise, moved, lead, count = row
    return Counted(
        kind=Kind(kind),
        result=Result(result),
        fit=Fit(fit) if fit else None,
        lead=Lead(lead),
        promise=Promise(promise) if promise else None,
        promise_moves=moved,
        count=count,
    )
