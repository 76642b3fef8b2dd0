"""Whatever an editor leaves behind, the text comes back whole or stays, and nothing lies about."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from acctui.tui.editor import edit

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder for passing files, as open as some systems have it."""
    folder = tmp_path / "passing"
    folder.mkdir()
    folder.chmod(0o777)
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.delenv("VISUAL", raising=False)
    return folder


def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Name a small script as the editor."""
    path = tmp_path / "ed"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(path))


def test_copies_an_editor_keeps_go_with_the_folder(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(
        tmp_path, monkeypatch, 'cp "$1" "$1~"; cp "$1" "$(dirname "$1")/.text.txt.swp"; printf more >> "$1"'
    )
    assert edit("words ").text == "words more"
    assert list(room.iterdir()) == []


def test_the_text_lies_where_only_the_seller_can_look(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, "exit 3")
    before = os.umask(0)
    told = edit("words")
    os.umask(before)
    (folder,) = room.iterdir()
    (file,) = folder.iterdir()
    assert f"ended with 3; what you wrote is in {file}." in told.problem
    assert [stat.S_IMODE(one.stat().st_mode) for one in (folder, file)] == [0o700, 0o600]
    assert file.read_text() == "words"


@pytest.mark.parametrize(
    "script",
    [
        'rm "$1"',
        'rm "$1"; ln -s {other} "$1"',
        'rm "$1"; mkfifo "$1"',
        'rm "$1"; mkdir "$1"',
    ],
)
def test_where_no_file_came_back_the_text_stays(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    other = tmp_path / "other"
    other.write_text("somebody else's words")
    editor(tmp_path, monkeypatch, script.format(other=other))
    told = edit("words")
    assert told.text is None
    assert "left no file to read, so the text is as it was." in told.problem
    assert list(room.iterdir()) == []
    assert other.read_text() == "somebody else's words"


def test_what_is_no_text_stays_in_its_file_and_is_named(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, "printf '\\377' >> \"$1\"")
    told = edit("words")
    (folder,) = room.iterdir()
    assert told.text is None
    assert f"is no UTF-8 text; it is in {folder / 'text.txt'}." in told.problem


def test_a_file_put_in_the_place_of_ours_is_read_as_ours(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, 'printf "new words" > "$1.new"; mv "$1.new" "$1"')
    assert edit("words").text == "new words"
    assert list(room.iterdir()) == []
