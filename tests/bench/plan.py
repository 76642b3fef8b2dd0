"""The long-term plan of a generated book: ladders, scorecards and goals, the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.bench import words
from tests.bench.contents import (
    PLANNED_ON,
    RUNGS,
    TODAY,
    milestone_of,
    random_for,
    tier_of,
    with_a_plan,
)

from acctui.domain.account import Tier
from acctui.domain.goal import Ask, Decision, Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.objective import Ending, Level, Objective, Phase
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.bench.contents import Extent

    from acctui.domain.row import Row

_DUE = dt.date(2027, 12, 31)
_STAGES = (
    (300, dt.date(2026, 9, 30)),
    (500, dt.date(2027, 3, 31)),
    (800, dt.date(2027, 8, 31)),
    (1200, dt.date(2027, 10, 31)),
)
_MEASURED = (210, 240, 230, 260, 290, 280, 310, 330, 340)
_RESCORED = 4
_BEFORE, _AFTER = dt.date(2025, 2, 3), dt.date(2026, 2, 2)


def _accounts(extent: Extent) -> Iterator[tuple[int, int]]:
    """Give each account that has a plan, with its row among them."""
    yield from ((row, place + 1) for row, place in enumerate(with_a_plan(extent)))


def objectives(extent: Extent) -> Iterator[Objective]:
    """Give seven an account: vision, two sentences, two measured ones, the milestone, the one before."""
    rng = random_for("objectives")
    for row, account_id in _accounts(extent):
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
    for row, account_id in _accounts(extent):
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
    for row, account_id in _accounts(extent):
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
    for row, account_id in _accounts(extent):
        for place, (name, says) in enumerate(words.WAYS, 1):
            yield Strategy(id=3 * row + place, version=1, account_id=account_id, name=name, says=says)


def served(extent: Extent) -> Iterator[Serves]:
    """Tie each way of working to two objectives."""
    for row, _ in _accounts(extent):
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


def scorecards(_extent: Extent) -> Iterator[Scorecard]:
    """Give two versions; the second is in force."""
    for number, day in ((1, _BEFORE), (2, _AFTER)):
        yield Scorecard(
            id=number, version=1, number=number, plan="Grow with those who grow.", in_force_on=day
        )


def attributes(_extent: Extent) -> Iterator[Attribute]:
    """Give each version eight, four a half."""
    for number in range(16):
        place = number % 8
        yield Attribute(
            id=number + 1,
            version=1,
            scorecard_id=number // 8 + 1,
            half=Half.CURRENT if place < 4 else Half.FUTURE,
            place=place % 4 + 1,
            name=words.MEASURES[place],
            weight=10 + 5 * (place % 3),
            low="hardly",
            middle="as most do",
            high="more than anybody",
        )


def _scored(extent: Extent) -> list[tuple[int, int]]:
    """Give account and version of each scoring: one account in five, one in four of these twice."""
    places = sorted({*with_a_plan(extent), *range(0, extent.accounts, 5)})
    old = [(place + 1, 1) for row, place in enumerate(places) if row % _RESCORED == 0]
    return old + [(place + 1, 2) for place in places]


def scorings(extent: Extent) -> Iterator[Scoring]:
    """Give when each account was scored, and by which version."""
    rng = random_for("scorings")
    for number, (account_id, card) in enumerate(_scored(extent), 1):
        begun = _AFTER if card > 1 else _BEFORE
        yield Scoring(
            id=number,
            version=1,
            account_id=account_id,
            scorecard_id=card,
            scored_on=begun + dt.timedelta(days=rng.randrange(290)),
        )


def scores(extent: Extent) -> Iterator[Score]:
    """Give each scoring its eight values."""
    rng = random_for("scores")
    for number, (_, card) in enumerate(_scored(extent)):
        for place in range(8):
            yield Score(
                id=8 * number + place + 1,
                version=1,
                scoring_id=number + 1,
                attribute_id=8 * (card - 1) + place + 1,
                value=rng.choice((1, 2, 2, 3, 3, 3, 4, 4, 5)),
            )


def strategic_marks(extent: Extent) -> Iterator[StrategicMark]:
    """Treat every Key Account strategically, and one Target in three."""
    chosen = [
        place
        for row, place in enumerate(with_a_plan(extent))
        if row % 3 == 0 or tier_of(place, extent) is Tier.KEY
    ]
    for number, place in enumerate(chosen, 1):
        yield StrategicMark(
            id=number,
            version=1,
            account_id=place + 1,
            decided_on=_AFTER,
            strategic=True,
            why_us="They show us where the trade goes",
            why_them="We hold stock for them",
        )


def goals(extent: Extent) -> Iterator[Goal]:
    """Give each account with a plan a goal for last year and for this one, agreed with the manager."""
    rng = random_for("goals")
    for row, account_id in _accounts(extent):
        for turn, year in enumerate((2025, 2026), 1):
            day = dt.date(year, 1, rng.randrange(5, 28))
            yield Goal(
                id=2 * row + turn,
                version=1,
                account_id=account_id,
                year=year,
                amount=rng.randrange(80, 200) * 100_000,
                set_on=day,
                agreed_with=rng.choice(words.PEOPLE),
                agreed_on=day,
            )


def goal_changes(extent: Extent) -> Iterator[GoalChange]:
    """Give one goal of this year in four its change in summer."""
    changed = [goal for goal in goals(extent) if goal.id % 8 == 0]
    for number, goal in enumerate(changed, 1):
        yield GoalChange(
            id=number,
            version=1,
            account_id=goal.account_id,
            goal_id=goal.id,
            before=goal.amount + 1_000_000,
            after=goal.amount,
            changed_on=dt.date(2026, 7, 1),
            why="Their second plant opens a year later",
        )


def year_decisions(extent: Extent) -> Iterator[YearDecision]:
    """Keep every Target of last year."""
    targets = [place for place in with_a_plan(extent) if tier_of(place, extent) is Tier.TARGET]
    for number, place in enumerate(targets, 1):
        yield YearDecision(
            id=number,
            version=1,
            account_id=place + 1,
            year=2025,
            decision=Decision.KEEP,
            decided_on=dt.date(2025, 12, 15),
            decided_with=words.PEOPLE[number % len(words.PEOPLE)],
        )


def growth_questions(extent: Extent) -> Iterator[GrowthQuestion]:
    """Give each account with a plan two things to find out."""
    for row, account_id in _accounts(extent):
        for turn, ask in enumerate((Ask.KNOW, Ask.FIND_OUT), 1):
            yield GrowthQuestion(
                id=2 * row + turn,
                version=1,
                account_id=account_id,
                ask=ask,
                who=words.PEOPLE[row % len(words.PEOPLE)],
                what=None if turn == 1 else words.ACTS[row % len(words.ACTS)],
                by=TODAY + dt.timedelta(days=20 * turn),
            )


PLAN: tuple[Callable[[Extent], Iterator[Row]], ...] = (
    objectives,
    phases,
    stage_goals,
    measurements,
    strategies,
    served,
    told,
    scorecards,
    attributes,
    scorings,
    scores,
    strategic_marks,
    goals,
    goal_changes,
    year_decisions,
    growth_questions,
)
"""Every table of the plan, each below those its lines refer to."""
