"""The end from outside, in the middle of a form: what was seen is kept, and the terminal is as before.

The signals are sent to the app; a closed terminal and a dropped line take the terminal away under it, the
line with the shell that the app runs under. A terminal that takes nothing more is the hardest: the app can't
draw, and waits. Commands are ended too, in the middle of an import.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import termios
import time
from contextlib import closing
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from tests.faults.books import copy_book, make_book_of
from tests.faults.ended_commands import end_one
from tests.faults.left import adopt_orphans, still_there
from tests.faults.side_by_side import AT_A_TIME, side_by_side
from tests.faults.tally import Tally
from tests.faults.window import ESCAPES, Window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tally import Trial

FAULT = "SIGTERM, SIGHUP, terminal closed, line dropped mid-form"
WITHIN = 2.0
KINDS = {"SIGTERM": 143, "SIGHUP": 129, "closed": 129, "dropped": 129, "stuck": 143}
"""Each with the exit code that names it."""

FAULTS = (
    "drafts lost",
    "terminals not restored",
    "processes left",
    "files left",
    "half kept",
    "other exit codes",
    "loose words",
)
ACCOUNT = "Alder"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MODE = re.compile(rb"\x1b\[\?(\d+)([hl])")
_LEFT = {b"1049": b"l", b"1000": b"l", b"1003": b"l", b"1006": b"l", b"2004": b"l", b"25": b"h", b"7": b"h"}
_KEYBOARD = re.compile(rb"\x1b\[([<>])\d*u")


def run(trial: Trial) -> Tally:
    """End the app in each way, in windows of their own."""
    template = trial.folder / "template.db"
    make_book_of(template, [ACCOUNT])
    times = trial.of(100, 2)
    parts = [
        partial(_in_turn, trial, kind, range(start, times, AT_A_TIME))
        for kind in KINDS
        for start in range(AT_A_TIME)
    ]
    parts += [partial(_commands, trial, range(start, times, AT_A_TIME)) for start in range(AT_A_TIME)]
    return side_by_side("ends", parts)


def _commands(trial: Trial, numbers: range) -> Tally:
    tally, home = Tally("ends", dict.fromkeys(FAULTS, 0)), trial.folder / f"commands-{numbers.start}"
    home.mkdir()
    dice = Random(f"{trial.seed} commands {numbers.start}")  # noqa: S311 - dice, not secrets
    for _ in numbers:
        end_one(trial.folder / "template.db", home, dice, tally)
        tally.tried += 1
    return tally


def _in_turn(trial: Trial, kind: str, numbers: range) -> Tally:
    tally = Tally("ends", dict.fromkeys(FAULTS, 0))
    home = trial.folder / f"{kind}-{numbers.start}"
    home.mkdir()
    dice = Random(f"{trial.seed} {kind} {numbers.start}")  # noqa: S311 - dice, not secrets
    adopt_orphans()
    for number in numbers:
        book = copy_book(trial.folder / "template.db", home / "book.db")
        _End(kind, number, home, book, dice).count(tally)
        tally.tried += 1
    return tally


class _End:
    """One end: what stood on the screen before it, and what is left after."""

    def __init__(self, kind: str, number: int, home: Path, book: Path, dice: Random) -> None:
        self.kind, self.book, self._dice = kind, book, dice
        self.words = f"w{number}" + "".join(dice.choice(LETTERS) for _ in range(dice.randint(6, 30)))
        self.how = f"{kind}, {self.words!r}"
        under = be_behind_a_shell if kind == "dropped" else None
        with Window(home, "--db", str(book), "open", ACCOUNT, under=under) as window:
            session, self.before = window.pid, termios.tcgetattr(window.fd)
            self._type(window)
            self.seen = self._seen(window)
            self.took = self._end(window)
            self.sent, self.code = bytes(window.sent), window.code
            self.after = termios.tcgetattr(window.fd) if window.fd >= 0 else None
            self.left = still_there(session)

    def _type(self, window: Window) -> None:
        window.sees("They agree to")
        for letter in self.words:
            window.type(letter)
            window.listen(self._dice.uniform(0, 0.03))
        window.sees(self.words[:2])
        window.listen(self._dice.uniform(0, 0.3))

    def _seen(self, window: Window) -> str:
        told, length = window.words.decode(errors="replace"), len(self.words)
        while self.words[:length] not in told:
            length -= 1
        return self.words[:length]

    def _end(self, window: Window) -> float | None:
        """Bring the end about, and give the seconds it took; None when the app goes on."""
        if self.kind == "stuck":
            _let_it_stick(window)
        if self.kind == "dropped":
            _drop(window, self._dice.uniform(0, 0.02))
        elif self.kind == "closed":
            window.close()
        else:
            os.kill(window.pid, signal.SIGHUP if self.kind == "SIGHUP" else signal.SIGTERM)
        return window.ends(2 * WITHIN, reads=self.kind != "stuck")

    def count(self, tally: Tally) -> None:
        """Count what went wrong."""
        if self.took is None:
            tally.fault("processes left", f"{self.how}: it goes on")
            return
        tally.took("ended", self.took, WITHIN)
        kept = _kept(self.book)
        if not kept.startswith(self.seen):
            tally.fault("drafts lost", f"{self.how}: {self.seen!r} was seen and {kept!r} is kept")
        if self.left:
            tally.fault("processes left", f"{self.how}: {self.left}")
        if self.code != KINDS[self.kind]:
            tally.fault("other exit codes", f"{self.how}: {self.code}")
        if self.after is not None:
            wrong = not_restored(self.sent) or ([] if self.after == self.before else ["termios"])
            if wrong:
                tally.fault("terminals not restored", f"{self.how}: {wrong}")
            printed = ESCAPES.sub(b"", self.sent.rpartition(b"\x1b[?1049l")[2]).strip()
            if b"\n" in printed or len(printed) > 80:
                tally.fault("loose words", f"{self.how}: {printed!r}")


def _let_it_stick(window: Window) -> None:
    """Have more drawn than the terminal takes, until the app waits for it."""
    for number in range(12):
        window.resize(100 + number % 2, 40)
        time.sleep(0.03)


def be_behind_a_shell() -> None:
    """Leave the session to a process that waits, as a shell does, and go on in its foreground."""
    inner = os.fork()
    if inner:
        os.waitpid(inner, 0)
        os._exit(0)
    os.setpgid(0, 0)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    os.tcsetpgrp(0, os.getpid())
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)


def _drop(window: Window, pause: float) -> None:
    """Let the line drop: the shell dies, and its terminal is closed."""
    app = os.tcgetpgrp(window.fd)
    os.kill(window.pid, signal.SIGKILL)
    os.waitpid(window.pid, 0)
    time.sleep(pause)
    window.close()
    window.pid = app


def _kept(book: Path) -> str:
    with closing(sqlite3.connect(book)) as connection:
        rows = connection.execute("SELECT fields FROM draft WHERE form = 'precall'").fetchall()
    return "".join(json.loads(fields).get("outcome", "") for (fields,) in rows)


def not_restored(sent: bytes) -> list[str]:
    """Name what a terminal that was sent this is still left with."""
    last = dict(_MODE.findall(sent))
    wrong = [f"mode {mode.decode()}" for mode, way in _LEFT.items() if last.get(mode, way) != way]
    ways = _KEYBOARD.findall(sent)
    return wrong + (["keyboard"] if ways.count(b">") != ways.count(b"<") else [])
