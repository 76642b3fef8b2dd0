"""What one round of the benchmark takes: each take runs one program and gives its figures by name."""

from __future__ import annotations

import statistics
import sys
from typing import TYPE_CHECKING

from tests.bench.place import TODAY_PATTERN, first_account
from tests.bench.pty_driver import LINES
from tests.bench.raw_insert import raw_inserts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from tests.bench.place import Place
    from tests.bench.pty_driver import Terminal

Figures = dict[str, float]
FRAME = 1000 / 60
IDLE = 5.0
_SETTLED = 1.5
_LOOPS = 3
_RUNS = 3
_FOOT = (LINES - 3, LINES - 2)
_MOVES = "j" * 40 + "k" * 20
_RUNGS = ("j" * 5 + "k" * 5) * 3
_ROWS = ("j" * 7 + "k" * 7) * 3
_LINES = ("j" * 15 + "k" * 15) * 2
_WAITING = ("j" * 8 + "k" * 8) * 3
_DAYS = ("l" * 6 + "h" * 6) * 4
_CARDS = ("j" * 8 + "k" * 8) * 3
_SCORES = ("1" * 8 + "2" * 8) * 2
_LIST = r"(?s)/ filter .*Account .*▌ \w.*\? help"
_LADDER = r"(?s)━━ measured.*Strategic .*\? help"
_SCORECARD = r"(?s)└──.*1 +2 +3 +4 +5.*Effort and merit.*\? help"
_GROWTH = r"(?s)Year walk .*\? help"
_PLAN = r"(?s)Left of November .*December  detail.*January.*\? help"
_LIGHTS = r"(?s)factors in .* G  green .*\? help"
_TYPED = (*"cedar", *["backspace"] * 5, *"nordic", *["backspace"] * 6)


def _started(terminal: Terminal, pattern: str, name: str) -> Figures:
    at = terminal.wait_for(pattern)
    cpu = terminal.cpu()
    return {f"{name}.start": (at - terminal.began) * 1000, f"{name}.cpu": cpu}


def _answers(terminal: Terminal, keys: Iterable[str], name: str, aside: Collection[int] = ()) -> Figures:
    """Press keys one after another, each once what the one before brought has come to rest.

    The foot line and its rule follow when the cursor rests, by design, and are not waited for.
    """
    times = [terminal.answer(key, aside) for key in keys]
    return {f"{name}.p50": statistics.median(times), f"{name}.p95": statistics.quantiles(times, n=20)[-1]}


def _responses(terminal: Terminal, keys: Iterable[str], name: str) -> Figures:
    """Press keys as `_answers` does; what a screen draws only when the keys rest is a figure of its own."""
    times, rests = zip(*(terminal.responds(key, _FOOT) for key in keys), strict=True)
    p95 = statistics.quantiles(times, n=20)[-1]
    return {
        f"{name}.p50": statistics.median(times),
        f"{name}.p95": p95,
        f"{name}.rest": statistics.median(rests),
    }


def hello(place: Place) -> Figures:
    """Take the least Textual app: its start, a key, its memory."""
    with place.open(place.floor("hello")) as terminal:
        figures = _started(terminal, "Hello there", "hello")
        terminal.rest(_SETTLED)
        figures["hello.memory"] = terminal.resident()
        return figures | _answers(terminal, _MOVES, "hello")


def bare_input(place: Place) -> Figures:
    """Take Textual's Input alone: a letter typed."""
    with place.open(place.floor("bare_input")) as terminal:
        terminal.wait_for("type here")
        terminal.rest(limit=_SETTLED)
        return _answers(terminal, _TYPED, "input")


def start(place: Place) -> Figures:
    """Take Today of the large book: start, memory, idle."""
    with place.open(place.acctui(place.book)) as terminal:
        figures = _started(terminal, TODAY_PATTERN, "start")
        terminal.rest(_SETTLED)
        figures["start.memory"] = terminal.resident()
        return figures | {"start.idle": float(terminal.listen(IDLE))}


def account_list(place: Place) -> Figures:
    """Take the account list of the large book: how it opens, memory, idle, moves, filter."""
    with place.open(place.acctui(place.book)) as terminal:
        terminal.wait_for(TODAY_PATTERN)
        terminal.rest(_SETTLED)
        figures = _opened(terminal, ("2", _LIST), ["1"], "list", _FOOT)
        terminal.rest(_SETTLED)
        _go_to_the_first(terminal)
        figures["list.memory"] = terminal.resident()
        figures["list.idle"] = float(terminal.listen(IDLE))
        figures |= _answers(terminal, _MOVES, "move", _FOOT)
        terminal.answer("/")
        return figures | _answers(terminal, _TYPED, "filter", _FOOT)


