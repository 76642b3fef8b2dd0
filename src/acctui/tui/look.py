"""The ready styles of a theme: `look["soft bold", "bar"]` is soft bold text on the bar, made once."""

from typing import TYPE_CHECKING, Any

from rich.color import Color
from rich.style import Style

from acctui.tui.parts import Manner, manner
from acctui.tui.theme import DARK_THEME, TOKENS
from acctui.tui.tokens import DARK, Tokens

if TYPE_CHECKING:
    from textual.app import App

_REVERSED = ("accent", "soft")
"""Grounds that are reversed where there is no colour: the text cursor and what is selected."""


class Look(dict[tuple[str, str], Style]):
    """Every style of one theme by name and ground; a pair is made at its first use and kept.

    Names are `token [bold] [underline]`; `red chip` is a bold ink letter on red, `text over meter` has a
    ground of its own. Without tokens the look has no colour at all: bold, underline and reverse carry what
    the letters do not.
    """

    def __init__(self, tokens: Tokens | None) -> None:
        super().__init__()
        self._colours = {} if tokens is None else {n: Color.parse(c) for n, c in tokens.by_name().items()}

    def __missing__(self, key: tuple[str, str]) -> Style:
        made = self[key] = self._made(manner(*key))
        return made

    def _made(self, way: Manner) -> Style:
        if self._colours:
            return Style(
                color=self._colours[way.letters],
                bgcolor=self._colours[way.ground],
                bold=way.bold or None,
                underline=way.underline or None,
            )
        return Style(
            bold=way.bold or None,
            underline=way.underline or way.ground == "field" or None,
            reverse=way.chip or way.ground in _REVERSED or None,
        )


LOOKS = {name: Look(tokens) for name, tokens in TOKENS.items()}
COLOURLESS = Look(None)


def look_of(app: "App[Any]") -> Look:
    """Give the styles the app is drawn in now: its theme's, or none of colour where NO_COLOR rules."""
    if app.no_color and app.native_ansi_color:
        return COLOURLESS
    return LOOKS.get(app.theme, LOOKS[DARK_THEME.name])


def tokens_of(app: "App[Any]") -> Tokens:
    """Give the colour table of the app's theme."""
    return TOKENS.get(app.theme, DARK)
