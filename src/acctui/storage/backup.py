"""Copies of the book, made in one step on a connection of their own, checked, and only then named.

The other place that uses `sqlite3` directly: stepwise copies beside a writer never finish.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from acctui.services.ports import StoreDamagedError, StoreRefusedError
from acctui.storage.backup_list import (
    Backup,
    backups_of,
    folder_of,
    is_good,
    name_for,
    newest_good_words,
    to_drop,
)
from acctui.storage.first_page import Look, look_at, open_to_read

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_EVERY = dt.timedelta(minutes=30)


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, that only the seller can open."""
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(exist_ok=True)
        part.chmod(PRIVATE_FOLDER)


def make_backup(book: Path, why: str) -> Backup:
    """Copy the book as it stands, check the copy, and drop the backups that have served.

    Raises StoreDamagedError when the book can't be read whole; StoreRefusedError when there is no room.
    """
    make_private_folder(folder_of(book))
    target = name_for(book, dt.datetime.now(), why)  # noqa: DTZ005 - named in local time
    part = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        _copy(book, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    for old in to_drop(backups_of(book)):
        old.path.unlink(missing_ok=True)
    return backups_of(book)[0]


def _copy(book: Path, part: Path) -> None:
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
    try:
        with closing(open_to_read(book)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise StoreRefusedError(
            f"No backup could be made of {book} ({error}). Make room and try again."
        ) from error
    if not is_good(part):
        raise StoreDamagedError(f"{book} is damaged. {newest_good_words(book)}")
    part.chmod(PRIVATE_FILE)


def restore(book: Path, backup: Path) -> Path | None:
    """Put a backup in the book's place and give where the book as it was is kept.

    A book that can be read is backed up first; a damaged one is set aside beside it, never deleted.
    """
    if look_at(backup) is Look.MISSING:
        raise StoreRefusedError(f"There is no file {backup}. acctui backup list shows what there is.")
    kept = _set_aside(book)
    make_private_folder(book.parent)
    part = book.with_suffix(f".{os.getpid()}.part")
    shutil.copyfile(backup, part)
    part.chmod(PRIVATE_FILE)
    part.replace(book)
    return kept


def _set_aside(book: Path) -> Path | None:
    if not book.exists():
        return None
    try:
        look_at(book)
        kept = make_backup(book, "before-restore").path
    except StoreDamagedError:
        kept = book.with_name(f"{book.stem}-damaged-{dt.datetime.now():%Y%m%dT%H%M%S}{book.suffix}")  # noqa: DTZ005 - local
        shutil.copyfile(book, kept)
        kept.chmod(PRIVATE_FILE)
    for tail in ("-wal", "-shm"):
        log = book.with_name(book.name + tail)
        if log.exists():
            log.replace(kept.with_name(kept.name + tail) if "damaged" in kept.name else log)
            log.unlink(missing_ok=True)
    return kept


class BackupHabit:
    """Makes backups beside the seller's work: on the day's first write, and each half hour of changes."""

    def __init__(self, book: Path) -> None:
        self._book = book
        self._last: dt.datetime | None = None
        self._thread: threading.Thread | None = None
        self.problem: str | None = None

    def before_write(self) -> None:
        """Start a backup when one is due, on a thread of its own."""
        now = dt.datetime.now()  # noqa: DTZ005 - compared with names in local time
        if self._last is None:
            newest = next(iter(backups_of(self._book)), None)
            self._last = newest.made_at if newest and newest.made_at.date() == now.date() else dt.datetime.min  # noqa: DTZ901 - local
        if now - self._last < _EVERY:
            return
        why = "daily" if self._last.date() != now.date() else "use"
        self._last = now
        self._thread = threading.Thread(target=self._make, args=(why,), name="backup")
        self._thread.start()

    def now(self, why: str) -> Backup:
        """Make one at once and wait for it."""
        made = make_backup(self._book, why)
        self._last = made.made_at
        return made

    def _make(self, why: str) -> None:
        try:
            make_backup(self._book, why)
        except (StoreRefusedError, OSError) as error:
            self.problem = str(error)

    def close(self) -> None:
        """Wait for a backup under way."""
        if self._thread is not None:
            self._thread.join()
