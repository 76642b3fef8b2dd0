"""A file as the standard library reads it, so that nothing of it is written; and what lies beside it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

from acctui.services.refused import StoreRefusedError
from acctui.storage.form import is_of_ours
from acctui.storage.identity import APPLICATION_ID
from acctui.storage.refusals import UnreadableError, damaged, in_words, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_MS = 1000


def beside_of(path: Path, tail: str) -> str:
    """Give the path of a file SQLite keeps beside a book: beside the file itself where the path is a link."""
    return os.path.realpath(path) + tail


def mark_of(path: Path, tail: str = "") -> tuple[int, int]:
    """Give size and time of a file, or of one beside it; nothing where there is none."""
    try:
        found = os.stat(beside_of(path, tail) if tail else path)  # noqa: PTH116 - a path of text
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


BROKEN = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file raises: SQLite's own words may quote the noise of it, which is no text."""


@contextmanager
def leaving_no_log(path: Path, *, always: bool = False) -> Iterator[None]:
    """Take away the empty log that SQLite puts beside a file it only reads, where the file is refused.

    `always` takes it away where it is not refused either. SQLite does it, so a log in use stays.
    """
    had_log = mark_of(path, "-wal") != (0, 0)
    try:
        yield
    except StoreRefusedError:
        always = True
        raise
    finally:
        log = mark_of(path, "-wal")
        if always and not had_log and log != (0, 0) and not log[0]:
            with suppress(sqlite3.Error), closing(opened(path, "mode=rw")) as connection:
                connection.execute("PRAGMA user_version").fetchone()


def is_sound(connection: sqlite3.Connection, how: str = "integrity_check", table: str = "") -> bool:
    """Tell whether every page, or those of one table, hang together; `check` names what breaks a rule."""
    connection.execute("PRAGMA ignore_check_constraints = ON")
    # What is told of a damaged file may quote its noise, which is no text.
    before, connection.text_factory = connection.text_factory, bytes
    try:
        return bool(connection.execute(f"PRAGMA {how}({table or 1})").fetchone() == (b"ok",))
    finally:
        connection.text_factory = before


def is_whole(path: Path) -> bool:
    """Tell whether every page of a file can be read."""
    try:
        with closing(open_to_read(path)) as connection:
            return is_sound(connection)
    except BROKEN:
        return False


def is_whole_alone(path: Path) -> bool:
    """Tell whether a file is a whole book without what lies beside it."""
    try:
        with closing(opened(path, "mode=ro&immutable=1")) as connection:
            owner, revision = (
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")
            )
            return owner == APPLICATION_ID and is_of_ours(connection, revision) and is_sound(connection)
    except BROKEN:
        return False


@contextmanager
def worded_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite's refusals, and a line that can't be read, into plain words."""
    try:
        yield
    except UnreadableError as error:
        raise unreadable(path, error) from error
    except BROKEN as error:
        raise in_words(path, getattr(error, "sqlite_errorname", "")) or damaged(path) from error


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file so that nothing of it is written, not even a log that waits beside it."""
    return opened(path, "mode=ro")


def opened(path: Path, how: str) -> sqlite3.Connection:
    """Open a file in a mode of SQLite's own words."""
    return sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?{how}", uri=True, isolation_level=None, timeout=BUSY_MS / 1000
    )
