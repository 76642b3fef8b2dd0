"""A seller whose disk refuses one change, or all from one on: told every time, and done at the next try.

Run with the shim in front. Each line on standard input says which change is refused and how; each line on
standard output says what was wrong after.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sys
import traceback
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError
from tests.faults.disk import Refusals
from tests.faults.full_verdict import CLOSED, LEFT, NONE, NOW, Asked, End, held_in

from acctui.domain.account import Account
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.note import Note
from acctui.domain.step import Step
from acctui.services import accounts, calls, notes
from acctui.services.ports import DraftKey, StoreRefusedError, StoreUnsureError
from acctui.storage import engine
from acctui.storage.backup_list import backups_of
from acctui.storage.check import check_book
from acctui.storage.restoring import restore
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

TODAY = NOW.date()
_KEY = DraftKey("note", "1", "1-trial")
_TRIES = 3
_ACTS_AFTER = 1


class Sitting:
    """Everything that changes a book, once; each act again where it was refused."""

    def __init__(self, end: End, refusals: Refusals) -> None:
        self._end = end
        self._refusals = refusals
        self._store: BookStore | None = None
        self._stated: Call | None = None
        self.states: list[list[str]] = []

    def sit(self) -> None:
        """Do every act, and look at what is on the disk at the end."""
        asked = self._end.asked
        self._refusals.refuse(asked.at, asked.error, forever=asked.forever, is_half=asked.is_half)
        acts_after = 0
        if not asked.at:
            self.states.append(held_in(self._end.book) if self._end.book.exists() else [])
        for name, act in self._acts():
            self._take(name, act)
            if not asked.at:
                self.states.append(held_in(self._end.book))
            self._end.done += 1
            acts_after += 1 if self._refusals.refused else 0
            if acts_after > _ACTS_AFTER and not (asked.forever and self._refusals.is_armed):
                break
        self.leave()
        self._end.found.met, self._end.found.refused = self._refusals.met, self._refusals.refused
        if asked.at:
            self._end.look()
        else:
            # Whatever holds the very same lines after a refusal keeps every rule too.
            assert check_book(self._end.book) == []

    def _acts(self) -> Iterator[tuple[str, Callable[[], object]]]:
        if self._end.asked.start != CLOSED:
            yield from self._days_work()
        else:
            self._end.copy = backups_of(self._end.book)[0].path
            yield "a restore", self._restore
            yield "opening again", self._open
            store = self._opened
            yield "one more", lambda: accounts.add_account(store, Account(name="Baltic"))
            yield "closing again", self._close

    def _days_work(self) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "opening", self._open
        store = self._opened
        yield "an account", lambda: accounts.add_account(store, Account(name="Alder"))
        yield "stating", self._state
        yield "logging", self._log
        yield "typing", lambda: store.drafts.keep(_KEY, {"text": "half a thought"})
        yield "a note", self._note
        yield "typing again", lambda: store.drafts.keep(_KEY, {"text": "another"})
        yield "a backup", self._back_up
        yield "undo", self._undo
        yield "redo", self._redo
        yield "closing", self._close

    @property
    def _opened(self) -> BookStore:
        assert self._store is not None
        return self._store

    def _open(self) -> None:
        self._store = BookStore(self._end.book, lambda: NOW)

    def _state(self) -> None:
        call = Call(account_id=1, outcome="trial terms", stated_at=NOW - dt.timedelta(hours=1))
        self._stated = calls.state_outcome(self._opened, call, ["Kim"]).value

    def _log(self) -> None:
        if self._stated is None:
            with self._opened.reading() as reads:
                (self._stated,) = reads.where(Call)
        after = calls.Afterwards(Step("me", "send it", TODAY), 'good\n"we buy')
        got = Got(result=Result.ORDER, held_on=TODAY, amount=100)
        calls.log_call(self._opened, StatedCall(self._stated), got, NOW, after)

    def _note(self) -> None:
        notes.add_note(self._opened, Note(account_id=1, date=TODAY, text="long words " * 3000), _KEY)

    def _back_up(self) -> None:
        self._end.copy = self._opened.backup().path

    def _undo(self) -> None:
        assert self._opened.undo() is not None

    def _redo(self) -> None:
        assert self._opened.redo() is not None

    def _close(self) -> None:
        store = self._opened
        store.close()
        self._end.problems += [store.backup_problem] if store.backup_problem else []

    def leave(self) -> None:
        """Let go of the book in the middle of everything."""
        self._refusals.free()
        if self._store is not None:
            self._close()

    def _restore(self) -> None:
        assert self._end.copy is not None
        restore(self._end.book, self._end.copy)

    def _take(self, name: str, act: Callable[[], object]) -> None:
        """Try an act, again while the disk still refuses, and once more when it has room again."""
        for number in range(_TRIES):
            try:
                act()
            except StoreUnsureError as error:
                # It is told that this is in the book, so nobody enters it again.
                self._hear(name, str(error))
                return
            except StoreRefusedError as error:
                self._hear(name, str(error))
            except Exception:  # noqa: BLE001 - whatever reaches the seller unworded is a fault to be told
                self._end.fault("tracebacks", f"{name}: {traceback.format_exc()}")
            else:
                return
            if number > 0 or not self._end.asked.forever:
                self._refusals.free()
        self._end.fault("next try failed", f"{name}: {self._end.found.told[-1:]}")
        raise OnlyOnceError

    def _hear(self, name: str, words: str) -> None:
        self._end.found.told.append(f"{name}: {words}")
        if self._end.killed is None and self._end.book.parent.exists():
            folder = self._end.book.parents[2] / "killed"
            shutil.rmtree(folder, ignore_errors=True)
            place = shutil.copytree(
                self._end.book.parent, folder / self._end.asked.place, copy_function=_copy
            )
            self._end.killed = place / self._end.book.name
            self._end.killed_after = self._end.done


def _copy(file: str, copy: str) -> None:
    """Copy a file, unless a backup under way beside has taken it away by now."""
    with suppress(FileNotFoundError):
        shutil.copyfile(file, copy)


class OnlyOnceError(Exception):
    """An act failed though the disk has room again: what comes after it can't be tried."""


