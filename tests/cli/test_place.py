"""Where things lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acctui.cli.place import book_path, log_path

if TYPE_CHECKING:
    import pytest


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
