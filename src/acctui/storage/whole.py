"""A large book is read whole once a day: with its backup, or beside the work where there is none yet."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from acctui.services.ports import StoreDamagedError
from acctui.storage.backup_list import backups_of
from acctui.storage.bare_file import is_sound, open_to_read
from acctui.storage.looking import SMALL
from acctui.storage.refusals import damaged, in_words

if TYPE_CHECKING:
    from pathlib import Path

_CACHE_KB = 256


def doubt(path: Path) -> str | None:
    """Read a large book whole, and say what is wrong; None where all is well or it was read today already.

    It takes seconds, and is meant for a thread of its own.
    """
    if path.stat().st_size <= SMALL or _is_backed_up_today(path):
        return None
    try:
        with closing(open_to_read(path)) as connection:
            # Each page is read once, so none is worth keeping.
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
            is_whole = is_sound(connection, "quick_check")
    except sqlite3.Error as error:
        refusal = in_words(path, getattr(error, "sqlite_errorname", ""))
        return str(refusal) if isinstance(refusal, StoreDamagedError) else None
    return None if is_whole else str(damaged(path))


def _is_backed_up_today(path: Path) -> bool:
    today = dt.datetime.now().date()  # noqa: DTZ005 - backups are named in local time
    return any(backup.made_at.date() == today for backup in backups_of(path)[:1])
