"""What a generated book has planned by months, and its rolls: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.bench import words
from tests.bench.contents import random_for, with_a_plan

from acctui.domain.action import Action, ActionKind
from acctui.domain.roll import Roll

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.contents import Extent

_MONTHS = (dt.date(2026, 12, 1), dt.date(2027, 1, 1), dt.date(2027, 2, 1))
_ROLLED = tuple(dt.date(2026, month, 1) for month in range(2, 12))


def outlines(extent: Extent) -> Iterator[Action]:
    """Give each account with a plan one action by month for each of three; one in three names nobody yet."""
    rng, first = random_for("outlines"), extent.calls // 50 + 1
    for row, place in enumerate(with_a_plan(extent)):
        for turn, month in enumerate(_MONTHS):
            number = len(_MONTHS) * row + turn
            yield Action(
                id=first + number,
                version=1,
                account_id=place + 1,
                what=rng.choice(words.ACTS),
                who=None if number % 3 == 0 else rng.choice(("me", *words.PEOPLE)),
                month=month,
                kind=rng.choice((None, *ActionKind)),
            )


def rolls(_extent: Extent) -> Iterator[Roll]:
    """Give the finished roll of each month until this one."""
    for number, month in enumerate(_ROLLED, 1):
        day = month - dt.timedelta(days=4)
        yield Roll(id=number, version=1, month=month, begun_on=day, finished_on=day, carried=4, done=9)
