"""What a book holds, as one short word: two books that hold the same have the same word."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from pathlib import Path

_NAMES = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"
)
_BY_THE_REAL_CLOCK = {"saved_at"}


def lines_of(book: Path) -> list[str]:
    """Give every line of every table and of the search index; when a draft was typed is left out."""
    where = f"file:{quote(str(book.absolute()))}?mode=ro"
    with closing(sqlite3.connect(where, uri=True, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.row_factory = sqlite3.Row
        names = [name for (name,) in connection.execute(_NAMES)]
        return [line for name in names for line in _lines(connection, name)]


def faults_of(book: Path) -> list[str]:
    """Say what SQLite finds wrong with a file: pages, indexes, ties."""
    with closing(sqlite3.connect(book)) as connection:
        told = [words for (words,) in connection.execute("PRAGMA integrity_check")]
        loose = [f"a loose tie: {line}" for line in connection.execute("PRAGMA foreign_key_check")]
        return loose + (told if told != ["ok"] else [])


def _lines(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name out of the book
    kept = [{name: row[name] for name in row.keys() if name not in _BY_THE_REAL_CLOCK} for row in rows]  # noqa: SIM118 - a row gives its values
    return sorted(f"{table} {line}" for line in kept)


def word_of(book: Path) -> str:
    """Give the word for what a book holds."""
    return hashlib.sha256("\n".join(lines_of(book)).encode()).hexdigest()[:16]
