"""The figures that are promised: what each is held against, and the bar it must stay under."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Figure:
    """One promise: `ours` over `floor`, by their names in the takes, is at most `bar`.

    Without a floor the bar is for the figure itself; without a bar it is only shown.
    """

    name: str
    ours: str
    floor: str = ""
    bar: float | None = None


FIGURES = (
    Figure("start to Today / hello, ms", "start.start", "hello.start", 1.6),
    Figure("start to Today / 100 accounts, ms", "start.start", "small.start", 1.15),
    Figure("processor time to Today / hello, ms", "start.cpu", "hello.cpu"),
    Figure("account list, the first time / bare form, ms", "list.first", "form.first", 2.0),
    Figure("account list, again / bare form, ms", "list.open", "form.open", 2.0),
    Figure("cursor move, p50 / key in hello, ms", "move.p50", "hello.p50", 1.2),
    Figure("cursor move, p95 / key in hello, ms", "move.p95", "hello.p95", 2.0),
    Figure("filter, a letter, p50 / bare Input, ms", "filter.p50", "input.p50", 4.0),
    Figure("filter, a letter, p95 / bare Input, ms", "filter.p95", "input.p95", 4.0),
    Figure("stating, key to Saved / insert + frame, ms", "state.saved", "insert", 1.5),
    Figure("stating, the first of a sitting, ms", "state.first", "insert", 1.5),
    Figure("logging, key to Saved / insert + frame, ms", "log.saved", "insert", 1.5),
    Figure("Today, again / bare form, ms", "today.open", "form.open", 2.0),
    Figure("Today, a key, p50 / key in hello, ms", "today.move.p50", "hello.p50"),
    Figure("Today, a key, p95 / key in hello, ms", "today.move.p95", "hello.p95", 2.0),
    Figure("Today, at rest after a key, ms", "today.move.rest"),
    Figure("ladder, the first time / bare form, ms", "ladder.first", "form.first", 2.0),
    Figure("ladder, again / bare form, ms", "ladder.open", "form.open", 2.0),
    Figure("ladder, a key, p50 / key in hello, ms", "ladder.move.p50", "hello.p50"),
    Figure("ladder, a key, p95 / key in hello, ms", "ladder.move.p95", "hello.p95", 2.0),
    Figure("ladder, at rest after a key, ms", "ladder.move.rest"),
    Figure("plan, the first time / bare form, ms", "plan.first", "form.first", 2.0),
    Figure("plan, again / bare form, ms", "plan.open", "form.open", 2.0),
    Figure("plan, a key, p50 / key in hello, ms", "plan.move.p50", "hello.p50"),
    Figure("plan, a key, p95 / key in hello, ms", "plan.move.p95", "hello.p95", 2.0),
    Figure("plan, at rest after a key, ms", "plan.move.rest"),
    Figure("lights, the first time / bare form, ms", "lights.first", "form.first", 2.0),
    Figure("lights, again / bare form, ms", "lights.open", "form.open", 2.0),
    Figure("lights, a key, p50 / key in hello, ms", "lights.move.p50", "hello.p50"),
    Figure("lights, a key, p95 / key in hello, ms", "lights.move.p95", "hello.p95", 2.0),
    Figure("lights, at rest after a key, ms", "lights.move.rest"),
    Figure("scorecard, the first time / bare form, ms", "card.first", "form.first", 2.0),
    Figure("scorecard, again / bare form, ms", "card.open", "form.open", 2.0),
    Figure("scorecard, a key, p50 / key in hello, ms", "card.move.p50", "hello.p50"),
    Figure("scorecard, a key, p95 / key in hello, ms", "card.move.p95", "hello.p95", 2.0),
    Figure("scorecard, a score, p50 / key in hello, ms", "card.digit.p50", "hello.p50"),
    Figure("scorecard, a score, p95 / key in hello, ms", "card.digit.p95", "hello.p95", 2.0),
    Figure("scorecard, at rest after a score, ms", "card.digit.rest"),
    Figure("growth, the first time / bare form, ms", "growth.first", "form.first", 2.0),
    Figure("growth, again / bare form, ms", "growth.open", "form.open", 2.0),
    Figure("growth, a key, p50 / key in hello, ms", "growth.move.p50", "hello.p50"),
    Figure("growth, a key, p95 / key in hello, ms", "growth.move.p95", "hello.p95", 2.0),
    Figure("growth, at rest after a key, ms", "growth.move.rest"),
    Figure("memory, Today / hello, MB", "start.memory", "hello.memory", 2.0),
    Figure("memory, account list / hello, MB", "list.memory", "hello.memory", 2.0),
    Figure("memory, after the loop / hello, MB", "loop.memory", "hello.memory", 2.0),
    Figure("bytes written in 5 idle seconds, Today", "start.idle", "", 0.0),
    Figure("bytes written in 5 idle seconds, account list", "list.idle", "", 0.0),
    Figure("acctui --help / import click, ms", "help", "click", 1.5),
    Figure("acctui brief / import sqlalchemy, ms", "brief", "sqlalchemy", 1.5),
)

_HEADS = ("figure", "ours", "median", "floor", "median", "ratio", "median", "bar", "holds")


def table(samples: Mapping[str, Sequence[float]]) -> str:
    """Lay the figures out: of each side the least and the median, their ratios, and whether the bar holds.

    Whether it holds is said of the least of each side: what else a machine does only ever adds.
    """
    rows = [_HEADS, *(row for figure in FIGURES for row in _row(figure, samples))]
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
