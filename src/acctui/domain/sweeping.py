"""The weekly sweep: when it is due, and what was done in it, each factor counted once (D9, T6)."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from acctui.domain.factor import FactorEvent

LOOKED_AT_DAYS = 7
"""What a sweep looked at so many days ago is looked at anew, should the sweep still be under way."""

_MONDAY, _SUNDAY = 0, 6


def week_start(day: dt.date, begins: str) -> dt.date:
    """Give the first day of the week a day lies in; `begins` is `monday` or `sunday`."""
    first = _SUNDAY if begins == "sunday" else _MONDAY
    return day - dt.timedelta(days=(day.weekday() - first) % 7)


def is_sweep_due(today: dt.date, begins: str, last: dt.date | None, waiting: int) -> bool:
    """Tell whether something waits and no sweep was finished this week; missed ones are one (D23)."""
    return waiting > 0 and (last is None or last < week_start(today, begins))


def tally(events: Iterable[FactorEvent]) -> tuple[int, int, int]:
    """Count the factors of a sweep that were reviewed, turned and put off, each once, by its events.

    One turned there and back was reviewed and not turned.
    """
    from acctui.domain.factor import Happened  # noqa: PLC0415 - Today only asks whether a sweep is due

    done = {Happened.KEPT, Happened.TURNED, Happened.GONE}
    ordered = sorted(events, key=lambda event: (event.factor_id, event.id))
    lives = [list(group) for _, group in groupby(ordered, key=lambda event: event.factor_id)]
    reviewed = sum(any(event.happened in done for event in life) for life in lives)
    turned = sum(
        _has_turned([event for event in life if event.happened is Happened.TURNED]) for life in lives
    )
    return reviewed, turned, len(lives) - reviewed


def _has_turned(turns: Sequence[FactorEvent]) -> bool:
    return bool(turns) and turns[0].before is not turns[-1].after
