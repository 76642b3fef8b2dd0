"""A book as text, to hold one moment of it against another."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from acctui.storage.schema import BOOK

if TYPE_CHECKING:
    from pathlib import Path


def dump(path: Path) -> dict[str, list[Any]]:
    """Give every line of the book without its version, with the figures and the index kept beside it."""
    with closing(sqlite3.connect(path)) as connection:
        held = {table.name: _lines(connection, table.name, _columns(table)) for table in BOOK}
        held["account_summary"] = _lines(connection, "account_summary", "*")
        held["account_year"] = _lines(connection, "account_year", "*")
        held["search"] = _lines(connection, "search", "rowid, text, also, owner")
        return held


def _columns(table: Any) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns if column.name != "version")


def _lines(connection: sqlite3.Connection, table: str, columns: str) -> list[Any]:
    return sorted(connection.execute(f'SELECT {columns} FROM "{table}"'), key=repr)  # noqa: S608 - a test's own
