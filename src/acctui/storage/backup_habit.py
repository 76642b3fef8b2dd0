"""Backups made beside the seller's work, without being asked for."""

from __future__ import annotations

import datetime as dt
import threading
from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import Backup, backups_of

if TYPE_CHECKING:
    from pathlib import Path

_EVERY = dt.timedelta(minutes=30)


def _local_now() -> dt.datetime:
    """Read the real clock, whatever day the seller told the program to take for today."""
    return dt.datetime.now()  # noqa: DTZ005 - backups are named in local time


class BackupHabit:
    """Makes a backup on the day's first write, and each half hour of changes."""

    def __init__(self, book: Path) -> None:
        self._book = book
        self._last: dt.datetime | None = None
        self._thread: threading.Thread | None = None
        self.problem: str | None = None

    def before_write(self) -> None:
        """Start a backup when one is due, on a thread of its own."""
        now = _local_now()
        last = self._last or self._newest()
        is_of_today = last is not None and last.date() == now.date()
        self._last = last if last is not None and is_of_today and abs(now - last) < _EVERY else now
        if self._last is now:
            self._start("use" if is_of_today else "daily")

    def _newest(self) -> dt.datetime | None:
        return next((backup.made_at for backup in backups_of(self._book)), None)

    def _start(self, why: str) -> None:
        self._thread = threading.Thread(target=self._make, args=(why,), name="backup")
        self._thread.start()

    def _make(self, why: str) -> None:
        try:
            make_backup(self._book, why)
        except StoreRefusedError as error:
            self.problem = str(error)
        else:
            self.problem = None

    def now(self, why: str) -> Backup:
        """Make one at once and wait for it."""
        made = make_backup(self._book, why)
        self._last, self.problem = made.made_at, None
        return made

    def close(self) -> None:
        """Wait for a backup under way."""
        if self._thread is not None:
            self._thread.join()
