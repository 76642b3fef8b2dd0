"""Whether the file a book was opened from still stands in its place, and what is done where it does not.

SQLite goes on writing into a file that was deleted or that another took the place of, and when it closes such
a file it deletes the log that bears its name: by then that of the other file. So the place is looked at
before each turn and after each commit, and a file that left it is never closed.
"""

from __future__ import annotations

import datetime as dt
import os
import shlex
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from acctui.services.ports import StoreRefusedError
from acctui.storage.bare_file import beside_of
from acctui.storage.kept_aside import is_open_elsewhere
from acctui.storage.private_files import fix, make_private_file

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

_Mark = tuple[int, int] | None


def _mark(name: str | Path) -> _Mark:
    """Give what tells one file from another, None where there is none."""
    try:
        found = os.stat(name)  # noqa: PTH116 - asked before each turn
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Standing:
    """The file in its place: which one it is, and which log is its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log_name = beside_of(path, "-wal")
        self._file = _mark(path)
        self._log: _Mark = None

    def holds(self) -> bool:
        """Tell whether the file still stands in its place."""
        if _mark(self._path) != self._file:
            return False
        if self._log is None:
            self._log = _mark(self._log_name)
        return True

    @property
    def is_empty(self) -> bool:
        """Whether there is no file in the place at all."""
        return _mark(self._path) is None

    def owns_log(self) -> bool:
        """Tell whether the log beside the place is that of the file that left it, and nobody else's."""
        return (
            self._log is not None and _mark(self._log_name) == self._log and not is_open_elsewhere(self._path)
        )


def driver_of(engine: Engine) -> Any:
    """Give the open connection of an engine, None where it has none yet."""
    pool: Any = engine.pool
    return engine.raw_connection().driver_connection if pool.checkedin() else None


def abandon(engine: Engine) -> None:
    """Leave a connection open until the process ends: closing it would delete another file's log."""
    import ctypes  # noqa: PLC0415 - hardly ever needed

    driver = driver_of(engine)
    if driver is not None:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(driver))


def keep_all(engine: Engine, path: Path) -> Path | None:
    """Write what an open book holds into a file beside its place; None where that can't be done."""
    driver = driver_of(engine)
    stamp = f"{dt.datetime.now():%Y%m%dT%H%M%S%f}"  # noqa: DTZ005 - named in local time
    kept = path.with_name(f"{path.stem}-kept-{stamp}{path.suffix}")
    if driver is None:
        return None
    try:
        make_private_file(kept)
        with closing(sqlite3.connect(kept, isolation_level=None)) as target:
            driver.backup(target)
        fix(kept)
    except (OSError, sqlite3.Error):
        kept.unlink(missing_ok=True)
        return None
    return kept


def empty_log(engine: Engine) -> None:
    """Fold the log into the file that left its place: left beside another file it would be played into it."""
    with suppress(sqlite3.Error):
        driver_of(engine).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def gone_words(path: Path, kept: Path | None) -> StoreRefusedError:
    """Say that the file is gone, and how to go on."""
    if kept is None:
        return StoreRefusedError(
            f"{path} was deleted or moved away while it was open, so nothing can be saved in it. Put it back "
            "in its place, or take down what you typed and close acctui."
        )
    how = shlex.join(["mv", str(kept), str(path)])
    return StoreRefusedError(
        f"{path} was deleted or moved away while it was open, so nothing can be saved in it. All that it "
        f"held is in {kept}. To go on with that: {how}"
    )


def replaced_words(path: Path, kept: Path | None) -> StoreRefusedError:
    """Say that another file stands in the place now and is the one that is shown."""
    before = "" if kept is None else f" The book as it was is in {kept}."
    return StoreRefusedError(
        f"Another file was put in the place of {path} while it was open. It is shown now, and nothing was "
        f"saved in it.{before}"
    )
