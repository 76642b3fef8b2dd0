"""The book as one store: open it, read it, write it, take steps back."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.schema import CreateIndex, CreateTable

from acctui.services.ports import Changed, Done, DraftKey, StoreRefusedError
from acctui.storage import drafts, steps
from acctui.storage.backup import PRIVATE_FILE, BackupHabit, make_private_folder
from acctui.storage.engine import make_engine, transaction
from acctui.storage.first_page import Look, look_at
from acctui.storage.identity import APPLICATION_ID, REVISION
from acctui.storage.rows import instant
from acctui.storage.schema import SEARCH_SQL, metadata
from acctui.storage.work import Pen, Reading, Unit

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from acctui.storage.backup_list import Backup


class BookStore:
    """The book in one SQLite file.

    `now` tells the time steps are dated by. Raises StoreRefusedError and its kin when the file can't be used.
    """

    def __init__(self, path: Path, now: Callable[[], dt.datetime]) -> None:
        self.path = path
        self._now = now
        is_new = look_at(path) is Look.MISSING
        if is_new:
            _make_file(path)
        self._engine = make_engine(path)
        if is_new:
            with transaction(self._engine, path) as connection:
                create(connection)
        self._habit = BackupHabit(path)
        self._is_used = not is_new
        self.drafts = drafts.DraftBox(lambda: transaction(self._engine, self.path))

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Open one consistent view."""
        with transaction(self._engine, self.path, "BEGIN") as connection:
            yield Reading(connection)

    @contextmanager
    def writing(self, label: str, settles: DraftKey | None = None) -> Iterator[Unit]:
        """Open one unit of work: kept whole when the block ends, dropped whole when it raises."""
        if self._is_used:
            self._habit.before_write()
        with transaction(self._engine, self.path) as connection:
            unit = Unit(connection, label, instant(self._now()), before_much=self._before_much)
            yield unit
            unit.finish()
            if settles is not None:
                drafts.settle(connection, settles)
        self._is_used = True

    def undo(self) -> Done[str] | None:
        """Take the newest step back and name it; None when there is none."""
        with transaction(self._engine, self.path) as connection:
            step = steps.newest_done(connection)
            if step is None:
                return None
            number, label, state = step
            if state == "wall":
                raise StoreRefusedError(label)
            return self._put(connection, number, label, steps.take_back)

    def redo(self) -> Done[str] | None:
        """Do the step taken back last again and name it; None when there is none."""
        with transaction(self._engine, self.path) as connection:
            step = steps.oldest_undone(connection)
            return self._put(connection, *step, steps.do_again) if step else None

    def _put(
        self, connection: Connection, number: int, label: str, put: Callable[[Connection, Pen, int], None]
    ) -> Done[str]:
        pen = Pen(connection)
        put(connection, pen, number)
        pen.finish()
        return Done(label, pen.changed, label)

    def wall(self, label: str) -> None:
        """Stop undo here, and say what to use instead."""
        with transaction(self._engine, self.path) as connection:
            steps.wall(connection, instant(self._now()), label)

    def backup(self, why: str = "asked") -> Backup:
        """Make a backup at once."""
        return self._habit.now(why)

    def _before_much(self) -> None:
        if self._is_used:
            self._habit.now("before-change")

    @property
    def backup_problem(self) -> str | None:
        """Say why the last backup made beside the work failed, None while all is well."""
        return self._habit.problem

    def pulse(self) -> tuple[int, int]:
        """Give a mark that moves when another window or command writes, and the newest journal entry."""
        with self._engine.connect() as connection:
            moved = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
            newest = connection.execute(text("SELECT coalesce(max(id), 0) FROM entry")).scalar_one()
            return int(moved), int(newest)

    def changed_since(self, entry: int) -> Changed:
        """Name what was changed by journal entries after one."""
        from acctui.storage.work import changed_by  # noqa: PLC0415 - beside its only use

        changed = Changed.NOTHING
        with transaction(self._engine, self.path, "BEGIN") as connection:
            tables = connection.execute(
                text('SELECT DISTINCT "table" FROM entry WHERE id > :entry'), {"entry": entry}
            )
            for row in tables:
                changed |= changed_by(row[0])
        return changed

    def close(self) -> None:
        """Let the file go, with its log folded in."""
        self._habit.close()
        self._engine.dispose()


def _make_file(path: Path) -> None:
    try:
        make_private_folder(path.parent)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be made ({error.strerror}). Choose another place with --db."
        ) from error


def create(connection: Connection) -> None:
    """Make every table of a new book and mark the file as ours."""
    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index))
    connection.exec_driver_sql(SEARCH_SQL)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {REVISION}")
