"""Our own whole book as JSON: one object, one array a table, a line of the book on a line of the file.

The same book always gives the same bytes. Amounts are decimal strings, days and instants ISO 8601, what is
absent null; versions, which only count changes, are left out. Every line read back passes the same gate as
what is typed.
"""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.exchange.book_cells import readers_of
from acctui.exchange.book_lines import Bare, json_lines
from acctui.exchange.csv_text import read_text
from acctui.services.whole_book import TABLES, WholeBook

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from acctui.domain.row import Row

FORMAT = "acctui"
_HEAD = 4096
_LONGEST_NUMBER, _LONGEST_NAME = 19, 40
_BEFORE_JSON = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
_EXPORT_AGAIN = "Export the book again with: acctui export --format json"


def write_book(tables: Iterable[tuple[str, Iterable[Sequence[Bare]]]], schema: int) -> Iterator[str]:
    """Give the file piece by piece; `schema` is the number of the tables' revision.

    The lines of a table come as bare cells, some thousands at a time, as the store gives them.
    """
    yield f'{{\n"format": {json.dumps(FORMAT)},\n"schema": {schema}'
    for name, parts in tables:
        yield f",\n{json.dumps(name)}: ["
        mark = "\n"
        for lines in parts:
            yield mark + ",\n".join(json_lines(TABLES[name], lines))
            mark = ",\n"
        yield "]" if mark == "\n" else "\n]"
    yield "\n}\n"


def is_json(path: Path) -> bool:
    """Tell by its first sign whether a file is JSON; `-` is what is piped in, and stays unread.

    What can't be read at all is no JSON: the readers of lists say what is wrong with it.
    """
    return _head(path).lstrip(_BEFORE_JSON)[:1] in (b"{", b"[")


def _head(path: Path) -> bytes:
    if str(path) == "-":
        return _head_of_stdin()
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _head_of_stdin() -> bytes:
    stdin = sys.stdin.buffer
    if isinstance(stdin, io.BufferedReader):
        return stdin.peek(_HEAD)
    head = stdin.read(_HEAD)
    stdin.seek(0)
    return head


def read_book(path: Path, newest: int) -> WholeBook:
    """Read a whole book; `newest` is the newest revision of the tables this program knows.

    Raises RuleBroken for a file that is cut, of another program or of a newer acctui, and for any line that
    the book would refuse.
    """
    text = read_text(path)
    book = _object(text.file, text.characters)
    _refuse_newer(text.file, book, newest)
    for name in book:
        if name not in TABLES:
            raise _unfit(text.file, f"has a table {quoted(name)} that no book has")
    tables = {name: _lines(text.file, name, book.get(name, [])) for name in TABLES}
    return WholeBook(text.file, tables)


class _TwiceError(Exception):
    """Something stands twice where one of the two would be dropped without a word."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _TwiceError(next(name for name in names if names.count(name) > 1))
    return found


def _object(file: str, characters: str) -> dict[str, Any]:
    try:
        book = json.loads(characters, object_pairs_hook=_once)
    except _TwiceError as twice:
        raise _unfit(file, f"says {quoted(twice.name)} twice in one place") from None
    except json.JSONDecodeError as error:
        raise _unfit(file, f"is cut or damaged in line {error.lineno}, character {error.colno}") from None
    except (ValueError, RecursionError):
        raise _unfit(file, "is damaged") from None
    if not isinstance(book, dict) or book.pop("format", None) != FORMAT:
        sentence = (
            f"{quoted(file)} is JSON, but no book of acctui. Name a CSV list, or a file of acctui export."
        )
        raise RuleBroken("file", sentence)
    return book


def _refuse_newer(file: str, book: dict[str, Any], newest: int) -> None:
    schema = book.pop("schema", None)
    if not isinstance(schema, int) or schema < 1:
        raise _unfit(file, "doesn't say which revision of the book it holds")
    if schema > newest:
        sentence = (
            f"{quoted(file)} was written by a newer acctui (revision {schema}; this one knows {newest}). "
            "Install the newer one, then import it again."
        )
        raise RuleBroken("file", sentence)


def _lines(file: str, table: str, records: Any) -> tuple[Row, ...]:
    if not isinstance(records, list):
        raise _unfit(file, f"holds no list under {quoted(table)}")
    return tuple(_line(file, table, record) for record in records)


def _line(file: str, table: str, record: Any) -> Row:
    if not isinstance(record, dict):
        raise _unfit(file, f"holds something under {quoted(table)} that is no line of it")
    try:
        return _made(TABLES[table], record)
    except RuleBroken as broken:
        at = f"{_line_name(table, record.get('id'))}, {_field_name(broken.field)}"
        sentence = f"{quoted(file)} can't be taken: {at}. {broken.sentence} Nothing was imported."
        raise RuleBroken(broken.field, sentence, broken.rule) from None


def _line_name(table: str, number: object) -> str:
    """Name a line by its number, whatever the file has in its place."""
    said = str(number)
    is_ours = isinstance(number, int | None) and len(said) <= _LONGEST_NUMBER
    return f"{table} #{said}" if is_ours else f"{table} {quoted(said)}"


def _field_name(name: str) -> str:
    """Name a field; one that is not ours may be called anything."""
    return name if name.isascii() and name.isidentifier() and len(name) <= _LONGEST_NAME else quoted(name)


def _made(kind: type[Row], record: Mapping[str, Any]) -> Row:
    readers = readers_of(kind)
    for name in record:
        if name not in readers:
            raise RuleBroken(name, "No line of this table has such a field.")
    missing = [name for name, reader in readers.items() if reader.is_needed and name not in record]
    if missing:
        raise RuleBroken(missing[0], "It is missing.")
    return kind(**{name: readers[name].read(value) for name, value in record.items()})


def _unfit(file: str, what: str) -> RuleBroken:
    return RuleBroken("file", f"{quoted(file)} {what}. {_EXPORT_AGAIN}")
