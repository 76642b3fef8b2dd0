"""A change cut short, its rollback journal beside it: taken back only where that gives a whole book."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from acctui.storage.bare_file import BROKEN, BUSY_MS, beside_of, is_whole_alone
from acctui.storage.kept_aside import keep_aside
from acctui.storage.refusals import damaged, foreign_log

_TRIED = 64 * 1024 * 1024
"""A file up to this size is tried as a copy first; a larger one has its journal kept aside alone."""


def take_back(path: Path) -> None:
    """Let SQLite put back what a write that was cut short had begun; the file can't be read before.

    The journal is kept aside first. Raises StoreDamagedError, with nothing changed, where it is of another
    file or the book would not be whole after.
    """
    if path.stat().st_size <= _TRIED:
        _try_on_a_copy(path)
    keep_aside(path, "-journal")
    _open_to_write(path)


def _try_on_a_copy(path: Path) -> None:
    with TemporaryDirectory(prefix="acctui-") as folder:
        copy = Path(folder) / "book.db"
        shutil.copyfile(path, copy)
        shutil.copyfile(beside_of(path, "-journal"), f"{copy}-journal")
        try:
            _open_to_write(copy)
        except BROKEN:
            is_good = False
        else:
            is_good = is_whole_alone(copy)
        if not is_good:
            raise foreign_log(path, "-journal") if is_whole_alone(path) else damaged(path)


def _open_to_write(path: Path) -> None:
    where = f"file:{quote(str(path.absolute()))}?mode=rw"
    with closing(sqlite3.connect(where, uri=True, timeout=BUSY_MS / 1000)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
