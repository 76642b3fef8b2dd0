"""A book that other machines may write to is kept by other means, and its seller is warned."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import pragma

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage import engine
from acctui.storage.engine import is_shared_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.mark.parametrize(
    "folder", ["Dropbox", "OneDrive - Firm", "iCloud Drive", "Mobile Documents", "Nextcloud"]
)
def test_a_synced_folder_gets_a_warning_and_the_rollback_journal(
    empty_book: Path, tmp_path: Path, opened: Callable[..., BookStore], folder: str
) -> None:
    path = tmp_path / folder / "books" / "acctui.db"
    path.parent.mkdir(parents=True)
    shutil.copyfile(empty_book, path)
    store = opened(path)
    accounts.add_account(store, Account(name="Alder"))
    assert pragma(store, "journal_mode") == "delete"
    assert pragma(store, "synchronous") == 3
    assert sorted(one.name for one in path.parent.iterdir()) == ["acctui.db"]
    assert store.place_warning is not None
    assert "other machines share" in store.place_warning


def test_a_folder_of_syncthing_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert is_shared_place(tmp_path / "books" / "acctui.db")


def test_a_place_of_ones_own_gets_no_warning(store: BookStore) -> None:
    assert store.place_warning is None


def test_a_file_called_after_a_synced_folder_is_not_in_one(tmp_path: Path) -> None:
    assert not is_shared_place(tmp_path / "dropbox.db")


@pytest.mark.parametrize(
    ("mounts", "shared"),
    [
        ("srv:/x {0} nfs4 rw 0 0", True),
        ("//srv/x {0} cifs rw 0 0", True),
        ("/dev/sda1 {0} ext4 rw 0 0", False),
        ("srv:/x /elsewhere nfs4 rw 0 0", False),
        ("srv:/x / nfs4 rw 0 0\n/dev/sda1 {0} ext4 rw 0 0", False),
        ("srv:/x {0}/my\\040books nfs4 rw 0 0", True),
        ("", False),
        ("nonsense", False),
    ],
)
def test_a_network_file_system_is_a_shared_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mounts: str, *, shared: bool
) -> None:
    table = tmp_path / "mounts"
    table.write_text(mounts.format(tmp_path))
    monkeypatch.setattr(engine, "_MOUNTS", str(table))
    assert is_shared_place(tmp_path / "my books" / "acctui.db") is shared


def test_a_system_that_does_not_tell_its_file_systems_is_taken_for_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_MOUNTS", str(tmp_path / "none"))
    assert not is_shared_place(tmp_path / "acctui.db")
