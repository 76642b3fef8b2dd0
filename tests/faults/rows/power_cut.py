"""The power is cut: what was synced is there, and any part of what was not."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
import traceback
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.contents import word_of
from tests.faults.cut_disk import Disk
from tests.faults.disk import entries, in_front, shim
from tests.faults.power_worker import DAMAGED, NOW
from tests.faults.tally import Tally, Trial, not_measured

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreDamagedError, StoreRefusedError
from acctui.storage.backup_list import is_good
from acctui.storage.check import check_book
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Iterator

FAULT = "power cut: all synced, any part of the rest"
PLACES = {"WAL, FULL": "own", "rollback journal, EXTRA": "Dropbox"}
_POINTS, _FEW = 1000, 60
_ROUNDS, _FEW_ROUNDS = 40, 14
_COPIED_EACH = 5
_NAMED_EACH = 3


@dataclass(slots=True)
class Told:
    """What was acknowledged by a moment: the word for each state of the book, and the backups then."""

    words: list[str] = field(default_factory=list)
    backups: list[set[str]] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take one line of the seller's in."""
        _, *rest = line.split()
        self.words.append(rest[0] if rest else DAMAGED)
        self.backups.append(set(rest[1:]) if rest else self.backups[-1])


def run(trial: Trial) -> Tally:
    """Write one sitting down for each place, and cut it at every so many points."""
    made = shim(trial.folder)
    if made is None:
        return not_measured("there is no C compiler (cc), or this is not Linux")
    tally = nothing_wrong()
    rounds = trial.of(_ROUNDS, _FEW_ROUNDS)
    for name, folder in PLACES.items():
        sitting = record(trial.folder / folder, made, rounds)
        if not any(entry.what == "y" for entry in entries(sitting.log)):
            return not_measured("the shim sees nothing of what this Python's SQLite writes")
        before = tally.tried
        cut(tally, trial, sitting, trial.of(_POINTS, _FEW))
        tally.notes.append(f"{name}: {tally.tried - before:,} cuts in {rounds} rounds")
    return tally


def nothing_wrong() -> Tally:
    """Give a tally of everything that is looked for."""
    return Tally("cuts", {"lost": 0, "doubled": 0, "between": 0, "damaged": 0, "backups": 0, "left over": 0})


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting written down: the folder it was held in, the book in it, and the log."""

    under: Path
    book: Path
    log: Path


def record(folder: Path, shim: Path, rounds: int, *weakened: str) -> Sitting:
    """Let a seller work with the shim in front, on a book that is not there yet."""
    under = folder / "disk"
    under.mkdir(parents=True)
    sitting = Sitting(under, under / folder.name / "acctui.db", folder / "log")
    subprocess.run(
        [sys.executable, "-m", "tests.faults.power_worker", str(sitting.book), str(rounds), *weakened],
        check=True,
        cwd=Path(__file__).parents[3],
        env=os.environ | in_front(shim, under, log=sitting.log),
        stdout=subprocess.DEVNULL,
    )
    return sitting


def cut(tally: Tally, trial: Trial, sitting: Sitting, points: int) -> None:
    """Follow the sitting, and at points by the dice rebuild what a cut there would leave."""
    dice = trial.dice()
    done = [entry.what for entry in entries(sitting.log)]
    size = len(done)
    # A file is seldom given another name, and what a cut does then is seen at that very moment alone.
    named = [number for number, what in enumerate(done, 1) if what in "crlum"]
    cuts = sorted(
        dice.choice(named) if turn % _NAMED_EACH == 0 else dice.randrange(1, size + 1)
        for turn in range(points)
    )
    heard = list(_acknowledged(sitting.log))
    disk, place = Disk(sitting.under), 0
    for number, entry in enumerate(entries(sitting.log), 1):
        disk.follow(entry)
        while place < len(cuts) and cuts[place] == number:
            place += 1
            into = trial.folder / "cut"
            disk.rebuild(into, dice)
            told = _told(heard, number)
            where = f"{sitting.book.parent.name}, seed {trial.seed}, change {number} of {size}, cut {place}"
            _look(tally, into / sitting.book.relative_to(sitting.under), told, where)
            shutil.rmtree(into)


def _acknowledged(log: Path) -> Iterator[tuple[int, str]]:
    """Give each line the seller told, with the number of the change it followed."""
    for number, entry in enumerate(entries(log), 1):
        if entry.what == "s":
            yield number, entry.first.decode().strip()


def _told(heard: list[tuple[int, str]], number: int) -> tuple[Told, Told]:
    """Give what was told by then, and the same with the act that was under way."""
    before, after = Told(), Told()
    for at, line in heard:
        if at <= number:
            before.hear(line)
        after.hear(line)
        if at > number:
            break
    return before, after


def _look(tally: Tally, book: Path, told: tuple[Told, Told], where: str) -> None:
    """Open what the cut left with acctui, and count what is wrong with it."""
    tally.tried += 1
    before, after = told
    _look_at_backups(tally, book, told, where)
    try:
        _look_at_book(tally, book, before.words, after.words, where)
    except StoreDamagedError as error:
        if DAMAGED not in before.words[-1:]:
            tally.fault("damaged", f"{where}: {error}")
    except Exception:  # noqa: BLE001 - whatever comes of opening it is a fault to be told
        tally.fault("damaged", f"{where}: {traceback.format_exc()}")


def _look_at_book(tally: Tally, book: Path, before: list[str], after: list[str], where: str) -> None:
    is_lost = bool(before) and not book.exists()
    with closing(BookStore(book, lambda: NOW)) as store:
        store._habit._last = dt.datetime.now()  # noqa: DTZ005 - backups go by the real clock
        found = word_of(book)
        accounts.add_account(store, Account(name="After the cut"))
        if tally.tried % _COPIED_EACH == 0:
            store.backup()
            _look_for_remains(tally, book, where)
    if before[-1:] == [DAMAGED]:
        return
    if before and (is_lost or found not in {before[-1], after[-1]}):
        kind = "lost" if is_lost or found in before else "doubled" if found in after else "between"
        acts = len(before) - 1 - before.index(found) if found in before else "?"
        tally.fault(kind, f"{where}: {acts} acts behind what was told")
    if wrong := check_book(book):
        tally.fault("damaged", f"{where}: {wrong[0]}")


def _look_for_remains(tally: Tally, book: Path, where: str) -> None:
    """See that what was being made when the power went is gone once the next backup stands."""
    folders = book.parent, book.parent / "backups"
    if remains := [part.name for folder in folders for part in folder.glob(".*")]:
        tally.fault("left over", f"{where}: {remains}")


def _look_at_backups(tally: Tally, book: Path, told: tuple[Told, Told], where: str) -> None:
    """Whatever bears a backup's name is whole, and none that was told is gone."""
    there = {path.name for path in (book.parent / "backups").glob("[!.]*.db")}
    before, after = told
    if before.backups and (gone := (before.backups[-1] & after.backups[-1]) - there):
        tally.fault("backups", f"{where}: {sorted(gone)} gone")
    for name in sorted(there):
        try:
            is_whole = is_good(book.parent / "backups" / name)
        except StoreRefusedError:
            is_whole = False
        if not is_whole:
            tally.fault("backups", f"{where}: {name} is not whole")
