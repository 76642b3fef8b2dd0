"""What a card of the lights says: its age, what it stops or would tip it, its history (T1 to T4)."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.domain.factor import Happened, Light
from acctui.tui.parts import chip
from acctui.tui.words import CHANNEL_NAME, count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.domain.factor import FactorEvent
    from acctui.services.light_views import FactorCard
    from acctui.tui.parts import Part

LETTER = {Light.GREEN: "G", Light.AMBER: "A", Light.RED: "R"}
KEYS = {"g": Light.GREEN, "a": Light.AMBER, "r": Light.RED}
"""The three lights by the key that turns to each."""

PROPOSED = "?"
"""The letter of a factor that is proposed and not on the board yet."""

_WEEK, _WEEKS_FROM = 7, 14
_UNTIL = "until "
_LABEL = {Light.RED: "What it stops", Light.AMBER: "What tips it", Light.GREEN: ""}


def letter_part(light: Light) -> Part:
    """Give the letter of a light in its colour."""
    return LETTER[light], f"{light} bold"


def chip_of(light: Light) -> Part:
    """Give the chip of a light."""
    return chip(LETTER[light], str(light))


def line_label(light: Light) -> str:
    """Name the one line an amber or a red says."""
    return _LABEL[light]


def span(days: int) -> str:
    """Say how long something has stood: `1 day`, `12 days`, `5 weeks`."""
    return count_of(days, "day") if days < _WEEKS_FROM else count_of(days // _WEEK, "week")


def short_span(days: int) -> str:
    """Say how long something has stood where there is little room: `12d`, `5w`."""
    return f"{days}d" if days < _WEEKS_FROM else f"{days // _WEEK}w"


def age_words(card: FactorCard, today: dt.date, *, wide: bool) -> str:
    """Say since when a green stands, or for how long an amber or a red."""
    if card.factor.light is Light.GREEN:
        return short_day(card.factor.since, today)
    return span(card.age_days) if wide else short_span(card.age_days)


def said_lines(card: FactorCard, today: dt.date) -> list[str]:
    """Say what a card stops or tips on, and until when or when it will be known."""
    factor, lines = card.factor, []
    if card.line:
        lines.append(f"{'stops' if factor.light is Light.RED else 'tips on'} {card.line}")
    if factor.light is Light.RED and factor.until:
        lines.append(until_words(factor.until))
    if factor.light is Light.AMBER and factor.by:
        lines.append(f"known by {known_words(card, short_day(factor.by, today))}")
    return lines


def until_words(until: str) -> str:
    """Say until when a red stands, the word itself once."""
    return until if until.casefold().startswith(_UNTIL) else f"{_UNTIL}{until}"


def known_words(card: FactorCard, day: str) -> str:
    """Say by when an amber is known, and how long that is past."""
    return day if card.past_days is None else f"{day}, {count_of(card.past_days, 'day')} past"


def before_of(events: Sequence[FactorEvent]) -> Light | None:
    """Give the light a factor had before its last turn; events newest first."""
    turns = (event for event in events if event.happened is Happened.TURNED)
    return next((event.before for event in turns), None)


def shown_events(events: Sequence[FactorEvent], most: int) -> list[FactorEvent]:
    """Give the newest events, oldest of them first; the first keeping of this light is always among them.

    It is what `Kept for 6 weeks` counts from (D24). `events` are newest first.
    """
    newest = list(events[:most])
    since = itertools.takewhile(lambda event: event.happened is not Happened.TURNED, events)
    kept = [event for event in since if event.happened is Happened.KEPT]
    if kept and kept[-1] not in newest:
        newest[-1] = kept[-1]
    return newest[::-1]


def cause_words(call: Call, today: dt.date) -> str:
    """Name the call that caused a turn: `call of 12 Nov`."""
    day = call.held_on or call.stated_at.astimezone().date()
    return f"{CHANNEL_NAME[call.channel]} of {short_day(day, today)}"


def action_words(action: Action, today: dt.date) -> str:
    """Say what answers a factor: `24 Nov send trial terms (me)`."""
    day = f"{short_day(action.on, today)} " if action.on else ""
    return f"{day}{action.what} ({action.doer})"


def event_words(event: FactorEvent, today: dt.date) -> str:
    """Say what happened to a factor on a day, with the reason where one was given."""
    said = {
        Happened.ADDED: f"new, {event.after}" if event.after else "new",
        Happened.TURNED: f"{event.before} to {event.after}",
        Happened.KEPT: "kept",
        Happened.SNOOZED: "put off for a week",
        Happened.GONE: "gone",
    }[event.happened]
    why = f', "{event.why}"' if event.why else ""
    return f"{short_day(event.on, today)} {said}{why}"


def card_text(card: FactorCard, today: dt.date) -> str:
    """Write a card on one line, as it is copied: its letter, its words, its account and what it says."""
    factor = card.factor
    said = "; ".join([f"since {short_day(factor.since, today)}", *said_lines(card, today)])
    return f"{LETTER[factor.light]} {factor.text}  {card.account}  {said}"
