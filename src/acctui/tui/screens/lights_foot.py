"""The foot of the board of lights: what stands about the thing under the cursor, then its next keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.domain.factor import Light
from acctui.tui.screens.lights_words import (
    KEYS,
    LETTER,
    action_words,
    before_of,
    cause_words,
    said_lines,
)

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.light_views import FactorCard, Proposal
    from acctui.tui.parts import Part


def since_words(card: FactorCard, today: dt.date, *, wide: bool) -> str:
    """Say since when a factor has its light, and which it had before."""
    factor = card.factor
    before = before_of(card.events) if wide else None
    past = f", {before} before" if before is not None else ""
    return f"{factor.light} since {short_day(factor.since, today)}{past}"


def card_parts(card: FactorCard, today: dt.date, *, wide: bool, lead: str) -> list[Part]:
    """Say what stands about the card under the cursor; `lead` is its account, or its words where cut."""
    parts: list[Part] = [(lead, "text bold"), (f"  {since_words(card, today, wide=wide)}", "dim")]
    if wide and card.cause is not None:
        parts.append((f"   cause: {cause_words(card.cause, today)}", "dim"))
    if card.actions:
        more = f" +{len(card.actions) - 1}" if len(card.actions) > 1 else ""
        parts += [("   action ", "dim"), (f"{action_words(card.actions[0], today)}{more}", "soft")]
    elif card.factor.light is not Light.GREEN:
        parts += [("   no action answers it: ", "soft"), ("n", "text bold"), (" adds one", "dim")]
    return parts


def said_in_full(card: FactorCard, today: dt.date) -> list[str]:
    """Say what a card has no room for where it is two rows high; what it waits for first."""
    return said_lines(card, today)


def set_parts() -> list[Part]:
    """Name the keys that set a light."""
    parts: list[Part] = []
    for key, light in KEYS.items():
        parts += [(key, "text bold"), (f" {light}   ", "dim")]
    return [*parts, ("esc", "text bold"), (" leaves it", "dim")]


def drag_parts(card: FactorCard, over: Light) -> list[Part]:
    """Say where a card goes when it is let go."""
    return [
        (card.factor.text, "text bold"),
        (f"  {card.factor.light} to {over} ", "dim"),
        (LETTER[over], f"{over} bold"),
        (" when you let go", "dim"),
    ]


def proposal_parts(one: Proposal) -> list[Part]:
    """Say why a factor is proposed, and what is done about it."""
    return [
        (one.account, "text bold"),
        ("  ", "dim"),
        ("t", "text bold"),
        (f" takes it as {one.light}   ", "dim"),
        ("z", "text bold"),
        (" waves it away   ", "dim"),
        (one.why, "soft"),
    ]


def nothing_parts(name: str) -> list[Part]:
    """Say what to do where no factor stands."""
    if not name:
        return [("Choose an account first: ", "soft"), ("f", "text bold"), (" finds one", "soft")]
    return [(name, "text bold"), ("  no light yet: ", "soft"), ("n", "text bold"), (" adds one", "dim")]
