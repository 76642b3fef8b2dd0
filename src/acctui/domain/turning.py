"""Turning a light: what it then stops or what would tip it, and how long it has stood (D14, T1 to T3)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, Light
from acctui.domain.text import is_blank, quoted

CAUSE_DAYS = 7
"""A call held so many days ago or less is offered as the cause of a turn."""

LONG_KEPT = 4
"""A factor that sweeps kept for so many weeks says so (D24)."""

SNOOZE_DAYS = 7
"""A factor is put off for a week: the next sweep but one may ask again."""

_OF_LIGHT = {
    "stops": Light.RED,
    "objective_id": Light.RED,
    "until": Light.RED,
    "tips": Light.AMBER,
    "by": Light.AMBER,
}
_WEEK = 7
_WORST_FIRST = (Light.RED, Light.AMBER, Light.GREEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What is said with an amber or a red: its one line, or the objective a red stops; a green needs none.

    `by` is the day an amber will be known (T3), `until` what would end a red (T2).
    """

    line: str | None = None
    objective_id: int | None = None
    by: dt.date | None = None
    until: str | None = None


def line_for(light: Light, stops: str | None, tips: str | None) -> str | None:
    """Give the one line a light takes of the two; raises RuleBroken where the other is given (D14)."""
    if stops is not None and light is not Light.RED:
        raise RuleBroken("stops", "Only a red stops something. Leave it out, or turn it red.", "T2")
    if tips is not None and light is not Light.AMBER:
        raise RuleBroken("tips", "Only an amber can be tipped. Leave it out, or turn it amber.", "T3")
    return stops if light is Light.RED else tips


def turned(factor: Factor, light: Light, saying: Saying, today: dt.date) -> Factor:
    """Turn a factor to a light, with what is said of it; what is not said stays as it last was (D14).

    The day it turned stays where the light does. Raises RuleBroken for a red that names nothing it stops
    (T2), an amber that names nothing that would tip it (T3), and for what belongs to another light.
    """
    refuse_foreign(light, saying)
    since = factor.since if factor.light is light else today
    if light is Light.GREEN:
        return replace(factor, light=light, since=since, snoozed_until=None)
    if light is Light.AMBER:
        tips = factor.tips if saying.line is None else saying.line.strip()
        by = saying.by or (factor.by if factor.light is light else None)
        return replace(factor, light=light, since=since, tips=tips, by=by, snoozed_until=None)
    stops, objective_id = factor.stops, factor.objective_id
    if saying.objective_id is not None or saying.line is not None:
        objective_id = saying.objective_id
        stops = None if is_blank(saying.line or "") else (saying.line or "").strip()
    until = factor.until if saying.until is None else saying.until.strip() or None
    return replace(
        factor,
        light=light,
        since=since,
        stops=stops,
        objective_id=objective_id,
        until=until,
        snoozed_until=None,
    )


def refuse_foreign(light: Light, saying: Saying) -> None:
    """Refuse what a light has no place for: a date on all but an amber, an end or objective off a red."""
    if saying.by is not None and light is not Light.AMBER:
        raise RuleBroken("by", f"Only an amber has a day it will be known. A {light} has none.", "T3")
    if light is Light.RED:
        return
    if saying.objective_id is not None:
        raise RuleBroken("objective", "Only a red stops an objective. Make it red, or leave it out.", "T2")
    if not is_blank(saying.until or ""):
        raise RuleBroken("until", "Only a red says until when. Make it red, or leave it out.", "T2")


def refuse_misplaced(factor: Factor, names: Iterable[str] = _OF_LIGHT) -> None:
    """Refuse of these fields what the light of a factor has no place for (D14)."""
    for name in names:
        light = _OF_LIGHT.get(name)
        if light is None or light is factor.light or getattr(factor, name) is None:
            continue
        need = "says what would tip it" if factor.light is Light.AMBER else "stops something"
        own = "needs no more than its text" if factor.light is Light.GREEN else need
        raise RuleBroken(
            name.removesuffix("_id"),
            f"That belongs to {light.article}; this is {factor.light.article}, which {own}. Leave it out.",
            "D14",
        )


def refuse_gone(factor: Factor) -> None:
    """Refuse to go on with a factor that no longer stands."""
    if not factor.stands:
        raise RuleBroken("factor", f"{quoted(factor.text)} is gone already. Undo brings it back.", "T4")


def gone(factor: Factor, today: dt.date) -> Factor:
    """Take a factor off the board; its history stays."""
    refuse_gone(factor)
    return replace(factor, gone_on=today)


def age_days(factor: Factor, today: dt.date) -> int:
    """Count the days since it last turned; never below nothing, whatever the clock says."""
    return max(0, (today - factor.since).days)


def past_days(factor: Factor, today: dt.date) -> int | None:
    """Count the days an amber is past the day it was to be known; None where it is not (T3)."""
    if factor.light is not Light.AMBER or factor.by is None or factor.by >= today:
        return None
    return (today - factor.by).days


def is_snoozed(factor: Factor, today: dt.date) -> bool:
    """Tell whether sweeps leave it out for now."""
    return factor.snoozed_until is not None and factor.snoozed_until > today


def kept_weeks(kept_on: dt.date | None, today: dt.date) -> int:
    """Count the whole weeks since sweeps first kept it as it is (D24); never below nothing."""
    return 0 if kept_on is None else max(0, (today - kept_on).days // _WEEK)


def asks_date(factor: Factor, *, was_asked: bool) -> bool:
    """Tell whether a sweep asks an undated amber for its date, which it does once (D24)."""
    return factor.light is Light.AMBER and factor.by is None and not was_asked


def worst_first(factors: Iterable[Factor]) -> list[Factor]:
    """Put reds before ambers before greens, the newest turn first within each."""
    newest = sorted(factors, key=lambda factor: (factor.since, factor.id), reverse=True)
    return sorted(newest, key=lambda factor: _WORST_FIRST.index(factor.light))


def sweep_place(factor: Factor, *, matters: bool) -> tuple[bool, bool, dt.date, dt.date, int]:
    """Give the place of a factor in a sweep: where it matters, then red, then longest unseen (D9, D18).

    One never reviewed counts from the day it last turned.
    """
    return (
        not matters,
        factor.light is not Light.RED,
        factor.reviewed_on or factor.since,
        factor.since,
        factor.id,
    )
