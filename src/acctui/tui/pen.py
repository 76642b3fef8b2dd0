"""A row as it is sent to the terminal: a style is said once, and of the next only what is other about it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rich.color import ColorSystem
from textual.strip import Strip

if TYPE_CHECKING:
    from rich.console import Console

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


def written(strip: Strip, console: Console) -> str:
    """Give a piece of a row as it is sent; it begins and ends in the terminal's plain style.

    The strip keeps the answer where Textual keeps its own, longer one.
    """
    if strip._render_cache is None:  # noqa: SLF001 - Textual has no other place that lives as long as the strip
        strip._render_cache = _written(strip, console._color_system or ColorSystem.TRUECOLOR)  # noqa: SLF001 - the same
    return strip._render_cache  # noqa: SLF001 - the same


def _written(strip: Strip, system: ColorSystem) -> str:
    said: list[str] = []
    now = ""
    for text, style, _ in strip:
        if style is not None and style.link:
            said += (_turned(now, ""), Strip.render_style(style, text, system))
            now = ""
            continue
        wanted = "" if style is None else style._ansi or Strip.render_ansi(style, system)  # noqa: SLF001 - as Textual does
        if wanted != now and not (text.isspace() and _looks_alike(now, wanted)):
            said.append(_turned(now, wanted))
            now = wanted
        said.append(text)
    said.append(_turned(now, ""))
    return "".join(said)


@cache
def _turned(now: str, wanted: str) -> str:
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
def _looks_alike(now: str, wanted: str) -> bool:
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
