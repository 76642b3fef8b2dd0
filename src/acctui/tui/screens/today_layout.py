"""How Today shares the rows of the terminal between the list and the block under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.tui.parts import TALL
from acctui.tui.screens.today_rows import rows_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.services.today import TodayView
    from acctui.services.waiting_reads import StatedCall
    from acctui.tui.screens.today_rows import TodayRow

_FRAME, _TALL_FRAME = 6, 8
"""Rows of the frame around the list, and with the air of a tall terminal."""

_MOST = 3
"""Calls the block shows at most."""


class Layout(NamedTuple):
    """The rows of the list, blank ones as None, and the calls of the block under it."""

    rows: list[TodayRow | None]
    calls: Sequence[StatedCall]


def laid_out(view: TodayView, today: dt.date, height: int, *, unfolded: bool) -> Layout:
    """Share the rows of a terminal so high; the block gives way to what waits."""
    calls = _next_day(view.coming, today)
    room = height - (_TALL_FRAME if height >= TALL else _FRAME)
    block = 1 + len(calls) if calls and height >= TALL else 0
    needed = len(view.lines) + (2 if view.plain else 0)
    if needed + block > room:
        block = 0
    return Layout(rows_of(view, room - block, unfolded=unfolded), calls if block else ())


def _next_day(calls: Sequence[StatedCall], today: dt.date) -> list[StatedCall]:
    """Give the calls of the first day after today that has any."""
    later = [call for call in calls if call.at and call.at.day > today]
    return [call for call in later if call.at and later[0].at and call.at.day == later[0].at.day][:_MOST]
