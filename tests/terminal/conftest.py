"""What the tests in a terminal share: a home of one's own and a small book in it."""

from __future__ import annotations

import datetime as dt
import sys
from contextlib import closing
from pathlib import Path

import pytest

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.store import BookStore

ROOT = str(Path(__file__).parents[2])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
NAMES = ("Alder & Finch", "Baltic Cold Chain", "Cedar Freight")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give an empty home folder."""
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def book_file(tmp_path: Path) -> Path:
    """Make a book of three accounts with nothing stated."""
    path = tmp_path / "book.db"
    with closing(BookStore(path, lambda: NOW)) as store:
        for name in NAMES:
            accounts.add_account(store, Account(name=name))
    return path
