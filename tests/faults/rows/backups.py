"""Backups under harm: killed, without room, over years of use, gone bad on the disk; and keys beside one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from tests.faults.backup_keys import long_book, press_keys
from tests.faults.backup_kills import fill_the_disk, kill_at_moments, kill_at_stages, kill_restores
from tests.faults.backup_years import Years
from tests.faults.books import copy_book
from tests.faults.small_book import NOW, sample_book
from tests.faults.tally import Tally, Trial

from acctui.storage.check import check_book

FAULT = "backups: killed, no room, years of use, gone bad"


def run(trial: Trial) -> Tally:
    """Try one harm after another, each on a book of its own."""
    tally = Tally(
        "kills, writes, restores and keys",
        dict.fromkeys(
            (
                "partial under a final name",
                "backups that differ from the book",
                "left half made",
                "loose modes",
                "failures not told",
                "not made when due, or made when not",
                "kept otherwise than promised",
                "good ones dropped for bad ones",
                "list or verify mistaken",
                "restores that differ",
                "restores that keep nothing",
                "books harmed",
            ),
            0,
        ),
    )
    sample = sample_book(trial.folder / "sample.db")
    with closing(sqlite3.connect(sample)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    killed = trial.folder / "killed" / "book.db"
    killed.parent.mkdir(mode=0o700)
    copy_book(sample, killed)
    kill_at_stages(tally, killed)
    kill_at_moments(tally, killed, trial.dice(), trial.of(1000, 16))
    kill_restores(tally, killed)
    fill_the_disk(tally, killed, NOW, trial.of(100, 6))
    for wrong in check_book(killed):
        tally.fault("books harmed", wrong)
    Years(tally, sample, trial.folder / "years" / "book.db", trial.dice()).live(trial.of(730, 20))
    template = long_book(trial.folder / "long.db", trial.of(600, 250))
    for number in range(trial.of(5, 1)):
        press_keys(tally, template, trial.folder / f"keys-{number}" / "book.db")
    return tally
