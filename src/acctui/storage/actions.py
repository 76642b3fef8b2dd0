"""Questions about actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.domain.action import Action
from acctui.storage.rows import columns, from_row

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from sqlalchemy import Connection

_DUE = 'FROM action WHERE done_on IS NULL AND dropped_on IS NULL AND "on" <= :until'


class Actions:
    """Answers questions about actions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, until: dt.date) -> Sequence[Action]:
        """Give the open actions due by a day, oldest first."""
        rows = self._connection.execute(
            text(f'SELECT {columns(Action)} {_DUE} ORDER BY "on", id'),
            {"until": until.isoformat()},
        )
        return [from_row(Action, row) for row in rows]

    def count_due(self, until: dt.date) -> int:
        """Count the open actions due by a day."""
        return int(
            self._connection.execute(
                text(f"SELECT count(*) {_DUE}"),
                {"until": until.isoformat()},
            ).scalar_one()
        )
