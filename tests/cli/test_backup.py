"""`acctui backup` and `acctui restore`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


def test_a_backup_is_made_listed_and_verified(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    made = acctui("backup", "--json").data
    assert Path(made["path"]).stat().st_mode & 0o777 == 0o600
    assert made["why"] == "asked"
    assert made["path"] in [line["path"] for line in acctui("backup", "list", "--json").data]
    assert made["path"] in acctui("backup", "list").out
    verified = acctui("backup", "verify", "--json")
    assert verified.code == 0
    assert all(line["good"] for line in verified.data)


def test_a_damaged_backup_makes_verify_fail(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    made = Path(acctui("backup", "--json").data["path"])
    made.write_bytes(made.read_bytes()[:5000])
    ran = acctui("backup", "verify")
    assert ran.code == 1
    assert "DAMAGED" in ran.out


def test_there_is_no_backup_of_no_book(acctui: Acctui, book: Path) -> None:
    ran = acctui("backup")
    assert (ran.code, ran.out) == (1, "")
    assert not book.parent.exists()
    assert "acctui backup" in acctui("backup", "list").err
    assert acctui("backup", "verify", "--json").data == []


def test_a_backup_is_restored_and_undo_stops_there(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    made = Path(acctui("backup", "--json").data["path"])
    acctui("account", "add", "Baltic")
    refused = acctui("restore", str(made))
    assert refused.code == 2
    assert "--yes" in refused.err
    restored = acctui("restore", made.name, "--yes", "--json").data
    assert restored["restored"] == str(made)
    assert [line["name"] for line in acctui("account", "list", "--json").data] == ["Alder"]
    stopped = acctui("undo")
    assert (stopped.code, stopped.out) == (1, "")
    assert restored["kept"] in stopped.err
    acctui("restore", restored["kept"], "--yes")
    assert len(acctui("account", "list", "--json").data) == 2


def test_what_is_no_backup_is_not_restored(acctui: Acctui, tmp_path: Path) -> None:
    acctui("account", "add", "Alder")
    other = tmp_path / "notes.txt"
    other.write_text("not a book " * 100)
    for file in (other, tmp_path / "nowhere.db", tmp_path):
        ran = acctui("restore", str(file), "--yes")
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.count("\n") == 1
    assert len(acctui("account", "list", "--json").data) == 1


def test_a_file_that_is_not_there_is_said_before_anything_is_asked(acctui: Acctui, tmp_path: Path) -> None:
    acctui("account", "add", "Alder")
    ran = acctui("restore", str(tmp_path / "nowhere.db"))
    assert ran.code == 1
    assert "There is no file" in ran.err
    assert "--yes" not in ran.err


@pytest.mark.parametrize(
    "words", [("today",), ("find", "tea"), ("account", "list"), ("account", "add", "New")]
)
def test_a_book_that_is_gone_is_not_begun_anew_beside_its_backups(
    acctui: Acctui, book: Path, words: tuple[str, ...]
) -> None:
    acctui("account", "add", "Alder")
    made = acctui("backup", "--json").data["path"]
    book.unlink()
    ran = acctui(*words)
    assert ran.code == 1
    assert f"no book at {book} any more" in ran.err
    assert f"restore {made}" in ran.err
    assert not book.exists()
    assert acctui("restore", made, "--yes").code == 0
    assert "Alder" in acctui("account", "list").out


def test_a_whole_book_may_be_brought_in_where_one_is_gone(acctui: Acctui, book: Path, tmp_path: Path) -> None:
    acctui("account", "add", "Alder")
    acctui("backup")
    acctui("export", "--output", str(tmp_path / "book.json"))
    book.unlink()
    assert acctui("import", str(tmp_path / "book.json")).code == 0
    assert "Alder" in acctui("account", "list").out
