"""What the plan says around its board: the scope line and the foot line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.date_forms import MONTHS
from acctui.domain.days import day_name, short_day
from acctui.tui.parts import LEFT, WIDE, width_of
from acctui.tui.screens.plan_cursor import LOOSE, items_at, loose_items
from acctui.tui.screens.plan_room import SIDED_FROM
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.plan import MonthPlan, PlanView
    from acctui.tui.parts import Part, Parts
    from acctui.tui.screens.plan_cursor import Stand

_SUNDAY = 6


def span_parts(view: PlanView, width: int) -> Parts:
    """Name the three months: `December to February`."""
    first, last = (MONTHS[month.month - 1] for month in (view.window.months[0], view.window.months[-1]))
    if width < WIDE:
        first, last = first[:3], last[:3]
    return [(f"{first} to {last}", "text bold")]


def counts_parts(view: PlanView, width: int) -> Parts:
    """Count what is urgent and what is important and not urgent, and say what the roll asks (P6, P3)."""
    wide = width >= WIDE
    urgent, important = (" urgent ", " important, not urgent ") if wide else (" ", " ")
    return [
        ("!", "text bold"),
        (f"{urgent}{view.urgent}   ", "dim"),
        ("+", "text bold"),
        (f"{important}{view.important or ('none' if wide else 0)}", "dim"),
        *_roll_parts(view, wide=wide),
    ]


def _roll_parts(view: PlanView, *, wide: bool) -> list[Part]:
    roll = view.roll
    if not roll.due and not roll.completing:
        return (
            [(f"   rolled {short_day(roll.finished_on, view.window.today)}", "dim")]
            if roll.finished_on
            else []
        )
    told = [count_of(roll.items, "item")] if roll.items else []
    if roll.completing and (wide or not roll.items):
        told.append(f"{roll.completing} to complete")
    words = f" roll: {', '.join(told)}" if told else " roll"
    return [("   ", "dim"), ("R", "text bold"), (words, "text")]


def place_words(view: PlanView, stand: Stand) -> str:
    """Name where a new action goes: `on Wed 2 Dec`, `in January`."""
    if stand.pane in {1, 2}:
        return f"in {MONTHS[view.window.months[stand.pane].month - 1]}"
    day = stand.day or view.window.today
    return f"on {day_name(day, view.window.today)}"


def foot_parts(view: PlanView, stand: Stand, today: dt.date, width: int) -> Parts:
    """Say where `n` adds and what the detail month lacks; without room beside, the outline months."""
    lead: list[Part] = [("n", "text bold"), (f" adds {place_words(view, stand)}", "dim")]
    if stand.entered:
        lead = [("esc", "text bold"), (" back to the days   ", "dim"), *lead]
    if width < SIDED_FROM and not stand.pane and not stand.entered:
        return _outlines(view, stand, width)
    if width < SIDED_FROM and stand.pane:
        lead = [("esc", "text bold"), (" back to the days   ", "dim"), *lead]
    flags = _flags(view, today)
    room = width - (2 if width >= WIDE else 1) - LEFT
    return [*lead, *flags] if width_of([*lead, *flags]) <= room else lead


def _flags(view: PlanView, today: dt.date) -> list[Part]:
    """Say what the detail month lacks (P2), and which accounts have nothing in it (P1)."""
    month = MONTHS[view.window.detail.month - 1]
    if view.lacking:
        return [
            ("     ", "dim"),
            (str(view.lacking), "text"),
            (f" of {month} {'lacks' if view.lacking == 1 else 'lack'} who or date: ", "dim"),
            ("R", "text bold"),
            (" walks them", "dim"),
        ]
    late = [item for item in loose_items(view) if item.on is not None and item.on < today]
    if late:
        return [
            ("     ", "dim"),
            (count_of(len(late), "item"), "text"),
            (" late from before: ", "dim"),
            ("tab", "text bold"),
            (" goes there", "dim"),
        ]
    if view.bare:
        names = ", ".join(name for _, name in view.bare[:3]) + (", …" if len(view.bare) > 3 else "")  # noqa: PLR2004  three names fit
        verb = "has" if len(view.bare) == 1 else "have"
        return [("     ", "dim"), (names, "soft"), (f" {verb} objectives and nothing in {month}", "dim")]
    return []


def _outlines(view: PlanView, stand: Stand, width: int) -> list[Part]:
    months: list[Part] = []
    for month in view.months[1:]:
        gap: Part = ("    " if months else "", "dim")
        months += [gap, (MONTHS[month.month.month - 1], "text bold"), (_told(month), "dim")]
    last = "l" if stand.day is not None and _ends_row(stand.day, view.week_begins) else "tab"
    right: list[Part] = [(last, "text bold"), (" opens", "dim")]
    room = width - (2 if width >= WIDE else 1) - LEFT
    spare = room - width_of(months) - width_of(right)
    return [*months, (" " * spare, "dim"), *right] if spare > 1 else months


def _ends_row(day: dt.date, begins: str) -> bool:
    return day.weekday() == (_SUNDAY if begins == "monday" else _SUNDAY - 1)


def _told(month: MonthPlan) -> str:
    lack = f", {month.lacking} lack who or date" if month.lacking else ""
    return f" {count_of(month.items, 'item')}{lack}{', no +' if month.only_urgent else ''}"


def nothing_parts(view: PlanView, stand: Stand) -> Parts:
    """Say that there is no item for a key here, or that one is to be chosen first."""
    if items_at(view, stand):
        return [("Choose the line with ", "soft"), ("j k", "text bold"), (", then the key again", "soft")]
    if stand.pane == LOOSE:
        return [("Nothing stands here.", "soft")]
    where = place_words(view, stand)
    return [(f"Nothing is planned {where}: ", "soft"), ("n", "text bold"), (" adds", "soft")]
