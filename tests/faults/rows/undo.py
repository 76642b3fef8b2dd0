"""Random sequences of everything a seller can do, undone and redone whole, over restarts."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
import traceback
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from tests.faults.tally import Tally
from tests.storage.actions import Seller
from tests.storage.dump import dump
from tests.storage.long_term import plan_everything

from acctui.domain.account import Account
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from tests.faults.tally import Trial

FAULT = "sequences of actions undone and redone, over restarts"

_NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
_ROUNDS = 25
"""Sequences in one copy of the book, each from where the last left it; then all of them are undone."""

_HABITS = 100
"""Deeds that fill the book every sequence starts from."""


class _WrongError(Exception):
    """A sequence did not come out as it should; the first word is the name of the fault."""


def run(trial: Trial) -> Tally:
    """Try sequences of 3 to 12 deeds; each is one fault at most, told with the dice that repeat it."""
    tally = Tally(
        "sequences",
        dict.fromkeys(
            ("differences in the dump", "steps missed", "books that break a rule", "broken off"), 0
        ),
    )
    done: Counter[str] = Counter()
    with ExitStack() as stack:
        folder = trial.folder
        if os.access(_MEMORY, os.W_OK):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="acctui-", dir=_MEMORY)))
            tally.notes.append(f"the books stood in {_MEMORY}, since no power cut is part of this")
        template = _filled(folder / "template.db", trial.seed)
        known = set(check_book(template))
        book: _Book | None = None
        for number in range(trial.of(10_000, 60)):
            if book is None or number % _ROUNDS == 0:
                book = _Book(template, folder / f"{number}" / "book.db")
            tally.tried += 1
            try:
                done += book.sequence(Random(f"{trial.seed} {number}"))  # noqa: S311 - dice, not secrets
                if number % _ROUNDS == _ROUNDS - 1:
                    book.close(known)
            except _WrongError as error:
                tally.fault(error.args[0], f"sequence {number} of seed {trial.seed}: {error.args[1]}")
                book = None
            except Exception:  # noqa: BLE001 - whatever a store raises here is a fault, and the next goes on
                tally.fault("broken off", f"sequence {number}:\n{traceback.format_exc()}")
                book = None
    tally.notes.append(f"{done.total():,} deeds of {len(done)} kinds, each undone and done again")
    return tally


def _filled(path: Path, seed: int) -> Path:
    """Make a book with a line in nearly every table."""
    store = BookStore(path, lambda: _NOW)
    with store.writing("Everything") as work:
        account = work.add(Account(name="Alder & Finch"))
        plan_everything(work, account.id, _NOW.date())
    seller = Seller(store, Random(seed), _NOW)  # noqa: S311 - dice, not secrets
    for _ in range(_HABITS):
        seller.do()
    store.close()
    return path


class _Book:
    """A copy of the book, and what it held at the start of a sequence."""

    def __init__(self, template: Path, path: Path) -> None:
        path.parent.mkdir(mode=0o700)
        shutil.copyfile(template, path)
        path.chmod(0o600)
        self._path = path
        self._store = BookStore(path, lambda: _NOW)
        self._dice = Random(0)  # noqa: S311 - dice, not secrets
        self._until_restart = 0
        self._labels: list[str] = []
        self._first = self._last = dump(path)

    def sequence(self, dice: Random) -> Counter[str]:
        """Do, undo to the start, and redo to the end; give what was done how often."""
        self._dice, length = dice, dice.randint(3, 12)
        # One restart falls somewhere among deeds, undos and redos.
        self._until_restart = dice.randint(1, 3 * length)
        seller = Seller(self._store, dice, _NOW)
        labels = self._do(seller, length)
        end = dump(self._path)
        self._all_undone(labels)
        self._same("after undo", self._last)
        for label in labels:
            self._put(self._store.redo(), label)
        if self._store.redo() is not None:
            raise _WrongError("steps missed", "redo went on after the last")
        self._same("after redo", end)
        self._last = end
        self._labels += labels
        return seller.done

    def _do(self, seller: Seller, length: int) -> list[str]:
        """Do so many things, now and then going back a little and on again."""
        labels: list[str] = []
        while len(labels) < length:
            seller.store = self._store
            labels.append(seller.do())
            self._maybe_restart()
            if self._dice.random() < 0.1:
                back = self._dice.randint(1, len(labels))
                for label in labels[: -back - 1 : -1]:
                    self._put(self._store.undo(), label)
                again = self._dice.randint(0, back)
                kept = len(labels) - back + again
                for label in labels[kept - again : kept]:
                    self._put(self._store.redo(), label)
                del labels[kept:]
        return labels

    def _all_undone(self, labels: list[str]) -> None:
        for label in labels[::-1]:
            self._put(self._store.undo(), label)

    def _put(self, done: object, label: str) -> None:
        if done is None or getattr(done, "value", None) != label:
            raise _WrongError("steps missed", f"{label!r} was to be put, and {done} was")
        self._maybe_restart()

    def _maybe_restart(self) -> None:
        self._until_restart -= 1
        if self._until_restart == 0:
            self._store.close()
            self._store = BookStore(self._path, lambda: _NOW)

    def _same(self, when: str, wanted: dict[str, list[Any]]) -> None:
        found = dump(self._path)
        if found != wanted:
            tables = [name for name, lines in wanted.items() if found[name] != lines]
            raise _WrongError("differences in the dump", f"{when}, in {', '.join(tables)}")

    def close(self, known: set[str]) -> None:
        """Hold the book against every rule, but for what the template breaks, and undo all of it."""
        self._all_undone(self._labels)
        self._same("after undo of all sequences", self._first)
        for label in self._labels:
            self._put(self._store.redo(), label)
        self._same("after redo of all sequences", self._last)
        self._store.close()
        wrong = [finding for finding in check_book(self._path) if finding not in known]
        shutil.rmtree(self._path.parent)
        if wrong:
            raise _WrongError("books that break a rule", wrong[0])
