"""Whether a book is whole: its file, its ties, and every rule its lines must obey."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from acctui.domain.errors import RuleBroken
from acctui.services.ports import StoreChangedError, StoreDamagedError, StoreRefusedError
from acctui.storage import check_rules, search, summaries
from acctui.storage.bare_file import leaving_no_log
from acctui.storage.copying import copy_book
from acctui.storage.engine import make_reader, transaction
from acctui.storage.first_page import Look, look_at
from acctui.storage.refusals import UnreadableError
from acctui.storage.rows import TABLES, columns, from_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from acctui.domain.row import Row
    from acctui.storage.rows import Line

_AT_ONCE = 2000
_MOST = 100


def check_book(path: Path) -> list[str]:
    """Give one plain sentence for each thing that is wrong with a book; none when all is well.

    Reads only; a book of an older acctui is checked as what it would become. Raises
    StoreRefusedError where there is no book, or none this program can read.
    """
    with leaving_no_log(path, always=True):
        return _checked(path)


def _checked(path: Path) -> list[str]:
    try:
        look = look_at(path)
        if look is Look.MISSING:
            raise StoreRefusedError(
                f"There is no book at {path}, so nothing was checked. Name one with --db."
            )
        return _found_in_a_copy(path) if look is Look.OLDER else _found(path)
    except StoreChangedError as error:
        return [str(error), *_found_besides(path)]
    except StoreDamagedError as error:
        return [str(error)]


def _found_besides(path: Path) -> list[str]:
    """Give what else is wrong with a book whose tables were changed, as far as they can be asked."""
    try:
        return _found(path)
    except (DBAPIError, StoreRefusedError):
        return []


def _found_in_a_copy(path: Path) -> list[str]:
    from acctui.storage.upgrade import upgrade_copy  # noqa: PLC0415 - only an older book pays for it

    with TemporaryDirectory(prefix="acctui-") as folder:
        copy = Path(folder) / path.name
        copy_book(path, copy)
        upgrade_copy(copy)
        return _found(copy)


def _found(path: Path) -> list[str]:
    engine = make_reader(path)
    try:
        with transaction(engine, path, "BEGIN") as connection:
            _read_anything(connection)
            return list(_findings(connection))
    finally:
        engine.dispose()


def _read_anything(connection: Connection) -> None:
    """Let half characters through, so that one broken text does not hide the rest."""
    driver: Any = connection.connection.driver_connection
    driver.text_factory = lambda raw: raw.decode(errors="surrogateescape")


def _findings(connection: Connection) -> Iterator[str]:
    # Broken rules are named line by line below.
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    torn = [row[0] for row in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})")]
    if torn != ["ok"]:
        yield from (f"The file is not whole: {words}." for words in torn)
    yield from _loose_ties(connection)
    for kind in TABLES:
        yield from _broken_lines(connection, kind)
    yield from check_rules.broken_rules(connection)
    yield from _wrong_figures(connection)
    yield from _wrong_index(connection)
    yield from check_rules.odd_steps(connection)


def _loose_ties(connection: Connection) -> Iterator[str]:
    for table, number, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} #{number} belongs to a line of {parent} that is not there."


def _broken_lines(connection: Connection, kind: type[Row]) -> Iterator[str]:
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


def _wrong_figures(connection: Connection) -> Iterator[str]:
    for number in summaries.wrong(connection):
        yield f"account #{number}: the figures kept beside it differ from its lines."


def _wrong_index(connection: Connection) -> Iterator[str]:
    expected = 0
    for table in search.indexed_tables():
        rows = connection.execute(text(f'SELECT * FROM "{table}" ORDER BY id')).mappings()  # noqa: S608 - a name of ours
        for part in rows.partitions(_AT_ONCE):
            expected += len(part)
            entries = {row["id"]: _entry(table, dict(row)) for row in part}
            found = _indexed(connection, [entry for entry in entries.values() if entry])
            yield from (
                f"{table} #{number} is not found by its words; the search index is out of date."
                for number, entry in entries.items()
                if entry and found.get(entry.number) != entry[1:]
            )
    count = connection.execute(text("SELECT count(*) FROM search")).scalar_one()
    if count > expected:
        yield f"The search index holds {count - expected} lines that are no longer in the book."


def _entry(table: str, line: Line) -> search.Entry | None:
    """Give what the index is to hold; None for a line without a date that can be read."""
    try:
        return search.entry_of(table, line)
    except ValueError:
        return None


def _indexed(connection: Connection, entries: list[search.Entry]) -> dict[int, tuple[str, str, str]]:
    rows = connection.execute(
        text(
            "SELECT rowid, text, also, owner FROM search"
            " WHERE rowid IN (SELECT value FROM json_each(:numbers))"
        ),
        {"numbers": json.dumps([entry.number for entry in entries])},
    )
    return {number: (words, also, owner) for number, words, also, owner in rows}
