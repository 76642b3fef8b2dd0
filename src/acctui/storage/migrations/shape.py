"""Bring the tables of a file to a shape that was written down, with every line in them kept.

SQLite can't put a rule on a table that stands, so such a table is made anew beside it, filled, and takes
its name. Foreign keys must be off: with them on, dropping the old table takes the lines of others along.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import create_engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

FIGURES = ("account_summary", "account_year")
"""Tables whose lines are worked out from others: made anew, and filled when all revisions have run."""

_END = ";\n\n"
_NAMED = re.compile(r'^CREATE TABLE "?(\w+)"?')
_SHAPE = """
SELECT m.type, m.name, m.tbl_name, m.sql FROM sqlite_master m
JOIN pragma_table_list t ON t.schema = 'main' AND t.name = m.tbl_name AND t.type = 'table'
WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.rowid
"""


class RevisionError(Exception):
    """A revision would lose something, so nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The tables and the indexes of a file, each by its name with the SQL that makes it."""

    tables: dict[str, str]
    indexes: dict[str, str]
    table_of: dict[str, str]


def read_statements(file: Path) -> tuple[str, ...]:
    """Read the SQL of a revision, one statement after another."""
    return tuple(part for part in file.read_text("utf-8").split(_END) if part.strip())


def written(statements: Iterable[str]) -> str:
    """Write statements as `read_statements` reads them."""
    return "".join(f"{statement.strip()}{_END}" for statement in statements)


def shape_of(connection: Connection) -> Shape:
    """Tell which tables and indexes a file has; the search index and its parts are none of them."""
    rows = connection.exec_driver_sql(_SHAPE).all()
    return Shape(
        tables={row.name: row.sql for row in rows if row.type == "table"},
        indexes={row.name: row.sql for row in rows if row.type == "index"},
        table_of={row.name: row.tbl_name for row in rows if row.type == "index"},
    )


def plain(sql: str) -> str:
    """Take out of a statement what means nothing: blanks, and the marks a renamed table gets."""
    return " ".join(_NAMED.sub(r"CREATE TABLE \1", sql).split())


def bring_to(connection: Connection, statements: Sequence[str]) -> None:
    """Bring a file to the shape these statements make of an empty one.

    Raises RevisionError where a table would lose a column.
    """
    found, wanted = shape_of(connection), _shape_made_by(statements)
    for name, sql in wanted.tables.items():
        if name not in found.tables:
            connection.exec_driver_sql(sql)
        elif name in FIGURES:
            connection.exec_driver_sql(f'DROP TABLE "{name}"')
            connection.exec_driver_sql(sql)
        elif plain(sql) != plain(found.tables[name]):
            _rebuild(connection, name, sql)
    _index(connection, wanted)


def _shape_made_by(statements: Sequence[str]) -> Shape:
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
            return shape_of(connection)
    finally:
        engine.dispose()


def _rebuild(connection: Connection, name: str, sql: str) -> None:
    """Make a table anew with its lines under their numbers, and the numbers of lines that are gone kept."""
    last = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).scalar()
    connection.exec_driver_sql(_NAMED.sub(f'CREATE TABLE "new_{name}"', sql, count=1))
    columns = _columns(connection, name)
    lost = set(columns) - set(_columns(connection, f"new_{name}"))
    if lost:
        raise RevisionError(f"{name} would lose {', '.join(sorted(lost))}")
    named = ", ".join(f'"{column}"' for column in columns)
    connection.exec_driver_sql(
        f'INSERT INTO "new_{name}" ({named}) SELECT {named} FROM "{name}"'  # noqa: S608 - names of ours
    )
    connection.exec_driver_sql(f'DROP TABLE "{name}"')
    connection.exec_driver_sql(f'ALTER TABLE "new_{name}" RENAME TO "{name}"')
    connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
    if last is not None:
        connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last))


def _columns(connection: Connection, table: str) -> list[str]:
    return [row.name for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')]


def _index(connection: Connection, wanted: Shape) -> None:
    """Make the indexes that are missing or otherwise, and drop those no longer wanted."""
    found = shape_of(connection)
    for name, sql in found.indexes.items():
        if found.table_of[name] in wanted.tables and wanted.indexes.get(name) != sql:
            connection.exec_driver_sql(f'DROP INDEX "{name}"')
    stands = shape_of(connection).indexes
    for name, sql in wanted.indexes.items():
        if name not in stands:
            connection.exec_driver_sql(sql)
