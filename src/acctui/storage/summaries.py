"""Figures kept beside each account by the transaction that changes them; none depends on the clock."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.storage.checks import visible
from acctui.storage.scores import CURRENT_MEAN_OF, FUTURE_MEAN_OF, SCORE_OF

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

# A call's place in the order of calls: by day held, then by when it was logged, then by number.
PLACE = "held_on || logged_at || printf('%012d', id)"
# The streak's first comparison says nothing new; it lets the index leave out all older calls.
LAST_OTHER = f"""
    SELECT {PLACE} FROM call o
    WHERE o.account_id = a.id AND o.result IS NOT NULL AND o.result <> 'continuation'
    ORDER BY o.held_on DESC, o.logged_at DESC, o.id DESC LIMIT 1
"""  # noqa: S608 - words of ours

_COLUMNS = (
    "account_id, prospects, last_on, last_result, streak, open_calls, next_action, people,"
    " score, current_mean, future_mean, strategic, has_ladder,"
    " one_sided, green, amber, red"
)


def _standing(light: str) -> str:
    return (
        "(SELECT count(*) FROM factor f"  # noqa: S608 - words of ours
        f" WHERE f.account_id = a.id AND f.gone_on IS NULL AND f.light = '{light}')"
    )


_FIGURES = f"""
SELECT a.id,
    (SELECT count(*) FROM prospect p WHERE p.account_id = a.id),
    (SELECT max(held_on) FROM call c WHERE c.account_id = a.id),
    (SELECT result FROM call c WHERE c.account_id = a.id AND c.held_on IS NOT NULL
        ORDER BY c.held_on DESC, c.logged_at DESC, c.id DESC LIMIT 1),
    (SELECT count(*) FROM call c WHERE c.account_id = a.id AND c.result = 'continuation'
        AND c.held_on >= substr(coalesce(({LAST_OTHER}), ''), 1, 10)
        AND {PLACE} > coalesce(({LAST_OTHER}), '')),
    (SELECT count(*) FROM call c WHERE c.account_id = a.id AND c.held_on IS NULL AND c.withdrawn_at IS NULL),
    (SELECT coalesce(n.who, 'who?') || ': ' || n.what || coalesce(' @' || n."on", '') FROM action n
        WHERE n.account_id = a.id AND n.done_on IS NULL AND n.dropped_on IS NULL
        ORDER BY n."on" IS NULL, n."on", n.id LIMIT 1),
    coalesce((SELECT group_concat(t.name, ', ') FROM
        (SELECT name FROM contact k WHERE k.account_id = a.id ORDER BY k.id) t), ''),
    {SCORE_OF}, {CURRENT_MEAN_OF}, {FUTURE_MEAN_OF},
    coalesce((SELECT m.strategic FROM strategic_mark m WHERE m.account_id = a.id
        ORDER BY m.decided_on DESC, m.id DESC LIMIT 1), 0),
    EXISTS (SELECT 1 FROM objective o WHERE o.account_id = a.id AND o.ended_on IS NULL),
    EXISTS (SELECT 1 FROM objective o WHERE o.account_id = a.id AND o.level = 'strategic'
        AND o.ended_on IS NULL AND NOT coalesce({visible("o.client_goal")}, 0)),
    {_standing("green")}, {_standing("amber")}, {_standing("red")}
FROM account a
"""  # noqa: S608 - the only parts put in are the queries above
_BEGINS = "coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'year_begins'), 1)"
_YEAR = f"CAST(substr(date, 1, 4) AS INTEGER) - (CAST(substr(date, 6, 2) AS INTEGER) < {_BEGINS})"
_WON = f"SELECT account_id, {_YEAR}, sum(amount) FROM revenue"  # noqa: S608 - words of ours
_BY_YEAR = "GROUP BY 1, 2"
_THESE = "IN (SELECT value FROM json_each(:ids))"

_SUM_UP = f"""
INSERT INTO account_summary ({_COLUMNS}) {_FIGURES} WHERE a.id {_THESE}
ON CONFLICT (account_id) DO UPDATE SET
    prospects = excluded.prospects, last_on = excluded.last_on, last_result = excluded.last_result,
    streak = excluded.streak, open_calls = excluded.open_calls,
    next_action = excluded.next_action, people = excluded.people,
    score = excluded.score, current_mean = excluded.current_mean, future_mean = excluded.future_mean,
    strategic = excluded.strategic, has_ladder = excluded.has_ladder, one_sided = excluded.one_sided,
    green = excluded.green, amber = excluded.amber, red = excluded.red
"""
_SUM_UP_YEARS = f"""
INSERT INTO account_year (account_id, year, won) {_WON} WHERE account_id {_THESE} {_BY_YEAR}
"""
_DROP_YEARS = f"DELETE FROM account_year WHERE account_id {_THESE}"  # noqa: S608 - words of ours

_WRONG = f"""
SELECT id FROM ({_FIGURES} EXCEPT SELECT {_COLUMNS} FROM account_summary)
UNION SELECT account_id FROM ({_WON} {_BY_YEAR} EXCEPT SELECT account_id, year, won FROM account_year)
UNION SELECT account_id FROM (SELECT account_id, year, won FROM account_year EXCEPT {_WON} {_BY_YEAR})
ORDER BY 1
"""  # noqa: S608 - words of ours


def refresh(connection: Connection, account_ids: Iterable[int]) -> None:
    """Work the figures of these accounts out again from their lines, but for what they brought."""
    connection.exec_driver_sql(_SUM_UP, {"ids": json.dumps(sorted(account_ids))})


def refresh_brought(connection: Connection, account_ids: Iterable[int]) -> None:
    """Sum the revenue of these accounts up again by business year (D20)."""
    ids = {"ids": json.dumps(sorted(account_ids))}
    connection.exec_driver_sql(_DROP_YEARS, ids)
    connection.exec_driver_sql(_SUM_UP_YEARS, ids)


def scored(connection: Connection, scoring_ids: Iterable[int]) -> set[int]:
    """Name the accounts of these scorings: their scores name no account themselves."""
    if not scoring_ids:
        return set()
    rows = connection.execute(
        text(f"SELECT DISTINCT account_id FROM scoring WHERE id {_THESE}"),  # noqa: S608 - words of ours
        {"ids": json.dumps(sorted(scoring_ids))},
    )
    return {row[0] for row in rows}


def refresh_years(connection: Connection) -> None:
    """Sum every account's revenue up anew by business year (D20), after its first month was changed."""
    connection.execute(text("DELETE FROM account_year"))
    connection.execute(text(f"INSERT INTO account_year (account_id, year, won) {_WON} {_BY_YEAR}"))


def refresh_all(connection: Connection) -> None:
    """Work the figures of every account out again."""
    refresh(connection, [row[0] for row in connection.execute(text("SELECT id FROM account"))])
    refresh_years(connection)


def wrong(connection: Connection) -> list[int]:
    """Give the accounts whose kept figures differ from their lines."""
    return [row[0] for row in connection.execute(text(_WRONG))]
