"""A disk that is full or breaks: one change refused, or all from it on, for every change there is."""

from __future__ import annotations

import errno
import json
import os
import select
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.faults.disk import Refusals, in_front, shim
from tests.faults.full_commands import try_commands
from tests.faults.full_verdict import CLOSED, LEFT, NONE, Asked
from tests.faults.full_window import try_window
from tests.faults.tally import Tally, Trial, not_measured

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random
    from types import TracebackType

FAULT = "k-th write, sync or cut fails (full, broken)"
_LOOKED_FOR = (
    "lost",
    "doubled",
    "between",
    "damaged",
    "tracebacks",
    "untold",
    "next try failed",
    "backups",
    "left over",
    "hung",
)
_OF_A_DAY = (("own", NONE), ("Dropbox", LEFT), ("own", LEFT), ("Dropbox", NONE))
_OF_A_RESTORE = (("own", CLOSED), ("Dropbox", CLOSED))
_HOW = ((errno.ENOSPC, True), (errno.ENOSPC, False), (errno.EIO, True), (errno.EIO, False))
"""The error, and whether for ever."""

_FEW = 25
_PATIENCE = 60.0


class Worker:
    """The seller's process, with the shim in front; begun again where it ended."""

    def __init__(self, folder: Path, shim: Path, *words: str) -> None:
        self._folder = folder
        self._shim = shim
        self._words = words
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        (self._folder / "disk").mkdir(parents=True, exist_ok=True)
        Refusals(self._folder / "control")
        front = in_front(self._shim, self._folder / "disk", control=self._folder / "control")
        return subprocess.Popen(
            [sys.executable, "-m", "tests.faults.full_worker", str(self._folder), *self._words],
            cwd=Path(__file__).parents[3],
            env=os.environ | front,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def sit(self, asked: Asked) -> dict[str, Any] | None:
        """Let it hold one sitting, and give what it found; None where no answer came."""
        self._process = self._process or self._started()
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps(asdict(asked)).encode() + b"\n")
        line = b""
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([stdout], [], [], _PATIENCE)
            piece = os.read(stdout.fileno(), 65536) if ready else b""
            if not piece:
                self._end()
                return None
            line += piece
        found: dict[str, Any] = json.loads(line)
        return found


def run(trial: Trial) -> Tally:
    """Refuse one change after another, and look at the book and at what was told."""
    made = shim(trial.folder)
    if made is None:
        return not_measured("there is no C compiler (cc), or this is not Linux")
    tally = nothing_wrong()
    with Worker(trial.folder / "sitting", made) as worker:
        for books in (_OF_A_DAY, _OF_A_RESTORE):
            most = max(changes(worker, *book) for book in books)
            if not most:
                return not_measured("the shim sees nothing of what this Python's SQLite writes")
            for asked in _asked(books, most, trial):
                take(tally, worker, asked)
            tally.notes.append(f"{most:,} changes of one sitting on {' or '.join(map('/'.join, books))}")
    for name, tries in (("commands", try_commands), ("the app in a terminal", try_window)):
        before = tally.tried
        tries(tally, trial, made)
        tally.notes.append(f"{tally.tried - before:,} changes refused to {name}")
    return tally


def nothing_wrong() -> Tally:
    """Give a tally of everything that is looked for."""
    return Tally("refused changes", dict.fromkeys(_LOOKED_FOR, 0))


def changes(worker: Worker, place: str, start: str) -> int:
    """Count the changes of a sitting that nothing is refused in; 0 where the shim sees none."""
    found = worker.sit(Asked(place, start))
    assert found is not None, f"a sitting on {place}/{start} came to no end with nothing refused"
    met: int = found["met"]
    return met


def _asked(books: tuple[tuple[str, str], ...], most: int, trial: Trial) -> Iterator[Asked]:
    """Give each change in each way, the books in turn; in the short form a few of them by the dice."""
    dice = trial.dice()
    for number in range(1, most + 1):
        for way, (error, forever) in enumerate(_HOW):
            if not trial.is_short or _is_drawn(dice, most * len(_HOW)):
                place, start = books[(number + way) % len(books)]
                # Of two writes that find the disk full once, one has half of its bytes put down first.
                is_half = error == errno.ENOSPC and not forever and number % 2 == 0
                yield Asked(place, start, number, error, forever, is_half)


def _is_drawn(dice: Random, of: int) -> bool:
    return dice.random() < _FEW / of


def take(tally: Tally, worker: Worker, asked: Asked) -> None:
    """Let one sitting be held, and count what was wrong."""
    found = worker.sit(asked)
    tally.tried += 1
    if found is None:
        tally.fault("hung", f"{asked}: it ended, or gave no answer within {_PATIENCE:.0f} s")
        return
    for name, example in found["faults"]:
        tally.fault(name, example)
