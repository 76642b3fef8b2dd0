"""Terminals of every size, and one that changes its size two hundred times."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from tests.faults.odd.found import answers, leave, tally_of
from tests.faults.window import SIZE, Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

    from tests.faults.tally import Tally

SIZES = [(1, 1), (2, 2), (1, 300), (300, 1), (5, 300), (1000, 5), (20, 10), (59, 17), (60, 18), (1000, 1000)]
SCREENS = "12345678"
_GRID = 400


def every_size(home: Path, book: Path, listed: Sequence[tuple[int, int]]) -> Tally:
    """Open a window at each size, look at every screen in it, and find the usual size whole after."""
    tally = tally_of("sizes")
    for size in listed:
        how = f"at {size[0]}x{size[1]}"
        with Window(home, "--db", str(book), size=size) as window:
            window.listen(0.6)
            for screen in SCREENS:
                window.type(screen)
                window.listen(0.05)
            _give(window, *SIZE)
            if answers(window, "2 Accounts", how, tally, "2"):
                leave(window, how, tally)
        tally.tried += 1
    return tally


def many_sizes(home: Path, book: Path, dice: Random, times: int) -> Tally:
    """Change the size of one window again and again, between keys, and find it whole after."""
    tally = tally_of("resizes")
    with Window(home, "--db", str(book)) as window:
        if not answers(window, "1 Today", "before any resize", tally):
            return tally
        for number in range(times):
            size = dice.choice([*SIZES[:-1], (dice.randint(1, _GRID), dice.randint(1, _GRID))])
            _give(window, *size)
            window.type(dice.choice("12345678jk "))
            window.listen(dice.uniform(0, 0.05))
            tally.tried += 1
            if window.has_ended():
                tally.fault(
                    "other ends", f"after {number} resizes, the last to {size}: {window.words[-300:]!r}"
                )
                return tally
        _give(window, *SIZE)
        if answers(window, "Nothing waits", "after all resizes", tally, "1"):
            leave(window, "after all resizes", tally)
    return tally


def _give(window: Window, columns: int, rows: int) -> None:
    window.resize(columns, rows)
    os.kill(window.pid, signal.SIGWINCH)
