"""What to know before a call, as labelled lines; what has no data has no line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import distance, due_name, lateness, short_day, when_name
from acctui.domain.money import grouped
from acctui.domain.pace import in_column, needed_a_month
from acctui.tui.parts import WIDE, joined
from acctui.tui.screens.account_lights import light_parts
from acctui.tui.widgets.drawn import value_column
from acctui.tui.widgets.facts import Fact
from acctui.tui.words import CHANNEL_NAME, FIT_NAME, KIND_KEY, KIND_NAME, count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.domain.note import Quote
    from acctui.services.briefing import Known
    from acctui.services.milestone import Milestone
    from acctui.tui.parts import Part, Parts, Told

_MOST_LIGHTS = 3


def facts_of(known: Known, today: dt.date, *, wide: bool, tall: bool) -> list[Fact | tuple[str, Told]]:
    """Say what to know about an account on the way to a call, most telling first.

    On a low terminal what was said and noted gives way to the fields below.
    """
    facts: list[Fact | tuple[str, Told]] = [*_ahead(known, today, wide=wide, tall=tall)]
    if known.lights:
        facts.append(("Lights", lambda width: _lights(known, width)))
    if known.promises:
        facts.append(("Promised", joined([_promise(call, today) for call in known.promises[:2]], 3)))
    if known.quotes and (tall or not known.sentences):
        facts.append(("They said", _quote(known.quotes[0], today)))
    if known.last is not None:
        facts.append(("Last time", _last(known, known.last, today)))
    if known.actions:
        facts.append(("Open", joined([_action(action, today) for action in known.actions[:3]], 3)))
    if known.notes and (tall or not known.milestone):
        note = known.notes[0]
        said, day = note.text.split("\n")[0], short_day(note.date, today)
        facts.append(("Note", [(said, "soft"), (f"  {day}", "dim")]))
    if not facts:
        facts.append(("First call", [("nothing is written about them yet", "soft")]))
    return facts


def _lights(known: Known, width: int) -> Parts:
    """Say the lights in the room there is, so that the count of greens stands whole at the end."""
    factors = [said.factor for said in known.lights]
    most = _MOST_LIGHTS if width >= WIDE else 2
    return joined(light_parts(factors, most=most, room=width - value_column(width) - 2), 3)


def _quote(quote: Quote, today: dt.date) -> Parts:
    return [(f'"{quote.text}"', "text"), (f"  {quote.speaker or ''} {short_day(quote.date, today)}", "dim")]


def _ahead(known: Known, today: dt.date, *, wide: bool, tall: bool) -> Iterator[tuple[str, Told]]:
    """Say where the account is to go: the milestone, their goal in it, and what they should come to say."""
    milestone, label = known.milestone, "Next milestone" if wide else "Milestone"
    if milestone is not None:
        yield label, _milestone(milestone, today)
        if milestone.objective.client_goal:
            yield "Their goal", [(milestone.objective.client_goal, "text")]
        elif known.glance.matters:
            yield "Their goal", [("not written yet: what do they gain from it?", "soft")]
    elif known.glance.matters:
        yield label, [("none yet  ", "soft"), ("3", "text bold"), (" sets it", "dim")]
    for number, sentence in enumerate(known.sentences[: 2 if tall else 1]):
        label = "They should say" if wide else "To hear"
        yield "" if number else label, [(f'"{sentence.text}"', "text")]


def _milestone(milestone: Milestone, today: dt.date) -> Parts:
    objective = milestone.objective
    by = f" by {due_name(objective.due, today)}" if objective.due else ""
    worth: list[Part] = [(f"  {grouped(objective.worth)}", "text")] if objective.worth else []
    return [(f"{objective.text}{by}", "text"), *worth, *_advances(milestone, today)]


def _advances(milestone: Milestone, today: dt.date) -> Parts:
    if milestone.last_advance is None:
        return []
    days = (today - milestone.last_advance).days
    return [(f"   {count_of(milestone.advances, 'advance')}, the last {days} days ago", "dim")]


def _promise(call: Call, today: dt.date) -> Parts:
    day = call.promise_by or today
    return [
        (call.customer_act or "", "text"),
        (f"  {lateness(day, today)}", "soft" if day >= today else "text bold"),
    ]


def _last(known: Known, call: Call, today: dt.date) -> Parts:
    held = call.held_on or today
    got = call.result or ""
    parts: list[Part] = [
        (f"{short_day(held, today)} {CHANNEL_NAME[call.channel]}", "soft"),
        ("  wanted ", "dim"),
        (call.outcome, "text"),
        ("  got ", "dim"),
        (got, "text bold"),
    ]
    if call.fit is not None:
        parts.append((f", {FIT_NAME[call.fit]}", "soft"))
    if call.promise is not None and call.promise != "open":
        parts.append((f", {call.promise.replace('-', ' ')}", "soft"))
    if known.glance.streak > 1:
        parts.append((f"  {known.glance.streak} in a row", "dim"))
    return parts


def _action(action: Action, today: dt.date) -> Parts:
    late = action.on is not None and action.on < today
    day: list[Part] = [(short_day(action.on, today) + " ", "text" if late else "soft")] if action.on else []
    return [*day, (action.what, "text"), (f" {action.doer}", "dim")]


def scope_left(call: Call | None, place: tuple[int, int], today: dt.date, planned: str) -> Parts:
    """Say which call the panel is about; `planned` is when one not stated yet is to be."""
    parts: list[Part] = [("Pre-call", "text bold")]
    if call is None and planned:
        parts.append((f"  {planned}", "soft"))
    if call is not None:
        parts.append((f"  {CHANNEL_NAME[call.channel]}", "soft"))
        if call.at is not None:
            parts.append((f" of {when_name(call.at, today)}, {distance(call.at.day, today)}", "soft"))
        if call.moves:
            parts.append((f"  moved {count_of(call.moves, 'time')}", "text" if call.moves > 2 else "dim"))  # noqa: PLR2004 - D15
        if call.attempts:
            parts.append((f"  tried {count_of(call.attempts, 'time')}", "dim"))
    if place[1] > 1:
        parts += [(f"   {place[0]} of {place[1]} open", "soft"), ("  b", "text bold"), (" next", "dim")]
    return parts


def scope_right(known: Known, today: dt.date) -> Callable[[int], Parts]:
    """Say what the account brought this year and what is missing to its goal (G8)."""
    return lambda width: _brought(known, today, wide=width >= WIDE)


def _brought(known: Known, today: dt.date, *, wide: bool) -> Parts:
    line = known.glance
    if line.goal is not None and line.gap is not None:
        return _of_goal(line.won, line.goal, known.year.days_left(today) if wide else None)
    parts: list[Part] = []
    if line.won:
        parts = [(grouped(line.won), "text bold"), (f" won in {known.year.name}", "soft")]
    if line.prospects and wide:
        parts.append((f"   {count_of(line.prospects, 'open deal')}", "dim"))
    return parts


def _of_goal(won: int, goal: int, days_left: int | None) -> Parts:
    """Say won, goal and gap; with the days left of the year also what is needed a month."""
    parts: list[Part] = [(grouped(won), "text bold"), (f" of {grouped(goal)}", "soft"), ("   ", "dim")]
    gap = goal - won
    if gap <= 0:
        return [*parts, (f"+{grouped(-gap)}", "text bold")]
    parts += [("gap ", "soft"), (grouped(gap), "text bold")]
    needed = needed_a_month(gap, days_left) if days_left is not None else None
    return [*parts, (f", {grouped(in_column(needed))} a month", "soft")] if needed is not None else parts


def stated_facts(call: Call, people: str, stated: str) -> list[Fact]:
    """Close a stated outcome to two lines that no one takes for a field."""
    outcome: Parts = [("They agree to ", "soft"), (call.outcome, "text bold")]
    second = [
        (
            f"{KIND_KEY[call.kind]} {KIND_NAME[call.kind]}   size {call.size}   {CHANNEL_NAME[call.channel]}",
            "soft",
        )
    ]
    for label, words in (
        ("with", people),
        ("for them", call.gain),
        ("else", call.fallback),
        ("part of", call.towards),
    ):
        if words:
            second += [(f"   {label} ", "dim"), (words, "soft")]
    lines = [Fact("Outcome", outcome, [(stated, "soft")], "soft bold", wraps=True), Fact("", second)]
    lines += [
        Fact(label, [(words, "soft")])
        for label, words in (
            ("Questions", call.questions),
            ("Attendees", call.attendees),
            ("Material", call.material),
        )
        if words
    ]
    return lines
