"""Hostile text brought in by files: our own JSON into every column, and lists of other programs."""

from __future__ import annotations

import csv
import io
import json
from itertools import cycle
from typing import TYPE_CHECKING, Any

from tests.faults.commands import acctui
from tests.faults.hostile_in import LONG, Desk, judge_words
from tests.faults.hostile_out import judge_cells
from tests.faults.words_of_the_book import columns_of_words, kept_since, last_step
from tests.hostile_texts import BREAKING, REFUSED, TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

_HEADERS = {
    "deals.csv": ("Company", "Deal", "Stage", "Owner", "Amount", "Close Date"),
    "firms.csv": ("Company", "City", "Industry", "Size", "Phone", "Website", "Tags"),
    "people.csv": ("Company", "Contact", "Title", "Role", "Email", "Phone"),
    "talks.csv": ("Company", "Activity Type", "Subject", "Notes", "Activity Date"),
}
_FIXED = {"Amount": "12.50", "Close Date": "2026-02-03", "Activity Date": "2026-02-03", "Stage": "Closed Won"}


def bring_in_by_files(trial: Trial, tally: Tally, desk: Desk) -> None:
    """Bring texts in by our own JSON, a column at a time, and by lists."""
    _by_json(trial, tally, desk)
    for name, headers in _HEADERS.items():
        for encoding in ("utf-8", "utf-16")[: trial.of(2, 1)]:
            _by_list(tally, desk, trial.folder / name, headers, encoding)


def _by_json(trial: Trial, tally: Tally, desk: Desk) -> None:
    whole = json.loads(acctui(desk.anew(), "export").out)
    texts = cycle([*TEXTS, *BREAKING, *REFUSED, "x" * LONG])
    path, book = trial.folder / "in.json", trial.folder / "by-json.db"
    for number, (table, column) in enumerate(sorted(columns_of_words())):
        if trial.is_short and number % 3 != trial.seed % 3:
            continue
        for _ in range(trial.of(len(TEXTS), 1)):
            _one_by_json(tally, desk, whole, (table, column), next(texts), (path, book))


def _one_by_json(
    tally: Tally,
    desk: Desk,
    whole: dict[str, Any],
    column: tuple[str, str],
    text: str,
    paths: tuple[Path, Path],
) -> None:
    """Put one text into one column of one line of an export, and import it into a new book."""
    table, field = column
    path, book = paths
    lines = whole[table]
    line = next((one for one in lines if one.get(field)), lines[0] if lines else None)
    if line is None:
        return
    spoilt = line | {field: [text] if isinstance(line[field], list) else text}
    named = {**whole, table: [spoilt if one is line else one for one in lines]}
    path.write_bytes(json.dumps(named).encode())
    for tail in ("", "-wal", "-shm"):
        book.with_name(book.name + tail).unlink(missing_ok=True)
    ran = acctui(book, "import", str(path))
    tally.tried += 1
    judge_words(tally, ran, f"import of {table}.{field} = {text[:40]!a}")
    if ran.code:
        if book.exists() and last_step(book):
            tally.fault("half kept", f"import of {table}.{field} = {text[:40]!a}: {ran.told}")
        return
    _judge_kept(tally, desk, book, column, text)


def _judge_kept(tally: Tally, desk: Desk, book: Path, column: tuple[str, str], text: str) -> None:
    if text in REFUSED:
        tally.fault("let in", f"{column} by JSON: {text!a}")
    elif (column, text.replace("\r\n", "\n")) in kept_since(book, 0):
        desk.reached.add(column)
    else:
        tally.fault("cut or changed", f"{column} by JSON: {text[:60]!a}")


def _by_list(tally: Tally, desk: Desk, path: Path, headers: tuple[str, ...], encoding: str) -> None:
    """Write every text into every column of a list and import it; what is refused is saved and read again."""
    rows = list(_rows(headers))
    held = io.StringIO(newline="")
    csv.writer(held).writerows([headers, *rows])
    path.write_bytes(held.getvalue().encode(encoding))
    book, refused = desk.anew(), path.parent / f"refused-{path.stem}"
    ran = acctui(book, "import", str(path), f"--refused={refused}")
    tally.tried += len(rows)
    judge_words(tally, ran, f"import of {path.name}")
    kept = kept_since(book, last_step(desk.template))
    desk.reached.update(column for column, value in kept if value in TEXTS)
    for saved in refused.glob("*.csv"):
        judge_cells(tally, saved)
    _judge_rows(tally, rows, {value for _, value in kept}, ran.err.decode(), path.name)


def _rows(headers: tuple[str, ...]) -> Iterator[list[str]]:
    for place in range(len(headers)):
        if headers[place] in _FIXED and headers[place] != "Stage":
            continue
        for number, text in enumerate(TEXTS):
            row = [_FIXED.get(header, f"{header} {place} {number}") for header in headers]
            row[place] = text
            yield row


def _judge_rows(tally: Tally, rows: list[list[str]], kept: set[str], said: str, name: str) -> None:
    """Hold what was written against what is kept: a text that is in neither was lost without a word."""
    if "can't be taken" in said:
        return
    for row in rows:
        lost = [cell for cell in row if cell in TEXTS and not _is_kept(cell, kept)]
        if lost:
            tally.fault("cut or changed", f"{name}: {lost[0]!a}")


def _is_kept(cell: str, kept: set[str]) -> bool:
    return cell.strip() in kept or any(cell.strip() in value for value in kept)
