"""A backup put in the book's place; the book as it was is kept, and undo stops there.

This file uses `sqlite3` directly, as all that copies does.
"""

from __future__ import annotations

import datetime as dt
import os
import shlex
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from acctui.services.ports import StoreDamagedError, StoreRefusedError, StoreTooNewError
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import is_good
from acctui.storage.bare_file import BROKEN, open_to_read
from acctui.storage.copying import copy_book, write_over
from acctui.storage.identity import REVISION
from acctui.storage.looking import Look, look_at
from acctui.storage.private_files import (
    TAILS,
    clear_tails,
    drop_part,
    fix,
    fix_folder,
    make_part,
    make_private_folder,
)

if TYPE_CHECKING:
    from pathlib import Path


def restore(book: Path, backup: Path) -> Path | None:
    """Put a backup in the book's place and give where the book as it was is kept.

    A book that can be read is backed up first; a damaged one is set aside beside it, never deleted.
    Drafts stay; undo stops at the restore and names the file that was kept. Raises StoreRefusedError.
    """
    _refuse_unusable(book, backup)
    try:
        return _restored(book, backup)
    except (OSError, *BROKEN) as error:
        raise StoreRefusedError(
            f"{book} can't be put back ({error}). Nothing was lost; try again."
        ) from error


def _refuse_unusable(book: Path, backup: Path) -> None:
    try:
        look = look_at(backup, as_copy=True)
    except StoreDamagedError as error:
        raise StoreDamagedError(
            f"{backup} is damaged, so it was not put back. Choose another: acctui backup list"
        ) from error
    if look is Look.MISSING:
        raise StoreRefusedError(f"There is no file {backup}. acctui backup list shows what there is.")
    if book.exists() and book.samefile(backup):
        raise StoreRefusedError(f"{backup} is the book itself. Name one of its backups.")


def _restored(book: Path, backup: Path) -> Path | None:
    make_private_folder(book.parent)
    kept, can_be_read = _kept(book, backup)
    part = book.with_name(f".{book.name}.{os.getpid()}.part")
    try:
        make_part(part)
        copy_book(backup, part)
        if not is_good(part):
            raise StoreDamagedError(
                f"{backup} is damaged, so it was not put back. Choose another: acctui backup list"
            )
        if look_at(part) is Look.OLDER:
            _bring_up(part)
        _finish(part, book if can_be_read else None, _wall_words(backup, kept, can_be_read=can_be_read))
        fix(part)
        if can_be_read:
            write_over(part, book)
        else:
            clear_tails(book)
            part.replace(book)
            fix_folder(book.parent)
    finally:
        drop_part(part)
    return kept


def _bring_up(part: Path) -> None:
    from acctui.storage.upgrade import upgrade_copy  # noqa: PLC0415 - only an older backup pays for it

    upgrade_copy(part)


def _kept(book: Path, backup: Path) -> tuple[Path | None, bool]:
    """Keep what stands in the place, and tell whether it can be read whole; what is put back stays too."""
    try:
        if look_at(book) is not Look.MISSING:
            return make_backup(book, "before-restore", spare=backup).path, True
    except StoreTooNewError:
        return set_aside(book, "newer"), False
    except StoreDamagedError:
        pass
    return set_aside(book), False


def set_aside(book: Path, why: str = "damaged") -> Path | None:
    """Copy a book beside itself with the logs that wait for it, named for `why`; None where there is none."""
    kept = _free_name(book, why)
    found = [tail for tail in (*TAILS, "") if book.with_name(book.name + tail).exists()]
    for tail in found:
        _keep_copy(book.with_name(book.name + tail), kept.with_name(kept.name + tail))
    if found:
        fix_folder(book.parent)
    return kept if found else None


def _keep_copy(file: Path, copy: Path) -> None:
    part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    try:
        make_part(part)
        shutil.copyfile(file, part)
        fix(part)
        part.rename(copy)
    finally:
        drop_part(part)


def _free_name(book: Path, why: str) -> Path:
    stem = f"{book.stem}-{why}-{dt.datetime.now():%Y%m%dT%H%M%S}"  # noqa: DTZ005 - named in local time
    names = (book.with_name(f"{stem}{f'-{count}' if count else ''}{book.suffix}") for count in range(1000))
    return next(
        name for name in names if not any(name.with_name(name.name + tail).exists() for tail in ("", *TAILS))
    )


def _finish(part: Path, book: Path | None, wall: str) -> None:
    """Bring over the drafts of the book that stands, and stop undo here."""
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("BEGIN IMMEDIATE")
        if book is not None:
            copy.executemany("INSERT INTO draft VALUES (?, ?, ?, ?, ?)", _drafts(book))
        _build_wall(copy, wall)
        copy.execute("COMMIT")


def _drafts(book: Path) -> list[tuple[Any, ...]]:
    with closing(open_to_read(book)) as source:
        return source.execute('SELECT form, subject, "window", fields, saved_at FROM draft').fetchall()


def _build_wall(copy: sqlite3.Connection, label: str) -> None:
    now = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    copy.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    copy.execute(
        "INSERT INTO step (at, label, schema, state, turn)"
        " SELECT ?, ?, ?, 'wall', coalesce(max(turn), 0) + 1 FROM step",
        (now, label, REVISION),
    )


def _wall_words(backup: Path, kept: Path | None, *, can_be_read: bool) -> str:
    stop = f"Undo stops here: the book was put back from {backup.name}."
    if kept is None:
        return stop
    if not can_be_read:
        return f"{stop} The file that stood there is kept as {kept}."
    return f"{stop} To go back to the book as it was: acctui restore {shlex.quote(str(kept))}"
