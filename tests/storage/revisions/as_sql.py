"""Write a book down as SQL that makes it again, letter by letter, in characters any editor shows.

    python -m tests.storage.revisions.as_sql BOOK > tests/storage/revisions/0002.sql

Run on a small book with a line in every table, made by the program of a release before its tables change.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLES = """
SELECT name, sql FROM pragma_table_list l JOIN sqlite_master m USING (name)
WHERE l.schema = 'main' AND l.type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
ORDER BY m.rowid
"""


def as_sql(book: Path) -> str:
    """Give the statements that make this book again."""
    with closing(sqlite3.connect(f"{book.as_uri()}?mode=ro", uri=True)) as connection:
        return "".join(f"{statement};\n" for statement in _statements(connection))


def _statements(connection: sqlite3.Connection) -> Iterator[str]:
    for name in ("application_id", "user_version"):
        yield f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]}"
    tables = connection.execute(_TABLES).fetchall()
    yield from (sql.strip() for _, sql in tables)
    for name, _ in tables:
        yield from _lines(connection, name)
    # Filling the tables has written numbers of its own.
    yield "DELETE FROM sqlite_sequence"
    yield from _lines(connection, "sqlite_sequence")
    indexes = connection.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid"
    )
    yield from (sql.strip() for (sql,) in indexes)


def _lines(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    # The search index is kept by the number of what it holds, which is no column of its own.
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name in (["rowid", *columns] if table == "search" else columns))
    for row in connection.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid'):  # noqa: S608 - a test's own
        yield f'INSERT INTO "{table}" ({names}) VALUES ({", ".join(map(_literal, row))})'  # noqa: S608 - the same


def _literal(value: Any) -> str:
    if value is None or isinstance(value, int):
        return "NULL" if value is None else str(value)
    assert isinstance(value, str)
    if value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return f"CAST(x'{value.encode().hex()}' AS TEXT)"


if __name__ == "__main__":
    sys.stdout.write(as_sql(Path(sys.argv[1]).absolute()))
