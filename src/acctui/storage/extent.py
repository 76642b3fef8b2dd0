"""How much of a table a step changes: over a tenth of it is copied first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection


_MANY = 20
"""Lines that are never much: in a small book a tenth would be a copy at every other key."""

_TENTH = 10


class Extent:
    """How much of one table a unit of work has changed, and how many lines stood there before it."""

    def __init__(self) -> None:
        self._changed = 0
        self._more = 0
        self._before: int | None = None

    def is_much(self, coming: int, size: Callable[[], int]) -> bool:
        """Tell whether these changes and those so far are over a tenth of what stood."""
        if self._changed + coming <= _MANY:
            return False
        if self._before is None:
            self._before = size() - self._more
        return (self._changed + coming) * _TENTH > self._before

    def follow(self, count: int, more: int) -> None:
        """Count changes that are made, and how many lines more there are by them."""
        self._changed += count
        self._more += more


def is_much_of_a_table(connection: Connection, step_id: int) -> bool:
    """Tell whether taking a step back, or doing it again, changes over a tenth of a table."""
    touched = connection.execute(
        text('SELECT "table", count(*) FROM entry WHERE step_id = :id GROUP BY 1 HAVING count(*) > :many'),
        {"id": step_id, "many": _MANY},
    )
    return any(
        count * _TENTH > connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()  # noqa: S608 - a name of ours
        for table, count in touched.all()
    )
