"""What the program leaves where others could look: modes, links, passing files, crashes, the network."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.faults.commands import TODAY
from tests.faults.crashes import crash_in_every_way
from tests.faults.editors import leave_things_about
from tests.faults.hostile_in import desk_of
from tests.faults.no_network import listen
from tests.faults.open_to_all import look_at_modes
from tests.faults.planted import plant_links
from tests.faults.small_book import sample_book, small_book
from tests.faults.tally import Tally, Trial
from tests.tui.hostile import fill_with_hostile_text

if TYPE_CHECKING:
    from pathlib import Path

FAULT = "umask, planted links, editors' leavings, crashes, network"
_FAULTS = (
    *("loose modes", "links followed", "left lying about", "texts lost", "sentinels", "connections"),
    *("terminals not given back", "without a plain sentence", "tracebacks"),
)


def run(trial: Trial) -> Tally:
    """Look at all that is written, under every umask, past every link, and after every kind of crash."""
    os.environ |= {"ACCTUI_TODAY": TODAY, "COLUMNS": "120"}
    tally = Tally("commands, links, editors and crashes", dict.fromkeys(_FAULTS, 0))
    small = small_book(sample_book(trial.folder / "sample.db"), trial.folder / "small.db")
    look_at_modes(trial, tally, small)
    plant_links(trial, tally, small)
    leave_things_about(trial, tally, small)
    crash_in_every_way(trial, tally, _spoilt(small))
    listen(trial, tally, desk_of(small, trial.folder))
    return tally


def _spoilt(small: Path) -> Path:
    spoilt = small.with_name("spoilt.db")
    spoilt.write_bytes(small.read_bytes())
    fill_with_hostile_text(spoilt)
    return spoilt
