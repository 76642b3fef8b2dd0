"""The keys of the plan's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.binding import BindingType


def _key(
    key: str, action: str, label: str, tip: str = "", *, show: bool = True, name: str = "", shown: str = ""
) -> Binding:
    return Binding(
        key,
        action,
        label,
        show=show,
        id=f"plan.{name or action}",
        tooltip=tip,
        key_display=shown or None,
    )


def _quiet(key: str, action: str, label: str, name: str, tip: str = "") -> Binding:
    return _key(key, action, label, tip, show=False, name=name)


PLAN_KEYS: list[BindingType] = [
    _key("R", "roll", "roll", "Roll the plan: what is unfinished, then what lacks who or date"),
    _key("n", "new", "new", "Write down who does what on the cursor's day or in its month"),
    _key("d", "done", "done", "Mark the action as done"),
    _key(
        "less_than_sign",
        "shift(-1)",
        "move a day",
        "Move the item a day back, in an outline month a month",
        name="day_back",
        shown="< >",
    ),
    _quiet(
        "greater_than_sign",
        "shift(1)",
        "a day on",
        "day_on",
        "Move the item a day on, in an outline month a month",
    ),
    _quiet("left_curly_bracket", "shift(-7)", "a week back", "week_back", "Move the item a week back"),
    _quiet("right_curly_bracket", "shift(7)", "a week on", "week_on", "Move the item a week on"),
    _key("M", "move_to", "to date", "Move the item to a date or a month"),
    _key("enter", "open", "open", "Go into the day; open the call, or all facts of the action"),
    _key("0", "widen", "one account", "Plan of one account, or of all"),
    _key("c", "carry", "carry", "Carry the action on to another day, with a reason where there is one"),
    _key("x", "drop", "drop", "Drop the action, or withdraw the call, with a reason"),
    _key("e", "edit", "edit", "Edit the action"),
    _key("exclamation_mark", "mark('!')", "urgent", "Mark it as urgent, or take the mark off", name="urgent"),
    _key(
        "plus",
        "mark('+')",
        "important",
        "Mark it as important and not urgent, or take the mark off",
        name="important",
    ),
    _key("tab", "pane(1)", "outline months", "Go to the outline months, and on", name="pane"),
    _quiet("shift+tab", "pane(-1)", "back", "pane_before", "Go to the part of the plan before"),
    _quiet("left_square_bracket", "look(-1)", "month before", "month_before", "Show the plan a month before"),
    _quiet("right_square_bracket", "look(1)", "month after", "month_after", "Show the plan a month after"),
    _quiet("h,left", "go('left')", "left", "left"),
    _quiet("l,right", "go('right')", "right", "right"),
    _quiet("j,down", "go('down')", "down", "down"),
    _quiet("k,up", "go('up')", "up", "up"),
    _quiet("J,pagedown", "far(1)", "far down", "far_down", "Go ten lines down a list, or to the last week"),
    _quiet("K,pageup", "far(-1)", "far up", "far_up", "Go ten lines up a list, or to the first week"),
    _quiet("g,home", "first", "today", "first", "Go to today, or to the first day"),
    _quiet("G,end", "last", "last day", "last", "Go to the last day of the month"),
    _quiet("y", "copy", "copy", "copy", "Copy the item"),
    _quiet("escape", "leave", "back to the days", "leave", "Leave the day, the list, or the other month"),
]

ON_AN_ITEM = frozenset({"done", "shift", "move_to", "carry", "drop", "edit", "mark", "copy", "open"})
"""What needs something planned under the cursor."""
