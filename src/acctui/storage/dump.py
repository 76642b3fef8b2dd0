"""The whole book, line by line: read as it stands, and filled from lines that bring their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import text

from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row
from acctui.storage.rows import NAMES, columns, from_line, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.exc import IntegrityError

R = TypeVar("R", bound=Row)
_AT_ONCE = 2_000
_RULE = re.compile(r"CHECK constraint failed: (\w+)")


class Dump:
    """Answers questions about the whole book."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self, kind: type[R]) -> Iterator[R]:
        """Give every line of a kind by its number, a few at a time."""
        rows = self._connection.execution_options(yield_per=_AT_ONCE).execute(
            text(f'SELECT {columns(kind)} FROM "{table_of(kind).name}" ORDER BY id')  # noqa: S608 - names of ours
        )
        for row in rows.mappings():
            yield from_line(kind, row)

    def cells(self, kind: type[Row]) -> Iterator[Sequence[Sequence[Any]]]:
        """Give every line of a kind by its number as bare cells in its fields' order, many at a time."""
        rows = self._connection.execution_options(yield_per=_AT_ONCE).execute(
            text(f'SELECT {columns(kind)} FROM "{table_of(kind).name}" ORDER BY id')  # noqa: S608 - names of ours
        )
        yield from rows.partitions(_AT_ONCE)

    def is_empty(self) -> bool:
        """Tell whether no table of the book has a line."""
        return not any(
            self._connection.execute(text(f'SELECT EXISTS (SELECT 1 FROM "{name}")')).scalar_one()  # noqa: S608 - a name of ours
            for name in NAMES.values()
        )


def worded_refusal(connection: Connection, values: Sequence[Row], error: IntegrityError) -> RuleBroken:
    """Say which of the lines being kept the table refused, and why."""
    name = table_of(type(values[0])).name
    kept = {row[0] for row in connection.execute(text(f'SELECT id FROM "{name}"'))}  # noqa: S608 - a name of ours
    number = next((value.id for value in values if value.id not in kept), values[0].id)
    reason = str(error.orig)
    rule = _RULE.search(reason)
    if rule:
        why = f"breaks the rule {rule[1]}"
    elif "FOREIGN KEY" in reason:
        why = "means a line that is not in the file"
    elif "UNIQUE" in reason:
        why = "stands in the file twice"
    else:
        why = "lacks something it must have"
    return RuleBroken("file", f"{name} #{number} {why}. Nothing was imported; export the book again.")
