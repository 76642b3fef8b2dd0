"""Find anything over all that is written in the large book: how it opens, and each letter typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.takes.reading import FOOT, SETTLED, go_to_the_list, opened, responses

if TYPE_CHECKING:
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

_FIND = r"(?s)─ Find ─.*f a name, or words you wrote.*╰──"
_WORDS = (*"trial", *["backspace"] * 5, *"buyer lotte", *["backspace"] * 11)
FIGURES = (
    Figure("find anything, again / bare form, ms", "find.open", "form.open", 1.5),
    Figure("find anything, a key, p50 / bare Input, ms", "find.p50", "input.p50"),
    Figure("find anything, a key, p95 / bare Input, p50, ms", "find.p95", "input.p50", 5.0),
    Figure("find anything, guesses at misspelt names, at rest after a key, ms", "find.rest"),
)


def find(place: Place) -> Figures:
    """Take the search over everything written: its sheet, and letters that find much and little."""
    with place.open(place.acctui(place.book)) as terminal:
        go_to_the_list(terminal)
        figures = opened(terminal, ("f", _FIND), ["escape"], "find", FOOT)
        terminal.rest(SETTLED)
        return figures | responses(terminal, _WORDS, "find")


TAKES = (find,)
