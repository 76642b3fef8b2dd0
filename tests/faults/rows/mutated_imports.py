"""Broken files given to `acctui import`: all of a file, or nothing of it and a sentence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.faults.commands import HUNG, TODAY, Ran, acctui
from tests.faults.lists import Listed, own_lists, published_lists
from tests.faults.mutants import mutant_of
from tests.faults.small_book import sample_book, small_json
from tests.faults.tally import Tally, Trial
from tests.hostile_texts import acting_signs
from tests.storage.dump import dump
from tests.storage.revisions.old import old_book

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.mutant import Mutant

FAULT = "mutated import files"
ALLOWED = 5.0
_ROUND = 250
"""Files after which a fresh book is taken, so that its journal stays short."""
_LONGEST = 16_000


def run(trial: Trial) -> Tally:
    """Break a file, import it, and look whether the book has all of it or none."""
    os.environ["ACCTUI_TODAY"] = TODAY
    tally = Tally(
        "broken files",
        dict.fromkeys(
            ("tracebacks", "half imports", "not undone whole", "without a plain sentence", "line not told"), 0
        ),
    )
    dice, listed = trial.dice(), _files(trial.folder)
    said = {"taken": 0, "refused": 0}
    for number in range(trial.of(10_000, 200)):
        if not number % _ROUND:
            books = _Books(trial.folder / str(number))
        one = dice.choice(listed)
        mutant = mutant_of(one, dice)
        path = trial.folder / one.name
        path.write_bytes(mutant.raw)
        ran = _judged(tally, books.of(one), path, mutant, f"file {number}, {mutant.how} of {one.name}")
        said["refused" if ran.code else "taken"] += 1
    tally.notes.append(f"{said['taken']:,} taken, at least in part, and {said['refused']:,} refused")
    return tally


def _files(folder: Path) -> list[Listed]:
    """Give lists and whole books alike often: each kind of file breaks in ways of its own."""
    lists = [*own_lists(), *published_lists()]
    whole = Listed("book.json", small_json(acctui(sample_book(folder / "whole.db"), "export").out))
    return [*lists, *[whole] * (len(lists) // 2)]


class _Books:
    """A small book for lists to come into, and an empty one for whole books, with what they hold."""

    def __init__(self, folder: Path) -> None:
        self._full, self._empty = old_book(folder / "full.db"), folder / "empty.db"
        for book in (self._full, self._empty):
            acctui(book, "account", "add", "First")
        acctui(self._empty, "undo")

    def of(self, listed: Listed) -> Path:
        return self._empty if listed.is_book else self._full


def _judged(tally: Tally, book: Path, path: Path, mutant: Mutant, which: str) -> Ran:
    before = dump(book)
    ran = acctui(book, "import", str(path))
    tally.tried += 1
    tally.took("slowest answer", ran.seconds, ALLOWED)
    after = dump(book)
    if ran.is_surprised or ran.code == HUNG:
        tally.fault("tracebacks", f"{which}: {ran.told}")
    if ran.code and after != before:
        tally.fault("half imports", f"{which}: {ran.told}")
    if not _is_plain(ran):
        tally.fault("without a plain sentence", f"{which}: {ran.code} {ran.told}")
    if not all(words in ran.err.decode() for words in mutant.told):
        tally.fault("line not told", f"{which}: {mutant.told} not in {ran.told}")
    if after != before:
        undone = acctui(book, "undo")
        if undone.code or dump(book) != before:
            tally.fault("not undone whole", f"{which}: {ran.told} {undone.told}")
    return ran


def _is_plain(ran: Ran) -> bool:
    """Tell whether what was said can be read: words on lines, of a length somebody reads, exit 0 or 1."""
    words = ran.err.decode()
    lines = words.splitlines()
    said = not acting_signs(words) and len(words) <= _LONGEST
    return said and (
        ran.code == 0
        or (ran.code == 1 and bool(lines) and lines[-1].endswith((".", "them", "--format json")))
    )
