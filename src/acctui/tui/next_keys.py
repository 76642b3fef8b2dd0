"""The keys a foot line ends with: what to press next, about the thing under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.parts import LEFT, width_of
from acctui.tui.pieces import edge_at
from acctui.tui.plain import cut, safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.tui.parts import Part, Parts


def with_keys(said: Parts, keys: Sequence[str], width: int) -> Parts:
    """Put keys behind what is said, each written `key label`, for a terminal `width` columns across.

    The first key always stands whole, and the last words are cut for it; the others where there is room.
    """
    room = edge_at(width, width) - LEFT
    groups = [_group(key) for key in keys]
    fitting = _fitting(said, groups, room)
    if not fitting:
        return said
    *before, (words, style) = said
    left = room - width_of([*before, *fitting])
    return [*before, (cut(safe(words), max(1, left)), style), *fitting]


def _fitting(said: Parts, groups: list[list[Part]], room: int) -> list[Part]:
    """Give as many keys as fit, the first in any case."""
    shown: list[Part] = []
    for group in groups:
        if shown and width_of([*said, *shown, *group]) > room:
            break
        shown += group
    return shown


def _group(words: str) -> list[Part]:
    key, _, label = words.partition(" ")
    return [(f"   {key}", "text bold"), (f" {label}", "dim")]
