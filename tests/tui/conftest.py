"""What the screens' tests share: books to sit down at, found from the project's root."""

from __future__ import annotations

import datetime as dt
import gc
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acctui.demo.book import fill
from acctui.domain.account import Account
from acctui.domain.contact import Contact
from acctui.services import accounts, contacts
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = str(Path(__file__).parents[2])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
NAMES = ("Alder & Finch", "Baltic Cold Chain", "Cedar Freight")


@pytest.fixture(autouse=True)
def _let_go_of_what_an_app_keeps() -> Iterator[None]:
    """Give back what each app keeps for as long as its process: here many live in one."""
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill the sample book once."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    store = BookStore(path, lambda: NOW)
    fill(store)
    store.close()
    return path


@pytest.fixture
def sample(sample_template: Path, tmp_path: Path) -> Path:
    """Copy the sample book for one test."""
    return _copied(sample_template, tmp_path / "sample" / "book.db")


@pytest.fixture
def small(empty_book: Path, tmp_path: Path, now: dt.datetime) -> Path:
    """Make a book of three accounts, the first with a person, and nothing stated."""
    path = _copied(empty_book, tmp_path / "small" / "book.db")
    store = BookStore(path, lambda: now)
    kept = [accounts.add_account(store, Account(name=name)).value for name in NAMES]
    contacts.add_contact(store, Contact(account_id=kept[0].id, name="Maren Dahl", title="buyer"))
    store.close()
    return path


def _copied(template: Path, path: Path) -> Path:
    path.parent.mkdir(mode=0o700)
    shutil.copyfile(template, path)
    path.chmod(0o600)
    return path
