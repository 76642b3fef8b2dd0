"""A command ended from outside at any moment: its one transaction is there whole or not at all."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

from tests.faults.books import copy_book, is_bad
from tests.faults.window import ESCAPES

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.tally import Tally

PROGRAM = (sys.executable, "-c", "from acctui.cli.main import run; run()")
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
ROWS = 600
LONGEST = 1.6
"""Seconds that an import of so many rows takes, start and all, on a machine that does other things too."""


def end_one(template: Path, home: Path, dice: Random, tally: Tally) -> None:
    """Import a list into a copy of the book, and end the command at some moment."""
    book, listed, passing = copy_book(template, home / "book.db"), home / "list.csv", home / "tmp"
    passing.mkdir(exist_ok=True)
    listed.write_text("\n".join(["account,city", *(f"Firm {n},Town {n}" for n in range(ROWS))]), "utf-8")
    before, asked, pause = _accounts(book), dice.choice(SIGNALS), dice.uniform(0.2, LONGEST)
    command = subprocess.Popen(
        [*PROGRAM, "--db", str(book), "import", str(listed)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ | {"HOME": str(home), "TMPDIR": str(passing)},
        # Whoever runs the battery may have had it told not to listen.
        preexec_fn=_listen,  # noqa: PLW1509 - no thread runs here
    )
    time.sleep(pause)
    began = time.monotonic()
    command.send_signal(asked)
    said, _ = command.communicate()
    how = (
        f"{asked.name} {pause:.3f} s into an import: {command.returncode}, {ESCAPES.sub(b'', said)[-200:]!r}"
    )
    if command.returncode:
        # One that had done its work when it was asked ends by itself, its daily backup made.
        tally.took("command ended", time.monotonic() - began, 2.0)
    more = _accounts(book) - before
    if more not in {0, ROWS} or is_bad(book):
        tally.fault("half kept", f"{more} of {ROWS} rows, {how}")
    # Before the program heeds them, and after it has ended, the system's own way is the right one.
    if command.returncode not in {0, 128 + asked, -asked} or b"did not expect" in said or b"Trace" in said:
        tally.fault("other exit codes", how)
    left = [*passing.iterdir(), *home.rglob("*.part")]
    if left and command.returncode >= 0:
        tally.fault("files left", f"{left} lie about, {how}")


def _listen() -> None:
    for number in SIGNALS:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)


def _accounts(book: Path) -> int:
    with closing(sqlite3.connect(book)) as connection:
        count: int = connection.execute("SELECT count(*) FROM account").fetchone()[0]
        return count
