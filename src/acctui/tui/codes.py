"""The colours of a theme as the terminal is told them, for what is drawn before Textual is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.parts import manner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acctui.tui.tokens import Tokens

WHOLE, PALETTE = 24, 8
"""Bits of a colour: spelled out, or one of 256."""

_SPELLED_OUT = {"truecolor", "24bit"}
_OF_256 = {"256color", "kitty"}

_GREY = 0.15
"""Below this saturation a colour is shown as a grey."""
_GREYS = 25
_BLACK, _WHITE, _FIRST_GREY = 16, 231, 231
_STEPS, _FIRST_STEP, _STEP = 95, 95, 40


def depth_of(environ: Mapping[str, str]) -> int | None:
    """Give the bits of a colour this terminal takes, as Textual finds them; None where there are fewer."""
    if environ.get("COLORTERM", "").strip().lower() in _SPELLED_OUT:
        return WHOLE
    kind = environ.get("TERM", "").strip().lower().rpartition("-")[2]
    return PALETTE if kind in _OF_256 else None


class Codes(dict[tuple[str, str], str]):
    """The codes of every style by name and ground, as `Look` has the styles themselves."""

    def __init__(self, tokens: Tokens, depth: int) -> None:
        super().__init__()
        self._colours = {name: _numbers(colour, depth) for name, colour in tokens.by_name().items()}

    def __missing__(self, key: tuple[str, str]) -> str:
        way = manner(*key)
        ways = ["1"] * way.bold + ["4"] * way.underline
        colours = f"38;{self._colours[way.letters]}", f"48;{self._colours[way.ground]}"
        codes = self[key] = ";".join([*ways, *colours])
        return codes


def _numbers(colour: str, depth: int) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"2;{red};{green};{blue}" if depth == WHOLE else f"5;{_nearest(red, green, blue)}"


def _nearest(red: int, green: int, blue: int) -> int:
    """Give the one of 256 colours that Textual shows in the place of a colour."""
    from colorsys import rgb_to_hls  # noqa: PLC0415 - most terminals take colours spelled out

    _, light, saturation = rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < _GREY:
        grey = round(light * _GREYS)
        return {0: _BLACK, _GREYS: _WHITE}.get(grey, _FIRST_GREY + grey)
    steps = [_step(level) for level in (red, green, blue)]
    return 16 + sum(step * size for step, size in zip(steps, (36, 6, 1), strict=True))


def _step(level: int) -> int:
    """Give the nearest of the six strengths that a third of one of the 256 colours has."""
    return round(level / _FIRST_STEP if level < _STEPS else 1 + (level - _STEPS) / _STEP)
