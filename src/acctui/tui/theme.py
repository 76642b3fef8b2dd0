"""The colours acctui is drawn in: one table of tokens for dark terminals and one for light ones."""

from collections.abc import MutableMapping
from dataclasses import dataclass, fields

from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each meaning, as `#RRGGBB`; nothing on a screen has a colour that is not here."""

    bg: str
    bar: str
    raised: str
    cursor: str
    field: str
    track: str
    text: str
    soft: str
    dim: str
    accent: str
    border: str
    meter: str
    green: str
    amber: str
    red: str
    ink: str
    scrim: str

    def by_name(self) -> dict[str, str]:
        """Give the whole table, name to colour."""
        return {token.name: getattr(self, token.name) for token in fields(self)}


DARK = Tokens(
    bg="#14171C",
    bar="#1B1F26",
    raised="#20252D",
    cursor="#212B3C",
    field="#2A303A",
    track="#323A47",
    text="#E3E7ED",
    soft="#B9C1CD",
    dim="#98A2B1",
    accent="#8FB4FF",
    border="#6F798A",
    meter="#5E7BA3",
    green="#3FCBA0",
    amber="#FBCB55",
    red="#F8705F",
    ink="#14171C",
    scrim="#636C7B",
)

LIGHT = Tokens(
    bg="#FBFAF7",
    bar="#F1EFEA",
    raised="#FFFFFF",
    cursor="#E1E8F8",
    field="#ECEAE4",
    track="#D3D7DE",
    text="#1E232B",
    soft="#434B58",
    dim="#59626F",
    accent="#2450C0",
    border="#79818D",
    meter="#6781AA",
    green="#095F34",
    amber="#8C5D00",
    red="#88050F",
    ink="#FBFAF7",
    scrim="#7F8792",
)


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
