"""What the values of a scoring come to: two halves of equal say, and one score of both (D5, K8)."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Half

_OF_A_HALF = 50


class Weighed(NamedTuple):
    """The values of one half, each times its weight: their sum, and the sum of the weights."""

    total: int
    weight: int

    @property
    def mean(self) -> float:
        """The weighted mean, 1.0 to 5.0."""
        return self.total / self.weight

    @property
    def score(self) -> int:
        """The mean as part of five, 20 to 100, a half rounded up."""
        return (40 * self.total + self.weight) // (2 * self.weight)


class Result(NamedTuple):
    """What a scoring comes to: `current` and `future` weigh the same, whatever stands in them (D5)."""

    current: Weighed
    future: Weighed

    @property
    def score(self) -> int:
        """The mean of both halves before they are rounded, 20 to 100, a half rounded up."""
        now, then = self.current, self.future
        both = 20 * (now.total * then.weight + then.total * now.weight)
        return (both + now.weight * then.weight) // (2 * now.weight * then.weight)


def result_of(attributes: Iterable[Attribute], values: Mapping[int, int]) -> Result | None:
    """Add up the values given by attribute number; None while an attribute has none, or a half is empty."""
    halves: dict[Half, list[tuple[int, int]]] = {half: [] for half in Half}
    for attribute in attributes:
        if attribute.id not in values:
            return None
        halves[attribute.half].append((attribute.weight, values[attribute.id]))
    if not all(halves.values()):
        return None
    return Result(_weighed(halves[Half.CURRENT]), _weighed(halves[Half.FUTURE]))


def _weighed(pairs: Sequence[tuple[int, int]]) -> Weighed:
    return Weighed(sum(weight * value for weight, value in pairs), sum(weight for weight, _ in pairs))


def percents(weights: Sequence[int]) -> tuple[int, ...]:
    """Say what each weight of one half is of the whole score, in whole percent that add up to 50.

    What rounding leaves over goes to the largest remainders, the first of equal ones before the others.
    """
    whole = sum(weights)
    shares = [divmod(weight * _OF_A_HALF, whole) for weight in weights]
    left = _OF_A_HALF - sum(share for share, _ in shares)
    larger = sorted(range(len(shares)), key=lambda place: -shares[place][1])[:left]
    return tuple(share + (place in larger) for place, (share, _) in enumerate(shares))


def refuse_future(on: dt.date, today: dt.date, what: str) -> None:
    """Refuse a day still to come: a score or a decision is of the day it was given on."""
    if on > today:
        raise RuleBroken("on", f"{what} is of today or an earlier day. Give the day it was given on.")
