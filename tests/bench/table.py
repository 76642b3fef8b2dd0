"""The figures laid out: as a table for the terminal, or as Markdown for the README."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.bench.figures import Taken

_HEADS = ("figure", "ours", "median", "floor", "median", "ratio", "median", "bar", "holds")
_CHANGE = "since"
_MANY = 1000


def table(lines: Iterable[Taken], before: Mapping[str, float] | None = None) -> str:
    """Lay the figures out: of each side the best and the median, their ratios, and whether the bar holds.

    `before` has the same figures of a run that was kept; a last column then says what has changed since.
    """
    rows: list[tuple[str, ...]] = [(*_HEADS, _CHANGE) if before is not None else _HEADS]
    rows += [_row(line) if before is None else (*_row(line), _change(line, before)) for line in lines]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def markdown(lines: Iterable[Taken]) -> str:
    """Lay them out for the README: best and median of each side in one cell."""
    rows = ["| figure | ours | floor | ratio | bar | holds |", "|---|---:|---:|---:|---:|---|"]
    for line in lines:
        name, ours, ours_median, floor, floor_median, ratio, median, bar, holds = _row(line)
        sides = f"{ours} ({ours_median})", f"{floor} ({floor_median})" if floor else ""
        ratios = f"{ratio} ({median})" if ratio else ""
        rows.append(f"| {' | '.join((name, *sides, ratios, bar, holds))} |")
    return "\n".join(rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *cells = row
    return "  ".join([name.ljust(widths[0]), *map(str.rjust, cells, widths[1:])])


def _row(line: Taken) -> tuple[str, ...]:
    ours = _number(line.ours.best), _number(line.ours.median)
    floor, ratios = ("", ""), ("", "")
    if line.floor is not None:
        floor = _number(line.floor.best), _number(line.floor.median)
        ratios = f"{line.best:.2f}", f"{line.median:.2f}"
    elif line.figure.at_least is None:
        # Its bar is a limit that no round may pass.
        ours = _number(line.ours.worst), ours[1]
    return (line.figure.name, *ours, *floor, *ratios, _bar(line), _said(line.holds))


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= _MANY else f"{value:.1f}"


def _bar(line: Taken) -> str:
    if line.figure.at_least is not None:
        return f">= {line.figure.at_least:,g}"
    return "" if line.figure.bar is None else f"<= {line.figure.bar:,g}"


def _said(holds: bool | None) -> str:  # noqa: FBT001 - it says whether
    return {None: "", True: "yes", False: "NO"}[holds]


def _change(line: Taken, before: Mapping[str, float]) -> str:
    was = before.get(line.figure.name)
    if was is None:
        return "new"
    return f"{(line.best - was) / was:+.0%}" if was else f"{line.best - was:+,.1f}"
