"""What the figures are held against: the least programs of the same kind, taken in the same run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.takes.reading import MOVES, SETTLED, TYPED, answers, opened, scrolled

if TYPE_CHECKING:
    from tests.bench.figures import Figure
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

FIGURES: tuple[Figure, ...] = ()


def hello(place: Place) -> Figures:
    """Take the least Textual app: its start, a key, its memory."""
    with place.open(place.floor("hello")) as terminal:
        stood = (terminal.wait_for("Hello there") - terminal.began) * 1000
        terminal.rest(SETTLED)
        figures = {"hello.start": stood, "hello.memory": terminal.resident()}
        return figures | answers(terminal, MOVES, "hello")


def bare_input(place: Place) -> Figures:
    """Take Textual's Input alone: a letter typed."""
    with place.open(place.floor("bare_input")) as terminal:
        terminal.wait_for("type here")
        terminal.rest(limit=SETTLED)
        return answers(terminal, TYPED, "input")


def form(place: Place) -> Figures:
    """Take Textual's own Input four times on a bare screen: the key that opens it."""
    with place.open(place.floor("form")) as terminal:
        terminal.wait_for("nothing yet")
        terminal.rest(limit=SETTLED)
        return opened(terminal, ("n", "people"), ["escape"], "form")


def data_table(place: Place) -> Figures:
    """Take Textual's DataTable of as many rows: a row further at its edge, and a page."""
    with place.open(place.floor("data_table")) as terminal:
        terminal.wait_for("row 30 ")
        terminal.rest(limit=SETTLED)
        return scrolled(terminal, "down", "table")


TAKES = (hello, bare_input, form, data_table)
