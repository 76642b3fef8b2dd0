"""`acctui info` and `acctui check`."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

from acctui import __version__
from acctui.storage.identity import REVISION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


def test_info_names_every_path_and_version(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    record = acctui("info", "--json").data
    assert record["acctui"] == __version__
    assert record["book"] == str(book)
    assert record["backups"] == str(book.parent / "backups")
    assert record["log"].endswith("acctui.log")
    assert record["revision"] == record["program_revision"] == REVISION
    assert record["journal_mode"] == "wal"
    assert record["rows_account"] == 1
    assert record["rows_call"] == 0
    assert record["warnings"] == []
    assert {"python", "sqlite", "sqlalchemy", "textual", "click"} <= set(record)
    text = acctui("info").out
    assert str(book) in text
    assert "rows account" in text


def test_info_of_no_book_makes_none(acctui: Acctui, book: Path) -> None:
    record = acctui("info", "--json").data
    assert record["revision"] is None
    assert record["warnings"] == ["There is no book yet."]
    assert "There is no book yet." in acctui("info").out
    assert not book.parent.exists()


def test_info_warns_of_a_synced_folder(acctui: Acctui, tmp_path: Path) -> None:
    ran = acctui("--db", str(tmp_path / "Dropbox" / "b.db"), "account", "add", "Alder")
    assert ran.code == 0
    assert "synced folder" in ran.err
    assert acctui("--db", str(tmp_path / "Dropbox" / "b.db"), "account", "add", "Baltic").err == ""
    record = acctui("--db", str(tmp_path / "Dropbox" / "b.db"), "info", "--json").data
    assert "synced folder" in record["warnings"][0]
    assert record["journal_mode"] == "delete"


def test_a_whole_book_is_ok(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    acctui("call", "state", "Alder", "introduce me to the CFO")
    assert (acctui("check").code, acctui("check").out) == (0, "OK\n")
    assert acctui("check", "--json").data == []


def test_each_finding_is_told_and_the_exit_code_is_1(acctui: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    acctui("account", "add", "Alder")
    found = SimpleNamespace(check_book=lambda path, _tell: [f"{path.name} is torn", "a \x1b line"])
    monkeypatch.setitem(sys.modules, "acctui.storage.check", found)
    ran = acctui("check")
    assert (ran.code, ran.out) == (1, "acctui.db is torn\na ␛ line\n")
    assert acctui("check", "--json").data == [{"finding": "acctui.db is torn"}, {"finding": "a \x1b line"}]


def test_there_is_nothing_to_check_without_a_book(acctui: Acctui, book: Path) -> None:
    ran = acctui("check")
    assert (ran.code, ran.out) == (1, "")
    assert str(book) in ran.err
