"""Commands and the app on a book of an older acctui."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell
from tests.storage.revisions.as_sql import as_sql
from tests.storage.revisions.old import HERE, RELEASED, old_book

from acctui.cli.clock import Clock
from acctui.cli.upgrading import bring_up
from acctui.cli.window import make_app
from acctui.storage.backup import make_backup
from acctui.storage.backup_list import backups_of
from acctui.storage.identity import REVISION
from acctui.storage.looking import Look, look_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def old(book: Path) -> Path:
    """Put a book of an older acctui where the test's is to be."""
    return old_book(book)


@pytest.mark.parametrize(
    "words", [["today"], ["account", "list", "--json"], ["history"], ["account", "add", "Alder Two"]]
)
def test_a_command_brings_an_old_book_up_to_date_and_says_so_once(
    acctui: Acctui, old: Path, words: list[str]
) -> None:
    ran = acctui(*words)
    assert ran.code == 0
    said = ran.err.splitlines()
    assert said[0] == "This book is of an older acctui and is brought up to date; a backup is made first."
    assert said[1].endswith("-before-upgrade.db")
    assert look_at(old) is Look.OURS
    assert "up to date" not in acctui("today").err


def test_what_a_command_gives_of_an_old_book_is_data_alone(acctui: Acctui, old: Path) -> None:
    assert [line["id"] for line in json.loads(acctui("account", "list", "--json").out)] != []
    assert len(tell(old, "SELECT id FROM account")) == 5


def test_the_app_has_the_first_page_of_an_old_book(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    bring_up(old, clock.now)
    app = make_app(old, clock)
    assert len(app.to_open.first_page(50, None).lines) == 5
    assert "is brought up to date" in capsys.readouterr().err
    assert app.theme == "acctui-light"


def test_completion_leaves_an_old_book_alone(
    acctui: Acctui, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCTUI_DB", str(old))
    monkeypatch.setenv("COMP_WORDS", "acctui brief a")
    monkeypatch.setenv("COMP_CWORD", "2")
    monkeypatch.setenv("_ACCTUI_COMPLETE", "bash_complete")
    ran = acctui()
    assert (ran.out.strip(), ran.err) == ("", "")
    assert look_at(old) is Look.OLDER


def test_info_tells_both_numbers_and_what_will_be_done(acctui: Acctui, old: Path) -> None:
    record = acctui("info", "--json").data
    assert (record["revision"], record["rows_account"]) == (1, 5)
    assert record["program_revision"] > 1
    assert record["warnings"] == [
        "The book is of an older acctui; it is brought up to date when it is next opened, after a backup."
    ]
    assert look_at(old) is Look.OLDER


def test_check_backup_and_verify_take_an_old_book_as_it_is(acctui: Acctui, old: Path) -> None:
    before = as_sql(old)
    assert acctui("check").out == "OK\n"
    made = acctui("backup", "--json")
    assert made.code == 0
    assert acctui("backup", "verify", "--json").data[0]["good"] is True
    assert as_sql(old) == before


def test_an_old_backup_is_restored_and_undo_stops_there(acctui: Acctui, old: Path) -> None:
    made = make_backup(old, "asked")
    acctui("account", "add", "Alder Two")
    restored = acctui("restore", str(made.path), "--yes", "--json").data
    assert len(acctui("account", "list", "--json").data) == 5
    stopped = acctui("undo")
    assert stopped.code == 1
    assert restored["kept"] in stopped.err
    assert acctui("check").out == "OK\n"


def test_undo_stops_at_the_upgrade_and_the_backup_named_can_be_restored(acctui: Acctui, old: Path) -> None:
    stopped = acctui("undo")
    assert (stopped.code, stopped.out) == (1, "")
    named = stopped.err.splitlines()[-1].rpartition("acctui restore ")[2]
    assert named == str(backups_of(old)[0].path)
    assert acctui("restore", named, "--yes").code == 0
    assert len(acctui("account", "list", "--json").data) == 5


def test_an_export_of_each_release_makes_the_book_it_was_made_of(acctui: Acctui, book: Path) -> None:
    for number in RELEASED:
        book.unlink(missing_ok=True)
        old_book(book, number)
        wanted = acctui("export", "--format", "json").out
        book.unlink()
        assert acctui("import", str(HERE / f"{number:04}.json")).code == 0
        assert acctui("export", "--format", "json").out == wanted
        assert acctui("check").out == "OK\n"


def test_an_export_of_a_newer_acctui_is_refused(acctui: Acctui, tmp_path: Path) -> None:
    newer = tmp_path / "newer.json"
    newer.write_text(f'{{"format": "acctui", "schema": {REVISION + 1}}}', "utf-8")
    refused = acctui("import", str(newer))
    assert refused.code == 1
    assert (
        f"was written by a newer acctui (revision {REVISION + 1}; this one knows {REVISION})" in refused.err
    )
