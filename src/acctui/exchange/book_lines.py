"""Lines of our own JSON made from bare cells, a column at a time.

Made through a value, a dictionary and a writer of JSON each, lines took several times as long.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from acctui.domain.money import decimal_text
from acctui.exchange.book_cells import MONEY, plain_kind

if TYPE_CHECKING:
    from acctui.domain.row import Row

Bare = Sequence[Any]
Column = Callable[[Sequence[Any]], Iterable[Any]]

# Its own way with a bare text is the quickest there is: one call into C.
_quoted = json.JSONEncoder(ensure_ascii=False).encode
_WHOLE_SECOND = ".000000Z"
_FORMS: dict[type[Row], tuple[str, tuple[Column | None, ...]]] = {}


def json_lines(kind: type[Row], lines: Sequence[Bare]) -> Iterator[str]:
    """Give each line of a kind as one line of JSON that no terminal obeys; there is at least one."""
    form, writers = _form_of(kind)
    columns = zip(*lines, strict=True)
    kept = [write(column) for column, write in zip(columns, writers, strict=True) if write is not None]
    for cells in zip(*kept, strict=True):
        text = form % cells
        # What is not printable is escaped, which JSON takes for the same.
        yield text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(character: str) -> str:
    return character if character.isprintable() else json.dumps(character)[1:-1]


def _form_of(kind: type[Row]) -> tuple[str, tuple[Column | None, ...]]:
    """Give the pattern of a kind's line and how each of its columns is written; None leaves one out."""
    known = _FORMS.get(kind)
    if known is None:
        hints = typing.get_type_hints(kind)
        names = [field.name for field in dataclasses.fields(kind)]
        form = ", ".join(f"{json.dumps(name)}: %s" for name in names if name != "version")
        writers = tuple(None if name == "version" else _column(name, hints[name]) for name in names)
        known = _FORMS[kind] = (f"{{{form}}}", writers)
    return known


def _column(name: str, hint: Any) -> Column:
    kind, may_be_null = plain_kind(hint)
    if name == MONEY:
        return _each(lambda cell: f'"{decimal_text(cell)}"')
    told: dict[type, Callable[[Any], str]] = {
        bool: lambda cell: "true" if cell else "false",
        dt.datetime: lambda cell: _quoted(cell.replace(_WHOLE_SECOND, "Z")),
        tuple: lambda cell: json.dumps(json.loads(cell), ensure_ascii=False),
    }
    if kind is int:
        return _each(str) if may_be_null else _as_they_are
    return _each(told.get(kind, _quoted))


def _each(write: Callable[[Any], str]) -> Column:
    return lambda cells: ["null" if cell is None else write(cell) for cell in cells]


def _as_they_are(cells: Sequence[Any]) -> Iterable[Any]:
    return cells
