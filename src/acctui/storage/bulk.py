"""Many new lines of one table at once: a line is a bare row of columns.

Row by row through values, dictionaries and JSON a list of a hundred thousand took five times as long.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from acctui.storage.rows import fields_of, table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from acctui.domain.row import Row
    from acctui.storage.rows import Turn

AT_ONCE = 2_000
_IN_A_STATEMENT = 64
"""So many rows take a third less time in one statement than in one each; more gain nothing."""
Bare = tuple[Any, ...]


class Rows(NamedTuple):
    """Rows of one table, each with its columns in the order of `names`."""

    table: str
    names: tuple[str, ...]
    rows: list[Bare]


def rows_of(
    values: Sequence[Row], numbers: Sequence[int], owners: Mapping[int, int] | None = None
) -> Iterator[Rows]:
    """Give new lines as rows under these numbers, some thousands at a time.

    `owners` has the number each passing one became: a value whose `account_id` is among them means that.
    """
    kind = type(values[0])
    fields = fields_of(kind)
    names = tuple(name for name, _, _ in fields)
    told: dict[str, Callable[[Bare], Bare]] = {"version": lambda column: (1,) * len(column)}
    if owners:
        told["account_id"] = lambda column: tuple([owners.get(number, number) for number in column])
    writers = tuple(told.get(name) or partial(_written, write) for name, _, write in fields)
    cells = attrgetter(*names)
    for begin in range(0, len(values), AT_ONCE):
        part = slice(begin, begin + AT_ONCE)
        columns = list(zip(*map(cells, values[part]), strict=True))
        columns = [write(column) for column, write in zip(columns, writers, strict=True)]
        columns[names.index("id")] = tuple(numbers[part])
        yield Rows(table_of(kind).name, names, list(zip(*columns, strict=True)))


def _written(write: Turn | None, column: Bare) -> Bare:
    return column if write is None else tuple([None if cell is None else write(cell) for cell in column])


def insert(connection: Connection, rows: Rows) -> None:
    """Put rows into their table."""
    whole = len(rows.rows) - len(rows.rows) % _IN_A_STATEMENT
    try:
        _insert(connection, rows, rows.rows[:whole], _IN_A_STATEMENT)
    except IntegrityError:
        # Row by row again, so that the one refused is the first that does not stand in the table.
        _insert(connection, rows, _missing(connection, rows), 1)
        raise
    _insert(connection, rows, rows.rows[whole:], 1)


def _insert(connection: Connection, rows: Rows, these: list[Bare], together: int) -> None:
    """Put whole groups of rows into their table, one statement a group."""
    if not these:
        return
    named = ", ".join(f'"{name}"' for name in rows.names)
    marks = ", ".join([f"({', '.join('?' * len(rows.names))})"] * together)
    groups = (these[begin : begin + together] for begin in range(0, len(these), together))
    connection.exec_driver_sql(
        f'INSERT INTO "{rows.table}" ({named}) VALUES {marks}',  # noqa: S608 - names of ours
        [tuple(chain.from_iterable(group)) for group in groups],
    )


def _missing(connection: Connection, rows: Rows) -> list[Bare]:
    """Give the rows whose numbers do not stand in the table."""
    stand = {row[0] for row in connection.execute(text(f'SELECT id FROM "{rows.table}"'))}  # noqa: S608 - a name of ours
    place = rows.names.index("id")
    return [row for row in rows.rows if row[place] not in stand]
