"""Backups of the book: copied, checked, brought to the disk, and only then named.

This file uses `sqlite3` directly, as all that copies does.
"""

from __future__ import annotations

import datetime as dt
import glob
import os
import re
import sqlite3
import threading
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup_list import Backup, backups_of, folder_of, is_sound, names_for, to_drop
from acctui.storage.copying import copy_book
from acctui.storage.private_files import drop_part, fix_folder, make_part, make_private_folder
from acctui.storage.processes import is_running
from acctui.storage.refusals import damaged

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.storage.copy_check import Pace

__all__ = ["Backup", "make_backup"]

_LONG_AGO = 24 * 60 * 60


def make_backup(book: Path, why: str, pace: Pace | None = None, spare: Path | None = None) -> Backup:
    """Copy the book as it stands, check the copy, and drop the backups that have served.

    With a pace the copy is made in slices and checked index by index; without, as fast as the disk takes it.
    `spare` is a backup that is in use and stays, though it may have served.
    Raises StoreDamagedError when the book can't be read whole; StoreRefusedError when there is no room.
    """
    try:
        made = _made(book, why, pace)
        _rotate(book, made, spare)
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise damaged(book) from error
        raise _refused(book, error) from error
    except UnicodeDecodeError as error:
        # SQLite's words about a damaged file quoted the noise of it.
        raise damaged(book) from error
    except OSError as error:
        raise _refused(book, error) from error
    return made


def _refused(book: Path, error: Exception) -> StoreRefusedError:
    why = getattr(error, "strerror", None) or error
    return StoreRefusedError(
        f"No backup could be made ({why}). The book is kept; make room and try again. It is {book}."
    )


def _made(book: Path, why: str, pace: Pace | None) -> Backup:
    from acctui.storage.copy_check import (  # noqa: PLC0415 - only who makes a backup pays for it
        is_good_and_kept,
        is_good_at,
    )

    folder = folder_of(book)
    make_private_folder(folder)
    _clear_unfinished(book)
    made_at = dt.datetime.now().replace(microsecond=0)  # noqa: DTZ005 - named in local time
    part = folder / f".{book.stem}.{os.getpid()}.{threading.get_ident()}.part"
    try:
        make_part(part)
        copy_book(book, part, partial(pace.rest, part) if pace else None)
        if not (is_good_and_kept(part) if pace is None else is_good_at(pace, part)):
            raise damaged(book)
        target = _put(part, book, made_at, why)
        fix_folder(folder)
        return Backup(target, made_at, why, target.stat().st_size)
    finally:
        drop_part(part)


def _put(part: Path, book: Path, made_at: dt.datetime, why: str) -> Path:
    """Give a copy its name; of two windows that choose the same at once, one takes the next."""
    for target in names_for(book, made_at, why):
        try:
            os.link(part, target)
        except FileExistsError:
            continue
        except OSError:
            # This file system gives a file no second name; a small gap of time is the price.
            if not target.exists():
                return part.rename(target)
        else:
            return target
    raise FileExistsError(f"{book.stem} has too many backups of this second")


def _clear_unfinished(book: Path) -> None:
    """Take away what a process that was killed left half made, or one whose disk refused to drop it."""
    made_by = re.compile(rf"\.{re.escape(book.stem)}[.-].*?(\d+)(?:\.(\d+))?\.part(?:-\w+)?")
    for folder in (folder_of(book), book.parent):
        for part in folder.glob(f".{glob.escape(book.stem)}*.part*"):
            maker = made_by.fullmatch(part.name)
            with suppress(FileNotFoundError):
                is_old = time.time() - part.stat().st_mtime > _LONG_AGO
                if maker and (is_old or not _is_at_work(int(maker[1]), maker[2])):
                    part.unlink()


def _is_at_work(maker: int, thread: str | None) -> bool:
    if maker == os.getpid():
        return thread is None or thread in {str(one.ident) for one in threading.enumerate()}
    return is_running(maker)


def _rotate(book: Path, made: Backup, spare: Path | None) -> None:
    """Drop the backups that have served; the one just made was read whole, so it stays in any case."""
    for old in to_drop(backups_of(book), lambda one: one == made or is_sound(one.path)):
        if old != made and (spare is None or old.path.resolve() != spare.resolve()):
            old.path.unlink(missing_ok=True)
