"""A book that somebody filled with everything a terminal could stumble over, in every column of words."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from tests.hostile_texts import TEXTS

from acctui.storage.schema import metadata

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "canary-7f3a"
LONG = 100_000
_OWN = {"draft", "entry", "setting", "imported", "account_summary", "account_year"}
"""Tables of the program's own words."""


def fill_with_hostile_text(path: Path) -> dict[str, int]:
    """Put hostile text behind the words of every row that takes it; gives how many rows each column took."""
    taken: dict[str, int] = {}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table in metadata.sorted_tables:
            if table.name in _OWN:
                continue
            for column in table.columns:
                if column.type.python_type is str and column.name != "at":
                    taken[f"{table.name}.{column.name}"] = _spoil(connection, table.name, column.name)
        long = ("[/x]\x1b]52;c;eA==\x07日 e\u0301 " * LONG)[:LONG]
        connection.execute("UPDATE note SET text = ? WHERE id = (SELECT max(id) FROM note)", (long,))
    return {column: rows for column, rows in taken.items() if rows}


def _spoil(connection: sqlite3.Connection, table: str, column: str) -> int:
    rows = connection.execute(f'SELECT rowid, "{column}" FROM "{table}"').fetchall()  # noqa: S608 - own names
    return sum(_took(connection, table, column, row, number) for number, row in enumerate(rows))


def _took(
    connection: sqlite3.Connection, table: str, column: str, row: tuple[int, str | None], number: int
) -> bool:
    words = f"{TEXTS[number % len(TEXTS)]} {CANARY} {row[0]}"
    value = json.dumps([words]) if column == "tags" else words
    try:
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (value, row[0]))  # noqa: S608 - own names
    except sqlite3.IntegrityError:
        return False
    return True
