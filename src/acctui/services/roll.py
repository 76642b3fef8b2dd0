"""The roll: what a month left unfinished goes on, ends or is dropped, and outlines become detail."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acctui.domain.days import day_name
from acctui.domain.detail import carried_day, is_lacking, is_unfinished, month_in_full
from acctui.domain.errors import RuleBroken
from acctui.domain.roll import Roll
from acctui.domain.window import month_after
from acctui.services.placing import window_of
from acctui.services.ports import Done
from acctui.services.roll_tally import roll_under_way
from acctui.services.settings import choices_of
from acctui.services.the_action import the_open_action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.domain.action import Action
    from acctui.domain.roll import Carry
    from acctui.domain.window import Window
    from acctui.services.ports import Reads, Store, Work


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


def roll_state(reads: Reads, today: dt.date) -> RollState:
    """Tell whether a roll waits: late in the month where anything is planned, later while it was missed.

    Only counts are read.
    """
    window = window_of(reads, today)
    counts = reads.plan.roll_counts(window)
    rolled = _rolled(reads, window)
    waits = counts.items or counts.completing or (window.is_late and counts.open)
    return RollState(
        month=window.detail,
        due=rolled is None and bool(waits),
        items=counts.items,
        completing=counts.completing,
        begun=roll_under_way(reads),
        finished_on=rolled.finished_on if rolled else None,
    )


def _rolled(reads: Reads, window: Window) -> Roll | None:
    """Give the finished roll that speaks for the detail month; one of a later month does, too."""
    rolled = reads.plan.rolled()
    return rolled if rolled is not None and rolled.month >= window.detail else None


def roll_queue(store: Store, today: dt.date) -> RollQueue:
    """Gather what the roll asks about: accounts that matter first, then the oldest."""
    with store.reading() as reads:
        return queue_of(reads, today)


def queue_of(reads: Reads, today: dt.date) -> RollQueue:
    """Gather the roll's queue in a view that is open already."""
    window = window_of(reads, today)
    waiting = reads.plan.open_actions()
    unfinished = [action for action in waiting if is_unfinished(action, window)]
    lacking = [action for action in waiting if is_lacking(action, window)]
    return RollQueue(
        month=window.detail,
        items=_items(reads, unfinished, window),
        completing=_items(reads, lacking, window),
        roll=_rolled(reads, window) or roll_under_way(reads),
        opens_on=_opens_on(reads, window),
    )


def _items(reads: Reads, actions: Iterable[Action], window: Window) -> tuple[RollItem, ...]:
    asked = list(actions)
    marks = reads.accounts.marks(action.account_id for action in asked)
    carries = reads.plan.carries([action.id for action in asked])
    items = [
        RollItem(
            action,
            *marks[action.account_id],
            carries=carries.get(action.id, ()),
            to=carried_day(action, window),
        )
        for action in asked
    ]
    return tuple(sorted(items, key=_order))


def _order(item: RollItem) -> tuple[bool, dt.date, int]:
    action = item.action
    # A month without a day comes after the days of that month.
    last = action.month and month_after(action.month)
    return (not item.matters, action.on or last or dt.date.max, action.id)


def _opens_on(reads: Reads, window: Window) -> dt.date:
    late = int(choices_of(reads).late_from)
    this = window.today.replace(day=1)
    return (month_after(this) if window.is_late else this).replace(day=late)


def carries_to(store: Store, action_id: int, today: dt.date) -> dt.date:
    """Give the day an open action is carried to where the seller names none."""
    with store.reading() as reads:
        return carried_day(the_open_action(reads, action_id), window_of(reads, today))


def begin_roll(store: Store, today: dt.date) -> Done[Roll]:
    """Begin the roll to the detail month, or go on with the one that was begun; nothing is written then.

    One of an earlier month that was never finished becomes this one: several missed are one (D23). Raises
    RuleBroken where this month was rolled already.
    """
    with store.writing("") as work:
        window = window_of(work, today)
        _refuse_second(work, window)
        kept = _under_way(work, window)
        work.label = f"Began the roll to {month_in_full(window.detail, today)}"
    return Done(kept, work.changed, work.label)


def _under_way(work: Work, window: Window) -> Roll:
    begun = roll_under_way(work)
    if begun is None:
        return work.add(Roll(month=window.detail, begun_on=window.today))
    if begun.month == window.detail:
        return begun
    return work.change(begun, replace(begun, month=window.detail))


def _refuse_second(reads: Reads, window: Window) -> None:
    rolled = _rolled(reads, window)
    if rolled is None or rolled.finished_on is None:
        return
    day = day_name(rolled.finished_on, window.today)
    opens = day_name(_opens_on(reads, window), window.today)
    raise RuleBroken(
        "roll",
        f"{month_in_full(rolled.month, window.today)} was rolled on {day}. The next roll opens on {opens}.",
        "P3",
    )


def finish_roll(store: Store, today: dt.date) -> Done[Roll]:
    """Finish the roll, which records the monthly review (P3).

    Raises RuleBroken while unfinished actions wait; what lacks who or date may wait on (D19).
    """
    with store.writing("") as work:
        window = window_of(work, today)
        _refuse_second(work, window)
        waiting = work.plan.roll_counts(window).items
        if waiting:
            raise RuleBroken("roll", f"{_waiting(waiting)} Carry, finish or drop what is left.", "P3")
        kept = _under_way(work, window)
        # A clock set back since it was begun must not end it before.
        kept = work.change(kept, replace(kept, finished_on=max(today, kept.begun_on)))
        work.label = f"Rolled the plan to {month_in_full(window.detail, today)}"
    return Done(kept, work.changed, work.label)


def _waiting(count: int) -> str:
    return "1 unfinished action waits." if count == 1 else f"{count} unfinished actions wait."
