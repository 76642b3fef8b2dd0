"""What a file of the book is: its revision, how it is kept, and how many lines each table has."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.storage.bare_file import open_to_read

if TYPE_CHECKING:
    from pathlib import Path

_TABLES = """
SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
AND name NOT LIKE 'search%' ORDER BY name
"""


@dataclass(frozen=True, slots=True)
class About:
    """The facts of one file, for `info`."""

    sqlite: str
    revision: int
    journal_mode: str
    rows: dict[str, int]


def about(path: Path) -> About:
    """Read the facts of a book without writing to it."""
    with closing(open_to_read(path)) as connection:
        names = [row[0] for row in connection.execute(_TABLES)]
        return About(
            sqlite=connection.execute("SELECT sqlite_version()").fetchone()[0],
            revision=connection.execute("PRAGMA user_version").fetchone()[0],
            journal_mode=connection.execute("PRAGMA journal_mode").fetchone()[0],
            rows={
                name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - a name of ours
                for name in names
            },
        )