def form(place: Place) -> Figures:
    """Take Textual's own Input four times on a bare screen: the key that opens it."""
    with place.open(place.floor("form")) as terminal:
        terminal.wait_for("nothing yet")
        terminal.rest(limit=_SETTLED)
        return _opened(terminal, ("n", "people"), ["escape"], "form")


def _opened(
    terminal: Terminal,
    opens: tuple[str, str],
    back: Sequence[str],
    name: str,
    aside: Collection[int] = (),
) -> Figures:
    """Open a screen by its key, the first time and again; `back` are the keys that leave it."""
    first = terminal.opens(*opens, aside)
    again = []
    for _ in range(_LOOPS):
        terminal.enter(*back)
        terminal.rest()
        again.append(terminal.opens(*opens, aside))
    return {f"{name}.first": first, f"{name}.open": statistics.median(again)}


def ladder(place: Place) -> Figures:
    """Take the ladder of a Key Account: its screen with the chart, moves from rung to rung."""
    return _screen(place, ("3", _LADDER), ["2"], "ladder", _RUNGS)


def scorecard(place: Place) -> Figures:
    """Take the scorecard of a Key Account: its screen with the map of all scored accounts, moves, scores."""
    return _screen(place, ("7", _SCORECARD), ["escape", "2"], "card", _ROWS, _SCORES)


def growth(place: Place) -> Figures:
    """Take the year's goals of all accounts that have one: their screen, moves from line to line."""
    return _screen(place, ("8", _GROWTH), ["2"], "growth", _LINES)


def today(place: Place) -> Figures:
    """Take what waits in the large book: its screen from another one, moves from line to line."""
    return _screen(place, ("1", TODAY_PATTERN), ["2"], "today", _WAITING)


def plan(place: Place) -> Figures:
    """Take the three months of all accounts: their screen, moves from day to day."""
    return _screen(place, ("4", _PLAN), ["2"], "plan", _DAYS)


def lights(place: Place) -> Figures:
    """Take the lights of all accounts: their board, moves from card to card."""
    return _screen(place, ("5", _LIGHTS), ["2"], "lights", _CARDS)


def _go_to_the_list(terminal: Terminal) -> None:
    """Leave Today for the account list, whose first account is a Key Account."""
    terminal.wait_for(TODAY_PATTERN)
    terminal.rest(_SETTLED)
    terminal.opens("2", _LIST)
    terminal.rest(_SETTLED)
    _go_to_the_first(terminal)


def _go_to_the_first(terminal: Terminal) -> None:
    """Leave the account of the first line of Today for the first of the list."""
    terminal.enter("g")
    terminal.rest()


def _screen(
    place: Place,
    opens: tuple[str, str],
    back: Sequence[str],
    name: str,
    moves: str,
    digits: str = "",
) -> Figures:
    with place.open(place.acctui(place.scratch)) as terminal:
        _go_to_the_list(terminal)
        figures = _opened(terminal, opens, back, name, _FOOT)
        terminal.rest(_SETTLED)
        figures |= _responses(terminal, moves, f"{name}.move")
        if digits:
            # Enter gives the digits to the rows.
            terminal.enter("enter")
            terminal.rest(_SETTLED)
            figures |= _responses(terminal, digits, f"{name}.digit")
        return figures


def small_start(place: Place) -> Figures:
    """Take Today of the small book: its start."""
    with place.open(place.acctui(place.small)) as terminal:
        return _started(terminal, TODAY_PATTERN, "small")


def loop(place: Place) -> Figures:
    """Take the loop on a copy of the large book: an outcome stated, its call logged as an advance."""
    with place.open(place.acctui(place.scratch)) as terminal:
        _go_to_the_list(terminal)
        times = [_stated_and_logged(terminal) for _ in range(_LOOPS)]
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
    """Take one call put into the book by the standard library, and a frame."""
    return {"insert": statistics.median(raw_inserts(place.scratch, 20)) + FRAME}


def commands(place: Place) -> Figures:
    """Take commands to their end, and the imports they are held against."""
    lines = {
        "help": place.acctui(place.book, "--help"),
        "click": [sys.executable, "-c", "import click"],
        "brief": place.acctui(place.book, "brief", first_account(place.book)),
        "sqlalchemy": [sys.executable, "-c", "import sqlalchemy"],
    }
    return {name: min(place.run(line) for _ in range(_RUNS)) for name, line in lines.items()}


TAKES: tuple[Callable[[Place], Figures], ...] = (
    hello,
    start,
    small_start,
    account_list,
    bare_input,
    form,
    today,
    ladder,
    plan,
    lights,
    scorecard,
    growth,
    loop,
    insert,
    commands,
)
