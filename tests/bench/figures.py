"""The figures that are promised: what each is held against, and the bar it must keep."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Sum:
    """A floor put together of others taken in the same run: so many times each."""

    parts: tuple[tuple[float, str], ...]


def total(*parts: tuple[float, str]) -> Sum:
    """Add floors up, each with how often it counts: `total((1, "insert"), (2, "hello.p50"))`."""
    return Sum(parts)


@dataclass(frozen=True, slots=True)
class Figure:
    """One promise: `ours` over `floor`, by their names in the takes, is at most `bar`.

    Without a floor the bar is for the figure itself; without a bar it is only shown. `at_least` is the bar of
    a rate, which is the better the higher it is; a figure has one of the two.
    """

    name: str
    ours: str
    floor: str | Sum = ""
    bar: float | None = None
    at_least: float | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """What was taken of one side: the best and the worst of the rounds, and the one in the middle."""

    best: float
    median: float
    worst: float


@dataclass(frozen=True, slots=True)
class Taken:
    """One promise with what was taken of it."""

    figure: Figure
    ours: Side
    floor: Side | None

    @property
    def best(self) -> float:
        """Give what the bar is held against.

        The best of each side, because what else a machine does only ever takes away; without a floor the
        worst, because then it is a limit and no comparison. A rate is its own: its best.
        """
        if self.floor is not None:
            return self.ours.best / self.floor.best
        return self.ours.worst if self.figure.at_least is None else self.ours.best

    @property
    def median(self) -> float:
        """Give the same of the rounds in the middle."""
        return self.ours.median / self.floor.median if self.floor else self.ours.median

    @property
    def holds(self) -> bool | None:
        """Whether the bar is kept, None where there is none."""
        if self.figure.at_least is not None:
            return self.best >= self.figure.at_least
        return None if self.figure.bar is None else self.best <= self.figure.bar


def taken(figures: Iterable[Figure], samples: Mapping[str, Sequence[float]]) -> Iterator[Taken]:
    """Give what was taken of each figure; one whose sides were not both taken is left out."""
    for figure in figures:
        ours = _side(samples, figure.ours, is_rate=figure.at_least is not None)
        floor = _floor(samples, figure.floor)
        if ours is not None and (floor is not None or not figure.floor):
            yield Taken(figure, ours, floor)


def _floor(samples: Mapping[str, Sequence[float]], floor: str | Sum) -> Side | None:
    if isinstance(floor, str):
        return _side(samples, floor)
    sides = [(times, _side(samples, name)) for times, name in floor.parts]
    if any(side is None for _, side in sides):
        return None
    found = [(times, side) for times, side in sides if side is not None]
    return Side(
        sum(times * side.best for times, side in found),
        sum(times * side.median for times, side in found),
        sum(times * side.worst for times, side in found),
    )


def _side(samples: Mapping[str, Sequence[float]], name: str, *, is_rate: bool = False) -> Side | None:
    values = samples.get(name)
    if not values:
        return None
    best, worst = (max, min) if is_rate else (min, max)
    return Side(best(values), statistics.median(values), worst(values))
