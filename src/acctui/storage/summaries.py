"""Figures kept beside each account by the transaction that changes them; none depends on the clock."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

# The streak's first comparison says nothing new; it lets the index leave out all older calls.
_LAST_OTHER = """
    SELECT held_on || logged_at FROM call o
    WHERE o.account_id = a.id AND o.result IS NOT NULL AND o.result <> 'continuation'
    ORDER BY o.held_on DESC, o.logged_at DESC LIMIT 1
"""

_SUMMARY = f"""
INSERT INTO account_summary
    (account_id, prospects, last_on, last_result, streak, open_calls, next_action, people)
SELECT a.id,
    (SELECT count(*) FROM prospect p WHERE p.account_id = a.id),
    (SELECT max(held_on) FROM call c WHERE c.account_id = a.id),
    (SELECT result FROM call c WHERE c.account_id = a.id AND c.held_on IS NOT NULL
        ORDER BY c.held_on DESC, c.logged_at DESC LIMIT 1),
    (SELECT count(*) FROM call c WHERE c.account_id = a.id AND c.result = 'continuation'
        AND c.held_on >= substr(coalesce(({_LAST_OTHER}), ''), 1, 10)
        AND c.held_on || c.logged_at > coalesce(({_LAST_OTHER}), '')),
    (SELECT count(*) FROM call c WHERE c.account_id = a.id AND c.held_on IS NULL AND c.withdrawn_at IS NULL),
    (SELECT n.who || ': ' || n.what || coalesce(' @' || n."on", '') FROM action n
        WHERE n.account_id = a.id AND n.done_on IS NULL AND n.dropped_on IS NULL
        ORDER BY n."on" IS NULL, n."on", n.id LIMIT 1),
    coalesce((SELECT group_concat(t.name, ', ') FROM
        (SELECT name FROM contact k WHERE k.account_id = a.id ORDER BY k.id) t), '')
FROM account a WHERE a.id IN (SELECT value FROM json_each(:ids))
ON CONFLICT (account_id) DO UPDATE SET
    prospects = excluded.prospects, last_on = excluded.last_on, last_result = excluded.last_result,
    streak = excluded.streak, open_calls = excluded.open_calls,
    next_action = excluded.next_action, people = excluded.people
"""  # noqa: S608 - the only part put in is the query above

_YEARS = """
INSERT INTO account_year (account_id, year, won)
SELECT account_id, CAST(substr(date, 1, 4) AS INTEGER), sum(amount) FROM revenue
WHERE account_id IN (SELECT value FROM json_each(:ids))
GROUP BY account_id, substr(date, 1, 4)
"""


def refresh(connection: Connection, account_ids: Iterable[int]) -> None:
    """Work the figures of these accounts out again from their lines."""
    ids = {"ids": json.dumps(sorted(account_ids))}
    connection.execute(text(_SUMMARY), ids)
    connection.execute(
        text("DELETE FROM account_year WHERE account_id IN (SELECT value FROM json_each(:ids))"), ids
    )
    connection.execute(text(_YEARS), ids)


def refresh_all(connection: Connection) -> None:
    """Work the figures of every account out again."""
    refresh(connection, [row[0] for row in connection.execute(text("SELECT id FROM account"))])
