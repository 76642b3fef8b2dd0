"""A book of an older acctui killed while it is brought up to date is the old one or the new one."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.storage.revisions.as_sql import as_sql
from tests.storage.revisions.old import old_book
from tests.storage.rights import as_somebody_else, open_to_anybody

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup_list import backups_of
from acctui.storage.check import check_book
from acctui.storage.looking import Look, look_at
from acctui.storage.upgrade import upgrade

if TYPE_CHECKING:
    import datetime as dt

CHILD = Path(__file__).with_name("upgrader.py")
COMMIT = -2
"""Before the last statement; -1 is right after it."""


def _start(book: Path, last: int = 0) -> subprocess.Popen[str]:
    command = [sys.executable, str(CHILD), str(book), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> int:
    """Count the statements of an upgrade, twice each: when it is begun, and when it is done."""
    with _start(old_book(tmp_path_factory.mktemp("whole") / "old.db")) as child:
        return int(child.communicate()[0])


@pytest.mark.parametrize("place", ["WAL", "Dropbox"])
@pytest.mark.parametrize("share", [0.4, COMMIT, -1])
def test_a_killed_upgrade_leaves_the_old_book_or_the_new_one(
    tmp_path: Path, now: dt.datetime, steps: int, share: float, place: str
) -> None:
    book = old_book(tmp_path / place / "old.db")
    before = as_sql(book)
    last = int(steps * share) if share > 0 else steps + 1 + int(share)
    with _start(book, last) as child:
        child.communicate()
    assert child.returncode == -signal.SIGKILL
    look = look_at(book)
    assert look is (Look.OURS if share == -1 else Look.OLDER)
    if look is Look.OLDER:
        assert as_sql(book) == before
        assert upgrade(book, now) is not None
    assert check_book(book) == []
    assert not list(book.parent.glob(".*.part"))


def test_of_two_windows_that_upgrade_at_once_one_does_it(tmp_path: Path) -> None:
    book = old_book(tmp_path / "old.db")
    with _start(book) as one, _start(book) as other:
        said = one.communicate()[1] + other.communicate()[1]
    assert (said, one.returncode, other.returncode) == ("", 0, 0)
    assert len(backups_of(book)) == 1
    assert check_book(book) == []


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o600, 0o555)])
def test_an_old_book_that_may_only_be_read_is_refused_and_stays_as_it_was(
    now: dt.datetime, file: int, folder: int
) -> None:
    with open_to_anybody() as place:
        book = old_book(place / "old.db")
        before = book.read_bytes()
        book.chmod(file)
        place.chmod(folder)
        with as_somebody_else(place), pytest.raises(StoreRefusedError) as refusal:
            upgrade(book, now)
        assert book.read_bytes() == before
        assert backups_of(book) == ()
    assert "This book is of an older acctui and has to be brought up to date first" in str(refusal.value)
    assert "give yourself write permission to it" in str(refusal.value)
