"""Write the tables of this moment down as those of the newest revision, while no release has it yet.

    python -m tests.storage.revisions.freeze

A released revision never changes: then a change of the tables is a revision of its own.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine
from tests.storage.revisions.old import RELEASED

from acctui.storage.identity import REVISION
from acctui.storage.migrations import versions
from acctui.storage.migrations.shape import shape_of, written
from acctui.storage.new_book import create

FROZEN = Path(versions.__path__[0]) / f"revision_{REVISION:04}.sql"


def tables_of_now() -> tuple[str, ...]:
    """Give what makes the tables and indexes of a new book."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        create(connection)
        shape = shape_of(connection)
    engine.dispose()
    return (*shape.tables.values(), *shape.indexes.values())


if __name__ == "__main__":
    if REVISION in RELEASED:
        raise SystemExit(f"Revision {REVISION} is released and stays as it is: make revision {REVISION + 1}.")
    FROZEN.write_text(written(tables_of_now()), "utf-8")
