"""Lists from other programs, read whole before a word of them is believed.

A list is gone through twice: once to settle how its amounts and days are written, once to take its rows.
Either it can be read and gives its records and the rows it can't give, or it is refused in one sentence.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.exchange.amounts import AmountColumn
from acctui.exchange.column_map import ColumnMap, DecimalMark
from acctui.exchange.dates import DateColumn
from acctui.exchange.header import Header
from acctui.exchange.once import Once
from acctui.exchange.recognise import recognise
from acctui.exchange.row import Columns, Row
from acctui.exchange.source import Sheet
from acctui.exchange.table import Line, Table, read_table
from acctui.services.records import Holds, Reading, Refused

OnProgress = Callable[[int], None]
_STEP = 10_000
_AS_IT_STANDS = ColumnMap()


def read_files(
    paths: Iterable[Path],
    *,
    kind: Holds | None = None,
    mapping: ColumnMap | None = None,
    encoding: str | None = None,
    decimal_mark: DecimalMark | None = None,
    on_progress: OnProgress | None = None,
) -> tuple[Reading, ...]:
    """Read lists of any source together; what they are is recognised, their order does not matter.

    `kind`, `mapping` and `encoding` go before what the files say; `decimal_mark` is the seller's setting, for
    amounts nothing else settles. `on_progress` is told the rows done every 10,000 rows and may raise to stop.
    Accounts come first in the answer. Refuses all where one can't be read, or none has anything to import.
    """
    job = _Job(mapping or _AS_IT_STANDS, kind, encoding, decimal_mark, on_progress or _silent)
    readings = sorted(
        (job.read(path) for path in paths), key=lambda reading: list(Holds).index(reading.holds)
    )
    job.refuse_columns_not_found()
    if readings and all(reading.skipped for reading in readings):
        raise RuleBroken("file", readings[0].skipped)
    return tuple(readings)


def _silent(_rows: int) -> None:
    return


class _Job:
    """One import's files, read with the same options; counts rows over all of them."""

    def __init__(
        self,
        column_map: ColumnMap,
        holds: Holds | None,
        encoding: str | None,
        decimal_mark: DecimalMark | None,
        on_progress: OnProgress,
    ) -> None:
        self._map = column_map
        self._holds = holds
        self._encoding = encoding
        self._mark = column_map.decimal_mark or decimal_mark
        self._on_progress = on_progress
        self._rows = 0
        self._placed: set[str] = set()

    def read(self, path: Path) -> Reading:
        table = read_table(path, self._encoding)
        header = Header(table.header)
        sheet = recognise(table.file, header, self._told(header), self._holds)
        if sheet.nothing:
            return _reading(table, sheet, Once(sheet.holds), [], 0)
        columns = self._columns(table, sheet)
        once, refused = Once(sheet.holds), list[Refused]()
        before = self._rows
        for line, cells in self._counted(table.rows()):
            reason = _taken(once, sheet, columns, (line, cells))
            if reason:
                refused.append(Refused(table.file, line, reason, table.as_line(cells)))
        return _reading(table, sheet, once, refused, self._rows - before)

    def _told(self, header: Header) -> dict[str, str]:
        found = {field: header.first([name]) for field, name in self._map.columns.items()}
        told = {field: name for field, name in found.items() if name is not None}
        self._placed.update(told)
        return told

    def refuse_columns_not_found(self) -> None:
        for field, name in self._map.columns.items():
            if field not in self._placed:
                sentence = (
                    f"The map takes {field} from {quoted(name)}, and no file has that column. Check its name."
                )
                raise RuleBroken("map", sentence)

    def _columns(self, table: Table, sheet: Sheet) -> Columns:
        places = {field: table.header.index(name) for field, name in sheet.columns.items()}
        mark = sheet.decimal_mark or self._mark
        amounts = {f: AmountColumn(sheet.columns[f], mark) for f in sheet.amounts if f in places}
        order = self._map.date_order
        days = {f: DateColumn(sheet.columns[f], order) for f in sheet.days if f in places}
        self._settle(table, places, amounts | days)
        return Columns(sheet.columns, len(table.header), places, amounts, days)

    def _settle(
        self, table: Table, places: dict[str, int], learning: dict[str, AmountColumn | DateColumn]
    ) -> None:
        found: dict[str, dict[str, int]] = {field: {} for field in learning}
        seen = [(places[field], cells) for field, cells in found.items()]
        for count, (line, cells) in enumerate(table.rows() if seen else ()):
            if not count % _STEP:
                self._on_progress(self._rows)
            for place, lines in seen:
                if place < len(cells) and cells[place] not in lines:
                    lines[cells[place]] = line
        for field, column in learning.items():
            for cell, line in found[field].items():
                if cell:
                    column.see(cell.strip(), line)
            column.settle()

    def _counted(self, rows: Iterator[Line]) -> Iterator[Line]:
        for row in rows:
            yield row
            self._rows += 1
            if not self._rows % _STEP:
                self._on_progress(self._rows)


def _taken(once: Once, sheet: Sheet, columns: Columns, at: Line) -> str:
    """Take one row; gives the reason where it can't be taken."""
    line, cells = at
    width = columns.width
    if len(cells) > width and any(cells[width:]):
        return (
            f"This row has {len(cells)} cells under {width} headers. Put quote marks round texts with commas."
        )
    try:
        once.add(tuple(sheet.take(Row(columns, line, cells))))
    except RuleBroken as broken:
        return broken.sentence
    return ""


def _reading(table: Table, sheet: Sheet, once: Once, refused: Sequence[Refused], rows: int) -> Reading:
    header = Header(table.header)
    return Reading(
        file=table.file,
        source=sheet.source,
        holds=sheet.holds,
        encoding=table.encoding,
        delimiter=table.delimiter,
        columns=sheet.columns,
        unused=header.unused(sheet.columns.values()),
        records=once.records(),
        refused=tuple(refused),
        rows=rows,
        skipped=f"{quoted(table.file)} is {sheet.nothing}" if sheet.nothing else "",
        header=table.as_line(table.header),
    )
