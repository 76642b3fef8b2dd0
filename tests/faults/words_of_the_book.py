"""Every column of the book that holds a person's words, found in the tables themselves."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
import typing
from contextlib import closing
from typing import TYPE_CHECKING, Any

from acctui.storage.kinds import TABLES
from acctui.storage.rows import _plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Column = tuple[str, str]

_OWN = {
    *(("factor", "source"), ("factor_event", "line"), ("waved", "key")),
    *(("setting", "key"), ("setting", "value")),
    *(("imported", column) for column in ("source", "entity", "key", "wrote")),
}
"""Words of the program's own: marks of what a line was made from, and the names of settings."""


def columns_of_words() -> set[Column]:
    """Give table and column of every text a person can fill in."""
    found = {(table.name, field) for kind, table in TABLES.items() for field in _texts(kind)}
    return found - _OWN


def _texts(kind: Any) -> Iterator[str]:
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        if _plain(hints[field.name]) in (str, tuple):
            yield field.name


def last_step(book: Path) -> int:
    """Give the number of the newest step, 0 where there is none."""
    with closing(sqlite3.connect(book)) as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0])


def kept_since(book: Path, step: int) -> list[tuple[Column, str]]:
    """Give every text the steps after this one have put into the book."""
    with closing(sqlite3.connect(book)) as connection:
        rows = connection.execute(
            'SELECT "table", after FROM entry WHERE step_id > ? AND after IS NOT NULL', (step,)
        )
        return [kept for table, line in rows for kept in _texts_of(table, json.loads(line))]


def _texts_of(table: str, line: dict[str, Any]) -> Iterator[tuple[Column, str]]:
    for name, value in line.items():
        if not isinstance(value, str):
            continue
        if (table, name) == ("account", "tags"):
            yield from (((table, name), tag) for tag in json.loads(value))
        else:
            yield (table, name), value
