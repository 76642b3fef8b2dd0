"""Look at a file before anything is written to it, with the standard library alone.

One of the two places that use `sqlite3` directly: the account list stands on the screen before
SQLAlchemy is imported, and a file that is not ours is refused before a byte of it is written.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from enum import Enum, auto
from pathlib import Path
from typing import Any
from urllib.parse import quote

from acctui.services.ports import StoreDamagedError, StoreRefusedError, StoreTooNewError
from acctui.storage.backup_list import newest_good_words
from acctui.storage.glance import AT_A_GLANCE, IN_ORDER
from acctui.storage.identity import APPLICATION_ID, HEADER, REVISION

_HEADER_SIZE = 100
_SMALL = 32 * 1024 * 1024


class Look(Enum):
    """What was found where the book should be."""

    MISSING = auto()
    OURS = auto()
    OLDER = auto()


def look_at(path: Path) -> Look:
    """Tell whether the file is a book this program can use.

    Raises StoreRefusedError, StoreTooNewError or StoreDamagedError, in plain words, for anything else.
    """
    if not path.exists():
        return Look.MISSING
    if path.is_dir():
        raise StoreRefusedError(f"{path} is a folder. Name a file in it with --db.")
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be read ({error.strerror}). Give yourself permission to read it."
        ) from error
    return _judged(path, header)


def _judged(path: Path, header: bytes) -> Look:
    if not header:
        raise StoreDamagedError(f"{path} is empty, so it holds no book. {newest_good_words(path)}")
    if not header.startswith(HEADER[: len(header)]):
        raise StoreRefusedError(
            f"{path} is not a book of acctui. Name another file with --db; this one is untouched."
        )
    if len(header) < _HEADER_SIZE:
        raise StoreDamagedError(f"{path} is cut off. {newest_good_words(path)}")
    application, revision = struct.unpack(">I", header[68:72])[0], struct.unpack(">i", header[60:64])[0]
    if application != APPLICATION_ID:
        raise StoreRefusedError(
            f"{path} belongs to another program. Name another file with --db; this one is untouched."
        )
    if revision > REVISION:
        raise StoreTooNewError(
            f"{path} was made by a newer acctui (its revision is {revision}, this program knows {REVISION}). "
            "Update acctui to open it."
        )
    _refuse_cut(path, header)
    _refuse_damaged(path)
    return Look.OURS if revision == REVISION else Look.OLDER


def _refuse_cut(path: Path, header: bytes) -> None:
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return
    page = struct.unpack(">H", header[16:18])[0]
    size = 65536 if page == 1 else page
    pages = struct.unpack(">I", header[28:32])[0]
    if path.stat().st_size < size * pages:
        raise StoreDamagedError(f"{path} is cut off. {newest_good_words(path)}")


def _refuse_damaged(path: Path) -> None:
    """Check a small file whole; a large one is checked with its daily backup, so that it opens at once."""
    try:
        with closing(open_to_read(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            whole = path.stat().st_size > _SMALL or connection.execute(
                "PRAGMA quick_check(1)"
            ).fetchone() == ("ok",)
    except sqlite3.DatabaseError as error:
        if "locked" in str(error) or "busy" in str(error):
            return
        whole = False
    if not whole:
        raise StoreDamagedError(f"{path} is damaged. {newest_good_words(path)}")


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file so that nothing of it is written, not even a log that waits beside it."""
    return sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, isolation_level=None)


def first_page(path: Path, year: int, rows: int) -> tuple[list[tuple[Any, ...]], int]:
    """Give the first rows of the account list, and how many accounts there are."""
    with closing(open_to_read(path)) as connection:
        found = connection.execute(
            f"{AT_A_GLANCE}{IN_ORDER} LIMIT :rows", {"year": year, "rows": rows}
        ).fetchall()
        return found, connection.execute("SELECT count(*) FROM account").fetchone()[0]
