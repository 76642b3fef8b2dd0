"""What lies beside a book after a crash, kept before SQLite plays it in and takes it away."""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from acctui.storage.bare_file import beside_of
from acctui.storage.private_files import PRIVATE_FILE, make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEPT = 3
_STAMP = "%Y%m%dT%H%M%S%f"
_LOCKS = "/proc/locks"
_WHO, _WHERE = 4, 5


def keep_aside(book: Path, tail: str) -> Path | None:
    """Copy a log or journal into the folder of backups; None where there is nothing in it.

    The newest three are kept. A disk without room for it keeps nobody from the book.
    """
    source = Path(beside_of(book, tail))
    folder = book.parent / "backups"
    try:
        if not source.stat().st_size:
            return None
        make_private_folder(folder)
        kept = folder / f"{book.stem}-{dt.datetime.now():{_STAMP}}-before-recovery.db{tail}"  # noqa: DTZ005 - named in local time
        _copy(source, kept)
    except OSError:
        return None
    for old in sorted(_others(folder, book.stem), reverse=True)[_KEPT:]:
        old.unlink(missing_ok=True)
    return kept


def _copy(source: Path, kept: Path) -> None:
    handle = os.open(kept, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, PRIVATE_FILE)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(source.read_bytes())
    except OSError:
        kept.unlink(missing_ok=True)
        raise


def _others(folder: Path, stem: str) -> Iterator[Path]:
    pattern = re.compile(re.escape(stem) + r"-\d{8}T\d{12}-before-recovery\.db-(wal|journal)")
    return (path for path in folder.iterdir() if pattern.fullmatch(path.name))


def keep_log_aside(book: Path) -> None:
    """Keep the log of a book that nobody has open: it was left by a crash and is about to be played in."""
    if _has_log(book) and not _holders(book):
        keep_aside(book, "-wal")


def _has_log(book: Path) -> bool:
    try:
        return Path(beside_of(book, "-wal")).stat().st_size > 0
    except OSError:
        return False


def is_open_elsewhere(book: Path) -> bool:
    """Tell whether another process has a book open; False where the system does not tell."""
    return any(process != str(os.getpid()) for process in _holders(book))


def _holders(book: Path) -> list[str]:
    """Give the processes that have a lock on the book, as each does that has it open beside a log."""
    try:
        number = f":{book.stat().st_ino}"
        with open(_LOCKS, encoding="ascii", errors="replace") as locks:  # noqa: PTH123 - no file of the seller's
            held = [line.split() for line in locks]
    except OSError:
        return []
    return [words[_WHO] for words in held if len(words) > _WHERE and words[_WHERE].endswith(number)]
