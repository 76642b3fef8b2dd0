"""The book as one store: open it, read it, write it, take steps back."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from acctui.services.ports import Changed, Done, DraftKey, StoreRefusedError
from acctui.storage import drafts, steps
from acctui.storage.backup_habit import BackupHabit
from acctui.storage.engine import BUSY_MS, shared_words
from acctui.storage.extent import is_much_of_a_table
from acctui.storage.identity import REVISION
from acctui.storage.kept_aside import keep_log_aside
from acctui.storage.live_file import LiveFile
from acctui.storage.looking import Look, look_at
from acctui.storage.new_book import create, make_book
from acctui.storage.pen import Pen, changed_by
from acctui.storage.rows import instant
from acctui.storage.work import Reading, Unit

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from acctui.storage.backup_list import Backup

__all__ = ["BookStore", "create"]

_ANOTHER_FILE = 1 << 32
"""More than SQLite's own mark counts, so that two files never have the same."""


class BookStore:
    """The book in one SQLite file.

    `now` tells the time steps are dated by; `patience` how many seconds closing waits for a backup under way,
    None to its end; `busy_ms` how long a turn waits for another program's. Raises StoreRefusedError and its
    kin when the file can't be used.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], dt.datetime],
        *,
        patience: float | None = None,
        busy_ms: int = BUSY_MS,
    ) -> None:
        self.path = path
        self._now = now
        look = look_at(path)
        is_new = look is Look.MISSING
        if is_new:
            make_book(path)
        elif look is Look.OLDER:
            _bring_up(path, now())
        keep_log_aside(path)
        self._file = LiveFile(path, busy_ms)
        self._habit = BackupHabit(path, patience)
        self._is_used = not is_new
        self._copied_at: int | None = None
        self._times_replaced = 0
        self.drafts = drafts.DraftBox(self._file.drafting, self._file.reading_drafts)

    @property
    def _engine(self) -> Engine:
        return self._file.engine

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Open one consistent view."""
        with self._file.reading() as connection:
            yield Reading(connection)

    @contextmanager
    def writing(self, label: str, settles: DraftKey | None = None) -> Iterator[Unit]:
        """Open one unit of work: kept whole when the block ends, dropped whole when it raises."""
        self._before_write()
        with self._file.writing() as connection:
            unit = Unit(connection, label, instant(self._now()), before_much=self._guard(connection))
            yield unit
            unit.finish()
            if settles is not None:
                drafts.settle(connection, settles)
        self._is_used = True

    def newest_step(self) -> int | None:
        """Give the number of the step undo would take back; None when there is none."""
        return self._number(steps.newest_done)

    def next_redo(self) -> int | None:
        """Give the number of the step redo would do again; None when there is none."""
        return self._number(steps.oldest_undone)

    def _number(self, which: Callable[[Connection], steps.Step | None]) -> int | None:
        with self._file.reading() as connection:
            step = which(connection)
            return step.id if step else None

    def undo(self) -> Done[str] | None:
        """Take the newest step back and name it; None when there is none.

        Raises StoreRefusedError at a restore, and where another program changed the lines since.
        """
        self._before_write()
        with self._file.writing() as connection:
            step = steps.newest_done(connection)
            if step is None:
                return None
            if step.state == "wall":
                raise StoreRefusedError(step.label)
            return self._put(connection, step, steps.take_back)

    def redo(self) -> Done[str] | None:
        """Do the step taken back last again and name it; None when there is none."""
        self._before_write()
        with self._file.writing() as connection:
            step = steps.oldest_undone(connection)
            return self._put(connection, step, steps.do_again) if step else None

    def _put(
        self, connection: Connection, step: steps.Step, put: Callable[[Connection, Pen, int], None]
    ) -> Done[str]:
        if step.schema != REVISION:
            raise StoreRefusedError(
                f"{step.label}: an older acctui did this, and its lines have another form by now, so it "
                "can't be put back. acctui backup list shows the copies there are."
            )
        if is_much_of_a_table(connection, step.id):
            self._guard(connection)()
        pen = Pen(connection)
        try:
            put(connection, pen, step.id)
        except (steps.ChangedOutsideError, IntegrityError) as error:
            raise StoreRefusedError(
                f"{step.label}: this can't be put back, because another program changed the book since. "
                "acctui check says where."
            ) from error
        pen.finish()
        return Done(step.label, pen.changed, step.label)

    def wall(self, label: str) -> None:
        """Stop undo here, and say what to use instead."""
        with self._file.writing() as connection:
            steps.wall(connection, instant(self._now()), label)

    def backup(self, why: str = "asked") -> Backup:
        """Make a backup at once."""
        turn = self.pulse()[1]
        made = self._habit.now(why)
        self._copied_at = turn
        return made

    def _before_write(self) -> None:
        if self._is_used:
            self._file.connect()
            self._habit.before_write()

    def _guard(self, connection: Connection) -> Callable[[], object]:
        """Give what to call before much is changed; a copy made just before, as an import does, will do."""
        copied = self._copied_at is not None and self._copied_at == steps.newest_turn(connection)
        return partial(self._habit.now, "before-change") if self._is_used and not copied else lambda: None

    @property
    def backup_problem(self) -> str | None:
        """Say why the last backup made beside the work failed, None while all is well."""
        return self._habit.problem

    @property
    def place_warning(self) -> str | None:
        """Warn of a synced folder or a network file system, None on a disk of one's own."""
        return shared_words(self.path)

    def let_go(self) -> None:
        """Give back the memory of what was read; what is asked for again is read again."""
        self._file.let_go()

    def pulse(self) -> tuple[int, int]:
        """Give a mark that moves when another window writes, and the newest turn of the journal."""
        with self._file.looking() as connection:
            moved = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
            return int(moved) + self._file.times_replaced * _ANOTHER_FILE, steps.newest_turn(connection)

    def changed_since(self, turn: int) -> Changed:
        """Name what was done, undone or done again after a turn of the journal; all in another file."""
        if self._times_replaced != self._file.times_replaced:
            self._times_replaced = self._file.times_replaced
            return Changed.ALL
        changed = Changed.NOTHING
        with self._file.reading() as connection:
            tables = connection.execute(
                text(
                    'SELECT DISTINCT e."table" FROM step s JOIN entry e ON e.step_id = s.id'
                    " WHERE s.turn > :turn"
                ),
                {"turn": turn},
            )
            for row in tables:
                changed |= changed_by(row[0])
        return changed

    def close(self) -> None:
        """Let the file go, with its log folded in."""
        self._habit.close()
        self._file.close()


def _bring_up(path: Path, now: dt.datetime) -> None:
    from acctui.storage.upgrade import upgrade  # noqa: PLC0415 - only an older book pays for it

    upgrade(path, now)
    look_at(path)
