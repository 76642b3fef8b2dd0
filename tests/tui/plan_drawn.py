"""A plan made by hand, and the board of the plan as text: what the tests of its drawing share."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from acctui.domain.window import Window
from acctui.services.plan import Item, MonthPlan, PlanView
from acctui.services.roll import RollState
from acctui.tui.look import COLOURLESS
from acctui.tui.screens.plan_board import board_lines
from acctui.tui.screens.plan_names import ShortNames
from acctui.tui.screens.plan_room import Room
from acctui.tui.screens.plan_scene import Scene
from acctui.tui.widgets.placed_lines import painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.tui.screens.plan_cursor import Stand

TODAY = dt.date(2026, 11, 22)
ROOMS = {
    (120, 40): Room(120, True, 118, 32),
    (160, 45): Room(160, True, 158, 37),
    (100, 30): Room(100, True, 98, 22),
    (80, 24): Room(80, False, 79, 18),
    (60, 18): Room(60, False, 59, 12),
}


def item(account: str, on: dt.date | None = None, **more: Any) -> Item:
    """Make an item of the plan."""
    given = {
        "kind": "action",
        "id": abs(hash((account, on, more.get("text")))) % 10_000,
        "account_id": 1,
        "account": account,
        "matters": True,
        "on": on,
        "time": None,
        "text": "call them",
        "who": "me",
        "mark": "",
        "missing": (),
    }
    return Item(**{**given, **more})


def on(day: dt.date, *accounts: str) -> dict[dt.date, tuple[Item, ...]]:
    """Put items on a day: `!10:30 Alder` is an urgent call at half past ten."""
    return {day: tuple(_read(words, day) for words in accounts)}


def _read(words: str, day: dt.date) -> Item:
    mark = words[0] if words[0] in "!+" else ""
    words = words.removeprefix(mark)
    head, _, rest = words.partition(" ")
    if head and head[0].isdigit():
        hour, _, minute = head.partition(":")
        return item(rest, day, mark=mark, kind="call", time=dt.time(int(hour), int(minute or 0)))
    return item(words, day, mark=mark)


def plan_of(
    days: dict[dt.date, tuple[Item, ...]],
    outlines: Sequence[Sequence[Item]] = ((), ()),
    today: dt.date = TODAY,
    **more: Any,
) -> PlanView:
    """Make a plan from its days and outline months."""
    window = Window.of(today)
    counts = [
        sum(len(items) for day, items in days.items() if day.replace(day=1) == month)
        for month in window.months
    ]
    months = tuple(
        MonthPlan(month, place == 0, counts[place] if place == 0 else len(outlines[place - 1]), 0, 1, 0, 0)
        for place, month in enumerate(window.months)
    )
    given: dict[str, Any] = {
        "dayless": (),
        "later": (),
        "undated": (),
        "overdue": (),
        "months": months,
        "rest": None,
        "roll": RollState(window.detail, due=True, items=9, completing=3),
        "bare": (),
        "week_begins": "monday",
    }
    return PlanView(window=window, days=days, outlines=tuple(map(tuple, outlines)), **{**given, **more})


def scene_of(view: PlanView, stand: Stand, size: tuple[int, int] = (120, 40)) -> Scene:
    """Make the scene of a plan at a size of the terminal."""
    items = [item for items in view.days.values() for item in items]
    items += [item for items in view.outlines for item in items]
    names = ShortNames(item.account for item in items)
    return Scene(view, stand, ROOMS[size], names, view.window.today)


def drawn(view: PlanView, stand: Stand, size: tuple[int, int] = (120, 40)) -> list[str]:
    """Draw the board as plain lines."""
    scene = scene_of(view, stand, size)
    lines = board_lines(scene)
    assert len(lines) <= scene.room.rows
    return [painted(line, size[0], scene.room.edge, COLOURLESS, "bg").text.rstrip() for line in lines]


def pictured() -> PlanView:
    """Make the plan of the picture."""

    def nov(day: int) -> dt.date:
        return dt.date(2026, 11, day)

    def dec(day: int) -> dt.date:
        return dt.date(2026, 12, day)

    alder, baltic, juniper = "Alder & Finch", "Baltic Cold Chain", "Juniper Labs"
    days = {
        **on(nov(22), juniper, alder),
        **on(nov(23), f"9:30 {alder}", f"11 {juniper}", f"15 {baltic}"),
        **on(nov(24), f"!{alder}"),
        **on(nov(25), "+Marlow Foods"),
        **on(nov(26), "!Glasshouse Nordic"),
        **on(nov(28), alder),
        **on(nov(30), f"!{baltic}", "10 Ivarsson Logistik"),
        **on(dec(1), f"+{juniper}"),
        **on(dec(2), f"!10 {alder}", alder),
        **on(dec(3), "!Dunmore Dairies", juniper, baltic),
        **on(dec(4), alder),
        **on(dec(7), f"13 {baltic}"),
        **on(dec(8), "+Eskild Marine"),
        **on(dec(9), "!Glasshouse Nordic"),
        **on(dec(10), "9 Ivarsson Logistik", *[alder] * 4),
        **on(dec(11), "+Kestrel Foods"),
        **on(dec(14), "!Northmoor Bakeries"),
        **on(dec(15), f"10:30 {alder}"),
        **on(dec(16), "Fennimore Cafes", alder, baltic),
        **on(dec(17), f"+{juniper}", "Dunmore Dairies"),
        **on(dec(18), f"!{baltic}"),
        **on(dec(21), baltic),
        **on(dec(22), "!Dunmore Dairies", alder, baltic),
    }
    january = [
        item(alder, text="Sign Nordic pilot", mark="!"),
        item(baltic, text="Volume forecast", missing=("who",)),
        item(alder, text="Meet new FD", mark="+"),
        item("Ivarsson Logistik", text="Renew depot terms"),
        item("Northmoor Bakeries", text="Oven trial start", missing=("on",)),
        item("Eskild Marine", text="Introduce Ana", mark="+", missing=("who",)),
    ]
    february = [
        item(alder, text="First pallets"),
        item("Dunmore Dairies", text="Annual price talk", mark="!"),
        item("Glasshouse Nordic", text="Two more contacts", mark="+"),
        item(juniper, text="Trial review"),
    ]
    return plan_of(days, (january, february))
