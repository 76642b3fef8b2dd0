"""The ready styles of a theme: `look["soft bold", "bar"]` is soft bold text on the bar, made once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from rich.color import Color
from rich.style import Style

from acctui.tui.theme import DARK, DARK_THEME, TOKENS, Tokens

if TYPE_CHECKING:
    from textual.app import App

Part: TypeAlias = tuple[str, str]
"""A piece of text and how it is drawn: a token name, then `bold`, `underline`, `chip` or `over TOKEN`."""

Parts: TypeAlias = Sequence[Part]


REVERSED = ("accent", "soft")
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
        name, on = key
        name, _, over = name.partition(" over ")
        token, *ways = name.split()
        made = self._chip(token) if "chip" in ways else self._plain(token, ways, over or on)
        self[key] = made
        return made

    def _chip(self, token: str) -> Style:
        if not self._colours:
            return Style(bold=True, reverse=True)
        return Style(color=self._colours["ink"], bgcolor=self._colours[token], bold=True)

    def _plain(self, token: str, ways: list[str], on: str) -> Style:
        bold, underline = "bold" in ways or None, "underline" in ways or None
        if not self._colours:
            return Style(
                bold=bold, underline=underline or on == "field" or None, reverse=on in REVERSED or None
            )
        return Style(color=self._colours[token], bgcolor=self._colours[on], bold=bold, underline=underline)


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


def chip(letter: str, colour: str) -> Part:
    """Make the coloured chip of a light: ` R ` on red."""
    return f" {letter} ", f"{colour} chip"


def bold(style: str) -> str:
    """Name the bold sister of a style."""
    return style if {"bold", "chip", "over"} & set(style.split()) else f"{style} bold"
