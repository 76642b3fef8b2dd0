"""The sweep in a real terminal, one key a factor; a power cut halfway; and a card dragged with the mouse."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.terminal.sitting import Sitting

from acctui.domain.factor import Factor, FactorEvent, Light, Sweep
from acctui.services import factors
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.terminal
SIZES = [(80, 24), (120, 40)]
TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def twenty(book_file: Path) -> Path:
    """Add twenty ambers to the book."""
    with closing(BookStore(book_file, lambda: NOW)) as store:
        for number in range(1, 21):
            factor = Factor(
                account_id=1, light=Light.AMBER, text=f"Amber {number:02}", since=TODAY, tips="who signs"
            )
            factors.add_factor(store, factor, TODAY - dt.timedelta(days=30))
    return book_file


def swept(path: Path) -> tuple[Sweep, tuple[FactorEvent, ...], int]:
    """Look into the file: the one sweep, what happened in it, and how many are red."""
    with closing(BookStore(path, lambda: NOW)) as store, store.reading() as reads:
        (sweep,) = reads.where(Sweep)
        return sweep, reads.where(FactorEvent, sweep_id=sweep.id), len(reads.where(Factor, light="red"))


@pytest.mark.parametrize("size", SIZES)
def test_a_sweep_of_twenty_takes_twenty_keys_and_the_lines_of_its_turns(
    twenty: Path, home: Path, size: tuple[int, int]
) -> None:
    with Sitting(home, "--db", str(twenty), size=size) as terminal:
        terminal.sees("week 47")
        terminal.press("5")
        terminal.sees("20 factors")
        terminal.press("W")
        terminal.sees("1 of 20")
        keys = enters = 0
        for number in range(20):
            if number in {3, 11}:
                terminal.press("r")
                terminal.type("the spring order")
                terminal.press("enter")
                enters += 1
            else:
                terminal.press(" ")
            keys += 1
        terminal.sees("The sweep is done")
        assert (keys, enters) == (20, 2)
        terminal.sees("20 reviewed, 2 turned")
    sweep, events, reds = swept(twenty)
    assert (sweep.reviewed, sweep.turned, sweep.finished_on) == (20, 2, TODAY)
    assert len(events) == len({event.factor_id for event in events}) == 20
    assert reds == 2


def test_a_sweep_cut_off_halfway_goes_on_and_counts_nothing_twice(twenty: Path, home: Path) -> None:
    with Sitting(home, "--db", str(twenty)) as terminal:
        terminal.sees("week 47")
        terminal.press("5")
        terminal.sees("20 factors")
        terminal.press("W")
        terminal.sees("1 of 20")
        terminal.press(*[" "] * 9)
        terminal.sees("9 reviewed")
        terminal.kill()
    with Sitting(home, "--db", str(twenty)) as terminal:
        terminal.sees("week 47")
        terminal.press("5")
        terminal.sees("sweep begun, 11 wait")
        terminal.press("W")
        terminal.sees("10 of 20")
        terminal.type(" " * 11)
        terminal.sees("20 reviewed, 0 turned")
    sweep, events, _ = swept(twenty)
    assert (sweep.reviewed, sweep.finished_on) == (20, TODAY)
    assert len(events) == 20


def mouse(terminal: Sitting, code: int, column: int, row: int, end: str = "M") -> None:
    """Send what a terminal sends for the mouse at a cell, counted from nought."""
    terminal.type(f"\x1b[<{code};{column + 1};{row + 1}{end}")
    terminal.rest()


@pytest.mark.parametrize("size", SIZES)
def test_a_card_is_dragged_to_another_column(twenty: Path, home: Path, size: tuple[int, int]) -> None:
    with Sitting(home, "--db", str(twenty), size=size) as terminal:
        terminal.sees("week 47")
        terminal.press("5")
        terminal.sees("20 factors")
        terminal.sees("A Amber 07")
        terminal.rest(0.5)
        row = next(y for y, line in enumerate(terminal.lines) if "Amber 01" in line)
        column = terminal.lines[row].index("Amber 01")
        mouse(terminal, 0, column, row)
        mouse(terminal, 32, column - 10, row)
        mouse(terminal, 32, 8, row)
        terminal.sees("amber to green G when you let go")
        mouse(terminal, 0, 8, row, "m")
        terminal.sees("G Amber 01")
        row = next(y for y, line in enumerate(terminal.lines) if "Amber 02" in line)
        mouse(terminal, 0, column, row)
        mouse(terminal, 32, size[0] - 12, row)
        mouse(terminal, 0, size[0] - 12, row, "m")
        terminal.sees("What it stops")
        terminal.type("the spring order")
        terminal.press("escape", "w")
        terminal.sees("R Amber 02")
    with closing(BookStore(twenty, lambda: NOW)) as store, store.reading() as reads:
        (red,) = reads.where(Factor, light="red")
        (green,) = reads.where(Factor, light="green")
    assert (green.text, red.text, red.stops) == ("Amber 01", "Amber 02", "the spring order")
