"""Questions about the lights."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.domain.account import Tier
from acctui.domain.factor import Factor, Light
from acctui.domain.hits import STREAK_OF_CONCERN
from acctui.domain.objective import Objective
from acctui.services.light_reads import Broken, Life, Standing, Streak, Unseen, Waits
from acctui.storage.matters import MATTERS
from acctui.storage.refusals import read_day
from acctui.storage.rows import columns, from_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from acctui.services.light_reads import Scope

_THESE = "IN (SELECT value FROM json_each(:ids))"
# Streaks longer than this are rare and looked up one by one.
_SHORT = 12
_ENDLESS = 1_000_000
_WATCHED = "f.light <> 'green' AND f.gone_on IS NULL"

# What was reviewed today waits no more, nor what a sweep under way has looked at lately.
_TO_SWEEP = f"""
    {_WATCHED} AND (f.snoozed_until IS NULL OR f.snoozed_until <= :today)
    AND f.reviewed_on IS NOT :today
    AND NOT EXISTS (SELECT 1 FROM factor_event e JOIN sweep s ON s.id = e.sweep_id
        WHERE e.factor_id = f.id AND s.finished_on IS NULL AND e."on" > :since)
"""  # noqa: S608 - words of ours

_LIVES = f"""
WITH t AS (SELECT factor_id, max(id) AS turn FROM factor_event
    WHERE happened IN ('added', 'turned') AND factor_id {_THESE} GROUP BY 1)
SELECT t.factor_id, max(CASE WHEN e.id = t.turn THEN e.call_id END),
    min(CASE WHEN e.id > t.turn AND e.happened = 'kept' THEN e."on" END),
    max(e.id > t.turn AND e.happened IN ('kept', 'snoozed'))