def prepare(folder: Path) -> None:
    """Leave a book as a kill leaves it, its log beside it; and the same book closed, with a backup."""
    for name in (LEFT, CLOSED):
        shutil.rmtree(folder / name, ignore_errors=True)
    book = folder / CLOSED / "acctui.db"
    store = BookStore(book, lambda: NOW)
    for name in ("Cedar", "Dunmore"):
        accounts.add_account(store, Account(name=name))
    # The day's own backup has ended, so that every sitting begins alike.
    if store._habit._thread is not None:
        store._habit._thread.join()
    shutil.copytree(book.parent, folder / LEFT)
    store.backup()
    accounts.add_account(store, Account(name="Eskild"))
    store.close()


def fresh(folder: Path, asked: Asked) -> Path:
    """Lay out what the sitting begins with, and give the path of its book."""
    shutil.rmtree(folder / "disk", ignore_errors=True)
    place = folder / "disk" / asked.place
    place.parent.mkdir()
    if asked.start != NONE:
        shutil.copytree(folder / asked.start, place)
    return place / "acctui.db"


def work(folder: Path) -> None:
    """Hold every sitting asked for."""
    refusals = Refusals(folder / "control")
    refusals.free()
    prepare(folder)
    expected: dict[tuple[str, str], list[list[str]]] = {}
    for line in sys.stdin:
        asked = Asked(**json.loads(line))
        states = expected.setdefault((asked.place, asked.start), [])
        end = End(fresh(folder, asked), asked, states)
        sitting = Sitting(end, refusals)
        try:
            sitting.sit()
        except OnlyOnceError:
            sitting.leave()
        states += sitting.states
        sys.stdout.write(json.dumps(asdict(end.found)) + "\n")
        sys.stdout.flush()


def weaken() -> None:
    """Say nothing of a write that was not kept; for showing that it would be noticed."""
    commit = engine._commit

    def silent(connection: Connection, path: Path) -> None:
        with suppress(DBAPIError):
            commit(connection, path)

    vars(engine)["_commit"] = silent


if __name__ == "__main__":
    if len(sys.argv) > 2:
        weaken()
    work(Path(sys.argv[1]))
