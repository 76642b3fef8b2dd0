"""A few accounts of the sample book with all that hangs on them: lines in every table, and quick to copy."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

from tests.faults.commands import TODAY, acctui

from acctui.demo.book import fill
from acctui.services.whole_book import TABLES
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
_ACCOUNTS = {1, 2, 6, 9}
"""The numbers of the accounts that are kept: between them they have something of everything."""


def sample_book(path: Path) -> Path:
    """Make the sample book as of the day all is tried on."""
    with closing(BookStore(path, lambda: NOW)) as store:
        fill(store, dt.date.fromisoformat(TODAY))
    return path


def small_book(sample: Path, path: Path) -> Path:
    """Take a few accounts of a book into a book of their own."""
    whole = path.with_suffix(".json")
    whole.write_bytes(small_json(acctui(sample, "export").out))
    taken = acctui(path, "import", str(whole))
    if taken.code:
        raise RuntimeError(taken.told)
    return path


def small_json(whole: bytes) -> bytes:
    """Leave a few accounts in an export, and every line that only means lines still in it."""
    book = json.loads(whole)
    kept: dict[str, set[Any]] = {}
    for table in TABLES:
        lines = book[table]
        if table == "account":
            lines = [line for line in lines if line["id"] in _ACCOUNTS]
        book[table] = [line for line in lines if _holds(line, kept)]
        kept[table] = {line["id"] for line in book[table]}
    return json.dumps(book, ensure_ascii=False, indent=0).encode()


def _holds(line: dict[str, Any], kept: dict[str, set[Any]]) -> bool:
    """Tell whether all that a line refers to is kept."""
    ends = ((name.removesuffix("_id"), value) for name, value in line.items() if name.endswith("_id"))
    return all(value is None or table not in kept or value in kept[table] for table, value in ends)
