"""A new book: made whole beside its place, and only then put there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError
from acctui.storage.engine import make_builder, transaction
from acctui.storage.identity import APPLICATION_ID, REVISION
from acctui.storage.private_files import clear_tails, drop_part, fix_folder, make_part, make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection


def make_book(path: Path) -> None:
    """Make an empty book; where another window makes it at the same moment, that one stands.

    Raises StoreRefusedError when there is no place for it.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        make_private_folder(path.parent)
        try:
            make_part(part)
            _build(part, path)
            _put(part, path)
            fix_folder(path.parent)
        finally:
            drop_part(part)
    except OSError as error:
        raise StoreRefusedError(
            f"{path} can't be made ({error.strerror}). Choose another place with --db."
        ) from error


def _build(part: Path, path: Path) -> None:
    engine = make_builder(part)
    try:
        with transaction(engine, path) as connection:
            create(connection)
    finally:
        engine.dispose()


def _put(part: Path, path: Path) -> None:
    from acctui.storage.restoring import set_aside  # noqa: PLC0415 - only who makes a book pays for it

    if not path.exists() and set_aside(path) is not None:
        clear_tails(path)
    try:
        os.link(part, path)
    except FileExistsError:
        return
    except OSError:
        # This file system gives a file no second name; a small gap of time is the price.
        part.rename(path)


def create(connection: Connection) -> None:
    """Make every table of a new book and mark the file as ours."""
    # The description of the tables takes longer to load than all else of the store: only who makes one pays.
    from sqlalchemy.schema import CreateIndex, CreateTable  # noqa: PLC0415 - as above

    from acctui.storage.schema import SEARCH_SQL, metadata  # noqa: PLC0415 - as above

    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index))
    connection.exec_driver_sql(SEARCH_SQL)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {REVISION}")
