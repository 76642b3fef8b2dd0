"""What a roll under way counts: unfinished actions carried, done or dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.detail import is_unfinished
from acctui.domain.roll import Roll
from acctui.services.placing import window_of

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from acctui.domain.action import Action
    from acctui.services.ports import Reads, Work


def roll_under_way(reads: Reads) -> Roll | None:
    """Give the roll that was begun and is not finished; None where there is none."""
    found = reads.where(Roll, finished_on=None)
    return max(found, key=lambda roll: roll.month, default=None)


def tally(work: Work, action: Action, today: dt.date, what: Literal["carried", "done", "dropped"]) -> None:
    """Count an action the roll under way asks about; it is in the same step, so undo takes both back."""
    roll = roll_under_way(work)
    if roll is None:
        return
    window = window_of(work, today)
    if roll.month == window.detail and is_unfinished(action, window):
        work.change(roll, replace(roll, **{what: getattr(roll, what) + 1}))
