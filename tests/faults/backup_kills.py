"""A backup that is killed at any moment, or that the disk has no room for."""

from __future__ import annotations

import datetime as dt
import os
import resource
import signal
import threading
import time
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from tests.storage.dump import dump

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import StoreRefusedError
from acctui.storage import backup, copy_check, copying, private_files, restoring
from acctui.storage.backup_list import backups_of, folder_of, is_good
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    from tests.faults.tally import Tally

STAGES: tuple[tuple[Any, str], ...] = (
    (backup, "make_part"),
    (backup, "copy_book"),
    (copy_check, "fix"),
    (copy_check, "is_good"),
    (backup, "fix_folder"),
    (backup, "to_drop"),
    (os, "link"),
    (os, "fsync"),
)
"""What a backup calls on its way: it is killed before and after each of them."""

RESTORES: tuple[tuple[Any, str], ...] = (
    (restoring, "make_part"),
    (restoring, "copy_book"),
    (restoring, "is_good"),
    (restoring, "_finish"),
    (restoring, "fix"),
    (restoring, "write_over"),
    (restoring, "drop_part"),
)
"""What a restore calls on its way."""

KEPT = 0o600
_ENDED, _TOLD, _UNTOLD = 0, 3, 4


def kill_at_stages(tally: Tally, book: Path) -> None:
    """Kill a backup before and after each thing it does on its way."""
    for module, name in STAGES:
        for is_after in (False, True):
            where = f"killed {'after' if is_after else 'before'} {name}"
            _ended(_forked(partial(_lethal, module, name, is_after, book)))
            _judge(tally, book, where)


def kill_at_moments(tally: Tally, book: Path, dice: Random, times: int) -> None:
    """Kill backups made one after another, some at a pace beside other work, at moments the dice choose."""
    began = time.monotonic()
    backup.make_backup(book, "asked")
    long = time.monotonic() - began
    for _ in range(times):
        pause, is_beside = dice.random() * 2 * long, dice.random() < 0.5
        child = _forked(partial(_endless, book, is_beside))
        time.sleep(pause)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        _judge(tally, book, f"killed after {pause * 1000:.0f} ms")


def kill_restores(tally: Tally, book: Path) -> None:
    """Kill a restore before and after each thing it does: the book is as it stood, or as it was put back."""
    good = backup.make_backup(book, "asked").path
    for number, (module, name) in enumerate(RESTORES):
        for is_after in (False, True):
            tally.tried += 1
            where = f"restore killed {'after' if is_after else 'before'} {name}"
            with closing(BookStore(book, dt.datetime.now().astimezone)) as store:
                accounts.add_account(store, Account(name=f"Of before {number} {is_after}"))
            stood = dump(book)
            _ended(_forked(partial(_lethal_restore, module, name, is_after, book, good)))
            found = dump(book)
            if found not in (stood, dump(good)):
                tally.fault("books harmed", f"{where}: neither what stood nor what was put back")
            if found != stood and not any(dump(one.path) == stood for one in backups_of(book)):
                tally.fault("restores that keep nothing", where)
            if restoring.restore(book, good) is None or dump(book) != dump(good):
                tally.fault("restores that differ", f"{where}: and again")
            left = [path.name for path in book.parent.iterdir() if path.name.startswith(".")]
            if left:
                tally.fault("left half made", f"{where}: {left}")


def fill_the_disk(tally: Tally, book: Path, now: dt.datetime, times: int) -> None:
    """Leave a backup room for a part of itself only, asked for and beside the work; then for all."""
    backup.make_backup(book, "asked")
    size = backups_of(book)[0].size
    for number in range(times):
        room = size * number // times
        for job in (_asked, _beside):
            where = f"room for {room:,} of {size:,} bytes, {job.__name__.strip('_')}"
            code = _ended(_forked(partial(job, book, now, max(room, 1))))
            if code != _TOLD:
                tally.fault("failures not told", f"{where}: ended with {code}")
            if list(folder_of(book).glob(".*")):
                tally.fault("left half made", where)
            _judge(tally, book, where)


def _forked(job: Callable[[], int]) -> int:
    """Run a job in a process of its own, that ends with what the job gives."""
    child = os.fork()
    if child == 0:
        code = _UNTOLD
        with suppress(BaseException):
            code = job()
        os._exit(code)
    return child


def _ended(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _lethal(module: Any, name: str, is_after: bool, book: Path) -> int:  # noqa: FBT001 - a word of this file alone
    _booby_trap(module, name, is_after)
    backup.make_backup(book, "asked")
    return _ENDED


def _lethal_restore(module: Any, name: str, is_after: bool, book: Path, good: Path) -> int:  # noqa: FBT001 - the same
    _booby_trap(module, name, is_after)
    restoring.restore(book, good)
    return _ENDED


def _booby_trap(module: Any, name: str, is_after: bool) -> None:  # noqa: FBT001 - the same
    real = getattr(module, name)

    def kill(*given: Any, **named: Any) -> Any:
        if is_after:
            real(*given, **named)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(module, name, kill)


class _Pace:
    """What a window is to a backup made beside its work."""

    def rest(self, part: Path) -> None:
        """Bring a slice to the disk."""
        private_files.fix(part)

    def checks(self, connection: object) -> None:
        """Take no note: nothing here closes."""


def _endless(book: Path, is_beside: bool) -> int:  # noqa: FBT001 - a word of this file alone
    while True:
        backup.make_backup(book, "use", _Pace() if is_beside else None)


def _limit(room: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))


def _asked(book: Path, _now: dt.datetime, room: int) -> int:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _limit(room)
    try:
        backup.make_backup(book, "asked")
    except StoreRefusedError as refusal:
        return _TOLD if "No backup could be made" in str(refusal) else _UNTOLD
    return _ENDED


def _beside(book: Path, now: dt.datetime, room: int) -> int:
    """Write to the book while its backup of the day finds no room; the word comes with the work."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    for one in backups_of(book):
        one.path.unlink()
    is_written = threading.Event()

    def copy_in_a_small_room(*given: Any) -> None:
        is_written.wait()
        _limit(room)
        try:
            copying.copy_book(*given)
        finally:
            _limit(resource.RLIM_INFINITY)

    vars(backup)["copy_book"] = copy_in_a_small_room
    with closing(BookStore(book, lambda: now)) as store:
        accounts.add_account(store, Account(name=f"Room {room}"))
        is_written.set()
        store.close()
        return _TOLD if "No backup could be made" in (store.backup_problem or "") else _UNTOLD


def _judge(tally: Tally, book: Path, where: str) -> None:
    """Look at what stands under a final name, then make one more, which clears what was left half made."""
    tally.tried += 1
    wanted = dump(book)
    for one in backups_of(book):
        if not is_good(one.path):
            tally.fault("partial under a final name", f"{where}: {one.path.name}")
        elif one.path.stat().st_mode & 0o777 != KEPT:
            tally.fault("loose modes", f"{where}: {one.path.name}")
    made = backup.make_backup(book, "asked")
    if dump(made.path) != wanted:
        tally.fault("backups that differ from the book", where)
    left = [path.name for path in folder_of(book).iterdir() if path.name.startswith(".")]
    if left:
        tally.fault("left half made", f"{where}: {left}")
