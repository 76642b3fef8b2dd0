"""The two tables of colours as Textual takes them."""

from collections.abc import MutableMapping

from textual.theme import Theme

from acctui.tui.tokens import DARK, LIGHT, Tokens

__all__ = [
    "DARK",
    "DARK_THEME",
    "LIGHT",
    "LIGHT_THEME",
    "THEMES",
    "THEME_NAMES",
    "TOKENS",
    "Tokens",
    "heed_no_colour",
]

# Textual takes even an unchanged colour through CIELAB and back, which turns its last digits.
_ROLES = {
    "primary": "accent",
    "accent": "accent",
    "secondary": "accent",
    "background": "bg",
    "surface": "bar",
    "panel": "raised",
    "boost": "bar",
    "foreground": "text",
    "success": "green",
    "warning": "amber",
    "error": "red",
}


def _exact(tokens: Tokens) -> dict[str, str]:
    """Name every colour Textual would otherwise blend or choose by itself."""
    return {
        **tokens.by_name(),
        **{role: tokens.by_name()[token] for role, token in _ROLES.items()},
        "text-muted": tokens.dim,
        "text-disabled": tokens.dim,
        "foreground-muted": tokens.dim,
        "foreground-disabled": tokens.dim,
        "border-blurred": tokens.border,
        "block-cursor-foreground": tokens.text,
        "block-cursor-background": tokens.cursor,
        "block-hover-background": tokens.cursor,
        "scrollbar": tokens.border,
        "scrollbar-hover": tokens.border,
        "scrollbar-active": tokens.border,
        "scrollbar-background": tokens.bg,
        "scrollbar-background-hover": tokens.bg,
        "scrollbar-background-active": tokens.bg,
        "scrollbar-corner-color": tokens.bg,
        "screen-selection-background": tokens.cursor,
        "screen-selection-foreground": tokens.text,
    }


def _theme(name: str, tokens: Tokens, *, dark: bool) -> Theme:
    return Theme(
        name=name,
        primary=tokens.accent,
        accent=tokens.accent,
        background=tokens.bg,
        surface=tokens.bar,
        panel=tokens.raised,
        foreground=tokens.text,
        dark=dark,
        variables=_exact(tokens),
    )


DARK_THEME = _theme("acctui-dark", DARK, dark=True)
LIGHT_THEME = _theme("acctui-light", LIGHT, dark=False)
THEMES = (DARK_THEME, LIGHT_THEME)
THEME_NAMES = {"dark": DARK_THEME.name, "light": LIGHT_THEME.name}
TOKENS = {DARK_THEME.name: DARK, LIGHT_THEME.name: LIGHT}


def heed_no_colour(environ: MutableMapping[str, str]) -> bool | None:
    """Tell Textual's `ansi_color` whether the seller wants no colour at all: True, or None for the theme's.

    An empty NO_COLOR asks for nothing and is taken out, because Textual would count it.
    """
    if environ.get("NO_COLOR"):
        return True
    environ.pop("NO_COLOR", None)
    return None
