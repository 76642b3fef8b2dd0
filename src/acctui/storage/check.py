"""Whether a book is whole: its file, its ties, and every rule its lines must obey."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from acctui.services.ports import StoreChangedError, StoreDamagedError, StoreRefusedError
from acctui.storage import check_index, check_lines, check_rules, summaries
from acctui.storage.bare_file import leaving_no_log
from acctui.storage.copying import copy_book
from acctui.storage.engine import make_reader, transaction
from acctui.storage.kinds import TABLES
from acctui.storage.looking import Look, look_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

Tell = Callable[[str], None]


def _silent(_words: str) -> None:
    return


def check_book(path: Path, tell: Tell = _silent) -> list[str]:
    """Give one plain sentence for each thing that is wrong with a book; none when all is well.

    `tell` hears what is being done. Reads only; a book of an older acctui is checked as what it would
    become. Raises StoreRefusedError where there is no book, or none this program can read.
    """
    with leaving_no_log(path, always=True):
        return _checked(path, tell)


def _checked(path: Path, tell: Tell) -> list[str]:
    try:
        look = look_at(path)
        if look is Look.MISSING:
            raise StoreRefusedError(
                f"There is no book at {path}, so nothing was checked. Name one with --db."
            )
        return _found_in_a_copy(path, tell) if look is Look.OLDER else _found(path, tell)
    except StoreChangedError as error:
        return [str(error), *_found_besides(path, tell)]
    except StoreDamagedError as error:
        return [str(error)]


def _found_besides(path: Path, tell: Tell) -> list[str]:
    """Give what else is wrong with a book whose tables were changed, as far as they can be asked."""
    try:
        return _found(path, tell)
    except (DBAPIError, StoreRefusedError):
        return []


def _found_in_a_copy(path: Path, tell: Tell) -> list[str]:
    from acctui.storage.upgrade import upgrade_copy  # noqa: PLC0415 - only an older book pays for it

    with TemporaryDirectory(prefix="acctui-") as folder:
        copy = Path(folder) / path.name
        copy_book(path, copy)
        upgrade_copy(copy)
        return _found(copy, tell)


def _found(path: Path, tell: Tell) -> list[str]:
    engine = make_reader(path)
    try:
        with transaction(engine, path, "BEGIN") as connection:
            _read_anything(connection)
            return list(_findings(connection, tell))
    finally:
        engine.dispose()


def _read_anything(connection: Connection) -> None:
    """Let half characters through, so that one broken text does not hide the rest."""
    driver: Any = connection.connection.driver_connection
    driver.text_factory = lambda raw: raw.decode(errors="surrogateescape")


def _findings(connection: Connection, tell: Tell) -> Iterator[str]:
    tell("Reading every page")
    yield from (f"The file is not whole: {words}." for words in check_lines.torn(connection))
    tell("Reading every line")
    yield from _loose_ties(connection)
    in_order = check_lines.in_order(connection)
    for kind in TABLES:
        if kind not in in_order:
            yield from check_lines.broken_lines(connection, kind)
    tell("Trying every rule")
    yield from check_rules.broken_rules(connection)
    yield from _wrong_figures(connection)
    tell("Looking everything up")
    yield from check_index.wrong_index(connection)
    tell("Reading the journal")
    yield from check_rules.odd_steps(connection)


def _loose_ties(connection: Connection) -> Iterator[str]:
    for table, number, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} #{number} belongs to a line of {parent} that is not there."


def _wrong_figures(connection: Connection) -> Iterator[str]:
    for number in summaries.wrong(connection):
        yield f"account #{number}: the figures kept beside it differ from its lines."
