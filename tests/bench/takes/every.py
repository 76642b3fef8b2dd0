"""Every take and every figure of the benchmark, in the order they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.takes import (
    account_list,
    commands,
    files,
    find,
    floors,
    forms,
    peers,
    saving,
    screens,
    start,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.figures import Figure
    from tests.bench.place import Place
    from tests.bench.takes.reading import Figures

_KINDS = (floors, start, account_list, find, forms, screens, saving, files, commands, peers)
TAKES: tuple[Callable[[Place], Figures], ...] = tuple(take for kind in _KINDS for take in kind.TAKES)
FIGURES: tuple[Figure, ...] = tuple(figure for kind in _KINDS for figure in kind.FIGURES)
