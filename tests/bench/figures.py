"""The figures that are promised: what each is held against, and the bar it must stay under."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Figure:
    """One promise: `ours` over `floor`, by their names in the takes, is at most `bar`.

    Without a floor the bar is for the figure itself; without a bar it is only shown.
    """

    name: str
    ours: str
    floor: str = ""
    bar: float | None = None


_HEADS = ("figure", "ours", "median", "floor", "median", "ratio", "median", "bar", "holds")


def table(figures: Iterable[Figure], samples: Mapping[str, Sequence[float]]) -> str:
    """Lay the figures out: of each side the least and the median, their ratios, and whether the bar holds.

    Whether it holds is said of the least of each side: what else a machine does only ever adds.
    """
    rows = [_HEADS, *(row for figure in figures for row in _row(figure, samples))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *cells = row
    return "  ".join([name.ljust(widths[0]), *map(str.rjust, cells, widths[1:])])


def _row(figure: Figure, samples: Mapping[str, Sequence[float]]) -> Iterator[tuple[str, ...]]:
    ours, floor = samples.get(figure.ours), samples.get(figure.floor)
    if not ours or (figure.floor and not floor):
        return
    bar = "" if figure.bar is None else f"{figure.bar:g}"
    if floor is None:
        yield figure.name, *_least_and_median(ours), "", "", "", "", bar, _held(max(ours), figure.bar)
        return
    ratio = min(ours) / min(floor)
    ratios = f"{ratio:.2f}", f"{statistics.median(ours) / statistics.median(floor):.2f}"
    yield (
        figure.name,
        *_least_and_median(ours),
        *_least_and_median(floor),
        *ratios,
        bar,
        _held(ratio, figure.bar),
    )


def _least_and_median(values: Sequence[float]) -> tuple[str, str]:
    return f"{min(values):.1f}", f"{statistics.median(values):.1f}"


def _held(value: float, bar: float | None) -> str:
    if bar is None:
        return ""
    return "yes" if value <= bar else "NO"
