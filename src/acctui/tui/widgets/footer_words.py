"""What the footer says: whole groups of keys only, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.tui.keys import key_name
from acctui.tui.parts import LEFT, joined, width_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.tui.key_table import Key
    from acctui.tui.parts import Part, Parts

_GAP = 2

PINNED = {"app.help": ("?", "help"), "app.commands": (":", "commands"), "app.back": ("q", "back")}
"""The ids of the three keys that are always shown, and how they read before they are bound."""


class Sides(NamedTuple):
    """The two sides of the footer, and how many of the groups the left one has."""

    left: Parts
    right: Parts
    kept: int
    start: int


def words(key: str, label: str) -> tuple[Part, ...]:
    """Say a key and what it does."""
    return ((key, "text bold"), (f" {label}", "dim")) if label else ((key, "text bold"),)


def pinned_fit(pinned: Sequence[Parts], edge: int) -> bool:
    """Tell whether the keys that are always shown have room for their words."""
    return width_of(joined(pinned, _GAP)) <= edge - LEFT


def sides(groups: Sequence[Parts], pinned: Sequence[Parts], edge: int) -> Sides:
    """Give the groups that fit whole, `+N` for the rest, and those that are always shown."""
    right = joined(pinned, _GAP)
    start = edge - width_of(right)
    kept = _fitting([width_of(group) for group in groups], start - LEFT - _GAP)
    rest = len(groups) - kept
    left = joined([*groups[:kept], *([((f"+{rest}", "dim"),)] if rest else [])], _GAP)
    return Sides(left, right, kept, start)


def _fitting(widths: list[int], room: int) -> int:
    """Count the groups that fit whole, with the room their `+N` takes."""
    for count in range(len(widths), -1, -1):
        rest = len(widths) - count
        taken = widths[:count] + ([len(f"+{rest}")] if rest else [])
        if sum(taken) + _GAP * (len(taken) - 1) <= room:
            return count
    return 0


def places_of(groups: Iterable[Parts], at: int) -> list[tuple[int, int]]:
    """Give the columns each group has, from the first to before the last."""
    places = []
    for group in groups:
        width = width_of(group)
        places.append((at, at + width))
        at += width + _GAP
    return places


def rank(order: Sequence[str]) -> Mapping[str, int]:
    """Give the place of each key in the order a screen has named."""
    return {name: place for place, name in enumerate(order)}


def unbound(keys: Iterable[Key], order: Sequence[str], labels: Mapping[str, str]) -> list[tuple[Part, ...]]:
    """Say keys of which none is bound yet, in the order and the words a screen has for them."""
    ranks = rank(order)
    shown = sorted(
        (key for key in keys if key.shown and key.id not in PINNED),
        key=lambda key: ranks.get(key.id, len(ranks)),
    )
    return [words(key.face or key_name(key.key), labels.get(key.id, key.label)) for key in shown]
