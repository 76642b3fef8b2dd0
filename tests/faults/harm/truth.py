"""What SQLite itself says about a harmed file, and what the file holds."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

from acctui.storage.identity import APPLICATION_ID, REVISION

from .template import copy_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WHOLE, CONTENT = "whole", "content"
_BESIDE = ("draft", "step", "sqlite_sequence", "sqlite_stat1")
Kept = dict[str, str]


def content_of(book: Path) -> Kept:
    """Give a mark of what each table holds, by its name; raises sqlite3.Error where it can't be read."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.text_factory = bytes
        return {name: _mark(connection, name) for name in _tables(connection)}


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        if name != b"search" and not name.decode().startswith(_BESIDE):
            yield name.decode()


def _mark(connection: sqlite3.Connection, name: str) -> str:
    rows = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name of the book's own
    return hashlib.sha256(repr(sorted(map(repr, rows))).encode()).hexdigest()


def form_of(book: Path) -> set[tuple[str, ...]]:
    """Give what makes every table and index of a file, and its numbers."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
        numbers = [
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
        ]
        return {*rows.fetchall(), tuple(map(str, numbers))}


NUMBERS = (str(APPLICATION_ID), str(REVISION))


def truth_of(book: Path, folder: Path, form: set[tuple[str, ...]], good: list[Kept]) -> str:
    """Say `whole`, `content` for a text that is another now, or what is damaged; on a copy in `folder`.

    `good` are the contents that are as they should be.
    """
    folder.mkdir()
    copy = folder / "copy.db"
    copy_all(book, copy)
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.text_factory = bytes
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            # SQLite reads a file of a format it does not know, and refuses to write to it.
            connection.execute("BEGIN")
            connection.execute("PRAGMA user_version = 0")
            connection.execute("ROLLBACK")
        if found != b"ok":
            return f"damaged ({found.decode(errors='replace')})"
        if form_of(copy) != form:
            return "damaged (another form)"
        return WHOLE if content_of(copy) in good else CONTENT
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return f"damaged ({error})"


def snapshot(folder: Path) -> dict[str, str]:
    """Give what lies in a folder, with a mark of each file; a `-shm` aside."""
    found: dict[str, str] = {}
    for top, folders, files in os.walk(folder):
        for name in [*folders, *files]:
            path = f"{top}/{name}"
            try:
                kind = os.lstat(path).st_mode
            except OSError:
                found[path] = "closed"
                continue
            if stat.S_ISREG(kind) and not name.endswith("-shm"):
                found[path] = _digest(path)
            elif not stat.S_ISREG(kind):
                found[path] = f"{stat.S_IFMT(kind):o}"
    return found


def _digest(path: str) -> str:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - names come from os.walk
            return hashlib.file_digest(file, "md5").hexdigest()
    except OSError:
        return "closed"
