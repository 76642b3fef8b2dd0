"""Run the revisions a file lacks, one after another, within the transaction that is open.

The one place that uses Alembic, and only for an older file: its revisions, and nothing else of it. The
number of a file stands in `user_version` alone, so there are no two that could disagree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from acctui.storage import search, summaries
from acctui.storage.identity import REVISION
from acctui.storage.migrations.shape import FIGURES, RevisionError, shape_of
from acctui.storage.schema import SEARCH_SQL

if TYPE_CHECKING:
    from alembic.script import Script
    from sqlalchemy import Connection

_PLACE = "acctui.storage:migrations"


def revisions() -> list[Script]:
    """Give every revision there is, oldest first."""
    config = Config()
    config.set_main_option("script_location", _PLACE)
    config.set_main_option("path_separator", "os")
    return list(ScriptDirectory.from_config(config).walk_revisions())[::-1]


def run_revisions(connection: Connection, number: int) -> None:
    """Bring a file of this number up to the program's.

    Foreign keys must be off, and a transaction open. Raises RevisionError when a line is lost on the way.
    """
    lines, ties = _counts(connection), _loose_ties(connection)
    due = [script for script in revisions() if int(script.revision) > number]
    with Operations.context(MigrationContext.configure(connection)):
        for script in due:
            script.module.upgrade()
    summaries.refresh_all(connection)
    if any(script.module.INDEXED_ANEW for script in due):
        connection.exec_driver_sql("DROP TABLE search")
        connection.exec_driver_sql(SEARCH_SQL)
        search.rebuild(connection)
    _refuse_losses(connection, lines, ties)
    connection.exec_driver_sql(f"PRAGMA user_version = {REVISION}")


def _counts(connection: Connection) -> dict[str, int]:
    """Count the lines of every table but those that are worked out anew."""
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - a name of the file
        for name in shape_of(connection).tables
        if name not in FIGURES
    }


def _loose_ties(connection: Connection) -> set[tuple[object, ...]]:
    return {tuple(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}


def _refuse_losses(connection: Connection, lines: dict[str, int], ties: set[tuple[object, ...]]) -> None:
    """Compare with what stood before; ties that were loose by then are for `check` to name."""
    stands = _counts(connection)
    lost = [name for name, count in lines.items() if stands.get(name) != count]
    if lost:
        raise RevisionError(f"lines of {', '.join(lost)} would be lost")
    loose = _loose_ties(connection) - ties
    if loose:
        raise RevisionError(f"{len(loose):,} lines would lose what they belong to")
