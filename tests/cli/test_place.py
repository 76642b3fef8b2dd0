"""Where things lie, and that nobody else can read them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from acctui.cli.place import book_path, log_path, private_folder, write_private
from acctui.domain.errors import RuleBroken


def test_the_book_is_named_by_option_variable_or_platform(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("ACCTUI_DB", str(tmp_path / "mine.db"))
    assert book_path(tmp_path / "this.db") == tmp_path / "this.db"
    assert book_path(None) == tmp_path / "mine.db"
    monkeypatch.setenv("ACCTUI_DB", " ")
    assert book_path(None) == tmp_path / "acctui" / "acctui.db"


def test_a_path_from_home_or_here_is_made_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert book_path(Path("~/b.db")) == tmp_path / "b.db"
    assert book_path(Path("b.db")) == tmp_path / "b.db"


def test_the_log_lies_in_the_platforms_log_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert log_path() == tmp_path / "acctui" / "log" / "acctui.log"


def test_folders_and_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        private_folder(tmp_path / "a" / "b")
        write_private(tmp_path / "a" / "b" / "c.txt", "words", keep_off=tmp_path / "book.db")
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "a" / "b" / "c.txt").stat().st_mode & 0o777 == 0o600


def test_the_book_itself_is_never_overwritten(tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    book.write_text("the book")
    other = tmp_path / "other"
    other.symlink_to(book)
    for name in (book, other):
        with pytest.raises(RuleBroken, match="the book itself"):
            write_private(name, "words", keep_off=book)
    assert book.read_text() == "the book"


def test_a_file_is_replaced_whole_and_a_failure_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("old")
    write_private(file, "new", keep_off=tmp_path / "book.db")
    assert file.read_text() == "new"
    with pytest.raises(UnicodeEncodeError):
        write_private(file, "\ud800", keep_off=tmp_path / "book.db")
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_device_is_written_to_and_a_folder_is_refused(tmp_path: Path) -> None:
    write_private(Path("/dev/null"), "words", keep_off=tmp_path / "book.db")
    assert Path("/dev/null").is_char_device()
    with pytest.raises(IsADirectoryError):
        write_private(tmp_path, "words", keep_off=tmp_path / "book.db")
