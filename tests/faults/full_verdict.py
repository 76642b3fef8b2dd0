"""What there is after a sitting on a disk that refused: the book, its copies, and what was left over."""

from __future__ import annotations

import datetime as dt
import errno
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.faults.contents import faults_of, lines_of

from acctui.services.ports import StoreRefusedError
from acctui.storage.backup_list import backups_of, folder_of, is_good
from acctui.storage.restoring import restore
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
NONE, LEFT, CLOSED = "none", "left", "closed"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is refused to whom: a change by its number, 0 for none; in which folder, on which book.

    The book is one that was killed, its log beside it; or there is none yet; or it is closed, a backup beside
    it, and is to be restored.
    """

    place: str
    start: str
    at: int = 0
    error: int = 0
    forever: bool = False
    is_half: bool = False

    def __str__(self) -> str:
        how = "for ever" if self.forever else "half done, then not" if self.is_half else "once"
        return f"{self.place}, {self.start}: change {self.at} refused {how} with {os.strerror(self.error)}"


@dataclass(slots=True)
class Found:
    """What one sitting met: changes asked for and refused, what was told, and each fault by its name."""

    met: int = 0
    refused: int = 0
    told: list[str] = field(default_factory=list)
    faults: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class End:
    """Where a sitting ended: how many acts were done, the copy made, what is to be there after each act.

    `killed` is the book as it stood when the first refusal was told, after `killed_after` acts; `problems`
    are those of backups beside.
    """

    book: Path
    asked: Asked
    expected: list[list[str]]
    found: Found = field(default_factory=Found)
    done: int = 0
    copy: Path | None = None
    problems: list[str] = field(default_factory=list)
    killed: Path | None = None
    killed_after: int = 0

    def fault(self, name: str, example: str) -> None:
        """Count a fault, with what repeats it."""
        self.found.faults.append((name, f"{self.asked}: {example}"))

    def look(self) -> None:
        """Look at everything."""
        self._compare(held_in(self.book), self.expected[self.done])
        for words in faults_of(self.book):
            self.fault("damaged", words)
        self._look_for_remains()
        self._look_at_copies()
        if self.killed is not None:
            self._look_at_killed(self.killed)

    def _compare(self, there: list[str], wanted: list[str]) -> None:
        if gone := set(wanted) - set(there):
            self.fault("lost", f"{min(gone)[:200]} after {self.found.told}")
        elif more := set(there) - set(wanted):
            self.fault("doubled", f"{min(more)[:200]} after {self.found.told}")

    def _look_at_copies(self) -> None:
        copies = backups_of(self.book)
        torn = [copy.path.name for copy in copies if not is_good(copy.path)]
        if torn or self.copy not in {None, *(copy.path for copy in copies)}:
            self.fault("backups", f"torn {torn} of {[copy.path.name for copy in copies]}")
        if self.asked.start == LEFT and self.done > 1 and not copies and not self.problems:
            self.fault("untold", "no backup of the day was made, and nothing was said")

    def _look_for_remains(self) -> None:
        """See that nothing half made stays; what a disk would not give back goes with the next copy."""
        if self.asked.error == errno.EIO and self._remains():
            store = BookStore(self.book, lambda: NOW)
            made = store.backup()
            store.close()
            restore(self.book, made.path)
        if remains := self._remains():
            self.fault("left over", f"{remains} after {self.found.told}")

    def _remains(self) -> list[str]:
        folders = self.book.parent, folder_of(self.book)
        return [part.name for folder in folders for part in folder.glob(".*")]

    def _look_at_killed(self, book: Path) -> None:
        """See that the book stood as it was told, had the program ended then.

        A disk that goes on refusing can't be made to forget a write it refused to confirm: there the book may
        stand as after the act too.
        """
        try:
            if book.exists():
                BookStore(book, lambda: NOW).close()
            there = held_in(book) if book.exists() else []
        except StoreRefusedError as error:
            self.fault("damaged", f"killed after {self.found.told[0]}: {error}")
            return
        is_certain = "Nothing was saved" in self.found.told[0] and not self.asked.forever
        as_told = self.expected[self.killed_after :][:1] if is_certain else self.expected
        if there not in as_told:
            self.fault("between", f"killed after {self.found.told[0]}")


def held_in(book: Path) -> list[str]:
    """Give every line of a book; of a stop to undo, which bears the time of day, its number alone."""
    return [line if "'state': 'wall'" not in line else line.partition(",")[0] for line in lines_of(book)]
