"""Whether each line keeps the rules of its own table: SQL says which tables are in doubt, the method why.

The tables carry the method's rules for one line as CHECKs, which SQLite tries faster than a value is made of
each line; the tests hold the two against each other.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint, Text, text

from acctui.domain.call import Call, Wording
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note
from acctui.domain.revenue import Prospect, Revenue
from acctui.storage.form import is_of_ours
from acctui.storage.identity import REVISION
from acctui.storage.kinds import TABLES
from acctui.storage.refusals import UnreadableError
from acctui.storage.rows import columns, fields_of, from_row
from acctui.storage.schema import metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from acctui.domain.row import Row

_AT_ONCE = 2000
_MOST = 100
# The tables that grow; every rule of theirs over one line is a CHECK.
_SAID_IN_SQL: frozenset[type[Row]] = frozenset(
    (Call, Wording, History, Revenue, Prospect, Note, Contact, Imported)
)


def torn(connection: Connection) -> list[str]:
    """Give what SQLite finds wrong with the file."""
    # Broken rules are named line by line.
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    found = [row[0] for row in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})")]
    return [] if found == ["ok"] else found


def in_order(connection: Connection) -> frozenset[type[Row]]:
    """Give the kinds of which no line can be one that the method would refuse."""
    driver: Any = connection.connection.driver_connection
    if not is_of_ours(driver, REVISION):
        return frozenset()
    return frozenset(
        kind for kind in _SAID_IN_SQL if _keeps_rules(driver, kind) and _can_be_read(driver, kind)
    )


def _keeps_rules(driver: Any, kind: type[Row]) -> bool:
    """Tell whether every line of a table keeps its CHECKs, asked as SQLite asks them of a line that comes."""
    table = metadata.tables[TABLES[kind].name]
    rules = [str(rule.sqltext) for rule in table.constraints if isinstance(rule, CheckConstraint)]
    broken = " OR ".join(f"NOT ({rule})" for rule in rules)
    question = f'SELECT EXISTS (SELECT 1 FROM "{table.name}" WHERE {broken})'  # noqa: S608 - words of ours
    return not driver.execute(question).fetchone()[0]


def _texts(kind: type[Row]) -> list[str]:
    """Name the columns of free words: days, times and choices have a form that only plain letters keep."""
    table = metadata.tables[TABLES[kind].name]
    return [
        name for name, read, _ in fields_of(kind) if read is None and isinstance(table.c[name].type, Text)
    ]


def _can_be_read(driver: Any, kind: type[Row]) -> bool:
    """Tell whether every text of a table is whole; a CHECK takes half a character for one."""
    lenient, driver.text_factory = driver.text_factory, str
    words = " || char(10) || ".join(f"coalesce(\"{name}\", '')" for name in _texts(kind))
    try:
        parts = driver.execute(
            f'SELECT group_concat({words}, char(10)) FROM "{TABLES[kind].name}" GROUP BY id / {_AT_ONCE}'  # noqa: S608 - names of ours
        )
        for _ in parts:
            pass
    except sqlite3.OperationalError:
        return False
    finally:
        driver.text_factory = lenient
    return True


def broken_lines(connection: Connection, kind: type[Row]) -> Iterator[str]:
    """Name every line of a kind that the method would refuse, and why."""
    name = TABLES[kind].name
    rows = connection.execute(text(f'SELECT {columns(kind)} FROM "{name}" ORDER BY id'))  # noqa: S608 - names of ours
    for part in rows.partitions(_AT_ONCE):
        yield from (f"{name} #{row.id}: {why}" for row in part if (why := _refusal(kind, row)))


def _refusal(kind: type[Row], row: Any) -> str:
    """Say why the method would refuse this line, "" where it would not."""
    try:
        from_row(kind, row)
    except UnreadableError as error:
        broken = error.__cause__
        if isinstance(broken, RuleBroken):
            return broken.sentence
        return "it holds what can't be read as a date, a time or one of a closed choice."
    return ""
