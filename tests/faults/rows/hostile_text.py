"""Hostile text in every field by every way in, and out on every way out."""

from __future__ import annotations

import os
from contextlib import chdir
from typing import TYPE_CHECKING

from tests.faults.commands import TODAY, acctui
from tests.faults.hostile_imports import bring_in_by_files
from tests.faults.hostile_in import Desk, desk_of, places_left_out, try_every_place
from tests.faults.hostile_out import WIDTH, show_everything, write_every_file
from tests.faults.hostile_screens import sit_down
from tests.faults.small_book import sample_book, small_book
from tests.faults.tally import Tally, Trial
from tests.faults.words_of_the_book import columns_of_words
from tests.tui.hostile import fill_with_hostile_text

if TYPE_CHECKING:
    from pathlib import Path

FAULT = "hostile text in every field, by every way in and out"
_FAULTS = (
    *("tracebacks", "bytes that act", "crooked lines", "formula cells", "injected properties"),
    *("round trips not exact", "half kept", "cut or changed", "let in", "refused without the count"),
    *("endless answers", "columns no text came into"),
)


def run(trial: Trial) -> Tally:
    """Bring hostile text in by commands and files, then look at a book that is full of it."""
    os.environ |= {"ACCTUI_TODAY": TODAY, "COLUMNS": str(WIDTH)}
    tally = Tally("texts, answers and keys", dict.fromkeys(_FAULTS, 0))
    sample = sample_book(trial.folder / "sample.db")
    desk = desk_of(small_book(sample, trial.folder / "small.db"), trial.folder)
    # A text may be taken for the name of a file to write.
    with chdir(trial.folder):
        try_every_place(trial, tally, desk)
    by_commands = len(desk.reached)
    bring_in_by_files(trial, tally, desk)
    wanted = columns_of_words()
    for column in places_left_out(desk, wanted) if not trial.is_short else ():
        tally.fault("columns no text came into", column)
    _look(trial, tally, sample)
    tally.notes.append(
        f"{len(wanted)} columns of words; commands brought a text into {by_commands} of them, "
        f"with files {len(desk.reached & wanted)}"
    )
    return tally


def _look(trial: Trial, tally: Tally, sample: Path) -> None:
    spoilt = trial.folder / "spoilt.db"
    small_book(sample, spoilt)
    fill_with_hostile_text(spoilt)
    desk = Desk(spoilt, trial.folder / "out.db", desk_of(spoilt, trial.folder).known)
    desk.book.touch(mode=0o600)
    accounts = (1, 2, 6, 9)
    show_everything(trial, tally, desk, accounts[: trial.of(len(accounts), 1)])
    write_every_file(tally, desk.anew(), trial.folder)
    acctui(desk.book, "history")
    sit_down(trial, tally, spoilt)
