"""In which orders the account list can stand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.services.views import AccountLine

BY_TIER = "tier"
"""The order the list is read in: those that matter first, then by name."""

SORT_NAMES = {"prospects": "deals", "next": "next action", "last": "last call"}
"""Orders whose name on the screen is not that of their column."""

_LONG_AGO = dt.date.min


def _falling(value: int | None) -> tuple[bool, int]:
    """Put the highest first, and those without one last."""
    return value is None, -(value or 0)


def _pace(line: AccountLine) -> tuple[bool, float]:
    return line.goal is None, line.won / line.goal if line.goal else 0.0


ORDERS: dict[str, Callable[[AccountLine], Any]] = {
    "name": lambda line: line.name.casefold(),
    "score": lambda line: (*_falling(line.score), line.name.casefold()),
    "goal": lambda line: (*_falling(line.goal), line.name.casefold()),
    "won": lambda line: (-line.won, line.name.casefold()),
    "gap": lambda line: (*_falling(line.gap), line.name.casefold()),
    "pace": lambda line: (*_pace(line), line.name.casefold()),
    "lights": lambda line: (-line.red, -line.amber, -line.green, line.name.casefold()),
    "prospects": lambda line: (-line.prospects, line.name.casefold()),
    "city": lambda line: (not line.city, (line.city or "").casefold(), line.name.casefold()),
    "next": lambda line: (line.next_action is None, (line.next_action or "").rpartition(" @")[2]),
    "last": lambda line: -(line.last_on or _LONG_AGO).toordinal(),
}
"""What rows are sorted by: amounts from the top, reds before ambers, pace from the slowest; those without one
come last."""
