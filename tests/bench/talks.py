"""The calls of a generated book: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.bench import words
from tests.bench.contents import FIRST_DAY, PLANNED_ON, SPAN, TODAY, Picker, milestone_of, random_for

from acctui.domain.call import Call, Channel, Fit, Kind, Promise, Result
from acctui.domain.days import When

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.bench.contents import Extent

_RESULTS = (Result.CONTINUATION, Result.ADVANCE, Result.NO_SALE, Result.ORDER)
_RECENT = dt.timedelta(days=30)
_LEADS = (0, 0, 1, 2, 5, 9)
_KINDS, _CHANNELS, _FITS = tuple(Kind), tuple(Channel), tuple(Fit)


class Talk(NamedTuple):
    """One call as it was stated, and as it ended; None while it is open."""

    stated: Call
    ended: Call | None


def talks(extent: Extent) -> Iterator[Talk]:
    """Give the calls in the order they were stated: one in eighty withdrawn, the newest ones open."""
    rng = random_for("calls")
    pick, milestones = Picker(extent, rng), milestone_of(extent)
    ended = extent.calls - max(3, extent.calls // 2000)
    for place in range(extent.calls):
        day = FIRST_DAY + dt.timedelta(days=place * SPAN // extent.calls)
        base = _statement(place, pick(), _instant(day, rng), rng)
        if place >= ended:
            base["account_id"] = place % (extent.accounts // 2) + 2
            base["objective_id"] = milestones.get(base["account_id"])
            yield Talk(
                Call(version=1, at=When(TODAY + dt.timedelta(days=rng.randrange(-3, 15)), None), **base), None
            )
        else:
            base["objective_id"] = milestones.get(base["account_id"]) if day >= PLANNED_ON else None
            ending = _withdrawn(base) if place % 80 == 0 else _logged(base, rng)
            yield Talk(Call(version=1, **base), Call(version=2, **base, **ending))


def _instant(day: dt.date, rng: Random) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(rng.randrange(8, 17), rng.randrange(60)), dt.UTC)


def _statement(place: int, account_id: int, stated_at: dt.datetime, rng: Random) -> dict[str, Any]:
    thing = rng.choice(words.THINGS).format(n=rng.randrange(1, 60))
    return {
        "id": place + 1,
        "account_id": account_id,
        "outcome": f"{rng.choice(words.PEOPLE)} {rng.choice(words.VERBS)} {thing}",
        "stated_at": stated_at,
        "kind": rng.choice(_KINDS),
        "channel": rng.choice(_CHANNELS),
    }


def _withdrawn(base: dict[str, Any]) -> dict[str, Any]:
    return {"withdrawn_at": base["stated_at"] + dt.timedelta(days=1), "withdrawn_why": "They moved the date"}


def _logged(base: dict[str, Any], rng: Random) -> dict[str, Any]:
    stated_on = base["stated_at"].date()
    held_on = min(stated_on + dt.timedelta(days=rng.choice(_LEADS)), TODAY - dt.timedelta(days=1))
    result = rng.choices(_RESULTS, (50, 30, 12, 8))[0]
    ending = {
        "held_on": held_on,
        "logged_at": dt.datetime.combine(held_on, dt.time(17, rng.randrange(60)), dt.UTC),
        "result": result,
        "amount": rng.randrange(10_000, 900_000) if result is Result.ORDER else None,
    }
    return ending | (_promised(held_on, rng) if result is Result.ADVANCE else {})


def _promised(held_on: dt.date, rng: Random) -> dict[str, Any]:
    by = held_on + dt.timedelta(days=rng.randrange(2, 21))
    is_open = TODAY - held_on < _RECENT and rng.random() < 0.1
    return {
        "customer_act": f"They {rng.choice(words.ACTS)}",
        "customer_act_by": by,
        "fit": rng.choice(_FITS),
        "promise": Promise.OPEN if is_open else rng.choice((Promise.KEPT, Promise.NOT_KEPT)),
        "promise_by": by,
        "promise_settled_on": None if is_open else by,
    }
