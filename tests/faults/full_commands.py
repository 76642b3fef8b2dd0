"""Commands on a disk that refuses: done and told so, or refused in one line and not done."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.faults.disk import Refusals, entries, in_front
from tests.faults.full_verdict import NOW
from tests.terminal.sitting import PROGRAM

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.backup_list import backups_of
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

_IN_THE_BOOK = "This is in the book"
_IN_DOUBT = "may be in the book or not"
_REFUSED = 1
_HOW = ((errno.ENOSPC, True), (errno.EIO, False), (errno.EIO, True))


@dataclass(frozen=True, slots=True)
class Command:
    """A command and what it is to add: lines of a table, or backups where none is named."""

    words: tuple[str, ...]
    table: str
    each: int
    is_first: bool = False


COMMANDS = (
    Command(("note", "alder", "long words"), "note", 1),
    Command(("account", "add", "Baltic"), "account", 5, is_first=True),
    Command(("backup",), "", 5),
)


class Desk:
    """One book, laid out anew for each command, and the shim in front."""

    def __init__(self, folder: Path, shim: Path) -> None:
        self._folder = folder
        self._shim = shim
        self._made = folder / "made"
        (folder / "disk").mkdir(parents=True)
        self.book = folder / "disk" / "own" / "acctui.db"
        self.refusals = Refusals(folder / "control")
        self._front = in_front(shim, folder / "disk", control=folder / "control")
        with closing(BookStore(self._made / "acctui.db", lambda: NOW)) as store:
            accounts.add_account(store, Account(name="Alder"))
            store.backup()

    def lay_out(self, command: Command) -> int:
        """Begin anew, and give how much there is of what the command adds."""
        shutil.rmtree(self.book.parent, ignore_errors=True)
        if not command.is_first:
            shutil.copytree(self._made, self.book.parent)
        return self.count(command)

    def syncs(self, command: Command) -> list[int]:
        """Give which of the changes it asks for bring something to the disk."""
        self.lay_out(command)
        log = self._folder / "log"
        words = [*PROGRAM, "--db", str(self.book), *command.words]
        front = in_front(self._shim, self._folder / "disk", log=log)
        subprocess.run(words, env=os.environ | front, check=True, capture_output=True)
        return [number for number, entry in enumerate(entries(log), 1) if entry.what == "y"]

    def count(self, command: Command) -> int:
        """Count what the command adds."""
        if not command.table:
            return len(backups_of(self.book))
        if not self.book.exists():
            return 0
        with closing(sqlite3.connect(self.book)) as connection:
            found: int = connection.execute(f"SELECT count(*) FROM {command.table}").fetchone()[0]  # noqa: S608 - a name of ours
            return found

    def run(self, command: Command) -> subprocess.CompletedProcess[str]:
        """Run it as the seller does."""
        words = [*PROGRAM, "--db", str(self.book), *command.words]
        return subprocess.run(
            words, env=os.environ | self._front, check=False, capture_output=True, text=True
        )


def try_commands(tally: Tally, trial: Trial, shim: Path) -> None:
    """Refuse changes of each command, one after the other."""
    desk = Desk(trial.folder / "commands", shim)
    for command in COMMANDS:
        desk.lay_out(command)
        desk.refusals.refuse(0, 0)
        desk.run(command)
        most = desk.refusals.met
        few = [trial.dice().randrange(1, most + 1)]
        for number in few if trial.is_short else range(1, most + 1, command.each):
            error, forever = _HOW[number % len(_HOW)]
            try_command(tally, desk, command, number, error, forever=forever)


def try_command(
    tally: Tally, desk: Desk, command: Command, number: int, error: int, *, forever: bool
) -> None:
    """Let it be refused, and run it again when the disk has room: the thing is there once."""
    before = desk.lay_out(command)
    desk.refusals.refuse(number, error, forever=forever)
    first = desk.run(command)
    desk.refusals.free()
    where = f"acctui {' '.join(command.words)}: change {number} refused, {os.strerror(error)}: {first.stderr}"
    tally.tried += 1
    more = desk.count(command) - before
    _judge(tally, first, more, where)
    is_there = _IN_THE_BOOK in first.stderr or (_IN_DOUBT in first.stderr and more)
    if first.returncode and not is_there and desk.run(command).returncode:
        tally.fault("next try failed", where)
    if desk.count(command) != before + 1:
        tally.fault("doubled" if desk.count(command) > before + 1 else "lost", where)
    for words in check_book(desk.book):
        tally.fault("damaged", f"{where} {words}")


def _judge(tally: Tally, ran: subprocess.CompletedProcess[str], more: int, where: str) -> None:
    """Hold what was said against what was done."""
    if ran.returncode not in {0, _REFUSED} or "Traceback" in ran.stderr or "did not expect" in ran.stderr:
        tally.fault("tracebacks", where)
    elif ran.returncode == 0 and not more:
        tally.fault("untold", where)
    elif ran.returncode and more and _IN_THE_BOOK not in ran.stderr and _IN_DOUBT not in ran.stderr:
        tally.fault("between", where)
    elif ran.returncode and len(ran.stderr.strip().splitlines()) != 1:
        tally.fault("untold", f"{where} is not one line")
