"""What a book of any revision holds, for holding one moment of it against another."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from acctui.storage.migrations import shape

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE = re.compile(r"sqlite_|search_|account_(summary|year)$")


def ask(path: Path, sql: str) -> list[Any]:
    """Ask a file without writing to it."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


def columns_of(path: Path) -> dict[str, str]:
    """Name the tables of a file that hold what somebody said, with their columns."""
    tables = [name for (name,) in ask(path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: ", ".join(f'"{row[1]}"' for row in ask(path, f'PRAGMA table_info("{name}")'))
        for name in tables
        if not _BESIDE.match(name)
    }


def rows_of(path: Path, columns: dict[str, str]) -> dict[str, list[Any]]:
    """Give every line of these tables by these columns."""
    return {
        table: ask(path, f'SELECT {names} FROM "{table}" ORDER BY {names}')  # noqa: S608 - names of the file
        for table, names in columns.items()
    }


def lost(path: Path, before: dict[str, list[Any]], columns: dict[str, str]) -> list[str]:
    """Name the tables that no longer hold every line they held, letter by letter.

    An upgrade adds a step of its own, and what was undone before it can't be done again.
    """
    after = rows_of(path, columns)
    return [table for table, lines in before.items() if not _holds(table, after[table], lines)]


def _holds(table: str, after: list[Any], before: list[Any]) -> bool:
    is_step = table == "step"
    # State and turn stand last in a step.
    kept = -2 if is_step else None
    return len(after) == len(before) + is_step and [row[:kept] for row in after[: len(before)]] == [
        row[:kept] for row in before
    ]


def sql_of(path: Path) -> dict[str, str]:
    """Give the statements that make a file's tables and indexes, without what means nothing."""
    found = ask(path, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: shape.plain(sql) for name, sql in found}
