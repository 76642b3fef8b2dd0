"""Our own lists as CSV, written so that a spreadsheet opens them clean by a double click.

UTF-8 with its mark, because Excel reads any other UTF-8 in the Windows code page; commas and Windows line
ends. A cell that would run as a formula is marked, and our own reader takes the mark off again.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from typing import BinaryIO

from acctui.exchange.formulas import defused

Cell = str | int | Decimal | date | time | Sequence[str] | None
ENCODING = "utf-8-sig"


def write_csv(out: BinaryIO, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write a list and give the number of its rows; `out` stays open."""
    text = io.TextIOWrapper(out, encoding=ENCODING, newline="")
    try:
        writer = csv.writer(text)
        writer.writerow(header)
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007 - the count of an empty list is 0
            writer.writerow([_written(cell) for cell in row])
    finally:
        text.detach()
    return count


def _written(cell: Cell) -> str:
    """Write one cell: numbers plain, days as ISO, yes and no as true and false, several words with "; "."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return defused(cell)
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, int | Decimal):
        return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
    if isinstance(cell, date | time):
        return cell.isoformat()
    return defused("; ".join(cell))
