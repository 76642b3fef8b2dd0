"""What the brief says of the short-term plan and of the lights, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name, distance, lateness, month_name
from acctui.domain.factor import Light

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.action import Action
    from acctui.services.briefing import Briefing, LightSaid

_MOST = 10


def some(lines: list[str]) -> list[str]:
    """Give the first lines, and how many more there are."""
    return lines if len(lines) <= _MOST else [*lines[:_MOST], f"and {len(lines) - _MOST} more"]


def action_words(action: Action, today: dt.date) -> str:
    """Say when an action is due, what it is and who does it; an outline has a month, or nothing yet (P5)."""
    if action.on is None:
        month = f"in {month_name(action.month)}: " if action.month else ""
        return f"{month}{action.what} ({action.doer})"
    return f"{day_name(action.on, today)}, {lateness(action.on, today)}: {action.what} ({action.doer})"


def light_lines(page: Briefing, today: dt.date) -> list[str]:
    """Say reds and ambers by what they stop or tip on, and the greens by their words (T5)."""
    greens = [said.factor.text for said in page.lights if said.factor.light is Light.GREEN]
    lines = [_light(said, today) for said in page.lights if said.factor.light is not Light.GREEN]
    return [*some(lines), *([f"G {', '.join(greens)}"] if greens else [])]


def _light(said: LightSaid, today: dt.date) -> str:
    factor, is_red = said.factor, said.factor.light is Light.RED
    words = f"{'R' if is_red else 'A'} {factor.text}, {distance(factor.since, today)}"
    if said.line:
        words += f"; {'stops' if is_red else 'tips on'} {said.line}"
    if is_red and factor.until:
        words += f", until {factor.until}"
    if not is_red and factor.by:
        words += f", known by {day_name(factor.by, today)}"
    return words
