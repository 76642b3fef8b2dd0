"""Which backups there are beside a book, which are good, and which have served their time."""

from __future__ import annotations

import datetime as dt
import re
import struct
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from acctui.storage.identity import APPLICATION_ID, HEADER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

FOLDER = "backups"
_STAMP = "%Y%m%dT%H%M%S"
_KEPT: tuple[tuple[str, int], ...] = (("%Y%m%d", 7), ("%G-%V", 4), ("%Y%m", 12))
_RECENT = 10
SMALL = 8 * 1024 * 1024
_HEADER_SIZE = 100
_FIGURES = struct.Struct(">16xH10xI36xI")
"""Where a header holds the size of a page, the number of pages, and whose file it is."""


class Backup(NamedTuple):
    """One backup of a book: when it was made, in local time, and why."""

    path: Path
    made_at: dt.datetime
    why: str
    size: int


def folder_of(book: Path) -> Path:
    """Give the folder that holds the backups of a book."""
    return book.parent / FOLDER


def names_for(book: Path, made_at: dt.datetime, why: str) -> Iterator[Path]:
    """Give the names a new backup may take: the book's stem, the time, the reason, and a count if need be."""
    stem = f"{book.stem}-{made_at.strftime(_STAMP)}-{why}"
    yield from (folder_of(book) / f"{stem}{f'-{count}' if count else ''}.db" for count in range(1000))


def backups_of(book: Path) -> tuple[Backup, ...]:
    """Give the backups of a book, newest first; those of one second by the time their files were written."""
    pattern = re.compile(re.escape(book.stem) + r"-(\d{8}T\d{6})-([a-z-]+?)(-\d+)?\.db")
    found = []
    for path in _files_in(folder_of(book)):
        match = pattern.fullmatch(path.name)
        if match:
            made_at = dt.datetime.strptime(match[1], _STAMP)  # noqa: DTZ007 - local time, as named
            size, written_at = _mark_of(path)
            found.append((made_at, written_at, Backup(path, made_at, match[2], size)))
    return tuple([backup for *_, backup in sorted(found, key=itemgetter(0, 1), reverse=True)])


def _files_in(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _mark_of(path: Path) -> tuple[int, int]:
    """Give size and time of a file, 0 when another window has just dropped it."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def is_good(path: Path) -> bool:
    """Tell whether a file is a whole backup: SQLite finds nothing wrong with a file of no bytes."""
    from acctui.storage.bare_file import is_whole  # noqa: PLC0415 - it names backups in its own refusals

    return has_header(path) and is_whole(path)


def has_header(path: Path) -> bool:
    """Tell by the first bytes and the size alone whether a file may be a whole book."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
        size = path.stat().st_size
    except OSError:
        return False
    if len(header) < _HEADER_SIZE or not header.startswith(HEADER):
        return False
    page, pages, owner = _FIGURES.unpack_from(header)
    return bool(owner == APPLICATION_ID and size == (65536 if page == 1 else page) * pages)


def is_sound(path: Path) -> bool:
    """Tell whether a backup is good: a small one is read whole, once; a large one goes by its header."""
    if not has_header(path):
        return False
    found = path.stat()
    return found.st_size > SMALL or _read_whole(path, found.st_size, found.st_mtime_ns)


@lru_cache(maxsize=64)
def _read_whole(path: Path, _size: int, _mtime: int) -> bool:
    return is_good(path)


def newest_good(book: Path) -> Backup | None:
    """Give the newest backup that can be read whole."""
    return next((backup for backup in backups_of(book) if is_good(backup.path)), None)


def to_drop(
    backups: Iterable[Backup], is_sound: Callable[[Backup], bool] = lambda _one: True
) -> tuple[Backup, ...]:
    """Choose the backups that have served: all but 10 recent, 7 daily, 4 weekly and 12 monthly ones.

    One that is not sound takes no place from one that is: it stays only as long as it would have stayed.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    kept = _kept(newest_first)
    if len(kept) < len(newest_first):
        kept |= _kept([backup for backup in newest_first if is_sound(backup)])
    return tuple(backup for backup in newest_first if backup.path not in kept)


def _kept(newest_first: list[Backup]) -> set[Path]:
    kept = {backup.path for backup in newest_first[:_RECENT]}
    for period, count in _KEPT:
        kept |= {backup.path for backup in _newest_of_each(newest_first, _by(period))[:count]}
    return kept


def _by(period: str) -> Callable[[Backup], str]:
    return lambda backup: backup.made_at.strftime(period)


def _newest_of_each(newest_first: list[Backup], name: Callable[[Backup], str]) -> list[Backup]:
    found: dict[str, Backup] = {}
    for backup in newest_first:
        found.setdefault(name(backup), backup)
    return list(found.values())
