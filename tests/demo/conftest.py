"""The sample book, filled once into a file of its own and only read."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from acctui.demo.book import fill
from acctui.domain.call import Call
from acctui.storage.store import BookStore

_EVENING = dt.datetime(2026, 11, 22, 20, 0)  # noqa: DTZ001 - local on purpose, as a seller's evening is


def _evening() -> dt.datetime:
    return _EVENING.astimezone()


def _filled(path: Path, today: dt.date | None = None) -> BookStore:
    store = BookStore(path, _evening)
    fill(store, today)
    return store


@pytest.fixture(scope="package")
def demo_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "book.db"


@pytest.fixture(scope="package")
def demo(demo_path: Path) -> Iterator[BookStore]:
    with closing(_filled(demo_path)) as store:
        yield store


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Callable[..., BookStore]]:
    """Fill one more book, told up to another day where one is given."""
    with ExitStack() as stack:

        def fill_another(today: dt.date | None = None) -> BookStore:
            return stack.enter_context(closing(_filled(tmp_path / "another.db", today)))

        yield fill_another


@pytest.fixture(scope="package")
def calls(demo: BookStore) -> tuple[Call, ...]:
    with demo.reading() as reads:
        return reads.where(Call)
