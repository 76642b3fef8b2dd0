"""The journal's steps: what was done, taken back and done again, across restarts."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.services.views import StepLine
from acctui.storage.identity import REVISION
from acctui.storage.rows import read_instant
from acctui.storage.schema import metadata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from acctui.storage.rows import Line
    from acctui.storage.work import Pen


class Steps:
    """Answers questions about what was done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def history(self, limit: int) -> Sequence[StepLine]:
        """Give the steps, newest first."""
        rows = self._connection.execute(
            text("SELECT id, at, label, state FROM step ORDER BY id DESC LIMIT :limit"), {"limit": limit}
        )
        return [StepLine(row.id, read_instant(row.at), row.label, row.state) for row in rows]


def begin_step(connection: Connection, at: str, state: str = "done") -> int:
    """Open a new step; what was taken back before it can no longer be done again."""
    connection.execute(text("UPDATE step SET state = 'dropped' WHERE state = 'undone'"))
    row = connection.execute(
        text("INSERT INTO step (at, label, schema, state) VALUES (:at, '', :schema, :state) RETURNING id"),
        {"at": at, "schema": REVISION, "state": state},
    )
    return int(row.scalar_one())


def name_step(connection: Connection, step_id: int, label: str) -> None:
    """Name a step by what the seller did."""
    connection.execute(text("UPDATE step SET label = :label WHERE id = :id"), {"id": step_id, "label": label})


def newest_done(connection: Connection) -> tuple[int, str, str] | None:
    """Give number, label and state of the step undo would take back; a wall stops undo and is named."""
    row = connection.execute(
        text("SELECT id, label, state FROM step WHERE state IN ('done', 'wall') ORDER BY id DESC LIMIT 1")
    ).one_or_none()
    return (row.id, row.label, row.state) if row else None


def oldest_undone(connection: Connection) -> tuple[int, str] | None:
    """Give number and label of the step redo would do again."""
    row = connection.execute(
        text("SELECT id, label FROM step WHERE state = 'undone' ORDER BY id LIMIT 1")
    ).one_or_none()
    return (row.id, row.label) if row else None


def _entries(connection: Connection, step_id: int, order: str) -> list[Any]:
    return list(
        connection.execute(
            text(
                f'SELECT "table", row_id, before, after FROM entry WHERE step_id = :id ORDER BY id {order}'  # noqa: S608 - ASC or DESC
            ),
            {"id": step_id},
        )
    )


def _shape_of(entry: Any) -> tuple[str, bool, bool]:
    return (entry.table, entry.before is None, entry.after is None)


def take_back(connection: Connection, pen: Pen, step_id: int) -> None:
    """Put every line of a step as it was before, newest entry first."""
    for (table, _, _), entries in groupby(_entries(connection, step_id, "DESC"), key=_shape_of):
        _put(connection, pen, table, [(entry.after, entry.before) for entry in entries])
    connection.execute(text("UPDATE step SET state = 'undone' WHERE id = :id"), {"id": step_id})


def do_again(connection: Connection, pen: Pen, step_id: int) -> None:
    """Put every line of a step as it was after it, oldest entry first."""
    for (table, _, _), entries in groupby(_entries(connection, step_id, "ASC"), key=_shape_of):
        _put(connection, pen, table, [(entry.before, entry.after) for entry in entries])
    connection.execute(text("UPDATE step SET state = 'done' WHERE id = :id"), {"id": step_id})


def _put(connection: Connection, pen: Pen, table: str, pairs: list[tuple[str | None, str | None]]) -> None:
    """Write lines back with a version above any a window may still hold."""
    lines: list[tuple[Line | None, Line | None]] = []
    seen: set[int] = set()
    for was, becomes in pairs:
        old, new = (json.loads(text) if text else None for text in (was, becomes))
        row_id = (old or new)["id"]
        if row_id in seen:
            pen.write(metadata.tables[table], lines)
            lines, seen = [], set()
        seen.add(row_id)
        if new is not None:
            new["version"] = _version_above(connection, table, old, new)
        lines.append((old, new))
    pen.write(metadata.tables[table], lines)


def _version_above(connection: Connection, table: str, old: Line | None, new: Line) -> int:
    if old is None:
        return int(new["version"]) + 1
    current = connection.execute(
        text(f'SELECT version FROM "{table}" WHERE id = :id'),  # noqa: S608 - a name of ours
        {"id": new["id"]},
    ).scalar_one()
    return int(current) + 1


def wall(connection: Connection, at: str, label: str) -> None:
    """Stop undo here, and say what to use instead."""
    name_step(connection, begin_step(connection, at, "wall"), label)
