"""The journal's steps: what was done, taken back and done again, across restarts."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import text

from acctui.services.views import StepLine
from acctui.storage.identity import REVISION
from acctui.storage.rows import read_instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from acctui.storage.pen import Pen
    from acctui.storage.rows import Line


class ChangedOutsideError(Exception):
    """A line of a step is not as the step left it: another program wrote to the file."""


class Step(NamedTuple):
    """One step: its number, what the seller did, where it stands, and the revision its lines are of."""

    id: int
    label: str
    state: str
    schema: int


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


_NEXT_TURN = "(SELECT coalesce(max(turn), 0) + 1 FROM step)"


def begin_step(connection: Connection, at: str, label: str = "", state: str = "done") -> int:
    """Open a new step, named now or at its end; what was taken back before can no longer be done again."""
    connection.exec_driver_sql("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    row = connection.exec_driver_sql(
        "INSERT INTO step (at, label, schema, state, turn)"  # noqa: S608 - words of ours
        f" VALUES (:at, :label, :schema, :state, {_NEXT_TURN}) RETURNING id",
        {"at": at, "label": label, "schema": REVISION, "state": state},
    )
    return int(row.scalar_one())


def name_step(connection: Connection, step_id: int, label: str) -> None:
    """Name a step by what the seller did."""
    connection.execute(text("UPDATE step SET label = :label WHERE id = :id"), {"id": step_id, "label": label})


def newest_turn(connection: Connection) -> int:
    """Give the number of the newest doing, undoing or redoing."""
    return int(connection.execute(text("SELECT coalesce(max(turn), 0) FROM step")).scalar_one())


def newest_done(connection: Connection) -> Step | None:
    """Give the step undo would take back; a wall stops undo and is given as it stands."""
    return _step(connection, "state IN ('done', 'wall') ORDER BY id DESC")


def oldest_undone(connection: Connection) -> Step | None:
    """Give the step redo would do again."""
    return _step(connection, "state = 'undone' ORDER BY id")


def _step(connection: Connection, which: str) -> Step | None:
    row = connection.execute(
        text(f"SELECT id, label, state, schema FROM step WHERE {which} LIMIT 1")  # noqa: S608 - words of ours
    ).one_or_none()
    return Step(*row) if row else None


def _entries(connection: Connection, step_id: int, order: str) -> list[Any]:
    return list(
        connection.execute(
            text(
                'SELECT "table", row_id, before, after FROM entry'  # noqa: S608 - ASC or DESC
                f" WHERE step_id = :id ORDER BY id {order}"
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
    _turn(connection, step_id, "undone")


def do_again(connection: Connection, pen: Pen, step_id: int) -> None:
    """Put every line of a step as it was after it, oldest entry first."""
    for (table, _, _), entries in groupby(_entries(connection, step_id, "ASC"), key=_shape_of):
        _put(connection, pen, table, [(entry.before, entry.after) for entry in entries])
    _turn(connection, step_id, "done")


def _turn(connection: Connection, step_id: int, state: str) -> None:
    connection.execute(
        text(f"UPDATE step SET state = :state, turn = {_NEXT_TURN} WHERE id = :id"),  # noqa: S608 - words of ours
        {"id": step_id, "state": state},
    )


def _put(connection: Connection, pen: Pen, table: str, pairs: list[tuple[str | None, str | None]]) -> None:
    """Write lines back, each with a version above any that a window may still hold."""
    lines: list[tuple[Line | None, Line | None]] = []
    seen: set[int] = set()
    for was, becomes in pairs:
        old: Line | None = json.loads(was) if was else None
        new: Line | None = json.loads(becomes) if becomes else None
        row_id = (old or new or {})["id"]
        if row_id in seen:
            _write(connection, pen, table, lines)
            lines, seen = [], set()
        seen.add(row_id)
        lines.append((old, new))
    _write(connection, pen, table, lines)


def _write(
    connection: Connection, pen: Pen, table: str, lines: list[tuple[Line | None, Line | None]]
) -> None:
    versions = versions_of(connection, table, [old["id"] for old, _ in lines if old is not None])
    for old, new in lines:
        if old is not None and old["id"] not in versions:
            raise ChangedOutsideError
        if new is not None:
            new["version"] = (new["version"] if old is None else versions[old["id"]]) + 1
    pen.write(table, lines)


def versions_of(connection: Connection, table: str, ids: list[int]) -> dict[int, int]:
    """Give the version of each of these lines that stands in the book."""
    rows = connection.exec_driver_sql(
        f'SELECT id, version FROM "{table}" WHERE id IN (SELECT value FROM json_each(:ids))',  # noqa: S608 - a name of ours
        {"ids": json.dumps(ids)},
    )
    return {row.id: row.version for row in rows}


def wall(connection: Connection, at: str, label: str) -> None:
    """Stop undo here, and say what to use instead."""
    begin_step(connection, at, label, "wall")
