"""The account list of the large book: how it opens, its cursor, its filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.place import TODAY_PATTERN
from tests.bench.takes.reading import (
    FOOT,
    LIST,
    SETTLED,
    TYPED,
    answers,
    go_to_the_first,
    opened,
    scrolled,
    written,
)

if TYPE_CHECKING:
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

IDLE = 5.0
_WITHIN = ("j" * 20 + "k" * 20) * 2
"""Moves that stay among the rows in sight."""
FIGURES = (
    Figure("account list, the first time / bare form, ms", "list.first", "form.first", 2.0),
    Figure("account list, again / bare form, ms", "list.open", "form.open", 2.0),
    Figure("cursor move, p50 / key in hello, ms", "move.p50", "hello.p50", 1.1),
    Figure("cursor move, p95 / key in hello, ms", "move.p95", "hello.p95", 1.5),
    Figure("bytes written per cursor move, the most", "move.bytes", "", 1300.0),
    Figure("scroll by a row, p50 / bare DataTable, ms", "list.scroll.p50", "table.scroll.p50", 0.5),
    Figure("scroll by a row, p95 / bare DataTable, ms", "list.scroll.p95", "table.scroll.p95"),
    Figure("page, p50 / bare DataTable, ms", "list.page.p50", "table.page.p50", 0.3),
    Figure("page, p95 / bare DataTable, ms", "list.page.p95", "table.page.p95"),
    Figure("filter, a letter, p50 / bare Input, ms", "filter.p50", "input.p50", 2.5),
    Figure("filter, a letter, p95 / bare Input, ms", "filter.p95", "input.p95", 3.0),
    Figure("memory, account list / hello, MB", "list.memory", "hello.memory", 2.0),
    Figure("bytes written in 5 idle seconds, account list", "list.idle", "", 0.0),
)


def account_list(place: Place) -> Figures:
    """Take the account list of the large book: how it opens, memory, idle, moves, filter."""
    with place.open(place.acctui(place.book)) as terminal:
        terminal.wait_for(TODAY_PATTERN)
        terminal.rest(SETTLED)
        figures = opened(terminal, ("2", LIST), ["1"], "list", FOOT)
        terminal.rest(SETTLED)
        go_to_the_first(terminal)
        figures["list.memory"] = terminal.resident()
        figures["list.idle"] = float(terminal.listen(IDLE))
        figures |= answers(terminal, _WITHIN, "move", FOOT)
        figures["move.bytes"] = written(terminal, _WITHIN[:20])
        figures |= scrolled(terminal, "j", "list")
        go_to_the_first(terminal)
        terminal.answer("/")
        return figures | answers(terminal, TYPED, "filter", FOOT)


TAKES = (account_list,)
