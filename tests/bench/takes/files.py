"""Files in and out: a list of deals imported, the whole book exported, a backup and the keys beside it."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.bench.deals import DEALS, write_deals
from tests.bench.figures import Figure
from tests.bench.takes.reading import FOOT, LIST, go_to_the_list

from acctui.storage.backup_list import FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

_AT_LEAST = 5
_BARE_COPY = """
import sqlite3, sys
source, copy = (sqlite3.connect(name) for name in sys.argv[1:])
source.backup(copy)
copy.close()
"""
FIGURES = (
    Figure("import of 100,000 deals, rows/s", "import.rate", at_least=20_000),
    Figure("import of 100,000 deals, rows a second of processor", "import.work", at_least=20_000),
    Figure("the same list again, rows a second of processor", "again.work", at_least=20_000),
    Figure("export of the large book as JSON, lines/s", "export.rate", at_least=50_000),
    Figure("export, lines a second of processor", "export.work", at_least=50_000),
    Figure("check of the large book, lines a second of processor", "check.work", at_least=50_000),
    Figure("backup of the large book / sqlite3 .backup, ms", "backup", "backup.floor", 1.3),
    Figure("the longest a key waits beside a backup, ms", "beside.key", bar=100),
    Figure("the longest of as many keys without one, ms", "alone.key", bar=100),
    Figure("beside one: from what was stated back to the list, which is read anew, ms", "beside.back"),
)


def importing(place: Place) -> Figures:
    """Take a list of deals into a new book and once more into the same, process start and all."""
    deals = place.folder / "deals.csv"
    if not deals.exists():
        write_deals(deals, DEALS)
    book = place.folder / "imported" / "book.db"
    shutil.rmtree(book.parent, ignore_errors=True)
    line = place.acctui(book, "import", str(deals))
    took, work = _cost(place, line)
    _, again = _cost(place, line)
    return {"import.rate": DEALS / took, "import.work": DEALS / work, "again.work": DEALS / again}


def exporting(place: Place) -> Figures:
    """Take the whole book into a file, process start and all, and its check."""
    made = place.folder / "book.json"
    took, work = _cost(place, place.acctui(place.book, "export", "--output", str(made), "--yes"))
    with made.open("rb") as file:
        lines = sum(line.startswith(b"{") for line in file)
    made.unlink()
    _, checked = _cost(place, place.acctui(place.book, "check"))
    return {"export.rate": lines / took, "export.work": lines / work, "check.work": lines / checked}


def backing_up(place: Place) -> Figures:
    """Take a backup that is asked for, less what the command takes to start; and SQLite's own."""
    book = _apart(place)
    start, _ = _cost(place, place.acctui(book, "backup", "list"))
    took, _ = _cost(place, place.acctui(book, "backup"))
    shutil.rmtree(book.parent / FOLDER)
    bare = _bare_copy(place, book, book.with_name("bare.db"))
    return {"backup": (took - start) * 1000, "backup.floor": bare * 1000}


def _cost(place: Place, command: Sequence[str]) -> tuple[float, float]:
    """Run a command to its end and give the seconds it took, and those of processor time it used.

    Raises when it fails, with what it said.
    """
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, env=place.env, check=True, capture_output=True)
    took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _apart(place: Place) -> Path:
    """Give the large book in a folder of its own, of which no backup was made."""
    book = place.folder / "apart" / "book.db"
    shutil.rmtree(book.parent, ignore_errors=True)
    book.parent.mkdir()
    shutil.copyfile(place.book, book)
    book.chmod(0o600)
    return book


def _bare_copy(place: Place, book: Path, copy: Path) -> float:
    """Copy a book with SQLite's own program, or by Python alone where that is not installed."""
    program = shutil.which("sqlite3")
    if program:
        return _cost(place, [program, str(book), f".backup '{copy}'"])[0]
    start, _ = _cost(place, [sys.executable, "-c", "import sqlite3"])
    return _cost(place, [sys.executable, "-c", _BARE_COPY, str(book), str(copy)])[0] - start


def beside(place: Place) -> Figures:
    """Take keys while the day's first write is backed up: the longest of them, once the list stands again."""
    book = _apart(place)
    with place.open(place.acctui(book)) as terminal:
        go_to_the_list(terminal)
        terminal.enter("p", *"they agree to a trial", "enter")
        terminal.time_to("w", "Saved  Stated")
        back = terminal.opens("escape", LIST)
        waits: list[float] = []
        while _is_under_way(book) or len(waits) < _AT_LEAST:
            waits += [terminal.answer(key, FOOT) for key in "jk"]
        alone = [terminal.answer(key, FOOT) for key in "jk" * (len(waits) // 2)]
    return {"beside.key": max(waits), "alone.key": max(alone), "beside.back": back}


def _is_under_way(book: Path) -> bool:
    return any((book.parent / FOLDER).glob(".*"))


TAKES = (importing, exporting, backing_up, beside)
