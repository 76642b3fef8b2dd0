"""What the sweep says: its queue, the factor it is at, and its end (D9, D24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name, short_day
from acctui.domain.factor import Happened, Light
from acctui.domain.turning import LONG_KEPT
from acctui.tui.parts import LEFT
from acctui.tui.screens.lights_words import (
    LETTER,
    action_words,
    chip_of,
    event_words,
    known_words,
    letter_part,
    line_label,
    shown_events,
    span,
)
from acctui.tui.widgets.lined_pane import AIR, PaneLine
from acctui.tui.widgets.meter import meter
from acctui.tui.widgets.placed_lines import ACROSS, EMPTY, PlacedLine, Run, at_right
from acctui.tui.words import count_of, tier_part

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.factor import FactorEvent
    from acctui.services.light_views import FactorCard, SweepCard, SweepQueue
    from acctui.services.views import CallLine
    from acctui.tui.parts import Part

VALUE = 18
"""The column of the card where what is known stands, behind its labels."""

KEYS = (
    (("space", "keep as it is"), ("n", "add an action")),
    (("g", "turn green"), ("z", "snooze a week")),
    (("a", "turn amber"), ("x", "gone")),
    (("r", "turn red"), ("p", "pre-call")),
)
"""The keys of a card in two columns, in the order of use."""

KEY_ROWS = len(KEYS) + 5
"""Rows of the keys with their rule where there is air."""

_SCOPE_BAR = 20
_TWO, _THREE = 2, 3
_EVENTS, _EVENTS_LOW = 3, 2
_KEY_COLUMN = 40
_NAMED = 6


def scope_parts(queue: SweepQueue, at: int, total: int) -> list[Part]:
    """Say which card it is, of how many, and how many were reviewed and turned."""
    done = total - len(queue.waiting)
    place: list[Part] = [(str(min(at + 1, total)), "text bold"), (f" of {total}  ", "dim")]
    bar = meter(done / total if total else 0.0, _SCOPE_BAR)
    return [*place, *bar, (f" {queue.reviewed} reviewed, {queue.turned} turned", "soft")]


def done_words(event: FactorEvent | None) -> str:
    """Say what this sweep did with a factor: `kept`, `to A`, `later`, `gone`."""
    if event is None:
        return ""
    if event.happened is Happened.TURNED and event.after is not None:
        return f"to {LETTER[event.after]}"
    return {Happened.SNOOZED: "later", Happened.GONE: "gone"}.get(event.happened, "kept")


def queue_lines(cards: Sequence[SweepCard], at: int, bar: str, height: int) -> list[PaneLine]:
    """List the factors; those that are done go dim and say how, the cursor's stays in sight."""
    each = _THREE if len(cards) * _THREE - 1 <= height else _TWO
    fit = max(1, (height + (1 if each == _THREE else 0)) // each)
    first = max(0, min(at - fit // 2, len(cards) - fit))
    shown: list[PaneLine] = []
    for place, card in enumerate(cards[first : first + fit], first):
        shown += _queued(card, place, bar if place == at else "")
        shown += [AIR] if each == _THREE else []
    return shown


def _queued(one: SweepCard, place: int, bar: str) -> list[PaneLine]:
    factor, done = one.card.factor, one.done
    light = done.before if done is not None and done.before is not None else factor.light
    quiet = "dim" if done else "soft"
    name: Part = (one.card.account, "text bold" if bar else quiet)
    words = PaneLine((("  ", "dim"), (factor.text, "soft" if bar else "dim")), (), bar, place)
    return [
        PaneLine((letter_part(light), (" ", "dim"), name), ((done_words(done), "soft"),), bar, place),
        words,
    ]


def card_lines(
    one: SweepCard, last: CallLine | None, today: dt.date, edge: int, *, tall: bool
) -> list[PlacedLine]:
    """Say what is known of a factor before it is decided about."""
    card = one.card
    air = [EMPTY] if tall else []
    facts = [
        *_facts(card, today, edge),
        *air,
        *_history(card, today, edge, _EVENTS if tall else _EVENTS_LOW),
        *air,
        _fact("Last call", _last_words(last, today), edge),
        *_answers(card, today, edge),
    ]
    return [
        *air,
        _head(card, today, edge),
        *air,
        *air,
        _line(LEFT, edge, (card.factor.text, "text bold")),
        *air,
        *facts,
        *air,
        _notice(one, edge),
    ]


def _line(at: int, edge: int, *parts: Part) -> PlacedLine:
    return PlacedLine((Run(at, edge - at, tuple(parts)),))


def _fact(label: str, words: str, edge: int, style: str = "soft") -> PlacedLine:
    return PlacedLine(
        (Run(LEFT, VALUE - LEFT - 1, ((label, "dim"),)), Run(VALUE, edge - VALUE, ((words, style),)))
    )


def _head(card: FactorCard, today: dt.date, edge: int) -> PlacedLine:
    factor = card.factor
    tier, style = tier_part(card.tier, None)
    right: tuple[Part, ...] = ((card.account, "text bold"), *(((f"  {tier}", style),) if tier else ()))
    ending = at_right(edge, right)
    room = max(0, ending.at - LEFT - 2)
    left: tuple[Part, ...] = (
        chip_of(factor.light),
        (f" {factor.light}", "text bold"),
        (f"  for {span(card.age_days)}", "soft"),
        (f", since {short_day(factor.since, today)}", "dim"),
    )
    return PlacedLine((Run(LEFT, room, left), ending))


def _facts(card: FactorCard, today: dt.date, edge: int) -> list[PlacedLine]:
    factor = card.factor
    lines = [_fact(line_label(factor.light), card.line or "", edge, "text")]
    if factor.light is Light.AMBER:
        known = known_words(card, day_name(factor.by, today)) if factor.by else "no date yet"
        lines.append(_fact("Known by", known, edge))
    elif factor.until:
        lines.append(_fact("Until", factor.until, edge))
    if card.objective is not None:
        kind = f"{card.objective.level.capitalize()} objective" if card.objective else ""
        due = f" by {short_day(card.objective.due, today)}" if card.objective.due else ""
        lines.append(_fact("Touches", f"{kind}: {card.objective.text}{due}", edge))
    return lines


def _history(card: FactorCard, today: dt.date, edge: int, most: int) -> list[PlacedLine]:
    events = shown_events(card.events, most)
    return [
        _fact("" if place else "History", event_words(event, today), edge)
        for place, event in enumerate(events)
    ]


def _last_words(last: CallLine | None, today: dt.date) -> str:
    if last is None:
        return "none yet"
    call = last.call
    if call is None or call.held_on is None:
        return f"{short_day(last.date, today)}, {last.subject}" if last.date else last.subject
    promised = f": {call.customer_act}" if call.customer_act else ""
    by = f" by {short_day(call.promise_by, today)}" if call.promise_by and promised else ""
    return f"{day_name(call.held_on, today)}, {call.result}{promised}{by}"


def _answers(card: FactorCard, today: dt.date, edge: int) -> list[PlacedLine]:
    if not card.actions:
        return [_fact("Action", "none answers it", edge)]
    more = f" +{len(card.actions) - 1}" if len(card.actions) > 1 else ""
    return [_fact("Action", f"{action_words(card.actions[0], today)}{more}", edge)]


def notice_words(one: SweepCard) -> tuple[str, tuple[str, str]] | None:
    """Say at most one thing to ask of a factor, and the key that answers it (D24)."""
    card = one.card
    weeks = span(card.age_days) if card.kept_weeks >= LONG_KEPT else ""
    if one.done is not None:
        return f"This sweep: {done_words(one.done)}.", ("u", "undoes the last")
    if card.past_days is not None:
        lead = f"Kept for {card.kept_weeks} weeks, past its date." if weeks else "Past its date."
        return f"{lead} When will it be known?", ("d", "new date")
    if weeks:
        ask = "Will anything change it?" if card.actions else "What would change it?"
        return f"Kept for {card.kept_weeks} weeks. {ask}", ("n", "adds an action")
    if card.asks_date:
        return "No date yet. When will it be known?", ("d", "gives one; asked once")
    return None


def _notice(one: SweepCard, edge: int) -> PlacedLine:
    said = notice_words(one)
    if said is None:
        return EMPTY
    words, (key, label) = said
    width = edge - LEFT
    parts: list[Part] = [
        (f" {words}   ", "text over field"),
        (key, "text bold over field"),
        (f" {label} ", "dim over field"),
    ]
    used = sum(len(text) for text, _ in parts)
    fill: Part = (" " * max(0, width - used), "dim over field")
    bar = Run(LEFT - 1, 1, (("▌", f"{one.card.factor.light} over field"),))
    return PlacedLine((bar, Run(LEFT, width, (*parts, fill))))


def key_lines(one: SweepCard, edge: int, *, tall: bool) -> list[PlacedLine]:
    """Name the keys in two columns; the light that stands asks a new line."""
    air = [EMPTY] if tall else []
    lines: list[PlacedLine] = [ACROSS, *air]
    for left, right in KEYS:
        lines.append(PlacedLine((*_key(LEFT, left, one), *_key(_KEY_COLUMN, right, one))))
    if tall:
        lines.append(_line(LEFT + 7, edge, ("one key, then the next card", "dim")))
    return lines


def _key(at: int, of: tuple[str, str], one: SweepCard) -> tuple[Run, ...]:
    key, label = of
    light = one.card.factor.light
    words = f"{light}, new line" if label == f"turn {light}" else label
    room = len("space") if at == LEFT else 1
    style = "text" if key == "space" else "dim"
    return (
        Run(at, room, ((key.rjust(room), "text bold"),)),
        Run(at + room + 2, _KEY_COLUMN - room - 4, ((words, style),)),
    )


def end_lines(queue: SweepQueue, today: dt.date, edge: int, *, tall: bool) -> list[PlacedLine]:
    """Say at the end what was reviewed and turned, and which reds no action answers."""
    air = [EMPTY] if tall else []
    bare = bare_reds(queue)
    put_off = f", {queue.snoozed} put off" if queue.snoozed else ""
    lines = [
        *air,
        _line(
            LEFT,
            edge,
            ("The sweep is done", "text bold"),
            (f"   {queue.reviewed} reviewed, {queue.turned} turned{put_off}", "soft"),
        ),
        *air,
        EMPTY,
        _fact("Last swept", day_name(queue.last, today) if queue.last else "not yet", edge, "text"),
        _fact("Reds", _reds_words(len(bare)), edge, "text" if bare else "soft"),
    ]
    for one in bare[:_NAMED]:
        parts: tuple[Part, ...] = (
            letter_part(Light.RED),
            (f" {one.card.factor.text}", "text"),
            (f"  {one.card.account}", "dim"),
        )
        lines.append(_line(VALUE, edge, *parts))
    if len(bare) > _NAMED:
        lines.append(_line(VALUE, edge, (f"+{len(bare) - _NAMED}", "dim")))
    return lines


def bare_reds(queue: SweepQueue) -> list[SweepCard]:
    """Give the standing reds of a sweep that no open action answers."""
    reds = (one for one in queue.cards if one.card.factor.light is Light.RED and one.card.factor.stands)
    return [one for one in reds if not one.card.actions]


def _reds_words(count: int) -> str:
    return f"{count_of(count, 'red has', 'reds have')} no action" if count else "each has an action"


def end_keys(edge: int, *, tall: bool) -> list[PlacedLine]:
    """Say where to go from the end."""
    air = [EMPTY] if tall else []
    return [
        ACROSS,
        *air,
        _line(LEFT, edge, (" up", "text bold"), ("  goes back over the cards", "dim")),
        _line(LEFT, edge, ("esc", "text bold"), ("  to the board: n there adds an action to a red", "dim")),
    ]
