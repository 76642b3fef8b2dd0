"""The ladders of a generated book, and the ways of working: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.bench import words
from tests.bench.contents import PLANNED_ON, RUNGS, milestone_of, planned, random_for, with_a_plan

from acctui.domain.objective import Ending, Level, Objective, Phase
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.contents import Extent

_DUE = dt.date(2027, 12, 31)
_STAGES = (
    (300, dt.date(2026, 9, 30)),
    (500, dt.date(2027, 3, 31)),
    (800, dt.date(2027, 8, 31)),
    (1200, dt.date(2027, 10, 31)),
)
_MEASURED = (210, 240, 230, 260, 290, 280, 310, 330, 340)


def objectives(extent: Extent) -> Iterator[Objective]:
    """Give seven an account: vision, two sentences, two measured ones, the milestone, the one before."""
    rng = random_for("objectives")
    for row, account_id in planned(extent):
        first = RUNGS * row
        for place, told in enumerate(_rungs(rng.choice(words.THINGS).format(n=rng.randrange(60))), 1):
            yield Objective(id=first + place, version=1, account_id=account_id, **told)


def _rungs(thing: str) -> Iterator[dict[str, Any]]:
    set_on = {"set_on": PLANNED_ON}
    yield {"level": Level.VISION, "text": "They plan with us from the start", "years": 5, **set_on}
    for said in ("We count on you for this", "You were there before we asked"):
        yield {"level": Level.RELATIONSHIP, "text": said, "due": _DUE, **set_on}
    for unit in ("lines of ours in use", "plants that order from us"):
        yield {
            "level": Level.BUSINESS,
            "text": f"More {unit}",
            "due": _DUE,
            "unit": unit,
            "baseline": 200,
            "target": _STAGES[-1][0],
            "guard": "margins maintained",
            "agreed_team_on": PLANNED_ON,
            **set_on,
        }
    milestone = {"level": Level.STRATEGIC, "kind": "new line of business", "worth": 4_000_000}
    yield {**milestone, "text": f"Reach {thing}", "client_goal": "Less waste", "due": _DUE, **set_on}
    ended = {"ended_on": PLANNED_ON, "ended_how": Ending.REACHED, "set_on": dt.date(2024, 5, 6)}
    yield {**milestone, "text": "A first trial", **ended}


def phases(extent: Extent) -> Iterator[Phase]:
    """Give three steps of each milestone's next phase; the first is reached."""
    numbers = iter(range(1, 1_000_000))
    for account_id, objective_id in milestone_of(extent).items():
        for place, what in enumerate(words.ACTS[:3]):
            due = dt.date(2026, 10, 1) + dt.timedelta(days=60 * place)
            yield Phase(
                id=next(numbers),
                version=1,
                account_id=account_id,
                objective_id=objective_id,
                text=what,
                due=due,
                reached_on=None if place else due,
            )


def stage_goals(extent: Extent) -> Iterator[StageGoal]:
    """Give each measured objective four stage goals; the first one's day has gone by."""
    numbers = iter(range(1, 1_000_000))
    for row, account_id in planned(extent):
        for objective_id in (RUNGS * row + 4, RUNGS * row + 5):
            for value, due in _STAGES:
                yield StageGoal(
                    id=next(numbers),
                    version=1,
                    account_id=account_id,
                    objective_id=objective_id,
                    value=value,
                    due=due,
                )


def measurements(extent: Extent) -> Iterator[Measurement]:
    """Give what was measured of them, once a month."""
    numbers, rng = iter(range(1, 1_000_000)), random_for("measurements")
    for row, account_id in planned(extent):
        for objective_id in (RUNGS * row + 4, RUNGS * row + 5):
            for month, value in enumerate(_MEASURED, 2):
                yield Measurement(
                    id=next(numbers),
                    version=1,
                    account_id=account_id,
                    objective_id=objective_id,
                    value=value + 10 * rng.randrange(-2, 3),
                    measured_on=dt.date(2026, month, rng.randrange(1, 28)),
                )


def strategies(extent: Extent) -> Iterator[Strategy]:
    """Give three ways of working an account."""
    for row, account_id in planned(extent):
        for place, (name, says) in enumerate(words.WAYS, 1):
            yield Strategy(id=3 * row + place, version=1, account_id=account_id, name=name, says=says)


def served(extent: Extent) -> Iterator[Serves]:
    """Tie each way of working to two objectives."""
    for row, _ in planned(extent):
        for place in (1, 2, 3):
            for turn in (0, 1):
                yield Serves(
                    id=6 * row + 2 * place + turn - 1,
                    version=1,
                    strategy_id=3 * row + place,
                    objective_id=RUNGS * row + 1 + place + 2 * turn,
                )


def told(extent: Extent) -> Iterator[Told]:
    """Give who was told of each way of working; one of two committed to it."""
    for number in range(3 * len(with_a_plan(extent))):
        for turn in (0, 1):
            yield Told(
                id=2 * number + turn + 1,
                version=1,
                strategy_id=number + 1,
                name=words.PEOPLE[(number + turn) % len(words.PEOPLE)],
                told_on=PLANNED_ON,
                committed_on=PLANNED_ON if turn else None,
            )
