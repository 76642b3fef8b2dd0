"""Files and folders that only the seller can open, whatever the umask."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
TAILS = ("-wal", "-shm", "-journal")
_NO_SUCH_THING = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EISDIR, errno.EBADF}


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, that only the seller can open."""
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(PRIVATE_FOLDER, exist_ok=True)
        part.chmod(PRIVATE_FOLDER)
        fix_folder(part.parent)


def make_private_file(path: Path) -> None:
    """Make an empty file that only the seller can open; raises FileExistsError where one stands."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE)
    os.close(handle)
    path.chmod(PRIVATE_FILE)


def make_part(part: Path) -> None:
    """Make the empty file a copy grows in; one left by a disk that would not take it away goes first."""
    drop_part(part)
    make_private_file(part)


def drop_part(part: Path) -> None:
    """Take a copy away that was not finished, or has its name by now, with what SQLite kept beside it.

    A disk that refuses even that says so with whatever is tried next; what stays goes with the next copy.
    """
    for tail in ("", *TAILS):
        with suppress(OSError):
            part.with_name(part.name + tail).unlink(missing_ok=True)


def fix(path: Path) -> None:
    """Let what was written reach the disk before the file takes another's place."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fix_folder(folder: Path) -> None:
    """Let the names in a folder reach the disk: a file's own sync does not keep its name.

    Where a system or a disk knows no such thing, nothing is done.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_SUCH_THING:
            raise


def clear_tails(book: Path) -> None:
    """Take away the logs of another file's life; left beside a new file they would be played into it.

    They are gone from the disk too, so that no power cut brings them back.
    """
    for tail in TAILS:
        book.with_name(book.name + tail).unlink(missing_ok=True)
    fix_folder(book.parent)
