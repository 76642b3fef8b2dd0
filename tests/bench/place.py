"""Where a run of the benchmark takes place: the programs, the books, and what surrounds them."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.contents import TODAY
from tests.bench.pty_driver import Terminal

from acctui.storage.backup_list import FOLDER, names_for

if TYPE_CHECKING:
    from collections.abc import Sequence

_FLOORS = Path(__file__).parent / "floors"
TODAY_PATTERN = r"(?s)sweep due.*accounts that matter first.*▌ \w.*\? help"
"""What is on the screen once Today stands: the header, the count, the first line and the footer."""


@dataclass(frozen=True, slots=True)
class Place:
    """The book asked for, a small one, and a scratch copy that is written to; `folder` goes with the run.

    `peers` are the folders programs of others are looked for in, None where none is to be started.
    """

    folder: Path
    book: Path
    small: Path
    scratch: Path
    peers: str | None = None

    def acctui(self, book: Path, *arguments: str) -> list[str]:
        """Give the command line of the program under test."""
        return [str(Path(sys.executable).with_name("acctui")), "--db", str(book), *arguments]

    def floor(self, name: str) -> list[str]:
        """Give the command line of a bare program."""
        return [sys.executable, str(_FLOORS / f"{name}.py")]

    def peer(self, name: str) -> str | None:
        """Give the program of another project, None where it is not installed or not asked for."""
        return shutil.which(name, path=self.peers) if self.peers else None

    @property
    def env(self) -> dict[str, str]:
        """What the programs see: an empty home, a plain terminal, and the day of the book."""
        return {
            "HOME": str(self.folder),
            "PATH": os.environ.get("PATH", ""),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
            "ACCTUI_TODAY": TODAY.isoformat(),
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
        }

    def open(self, command: Sequence[str]) -> Terminal:
        """Start a program in a terminal."""
        return Terminal(command, self.env)

    def run(self, command: Sequence[str]) -> float:
        """Run a command to its end and give the milliseconds it took; raises when it fails."""
        began = time.perf_counter()
        subprocess.run(command, env=self.env, check=True, stdout=subprocess.DEVNULL)
        return (time.perf_counter() - began) * 1000


def make_place(folder: Path, book: Path, small: Path, peers: str | None = None) -> Place:
    """Copy the book, and let today's backup seem made, as it is for every write but a day's first."""
    scratch = folder / "scratch.db"
    shutil.copyfile(book, scratch)
    (folder / FOLDER).mkdir()
    today = next(names_for(scratch, dt.datetime.now(), "daily"))  # noqa: DTZ005 - backups are named in local time
    shutil.copyfile(small, today)
    return Place(folder, book, small, scratch, peers)


def first_account(book: Path) -> str:
    """Give the account the list begins with."""
    with closing(sqlite3.connect(f"file:{book}?mode=ro", uri=True)) as connection:
        row = connection.execute(
            "SELECT name FROM account WHERE tier = 'key' ORDER BY name COLLATE NOCASE, id LIMIT 1"
        ).fetchone()
    return str(row[0])
