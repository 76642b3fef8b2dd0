"""Files for other programs are the seller's alone, whatever stands where they are to go."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acctui.cli import writing
from acctui.domain.errors import RuleBroken
from acctui.storage.private_files import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Let everything be made open to all, as some systems do."""
    before = os.umask(0)
    yield
    os.umask(before)


def by_pieces(path: Path) -> None:
    writing.write_private(path, [b"our ", b"words"])


def as_text(path: Path) -> None:
    make_private_folder(path.parent)
    writing.write_text(path, "our words", keep_off=path.parent / "book.db")


@pytest.mark.parametrize("write", [by_pieces, as_text])
@pytest.mark.usefixtures("open_umask")
def test_every_folder_and_file_is_the_sellers_alone(tmp_path: Path, write: Callable[[Path], None]) -> None:
    path = tmp_path / "a" / "b" / "out.txt"
    write(path)
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (path.parent.parent, path.parent, path)]
    assert modes == [0o700, 0o700, 0o600]
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("write", [by_pieces, as_text])
def test_a_link_in_the_place_is_replaced_and_not_followed(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    other, path = tmp_path / "other", tmp_path / "out.txt"
    other.write_text("untouched")
    path.symlink_to(other)
    write(path)
    assert (other.read_text(), path.read_text(), path.is_symlink()) == ("untouched", "our words", False)


@pytest.mark.parametrize("write", [by_pieces, as_text])
def test_links_under_every_name_that_can_be_foreseen_are_left_alone(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    other, path = tmp_path / "other", tmp_path / "out.txt"
    other.write_text("untouched")
    planted = [tmp_path / f"{dot}out.txt.{os.getpid()}.part" for dot in ("", ".")]
    for link in planted:
        link.symlink_to(other)
    write(path)
    assert (other.read_text(), path.read_text()) == ("untouched", "our words")
    assert all(link.is_symlink() for link in planted)


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    by_pieces(tmp_path / ("n" * 255))
    assert [path.name for path in tmp_path.iterdir()] == ["n" * 255]


def test_a_file_in_a_folder_that_is_not_there_is_named_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "none" / "out.txt"
    with pytest.raises(FileNotFoundError) as refused:
        writing.write_text(path, "our words", keep_off=tmp_path / "book.db")
    assert refused.value.filename == str(path)


def test_the_book_itself_is_never_overwritten(tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    book.write_text("the book")
    other = tmp_path / "other"
    other.symlink_to(book)
    for name in (book, other):
        with pytest.raises(RuleBroken, match="the book itself"):
            writing.write_text(name, "words", keep_off=book)
    assert book.read_text() == "the book"


def test_a_file_is_replaced_whole_and_a_failure_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("old")
    writing.write_text(file, "new", keep_off=tmp_path / "book.db")
    assert file.read_text() == "new"
    with pytest.raises(UnicodeEncodeError):
        writing.write_text(file, "\ud800", keep_off=tmp_path / "book.db")
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_device_is_written_to_and_a_folder_is_refused(tmp_path: Path) -> None:
    writing.write_text(Path("/dev/null"), "words", keep_off=tmp_path / "book.db")
    assert Path("/dev/null").is_char_device()
    with pytest.raises(IsADirectoryError):
        writing.write_text(tmp_path, "words", keep_off=tmp_path / "book.db")
