"""What waits, in the order to do it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.sweeping import LOOKED_AT_DAYS, is_sweep_due
from acctui.domain.window import Window
from acctui.services.choices import Choices, chosen
from acctui.services.today_calls import is_over, waiting_calls, waiting_dues
from acctui.services.today_line import Waiting, Waits
from acctui.services.today_plan import pace_lines, past_years, stage_lines, unseen_lines
from acctui.services.today_rituals import Ritual, is_roll_due, next_ritual, ritual_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.ports import Store
    from acctui.services.waiting_reads import RollFacts, StatedCall, SweepFacts, WaitingReads

__all__ = [
    "Counts",
    "TodayView",
    "Waiting",
    "Waits",
    "count_waiting",
    "counts",
    "is_over",
    "today",
    "waiting",
]

_NEXT = 6


class Counts(NamedTuple):
    """What the header says waits: calls to log, the sweep of the week, the roll of the month."""

    to_log: int = 0
    sweep: bool = False
    roll: bool = False


class TodayView(NamedTuple):
    """Everything that waits at one moment, and what comes next.

    `lines` are those to take first, `plain` those of plain accounts, folded while any of an account that
    matters waits (D18). `coming` are the next calls by their times, `ritual` what an empty Today names.
    """

    lines: tuple[Waiting, ...]
    plain: tuple[Waiting, ...]
    coming: tuple[StatedCall, ...]
    accounts: int
    ritual: Ritual

    @property
    def all(self) -> tuple[Waiting, ...]:
        """Everything, those to take first in front."""
        return (*self.lines, *self.plain)

    @property
    def counts(self) -> Counts:
        """What the header says of it."""
        kinds = [line.why for line in self.all]
        return Counts(kinds.count(Waits.LOG), Waits.SWEEP in kinds, Waits.ROLL in kinds)


def today(store: Store, now: dt.datetime) -> TodayView:
    """Gather what waits at a local time."""
    with store.reading() as reads:
        return today_of(reads.waiting, now)


def today_of(reads: WaitingReads, now: dt.datetime) -> TodayView:
    """Gather what waits at a local time, in a view that is open."""
    choices = chosen(reads.choices())
    lines = _lines(reads, now, choices)
    folds = any(line.matters for line in lines)
    first = tuple(line for line in lines if line.matters or line.account_id is None or not folds)
    coming = tuple(reads.next_calls(now, _NEXT))
    return TodayView(
        lines=first,
        plain=tuple(line for line in lines if line.account_id is not None and not line.matters and folds),
        coming=coming,
        accounts=reads.accounts(),
        ritual=next_ritual(now.date(), choices),
    )


def empty_today(now: dt.datetime) -> TodayView:
    """Give what waits in a book that is not there yet: nothing."""
    return TodayView((), (), (), 0, next_ritual(now.date(), Choices()))


def waiting(store: Store, now: dt.datetime) -> tuple[Waiting, ...]:
    """Give everything that waits at a local time, in the order to do it.

    Within each kind accounts that matter come first (D18), then the oldest day.
    """
    with store.reading() as reads:
        return tuple(_lines(reads.waiting, now, chosen(reads.waiting.choices())))


def _lines(reads: WaitingReads, now: dt.datetime, choices: Choices) -> list[Waiting]:
    day, year = now.date(), choices.year(now.date())
    found = [
        *waiting_calls(reads, now),
        *waiting_dues(reads, day),
        *ritual_lines(*_rituals(reads, day, choices)),
        *stage_lines(reads, day),
        *past_years(reads, year),
        *pace_lines(reads, day, year),
        *unseen_lines(reads, now),
    ]
    place = {why: number for number, why in enumerate(Waits)}
    return sorted(found, key=lambda line: (place[line.why], not line.matters, line.date))


def _rituals(
    reads: WaitingReads, day: dt.date, choices: Choices
) -> tuple[SweepFacts | None, RollFacts | None, Window]:
    window = Window.of(day, int(choices.late_from))
    sweep, roll = reads.sweep(day, _lately(day)), reads.roll(window)
    due = is_sweep_due(day, choices.week_begins, sweep.last, sweep.to_sweep)
    return sweep if due else None, roll if is_roll_due(roll, window) else None, window


def _lately(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=LOOKED_AT_DAYS)


def counts(lines: Sequence[Waiting]) -> dict[Waits, int]:
    """Count what waits by kind."""
    kinds = [line.why for line in lines]
    return {why: kinds.count(why) for why in Waits}


def count_waiting(store: Store, now: dt.datetime) -> Counts:
    """Count what the header says, by a few cheap questions."""
    with store.reading() as reads:
        return counts_of(reads.waiting, now)


def counts_of(reads: WaitingReads, now: dt.datetime) -> Counts:
    """Count what the header says, in a view that is open."""
    sweep, roll, _ = _rituals(reads, now.date(), chosen(reads.choices()))
    return Counts(reads.count_to_log(now), sweep is not None, roll is not None)
