"""Rules that hold between lines, each as a question whose answers break it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.storage.check_goals import broken_goals
from acctui.storage.check_ladder import broken_ladders
from acctui.storage.check_lights import broken_lights
from acctui.storage.check_plan import broken_plans
from acctui.storage.check_scorecard import broken_scorecards
from acctui.storage.kinds import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_STRANGER = " is not of the same account."
_OF_ACCOUNT = {
    "note": ("contact", "call"),
    "quote": ("contact", "call"),
    "revenue": ("call",),
    "action": ("call",),
}


def _strangers() -> Iterator[tuple[str, str]]:
    for table, owners in _OF_ACCOUNT.items():
        for owner in owners:
            question = (
                f'SELECT t.id FROM "{table}" t JOIN "{owner}" o ON o.id = t.{owner}_id'  # noqa: S608 - names of ours
                " WHERE o.account_id <> t.account_id"
            )
            yield question, f"{table} #{{}}: its {owner}{_STRANGER}"


_RULES: tuple[tuple[str, str], ...] = (
    *_strangers(),
    (
        """SELECT t.id FROM call_contact t
        JOIN contact p ON p.id = t.contact_id JOIN call c ON c.id = t.call_id
        WHERE p.account_id <> c.account_id""",
        f"call_contact #{{}}: its contact{_STRANGER}",
    ),
    (
        "SELECT c.id FROM call c WHERE NOT EXISTS (SELECT 1 FROM call_wording w WHERE w.call_id = c.id)",
        "call #{}: no wording of its outcome is kept with its time (D15).",
    ),
    (
        """SELECT c.id FROM call c
        WHERE c.outcome NOT IN (SELECT outcome FROM call_wording WHERE call_id = c.id)
        AND EXISTS (SELECT 1 FROM call_wording w WHERE w.call_id = c.id)""",
        "call #{}: its outcome is none of the wordings kept with it (D15).",
    ),
    (
        "SELECT c.id FROM call c WHERE c.moves <> (SELECT count(*) FROM call_move m WHERE m.call_id = c.id)",
        "call #{}: it was not moved as often as it says (D15).",
    ),
    (
        """SELECT c.id FROM call c
        WHERE c.attempts <> (SELECT count(*) FROM call_attempt m WHERE m.call_id = c.id)""",
        "call #{}: it was not tried as often as it says (D15).",
    ),
    (
        (
            "SELECT id FROM account WHERE EXISTS"
            " (SELECT 1 FROM json_each(iif(json_valid(tags), tags, '[]')) WHERE type <> 'text')"
        ),
        "account #{}: a tag of it is no word.",
    ),
)


def broken_rules(connection: Connection) -> Iterator[str]:
    """Name every line that breaks a rule between lines."""
    for question, sentence in _RULES:
        for (number,) in connection.execute(text(f"{question} ORDER BY 1")):
            yield sentence.format(number)
    yield from broken_ladders(connection)
    yield from broken_scorecards(connection)
    yield from broken_goals(connection)
    yield from broken_lights(connection)
    yield from broken_plans(connection)
    yield from _loose_imports(connection)


def _loose_imports(connection: Connection) -> Iterator[str]:
    held = {table.name for table in TABLES.values()}
    entities = (
        connection.execute(text("SELECT DISTINCT entity FROM imported ORDER BY entity")).scalars().all()
    )
    for entity in entities:
        there = f'SELECT id FROM "{entity}"' if entity in held else "SELECT NULL WHERE 0"  # noqa: S608 - a name of ours
        rows = connection.execute(
            text(f"SELECT id FROM imported WHERE entity = :entity AND row_id NOT IN ({there}) ORDER BY id"),  # noqa: S608 - names of ours
            {"entity": entity},
        )
        yield from (f"imported #{number} is tied to a line that is not there." for (number,) in rows)


def odd_steps(connection: Connection) -> Iterator[str]:
    """Name every step that undo or redo would stumble over."""
    undone_early = text(
        "SELECT id FROM step WHERE state = 'undone'"
        " AND id < (SELECT max(id) FROM step WHERE state IN ('done', 'wall')) ORDER BY id"
    )
    for (number,) in connection.execute(undone_early):
        yield f"step #{number} was undone before a later one, so it can't be done again."
    for number, table, row_id in _left_behind(connection):
        yield f"step #{number} left {table} #{row_id} otherwise than it is now, so it can't be undone."


def _left_behind(connection: Connection) -> Iterator[tuple[int, str, int]]:
    """Compare the last that the journal says of each line with the line as it stands."""
    for table in sorted({table.name for table in TABLES.values()}):
        rows = connection.execute(
            text(
                "SELECT e.step_id, e.row_id, e.after FROM entry e WHERE e.id IN"
                " (SELECT max(e.id) FROM entry e JOIN step s ON s.id = e.step_id"
                " WHERE s.state = 'done' AND e.\"table\" = :table GROUP BY e.row_id) ORDER BY e.row_id"
            ),
            {"table": table},
        ).all()
        stands = _lines(connection, table, [row.row_id for row in rows])
        for step, number, after in rows:
            if not _is_same(json.loads(after) if after else None, stands.get(number)):
                yield step, table, number


def _lines(connection: Connection, table: str, numbers: list[int]) -> dict[int, Any]:
    rows = connection.execute(
        text(f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(:numbers))'),  # noqa: S608 - a name of ours
        {"numbers": json.dumps(numbers)},
    ).mappings()
    return {row["id"]: dict(row) for row in rows}


def _is_same(told: dict[str, Any] | None, stands: dict[str, Any] | None) -> bool:
    """Compare all but the version; what an older acctui did not know of is told as nothing."""
    if told is None or stands is None:
        return told is stands
    return dict.fromkeys(stands) | told | {"version": 0} == stands | {"version": 0}
