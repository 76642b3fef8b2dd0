"""A power cut loses nothing that was acknowledged, and a book that syncs less is seen to lose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.faults.disk import shim
from tests.faults.rows.power_cut import cut, nothing_wrong, record
from tests.faults.tally import Tally, Trial

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS, CUTS = 6, 12


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = shim(tmp_path_factory.mktemp("shim"))
    if found is None:
        pytest.skip("there is no C compiler here")
    return found


def _cut(folder: Path, made: Path, place: str, *weakened: str) -> Tally:
    tally = nothing_wrong()
    sitting = record(folder / place, made, ROUNDS, *weakened)
    cut(tally, Trial(folder, 1, is_short=True), sitting, CUTS)
    return tally


@pytest.mark.parametrize("place", ["own", "Dropbox"])
def test_nothing_acknowledged_is_lost(tmp_path: Path, made: Path, place: str) -> None:
    tally = _cut(tmp_path, made, place)
    assert tally.holds, tally.examples
    assert tally.tried == CUTS


@pytest.mark.parametrize(("place", "sync"), [("own", "NORMAL"), ("Dropbox", "FULL")])
def test_a_book_that_syncs_less_is_seen_to_lose_what_it_acknowledged(
    tmp_path: Path, made: Path, place: str, sync: str
) -> None:
    tally = _cut(tmp_path, made, place, sync)
    assert tally.faults["lost"] + tally.faults["damaged"] > 0
