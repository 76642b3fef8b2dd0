"""The form of a book's tables as one number, so that what another program did to them is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from acctui.storage.identity import FORMS

if TYPE_CHECKING:
    import sqlite3

_MADE_BY_SQLITE = "sqlite\\_%"
_PARTS = frozenset(("search_data", "search_idx", "search_content", "search_docsize", "search_config"))
_ALL = """
SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE ? ESCAPE '\\' ORDER BY type, name
"""
_MEANS_NOTHING = str.maketrans("", "", ' "\n\t\r')


def form_of(connection: sqlite3.Connection) -> int:
    """Give a number that stands for every table, index, trigger and view of a file."""
    lines = (" ".join((*named, told)) for named, told in lines_of(connection).items())
    return crc32("\n".join(lines).encode(errors="surrogateescape"))


def lines_of(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Give what makes each table, index, trigger and view of a file, by its kind and name.

    Blanks and quotes count for nothing, since SQLite writes both anew when it renames a table. The parts of
    the search index are SQLite's own, so their names alone count.
    """
    return {
        (kind, name): f"{table} {'' if name in _PARTS else (sql or '').translate(_MEANS_NOTHING)}"
        for kind, name, table, sql in connection.execute(_ALL, (_MADE_BY_SQLITE,))
    }


def is_of_ours(connection: sqlite3.Connection, revision: int) -> bool:
    """Tell whether a file has the tables its revision has, no more and no less."""
    return form_of(connection) == FORMS.get(revision)
