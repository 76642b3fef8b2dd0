"""What a command gives: data on stdout, as JSON or aligned text, and words on stderr."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from acctui.domain.days import When
from acctui.domain.money import decimal_text
from acctui.domain.text import shown
from acctui.exchange.cells import cells, cut, padded

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")
Record = Mapping[str, Any]
_GUTTER = "  "
_LEAST = 12

NONE = "-"
"""What stands in a column where there is nothing."""


def json_option(command: F) -> F:
    """Give a command its `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Give JSON for other programs.")(command)


def give(record: Record, words: str, *, as_json: bool) -> None:
    """Give what one command did or found: the record as JSON, else one line of words."""
    if as_json:
        click.echo(object_text(record))
    else:
        click.echo(shown(words))


def give_list(records: Sequence[Record]) -> None:
    """Give a JSON array, one object a line."""
    lines = ",\n".join(f"  {_json(record)}" for record in records)
    click.echo(f"[\n{lines}\n]" if lines else "[]")


def object_text(record: Record) -> str:
    """Write one object, a key a line."""
    lines = ",\n".join(f"  {_json(key)}: {_json(value)}" for key, value in record.items())
    return f"{{\n{lines}\n}}"


def _json(value: Any) -> str:
    """Write JSON that no terminal obeys: what is not printable is escaped."""
    text = json.dumps(value, ensure_ascii=not _speaks_unicode(), default=_plain)
    return text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(character: str) -> str:
    return character if character.isprintable() else json.dumps(character)[1:-1]


def _speaks_unicode() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "").replace("-", "").lower().startswith("utf")


def _plain(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds")
    return value.iso if isinstance(value, When) else str(value)


def money(minor: int | None) -> str | None:
    """Write an amount as a decimal string, None where there is none."""
    return None if minor is None else decimal_text(minor)


def say(words: str) -> None:
    """Say something to the seller beside the data, on stderr."""
    click.echo(shown(words, lines=True), err=True)


def give_facts(title: str, facts: Sequence[tuple[str, str]]) -> None:
    """Give a title and labelled lines under it; a label without words is left out."""
    longest = max((len(label) for label, _ in facts), default=0)
    lines = [f"{label.ljust(longest)}  {shown(words)}" for label, words in facts if words]
    click.echo("\n".join([*([shown(title)] if title else []), *lines]))


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its head, its edge, and whether a narrow terminal may cut it."""

    head: str
    right: bool = False
    yields: bool = False


def give_table(columns: Sequence[Column], rows: Sequence[Sequence[str]], empty: str) -> None:
    """Give aligned text; on a terminal lines are cut to its width, in a pipe they are whole."""
    if not rows:
        say(empty)
        return
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    click.echo("\n".join(table_lines(columns, rows, width)))


def table_lines(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int | None) -> list[str]:
    """Lay rows out in columns, heads first; `width` None means as wide as they are."""
    page = [[column.head for column in columns], *([shown(cell) or NONE for cell in row] for row in rows)]
    widths = [max(cells(row[place]) for row in page) for place in range(len(columns))]
    if width is not None:
        _narrow(widths, columns, width)
    return [_line(row, columns, widths) for row in page]


def _narrow(widths: list[int], columns: Sequence[Column], width: int) -> None:
    """Take what is too much off the widest columns that yield, then off the other words."""
    words = [place for place, column in enumerate(columns) if not column.right]
    for places in ([place for place in words if columns[place].yields], words):
        while sum(widths) + len(_GUTTER) * (len(widths) - 1) > width and places:
            widest = max(places, key=lambda place: widths[place])
            if widths[widest] <= _LEAST:
                break
            widths[widest] -= 1


def _line(row: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    parts = [
        padded(cut(cell, width), width, right=column.right)
        for cell, column, width in zip(row, columns, widths, strict=True)
    ]
    return _GUTTER.join(parts).rstrip()
