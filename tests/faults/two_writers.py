"""One of two windows that write at once: notes of its own, and edits of accounts that both edit.

What was kept is said line by line once the book has it; what another window wrote first is said too.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from acctui.domain.account import Account
from acctui.domain.note import Note
from acctui.services import accounts, notes
from acctui.services.ports import EditedElsewhereError, StoreBusyError
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
ACCOUNTS = 10
_FRESH = 0.6
_EDITS = 0.4
_BUSY_MS = 250


class Writer:
    """A seller who writes as fast as the book takes it; half of what is edited was read a while ago."""

    def __init__(self, path: Path, name: str, seed: int) -> None:
        self._store = BookStore(path, lambda: NOW, busy_ms=_BUSY_MS)
        self._name = name
        self._dice = Random(seed)  # noqa: S311 - dice, not secrets
        self._seen: dict[int, Account] = {}

    def write(self, rows: int) -> None:
        """Write so many rows, each tried until the book takes it."""
        for number in range(rows):
            edit = self._dice.random() < _EDITS
            self._until_kept(self._edit if edit else self._note, f"{self._name}{number}")
        self._store.close()

    def _until_kept(self, job: Callable[[str], None], words: str) -> None:
        while True:
            try:
                job(words)
            except StoreBusyError:
                say("busy", words)
            except EditedElsewhereError:
                say("met", words)
            else:
                return

    def _note(self, words: str) -> None:
        account = self._dice.randrange(ACCOUNTS) + 1
        notes.add_note(self._store, Note(account_id=account, date=NOW.date(), text=words))
        say("note", words)

    def _edit(self, words: str) -> None:
        number = self._dice.randrange(ACCOUNTS) + 1
        if number not in self._seen or self._dice.random() < _FRESH:
            with self._store.reading() as reads:
                self._seen[number] = reads.where(Account, id=number)[0]
        seen = self._seen[number]
        self._seen.pop(number)
        kept = accounts.set_account(self._store, number, {"city": words}, seen=seen).value
        say("edit", number, seen.city, words)
        self._seen[number] = kept


def say(*what: object) -> None:
    """Tell what is in the book now."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Writer(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])).write(int(sys.argv[4]))
