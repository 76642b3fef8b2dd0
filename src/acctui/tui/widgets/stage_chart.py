"""The chart of a business objective: its stage goals against what was measured, in box characters."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.date_forms import MONTHS
from acctui.domain.money import grouped
from acctui.tui.widgets.chart_canvas import DASHED, HEAVY, Canvas, Pen, Point, stepped
from acctui.tui.widgets.chart_scale import Days, Values

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from acctui.tui.parts import Part

LEAST_ROWS = 8
"""Rows a chart needs: the day, four of the plot, the axis, its days and the legend."""

_AROUND = 4
_ROOMY = 56
_YEAR_SPAN = 93
_GOALS = Pen(DASHED, "soft")
_MEASURED = Pen(HEAVY, "accent")


class Goal(NamedTuple):
    """A stage goal: its value, its day, and `met`, `was met` or `missed` where it is known."""

    value: int
    due: dt.date
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChart:
    """What a chart is drawn from. Values are hundredths of the unit, days oldest first.

    `start` is the day the objective was set, with its baseline; `needs` the words the legend ends with.
    Without stage goals the target stands at its due day.
    """

    baseline: int
    target: int
    start: dt.date
    due: dt.date
    today: dt.date
    goals: Sequence[Goal] = ()
    measured: Sequence[tuple[int, dt.date]] = ()
    needs: str = ""

    @property
    def shown_goals(self) -> Sequence[Goal]:
        """The stage goals, or the target as the only one."""
        return self.goals or (Goal(self.target, self.due),)

    @property
    def now(self) -> int:
        """The value last measured, or the baseline."""
        return self.measured[-1][0] if self.measured else self.baseline


class _Plot:
    """One chart being drawn: where its axis is, and where days and values stand."""

    def __init__(self, chart: StageChart, width: int, height: int) -> None:
        self.chart = chart
        self.canvas = Canvas(width, height)
        told = [chart.baseline, chart.target, *(goal.value for goal in chart.shown_goals)]
        labels = [grouped(value) for value in dict.fromkeys(told)]
        self.axis = max(2, *map(len, labels)) + 1
        self.first = self.axis + 1
        spare = 4 if width >= _ROOMY else 1
        self.days = Days(*_span(chart), max(2, width - self.first - spare))
        self.values = Values.over(told, [value for value, _ in chart.measured], max(2, height - _AROUND))
        self.bottom = height - 3
        self.told = told

    def x(self, day: dt.date) -> int:
        """Give the column of a day."""
        return self.first + self.days.column(day)

    def y(self, value: int) -> int:
        """Give the row of a value."""
        return 1 + self.values.row(value)

    @property
    def last(self) -> int:
        """The last column of the plot."""
        return self.first + self.days.columns - 1


def draw(chart: StageChart, width: int, height: int) -> list[list[Part]]:
    """Draw a chart in `width` cells and `height` rows, as one list of parts a row.

    From above: the day, the plot, the time axis, its days, the legend.
    """
    plot = _Plot(chart, width, max(LEAST_ROWS, height))
    _axes(plot)
    _goals(plot)
    _measured(plot)
    _today(plot)
    _name_now(plot)
    _name_goals(plot)
    return [*plot.canvas.rows()[:-1], _legend(plot)]


def _span(chart: StageChart) -> tuple[dt.date, dt.date]:
    days = [chart.start, chart.due, chart.today]
    days += [goal.due for goal in chart.goals] + [day for _, day in chart.measured]
    first, last = min(days), max(days)
    return (first.replace(day=1) if (last - first).days > _YEAR_SPAN else first), last


def _axes(plot: _Plot) -> None:
    canvas, axis, bottom = plot.canvas, plot.axis, plot.bottom
    for y in range(1, bottom):
        canvas.put(axis, y, "│", "border")
    for value in plot.told:
        y = plot.y(value)
        if canvas.is_free(0, y, axis - 1):
            label = grouped(value)
            canvas.put(axis, y, "┤", "border")
            canvas.write(axis - 1 - len(label), y, label, "dim")
    canvas.write(axis, bottom, "└" + "─" * plot.days.columns, "border")
    for tick in plot.days.ticks():
        canvas.put(plot.first + tick.column, bottom, "┴", "border")
        canvas.write(plot.first + tick.start, bottom + 1, tick.words, "dim")


def _goals(plot: _Plot) -> None:
    chart = plot.chart
    points = [(plot.x(chart.start), plot.y(chart.baseline))]
    points += [(plot.x(goal.due), plot.y(goal.value)) for goal in chart.shown_goals]
    plot.canvas.line(stepped(points, plot.x(chart.due)), _GOALS)


def _measured(plot: _Plot) -> None:
    chart = plot.chart
    points = [(plot.x(day), plot.y(value)) for value, day in chart.measured]
    if not chart.measured or chart.measured[0][1] > chart.start:
        points.insert(0, (plot.x(min(chart.start, chart.today)), plot.y(chart.baseline)))
    stairs = stepped(points, plot.x(chart.today))
    plot.canvas.line(stairs, _MEASURED, tick=stairs[-1][0] == plot.x(chart.today))


def _today(plot: _Plot) -> None:
    canvas, x = plot.canvas, plot.x(plot.chart.today)
    for y in range(1, plot.bottom):
        canvas.put(x, y, "┊", "dim", over=False)
    today = plot.chart.today
    words = f"today {today.day} {MONTHS[today.month - 1][:3]}"
    start = max(plot.first, min(x - len(words) // 2 + 1, plot.last + 1 - len(words)))
    canvas.write(start, 0, words, "soft")


def _name_now(plot: _Plot) -> None:
    chart = plot.chart
    words = f"{grouped(chart.now)} now"
    x, y = plot.x(chart.today), plot.y(chart.now)
    back = 1 if chart.target > chart.baseline else -1
    rows = (y + back, y - back, y + 2 * back, y - 2 * back, y)
    sides = ((side, row) for row in rows for side in (x + 2, x - 1 - len(words)))
    _written(plot, sides, words, "accent bold")


def _name_goals(plot: _Plot) -> None:
    """Name the goals still ahead first, so that they find their place."""
    before = plot.y(plot.chart.baseline)
    places: list[tuple[bool, Goal, int]] = []
    for goal in plot.chart.shown_goals:
        places.append((goal.due < plot.chart.today, goal, before))
        before = plot.y(goal.value)
    for past, goal, row in sorted(places, key=lambda place: place[0]):
        _name_goal(plot, goal, row, "dim" if past else "soft")


def _name_goal(plot: _Plot, goal: Goal, before: int, style: str) -> None:
    """Name a goal by value and day; where there is little room by its value alone, close to its step."""
    value = grouped(goal.value)
    month = f"{value} by {MONTHS[goal.due.month - 1][:3]}"
    day = f"{month} {goal.due:%y}"
    whole = [f"{day}, {goal.word}", day, month] if goal.word else [day, month]
    close = 3 if plot.y(goal.value) != before else 0
    for words, most in (*((words, None) for words in whole), (value, close)):
        if _written(plot, islice(_beside(plot, goal, before, len(words)), most), words, style):
            return


def _beside(plot: _Plot, goal: Goal, before: int, length: int) -> Iterator[Point]:
    """Give the places beside a step, the best first: right under it, left of it, then further off."""
    x, y = plot.x(goal.due), plot.y(goal.value)
    back = 1 if before >= y else -1
    right, left = x + 2, x - 1 - length
    if goal.word:
        yield left, y - back
    yield from ((right, y + back), (left, y), (left, y - back))
    for row in range(y + back, before + back, back):
        yield from ((right, row), (left, row))
    yield right, y - back


def _written(plot: _Plot, places: Iterable[Point], words: str, style: str) -> bool:
    """Write words at the first place where they cross no line."""
    for x, y in places:
        inside = x > plot.axis + 1 and 0 < y < plot.bottom
        if inside and plot.canvas.is_free(x, y, len(words)):
            plot.canvas.write(x, y, words, style)
            return True
    return False


def _legend(plot: _Plot) -> list[Part]:
    """Name the lines, shorter where there is less room; what is needed now ends it."""
    chart, room = plot.chart, plot.canvas.width - plot.first
    goals = "stage goals" if chart.goals else "target"
    short, needs = goals.removeprefix("stage "), chart.needs.removeprefix("next ")
    ways = ((3, goals, chart.needs), (2, goals, chart.needs), (2, short, chart.needs), (2, short, needs))
    for gap, name, end in (*ways, (2, "", needs)):
        line: list[Part] = [(" " * plot.first, "dim"), ("━━", "accent"), (" measured", "dim")]
        line += [(" " * gap, "dim"), ("╌╌", "soft"), (f" {name}", "dim")] if name else []
        line += [(" " * gap, "dim"), (end, "soft")] if end else []
        if sum(len(words) for words, _ in line) - plot.first <= room:
            return line
    return line
