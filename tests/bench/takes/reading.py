"""What the takes share: how a start, a key and the opening of a screen are read off the terminal."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from tests.bench.place import TODAY_PATTERN
from tests.bench.pty_driver import LINES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from tests.bench.pty_driver import Terminal

Figures = dict[str, float]
SETTLED = 1.5
LOOPS = 3
FOOT = (LINES - 3, LINES - 2)
MOVES = "j" * 40 + "k" * 20
_ROWS_ON, _PAGES_ON = 40, 20
LIST = r"(?s)/ filter .*Account .*▌ \w.*\? help"
TYPED = (*"cedar", *["backspace"] * 5, *"nordic", *["backspace"] * 6)


def answers(terminal: Terminal, keys: Iterable[str], name: str, aside: Collection[int] = ()) -> Figures:
    """Press keys one after another, each once what the one before brought has come to rest.

    The foot line and its rule follow when the cursor rests, by design, and are not waited for.
    """
    times = [terminal.answer(key, aside) for key in keys]
    return {f"{name}.p50": statistics.median(times), f"{name}.p95": statistics.quantiles(times, n=20)[-1]}


def scrolled(terminal: Terminal, down: str, name: str) -> Figures:
    """Go down past the lower edge of a list, row by row and then by pages."""
    terminal.enter(*[down] * LINES)
    terminal.rest()
    rows = answers(terminal, [down] * _ROWS_ON, f"{name}.scroll", FOOT)
    terminal.rest()
    return rows | answers(terminal, ["pagedown"] * _PAGES_ON, f"{name}.page", FOOT)


def written(terminal: Terminal, keys: Iterable[str]) -> float:
    """Give the most bytes a key was answered with, before what follows when the keys rest."""
    return float(max(terminal.answer_bytes(key) for key in keys))


def responses(terminal: Terminal, keys: Iterable[str], name: str) -> Figures:
    """Press keys as `answers` does; what a screen draws only when the keys rest is a figure of its own."""
    times, rests = zip(*(terminal.responds(key, FOOT) for key in keys), strict=True)
    p95 = statistics.quantiles(times, n=20)[-1]
    return {
        f"{name}.p50": statistics.median(times),
        f"{name}.p95": p95,
        f"{name}.rest": statistics.median(rests),
    }


def opened(
    terminal: Terminal,
    opens: tuple[str, str],
    back: Sequence[str],
    name: str,
    aside: Collection[int] = (),
) -> Figures:
    """Open a screen by its key, the first time and again; `back` are the keys that leave it."""
    first = terminal.opens(*opens, aside)
    again = []
    for _ in range(LOOPS):
        terminal.enter(*back)
        terminal.rest()
        again.append(terminal.opens(*opens, aside))
    return {f"{name}.first": first, f"{name}.open": statistics.median(again)}


def go_to_the_list(terminal: Terminal) -> None:
    """Leave Today for the account list, whose first account is a Key Account."""
    terminal.wait_for(TODAY_PATTERN)
    terminal.rest(SETTLED)
    terminal.opens("2", LIST)
    terminal.rest(SETTLED)
    go_to_the_first(terminal)


def go_to_the_first(terminal: Terminal) -> None:
    """Leave the account of the first line of Today for the first of the list."""
    terminal.enter("g")
    terminal.rest()
