"""Odd terminals, alphabets, sizes, bytes and days: it works, or says in a sentence why not."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING

from tests.faults.books import make_book_of
from tests.faults.odd import days, names, noise, sizes, stops
from tests.faults.side_by_side import side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

FAULT = "odd terminals, sizes, bytes, stop and resume, odd days"
ACCOUNTS = 30


def run(trial: Trial) -> Tally:
    """Try each oddity on a book of its own."""
    parts: list[Callable[[Path, Path], Tally]] = [
        partial(names.odd_names, listed=list(names.ODD)[:: trial.of(1, 3)], commands=trial.of(9, 1)),
        names.no_terminal,
        partial(sizes.every_size, listed=sizes.SIZES[:: trial.of(1, 3)]),
        partial(sizes.many_sizes, dice=trial.dice(), times=trial.of(200, 40)),
        partial(stops.stop_and_go, dice=trial.dice(), times=trial.of(50, 3)),
        partial(days.zones, listed=days.DAYS[:: trial.of(1, 4)]),
        days.impossible,
        partial(days.clock_back, times=trial.of(200, 12)),
    ]
    for number in range(trial.of(10, 1)):
        dice = Random(f"{trial.seed} noise {number}")  # noqa: S311 - dice, not secrets
        parts.append(partial(noise.noise, dice=dice, size=trial.of(2_000, 600)))
    whole = side_by_side("oddities", [partial(_alone, trial, *part) for part in enumerate(parts)])
    whole.notes = [", ".join(whole.notes)]
    return whole


def _alone(trial: Trial, number: int, part: Callable[[Path, Path], Tally]) -> Tally:
    home = trial.folder / str(number)
    home.mkdir()
    book = home / "book.db"
    make_book_of(book, [names.NAME, *(f"Alder {number}" for number in range(1, ACCOUNTS))])
    tally = part(home, book)
    tally.notes.append(f"{tally.tried:,} {tally.of}")
    return tally
