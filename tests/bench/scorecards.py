"""The scorecards of a generated book, and who was scored: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.bench import words
from tests.bench.contents import random_for, tier_of, with_a_plan

from acctui.domain.account import Tier
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.contents import Extent

_RESCORED = 4
_BEFORE, _AFTER = dt.date(2025, 2, 3), dt.date(2026, 2, 2)


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
