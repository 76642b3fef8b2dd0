"""SQLite's own part: one connection, its durability, and how its refusals are worded."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from acctui.services.ports import StoreBusyError, StoreDamagedError, StoreRefusedError
from acctui.storage.backup_list import newest_good_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

BUSY_MS = 2000
_SYNCED = ("dropbox", "icloud", "onedrive", "mobile documents", "syncthing", "google drive", "nextcloud")
_NETWORKS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afpfs"}


def is_shared_place(path: Path) -> bool:
    """Tell whether a file lies in a synced folder or on a network file system, where a WAL is not safe."""
    parts = [part.casefold() for part in path.resolve().parts]
    if any(part.startswith(_SYNCED) for part in parts):
        return True
    if any((parent / ".stfolder").exists() for parent in path.resolve().parents):
        return True
    return _file_system(path) in _NETWORKS


def _file_system(path: Path) -> str:
    try:
        mounts = [line.split()[1:3] for line in open("/proc/mounts", encoding="utf-8")]  # noqa: SIM115, PTH123 - read at once
    except OSError:
        return ""
    whole = str(path.resolve())
    held = [(point, kind) for point, kind in mounts if whole.startswith(point.rstrip("/") + "/")]
    return max(held, key=lambda mount: len(mount[0]), default=("", ""))[1]


def make_engine(path: Path) -> Engine:
    """Make the engine of one file: one connection, and every acknowledged commit survives a power cut."""
    engine = create_engine(
        f"sqlite+pysqlite:///{path}", pool_size=1, max_overflow=0, connect_args={"check_same_thread": False}
    )
    shared = is_shared_place(path)

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        if shared:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = EXTRA")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")

    return engine


@contextmanager
def transaction(engine: Engine, path: Path, begin: str = "BEGIN IMMEDIATE") -> Iterator[Connection]:
    """Open one short transaction: kept whole when the block ends, dropped whole when it raises.

    Raises StoreBusyError, StoreDamagedError or StoreRefusedError where SQLite refuses.
    """
    with worded(path), engine.connect() as connection:
        connection.exec_driver_sql(begin)
        try:
            yield connection
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn SQLite's refusals into plain words."""
    try:
        yield
    except DatabaseError as error:
        raise _in_words(path, error) from error


def _in_words(path: Path, error: DatabaseError) -> Exception:
    reason = str(error.orig).casefold()
    if "locked" in reason or "busy" in reason:
        return StoreBusyError(f"Another program is writing to {path} just now. Nothing was saved; try again.")
    if "malformed" in reason or "not a database" in reason:
        return StoreDamagedError(f"{path} is damaged. {newest_good_words(path)}")
    if "full" in reason:
        return StoreRefusedError(
            f"The disk that holds {path} is full. Nothing was saved; make room and try again."
        )
    if "readonly" in reason or "read-only" in reason:
        return StoreRefusedError(
            f"{path} can't be written to. Nothing was saved; give yourself write permission."
        )
    if isinstance(error, OperationalError) and ("i/o" in reason or "unable to open" in reason):
        return StoreRefusedError(
            f"{path} can't be read or written just now ({error.orig}). Nothing was saved."
        )
    return error


def private(path: Path, mode: int) -> None:
    """Let nobody but the seller read a file or a folder, whatever the umask."""
    os.chmod(path, mode)  # noqa: PTH101 - the same call for file and folder
