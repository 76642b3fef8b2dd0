"""A whole book of our own, taken into an empty one."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from acctui.cli.output import give
from acctui.cli.progress import progress

if TYPE_CHECKING:
    from acctui.cli.desk import Desk
    from acctui.services.whole_book import WholeBook


def import_book(desk: Desk, path: Path, *, dry_run: bool, as_json: bool) -> None:
    """Bring in a whole book, or only try whether it can be."""
    from acctui.exchange.book_json import read_book
    from acctui.storage.identity import REVISION

    with progress("Reading the book") as tell:
        book = read_book(path, REVISION)
        tell(f"Writing {book.count():,} lines")
        _try(desk, book) if dry_run else _take_over(desk, book)
    counts = {name: len(lines) for name, lines in book.tables.items()}
    many = f"{counts['account']:,} accounts, {counts['call']:,} calls, {book.count():,} lines in all"
    words = f"{book.file} can be imported: {many}. Nothing was written." if dry_run else f"Imported {many}."
    give({"dry_run": dry_run, "file": book.file, "counts": counts}, words, as_json=as_json)


def _take_over(desk: Desk, book: WholeBook) -> None:
    from acctui.services.whole_book import refuse_unless_empty, take_over

    if desk.path.exists():
        with desk.reading() as store, store.reading() as reads:
            refuse_unless_empty(reads)
    with desk.writing(anew=True) as store:
        take_over(store, book)


def _try(desk: Desk, book: WholeBook) -> None:
    """Take the book into a file that is thrown away: what its tables refuse is found out too."""
    from acctui.services.whole_book import refuse_unless_empty, take_over
    from acctui.storage.store import BookStore

    with desk.reading() as store, store.reading() as reads:
        refuse_unless_empty(reads)
    with tempfile.TemporaryDirectory(prefix="acctui-") as folder:
        scratch = BookStore(Path(folder) / "scratch.db", desk.clock.now)
        try:
            take_over(scratch, book)
        finally:
            scratch.close()
