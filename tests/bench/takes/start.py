"""The start and the end: Today of the large book and of a small one, what they cost, and keys there."""

from __future__ import annotations

import re
import statistics
import time
from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.place import TODAY_PATTERN
from tests.bench.pty_driver import NotSeenError
from tests.bench.takes.reading import SETTLED

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
_PANEL = r"(?s)Pre-call .*They agree to .*locked "
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
    Figure("first useful picture / hello, ms", "start.picture", "hello.start", 0.25),
    Figure("start to Today on the screen / hello, ms", "start.start", "hello.start", 1.25),
    Figure("start to Today that answers a key typed after 50 ms / hello, ms", "start.key", "hello.key", 1.3),
    Figure("processor time until that answer / hello, ms", "start.cpu", "hello.cpu", 1.25),
    Figure("start to Today on the screen / 100 accounts, ms", "start.start", "small.start", 1.1),
    Figure("start to Today that answers / 100 accounts, ms", "start.key", "small.key", 1.1),
    Figure("processor time until that answer / 100 accounts, ms", "start.cpu", "small.cpu", 1.1),
    Figure("memory, Today / 100 accounts, MB", "start.memory", "small.memory", 1.1),
    Figure("memory, Today / hello, MB", "start.memory", "hello.memory", 1.75),
    Figure("memory, after every screen was used / hello, MB", "used.memory", "hello.memory", 2.2),
    Figure("Escape / in hello, ms", "start.escape", "hello.escape", 0.35),
    Figure("quit / hello, ms", "start.quit", "hello.quit", 0.35),
    Figure("bytes written in 5 idle seconds, Today", "start.idle", "", 0.0),
    Figure("bytes written in 5 idle seconds, pre-call panel over Today", "over.idle", "", 0.0),
)


def start(place: Place) -> Figures:
    """Take Today of the large book: start, memory, idle, Escape out of a sheet, the end."""
    with place.open(place.acctui(place.book)) as terminal:
        figures = _pictured(terminal, "start")
        figures["start.memory"] = terminal.resident()
        figures["start.idle"] = float(terminal.listen(IDLE))
        return figures | _left(terminal, "start", lambda: terminal.opens("?", _HELP))


def over_today(place: Place) -> Figures:
    """Take what a page writes at rest that was opened before the one behind it had been read."""
    with place.open(place.acctui(place.scratch, "open", "#1")) as terminal:
        terminal.wait_for(_PANEL)
        terminal.rest(SETTLED)
        terminal.enter("a")
        terminal.rest(SETTLED)
        return {"over.idle": float(terminal.listen(IDLE))}


def hello_left(place: Place) -> Figures:
    """Take Escape and the end of the least Textual app."""
    with place.open(place.floor("hello")) as terminal:
        terminal.wait_for("Hello there")
        terminal.rest(SETTLED)
        return _left(terminal, "hello", lambda: terminal.answer("a"))


def small_start(place: Place) -> Figures:
    """Take Today of the small book: its start, what it costs."""
    with place.open(place.acctui(place.small)) as terminal:
        figures = _pictured(terminal, "small")
        return figures | {"small.memory": terminal.resident()}


def early_keys(place: Place) -> Figures:
    """Take a key that is typed when nobody listens yet, from the start to what it does."""
    return (
        _early(place, place.acctui(place.book), _SECOND_LINE, "start")
        | _early(place, place.acctui(place.small), _SECOND_LINE, "small")
        | _early(place, place.floor("hello"), "Hello there 1", "hello")
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


def _pictured(terminal: Terminal, name: str) -> Figures:
    """Take when what waits stands under its header, and when the whole page does.

    A picture that is not the page which answers keys a moment later counts for nothing: raises NotSeenError.
    """
    picture = terminal.wait_for(_FIRST_PICTURE)
    page = picture if re.search(TODAY_PATTERN, terminal.stood) else terminal.wait_for(TODAY_PATTERN)
    seen = terminal.stood
    terminal.rest(SETTLED)
    if terminal.text != seen:
        raise NotSeenError(f"The first picture was another page:\n{seen}\n{terminal.text}")
    times = {"picture": picture, "start": page}
    return {f"{name}.{what}": (at - terminal.began) * 1000 for what, at in times.items()}


def _early(place: Place, command: list[str], pattern: str, name: str) -> Figures:
    """Type a key soon after the start; what answers it is alive, whatever stood on the screen before."""
    with place.open(command) as terminal:
        time.sleep(max(0.0, terminal.began + EARLY - time.perf_counter()))
        terminal.press("j")
        answered = terminal.wait_for(pattern)
        return {f"{name}.key": (answered - terminal.began) * 1000, f"{name}.cpu": terminal.spent}


def _left(terminal: Terminal, name: str, before: Callable[[], object]) -> Figures:
    """Press Escape a few times, each after something else was done, and leave."""
    times = []
    for _ in range(_ESCAPES):
        before()
        times.append(terminal.answer("escape"))
    return {f"{name}.escape": statistics.median(times), f"{name}.quit": terminal.ends("ctrl+q")}


TAKES = (start, over_today, hello_left, small_start, early_keys, every_screen)
