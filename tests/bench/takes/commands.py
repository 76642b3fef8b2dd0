"""Commands to their end, and the imports they are held against."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.place import first_account

if TYPE_CHECKING:
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

_RUNS = 3
FIGURES = (
    Figure("acctui --help / import click, ms", "help", "click", 1.3),
    Figure("acctui brief / import sqlalchemy, ms", "brief", "sqlalchemy", 1.3),
    Figure("acctui account list --json / import sqlalchemy, ms", "list.json", "sqlalchemy", 2.0),
)


def commands(place: Place) -> Figures:
    """Take commands to their end, and the imports they are held against."""
    lines = {
        "help": place.acctui(place.book, "--help"),
        "click": [sys.executable, "-c", "import click"],
        "brief": place.acctui(place.book, "brief", first_account(place.book)),
        "list.json": place.acctui(place.book, "account", "list", "--json"),
        "sqlalchemy": [sys.executable, "-c", "import sqlalchemy"],
    }
    return {name: min(place.run(line) for _ in range(_RUNS)) for name, line in lines.items()}


TAKES = (commands,)
