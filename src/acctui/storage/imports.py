"""Questions about what came from other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text

from acctui.domain.imported import Imported
from acctui.domain.revenue import Revenue
from acctui.domain.row import Row
from acctui.storage.rows import columns, from_line, table_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

R = TypeVar("R", bound=Row)


class Imports:
    """Answers questions about what came from other programs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ties(self, source: str) -> Sequence[Imported]:
        """Give every tie to a source, oldest first."""
        rows = self._connection.execute(
            text(f"SELECT {columns(Imported)} FROM imported WHERE source = :source ORDER BY id"),  # noqa: S608 - names of ours
            {"source": source},
        ).mappings()
        return [from_line(Imported, row) for row in rows]

    def tied(self, kind: type[R], source: str) -> Sequence[R]:
        """Give the lines of a kind that are tied to a source, oldest first."""
        name = table_of(kind).name
        rows = self._connection.execute(
            text(
                f'SELECT {columns(kind)} FROM "{name}" WHERE id IN'  # noqa: S608 - names of ours
                " (SELECT row_id FROM imported WHERE entity = :entity AND source = :source) ORDER BY id"
            ),
            {"entity": name, "source": source},
        ).mappings()
        return [from_line(kind, row) for row in rows]

    def untied_orders(self) -> Sequence[Revenue]:
        """Give the revenue of orders logged here that no imported deal is tied to."""
        rows = self._connection.execute(
            text(
                f"SELECT {columns(Revenue)} FROM revenue WHERE source = 'call' AND id NOT IN"  # noqa: S608 - names of ours
                " (SELECT row_id FROM imported WHERE entity = 'revenue') ORDER BY id"
            )
        ).mappings()
        return [from_line(Revenue, row) for row in rows]
