"""SQLite's own part: one connection, its durability, and where it may not use a write-ahead log."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlalchemy import URL, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from acctui.storage.private_files import fix_folder
from acctui.storage.refusals import UnreadableError, in_doubt, in_words, unreadable, unsure
from acctui.storage.refused_commit import is_forgotten

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

BUSY_MS = 2000
UPGRADE_MS = 15_000
_SYNCED = ("dropbox", "icloud", "onedrive", "mobile documents", "syncthing", "google drive", "nextcloud")
_NETWORKS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.rclone", "afpfs"}
_MOUNTS = "/proc/mounts"
_HALF_A_LETTER = "Could not decode to UTF-8"
_MARKED = re.compile(r"\\([0-7]{3})")


def is_shared_place(path: Path) -> bool:
    """Tell whether a file lies in a synced folder or on a network file system, where a WAL is not safe."""
    whole = path.resolve()
    if any(part.casefold().startswith(_SYNCED) for part in whole.parts[:-1]):
        return True
    if any((parent / ".stfolder").exists() for parent in whole.parents):
        return True
    return _file_system(str(whole)) in _NETWORKS


def shared_words(path: Path) -> str | None:
    """Warn of a book that other machines may write too; None where it lies on a disk of one's own."""
    if not is_shared_place(path):
        return None
    return (
        f"{path} lies in a folder that other machines share, and two that write at once can spoil it. "
        "Keep the book on this machine's own disk with --db."
    )


def _file_system(whole: str) -> str:
    """Name the kind of file system a file lies on, "" where the system does not tell."""
    held = [(point, kind) for point, kind in _mounts() if whole.startswith(point.rstrip("/") + "/")]
    return max(held, key=lambda mount: len(mount[0]), default=("", ""))[1]


def _mounts() -> list[tuple[str, str]]:
    try:
        with open(_MOUNTS, encoding="utf-8", errors="replace") as file:  # noqa: PTH123 - no file of the seller's
            lines = [line.split() for line in file]
    except OSError:
        return []
    return [
        (_MARKED.sub(lambda code: chr(int(code[1], 8)), line[1]), line[2])
        for line in lines
        if len(line) > 2  # noqa: PLR2004 - what, where, which kind
    ]


def make_engine(path: Path, busy_ms: int = BUSY_MS) -> Engine:
    """Make the engine of one file: one connection, and every acknowledged commit survives a power cut."""
    # What a long statement may have to take back would else lie in a file of the system's.
    words = (*durable_words(path), "PRAGMA temp_store = MEMORY")
    return _engine(path, "rw", words, patience=busy_ms)


def make_builder(path: Path) -> Engine:
    """Make the engine that builds a new file: it leaves no log beside it."""
    return _engine(path, "rw", ("PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL"))


def make_upgrader(path: Path) -> Engine:
    """Make the engine that rebuilds tables: it waits longer for its turn, and takes the lines as they are.

    With foreign keys on, a table made anew would take the lines of others along; a line that breaks a rule
    is for `check` to name and no reason to keep the seller out.
    """
    words = (
        "PRAGMA foreign_keys = OFF",
        "PRAGMA ignore_check_constraints = ON",
        "PRAGMA cache_size = -65536",
    )
    return _engine(path, "rw", (*durable_words(path), *words), patience=UPGRADE_MS)


def make_reader(path: Path) -> Engine:
    """Make an engine that reads one file and can't write it."""
    return _engine(path, "ro", ())


def durable_words(path: Path) -> tuple[str, ...]:
    """Say how a connection keeps what it commits: a log, or the rollback journal where others share."""
    mode, sync = ("DELETE", "EXTRA") if is_shared_place(path) else ("WAL", "FULL")
    words = (
        "PRAGMA foreign_keys = ON",
        f"PRAGMA journal_mode = {mode}",
        f"PRAGMA synchronous = {sync}",
    )
    # Pages that leave memory before their time would keep out the backup made before much changes.
    return words if mode == "WAL" else (*words, "PRAGMA cache_spill = OFF")


def _engine(path: Path, mode: str, words: tuple[str, ...], patience: int = BUSY_MS) -> Engine:
    """Keep one connection, which may go from thread to thread and never makes a file."""
    where = URL.create(
        "sqlite+pysqlite",
        database=f"file:{quote(str(path.absolute()))}",
        query={"mode": mode, "uri": "true"},
    )
    how = {"timeout": patience / 1000, "isolation_level": None, "check_same_thread": False}
    pool: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
    # What goes wrong in a statement is told without the values in it: they are the seller's.
    engine = create_engine(where, **pool, connect_args=how, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        for word in words:
            connection.execute(word).close()

    return engine


@contextmanager
def transaction(engine: Engine, path: Path, begin: str = "BEGIN IMMEDIATE") -> Iterator[Connection]:
    """Open one short transaction: kept whole when the block ends, dropped whole when it raises.

    Raises StoreBusyError, StoreDamagedError or StoreRefusedError where SQLite refuses, and StoreUnsureError
    where it is kept and the disk does not confirm it.
    """
    with worded(path), engine.connect() as connection:
        connection.exec_driver_sql(begin)
        try:
            yield connection
            _commit(connection, path)
        except BaseException:
            _drop(connection)
            raise


def _commit(connection: Connection, path: Path) -> None:
    """Keep a transaction; one whose journal is gone is kept, though its folder was not brought to the disk.

    What the disk refuses is taken out of the log as well. Raises StoreUnsureError where the folder can't be
    brought to the disk at a second try either, StoreRefusedError where the log may hold what was refused.
    """
    try:
        connection.exec_driver_sql("COMMIT")
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorname", "")
        if code == "SQLITE_IOERR_DIR_FSYNC":
            _fix_folder_again(path)
            return
        if code.startswith(("SQLITE_IOERR", "SQLITE_FULL")):
            _drop(connection)
            if not is_forgotten(connection) and code == "SQLITE_IOERR_FSYNC":
                raise in_doubt(path) from error
        raise


def _fix_folder_again(path: Path) -> None:
    try:
        fix_folder(path.resolve().parent)
    except OSError as error:
        raise unsure(path) from error


def _drop(connection: Connection) -> None:
    """Take a transaction back, unless SQLite has done so itself, as it does when the disk is full."""
    if connection.invalidated:
        # An interrupted statement: SQLAlchemy has let go of the file, and the transaction with it.
        return
    driver: Any = connection.connection.driver_connection
    if driver.in_transaction:
        connection.exec_driver_sql("ROLLBACK")


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn SQLite's refusals, and a line that can't be read, into plain words."""
    try:
        yield
    except UnreadableError as error:
        raise unreadable(path, error) from error
    except DBAPIError as error:
        refusal = in_words(path, getattr(error.orig, "sqlite_errorname", ""))
        if refusal is None and _HALF_A_LETTER in str(error.orig):
            refusal = unreadable(path, UnreadableError("letters that are none"))
        if refusal is None:
            raise
        raise refusal from error
