"""Everything written, found again: a full-text index kept by the transaction that writes."""

from __future__ import annotations

import datetime as dt
import json
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from acctui.domain.text import fold
from acctui.services.views import FoundLine
from acctui.storage.find_query import query_of, words_begun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from acctui.storage.rows import Line

# Table: its code in the index, the column of its date, the columns whose words are found.
_INDEXED: dict[str, tuple[int, str | None, tuple[str, ...]]] = {
    "account": (1, None, ("name", "city", "industry", "candidate", "tags")),
    "contact": (2, None, ("name", "title", "role", "email")),
    "call": (
        3,
        "held_on",
        ("outcome", "customer_act", "gain", "fallback", "questions", "attendees", "material", "towards"),
    ),
    "note": (4, "date", ("text",)),
    "quote": (5, "date", ("text", "speaker")),
    "history": (6, "date", ("subject", "text")),
    "action": (7, "on", ("what", "who", "dropped_why")),
    "objective": (
        8,
        "set_on",
        ("text", "guard", "unit", "kind", "client_goal", "opportunities", "views_asked", "ended_why"),
    ),
    "phase": (9, "due", ("text",)),
    "strategy": (10, None, ("name", "says")),
    "goal_change": (11, "changed_on", ("why",)),
    "growth_question": (12, "by", ("who", "what")),
    "strategic_mark": (13, "decided_on", ("why_us", "why_them")),
    "factor": (14, "since", ("text", "stops", "tips", "until")),
    "factor_event": (15, "on", ("line", "why")),
}
_NAMES = {code: name for name, (code, _, _) in _INDEXED.items()}
_ID_BITS = 36
_CODE_BITS = 4
_AT_ONCE = 10_000
_BEFORE_DAYS = 1721424.5
"""The Julian day from which the days of Python's calendar are counted."""
_OPEN_MARK, _CLOSE_MARK = "\x02", "\x03"


def _number(table: str, line: Line) -> int:
    """Give a hit a number that grows with its date, so that the index answers newest first by itself."""
    code, dated, _ = _INDEXED[table]
    day = line.get(dated) if dated else None
    if table == "call" and day is None:
        day = line["stated_at"]
    ordinal = dt.date.fromisoformat(str(day)[:10]).toordinal() if day else 0
    return (ordinal << (_ID_BITS + _CODE_BITS)) | (code << _ID_BITS) | int(line["id"])


def _words(table: str, line: Line) -> str:
    named = ((name, line.get(name)) for name in _INDEXED[table][2])
    told = (
        " ".join(map(str, json.loads(words))) if name == "tags" else words for name, words in named if words
    )
    return "\n".join(words for words in told if words)


def also(words: str) -> str:
    """Give the words whose letters the index does not make plain by itself: `Søren`, `Łódź`, `Straße`."""
    if words.isascii():
        return ""
    plain = {word: fold(word) for word in words.split() if not word.isascii()}
    return " ".join(folded for folded in plain.values() if folded)


def _owner(table: str, line: Line) -> str:
    return f"a{line['id'] if table == 'account' else line['account_id']}"


class Entry(NamedTuple):
    """What the index holds of one line."""

    number: int
    text: str
    also: str
    owner: str


def entry_of(table: str, line: Line) -> Entry:
    """Give what the index holds of one line."""
    words = _words(table, line)
    return Entry(_number(table, line), words, also(words), _owner(table, line))


class Parts(NamedTuple):
    """How SQL says what the index holds of a line: its day, its words, whose it is, and its number."""

    day: str
    words: str
    owner: str
    number: str


def parts_of(table: str) -> Parts | None:
    """Say in SQL what the index holds of a table's lines; None where their words are no columns."""
    code, dated, named = _INDEXED[table]
    if "tags" in named:
        return None
    told = f'coalesce(t."{dated}", t.stated_at)' if table == "call" else f't."{dated}"'
    day = f"substr({told}, 1, 10)" if dated else "NULL"
    words = " || ".join(
        f"CASE WHEN t.\"{name}\" <> '' THEN char(10) || t.\"{name}\" ELSE '' END" for name in named
    )
    ordinal = f"coalesce(CAST(julianday(day) - {_BEFORE_DAYS} AS INTEGER), 0)"
    number = f"({ordinal} << {_ID_BITS + _CODE_BITS}) | ({code} << {_ID_BITS}) | t.id"
    return Parts(day, f"substr({words}, 2)", "account_id", number)


