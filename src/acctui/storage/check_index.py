"""Whether everything written is found by its words: SQL says which lines are in doubt, `search` why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from acctui.storage import search

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from acctui.storage.rows import Line

_AT_ONCE = 2000
_HALF = "user-defined function raised exception"
_ALL = "SELECT id FROM {table} t ORDER BY id"
# A day that is none has no number to be found by; its line is named for that elsewhere.
_DOUBTED = """
SELECT t.id FROM (SELECT t.id AS id, {day} AS day, {words} AS words, t.{owner} AS owner FROM {table} t) t
LEFT JOIN search_content s ON s.id = {number}
WHERE (day IS NULL OR date(day, '+0 days') IS day)
AND (s.id IS NULL OR s.c0 IS NOT words OR s.c1 IS NOT also(words) OR s.c2 IS NOT 'a' || owner)
ORDER BY 1
"""


def wrong_index(connection: Connection) -> Iterator[str]:
    """Name every line that is not found by its words as it stands, and count what is found and is gone."""
    driver: Any = connection.connection.driver_connection
    driver.create_function("also", 1, search.also, deterministic=True)
    expected = 0
    for table in search.indexed_tables():
        expected += connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()  # noqa: S608 - a name of ours
        doubted = _doubted(connection, table)
        for start in range(0, len(doubted), _AT_ONCE):
            yield from _not_found(connection, table, doubted[start : start + _AT_ONCE])
    count = connection.execute(text("SELECT count(*) FROM search")).scalar_one()
    if count > expected:
        yield f"The search index holds {count - expected} lines that are no longer in the book."


def _doubted(connection: Connection, table: str) -> Sequence[int]:
    parts = search.parts_of(table)
    question = _ALL if parts is None else _DOUBTED
    told = {} if parts is None else parts._asdict()
    try:
        return connection.execute(text(question.format(table=f'"{table}"', **told))).scalars().all()
    except DBAPIError as error:
        if _HALF not in str(error.orig):
            raise
        # A text of it holds half a character, so each line is looked at by itself.
        return connection.execute(text(_ALL.format(table=f'"{table}"'))).scalars().all()


def _not_found(connection: Connection, table: str, numbers: Sequence[int]) -> Iterator[str]:
    rows = connection.execute(
        text(f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(:numbers)) ORDER BY id'),  # noqa: S608 - a name of ours
        {"numbers": json.dumps(list(numbers))},
    ).mappings()
    entries = {row["id"]: _entry(table, dict(row)) for row in rows.all()}
    found = _indexed(connection, [entry for entry in entries.values() if entry])
    yield from (
        f"{table} #{number} is not found by its words; the search index is out of date."
        for number, entry in entries.items()
        if entry and found.get(entry.number) != entry[1:]
    )


def _entry(table: str, line: Line) -> search.Entry | None:
    """Give what the index is to hold; None for a line without a date that can be read."""
    try:
        return search.entry_of(table, line)
    except ValueError:
        return None


def _indexed(connection: Connection, entries: list[search.Entry]) -> dict[int, tuple[str, str, str]]:
    rows = connection.execute(
        text(
            "SELECT rowid, text, also, owner FROM search"
            " WHERE rowid IN (SELECT value FROM json_each(:numbers))"
        ),
        {"numbers": json.dumps([entry.number for entry in entries])},
    )
    return {number: (words, also, owner) for number, words, also, owner in rows}
