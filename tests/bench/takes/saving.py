"""The loop on a copy of the large book: the key that saves, and the word that it is saved."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from tests.bench.figures import Figure, total
from tests.bench.raw_insert import raw_inserts
from tests.bench.takes.reading import LOOPS, go_to_the_list

if TYPE_CHECKING:
    from tests.bench.place import Place
    from tests.bench.pty_driver import Terminal
    from tests.bench.takes.reading import Figures

_FLOOR = total((1, "insert"), (2, "hello.p50"))
FIGURES = (
    Figure("stating, key to Saved / insert + 2 keys in hello, ms", "state.saved", _FLOOR, 1.0),
    Figure("stating, the first of a sitting, ms", "state.first", _FLOOR, 1.5),
    Figure("logging, key to Saved / insert + 2 keys in hello, ms", "log.saved", _FLOOR, 1.0),
    Figure("memory, after the loop / hello, MB", "loop.memory", "hello.memory", 2.0),
)


def loop(place: Place) -> Figures:
    """Take the loop on a copy of the large book: an outcome stated, its call logged as an advance."""
    with place.open(place.acctui(place.scratch)) as terminal:
        go_to_the_list(terminal)
        times = [_stated_and_logged(terminal) for _ in range(LOOPS)]
        stated, logged = zip(*times, strict=True)
        figures = {"state.saved": statistics.median(stated), "log.saved": statistics.median(logged)}
        figures["state.first"] = stated[0]
        return figures | {"loop.memory": terminal.resident()}


def _stated_and_logged(terminal: Terminal) -> tuple[float, float]:
    """Give the milliseconds from the key that saves to the word that it is saved, for both halves."""
    terminal.enter("p", *"they agree to a trial", "enter")
    stated = terminal.time_to("w", "Saved  Stated")
    terminal.enter("a", *"send the drawings", "enter", *"fri", "enter", "=", *"send terms @mon", "enter")
    logged = terminal.time_to("w", "Saved  Logged")
    terminal.rest()
    return stated, logged


def insert(place: Place) -> Figures:
    """Take one call put into the book by the standard library."""
    return {"insert": statistics.median(raw_inserts(place.scratch, 20))}


TAKES = (loop, insert)
