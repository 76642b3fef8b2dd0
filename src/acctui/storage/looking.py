"""Look at a file before anything is written to it, with the standard library alone.

A file that is not ours is refused before a byte of it is written. Opening and closing the file here lets go
of every lock this process holds on it, so it is looked at before it is opened as a book, never while it is.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import struct
from contextlib import closing
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from acctui.services.refused import StoreDamagedError, StoreRefusedError, StoreTooNewError
from acctui.storage.bare_file import (
    beside_of,
    is_sound,
    is_whole_alone,
    leaving_no_log,
    mark_of,
    open_to_read,
    worded_plainly,
)
from acctui.storage.form import is_of_ours
from acctui.storage.identity import APPLICATION_ID, HEADER, REVISION
from acctui.storage.refusals import (
    changed_form,
    damaged,
    foreign_log,
    newest_good_words,
    second_name,
    was_a_book,
)

if TYPE_CHECKING:
    from pathlib import Path

_HEADER_SIZE = 100
SMALL = 8 * 1024 * 1024
"""A book up to this size is read whole whenever it is opened: a millisecond and a half a megabyte."""
_FORMATS = {1, 2}
"""How a file says that it is written with a rollback journal or with a log."""
_FAR = 1000
"""No acctui has a revision like this, so that it is the number that is damaged."""
_LOG_HEADER = struct.Struct(">III")
_LOG_FRAME = 32 + 24
_LOG_MARKS = (0x377F0682, 0x377F0683)
_LOG_FORMAT = 3007000
_OF_A_WRITER = ("-wal", "-journal")


class Look(Enum):
    """What was found where the book should be."""

    MISSING = auto()
    OURS = auto()
    OLDER = auto()


def look_at(path: Path, *, as_copy: bool = False) -> Look:
    """Tell whether the file is a book this program can use, at once or brought up to date first.

    `as_copy` lets a file pass that has a second name: it is only read. Raises StoreRefusedError,
    StoreTooNewError or StoreDamagedError, in plain words, for anything else.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return _nothing_at(path)
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be reached ({error.strerror}). Name another file with --db."
        ) from error
    if stat.S_ISDIR(found.st_mode):
        raise StoreRefusedError(f"{path} is a folder. Name a file in it with --db.")
    if not stat.S_ISREG(found.st_mode):
        raise StoreRefusedError(f"{path} is no ordinary file. Name another file with --db.")
    if found.st_nlink > 1 and not as_copy and not _is_being_made(path, found):
        raise second_name(path)
    _refuse_odd_beside(path)
    with leaving_no_log(path):
        return Look.OURS if _revision(path, _header_of(path)) == REVISION else Look.OLDER


def _nothing_at(path: Path) -> Look:
    """Tell a free place from a link that leads nowhere, which no file may be made through."""
    if path.is_symlink():
        raise StoreRefusedError(
            f"{path} is a link to {path.readlink()}, where there is no file. Take the link away, or name "
            "another file with --db."
        )
    return Look.MISSING


def _is_being_made(path: Path, found: os.stat_result) -> bool:
    """Tell whether the second name is that of a new book a moment before it loses it, or was killed then."""
    return any(
        os.path.samestat(part.stat(), found)
        for part in path.parent.glob(".*.part")
        if part.name.startswith(f".{path.name}.")
    )


def _refuse_odd_beside(path: Path) -> None:
    """Refuse what SQLite would follow, wait for or write into in the place of its own files."""
    for tail in _OF_A_WRITER:
        beside = beside_of(path, tail)
        try:
            kind = os.lstat(beside).st_mode
        except OSError:
            continue
        if not stat.S_ISREG(kind):
            raise StoreRefusedError(
                f"{path} can't be opened: {beside}, beside it, is no ordinary file. Take that away first."
            )


def _header_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_SIZE)
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be read ({error.strerror}). Give yourself permission to read it."
        ) from error


def _revision(path: Path, header: bytes) -> int:
    """Give the revision of a book; anything that is none is refused."""
    if not header:
        raise StoreDamagedError(f"{path} is empty, so it holds no book. {newest_good_words(path)}")
    if not header.startswith(HEADER[: len(header)]):
        raise was_a_book(path) or StoreRefusedError(
            f"{path} is not a book of acctui. Name another file with --db; this one is untouched."
        )
    if len(header) < _HEADER_SIZE:
        raise _cut(path)
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise was_a_book(path) or StoreRefusedError(
            f"{path} belongs to another program. Name another file with --db; this one is untouched."
        )
    if not _FORMATS.issuperset(header[18:20]):
        # SQLite would read it still, and write to it never again.
        raise damaged(path)
    _refuse_cut(path, header)
    return _undamaged(path)


