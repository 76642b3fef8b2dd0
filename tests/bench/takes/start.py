"""The start: Today of the large book and of a small one, what they cost in time and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.place import TODAY_PATTERN
from tests.bench.takes.reading import SETTLED, started

if TYPE_CHECKING:
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

IDLE = 5.0
FIGURES = (
    Figure("start to Today / hello, ms", "start.start", "hello.start", 1.6),
    Figure("start to Today / 100 accounts, ms", "start.start", "small.start", 1.15),
    Figure("processor time to Today / hello, ms", "start.cpu", "hello.cpu"),
    Figure("memory, Today / hello, MB", "start.memory", "hello.memory", 2.0),
    Figure("bytes written in 5 idle seconds, Today", "start.idle", "", 0.0),
)


def start(place: Place) -> Figures:
    """Take Today of the large book: start, memory, idle."""
    with place.open(place.acctui(place.book)) as terminal:
        figures = started(terminal, TODAY_PATTERN, "start")
        terminal.rest(SETTLED)
        figures["start.memory"] = terminal.resident()
        return figures | {"start.idle": float(terminal.listen(IDLE))}


def small_start(place: Place) -> Figures:
    """Take Today of the small book: its start."""
    with place.open(place.acctui(place.small)) as terminal:
        return started(terminal, TODAY_PATTERN, "small")


TAKES = (start, small_start)