FROM t JOIN factor_event e ON e.factor_id = t.factor_id GROUP BY 1
"""  # noqa: S608 - words of ours

_ACCOUNTS = "account a CROSS JOIN account_summary s ON s.account_id = a.id"


def _within(scope: Scope) -> str:
    one = "" if scope.account_id is None else " AND a.id = :account"
    return f"{one} AND {MATTERS}" if scope.only_mattering else one


def _given(scope: Scope, **values: dt.date | int) -> dict[str, Any]:
    plain = {name: str(value) if isinstance(value, dt.date) else value for name, value in values.items()}
    return plain if scope.account_id is None else {**plain, "account": scope.account_id}


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
        return [Standing(from_row(Factor, row), row[-3], Tier(row[-2]), bool(row[-1])) for row in rows.all()]

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
        return None if found is None else read_day(found)

    def lives(self, factor_ids: Iterable[int]) -> Mapping[int, Life]:
        """Give what a board asks of the histories of some factors, by their numbers."""
        rows = self._connection.execute(text(_LIVES), {"ids": json.dumps(list(factor_ids))})
        return {row[0]: Life(row[1], _day(row[2]), bool(row[3])) for row in rows.all()}

    def turned_by(self) -> Sequence[tuple[int, int]]:
        """Give the factors whose last turn a call caused, each with that call."""
        # Above nothing, and not IS NOT NULL: so the index of the calls leads to them.
        rows = self._connection.execute(
            text(
                "SELECT e.factor_id, e.call_id FROM factor_event e WHERE e.call_id > 0"
                " AND e.happened IN ('added', 'turned') AND NOT EXISTS (SELECT 1 FROM factor_event l"
                " WHERE l.factor_id = e.factor_id AND l.id > e.id AND l.happened IN ('added', 'turned'))"
            )
        )
        return [(row[0], row[1]) for row in rows]

    def streaks(self, scope: Scope) -> Sequence[Streak]:
        """Give the accounts with two continuations in a row or more (D7)."""
        short = self._streaks(scope, STREAK_OF_CONCERN, _SHORT, _SHORT)
        return [*short, *self._streaks(scope, _SHORT + 1, _ENDLESS, _ENDLESS)]

    def _streaks(self, scope: Scope, least: int, most: int, limit: int) -> list[Streak]:
        """Give the streaks between two lengths; SQLite can't limit a query by what stands outside of it."""
        rows = self._connection.execute(
            text(
                "SELECT a.id, s.streak, (SELECT json_group_array(id) FROM (SELECT id FROM call c"  # noqa: S608 - words of ours
                " WHERE c.account_id = a.id AND c.held_on IS NOT NULL"
                " ORDER BY c.held_on DESC, c.logged_at DESC, c.id DESC LIMIT :limit)),"
                " (SELECT outcome FROM call c WHERE c.account_id = a.id AND c.held_on IS NOT NULL"
                " ORDER BY c.held_on DESC, c.logged_at DESC, c.id DESC LIMIT 1)"
                f" FROM {_ACCOUNTS} WHERE s.streak BETWEEN :least AND :most{_within(scope)}"
                " ORDER BY s.streak DESC, a.id"
            ),
            _given(scope, least=least, most=most, limit=limit),
        )
        return [Streak(row[0], tuple(json.loads(row[2])[: row[1]]), row[3]) for row in rows]

    def behind(self, today: dt.date, scope: Scope) -> Sequence[Objective]:
        """Give the standing business objectives with a stage goal of the past whose value is not there."""
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Objective, 'o.')} FROM objective o"  # noqa: S608 - words of ours
                " JOIN account a ON a.id = o.account_id JOIN account_summary s ON s.account_id = a.id"
                " WHERE o.level = 'business' AND o.ended_on IS NULL AND EXISTS"
                " (SELECT 1 FROM stage_goal g WHERE g.objective_id = o.id AND g.due < :today"
                " AND (o.target > o.baseline) <> (g.value <= coalesce((SELECT m.value FROM measurement m"
                " WHERE m.objective_id = o.id ORDER BY m.measured_on DESC, m.id DESC LIMIT 1), o.baseline)))"
                f"{_within(scope)} ORDER BY o.id"
            ),
            _given(scope, today=today),
        )
        return [from_row(Objective, row) for row in rows]

    def unseen(self, before: dt.date, today: dt.date, scope: Scope) -> Sequence[Unseen]:
        """Give the accounts that matter, last seen before a day, with no call planned from today on."""
        rows = self._connection.execute(
            text(
                "SELECT * FROM (SELECT a.id, nullif(max(coalesce(s.last_on, ''),"  # noqa: S608 - words of ours
                " coalesce((SELECT max(h.date) FROM history h"
                " WHERE h.account_id = a.id AND h.date <= :today), '')), '') AS last_on,"
                " (SELECT min(day) FROM"
                " (SELECT min(set_on) AS day FROM goal WHERE account_id = a.id"
                " UNION ALL SELECT min(set_on) FROM objective WHERE account_id = a.id"
                " UNION ALL SELECT min(decided_on) FROM strategic_mark WHERE account_id = a.id))"
                f" FROM {_ACCOUNTS} WHERE {MATTERS}{_within(scope)} AND coalesce(s.last_on, '') < :before"
                " AND (s.open_calls = 0 OR NOT EXISTS (SELECT 1 FROM call c WHERE c.account_id = a.id"
                " AND c.logged_at IS NULL AND c.withdrawn_at IS NULL AND c.at >= :today)))"
                " WHERE coalesce(last_on, '') < :before ORDER BY last_on, id"
            ),
            _given(scope, before=before, today=today),
        )
        return [Unseen(row[0], _day(row[1]), _day(row[2])) for row in rows]

    def broken_promises(self, since: dt.date, until: dt.date, scope: Scope) -> Sequence[Broken]:
        """Give the calls whose promise was settled as not kept in these days, newest first."""
        rows = self._connection.execute(
            text(
                "SELECT c.account_id, c.id, c.customer_act FROM call c CROSS JOIN account a"  # noqa: S608 - words of ours
                " ON a.id = c.account_id CROSS JOIN account_summary s ON s.account_id = a.id"
                " WHERE c.promise = 'not-kept' AND c.promise_settled_on BETWEEN :since AND :until"
                f"{_within(scope)} ORDER BY c.promise_settled_on DESC, c.id DESC"
            ),
            _given(scope, since=since, until=until),
        )
        return [Broken(*row) for row in rows]

    def settled_keys(self) -> frozenset[str]:
        """Name the proposals that were taken or waved away."""
        rows = self._connection.execute(
            text("SELECT key FROM waved UNION SELECT source FROM factor WHERE source IS NOT NULL")
        )
        return frozenset(row[0] for row in rows)


def _day(words: str | None) -> dt.date | None:
    return None if words is None else read_day(words)
