"""Questions about the lights."""

from __future__ import annotations

import datetime as dt
import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.domain.account import Tier
from acctui.domain.call import Call
from acctui.domain.factor import Factor, Light
from acctui.domain.hits import STREAK_OF_CONCERN
from acctui.domain.objective import Objective
from acctui.services.light_reads import Standing, Streak, Unseen, Waits
from acctui.storage.matters import MATTERS
from acctui.storage.rows import columns, from_row
from acctui.storage.summaries import LAST_OTHER, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

_THESE = "IN (SELECT value FROM json_each(:ids))"
_WATCHED = "f.light <> 'green' AND f.gone_on IS NULL"

# What a sweep under way has looked at lately waits no more; without one, what was reviewed today does not.
_TO_SWEEP = f"""
    {_WATCHED} AND (f.snoozed_until IS NULL OR f.snoozed_until <= :today)
    AND CASE WHEN EXISTS (SELECT 1 FROM sweep WHERE finished_on IS NULL)
        THEN NOT EXISTS (SELECT 1 FROM factor_event e JOIN sweep s ON s.id = e.sweep_id
            WHERE e.factor_id = f.id AND s.finished_on IS NULL AND e."on" > :since)
        ELSE f.reviewed_on IS NULL OR f.reviewed_on <> :today END
"""  # noqa: S608 - words of ours

# The last of its stage goals before today, against the value measured last, whichever way it goes.
_BEHIND = """
    SELECT o.id FROM objective o
    JOIN stage_goal g ON g.objective_id = o.id AND g.due < :today
    WHERE o.level = 'business' AND o.ended_on IS NULL
    AND (o.target > o.baseline) <> (g.value <= coalesce((SELECT m.value FROM measurement m
        WHERE m.objective_id = o.id ORDER BY m.measured_on DESC, m.id DESC LIMIT 1), o.baseline))
"""

# CROSS JOIN begins with the accounts that matter: they are few.
_UNSEEN = f"""
SELECT a.id, nullif(max(coalesce(s.last_on, ''), coalesce((SELECT max(h.date) FROM history h
        WHERE h.account_id = a.id AND h.date <= :today), '')), '') AS last_on,
    (SELECT min(day) FROM (
        SELECT min(set_on) AS day FROM goal WHERE account_id = a.id
        UNION ALL SELECT min(set_on) FROM objective WHERE account_id = a.id
        UNION ALL SELECT min(decided_on) FROM strategic_mark WHERE account_id = a.id))
FROM account a CROSS JOIN account_summary s ON s.account_id = a.id
WHERE {MATTERS} AND coalesce(s.last_on, '') < :before
AND (s.open_calls = 0 OR NOT EXISTS (SELECT 1 FROM call c WHERE c.account_id = a.id
    AND c.logged_at IS NULL AND c.withdrawn_at IS NULL AND c.at >= :today))
"""  # noqa: S608 - words of ours


