"""What another program changed about the tables of a book, in words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from acctui.storage.bare_file import open_to_read
from acctui.storage.form import lines_of
from acctui.storage.identity import REVISION
from acctui.storage.migrations import versions
from acctui.storage.migrations.shape import read_statements
from acctui.storage.schema_beside import SEARCH_SQL

_SHOWN = 3
_A = {"table": "a table", "index": "an index", "trigger": "a trigger", "view": "a view"}


def what_differs(path: Path) -> str:
    """Name what is missing, what is there besides, and what has another form; the first few of them."""
    with closing(open_to_read(path)) as connection:
        found = lines_of(connection)
        revision = connection.execute("PRAGMA user_version").fetchone()[0]
    if revision != REVISION:
        return "its tables were changed by another program"
    wanted = _wanted()
    said = [f"the {kind} {name} is missing" for kind, name in wanted if (kind, name) not in found]
    said += [
        f"it has {_A[kind]} {name}, which is none of its own"
        for kind, name in found
        if (kind, name) not in wanted
    ]
    said += [
        f"the {kind} {name} was changed"
        for kind, name in found
        if wanted.get((kind, name)) not in (None, found[kind, name])
    ]
    more = f", and {len(said) - _SHOWN} more" if len(said) > _SHOWN else ""
    return ", ".join(said[:_SHOWN]) + more


def _wanted() -> dict[tuple[str, str], str]:
    """Give the form of a new book of this program."""
    file = Path(versions.__path__[0]) / f"revision_{REVISION:04}.sql"
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in (*read_statements(file), SEARCH_SQL):
            connection.execute(statement)
        return lines_of(connection)
