"""The app on a disk that refuses: the form stays with its text, it is said, the next try works."""

from __future__ import annotations

import errno
import os
import shutil
import time
from contextlib import closing
from typing import TYPE_CHECKING

from tests.faults.disk import Refusals, in_front
from tests.faults.full_verdict import NOW
from tests.terminal.sitting import Sitting

from acctui.domain.account import Account
from acctui.domain.call import Call
from acctui.services import accounts
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

WORDS = "introduce me to Tomas Riis"
SAVED = "Saved  Stated"
_SAID = ("Nothing was saved", "Draft kept in memory only", "This is in the book", "No backup could be made")
_KEPT = 0.4
"""Seconds after which what stands in a field is in the book as a draft."""
_SOON = 20.0
_LONG, _SHORT = 48, 3


class Window:
    """One window after another, each on a book of its own, the shim in front."""

    def __init__(self, folder: Path, shim: Path) -> None:
        self._made = folder / "made"
        (folder / "disk").mkdir(parents=True)
        self._home = folder / "home"
        self._home.mkdir(mode=0o700)
        self.book = folder / "disk" / "own" / "acctui.db"
        self.refusals = Refusals(folder / "control")
        self._front = in_front(shim, folder / "disk", control=folder / "control")
        with closing(BookStore(self._made / "acctui.db", lambda: NOW)) as store:
            accounts.add_account(store, Account(name="Alder"))
            store.backup()

    def open(self) -> Sitting:
        """Sit down at a fresh book, at the panel of its account."""
        self.refusals.free()
        shutil.rmtree(self.book.parent, ignore_errors=True)
        shutil.copytree(self._made, self.book.parent)
        return Sitting(
            self._home,
            *("--db", str(self.book), "open", "alder"),
            size=(120, 40),
            LD_PRELOAD=self._front["LD_PRELOAD"],
            DISK_UNDER=self._front["DISK_UNDER"],
            DISK_CONTROL=self._front["DISK_CONTROL"],
        )


def try_window(tally: Tally, trial: Trial, shim: Path) -> None:
    """Refuse changes while an outcome is stated and the app is left."""
    window = Window(trial.folder / "window", shim)
    most = _changes(window)
    for turn in range(trial.of(_LONG, _SHORT)):
        number = 1 + turn * most // trial.of(_LONG, _SHORT)
        error, forever = ((errno.ENOSPC, True), (errno.EIO, False), (errno.ENOSPC, False))[turn % 3]
        where = f"stating in the app: change {number} refused, {os.strerror(error)}"
        tally.tried += 1
        try:
            _try(tally, window, (number, error, forever), where)
        except AssertionError as unseen:
            tally.fault("untold", f"{where}: {unseen}")


def _changes(window: Window) -> int:
    """Count the changes from the key that states to the end of the app."""
    with window.open() as terminal:
        _type(terminal)
        window.refusals.refuse(0, 0)
        terminal.press("enter", "w")
        terminal.sees(SAVED)
        terminal.press("ctrl+q")
        terminal.ended()
    return window.refusals.met


def _type(terminal: Sitting) -> None:
    terminal.sees("They agree to")
    terminal.type(WORDS)
    terminal.sees(WORDS)
    time.sleep(_KEPT)
    terminal.rest()


def _try(tally: Tally, window: Window, how: tuple[int, int, bool], where: str) -> None:
    with window.open() as terminal:
        _type(terminal)
        number, error, forever = how
        window.refusals.refuse(number, error, forever=forever)
        terminal.press("enter", "w")
        if not _is_saved(terminal):
            if WORDS not in terminal.text:
                tally.fault("lost", f"{where}: the form is empty\n{terminal.text}")
            window.refusals.free()
            terminal.press("w")
            terminal.sees(SAVED, within=_SOON)
        terminal.press("ctrl+q")
        code = terminal.ended()
        window.refusals.free()
        if code or "Traceback" in terminal.text:
            tally.fault("tracebacks", f"{where}: it ended with {code}\n{terminal.text}")
    _look(tally, window.book, where)


def _is_saved(terminal: Sitting) -> bool:
    """Wait for the word, one way or the other."""
    end = time.monotonic() + _SOON
    while not any(words in terminal.text for words in (SAVED, *_SAID)):
        assert time.monotonic() < end, f"nothing was said:\n{terminal.text}"
        terminal.rest()
    return SAVED in terminal.text


def _look(tally: Tally, book: Path, where: str) -> None:
    with closing(BookStore(book, lambda: NOW)) as store, store.reading() as reads:
        stated = [call.outcome for call in reads.where(Call)]
    if stated != [WORDS]:
        tally.fault("doubled" if len(stated) > 1 else "lost", f"{where}: {stated}")
    for words in check_book(book):
        tally.fault("damaged", f"{where}: {words}")
