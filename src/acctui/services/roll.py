"""The roll: what a month left unfinished goes on, ends or is dropped, and outlines become detail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.action import Action
    from acctui.domain.roll import Carry, Roll


@dataclass(frozen=True, slots=True)
class RollItem:
    """One action the roll asks about.

    `carries` are the times it was carried before, newest first; `to` is the day one key carries it to, a
    working day of the new detail month.
    """

    action: Action
    account: str
    matters: bool
    carries: tuple[Carry, ...]
    to: dt.date


@dataclass(frozen=True, slots=True)
class RollState:
    """Whether the monthly review waits (P3): for which detail month, and how much.

    `begun` is a roll that was begun and not finished; `finished_on` the day this month's was finished.
    Several missed rolls are one (D23).
    """

    month: dt.date
    due: bool
    items: int
    completing: int
    begun: Roll | None = None
    finished_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class RollQueue:
    """The roll at one moment: unfinished items first, then outlines that lack who or date.

    `month` becomes the detail month; `opens_on` is the day the next roll opens.
    """

    month: dt.date
    items: tuple[RollItem, ...]
    completing: tuple[RollItem, ...]
    roll: Roll | None
    opens_on: dt.date
