"""The form of a book's tables as one number, so that what another program did to them is noticed."""

from __future__ import annotations

from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from acctui.storage.identity import FORMS

if TYPE_CHECKING:
    import sqlite3

_MADE_BY_SQLITE = "sqlite\\_%"
_PARTS = {
    "search_data": "(idINTEGERPRIMARYKEY,blockBLOB)",
    "search_idx": "(segid,term,pgno,PRIMARYKEY(segid,term))WITHOUTROWID",
    "search_content": "(idINTEGERPRIMARYKEY,c0,c1,c2)",
    "search_docsize": "(idINTEGERPRIMARYKEY,szBLOB)",
    "search_config": "(kPRIMARYKEY,v)WITHOUTROWID",
}
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
    the search index are SQLite's own: as it makes them they count by their names alone.
    """
    return {
        (kind, name): f"{table} {_told(name, (sql or '').translate(_MEANS_NOTHING))}"
        for kind, name, table, sql in connection.execute(_ALL, (_MADE_BY_SQLITE,))
    }


def _told(name: str, sql: str) -> str:
    part = _PARTS.get(name)
    if part is None:
        return sql
    plain = sql.replace("'", "")
    return "" if plain in (f"CREATETABLE{name}{part}", _as_made_here(name)) else plain


@cache
def _as_made_here(name: str) -> str:
    """Give what makes a part of the search index with the SQLite that is used here."""
    import sqlite3  # noqa: PLC0415 - a release that makes it in other words is rare

    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE search USING fts5(text, also, owner)")
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return str(sql.translate(_MEANS_NOTHING).replace("'", ""))


def is_of_ours(connection: sqlite3.Connection, revision: int) -> bool:
    """Tell whether a file has the tables its revision has, no more and no less."""
    return form_of(connection) == FORMS.get(revision)
