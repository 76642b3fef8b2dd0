"""Every screen of the method on the large book: how it opens and how it answers a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.place import TODAY_PATTERN
from tests.bench.takes.reading import FOOT, SETTLED, go_to_the_list, opened, responses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bench.place import Place
    from tests.bench.pty_driver import Terminal
    from tests.bench.takes.reading import Figures

_RUNGS = ("j" * 5 + "k" * 5) * 3
_ROWS = ("j" * 7 + "k" * 7) * 3
_LINES = ("j" * 15 + "k" * 15) * 2
_WAITING = ("j" * 8 + "k" * 8) * 3
_DAYS = ("l" * 6 + "h" * 6) * 4
_CARDS = ("j" * 8 + "k" * 8) * 3
_SCORES = ("1234123", "2341234", "3412341", "4123412")
_LADDER = r"(?s)━━ measured.*Strategic .*\? help"
_SCORECARD = r"(?s)└──.*1 +2 +3 +4 +5.*Effort and merit.*\? help"
_GROWTH = r"(?s)Year walk .*\? help"
_PLAN = r"(?s)Left of November .*December  detail.*January.*\? help"
_LIGHTS = r"(?s)factors in .* G  green .*\? help"
FIGURES = (
    Figure("Today, again / bare form, ms", "today.open", "form.open", 2.0),
    Figure("Today, a key, p50 / key in hello, ms", "today.move.p50", "hello.p50"),
    Figure("Today, a key, p95 / key in hello, ms", "today.move.p95", "hello.p95", 2.0),
    Figure("Today, at rest after a key, ms", "today.move.rest"),
    Figure("ladder, the first time / bare form, ms", "ladder.first", "form.first", 2.0),
    Figure("ladder, again / bare form, ms", "ladder.open", "form.open", 2.0),
    Figure("ladder, a key, p50 / key in hello, ms", "ladder.move.p50", "hello.p50"),
    Figure("ladder, a key, p95 / key in hello, ms", "ladder.move.p95", "hello.p95", 2.0),
    Figure("ladder, at rest after a key, ms", "ladder.move.rest"),
    Figure("plan, the first time / bare form, ms", "plan.first", "form.first", 2.0),
    Figure("plan, again / bare form, ms", "plan.open", "form.open", 2.0),
    Figure("plan, a key, p50 / key in hello, ms", "plan.move.p50", "hello.p50"),
    Figure("plan, a key, p95 / key in hello, ms", "plan.move.p95", "hello.p95", 2.0),
    Figure("plan, at rest after a key, ms", "plan.move.rest"),
    Figure("lights, the first time / bare form, ms", "lights.first", "form.first", 2.0),
    Figure("lights, again / bare form, ms", "lights.open", "form.open", 2.0),
    Figure("lights, a key, p50 / key in hello, ms", "lights.move.p50", "hello.p50"),
    Figure("lights, a key, p95 / key in hello, ms", "lights.move.p95", "hello.p95", 2.0),
    Figure("lights, at rest after a key, ms", "lights.move.rest"),
    Figure("scorecard, the first time / bare form, ms", "card.first", "form.first", 2.0),
    Figure("scorecard, again / bare form, ms", "card.open", "form.open", 2.0),
    Figure("scorecard, a key, p50 / key in hello, ms", "card.move.p50", "hello.p50"),
    Figure("scorecard, a key, p95 / key in hello, ms", "card.move.p95", "hello.p95", 2.0),
    Figure("scorecard, a score, p50 / key in hello, ms", "card.digit.p50", "hello.p50"),
    Figure("scorecard, a score, p95 / key in hello, ms", "card.digit.p95", "hello.p95", 2.0),
    Figure("scorecard, at rest after a score, ms", "card.digit.rest"),
    Figure("growth, the first time / bare form, ms", "growth.first", "form.first", 2.0),
    Figure("growth, again / bare form, ms", "growth.open", "form.open", 2.0),
    Figure("growth, a key, p50 / key in hello, ms", "growth.move.p50", "hello.p50"),
    Figure("growth, a key, p95 / key in hello, ms", "growth.move.p95", "hello.p95", 2.0),
    Figure("growth, at rest after a key, ms", "growth.move.rest"),
)


def today(place: Place) -> Figures:
    """Take what waits in the large book: its screen from another one, moves from line to line."""
    return _screen(place, ("1", TODAY_PATTERN), ["2"], "today", _WAITING)


def ladder(place: Place) -> Figures:
    """Take the ladder of a Key Account: its screen with the chart, moves from rung to rung."""
    return _screen(place, ("3", _LADDER), ["2"], "ladder", _RUNGS)


def plan(place: Place) -> Figures:
    """Take the three months of all accounts: their screen, moves from day to day."""
    return _screen(place, ("4", _PLAN), ["2"], "plan", _DAYS)


def lights(place: Place) -> Figures:
    """Take the lights of all accounts: their board, moves from card to card."""
    return _screen(place, ("5", _LIGHTS), ["2"], "lights", _CARDS)


def scorecard(place: Place) -> Figures:
    """Take the scorecard of a Key Account: its screen with the map of all scored accounts, moves, scores."""
    return _screen(place, ("7", _SCORECARD), ["escape", "2"], "card", _ROWS, _SCORES)


def growth(place: Place) -> Figures:
    """Take the year's goals of all accounts that have one: their screen, moves from line to line."""
    return _screen(place, ("8", _GROWTH), ["2"], "growth", _LINES)


def _screen(
    place: Place,
    opens: tuple[str, str],
    back: Sequence[str],
    name: str,
    moves: str,
    digits: Sequence[str] = (),
) -> Figures:
    with place.open(place.acctui(place.scratch)) as terminal:
        go_to_the_list(terminal)
        figures = opened(terminal, opens, back, name, FOOT)
        terminal.rest(SETTLED)
        figures |= responses(terminal, moves, f"{name}.move")
        if digits:
            # Enter gives the digits to the rows.
            terminal.enter("enter")
            terminal.rest(SETTLED)
            figures |= responses(terminal, _from_the_top(terminal, digits), f"{name}.digit")
        return figures


def _from_the_top(terminal: Terminal, turns: Sequence[str]) -> Iterator[str]:
    """Give the digits of each turn from the first row on; one on the last row would move nothing."""
    for digits in turns:
        terminal.enter("g")
        yield from digits


TAKES = (today, ladder, plan, lights, scorecard, growth)
