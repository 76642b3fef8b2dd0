"""The items of the day, or of the list, under the cursor, in full under the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS
from acctui.domain.days import day_name, distance, short_day
from acctui.tui.parts import LEFT
from acctui.tui.plain import cells, safe
from acctui.tui.screens.plan_cursor import LOOSE, item_at, items_at
from acctui.tui.screens.plan_month import loose_words
from acctui.tui.screens.plan_outline import missing_words
from acctui.tui.widgets.placed_lines import PlacedLine, Run, Spot, at_right

if TYPE_CHECKING:
    from acctui.services.plan import Item
    from acctui.tui.parts import Part
    from acctui.tui.screens.plan_scene import Scene

_MARK, _NAME_MOST = 26, 24
_TIME = 7


def day_lines(scene: Scene, rows: int) -> list[PlacedLine]:
    """Draw the block in so many rows: the day's name, beside it or under it what stands on it."""
    head = _head(scene)
    items = _listed(scene)
    if rows < 1:
        return []
    if not scene.room.wide:
        return _under(scene, head, items, rows)
    taken = sum(cells(words) for words, _ in head)
    at = max(_MARK, LEFT + taken + 3)
    lines = _items(scene, items, at, rows)
    named = PlacedLine((Run(LEFT, at - LEFT - 1, tuple(head)),))
    return [named.beside(lines[0]), *lines[1:]] if lines else [named]


def _under(scene: Scene, head: list[Part], items: list[tuple[int, Item]], rows: int) -> list[PlacedLine]:
    """Draw the items under the day's name, which says how many more there are: no row is spent on it."""
    lines = _items(scene, items, LEFT, rows - 1, told=False)
    more = at_right(scene.room.edge, _more(scene, len(items) - (rows - 1)))
    runs = (Run(LEFT, scene.room.edge - LEFT, tuple(head)), *([more] if len(items) >= rows else []))
    return [PlacedLine(runs), *lines]


def _head(scene: Scene) -> list[Part]:
    stand = scene.stand
    if stand.pane == LOOSE:
        return [("Elsewhere", "text bold"), (f"  {loose_words(scene)}", "dim")]
    if stand.pane:
        month = scene.view.months[stand.pane].month
        return [(MONTHS[month.month - 1], "text bold"), ("  outline", "dim")]
    if stand.day is None:
        return []
    return [
        (day_name(stand.day, scene.today), "text bold"),
        (f"  {distance(stand.day, scene.today)}", "dim"),
    ]


def _listed(scene: Scene) -> list[tuple[int, Item]]:
    """Give what is listed: all of a day, or of what has none; of an outline month the cursor's line."""
    stand = scene.stand
    items = items_at(scene.view, stand)
    if stand.pane and stand.pane != LOOSE:
        found = item_at(scene.view, stand)
        return [(stand.at, found)] if found else []
    return list(enumerate(items))


def _items(
    scene: Scene, items: list[tuple[int, Item]], at: int, rows: int, *, told: bool = True
) -> list[PlacedLine]:
    """Draw as many items as have room, the cursor's among them; the last row is `told` how many more."""
    if not items:
        return [PlacedLine((Run(at, 40, (("nothing planned", "dim"),)),))] if rows > 0 else []
    width = min(_NAME_MOST, max(cells(safe(item.account)) for _, item in items))
    fit = max(1, rows - 1) if told and len(items) > rows else max(1, rows)
    first = max(0, min(scene.stand.at - fit + 1, len(items) - fit)) if _is_inside(scene) else 0
    lines = [_line(scene, place, item, at, width) for place, item in items[first : first + fit]]
    rest = len(items) - len(lines)
    if told and rest and rows > len(lines):
        lines.append(PlacedLine((Run(at + 2, scene.room.edge - at - 2, _more(scene, rest)),)))
    return lines[: max(0, rows)]


def _is_inside(scene: Scene) -> bool:
    return scene.stand.entered or scene.stand.pane == LOOSE


def _more(scene: Scene, rest: int) -> tuple[Part, ...]:
    """Say how many more there are, and the key that goes to them."""
    key, words = ("j", " goes on") if _is_inside(scene) else ("enter", " goes through them")
    return (f"+{rest} ", "soft"), (key, "text bold"), (words, "dim")


def _line(scene: Scene, place: int, item: Item, at: int, width: int) -> PlacedLine:
    stand, edge = scene.stand, scene.room.edge
    inside = _is_inside(scene) and stand.at == place
    name = at + 2 + _TIME
    what = name + width + 3
    ending = _who(item)
    runs = [
        Run(at, 1, ((item.mark, "text bold"),)),
        Run(at + 2, _TIME - 1, ((_time(scene, item), "soft"),)),
        Run(name, width, ((item.account, "text bold" if inside else "text"),)),
        Run(what, edge - what - sum(cells(safe(words)) for words, _ in ending) - 2, ((_text(item), "soft"),)),
        at_right(edge, ending),
    ]
    spots = (Spot(at, edge, ("item", place)),)
    if inside:
        return PlacedLine(tuple(runs), (max(0, at - 2), edge), "accent", spots)
    return PlacedLine(tuple(runs), spots=spots)


def _time(scene: Scene, item: Item) -> str:
    if item.time is not None:
        return f"{item.time.hour}:{item.time.minute:02}".rjust(5)
    if scene.stand.pane and item.on is not None:
        return short_day(item.on, item.on)
    return ""


def _text(item: Item) -> str:
    return f"promised: {item.text}" if item.kind == "promise" else item.text


def _who(item: Item) -> tuple[Part, ...]:
    missing = missing_words(item)
    if "who" in item.missing or not item.who:
        return ((missing, "text"),) if missing else (("", "dim"),)
    return ((item.who, "dim"), (f"  {missing}" if missing else "", "text"))
