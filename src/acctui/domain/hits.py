"""How often what was stated was got: hit rate, lead time, streak."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from acctui.domain.call import Call, Fit, Kind, Promise, Result

STREAK_OF_CONCERN = 2


class Lead(StrEnum):
    """How long before the talk the outcome was stated (D12, D16)."""

    DAY_BEFORE = "day before"
    SAME_DAY = "same day"
    AFTERWARDS = "stated after"


def is_hit(result: Result | None, fit: Fit | None) -> bool:
    """Tell whether a call got what was stated: an order, or an advance as stated or larger (D7)."""
    if result is Result.ORDER:
        return True
    return result is Result.ADVANCE and fit in {Fit.AS_STATED, Fit.LARGER}


def lead_of(stated_on: dt.date, held_on: dt.date, *, afterwards: bool) -> Lead:
    """Name the lead time of a call from the local day it was stated and the day it was held (D16)."""
    if afterwards or stated_on > held_on:
        return Lead.AFTERWARDS
    return Lead.SAME_DAY if stated_on == held_on else Lead.DAY_BEFORE


class Rate(NamedTuple):
    """So many of so many."""

    hits: int = 0
    of: int = 0

    @property
    def percent(self) -> int | None:
        """The share in whole per cent, None while there is nothing to count."""
        return round(100 * self.hits / self.of) if self.of else None

    def with_more(self, count: int, *, hit: bool) -> "Rate":
        """Count so many more, all of them hits or none."""
        return Rate(self.hits + count * hit, self.of + count)


@dataclass(frozen=True, slots=True)
class Counted:
    """What the reports need to know of a logged call, or of so many that are alike."""

    kind: Kind
    result: Result
    fit: Fit | None
    lead: Lead
    promise: Promise | None = None
    promise_moves: int = 0
    count: int = 1


class HitReport(NamedTuple):
    """Hit rate by kind and by lead time, and what became of promises; calls stated after stand apart."""

    all: Rate
    by_kind: dict[Kind, Rate]
    by_lead: dict[Lead, Rate]
    stated_after: int
    promises: Rate
    promises_open: int
    promises_moved: int


def hit_report(calls: Iterable[Counted]) -> HitReport:
    """Count logged calls: what was stated afterwards is counted apart (D12)."""
    whole, after, kinds, leads = Rate(), 0, dict.fromkeys(Kind, Rate()), dict.fromkeys(Lead, Rate())
    promises, still_open, moved = Rate(), 0, 0
    for call in calls:
        moved += call.count * (call.promise_moves > 0)
        still_open += call.count * (call.promise is Promise.OPEN)
        if call.promise in {Promise.KEPT, Promise.NOT_KEPT}:
            promises = promises.with_more(call.count, hit=call.promise is Promise.KEPT)
        if call.lead is Lead.AFTERWARDS:
            after += call.count
            continue
        hit = is_hit(call.result, call.fit)
        whole = whole.with_more(call.count, hit=hit)
        kinds[call.kind] = kinds[call.kind].with_more(call.count, hit=hit)
        leads[call.lead] = leads[call.lead].with_more(call.count, hit=hit)
    return HitReport(whole, kinds, leads, after, promises, still_open, moved)


def streak(results: Iterable[Result]) -> int:
    """Count the continuations in a row, newest call first."""
    count = 0
    for result in results:
        if result is not Result.CONTINUATION:
            return count
        count += 1
    return count


def lead_words(call: Call, stated: dt.datetime) -> str:
    """Say how long before the talk the outcome was stated: `2 d`, `3 h`, `20 m`, or `after`.

    `stated` is the local time it was stated. Empty while the call is open.
    """
    if call.held_on is None or call.logged_at is None:
        return ""
    if lead_of(stated.date(), call.held_on, afterwards=call.stated_afterwards) is Lead.AFTERWARDS:
        return "after"
    days = (call.held_on - stated.date()).days
    if days:
        return f"{days} d"
    talked = call.logged_at.astimezone(stated.tzinfo)
    if call.at is not None and call.at.time is not None and call.at.day == call.held_on:
        talked = dt.datetime.combine(call.at.day, call.at.time, stated.tzinfo)
    minutes = max(0, int((talked - stated).total_seconds()) // 60)
    return f"{minutes // 60} h" if minutes >= 60 else f"{minutes} m"  # noqa: PLR2004 - minutes in an hour