class Lights:
    """Answers questions about the lights."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def board(self, lights: Iterable[Light], account_id: int | None = None) -> Sequence[Standing]:
        """Give the standing factors of some lights, accounts that matter first, oldest turn first."""
        one = "" if account_id is None else " AND f.account_id = :account"
        given = {} if account_id is None else {"account": account_id}
        ids = json.dumps([str(light) for light in lights])
        return self._lines(f"f.gone_on IS NULL AND f.light {_THESE}{one}", {"ids": ids, **given})

    def these(self, factor_ids: Iterable[int]) -> Sequence[Standing]:
        """Give some factors by their numbers, gone ones too."""
        return self._lines(f"f.id {_THESE}", {"ids": json.dumps(list(factor_ids))})

    def _lines(self, rule: str, given: dict[str, Any]) -> Sequence[Standing]:
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Factor, 'f.')}, a.name, a.tier, coalesce({MATTERS}, 0) AS matters"  # noqa: S608 - words of ours
                " FROM factor f JOIN account a ON a.id = f.account_id"
                f" LEFT JOIN account_summary s ON s.account_id = a.id WHERE {rule}"
                " ORDER BY matters DESC, f.since, f.id"
            ),
            given,
        )
        return [Standing(from_row(Factor, row), row[-3], Tier(row[-2]), bool(row[-1])) for row in rows]

    def waits(self, today: dt.date, since: dt.date) -> Waits:
        """Count what waits for a sweep on a day; what its sweep looked at after `since` does not."""
        row = self._connection.execute(
            text(
                f"SELECT coalesce(sum({_TO_SWEEP}), 0),"  # noqa: S608 - words of ours
                " coalesce(sum(f.light = 'amber' AND coalesce(f.by < :today, 0)), 0)"
                f" FROM factor f WHERE {_WATCHED}"
            ),
            {"today": today.isoformat(), "since": since.isoformat()},
        ).one()
        return Waits(*row)

    def last_swept(self, until: dt.date) -> dt.date | None:
        """Give the day the last sweep was finished, up to a day."""
        found = self._connection.execute(
            text("SELECT max(finished_on) FROM sweep WHERE finished_on <= :until"),
            {"until": until.isoformat()},
        ).scalar()
        return None if found is None else dt.date.fromisoformat(found)

    def streaks(self) -> Sequence[Streak]:
        """Give the accounts with two continuations in a row or more (D7)."""
        rows = self._connection.execute(
            text(
                "SELECT s.account, c.id FROM"  # noqa: S608 - words of ours
                f" (SELECT a.id AS account, coalesce(({LAST_OTHER}), '') AS other FROM account_summary y"
                " JOIN account a ON a.id = y.account_id WHERE y.streak >= :concern) s"
                " JOIN call c ON c.account_id = s.account AND c.result = 'continuation'"
                f" AND c.held_on >= substr(s.other, 1, 10) AND {PLACE} > s.other"
                " ORDER BY s.account, c.held_on DESC, c.logged_at DESC, c.id DESC"
            ),
            {"concern": STREAK_OF_CONCERN},
        )
        return [
            Streak(account_id, tuple(call_id for _, call_id in calls))
            for account_id, calls in groupby(rows, key=lambda row: int(row[0]))
        ]

    def behind(self, today: dt.date) -> Sequence[Objective]:
        """Give the standing business objectives with a stage goal of the past whose value is not there."""
        rows = self._connection.execute(
            text(f"SELECT {columns(Objective)} FROM objective WHERE id IN ({_BEHIND}) ORDER BY id"),  # noqa: S608 - names of ours
            {"today": today.isoformat()},
        )
        return [from_row(Objective, row) for row in rows]

    def unseen(self, before: dt.date, today: dt.date) -> Sequence[Unseen]:
        """Give the accounts that matter, last seen before a day, with no call planned from today on."""
        rows = self._connection.execute(
            text(f"SELECT * FROM ({_UNSEEN}) WHERE coalesce(last_on, '') < :before ORDER BY 1"),  # noqa: S608 - words of ours
            {"before": before.isoformat(), "today": today.isoformat()},
        )
        return [Unseen(row[0], _day(row[1]), _day(row[2])) for row in rows]

    def broken_promises(self, since: dt.date, until: dt.date) -> Sequence[Call]:
        """Give the calls whose promise was settled as not kept in these days, newest first."""
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Call)} FROM call WHERE promise = 'not-kept'"  # noqa: S608 - names of ours
                " AND promise_settled_on BETWEEN :since AND :until ORDER BY promise_settled_on DESC, id DESC"
            ),
            {"since": since.isoformat(), "until": until.isoformat()},
        )
        return [from_row(Call, row) for row in rows]

    def settled_keys(self) -> frozenset[str]:
        """Name the proposals that were taken or waved away."""
        rows = self._connection.execute(
            text("SELECT key FROM waved UNION SELECT source FROM factor WHERE source IS NOT NULL")
        )
        return frozenset(row[0] for row in rows)


def _day(words: str | None) -> dt.date | None:
    return None if words is None else dt.date.fromisoformat(words)