def _cut(path: Path) -> StoreDamagedError:
    return StoreDamagedError(f"{path} is cut off. {newest_good_words(path)}")


def _refuse_cut(path: Path, header: bytes) -> None:
    """Compare the size with what the header says; a log that waits beside it may hold the missing pages."""
    size = _page_size(header)
    if mark_of(path, "-wal")[0]:
        _refuse_foreign_log(path, size)
        return
    if _first_bytes(beside_of(path, "-journal"), 1).strip(b"\0"):
        # A write cut short had made the file longer or shorter; the journal knows what it was.
        return
    pages = struct.unpack(">I", header[28:32])[0]
    if path.stat().st_size < size * pages:
        raise _cut(path)


def _page_size(header: bytes) -> int:
    page: int = struct.unpack(">H", header[16:18])[0]
    return 65536 if page == 1 else page


def _refuse_foreign_log(path: Path, page: int) -> None:
    """Refuse a log that no SQLite wrote for this file: SQLite would drop it without a word.

    A log of noughts, or too short for one page, was never brought to the disk, and holds nothing kept.
    """
    head = _first_bytes(beside_of(path, "-wal"), _LOG_HEADER.size)
    if mark_of(path, "-wal")[0] < _LOG_FRAME + page or not any(head):
        return
    mark, form, size = _LOG_HEADER.unpack(head)
    if mark not in _LOG_MARKS or form != _LOG_FORMAT or size != page:
        raise foreign_log(path, "-wal")


def _first_bytes(name: str, count: int) -> bytes:
    """Give how a file begins; nothing where there is none."""
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - a path of text
            return file.read(count)
    except OSError:
        return b""


def _undamaged(path: Path) -> int:
    """Give the revision, and read a small file whole; a large one is read whole with its daily backup."""
    with worded_plainly(path):
        try:
            found = _read_through(path, mark_of(path), mark_of(path, "-wal"), mark_of(path, "-journal"))
        except sqlite3.OperationalError as error:
            # What can't be read as letters is told without a name of SQLite's.
            if getattr(error, "sqlite_errorname", "") != "SQLITE_READONLY_ROLLBACK":
                raise
            from acctui.storage.half_a_change import take_back  # noqa: PLC0415 - only after a change was cut short

            take_back(path)
            _refuse_cut(path, _header_of(path))
            found = _read_through(path, mark_of(path), mark_of(path, "-wal"), mark_of(path, "-journal"))
    if REVISION < found.revision < _FAR:
        raise StoreTooNewError(
            f"{path} was made by a newer acctui (its revision is {found.revision}, this program knows "
            f"{REVISION}). Update acctui to open it. {newest_good_words(path)}"
        )
    if not 1 <= found.revision <= REVISION or not found.is_whole:
        raise _torn(path)
    if not found.has_our_form:
        raise _spoilt_by_its_log(path) or changed_form(path)
    return found.revision


def _torn(path: Path) -> StoreDamagedError:
    """Say that a file is damaged, or that the log beside it is what spoils it."""
    return _spoilt_by_its_log(path) or damaged(path)


def _spoilt_by_its_log(path: Path) -> StoreDamagedError | None:
    has_log = mark_of(path, "-wal")[0] > 0
    return foreign_log(path, "-wal") if has_log and is_whole_alone(path) else None


class _Found:
    """What one reading of a file told."""

    __slots__ = ("has_our_form", "is_whole", "revision")

    def __init__(self, connection: sqlite3.Connection, size: int) -> None:
        self.revision: int = connection.execute("PRAGMA user_version").fetchone()[0]
        self.has_our_form = is_of_ours(connection, self.revision)
        self.is_whole = size > SMALL or is_sound(connection)


@lru_cache(maxsize=1)
def _read_through(path: Path, mark: tuple[int, int], *_beside: tuple[int, int]) -> _Found:
    """Read what a file is; once for the first page and the store that follows."""
    with closing(open_to_read(path)) as connection:
        connection.execute("BEGIN")
        return _Found(connection, mark[0])
