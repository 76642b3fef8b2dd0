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

_DUE = f"""
SELECT {columns(Action)} FROM action
WHERE done_on IS NULL AND dropped_on IS NULL AND "on" <= :until
ORDER BY "on", id
"""  # noqa: S608 - words of ours


class Actions:
    """Answers questions about actions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, until: dt.date) -> Sequence[Action]:
        """Give the open actions due by a day, oldest first."""
        rows = self._connection.execute(text(_DUE), {"until": until.isoformat()})
        return [from_row(Action, row) for row in rows]
