"""The book a command works on: made by writing alone, and told when its backup fails."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from acctui.cli.clock import Clock
from acctui.cli.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


def test_reading_makes_no_file_and_writing_makes_a_private_one(acctui: Acctui, book: Path) -> None:
    for words in (("account", "list"), ("today",), ("history",), ("find", "x"), ("info",), ("undo",)):
        acctui(*words)
        assert not book.parent.exists()
    acctui("account", "add", "Alder")
    assert book.stat().st_mode & 0o777 == 0o600
    assert book.parent.stat().st_mode & 0o777 == 0o700


def test_what_is_saved_without_a_backup_is_told(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    (book.parent / "backups").write_text("in the way")
    ran = acctui("account", "add", "Baltic")
    assert ran.code == 0
    assert "No backup could be made" in ran.err
    assert len(acctui("account", "list", "--json").data) == 2


@pytest.mark.parametrize("word", ["undo", "redo"])
def test_what_is_taken_back_without_a_backup_is_told_too(acctui: Acctui, book: Path, word: str) -> None:
    acctui("account", "add", "Alder")
    acctui("account", "add", "Baltic")
    if word == "redo":
        acctui("undo")
    shutil.rmtree(book.parent / "backups")
    (book.parent / "backups").write_text("in the way")
    ran = acctui(word)
    assert ran.code == 0
    assert "No backup could be made" in ran.err


def test_names_are_read_before_anything_heavy(acctui: Acctui, book: Path) -> None:
    assert Desk(book, Clock()).names() == []
    acctui("account", "add", "Alder")
    acctui("account", "add", "Baltic", "--tier", "key")
    assert sorted(Desk(book, Clock()).names()) == [(1, "Alder"), (2, "Baltic")]
