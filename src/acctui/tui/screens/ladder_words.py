"""The words and figures of the ladder, each said in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import distance, month_name
from acctui.domain.money import grouped
from acctui.domain.objective import Level
from acctui.domain.stage_goal import day_in_full, month_end, span_in_words
from acctui.domain.text import fold
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from acctui.domain.objective import Objective
    from acctui.domain.progress import Progress
    from acctui.domain.stage_goal import Step
    from acctui.services.ladder import LadderView

RUNG = {
    Level.VISION: "Vision",
    Level.RELATIONSHIP: "Relationship",
    Level.BUSINESS: "Business",
    Level.STRATEGIC: "Strategic",
}
ASKS = {
    "vision": "the result if everything went well",
    "relationship": "what you want to hear them say in two years",
    "business": "one figure to move: from what, to what, by when",
    "strategic": "if all goes well, which door opens next?",
    "phase": "the steps of the next phase, with their days",
    "strategy": "which ways of working does this account need?",
}
"""What each place of the ladder asks, said where nothing is written yet."""

KEYS = {
    "vision": "v",
    "relationship": "r",
    "business": "b",
    "strategic": "m",
    "phase": "n",
    "strategy": "s",
}
"""The key that chooses each behind `n`."""

_WEEKS_UP_TO = 400
_YEAR, _MONTH, _WEEK = 365.25, 30.44, 7


def years_ahead(start: dt.date, due: dt.date) -> str:
    """Say how far a day was ahead when it was set: `2 years`, `8 months`."""
    years = round((due - start).days / _YEAR)
    return count_of(years, "year") if years else count_of(max(1, round((due - start).days / _MONTH)), "month")


def in_weeks(day: dt.date, today: dt.date) -> str:
    """Say how far off a milestone is: `in 18 weeks`, `in 3 days`, `2 days late`."""
    days = (day - today).days
    if days < 0:
        return f"{count_of(-days, 'day')} late"
    if days > _WEEKS_UP_TO:
        return f"in {count_of(round(days / _MONTH), 'month')}"
    return f"in {count_of(round(days / _WEEK), 'week')}" if days > 2 * _WEEK else distance(day, today)


def day_or(day: dt.date | None, nothing: str) -> str:
    """Name a day with its year, or say that there is none."""
    return day_in_full(day) if day else nothing


def vision_until(objective: Objective) -> str:
    """Say the month a vision looks to."""
    return month_name(objective.set_on.replace(day=1, year=objective.set_on.year + (objective.years or 0)))


def way_of(objective: Objective) -> str:
    """Say from what to what: `2 to 5`, with the unit where the words don't name it."""
    figures = f"{grouped(objective.baseline or 0)} to {grouped(objective.target or 0)}"
    unit = objective.unit or ""
    return figures if fold(unit) in fold(objective.text) else f"{figures} {unit}"


def needs_of(progress: Progress) -> str:
    """Say what is needed now: `next needs 1 in 129 days`, `target reached`, `1 missing, 12 days late`."""
    if not progress.needs:
        return "target reached"
    lead = "next" if progress.next_stage else "target"
    if progress.days_left < 0:
        return f"{grouped(progress.needs)} missing, {count_of(-progress.days_left, 'day')} late"
    return f"{lead} needs {grouped(progress.needs)} in {count_of(progress.days_left, 'day')}"


def buffer_words(days: int | None) -> str:
    """Say how long the last stage goal is before the due day."""
    return "" if days is None else f"buffer {span_in_words(days)}" if days > 0 else "no buffer"


def paces(progress: Progress) -> str:
    """Say the pace now needed beside the pace so far, a month each (L10)."""
    if progress.needed_pace is None:
        return ""
    past = f", was {grouped(progress.past_pace)}" if progress.past_pace is not None else ""
    return f"needs {grouped(progress.needed_pace)} a month{past}"


def stages_text(steps: Iterable[Step]) -> str:
    """Write stage goals as they are typed: `3@2026-10 4@2027-03`; a day in full inside a month."""
    return " ".join(f"{grouped(value).replace(',', '')}@{_typed_day(due)}" for value, due in steps)


def _typed_day(day: dt.date) -> str:
    return f"{day:%Y-%m}" if day == month_end(day) else day.isoformat()


def typed_day(day: dt.date | None) -> str:
    """Write a day as a form holds it: `31 Dec 2027`."""
    return day_in_full(day) if day else ""


def served(view: LadderView) -> list[Objective]:
    """Give the rungs a strategy can serve, from above."""
    rungs = [view.vision, *(one.objective for one in view.relationships)]
    rungs += [one.objective for one in view.businesses]
    rungs.append(view.strategic.objective if view.strategic else None)
    return [one for one in rungs if one is not None]
