"""The days left of this month, in front of the detail month from the late day on (D6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS, WEEKDAYS
from acctui.tui.parts import LEFT
from acctui.tui.screens.plan_cells import cell_runs, counted, filled
from acctui.tui.screens.plan_room import strip_columns
from acctui.tui.widgets.placed_lines import ACROSS, PlacedLine, Run, Spot
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.tui.screens.plan_scene import Scene

_SATURDAY = 5
_ITEM_ROWS = 3


def strip_lines(scene: Scene) -> list[PlacedLine]:
    """Draw the strip with the rule under it; nothing before the late day, nor where no day has room."""
    days = scene.view.window.strip
    if not days:
        return []
    width, columns = strip_columns(scene.room, len(days))
    first = _first_in_sight(scene, days, len(columns))
    shown = list(zip(days[first : first + len(columns)], columns, strict=True))
    if not shown:
        return []
    if scene.room.tall:
        return [_title(scene, days), *_tall(scene, shown, width), ACROSS]
    return [*_low(scene, shown, width), ACROSS]


def _first_in_sight(scene: Scene, days: tuple[dt.date, ...], fit: int) -> int:
    day = scene.stand.day
    at = days.index(day) if day in days else 0
    return max(0, min(at - fit + 1, len(days) - fit))


def _title(scene: Scene, days: tuple[dt.date, ...]) -> PlacedLine:
    count = sum(len(scene.view.days.get(day, ())) for day in days)
    words = f"  {count_of(len(days), 'day')}, {count_of(count, 'item')}"
    name = f"Left of {MONTHS[days[0].month - 1]}"
    return PlacedLine((Run(LEFT, scene.room.edge - LEFT, ((name, "soft bold"), (words, "dim"))),))


def _tall(scene: Scene, shown: list[tuple[dt.date, int]], width: int) -> list[PlacedLine]:
    days = [[[_head(scene, day, at, width)], *_items(scene, day, at, width)] for day, at in shown]
    rows = [[run for day in days for run in day[row]] for row in range(1 + _ITEM_ROWS)]
    return [filled(scene, PlacedLine(tuple(runs)), shown, width) for runs in rows]


def _items(scene: Scene, day: dt.date, at: int, width: int) -> list[list[Run]]:
    return cell_runs(scene, scene.view.days.get(day, ()), at, width - 2, _ITEM_ROWS)


def _head(scene: Scene, day: dt.date, at: int, width: int) -> Run:
    if day == scene.today:
        return Run(at, width - 1, ((f"Today {day.day}", "accent bold"),))
    style = "dim" if day.weekday() >= _SATURDAY else "soft"
    return Run(at, width - 1, ((f"{WEEKDAYS[day.weekday()][:3]} {day.day}", style),))


def _low(scene: Scene, shown: list[tuple[dt.date, int]], width: int) -> list[PlacedLine]:
    month = MONTHS[shown[0][0].month - 1][:3]
    heads = [Run(LEFT, len(month), ((month, "soft bold"),))]
    counts: list[Run] = []
    spots = []
    for day, at in shown:
        style = "accent bold" if day == scene.today else "dim" if day.weekday() >= _SATURDAY else "soft"
        heads.append(Run(at, width, ((f"{WEEKDAYS[day.weekday()][:2]} {day.day}", style),)))
        counts.append(counted(scene.view.days.get(day, ()), at))
        spots.append(Spot(at - 1, at + width - 1, day))
    lines = (PlacedLine(tuple(heads)), PlacedLine(tuple(counts)))
    return [filled(scene, line, shown, width) for line in lines]
