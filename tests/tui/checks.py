"""What the look asks of every screen, as a list of what is wrong with the one that is shown."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from tests.tui.seen import Seen, screen_cells, screen_text
from textual.app import App

from acctui.tui.look import tokens_of

PINNED = "? help  : commands  q back"
SHAPES = set("▌▏▎▍▋▊▉█▁▂▃▄▅▆▇░▒▓")
PROSE = set("…·")
FIRST_LINE, LAST_SHAPE = "\u2500", "\u259f"


def problems(app: App[Any], *, framed: bool = True) -> list[str]:
    """List what breaks the look on the screen that is shown; `framed` also asks for the footer."""
    found = [*_pairs(app), *_edge(app), *_bars(app), *_glyphs(app)]
    if framed and not screen_text(app)[-1].endswith("  " + PINNED):
        found.append(f"the footer has lost its keys: {screen_text(app)[-1]!r}")
    return found


def luminance(colour: str) -> float:
    """Give the relative luminance of WCAG 2."""
    shares = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _is_shape(letter: str) -> bool:
    return FIRST_LINE <= letter[0] <= LAST_SHAPE


def _pairs(app: App[Any]) -> Iterator[str]:
    tokens = tokens_of(app)
    names = {colour: name for name, colour in reversed(tokens.by_name().items())}
    drawn = {(cell.colour, cell.ground, _is_shape(cell.text)) for cell in _letters(app)}
    for colour, ground, shape in sorted(drawn):
        if colour not in names or ground not in names:
            yield f"{colour} on {ground} is not in the table"
        elif colour not in (tokens.scrim, tokens.track) and contrast(colour, ground) < (3 if shape else 4.5):
            yield f"{names[colour]} on {names[ground]} has a contrast of {contrast(colour, ground):.1f}"


def _letters(app: App[Any]) -> Iterator[Seen]:
    return (cell for row in screen_cells(app) for cell in row if cell.text.strip())


def _edge(app: App[Any]) -> Iterator[str]:
    edge = app.size.width - (2 if app.size.width >= 100 else 1)
    for y, row in enumerate(screen_cells(app)):
        beyond = "".join(cell.text for cell in row[edge:])
        if beyond.strip():
            yield f"line {y} passes the right edge with {beyond!r}"


def _bars(app: App[Any]) -> Iterator[str]:
    accent = tokens_of(app).accent
    places = [
        (x, y)
        for y, row in enumerate(screen_cells(app))
        for x, cell in enumerate(row)
        if cell.text == "▌" and cell.colour == accent and y != 1
    ]
    # A note of several rows has one bar on each of them, all in one column.
    runs = [list(run) for _, run in groupby(sorted(places), key=lambda at: at[0])]
    if len(runs) > 1:
        yield f"{len(runs)} bars say that the keys go there: {places}"


def _glyphs(app: App[Any]) -> Iterator[str]:
    for cell in _letters(app):
        letter = cell.text[0]
        sign = unicodedata.category(letter)[0] in "SPC"
        if (
            sign
            and unicodedata.east_asian_width(letter) in "AWF"
            and not _is_shape(letter)
            and letter not in PROSE
        ):
            yield f"{letter!r} is two cells wide in some terminals"
