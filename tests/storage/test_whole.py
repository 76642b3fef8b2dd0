"""A book too large to be read whole when it is opened is read whole once a day."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from acctui.storage import bare_file, whole
from acctui.storage.backup import make_backup

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_large_book_is_read_whole_once_a_day(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert whole.doubt(book) is None
    monkeypatch.setattr(whole, "SMALL", 1000)
    assert whole.doubt(book) is None
    make_backup(book, "daily")
    with book.open("r+b") as file:
        file.seek(book.stat().st_size - 4096)
        file.write(b"\xff" * 4096)
    assert whole.doubt(book) is None
    for backup in (book.parent / "backups").iterdir():
        backup.unlink()
    assert "is damaged" in str(whole.doubt(book))
    with book.open("r+b") as file:
        file.write(b"\xff" * 9000)
    assert "is damaged" in str(whole.doubt(book))


def test_a_large_book_that_cannot_be_read_just_now_is_in_no_doubt(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "SMALL", 1000)
    monkeypatch.setattr(bare_file, "BUSY_MS", 10)
    with closing(sqlite3.connect(book, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        assert whole.doubt(book) is None
