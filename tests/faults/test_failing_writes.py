"""A disk that refuses a change is told of every time, nothing is lost, and the next try works."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from tests.faults.disk import shim
from tests.faults.full_commands import COMMANDS, Desk, try_command
from tests.faults.full_verdict import CLOSED, LEFT, NONE, Asked
from tests.faults.rows.failing_writes import Worker, changes, nothing_wrong, take

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tally import Tally

FEW = 6


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = shim(tmp_path_factory.mktemp("shim"))
    if found is None:
        pytest.skip("there is no C compiler here")
    return found


def _taken(worker: Worker, place: str, start: str) -> Tally:
    """Refuse a few changes of a sitting, from its first to its last, in one way after the other."""
    tally = nothing_wrong()
    most = changes(worker, place, start)
    for turn, number in enumerate(range(1, most, most // FEW)):
        error = (errno.ENOSPC, errno.EIO)[turn % 2]
        take(tally, worker, Asked(place, start, number, error, forever=turn % 4 > 1, is_half=turn % 3 == 0))
    return tally


def test_every_refusal_is_told_and_done_at_the_next_try(tmp_path: Path, made: Path) -> None:
    with Worker(tmp_path, made) as worker:
        for place, start in (("own", LEFT), ("Dropbox", NONE), ("own", CLOSED)):
            tally = _taken(worker, place, start)
            assert tally.holds, tally.examples
            assert tally.tried >= FEW


def test_a_write_that_is_dropped_in_silence_is_seen_to_be_lost(tmp_path: Path, made: Path) -> None:
    with Worker(tmp_path, made, "silent") as worker:
        tally = _taken(worker, "own", LEFT)
    assert tally.faults["lost"] > 0


@pytest.mark.parametrize("is_forever", [False, True])
def test_a_write_refused_at_its_last_step_is_told_as_gone_only_where_nobody_finds_it_again(
    tmp_path: Path, made: Path, *, is_forever: bool
) -> None:
    desk, tally = Desk(tmp_path / "commands", made), nothing_wrong()
    for number in desk.syncs(COMMANDS[0]):
        try_command(tally, desk, COMMANDS[0], number, errno.EIO, forever=is_forever)
    assert tally.holds, tally.examples
    assert tally.tried > 1
