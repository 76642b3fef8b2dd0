"""Backups made beside the seller's work, without being asked for.

This file knows `sqlite3` directly, to interrupt what checks a copy.
"""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import Backup, backups_of, has_header
from acctui.storage.private_files import fix

if TYPE_CHECKING:
    from pathlib import Path

_EVERY = dt.timedelta(minutes=30)
_GENTLY = 10
_BRIEF = 0.02
_BREATH = 0.002
"""Seconds between two slices, in which whatever waits for the disk gets it."""


def _local_now() -> dt.datetime:
    """Read the real clock, whatever day the seller told the program to take for today."""
    return dt.datetime.now()  # noqa: DTZ005 - backups are named in local time


class _BrokenOffError(Exception):
    """The window closes before the backup is made."""


class BackupHabit:
    """Makes a backup on the day's first write, and each half hour of changes.

    `patience` says how many seconds closing waits for one under way before it is broken off, to be made at
    the next write; None waits for its end.
    """

    def __init__(self, book: Path, patience: float | None = None) -> None:
        self._book = book
        self._patience = patience
        self._last: dt.datetime | None = None
        self._thread: threading.Thread | None = None
        self._check: sqlite3.Connection | None = None
        self._is_closing = False
        self.problem: str | None = None

    def before_write(self) -> None:
        """Start a backup when one is due, on a thread of its own."""
        now = _local_now()
        last = self._last or self._newest(now)
        is_of_today = last is not None and last.date() == now.date()
        self._last = last if last is not None and is_of_today and abs(now - last) < _EVERY else now
        if self._last is now:
            self._start("use" if is_of_today else "daily")

    def _newest(self, now: dt.datetime) -> dt.datetime | None:
        """Give when the newest backup was made; one that is cut or dated ahead of the clock is none."""
        made = (one for one in backups_of(self._book) if one.made_at <= now and has_header(one.path))
        return next((one.made_at for one in made), None)

    def _start(self, why: str) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._is_closing = False
            self._thread = threading.Thread(target=self._make, args=(why,), name="backup")
            self._thread.start()

    def _make(self, why: str) -> None:
        _step_aside()
        try:
            make_backup(self._book, why, self)
        except StoreRefusedError as error:
            self.problem = str(error)
        except _BrokenOffError:
            pass
        else:
            self.problem = None

    def rest(self, part: Path) -> None:
        """Bring a slice to the disk at once: a save never waits behind more than that."""
        if self._is_closing:
            raise _BrokenOffError
        fix(part)
        time.sleep(_BREATH)

    def checks(self, connection: sqlite3.Connection) -> None:
        """Take note of what reads the copy whole, so that closing can interrupt it."""
        self._check = connection

    def now(self, why: str) -> Backup:
        """Make one at once and wait for it."""
        made = make_backup(self._book, why)
        self._last, self.problem = made.made_at, None
        return made

    def close(self) -> None:
        """Wait for a backup under way, as long as patience lasts."""
        if self._thread is not None:
            self._thread.join(self._patience)
            self._is_closing = True
            while self._thread.is_alive():
                self._interrupt()
                self._thread.join(_BRIEF)

    def _interrupt(self) -> None:
        """Interrupt the check of a copy; one that has ended meanwhile needs none."""
        if self._check is not None:
            with suppress(sqlite3.ProgrammingError):
                self._check.interrupt()


def _step_aside() -> None:
    """Leave the processor to whoever answers the seller, where a system knows that of one thread."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _GENTLY)
