"""The sweep under way: begun by its first key, marked by each, and finished by its last."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.sweeping import LOOKED_AT_DAYS, is_sweep_due, tally
from acctui.services.light_views import SweepState
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    from acctui.services.ports import Reads, Work


def under_way(reads: Reads) -> Sweep | None:
    """Give the sweep that is under way, None where none is; there is one at most."""
    found = reads.where(Sweep, finished_on=None)
    return found[0] if found else None


def begun(work: Work, today: dt.date) -> Sweep:
    """Give the sweep that is under way, begun now where none was."""
    return under_way(work) or work.add(Sweep(begun_on=today))


def lately(today: dt.date) -> dt.date:
    """Give the day after which a sweep's look at a factor still counts."""
    return today - dt.timedelta(days=LOOKED_AT_DAYS)


def sweep_of(work: Work, factor: Factor) -> Sweep | None:
    """Give the sweep a turn on the board belongs to: that under way, where it takes this factor."""
    return under_way(work) if factor.light is not Light.GREEN else None


def record(work: Work, event: FactorEvent, sweep: Sweep | None, today: dt.date) -> FactorEvent:
    """Keep what happened to a factor; the last look a sweep waits for finishes it."""
    kept = work.add(replace(event, sweep_id=sweep.id if sweep else None))
    if sweep is not None and not work.lights.waits(today, lately(today)).to_sweep:
        close(work, sweep, today)
    return kept


def close(work: Work, sweep: Sweep, today: dt.date) -> Sweep:
    """Finish a sweep with its counts."""
    reviewed, turned, _ = tally(work.where(FactorEvent, sweep_id=sweep.id))
    return work.change(sweep, replace(sweep, finished_on=today, reviewed=reviewed, turned=turned))


def sweep_state(reads: Reads, today: dt.date) -> SweepState:
    """Say whether the weekly sweep is due and how far it is, in counts alone (D9, D23)."""
    waits = reads.lights.waits(today, lately(today))
    last = reads.lights.last_swept(today)
    due = is_sweep_due(today, choices_of(reads).week_begins, last, waits.to_sweep)
    return SweepState(
        is_due=due, under_way=under_way(reads), last=last, waiting=waits.to_sweep, past=waits.past
    )


def is_due(reads: Reads, today: dt.date) -> bool:
    """Tell whether something waits to be swept and no sweep was finished this week (D9)."""
    return sweep_state(reads, today).is_due


def was_looked_at(reads: Reads, factor: Factor, today: dt.date) -> bool:
    """Tell whether the sweep under way, or one finished today, looked at a factor already."""
    sweep = under_way(reads)
    if sweep is None or factor.reviewed_on == today:
        return factor.reviewed_on == today
    events = reads.where(FactorEvent, factor_id=factor.id, sweep_id=sweep.id)
    return any(event.on > lately(today) and event.happened is not Happened.SNOOZED for event in events)
