"""A disk rebuilt after a cut holds all that was synced, and of the rest now more, now less."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from tests.faults.cut_disk import SECTOR, Disk
from tests.faults.disk import Entry

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = b"o" * 3 * SECTOR, b"n" * 3 * SECTOR
TRIES = 60


class Script:
    """Writes down by hand what the shim would."""

    def __init__(self, under: Path) -> None:
        under.mkdir()
        self._under = under
        self.disk = Disk(under)
        self._into = under.parent / "cut"
        self._cuts = 0

    def did(self, what: str, inode: int = 0, at: int = 0, first: bytes | str = b"", second: str = "") -> None:
        """Follow one change; a path is meant from the folder on."""
        given = first if isinstance(first, bytes) else f"{self._under}/{first}".encode()
        after = f"{self._under}/{second}".encode() if second else b""
        inode = inode or self._under.stat().st_ino
        self.disk.follow(Entry(what, inode, at, given, after))

    def found(self) -> set[tuple[tuple[str, bytes], ...]]:
        """Cut again and again, and give everything that was found."""
        dice, found = Random(1), set()  # noqa: S311 - dice, not secrets
        for _ in range(TRIES):
            self._cuts += 1
            into = self._into / str(self._cuts)
            self.disk.rebuild(into, dice)
            files = sorted(path for path in into.rglob("*") if path.is_file())
            found.add(tuple((str(path.relative_to(into)), path.read_bytes()) for path in files))
        return found


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Make a file that is safe, its name too."""
    made = Script(tmp_path / "disk")
    made.did("c", 7, first="book")
    made.did("w", 7, first=OLD)
    made.did("y", 7)
    made.did("y")
    return made


def test_what_was_synced_is_there_after_every_cut(script: Script) -> None:
    assert script.found() == {(("book", OLD),)}


def test_a_write_that_was_not_synced_is_there_whole_or_not_or_in_pieces(script: Script) -> None:
    script.did("w", 7, first=NEW)
    contents = {dict(files)["book"] for files in script.found()}
    assert {OLD, NEW} < contents
    pieces = {content[at : at + SECTOR] for content in contents for at in range(0, len(OLD), SECTOR)}
    assert pieces == {OLD[:SECTOR], NEW[:SECTOR]}
    script.did("y", 7)
    assert script.found() == {(("book", NEW),)}


def test_a_name_is_safe_once_its_folder_was_synced_and_no_sooner(script: Script) -> None:
    script.did("c", 8, first="copy")
    script.did("w", 8, first=NEW)
    script.did("y", 8)
    names = {tuple(name for name, _ in files) for files in script.found()}
    assert names == {("book",), ("book", "copy")}
    script.did("y")
    assert script.found() == {(("book", OLD), ("copy", NEW))}


def test_a_file_put_in_the_place_of_another_is_the_one_or_the_other(script: Script) -> None:
    script.did("c", 8, first="copy")
    script.did("w", 8, first=NEW)
    script.did("y", 8)
    script.did("y")
    script.did("r", 8, first="copy", second="book")
    assert script.found() == {(("book", OLD), ("copy", NEW)), (("book", NEW),)}


def test_a_file_taken_away_may_come_back(script: Script) -> None:
    script.did("u", 7, first="book")
    assert script.found() == {(), (("book", OLD),)}


def test_a_file_cut_short_may_have_its_length_again(script: Script) -> None:
    script.did("t", 7, at=SECTOR)
    assert {dict(files)["book"] for files in script.found()} == {OLD, OLD[:SECTOR]}


def test_a_folder_that_was_not_synced_takes_along_what_is_in_it(script: Script) -> None:
    script.did("m", 9, first="backups")
    script.did("c", 8, first="backups/copy")
    script.did("w", 8, first=NEW)
    script.did("y", 8)
    script.did("y", 9)
    assert script.found() == {(("book", OLD),), (("backups/copy", NEW), ("book", OLD))}
