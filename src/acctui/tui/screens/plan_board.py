"""The whole board of the plan, from the strip to the day's items, as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.screens.plan_day import day_lines
from acctui.tui.screens.plan_month import month_lines
from acctui.tui.screens.plan_outline import opened_lines, outline_lines
from acctui.tui.screens.plan_strip import strip_lines
from acctui.tui.widgets.placed_lines import ACROSS, EMPTY, PlacedLine, together

if TYPE_CHECKING:
    from acctui.tui.screens.plan_scene import Scene

_LEAST_DAY = 3


def board_lines(scene: Scene) -> list[PlacedLine]:
    """Draw the plan for the room there is."""
    strip, month = strip_lines(scene), month_lines(scene)
    if scene.room.sided:
        month = together(month, outline_lines(scene, len(month)))
    elif scene.stand.pane in {1, 2}:
        month = opened_lines(scene, len(month))
    left = scene.room.rows - len(strip) - len(month)
    rule = [ACROSS] if left > _LEAST_DAY - 1 else []
    air = [EMPTY] if left > _LEAST_DAY + 2 and not scene.room.tall else []
    day = day_lines(scene, left - len(rule) - len(air))
    return [*strip, *month, *air, *rule, *day]
