"""What a unit of work writes down of itself: one step, with every line before and after.

A step's few lines are held back until its name is known and then written in one go: a statement for each
line, and one more to name the step, was a tenth of what a save took.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.storage.bulk import AT_ONCE
from acctui.storage.steps import begin_step, name_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from acctui.storage.bulk import Rows
    from acctui.storage.pen import Pair

_json = json.JSONEncoder(ensure_ascii=False).encode
_Entry = tuple[str, int, str | None, str | None]


class Journal:
    """The step of one unit of work, which begins with the first line written."""

    def __init__(self, connection: Connection, at: str) -> None:
        self._connection = connection
        self._at = at
        self._step_id: int | None = None
        self._held: list[_Entry] = []

    def follow(self, table: str, pairs: Sequence[Pair]) -> None:
        """Note lines as they were and as they are."""
        self._held += [
            (
                table,
                (after or before or {})["id"],
                None if before is None else _json(before),
                None if after is None else _json(after),
            )
            for before, after in pairs
        ]
        if len(self._held) > AT_ONCE:
            self._write()

    def follow_rows(self, rows: Rows) -> None:
        """Note rows that stand in their table by now; SQL writes them down from there."""
        self._write()
        said = ", ".join(f"'{name}', \"{name}\"" for name in rows.names)
        place = rows.names.index("id")
        self._connection.execute(
            text(
                'INSERT INTO entry (step_id, "table", row_id, before, after)'  # noqa: S608 - names of ours
                f' SELECT :step_id, :table, id, NULL, json_object({said}) FROM "{rows.table}"'
                " WHERE id IN (SELECT value FROM json_each(:numbers)) ORDER BY id"
            ),
            {
                "step_id": self._step_id,
                "table": rows.table,
                "numbers": json.dumps([row[place] for row in rows.rows]),
            },
        )

    def finish(self, label: str) -> None:
        """Name the step by what the seller did; where nothing was written there is none."""
        if self._step_id is not None:
            name_step(self._connection, self._step_id, label)
        if self._held:
            self._write(label)

    def _write(self, label: str = "") -> None:
        """Begin the step where it has not begun, and write down what is held back."""
        if self._step_id is None:
            self._step_id = begin_step(self._connection, self._at, label)
        if self._held:
            self._connection.exec_driver_sql(
                'INSERT INTO entry (step_id, "table", row_id, before, after) VALUES (?, ?, ?, ?, ?)',
                [(self._step_id, *entry) for entry in self._held],
            )
            self._held = []