def indexed_tables() -> tuple[str, ...]:
    """Name the tables whose words are found."""
    return tuple(_INDEXED)


def is_indexed(table: str) -> bool:
    """Tell whether words of this table are found."""
    return table in _INDEXED


def index(connection: Connection, table: str, pairs: Sequence[tuple[Line | None, Line | None]]) -> None:
    """Bring the index up to date with lines written: (before, after), None where there is none."""
    if table not in _INDEXED:
        return
    gone = [{"number": _number(table, before)} for before, _ in pairs if before]
    come = [entry_of(table, after) for _, after in pairs if after]
    if gone:
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = :number", gone)
    if come:
        # A number below the last one makes the index put away what it holds: many lines go in by number.
        come.sort(key=itemgetter(0))
        connection.exec_driver_sql(
            "INSERT INTO search (rowid, text, also, owner) VALUES (?, ?, ?, ?)",
            [tuple(entry) for entry in come],
        )


def rebuild(connection: Connection) -> None:
    """Write the whole index anew from the lines of the book."""
    connection.execute(text("DELETE FROM search"))
    for table in _INDEXED:
        lines = connection.execute(text(f'SELECT * FROM "{table}"')).mappings()  # noqa: S608 - a name of ours
        for part in lines.partitions(_AT_ONCE):
            index(connection, table, [(None, dict(line)) for line in part])


class Find:
    """Answers questions over everything written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def words(
        self, words: str, account_id: int | None, since: dt.date | None, limit: int
    ) -> Sequence[FoundLine]:
        """Give what holds these words, newest first."""
        query = query_of(words, account_id, partial(words_begun, self._connection))
        if not query:
            return ()
        floor = since.toordinal() << (_ID_BITS + _CODE_BITS) if since else 0
        rows = self._connection.execute(
            text(
                "SELECT rowid AS number, snippet(search, 0, :open, :close, '…', 16) AS text FROM search"
                " WHERE search MATCH :query AND rowid >= :floor ORDER BY rowid DESC LIMIT :limit"
            ),
            {"query": query, "floor": floor, "limit": limit, "open": _OPEN_MARK, "close": _CLOSE_MARK},
        )
        found = [(_named(number), snippet) for number, snippet in rows]
        owners = self._owners({(kind, row_id) for (kind, row_id, _), _ in found})
        return [
            FoundLine(
                kind=kind,
                id=row_id,
                account_id=owner[0],
                account=owner[1],
                date=dt.date.fromordinal(ordinal) if ordinal else None,
                text=snippet,
            )
            for (kind, row_id, ordinal), snippet in found
            for owner in (owners.get((kind, row_id), (None, "")),)
        ]

    def _owners(self, lines: Iterable[tuple[str, int]]) -> dict[tuple[str, int], tuple[int, str]]:
        """Give number and name of the account each line belongs to; one question a kind of line."""
        by_kind: dict[str, list[int]] = {}
        for kind, row_id in lines:
            by_kind.setdefault(kind, []).append(row_id)
        owners: dict[tuple[str, int], tuple[int, str]] = {}
        for kind, ids in by_kind.items():
            owner = "id" if kind == "account" else "account_id"
            rows = self._connection.execute(
                text(
                    f'SELECT t.id, a.id, a.name FROM "{kind}" t'  # noqa: S608 - names of ours
                    f" JOIN account a ON a.id = t.{owner} WHERE t.id IN (SELECT value FROM json_each(:ids))"
                ),
                {"ids": json.dumps(ids)},
            )
            owners |= {(kind, row_id): (number, name) for row_id, number, name in rows}
        return owners


def _named(number: int) -> tuple[str, int, int]:
    """Take a hit's number apart: the table, the line's id, and its day, 0 where it has none."""
    kind = _NAMES[(number >> _ID_BITS) & ((1 << _CODE_BITS) - 1)]
    return kind, number & ((1 << _ID_BITS) - 1), number >> (_ID_BITS + _CODE_BITS)
