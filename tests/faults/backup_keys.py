"""Keys pressed while a backup of a long book is made in the background."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.pty_driver import NotSeenError, Terminal
from tests.faults.books import copy_book
from tests.faults.small_book import NOW, sample_book

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.backup_list import backups_of
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from tests.faults.tally import Tally

ALLOWED = 0.1
_READY = r"(?s)Today.*\? help"
_UNANSWERED = 1.0
_WARM = 6
"""Pairs of keys until nothing of the start is left to be done."""

_LONG_JOURNAL = """
INSERT INTO entry (step_id, "table", row_id, before, after)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :lines)
SELECT 1, 'note', i, NULL, hex(zeroblob(8000)) FROM n
"""


def long_book(path: Path, megabytes: int) -> Path:
    """Make a book whose journal fills so many megabytes, or copy the big one of the bench where it stands."""
    found = sorted(Path(os.environ.get("ACCTUI_BENCH_CACHE", "/nowhere")).glob("book-10000-1000000-*.db"))
    if found:
        shutil.copyfile(found[-1], path)
        path.chmod(0o600)
        return path
    sample_book(path)
    # The newest step is a small one: taking much back would be copied first, in the seller's time.
    with closing(BookStore(path, lambda: NOW)) as store:
        accounts.add_account(store, Account(name="Alder"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(_LONG_JOURNAL, {"lines": megabytes * 1_000_000 // 16_000})
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def press_keys(tally: Tally, template: Path, book: Path) -> None:
    """Let a write into a copy begin a backup, and press keys up to its end; each is answered in time."""
    book.parent.mkdir(mode=0o700)
    copy_book(template, book)
    command = [sys.executable, "-c", "from acctui.cli.main import run; run()", "--db", str(book)]
    env = {"HOME": str(book.parent), "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    with Terminal(command, env | {"ACCTUI_TODAY": "2026-11-22"}) as terminal:
        terminal.wait_for(_READY)
        terminal.enter(*"jk" * _WARM)
        _write(terminal)
        keys = 0
        while not backups_of(book):
            taken = _press(terminal, keys)
            keys += 1
            tally.took("key while a backup is made", taken, ALLOWED)
    tally.tried += keys
    tally.notes.append(f"{keys} keys beside a backup of {book.stat().st_size / 1e6:,.0f} MB")


def _press(terminal: Terminal, place: int) -> float:
    """Move the cursor down or up, and give the seconds to the end of the answer."""
    try:
        return terminal.responds("jk"[place % 2])[0] / 1000
    except NotSeenError:
        return _UNANSWERED


def _write(terminal: Terminal) -> None:
    terminal.press("u")
    try:
        terminal.wait_for("Undone", limit=5)
    except NotSeenError:
        raise RuntimeError(f"nothing was undone:\n{terminal.text}") from None
