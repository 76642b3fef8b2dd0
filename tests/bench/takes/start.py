"""The start and the end: Today of the large book and of a small one, what they cost, and keys there."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.place import TODAY_PATTERN
from tests.bench.takes.reading import SETTLED, started

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.place import Place
    from tests.bench.pty_driver import Terminal
    from tests.bench.takes.reading import Figures

IDLE = 5.0
EARLY = 0.05
"""Seconds after the start when a key is typed that nobody listens to yet."""

_ESCAPES = 8
_FIRST_PICTURE = r"(?s)1 Today .*accounts that matter first.*▌ \w"
_HELP = r"╭─ Keys ─.*esc closes"
_SECOND_LINE = r"accounts that matter first[^\n]*\n[^\n]*\n [^\n]*\n▌"
_EVERY_SCREEN: tuple[tuple[str, ...], ...] = (
    *((digit,) for digit in "2345678"),
    ("2", "enter"),
    ("escape",),
    ("2", "/", *"cedar", "escape", "escape"),
    ("f", *"trial", "escape"),
    ("2", "g", "j", "p", *"they agree to a trial", "enter", "w", "u"),
    ("escape",),
    *((key, "escape") for key in ("?", ":", ",", "I")),
    ("1",),
)
"""What is typed to see every screen and sheet once, with an outcome stated between and taken back."""

FIGURES = (
    Figure("start to Today / hello, ms", "start.start", "hello.start", 1.25),
    Figure("start to Today, processor time / hello, ms", "start.cpu", "hello.cpu", 1.25),
    Figure("a key 50 ms after the start has its effect / in hello, ms", "start.key", "hello.key", 1.3),
    Figure("first useful picture / hello, ms", "start.picture", "hello.start", 0.25),
    Figure("start to Today / 100 accounts, ms", "start.start", "small.start", 1.1),
    Figure("start to Today, processor time / 100 accounts, ms", "start.cpu", "small.cpu", 1.1),
    Figure("memory, Today / 100 accounts, MB", "start.memory", "small.memory", 1.1),
    Figure("memory, Today / hello, MB", "start.memory", "hello.memory", 1.75),
    Figure("memory, after every screen was used / hello, MB", "used.memory", "hello.memory", 2.2),
    Figure("Escape / in hello, ms", "start.escape", "hello.escape", 0.35),
    Figure("quit / hello, ms", "start.quit", "hello.quit", 0.35),
    Figure("bytes written in 5 idle seconds, Today", "start.idle", "", 0.0),
)


def start(place: Place) -> Figures:
    """Take Today of the large book: start, memory, idle, Escape out of a sheet, the end."""
    with place.open(place.acctui(place.book)) as terminal:
        figures = _pictured(terminal)
        terminal.rest(SETTLED)
        figures["start.memory"] = terminal.resident()
        figures["start.idle"] = float(terminal.listen(IDLE))
        return figures | _left(terminal, "start", lambda: terminal.opens("?", _HELP))


def hello_left(place: Place) -> Figures:
    """Take Escape and the end of the least Textual app."""
    with place.open(place.floor("hello")) as terminal:
        terminal.wait_for("Hello there")
        terminal.rest(SETTLED)
        return _left(terminal, "hello", lambda: terminal.answer("a"))


def small_start(place: Place) -> Figures:
    """Take Today of the small book: its start, what it costs."""
    with place.open(place.acctui(place.small)) as terminal:
        figures = started(terminal, TODAY_PATTERN, "small")
        terminal.rest(SETTLED)
        return figures | {"small.memory": terminal.resident()}


def early_keys(place: Place) -> Figures:
    """Take a key that is typed when nobody listens yet, from the start to what it does."""
    return _early(place, place.acctui(place.book), "j", _SECOND_LINE, "start") | _early(
        place, place.floor("hello"), "j", "Hello there 1", "hello"
    )


def every_screen(place: Place) -> Figures:
    """Take the memory once every screen and sheet was used, and an outcome stated."""
    with place.open(place.acctui(place.scratch)) as terminal:
        terminal.wait_for(TODAY_PATTERN)
        terminal.rest(SETTLED)
        for keys in _EVERY_SCREEN:
            terminal.enter(*keys)
            terminal.rest()
        terminal.rest(SETTLED)
        return {"used.memory": terminal.resident()}


def _pictured(terminal: Terminal) -> Figures:
    picture = (terminal.wait_for(_FIRST_PICTURE) - terminal.began) * 1000
    return started(terminal, TODAY_PATTERN, "start") | {"start.picture": picture}


def _early(place: Place, command: list[str], key: str, pattern: str, name: str) -> Figures:
    with place.open(command) as terminal:
        time.sleep(max(0.0, terminal.began + EARLY - time.perf_counter()))
        terminal.press(key)
        return {f"{name}.key": (terminal.wait_for(pattern) - terminal.began) * 1000}


def _left(terminal: Terminal, name: str, before: Callable[[], object]) -> Figures:
    """Press Escape a few times, each after something else was done, and leave."""
    times = []
    for _ in range(_ESCAPES):
        before()
        times.append(terminal.answer("escape"))
    return {f"{name}.escape": statistics.median(times), f"{name}.quit": terminal.ends("ctrl+q")}


TAKES = (start, hello_left, small_start, early_keys, every_screen)
