"""Books as older programs left them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from acctui.storage.identity import REVISION

HERE = Path(__file__).parent
RELEASED = tuple(int(file.stem) for file in sorted(HERE.glob("[0-9]*.sql")))
"""Every revision a release wrote, for each a small book with a line in every table."""

OLDER = tuple(number for number in RELEASED if number < REVISION)
"""Those that have to be brought up to date."""


def old_book(path: Path, number: int = RELEASED[0]) -> Path:
    """Make the book of a released revision, as its program leaves it on the disk."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        statements = (HERE / f"{number:04}.sql").read_text("utf-8")
        connection.executescript(f"BEGIN; {statements} COMMIT; PRAGMA journal_mode = WAL;")
    return path
