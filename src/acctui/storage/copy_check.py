"""A copy read whole before it has its name, and brought to the disk.

This file uses `sqlite3` directly, as all that copies does.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Protocol

from acctui.storage.backup_list import SMALL, is_good
from acctui.storage.bare_file import is_sound, open_to_read
from acctui.storage.private_files import fix

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

_HANDS = 2
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY rootpage DESC"


class Pace(Protocol):
    """Lets a backup be made beside other work; both verbs may raise to break it off."""

    def rest(self, part: Path) -> None:
        """Pause between two slices of the copy."""
        ...

    def checks(self, connection: sqlite3.Connection) -> None:
        """Take note of what reads the copy whole, to interrupt it."""
        ...


def is_good_and_kept(part: Path) -> bool:
    """Read a copy whole while it reaches the disk; a large one's indexes are left to one made at a pace."""
    with ThreadPoolExecutor(1 + _HANDS) as beside:
        kept = beside.submit(fix, part)
        if part.stat().st_size <= SMALL:
            is_whole = is_good(part)
        else:
            tables = _tables_of(part)
            read = [beside.submit(_reads, part, tables) for _ in range(_HANDS)]
            is_whole = all(hand.result() for hand in read)
        kept.result()
    return is_whole


def _tables_of(part: Path) -> list[str]:
    with closing(open_to_read(part)) as connection:
        return [row[0] for row in connection.execute(_TABLES)]


def _reads(part: Path, tables: list[str]) -> bool:
    """Read one table after another until none is left that no other hand has taken."""
    with closing(open_to_read(part)) as connection, suppress(IndexError):
        while is_sound(connection, "quick_check", tables.pop()):
            pass
        return False
    return True


def is_good_at(pace: Pace, part: Path) -> bool:
    """Read a copy whole, its indexes too, without haste; the pace may break off in the midst of it."""
    fix(part)
    with closing(open_to_read(part)) as connection:
        pace.checks(connection)
        try:
            return is_sound(connection)
        finally:
            # An interrupted check has found nothing out.
            pace.rest(part)
