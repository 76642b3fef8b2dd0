"""The roll of twelve items in a real terminal: R opens it, twelve keys end it, and a stop loses nothing."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.terminal.sitting import Sitting

from acctui.domain.action import Action
from acctui.domain.roll import Roll
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.terminal
TODAY = "2026-11-22"


def _now() -> dt.datetime:
    return dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def twelve(book_file: Path) -> Path:
    """Leave twelve actions unfinished."""
    with closing(BookStore(book_file, _now)) as store, store.writing("Planned") as work:
        work.add_all(
            [
                Action(account_id=1, what=f"old step {place}", on=dt.date(2026, 11, 1 + place))
                for place in range(12)
            ]
        )
    return book_file


def _roll(book: Path) -> Roll:
    with closing(BookStore(book, _now)) as store, store.reading() as reads:
        (roll,) = reads.where(Roll)
        return roll


def test_twelve_items_are_rolled_by_twelve_keys(twelve: Path, home: Path) -> None:
    with Sitting(home, "--db", str(twelve), size=(120, 40), ACCTUI_TODAY=TODAY) as terminal:
        terminal.sees("? help")
        terminal.press("4")
        terminal.sees("roll: 12 items")
        terminal.press("R")
        terminal.sees("1 of 12")
        keys = ["c", "d", "x", "c", "d", "x", "c", "d", "x", "c", "d", "x"]
        assert len(keys) == 12
        terminal.press(*keys)
        terminal.sees("December is rolled")
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
    roll = _roll(twelve)
    assert (roll.carried, roll.done, roll.dropped) == (4, 4, 4)
    assert roll.finished_on == dt.date(2026, 11, 22)


def test_a_roll_cut_off_halfway_goes_on_where_it_was(twelve: Path, home: Path) -> None:
    with Sitting(home, "--db", str(twelve), size=(120, 40), ACCTUI_TODAY=TODAY) as terminal:
        terminal.sees("? help")
        terminal.press("4", "R")
        terminal.sees("1 of 12")
        terminal.press("d", "d", "d", "d", "d")
        terminal.sees("6 of 12")
        terminal.kill()
    with Sitting(home, "--db", str(twelve), size=(120, 40), ACCTUI_TODAY=TODAY) as terminal:
        terminal.sees("? help")
        terminal.press("4", "R")
        terminal.sees("6 of 12")
        terminal.press("d", "d", "d", "d", "d", "d", "d")
        terminal.sees("December is rolled")
    assert _roll(twelve).done == 12
