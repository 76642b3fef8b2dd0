"""A line laid out: what stands in each of its cells, and on which ground, before it has a colour."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from acctui.tui.parts import LEFT, WIDE, manner
from acctui.tui.plain import CUT, cells, cut, safe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.tui.parts import Parts

Piece: TypeAlias = tuple[str, str, str]
"""Some text, how it is drawn as in a part, and the token of the ground it is drawn on."""

_SHOWN_ON_BLANKS = ("accent", "soft")
"""Grounds that are reversed where there is no colour, so that how bold a blank is may be seen on it."""


def edge_at(width: int, across: int) -> int:
    """Give the right edge of something so wide, on a terminal so many columns across."""
    return max(LEFT, width - (2 if across >= WIDE else 1))


def in_room(parts: Parts, room: int, on: str) -> tuple[list[Piece], int]:
    """Lay parts out in at most `room` cells; gives the pieces and the cells they take."""
    laid: list[Piece] = []
    used = 0
    for place, (text, style) in enumerate(parts, 1):
        words = cut(safe(text), room - used)
        if used + cells(words) >= room and any(rest.strip() for rest, _ in parts[place:]):
            # It fits, and what follows does not: that something is missing is said here.
            words = cut(f"{safe(text)} {CUT}", room - used)
        if words:
            laid.append((words, style, on))
            used += cells(words)
        if used >= room:
            break
    return laid, used


def across(left: Parts, right: Parts, width: int, edge: int, on: str) -> list[Piece]:
    """Lay one line out: `left` from the text column, `right` before column `edge`, two blank between."""
    ending, taken = in_room(right, max(0, edge - LEFT), on)
    room = edge - LEFT - (taken + 2 if taken else 0)
    begun, used = in_room(left, max(0, room), on)
    line = [
        (" " * LEFT, "dim", on),
        *begun,
        (" " * (edge - LEFT - used - taken), "dim", on),
        *ending,
        (" " * (width - edge), "dim", on),
    ]
    return [piece for piece in line if piece[0]]


def ruled(width: int, edge: int, on: str) -> list[Piece]:
    """Lay the horizontal rule between two blocks out."""
    return across([("─" * (edge - LEFT), "border")], (), width, edge, on)


def merged(line: Iterable[Piece]) -> list[Piece]:
    """Join blanks to the text beside them where only the ground shows, so that fewer codes are sent."""
    kept: list[Piece] = []
    for piece in line:
        text, style, on = piece
        before = kept[-1] if kept else None
        if before is not None and _alike(before[1:], piece[1:]):
            if text.isspace():
                kept[-1] = before[0] + text, before[1], before[2]
                continue
            if before[0].isspace():
                kept[-1] = before[0] + text, style, on
                continue
        if text:
            kept.append(piece)
    return kept


@cache
def _alike(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether a blank looks the same in both styles, with colours and without."""
    before, after = manner(*one), manner(*other)
    if before.ground != after.ground or before.ground in _SHOWN_ON_BLANKS:
        return False
    return not (before.underline or before.chip or after.underline or after.chip)
