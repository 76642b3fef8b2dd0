"""A disk that refuses is said in plain words, and nothing is half written."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import pragma, tell

from acctui.domain.account import Account
from acctui.domain.note import Note
from acctui.services import accounts, notes
from acctui.services.ports import StoreRefusedError
from acctui.storage.looking import Look, look_at

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


def test_a_full_disk_is_said_and_nothing_is_half_written(
    store: BookStore, book: Path, today: dt.date
) -> None:
    accounts.add_account(store, Account(name="Alder"))
    pages = pragma(store, "page_count")
    pragma(store, f"max_page_count = {pages}")
    with pytest.raises(StoreRefusedError, match=r"is full\. Nothing was saved; make room and try again"):
        notes.add_note(store, Note(account_id=1, date=today, text="long " * 50_000))
    assert tell(book, "SELECT count(*) FROM note") == [(0,)]
    assert tell(book, "SELECT count(*) FROM step") == [(1,)]
    pragma(store, "max_page_count = 1000000")
    notes.add_note(store, Note(account_id=1, date=today, text="long " * 50_000))
    assert tell(book, "SELECT count(*) FROM note") == [(1,)]


_UNDER_A_LIMIT = """
import datetime as dt, resource, signal, sys
from pathlib import Path
from acctui.domain.account import Account
from acctui.domain.note import Note
from acctui.services import accounts, notes
from acctui.services.ports import StoreRefusedError
from acctui.storage.store import BookStore
now = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
store = BookStore(Path(sys.argv[1]), lambda: now)
store._habit._last = dt.datetime.now()
accounts.add_account(store, Account(name="Alder"))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
try:
    notes.add_note(store, Note(account_id=1, date=now.date(), text="long " * 150_000))
except StoreRefusedError as refusal:
    print(refusal)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
notes.add_note(store, Note(account_id=1, date=now.date(), text="short"))
store.close()
"""


def test_a_write_that_breaks_off_in_the_log_is_said_and_the_next_one_is_kept(book: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _UNDER_A_LIMIT, str(book)], check=True, capture_output=True, text=True
    )
    assert "Nothing was saved" in ran.stdout
    assert tell(book, "SELECT text FROM note") == [("short",)]
    assert look_at(book) is Look.OURS


def test_a_book_damaged_while_it_is_open_is_said(book: Path, opened: Callable[..., BookStore]) -> None:
    store = opened()
    with book.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (book.stat().st_size - 4096))
    with pytest.raises(StoreRefusedError, match="is damaged"):
        accounts.add_account(store, Account(name="Alder"))


def test_a_fault_of_ours_is_not_dressed_up_as_the_disks(store: BookStore) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), store.writing("wrong") as work:
        work.add(Note(account_id=9, date=store._now().date(), text="of nobody"))
