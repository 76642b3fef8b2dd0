"""The two outline months as lists: what, then the account, and what is still missing (P5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS
from acctui.tui.parts import LEFT
from acctui.tui.plain import cells, safe
from acctui.tui.widgets.placed_lines import EMPTY, PlacedLine, Run, Spot, at_right, together

if TYPE_CHECKING:
    from acctui.services.plan import Item, MonthPlan
    from acctui.tui.screens.plan_scene import Scene

_WORDS = {"who": "who?", "on": "date?"}
_BLOCK, _TIGHT = 3, 2
_HEAD = 2


def missing_words(item: Item) -> str:
    """Name what an item lacks: `who?`, `date?`, or both."""
    return " ".join(_WORDS[name] for name in item.missing)


def outline_lines(scene: Scene, rows: int) -> list[PlacedLine]:
    """Draw both months beside the calendar, each behind its rule; once while the cursor is elsewhere."""
    if scene.stand.pane in {1, 2}:
        return _outlined(scene, rows)
    view, lines = scene.kept.get((scene.room, rows), (None, []))
    if view is not scene.view:
        lines = _outlined(scene, rows)
        scene.kept[scene.room, rows] = scene.view, lines
    return lines


def _outlined(scene: Scene, rows: int) -> list[PlacedLine]:
    first, second = scene.room.rules
    left = _ruled(_month(scene, 1, first + 3, second - 1, rows), first, rows)
    return together(left, _ruled(_month(scene, 2, second + 3, scene.room.edge, rows), second, rows))


def opened_lines(scene: Scene, rows: int) -> list[PlacedLine]:
    """Draw both months in the place of the calendar, where there is no room beside it."""
    middle = scene.room.edge // 2
    left = _month(scene, 1, LEFT, middle - 1, rows)
    return together(left, _ruled(_month(scene, 2, middle + 3, scene.room.edge, rows), middle, rows))


def _ruled(lines: list[PlacedLine], at: int, rows: int) -> list[PlacedLine]:
    bar = PlacedLine((Run(at, 1, (("│", "border"),)),))
    return [bar.beside(lines[row] if row < len(lines) else EMPTY) for row in range(rows)]


def _month(scene: Scene, pane: int, at: int, stop: int, rows: int) -> list[PlacedLine]:
    items, plan = scene.view.outlines[pane - 1], scene.view.months[pane]
    lines = [_head(plan, len(items), at, stop), _no_important(plan, at, stop)]
    left = rows - _HEAD
    each = _BLOCK if len(items) * _BLOCK - 1 <= left else _TIGHT
    fit = max(1, (left + (1 if each == _BLOCK else 0)) // each)
    here = scene.stand.at if scene.stand.pane == pane else 0
    if len(items) > fit:
        fit = max(1, (left - 1) // each)
    first = max(0, min(here - fit + 1, len(items) - fit))
    for place, item in enumerate(items[first : first + fit], first):
        lines += _item(scene, pane, place, item, at, stop)
        lines += [EMPTY] if each == _BLOCK else []
    rest = len(items) - min(len(items), fit)
    if rest:
        lines.append(PlacedLine((Run(at, stop - at, ((f"+{rest}", "dim"),)),)))
    return lines[:rows]


def _head(plan: MonthPlan, count: int, at: int, stop: int) -> PlacedLine:
    name = MONTHS[plan.month.month - 1]
    whole = f" outline {count}"
    words = whole if len(name) + len(whole) <= stop - at else f" {count}"
    return PlacedLine((Run(at, stop - at, ((name, "soft bold"), (words, "dim"))),))


def _no_important(plan: MonthPlan, at: int, stop: int) -> PlacedLine:
    """Say that a month has nothing important and not urgent (P6)."""
    if not plan.only_urgent:
        return EMPTY
    return PlacedLine((Run(at, stop - at, (("no ", "dim"), ("+", "text bold"), (" yet", "dim"))),))


def _item(scene: Scene, pane: int, place: int, item: Item, at: int, stop: int) -> list[PlacedLine]:
    is_here = scene.stand.pane == pane and scene.stand.at == place
    fill = (at - 2, stop) if is_here else None
    bar = scene.bar if is_here else ""
    spots = (Spot(at - 1, stop, (pane, place)),)
    mark = [Run(at - 1, 1, ((item.mark, "text bold"),))] if item.mark else []
    what = Run(at, stop - at, ((item.text, "text bold" if is_here else "text"),))
    missing = missing_words(item)
    room = stop - at - (cells(missing) + 2 if missing else 0)
    name = item.account if cells(safe(item.account)) <= room else scene.names.at(item.account, room)
    under = [Run(at, room, ((name, "soft" if is_here else "dim"),))]
    under += [at_right(stop, ((missing, "text"),))] if missing else []
    return [
        PlacedLine((*mark, what), fill, bar, spots),
        PlacedLine(tuple(under), fill, bar, spots),
    ]
