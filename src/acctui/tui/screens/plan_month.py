"""The detail month as a calendar, by week and day (P5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS, WEEKDAYS
from acctui.domain.weeks import weeks_of
from acctui.tui.parts import LEFT
from acctui.tui.screens.plan_cells import cell_runs, counted, item_runs, left_over
from acctui.tui.screens.plan_cursor import LOOSE, loose_items
from acctui.tui.widgets.placed_lines import PlacedLine, Run, Spot
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.weeks import Week
    from acctui.tui.parts import Part
    from acctui.tui.screens.plan_room import Column
    from acctui.tui.screens.plan_scene import Scene

_AIR_FROM, _ITEMS_FROM, _SHORT_DAY_FROM = 4, 3, 3
_TWO = 2
_FILL_BEFORE = 2


def month_lines(scene: Scene) -> list[PlacedLine]:
    """Draw the month: its name where there is air, the weekdays, and its weeks."""
    view, room = scene.view, scene.room
    weeks = weeks_of(view.window.detail, view.week_begins)
    rows = room.week_rows(len(weeks), strip=bool(view.window.strip))
    lines = [_title(scene)] if room.tall else []
    lines.append(_weekdays(scene, weeks[0]))
    for week in weeks:
        lines += _week(scene, week, rows)
    return lines


def _title(scene: Scene) -> PlacedLine:
    view, stand = scene.view, scene.stand
    month = view.months[0]
    parts: list[Part] = [
        (MONTHS[month.month.month - 1], "text bold"),
        (f"  detail, {count_of(month.items, 'item')}", "dim"),
    ]
    if month.only_urgent:
        parts += [(", none of them ", "dim"), ("+", "text bold"), (" important", "dim")]
    runs = [Run(LEFT, scene.room.grid_edge - LEFT, tuple(parts))]
    loose = loose_items(view)
    if not loose:
        return PlacedLine(tuple(runs))
    words = loose_words(scene)
    at = scene.room.grid_edge - len(words) - 2
    runs.append(Run(at, len(words), ((words, "text bold" if stand.pane == LOOSE else "soft"),)))
    spots = (Spot(at - 2, at + len(words), (LOOSE, 0)),)
    return PlacedLine(tuple(runs), spots=spots)


def loose_words(scene: Scene) -> str:
    """Say what stands on no day that is shown."""
    view = scene.view
    counts = (
        (len(loose_items(view)) - len(view.dayless) - len(view.undated) - len(view.later), "late"),
        (len(view.dayless) + len(view.undated), "without a day"),
        (len(view.later), "later"),
    )
    return ", ".join(f"{count} {words}" for count, words in counts if count)


def _weekdays(scene: Scene, week: Week) -> PlacedLine:
    runs = []
    for day, column in zip(week.days, scene.room.columns(week.days), strict=True):
        letters = 2 if column.is_off and scene.room.sided else 3
        name = WEEKDAYS[day.weekday()][:letters]
        runs.append(Run(column.at, column.width - 1, ((name, "dim"),)))
    return PlacedLine(tuple(runs))


def _week(scene: Scene, week: Week, rows: int) -> list[PlacedLine]:
    columns = list(zip(week.days, scene.room.columns(week.days), strict=True))
    cells = [_day(scene, day, column, rows) for day, column in columns]
    number = [] if week.number is None else [Run(LEFT, 2, ((f"{week.number:>2}", "dim"),))]
    here = next(((day, at) for day, at in columns if _is_here(scene, day)), None)
    lines = []
    for row in range(rows):
        runs = [*(number if row == 0 else []), *(run for cell in cells for run in cell[row])]
        spots = tuple(
            Spot(column.at - 1, column.at + column.width - 1, day)
            for day, column in columns
            if _is_inside(scene, day)
        )
        if here is not None and row < _content_rows(rows):
            column = here[1]
            fill = (column.at - _FILL_BEFORE, column.at + column.width - 1)
            lines.append(PlacedLine(tuple(runs), fill, scene.bar, spots))
        else:
            lines.append(PlacedLine(tuple(runs), spots=spots))
    return lines


def _content_rows(rows: int) -> int:
    """Give the rows of a day's own; the last is air where there are enough."""
    return rows - 1 if rows >= _AIR_FROM else rows


def _is_inside(scene: Scene, day: dt.date) -> bool:
    return (day.year, day.month) == (scene.view.window.detail.year, scene.view.window.detail.month)


def _is_here(scene: Scene, day: dt.date) -> bool:
    return day == scene.stand.day and _is_inside(scene, day)


def _day(scene: Scene, day: dt.date, column: Column, rows: int) -> list[list[Run]]:
    """Draw the rows of one day; a day of another month has its number alone."""
    if not _is_inside(scene, day):
        return [[_other(day, column)] if row == 0 else [] for row in range(rows)]
    items = scene.view.days.get(day, ())
    number = Run(column.at, column.width - 1, ((str(day.day), _number_style(scene, day, column)),))
    room = column.width - 1
    if rows == 1:
        return [[number, *([counted(items, column.at + _SHORT_DAY_FROM)] if items else [])]]
    if rows == _TWO and not column.is_off:
        item = item_runs(scene, items[0], column.at, room) if items else []
        return [[number, *left_over(items[1:], column.at + column.width - _TWO)], item]
    content = cell_runs(scene, items, column.at, room, _content_rows(rows) - 1)
    return [[number], *content, *[[] for _ in range(rows - 1 - len(content))]]


def _other(day: dt.date, column: Column) -> Run:
    whole = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return Run(column.at, column.width, ((whole if len(whole) < column.width else str(day.day), "dim"),))


def _number_style(scene: Scene, day: dt.date, column: Column) -> str:
    if day == scene.today:
        return "accent bold"
    if scene.view.days.get(day) or _is_here(scene, day):
        return "text bold"
    return "dim" if column.is_off else "soft"
