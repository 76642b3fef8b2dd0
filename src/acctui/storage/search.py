"""Everything written, found again: a full-text index kept by the transaction that writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.services.views import FoundLine

if TYPE_CHECKING:
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
    "action": (7, "on", ("what", "who")),
}
_NAMES = {code: name for name, (code, _, _) in _INDEXED.items()}
_ID_BITS = 36
_CODE_BITS = 4
_AT_ONCE = 5000
_OPEN_MARK, _CLOSE_MARK = "\x02", "\x03"


def _number(table: str, line: Line) -> int:
    """Number a hit so that a larger number is a later date; the index then answers newest first."""
    code, dated, _ = _INDEXED[table]
    day = line.get(dated) if dated else None
    if table == "call" and day is None:
        day = str(line["stated_at"])[:10]
    ordinal = dt.date.fromisoformat(str(day)[:10]).toordinal() if day else 0
    return (ordinal << (_ID_BITS + _CODE_BITS)) | (code << _ID_BITS) | int(line["id"])


def _words(table: str, line: Line) -> str:
    return "\n".join(str(line[name]) for name in _INDEXED[table][2] if line.get(name))


def index(connection: Connection, table: str, pairs: Sequence[tuple[Line | None, Line | None]]) -> None:
    """Bring the index up to date with lines written: (before, after), None where there is none."""
    if table not in _INDEXED:
        return
    gone = [{"number": _number(table, before)} for before, _ in pairs if before]
    come = [{"number": _number(table, after), "text": _words(table, after)} for _, after in pairs if after]
    if gone:
        connection.execute(text("DELETE FROM search WHERE rowid = :number"), gone)
    if come:
        # A number below the last one makes the index put away what it holds: many lines go in by number.
        come.sort(key=itemgetter("number"))
        connection.execute(text("INSERT INTO search (rowid, text) VALUES (:number, :text)"), come)


def rebuild(connection: Connection) -> None:
    """Write the whole index anew from the lines of the book."""
    connection.execute(text("DELETE FROM search"))
    for table in _INDEXED:
        lines = connection.execute(text(f'SELECT * FROM "{table}"')).mappings()  # noqa: S608 - a name of ours
        for part in lines.partitions(_AT_ONCE):
            index(connection, table, [(None, dict(line)) for line in part])


def _query(words: str) -> str:
    """Ask for every word, the last one as a beginning; marks of the query language are plain letters here."""
    parts = [part.replace('"', '""') for part in words.split()]
    return " ".join(f'"{part}"*' for part in parts)


class Find:
    """Answers questions over everything written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def words(
        self, words: str, account_id: int | None, since: dt.date | None, limit: int
    ) -> Sequence[FoundLine]:
        """Give what holds these words, newest first."""
        if not words.split():
            return ()
        floor = since.toordinal() << (_ID_BITS + _CODE_BITS) if since else 0
        rows = self._connection.execute(
            text(
                "SELECT rowid AS number, snippet(search, 0, :open, :close, '…', 16) AS text FROM search"
                " WHERE search MATCH :query AND rowid >= :floor ORDER BY rowid DESC"
            ),
            {"query": _query(words), "floor": floor, "open": _OPEN_MARK, "close": _CLOSE_MARK},
        )
        found: list[FoundLine] = []
        for number, snippet in rows:
            line = self._line(number, snippet)
            if account_id is None or line.account_id == account_id:
                found.append(line)
            if len(found) >= limit:
                break
        rows.close()
        return found

    def _line(self, number: int, snippet: str) -> FoundLine:
        kind = _NAMES[(number >> _ID_BITS) & ((1 << _CODE_BITS) - 1)]
        row_id = number & ((1 << _ID_BITS) - 1)
        ordinal = number >> (_ID_BITS + _CODE_BITS)
        owner = "id" if kind == "account" else "account_id"
        account = self._connection.execute(
            text(
                f"SELECT a.id, a.name FROM {kind} t JOIN account a ON a.id = t.{owner} WHERE t.id = :id"  # noqa: S608 - names of ours
            ),
            {"id": row_id},
        ).one_or_none()
        return FoundLine(
            kind=kind,
            id=row_id,
            account_id=account[0] if account else None,
            account=account[1] if account else "",
            date=dt.date.fromordinal(ordinal) if ordinal else None,
            text=snippet,
        )
