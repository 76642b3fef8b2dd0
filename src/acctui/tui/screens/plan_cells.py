"""What stands in one day of the plan: its items by the account's first word, mark and hour."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.tui.plain import cells
from acctui.tui.screens.plan_names import hour
from acctui.tui.widgets.placed_lines import PlacedLine, Run, Spot, at_right

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.services.plan import Item
    from acctui.tui.screens.plan_scene import Scene

NAMED_FROM = 7
"""Cells from which an account has a name in its day."""


def cell_runs(scene: Scene, items: Sequence[Item], at: int, room: int, rows: int) -> list[list[Run]]:
    """Draw a day's items on so many rows: mark in the column before, `+N` for what does not fit."""
    if room < NAMED_FROM:
        return [[_rest(items, at)] if items and row == 0 else [] for row in range(rows)]
    fit = len(items) if len(items) <= rows else max(0, rows - 1)
    shown = [item_runs(scene, item, at, room) for item in items[:fit]]
    if fit < len(items):
        shown.append([_rest(items[fit:], at)])
    return [*shown, *[[] for _ in range(rows - len(shown))]]


def item_runs(scene: Scene, item: Item, at: int, room: int) -> list[Run]:
    """Draw one item: its mark, the hour of a call, the account's short name."""
    time = hour(item.time)
    lead = f"{time} " if time else ""
    name = scene.names.at(item.account, room - cells(lead))
    words = Run(at, room, ((f"{lead}{name}", "text" if item.matters else "soft"),))
    return [Run(at - 1, 1, ((item.mark, "text bold"),)), words] if item.mark else [words]


def _rest(items: Sequence[Item], at: int) -> Run:
    return Run(at, 4, ((f"+{len(items)}", "dim"),))


def left_over(items: Sequence[Item], stop: int) -> list[Run]:
    """Say how many more there are, at the right end of a day's first row."""
    return [at_right(stop, ((f"+{len(items)}", "dim"),))] if items else []


def counted(items: Sequence[Item], at: int) -> Run:
    """Say how many items a day has, with the strongest mark before."""
    if not items:
        return Run(at + 1, 1, (("-", "dim"),))
    marks = {item.mark for item in items}
    mark = next((mark for mark in "!+" if mark in marks), " ")
    return Run(at, 4, ((mark, "text bold"), (str(len(items)), "text")))


def filled(scene: Scene, line: PlacedLine, days: Sequence[tuple[dt.date, int]], width: int) -> PlacedLine:
    """Give a row of days its spots, and the cursor's fill to the day it stands on."""
    spots = tuple(Spot(max(0, at - 1), at + width - 1, day) for day, at in days)
    here = next((at for day, at in days if day == scene.stand.day), None)
    if here is None:
        return replace(line, spots=spots)
    start = max(0, here - 2)
    return replace(line, spots=spots, fill=(start, here + width - 1), bar=scene.bar)
