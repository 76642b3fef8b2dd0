"""A seller whose every act is told, with what the book holds then, once acctui has said that it is saved.

Run with the shim in front, so that what the disk was asked and what was told stand in one list.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.contents import word_of

from acctui.domain.account import Account
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.note import Note
from acctui.domain.step import Step
from acctui.services import accounts, calls, notes
from acctui.services.ports import DraftKey
from acctui.storage import engine
from acctui.storage.restoring import restore
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
DAMAGED = "damaged"
_KEY = DraftKey("note", "1", "1-trial")
_REOPENED_EACH = 12
_PAGE = 4096


class Seller:
    """Works on one book and tells each act when it is acknowledged."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._backups: list[Path] = []
        self._store = BookStore(path, lambda: NOW)
        self._told("opened")

    def work(self, rounds: int) -> None:
        """Do everything that changes a book, round after round."""
        accounts.add_account(self._store, Account(name="Alder"))
        self._told("account")
        for number in range(1, rounds + 1):
            self._call(number)
            self._sometimes(number)
        self._put_back()
        self._store.close()
        self._put_back_from_ruins()
        self._store = BookStore(self._path, lambda: NOW)
        self._call(rounds + 1)
        self._store.close()
        self._told("closed")

    def _call(self, number: int) -> None:
        call = Call(account_id=1, outcome=f"trial {number}", stated_at=NOW - dt.timedelta(hours=1))
        stated = calls.state_outcome(self._store, call, ["Kim"]).value
        self._told("stated")
        after = calls.Afterwards(Step("me", "send it", TODAY), 'good\n"we buy')
        got = Got(result=Result.ORDER, held_on=TODAY, amount=100)
        calls.log_call(self._store, StatedCall(stated), got, NOW, after)
        self._told("logged")

    def _sometimes(self, number: int) -> None:
        acts: tuple[tuple[int, int, Callable[[int], object]], ...] = (
            (2, 0, self._type),
            (3, 0, self._note),
            (4, 1, self._back_and_forth),
            (_REOPENED_EACH, 5, self._copy),
            (_REOPENED_EACH, 0, self._reopen),
        )
        for each, at, act in acts:
            if number % each == at:
                act(number)

    def _type(self, number: int) -> None:
        self._store.drafts.keep(_KEY, {"text": f"half a thought {number}"})
        self._told("typed")

    def _note(self, number: int) -> None:
        note = Note(account_id=1, date=TODAY, text=f"note {number} " * 400)
        notes.add_note(self._store, note, _KEY)
        self._told("noted")

    def _back_and_forth(self, _: int) -> None:
        self._store.undo()
        self._told("undone")
        self._store.redo()
        self._told("redone")

    def _copy(self, _: int) -> None:
        self._backups.append(self._store.backup().path)
        self._told("copied")

    def _reopen(self, _: int) -> None:
        self._store.close()
        self._told("closed")
        self._store = BookStore(self._path, lambda: NOW)
        self._told("opened")

    def _put_back(self) -> None:
        self._store.close()
        restore(self._path, self._backups[-1])
        self._told("restored")
        self._store = BookStore(self._path, lambda: NOW)
        self._call(0)

    def _put_back_from_ruins(self) -> None:
        """Restore where a torn book lies, the log of its better days beside it."""
        store = BookStore(self._path, lambda: NOW)
        accounts.add_account(store, Account(name="Baltic"))
        self._told("account")
        log = self._path.with_name(self._path.name + "-wal")
        waiting = log.read_bytes() if log.exists() else b""
        store.close()
        self._say(DAMAGED)
        self._spoil(self._path, os.urandom(self._path.stat().st_size - _PAGE), _PAGE)
        self._spoil(log, waiting)
        restore(self._path, self._backups[-1])
        self._told("restored")

    @staticmethod
    def _spoil(path: Path, data: bytes, at: int = 0) -> None:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.pwrite(handle, data, at)
        os.fsync(handle)
        os.close(handle)

    def _told(self, act: str) -> None:
        self._say(act, word_of(self._path), *(path.name for path in self._backups if path.exists()))

    @staticmethod
    def _say(*words: str) -> None:
        sys.stdout.write(" ".join(words) + "\n")
        sys.stdout.flush()


def weaken(sync: str) -> None:
    """Let every connection of a book sync less than it must; for showing that it would be noticed."""
    words = engine.durable_words

    def fewer(path: Path) -> tuple[str, ...]:
        return (*words(path), f"PRAGMA synchronous = {sync}")

    engine.durable_words = fewer


if __name__ == "__main__":
    if len(sys.argv) > 3:
        weaken(sys.argv[3])
    Seller(Path(sys.argv[1])).work(int(sys.argv[2]))
