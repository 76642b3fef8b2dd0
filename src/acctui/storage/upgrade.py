"""A book of an older acctui is brought up to date: backed up first, then all of it or nothing."""

from __future__ import annotations

import shlex
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from acctui.services.ports import StoreBusyError, StoreDamagedError, StoreRefusedError
from acctui.storage.backup import make_backup
from acctui.storage.engine import make_upgrader, transaction
from acctui.storage.identity import REVISION
from acctui.storage.migrations.run import run_revisions
from acctui.storage.migrations.shape import RevisionError
from acctui.storage.refusals import in_words
from acctui.storage.rows import instant
from acctui.storage.steps import wall

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from acctui.storage.backup import Backup


def upgrade(path: Path, now: dt.datetime) -> Backup | None:
    """Bring a book up to this program's revision and give the backup made before; None where it was by then.

    Nobody else writes from before the backup until all is kept, so the backup is the book as it was. Undo
    stops here and names it. Raises StoreRefusedError, with the book untouched.
    """
    with _refused(path), _writing(path) as connection:
        number = _number(connection)
        if number >= REVISION:
            return None
        # Where a file may only be read, beginning to write is let pass and the first write is refused.
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
        kept = make_backup(path, "before-upgrade")
        with _failed(path, kept):
            run_revisions(connection, number)
            wall(connection, instant(now), _wall_words(kept))
        return kept


def upgrade_copy(path: Path) -> None:
    """Bring a copy up to this program's revision; the file it was made from is its backup."""
    with _writing(path) as connection, _failed(path, None):
        run_revisions(connection, _number(connection))


@contextmanager
def _writing(path: Path) -> Iterator[Connection]:
    engine = make_upgrader(path)
    try:
        with transaction(engine, path) as connection:
            yield connection
    finally:
        engine.dispose()


def _number(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _wall_words(kept: Backup) -> str:
    # The name stands in front, where no narrow foot line cuts it off.
    return (
        f"Undo stops at {kept.path.name}, the backup made before the book was brought up to date. "
        f"To go back to it: acctui restore {shlex.quote(str(kept.path))}"
    )


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """Say with a refusal why the book is written to at all."""
    try:
        yield
    except StoreDamagedError:
        raise
    except StoreBusyError as error:
        raise StoreBusyError(
            f"{path} is of an older acctui, and another window writes to it or brings it up to date just "
            "now. Wait a moment and open it again."
        ) from error
    except StoreRefusedError as error:
        raise StoreRefusedError(
            f"This book is of an older acctui and has to be brought up to date first. {error}"
        ) from error


@contextmanager
def _failed(path: Path, kept: Backup | None) -> Iterator[None]:
    try:
        yield
    except RevisionError as error:
        raise _failure(path, kept, str(error)) from error
    except DBAPIError as error:
        if in_words(path, getattr(error.orig, "sqlite_errorname", "")):
            raise
        raise _failure(path, kept, str(error.orig)) from error


def _failure(path: Path, kept: Backup | None, why: str) -> StoreRefusedError:
    copy = f", and a copy of it is {kept.path}" if kept else ""
    return StoreRefusedError(
        f"{path} could not be brought up to date ({why}). It is as it was{copy}. "
        "Open it with the acctui you used before."
    )
