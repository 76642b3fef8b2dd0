"""The sweep and the roll as lines of Today, and which of them comes next."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.date_forms import MONTHS, WEEKDAYS
from acctui.domain.days import day_name
from acctui.domain.detail import month_in_full
from acctui.domain.sweeping import week_start
from acctui.domain.window import month_after
from acctui.services.today_line import Waiting, Waits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.domain.window import Window
    from acctui.services.choices import Choices
    from acctui.services.waiting_reads import RollFacts, SweepFacts

_DAY, _WEEK = dt.timedelta(days=1), dt.timedelta(days=7)


class Ritual(NamedTuple):
    """The ritual that comes next, the sweep or the roll, and the day it opens."""

    name: str
    opens_on: dt.date

    def words(self, today: dt.date) -> str:
        """Say what comes next and when: `the sweep of week 48, from Mon 23 Nov`."""
        what = self.name if self.name == "roll" else f"sweep of week {self.opens_on.isocalendar().week}"
        return f"the {what}, from {day_name(self.opens_on, today)}"


def is_roll_due(facts: RollFacts, window: Window) -> bool:
    """Tell whether a roll waits: late in the month where anything is planned, later while it was missed."""
    if facts.rolled is not None and facts.rolled >= window.detail:
        return False
    return bool(facts.items or facts.completing or (window.is_late and facts.open))


def ritual_lines(sweep: SweepFacts | None, roll: RollFacts | None, window: Window) -> Iterator[Waiting]:
    """Give the sweep and the roll that are due as one line each, however many were missed (D23)."""
    today = window.today
    if sweep is not None:
        many = f"{sweep.to_sweep} {'amber or red' if sweep.to_sweep == 1 else 'ambers and reds'}"
        last = f"last sweep {day_name(sweep.last, today)}" if sweep.last else "never swept yet"
        yield Waiting(
            Waits.SWEEP,
            0,
            None,
            today,
            f"{many}; {last}",
            span=f"week {today.isocalendar().week}",
            state=_days((today - sweep.last).days) if sweep.last else "first",
        )
    if roll is not None:
        yield _roll_line(roll, window)


def _days(days: int) -> str:
    return f"{days} {'day' if days == 1 else 'days'}"


def _roll_line(roll: RollFacts, window: Window) -> Waiting:
    today = window.today
    end = month_after(today) - _DAY
    said = []
    if roll.items:
        left = MONTHS[(window.detail - _DAY).month - 1]
        said.append(f"{roll.items} {'item' if roll.items == 1 else 'items'} left in {left}")
    if roll.completing:
        lack = "lacks" if roll.completing == 1 else "lack"
        said.append(f"{roll.completing} of {month_in_full(window.detail, today)} {lack} who or date")
    text = ", ".join(said) or f"{month_in_full(window.detail, today)} becomes the month in detail"
    return Waiting(
        Waits.ROLL,
        0,
        None,
        end,
        text,
        span=f"until {WEEKDAYS[end.weekday()][:3]} {end.day}",
        state=f"day {today.day}",
    )


def next_ritual(today: dt.date, choices: Choices) -> Ritual:
    """Give the ritual that opens next after today: the sweep of the coming week, or the roll."""
    week = week_start(today, choices.week_begins) + _WEEK
    late = int(choices.late_from)
    this = today.replace(day=1)
    roll = (this if today.day < late else month_after(this)).replace(day=late)
    return Ritual("sweep", week) if week <= roll else Ritual("roll", roll)
