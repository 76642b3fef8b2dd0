"""The file of a book as raw SQL sees it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.storage.store import BookStore

STATED = {
    "account_id": 1,
    "outcome": "trial terms signed",
    "stated_at": "2026-11-20T09:00:00.000000Z",
    "kind": "trial",
    "channel": "call",
    "size": "S",
    "stated_afterwards": 0,
    "moves": 0,
    "attempts": 0,
    "promise_moves": 0,
}
HELD = {"held_on": "2026-11-21", "logged_at": "2026-11-21T10:00:00.000000Z"}


def tell(path: Path, sql: str, values: Any = (), *, script: bool = False) -> list[Any]:
    """Run one statement against the file, or several as a script, with foreign keys on."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = OFF")
        return (
            connection.executescript(sql).fetchall() if script else connection.execute(sql, values).fetchall()
        )


def insert(path: Path, table: str, values: dict[str, Any]) -> None:
    """Insert one line as it is given."""
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    tell(path, f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(values.values()))  # noqa: S608 - a test's own


def add_account(path: Path, name: str = "Alder & Finch") -> None:
    """Insert account number one."""
    insert(path, "account", {"id": 1, "name": name, "tier": "none", "tags": "[]"})


def pragma(store: BookStore, name: str) -> object:
    """Ask the live connection of a store what it goes by."""
    with store._engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
