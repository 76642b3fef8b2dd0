"""A row as it is sent to the terminal: a style is said once, and of the next only what is other about it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_RESET = "\x1b[0m"
_SPELLED = {"38", "48"}
_LETTERS = {"38", "39", *(str(code) for code in (*range(30, 38), *range(90, 98)))}
_GROUNDS = {"48", "49", *(str(code) for code in (*range(40, 48), *range(100, 108)))}
_LENGTHS = {"2": 5, "5": 3}
"""How many numbers a colour has that is spelled out, by the number behind 38 or 48."""


class _Ink(NamedTuple):
    """A style as the terminal hears it: what it is besides coloured, its letters and its ground."""

    ways: frozenset[str]
    letters: str
    ground: str


def sent(pieces: Iterable[tuple[str, str]]) -> str:
    """Give pieces of text, each with its codes, as they are sent: from the plain style and back to it."""
    said: list[str] = []
    now = ""
    for text, wanted in pieces:
        if wanted != now and not (text.isspace() and looks_alike(now, wanted)):
            said.append(turned(now, wanted))
            now = wanted
        said.append(text)
    said.append(turned(now, ""))
    return "".join(said)


@cache
def turned(now: str, wanted: str) -> str:
    """Give what turns one style into another."""
    if now == wanted:
        return ""
    if not wanted:
        return _RESET
    before, after = _ink(now), _ink(wanted)
    if (
        before.ways - after.ways
        or (before.letters and not after.letters)
        or (before.ground and not after.ground)
    ):
        return f"\x1b[0;{wanted}m"
    changed = sorted(after.ways - before.ways)
    changed += [
        colour
        for colour, was in ((after.letters, before.letters), (after.ground, before.ground))
        if colour != was
    ]
    return f"\x1b[{';'.join(changed)}m" if changed else ""


@cache
def looks_alike(now: str, wanted: str) -> bool:
    """Tell whether a blank looks the same in both styles: the ground is one, and nothing is drawn on it."""
    before, after = _ink(now), _ink(wanted)
    return before.ground == after.ground and (before.ways | after.ways) <= {"1"}


@cache
def _ink(codes: str) -> _Ink:
    ways: set[str] = set()
    letters = ground = ""
    numbers = codes.split(";") if codes else []
    while numbers:
        first = numbers[0]
        length = _LENGTHS[numbers[1]] if first in _SPELLED else 1
        code, numbers = ";".join(numbers[:length]), numbers[length:]
        if first in _LETTERS:
            letters = code
        elif first in _GROUNDS:
            ground = code
        else:
            ways.add(code)
    return _Ink(frozenset(ways), letters, ground)
