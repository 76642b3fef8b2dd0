"""The programs a user would pick instead, where they are installed: how they start, and how one saves."""

from __future__ import annotations

import shutil
import statistics
from typing import TYPE_CHECKING

from tests.bench.deals import DEALS, write_deals
from tests.bench.figures import Figure
from tests.bench.pty_driver import NotSeenError
from tests.bench.takes.reading import LOOPS, SETTLED

if TYPE_CHECKING:
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

_READY, _TYPING = r"(?m)^ NORMAL ", r"(?m)^ INSERT "
_KEPT = ".local/share/dooit"
_REQUEST = r"GET .*Send"
_SHEET = r"(?s)opportunity_id.*D0000001"
FIGURES = (
    Figure("start to Today on the screen / start of dooit, ms", "start.start", "dooit.start", 0.4),
    Figure("start to Today that answers / start of dooit, ms", "start.key", "dooit.start"),
    Figure("start to Today that answers / start of posting, ms", "start.key", "posting.start"),
    Figure("start to Today that answers / visidata on 100,000 deals, ms", "start.key", "visidata.start"),
    Figure("stating, key to Saved / dooit's save, ms", "state.saved", "dooit.saved", 0.25),
    Figure("logging, key to Saved / dooit's save, ms", "log.saved", "dooit.saved", 0.25),
)


def dooit(place: Place) -> Figures:
    """Take the start of dooit, and the key that saves a line typed into it."""
    program = place.peer("dooit")
    if program is None:
        return {}
    # An empty list each time: in one that holds something the first key falls elsewhere.
    shutil.rmtree(place.folder / _KEPT, ignore_errors=True)
    with place.open([program]) as terminal:
        start = (terminal.wait_for(_READY) - terminal.began) * 1000
        terminal.rest(SETTLED)
        times = []
        for _ in range(LOOPS):
            terminal.enter("a")
            terminal.rest(limit=SETTLED)
            terminal.enter(*"they agree to a trial")
            terminal.wait_for(_TYPING)
            times.append(terminal.time_to("enter", _READY))
            terminal.rest(limit=SETTLED)
        return {"dooit.start": start, "dooit.saved": statistics.median(times)}


def posting(place: Place) -> Figures:
    """Take the start of posting."""
    program = place.peer("posting")
    return {} if program is None else _started(place, [program], _REQUEST, "posting")


def visidata(place: Place) -> Figures:
    """Take the start of visidata on the list of deals."""
    program = place.peer("vd")
    if program is None:
        return {}
    deals = place.folder / "deals.csv"
    if not deals.exists():
        write_deals(deals, DEALS)
    return _started(place, [program, str(deals)], _SHEET, "visidata")


def _started(place: Place, command: list[str], pattern: str, name: str) -> Figures:
    with place.open(command) as terminal:
        try:
            at = terminal.wait_for(pattern)
        except NotSeenError:
            # A peer that does not run on this machine is as one that is not there.
            return {}
        return {f"{name}.start": (at - terminal.began) * 1000}


TAKES = (dooit, posting, visidata)
