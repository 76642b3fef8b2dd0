"""What all tests stand on: nobody's own environment, a fixed day, and a book that opens at once."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = str(Path(__file__).parents[1])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)

settings.register_profile("acctui", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("acctui")

_EVERYTHING = ExitStack()


def _hear_what_whoever_began_this_ignores() -> None:
    """Let programs under test hear what a shell lets them hear; what runs in the background does not."""
    for number, heard in (
        (signal.SIGINT, signal.default_int_handler),
        (signal.SIGQUIT, signal.SIG_DFL),
        (signal.SIGHUP, signal.SIG_DFL),
    ):
        # Tests that share their work run beside the main thread, where nothing can be said of signals.
        with suppress(ValueError):
            if signal.getsignal(number) is signal.SIG_IGN:
                signal.signal(number, heard)


def pytest_configure() -> None:
    """Hide the developer's own files and habits before anything reads them."""
    _hear_what_whoever_began_this_ignores()
    home = _EVERYTHING.enter_context(tempfile.TemporaryDirectory(prefix="acctui-home-"))
    for name in [name for name in os.environ if name.startswith(("ACCTUI_", "XDG_"))]:
        if name != "ACCTUI_TEST_DATA":
            del os.environ[name]
    os.environ.pop("NO_COLOR", None)
    os.environ |= {"HOME": home, "TZ": "UTC"}
    time.tzset()
    with suppress(ImportError):
        from textual import constants  # noqa: PLC0415 - tests without the screens do without it

        vars(constants)["TEXTUAL_ANIMATIONS"] = "none"


def pytest_unconfigure() -> None:
    """Take the empty home away again."""
    _EVERYTHING.close()


@pytest.fixture
def now() -> dt.datetime:
    """Nine on Sunday morning, in a zone where local time is UTC."""
    return NOW


@pytest.fixture
def today(now: dt.datetime) -> dt.date:
    return now.date()


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty book once; a copy of it opens faster than a new one is made."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    BookStore(path, lambda: NOW).close()
    return path


@pytest.fixture
def book(empty_book: Path, tmp_path: Path) -> Path:
    """Give a book of one's own that nobody has opened."""
    path = tmp_path / "book" / "acctui.db"
    path.parent.mkdir(mode=0o700)
    shutil.copyfile(empty_book, path)
    path.chmod(0o600)
    return path


@pytest.fixture
def opened(book: Path, now: dt.datetime) -> Iterator[Callable[..., BookStore]]:
    """Open the test's book, or another, under the fixed clock; closed when the test ends.

    It takes its backup of the day for made, so that only tests of backups make any.
    """
    with ExitStack() as stack:

        def open_book(path: Path = book) -> BookStore:
            store = BookStore(path, lambda: now)
            store._habit._last = dt.datetime.now()  # noqa: DTZ005 - backups go by the real clock
            stack.callback(store.close)
            return store

        yield open_book


@pytest.fixture
def store(opened: Callable[..., BookStore]) -> BookStore:
    """Open an empty book under a clock that stands still."""
    return opened()
