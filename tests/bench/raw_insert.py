"""A floor: one call put into the book by the standard library, under the pragmas the store uses."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PRAGMAS = ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL")
_INSERT = """
INSERT INTO call (account_id, outcome, stated_at, kind, channel, size,
    stated_afterwards, moves, attempts, promise_moves)
VALUES (1, 'They agree to a trial', '2026-11-22T09:30:00.000000Z', 'trial', 'call', 'S', 0, 0, 0, 0)
"""


def raw_inserts(book: Path, count: int) -> list[float]:
    """Give the milliseconds of so many inserts, each with its commit; the book is left as it was."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return [_timed(connection) for _ in range(count)]


def _timed(connection: sqlite3.Connection) -> float:
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    made = connection.execute(_INSERT)
    connection.execute("COMMIT")
    took = (time.perf_counter() - began) * 1000
    connection.execute("DELETE FROM call WHERE id = ?", (made.lastrowid,))
    return took
