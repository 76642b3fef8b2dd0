"""What the disk holds after the power was cut in the middle of a write."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreDamagedError
from acctui.storage.check import check_book
from acctui.storage.looking import Look, look_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.fixture
def half_longer(empty_book: Path, tmp_path: Path) -> Path:
    """Give a book of a shared folder whose first page tells of pages that never reached the disk."""
    path = tmp_path / "Dropbox" / "acctui.db"
    path.parent.mkdir()
    shutil.copyfile(empty_book, path)
    size = path.stat().st_size
    journal = path.with_name("acctui.db-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = DELETE")
        # So a journal is whole at any moment.
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute("BEGIN")
        row = "INSERT INTO account (name, tier, tags) VALUES (?, 'none', '[]')"
        writer.executemany(row, [(f"{number}" * 50,) for number in range(300)])
        undo = journal.read_bytes()
        writer.execute("COMMIT")
    with path.open("r+b") as file:
        file.truncate(size)
    journal.write_bytes(undo)
    return path


def test_a_write_cut_short_in_the_middle_is_put_back_and_the_book_is_not_called_cut(
    half_longer: Path, opened: Callable[..., BookStore]
) -> None:
    assert look_at(half_longer) is Look.OURS
    assert check_book(half_longer) == []
    accounts.add_account(opened(half_longer), Account(name="Alder"))


def test_a_book_that_is_cut_is_refused_though_a_spent_journal_lies_beside_it(
    empty_book: Path, half_longer: Path
) -> None:
    half_longer.write_bytes(empty_book.read_bytes()[:-4096])
    half_longer.with_name("acctui.db-journal").write_bytes(bytes(512))
    with pytest.raises(StoreDamagedError, match=r"is damaged|is cut off"):
        look_at(half_longer)
