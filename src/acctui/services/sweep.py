"""The weekly sweep, one amber or red at a time; each key is one step, and none is counted twice (D9, T6)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.sweeping import tally
from acctui.domain.text import quoted
from acctui.domain.turning import SNOOZE_DAYS, Saying, is_snoozed, refuse_gone, sweep_place
from acctui.services.factors import SAYS_NOTHING, UNSAID, Because, dropped_in, the_factor, turned_in
from acctui.services.light_views import SweepCard, SweepQueue
from acctui.services.lights import cards_of
from acctui.services.placing import refuse_vague_in
from acctui.services.ports import Done
from acctui.services.sweeping import begun, close, is_due, lately, record, under_way, was_looked_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from acctui.domain.action import Action
    from acctui.services.light_reads import Standing
    from acctui.services.ports import DraftKey, Reads, Store, Work

__all__ = [
    "SweepCard",
    "SweepQueue",
    "answer",
    "begin_sweep",
    "finish_sweep",
    "is_due",
    "keep",
    "snooze",
    "sweep_drop",
    "sweep_queue",
    "sweep_turn",
]

_WATCHED = (Light.AMBER, Light.RED)


def sweep_queue(store: Store, today: dt.date) -> SweepQueue:
    """Give the sweep under way, or else the one to begin: every standing amber and red not put off.

    What it looked at comes first, in the order it was done, then what waits: accounts that matter, red
    before amber, longest unseen (D9). Once all of today's sweep is done it is given as it was finished.
    """
    with store.reading() as reads:
        return queue_of(reads, today)


def queue_of(reads: Reads, today: dt.date) -> SweepQueue:
    """Give the queue of sweep_queue within a view of its caller."""
    sweep = under_way(reads)
    events = _events(reads, sweep)
    waiting = _waiting(reads, events, today)
    if sweep is None and not waiting:
        sweep = _finished_today(reads, today)
        events = _events(reads, sweep)
    newest = {event.factor_id: event for event in events}
    standing = {one.factor.id for one in waiting}
    done = [event for event in sorted(newest.values(), key=_number) if event.factor_id not in standing]
    cards = _cards(reads, done, waiting, today)
    reviewed, turned, snoozed = tally(events)
    return SweepQueue(
        cards=cards,
        sweep=sweep,
        last=reads.lights.last_swept(today),
        reviewed=reviewed,
        turned=turned,
        snoozed=snoozed,
        reds_without_action=sum(_is_bare_red(one) for one in cards),
    )


def _number(event: FactorEvent) -> int:
    return event.id


def _events(reads: Reads, sweep: Sweep | None) -> tuple[FactorEvent, ...]:
    return () if sweep is None else reads.where(FactorEvent, sweep_id=sweep.id)


def _finished_today(reads: Reads, today: dt.date) -> Sweep | None:
    found = reads.where(Sweep, finished_on=today.isoformat())
    return found[-1] if found else None


def _waiting(reads: Reads, events: Sequence[FactorEvent], today: dt.date) -> list[Standing]:
    done = {event.factor_id for event in events if event.on > lately(today)}
    found = [
        one
        for one in reads.lights.board(_WATCHED)
        if not is_snoozed(one.factor, today) and one.factor.reviewed_on != today and one.factor.id not in done
    ]
    return sorted(found, key=lambda one: sweep_place(one.factor, matters=one.matters))


def _cards(
    reads: Reads, done: Sequence[FactorEvent], waiting: Sequence[Standing], today: dt.date
) -> tuple[SweepCard, ...]:
    by_id: Mapping[int, Standing] = {
        one.factor.id: one for one in reads.lights.these([event.factor_id for event in done])
    }
    looked_at = cards_of(reads, [by_id[event.factor_id] for event in done], today, with_history=False)
    return (
        *(SweepCard(card=card, done=event) for card, event in zip(looked_at, done, strict=True)),
        *(SweepCard(card=card) for card in cards_of(reads, waiting, today)),
    )


def _is_bare_red(one: SweepCard) -> bool:
    factor = one.card.factor
    return factor.light is Light.RED and factor.stands and not one.card.actions


def begin_sweep(store: Store, today: dt.date) -> Done[Sweep]:
    """Begin a sweep before its first key, so that what is turned on the board counts in it; one at a time.

    Gives the one under way where there is one. Raises RuleBroken where nothing waits to be swept.
    """
    with store.writing("Began the sweep") as work:
        if under_way(work) is None and not work.lights.waits(today, lately(today)).to_sweep:
            raise RuleBroken("sweep", "No amber or red waits to be swept. Nothing was changed.", "D9")
        sweep = begun(work, today)
    return Done(sweep, work.changed, work.label)


def keep(
    store: Store, factor_id: int, today: dt.date, by: dt.date | None = None, seen: Factor | None = None
) -> Done[Factor]:
    """Keep a factor as it is in this week's sweep; `by` is the day an undated amber will be known (D24).

    The first key of a sweep begins it and the last finishes it. Raises RuleBroken where it was looked at
    already, so that nothing is counted twice.
    """
    with store.writing("") as work:
        kept = _kept(work, _taken(work, factor_id, today, seen), today, by)
        work.label = f"Kept {kept.light}: {kept.text}"
    return Done(kept, work.changed, work.label)


def _kept(work: Work, before: Factor, today: dt.date, by: dt.date | None = None) -> Factor:
    if by is not None and before.light is not Light.AMBER:
        raise RuleBroken("by", "Only an amber has a day it will be known. Leave it out.", "T3")
    sweep = begun(work, today)
    after = replace(before, reviewed_on=today, snoozed_until=None, by=by or before.by)
    kept = work.change(before, after)
    _tell(work, kept, Happened.KEPT, today, sweep)
    return kept


def answer(
    store: Store,
    factor_id: int,
    action: Action,
    today: dt.date,
    settles: DraftKey | None = None,
    seen: Factor | None = None,
) -> Done[Action]:
    """Plan an action that answers a factor, and keep the factor in the sweep, in one step.

    Raises RuleBroken as a new action does in the detail month (P2), and as keep does.
    """
    with store.writing("", settles) as work:
        factor = _taken(work, factor_id, today, seen)
        new = replace(action, account_id=factor.account_id, factor_id=factor.id)
        refuse_vague_in(work, new, today)
        kept = work.add(new)
        _kept(work, factor, today)
        work.label = f"{kept.doer}: {kept.what} (for {quoted(factor.text)})"
    return Done(kept, work.changed, work.label)


def _tell(work: Work, factor: Factor, happened: Happened, today: dt.date, sweep: Sweep) -> None:
    event = FactorEvent(account_id=factor.account_id, factor_id=factor.id, on=today, happened=happened)
    record(work, event, sweep, today)


def sweep_turn(
    store: Store,
    factor_id: int,
    light: Light,
    today: dt.date,
    saying: Saying = SAYS_NOTHING,
    because: Because = UNSAID,
    settles: DraftKey | None = None,
    seen: Factor | None = None,
) -> Done[Factor]:
    """Turn a factor as part of the sweep; see keep, and factors.turn for what is said with it (D14)."""
    with store.writing("", settles) as work:
        before = _taken(work, factor_id, today, seen)
        kept = turned_in(work, before, light, today, saying, because, begun(work, today))
    return Done(kept, work.changed, work.label)


def sweep_drop(
    store: Store, factor_id: int, today: dt.date, why: str | None = None, seen: Factor | None = None
) -> Done[Factor]:
    """Take a factor off the board as part of the sweep; see keep."""
    with store.writing("") as work:
        before = _taken(work, factor_id, today, seen)
        kept = dropped_in(work, before, today, why, begun(work, today))
    return Done(kept, work.changed, work.label)


def snooze(
    store: Store,
    factor_id: int,
    today: dt.date,
    until: dt.date | None = None,
    seen: Factor | None = None,
) -> Done[Factor]:
    """Put a factor off, for a week where no other day is named: sweeps before that day leave it out."""
    day = until or today + dt.timedelta(days=SNOOZE_DAYS)
    if day <= today:
        raise RuleBroken("until", "A factor is put off to a day to come. Give a later day.", "T6")
    with store.writing("") as work:
        before = _taken(work, factor_id, today, seen)
        sweep = begun(work, today)
        kept = work.change(before, replace(before, snoozed_until=day))
        work.label = f"Put off: {kept.text}"
        _tell(work, kept, Happened.SNOOZED, today, sweep)
    return Done(kept, work.changed, work.label)


def _taken(work: Work, factor_id: int, today: dt.date, seen: Factor | None) -> Factor:
    """Take the next factor of a sweep; refuse one that is green, gone, or was looked at already."""
    factor = the_factor(work, factor_id)
    refuse_gone(factor)
    if was_looked_at(work, factor, today):
        raise RuleBroken(
            "factor", f"{quoted(factor.text)} was looked at in this sweep. Take the next one.", "D9"
        )
    if seen is not None and seen.version != factor.version and seen.light is not factor.light:
        raise RuleBroken(
            "factor", f"{quoted(factor.text)} is {factor.light} now: it was turned meanwhile.", "D9"
        )
    if factor.light is Light.GREEN:
        raise RuleBroken(
            "factor", "A sweep takes ambers and reds. Turn a green on the board, or leave it.", "T6"
        )
    return factor


def finish_sweep(store: Store, today: dt.date) -> Done[Sweep]:
    """Finish the sweep under way; raises RuleBroken while something of it waits, or where none is under way.

    The last key of a sweep does this by itself: it is for one whose last factors went otherwise.
    """
    with store.writing("Finished the sweep") as work:
        sweep = under_way(work)
        if sweep is None:
            raise RuleBroken("sweep", "No sweep is under way. Nothing was changed.", "D9")
        if waiting := work.lights.waits(today, lately(today)).to_sweep:
            left = "1 factor waits" if waiting == 1 else f"{waiting} factors wait"
            raise RuleBroken("sweep", f"{left} in this sweep. Keep, turn or put each off.", "D9")
        kept = close(work, sweep, today)
    return Done(kept, work.changed, work.label)
