"""A sheet of paper in parts, written as text, Markdown or HTML; text of the book is made safe in each."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from acctui.domain.text import shown
from acctui.exchange.brief import escaped
from acctui.exchange.cells import cells, cut, padded, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH = 100
_GUTTER = "  "
_BULLET = "- "
_RIGHT = ' class="right"'

STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.45 system-ui, sans-serif; color: #1b1f27; background: #fff;
  max-width: 60rem; margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; border-bottom: 1px solid #c9ced8; padding-bottom: .2rem; }
p.when { color: #5a6373; margin: .2rem 0 1.2rem; }
p.none { color: #5a6373; margin: .3rem 0; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
li { margin: .15rem 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid #e3e6ec; }
th { font-weight: 600; color: #5a6373; }
th.right, td.right { text-align: right; white-space: nowrap; }
td { overflow-wrap: anywhere; }
tr.last td { font-weight: 600; border-top: 1px solid #5a6373; border-bottom: 0; }
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; margin: 0; padding: 0; max-width: none; }
  h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the first column is words, the others stand to the right where `right` says so."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a sheet: a table, lines, or the words that say there is nothing."""

    title: str
    lines: tuple[str, ...] = ()
    table: Table | None = None
    none: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its title, when and in what it is, and its parts in order; all as the book has it."""

    title: str
    when: str
    parts: tuple[Part, ...]


def sheet_text(sheet: Sheet, width: int = WIDTH) -> str:
    """Write a sheet as text of at most `width` columns."""
    lines = [cut(shown(sheet.title), width), cut(shown(sheet.when), width)]
    for part in sheet.parts:
        lines += ["", shown(part.title).upper(), "─" * width]
        lines += _table_text(part.table, width) if part.table else []
        lines += [line for words in part.lines for line in _bullet(words, width)]
        lines += wrapped(shown(part.none), width) if _is_bare(part) else []
    return "\n".join(lines)


def _is_bare(part: Part) -> bool:
    return part.table is None and not part.lines


def _bullet(words: str, width: int) -> Iterator[str]:
    mark = _BULLET
    for line in wrapped(shown(words), width - len(_BULLET)):
        yield mark + line
        mark = " " * len(_BULLET)


def _table_text(table: Table, width: int) -> list[str]:
    page = [table.heads, *([shown(cell) for cell in row] for row in table.rows)]
    widths = [max(cells(row[place]) for row in page) for place in range(len(table.heads))]
    others = sum(widths[1:]) + len(_GUTTER) * (len(widths) - 1)
    widths[0] = min(widths[0], max(len(table.heads[0]), width - others))
    return [_row_text(row, widths, table.right) for row in page]


def _row_text(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    parts = [
        padded(cut(cell, width), width, right=is_right)
        for cell, width, is_right in zip(row, widths, right, strict=True)
    ]
    return _GUTTER.join(parts).rstrip()


def sheet_markdown(sheet: Sheet) -> str:
    """Write a sheet as Markdown, with every mark in the book's own text escaped."""
    parts = [f"# {escaped(sheet.title)}", escaped(sheet.when)]
    for part in sheet.parts:
        parts.append(f"## {escaped(part.title)}")
        if part.table:
            parts.append(_table_markdown(part.table))
        if part.lines:
            parts.append("\n".join(f"- {escaped(words)}" for words in part.lines))
        if _is_bare(part):
            parts.append(escaped(part.none))
    return "\n\n".join(parts)


def _table_markdown(table: Table) -> str:
    marks = ["---:" if is_right else "---" for is_right in table.right]
    rows = [[escaped(cell) for cell in row] for row in (table.heads, *table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], marks, *rows[1:]))


def sheet_html(sheet: Sheet) -> str:
    """Write a sheet as one HTML page that needs nothing else and prints well."""
    body = "\n".join(
        [
            f"<h1>{_safe(sheet.title)}</h1>",
            f'<p class="when">{_safe(sheet.when)}</p>',
            *(line for part in sheet.parts for line in _part_html(part)),
        ]
    )
    head = (
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_safe(sheet.title)}</title>\n<style>{STYLE}</style>"
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>'


def _part_html(part: Part) -> Iterator[str]:
    yield f"<h2>{_safe(part.title)}</h2>"
    if part.table:
        yield from _table_html(part.table)
    if part.lines:
        yield f"<ul>{''.join(f'<li>{_safe(words)}</li>' for words in part.lines)}</ul>"
    if _is_bare(part):
        yield f'<p class="none">{_safe(part.none)}</p>'


def _table_html(table: Table) -> Iterator[str]:
    yield f"<table>\n<thead><tr>{_cells_html('th', table.heads, table.right)}</tr></thead>\n<tbody>"
    for place, row in enumerate(table.rows, 1):
        mark = ' class="last"' if table.has_total and place == len(table.rows) else ""
        yield f"<tr{mark}>{_cells_html('td', row, table.right)}</tr>"
    yield "</tbody>\n</table>"


def _cells_html(name: str, row: Sequence[str], right: Sequence[bool]) -> str:
    return "".join(
        f"<{name}{_RIGHT if is_right else ''}>{_safe(cell)}</{name}>"
        for cell, is_right in zip(row, right, strict=True)
    )


def _safe(text: str) -> str:
    return escape(shown(text))
