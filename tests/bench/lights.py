"""The traffic lights of a generated book, and what happened to each: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.bench import words
from tests.bench.contents import TODAY, milestone_of, random_for, with_a_plan

from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from tests.bench.contents import Extent

    from acctui.domain.row import Row

_EACH = 10
_LIGHTS = (Light.GREEN, Light.AMBER, Light.GREEN, Light.RED, Light.GREEN, Light.AMBER, Light.RED)
_SWEPT = TODAY - dt.timedelta(days=9)
_SWEEPS = 40
_WEEK = dt.timedelta(days=7)


def factors(extent: Extent) -> Iterator[Factor]:
    """Give ten to each account with a plan; one in five is gone, and one in five reds names an objective."""
    rng, milestones = random_for("factors"), milestone_of(extent)
    for row, place in enumerate(with_a_plan(extent)):
        for turn in range(_EACH):
            number = _EACH * row + turn
            light = _LIGHTS[number % len(_LIGHTS)]
            since = TODAY - dt.timedelta(days=rng.randrange(9, 300))
            names_objective = light is Light.RED and turn % 5 == 0
            yield Factor(
                id=number + 1,
                version=1,
                account_id=place + 1,
                light=light,
                text=f"{rng.choice(words.PEOPLE)} {rng.choice(words.VERBS)} {_thing(rng)}",
                since=since,
                stops="The trial waits" if light is Light.RED and not names_objective else None,
                objective_id=milestones[place + 1] if names_objective else None,
                tips="A visit by their engineer" if light is Light.AMBER else None,
                by=TODAY + dt.timedelta(days=rng.randrange(-10, 60)) if turn % 3 == 1 else None,
                reviewed_on=None if light is Light.GREEN else max(since, _SWEPT),
                gone_on=TODAY - dt.timedelta(days=3) if number % 5 == 4 else None,
            )


def _thing(rng: Random) -> str:
    return rng.choice(words.THINGS).format(n=rng.randrange(1, 60))


def sweeps(_extent: Extent) -> Iterator[Sweep]:
    """Give a finished sweep a week; this week's waits."""
    for number in range(_SWEEPS):
        day = _SWEPT - (_SWEEPS - 1 - number) * _WEEK
        yield Sweep(id=number + 1, version=1, begun_on=day, finished_on=day, reviewed=12, turned=3)


def factor_events(extent: Extent) -> Iterator[FactorEvent]:
    """Give how each began, its turn, and how often a sweep kept it."""
    numbers = iter(range(1, 1_000_000))
    for factor in factors(extent):
        for day, happened, more in _lived(factor):
            yield FactorEvent(
                id=next(numbers),
                version=1,
                account_id=factor.account_id,
                factor_id=factor.id,
                on=day,
                happened=happened,
                **more,
            )


def _lived(factor: Factor) -> Iterator[tuple[dt.date, Happened, dict[str, Any]]]:
    yield factor.since - dt.timedelta(days=30), Happened.ADDED, {"after": Light.AMBER}
    if factor.light is not Light.AMBER:
        yield factor.since, Happened.TURNED, {"before": Light.AMBER, "after": factor.light}
    for turn in (2, 1, 0) if factor.reviewed_on else ():
        day = _SWEPT - turn * _WEEK
        if day >= factor.since:
            yield day, Happened.KEPT, {"sweep_id": _SWEEPS - turn}
    if factor.gone_on is not None:
        yield factor.gone_on, Happened.GONE, {"before": factor.light}


LIGHTS: tuple[Callable[[Extent], Iterator[Row]], ...] = (factors, sweeps, factor_events)
"""Every table of the lights, each below those its lines refer to."""
