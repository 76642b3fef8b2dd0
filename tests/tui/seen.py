"""What a running app shows: plain text as a screen reader gets it, and the style of every cell."""

import re
from typing import Any, NamedTuple

from rich.cells import split_graphemes
from rich.style import Style
from textual._context import visible_screen_stack
from textual.app import App
from textual.strip import Strip


class Seen(NamedTuple):
    """One cell of the screen: its letter and how it is drawn (colours as `#rrggbb`, empty where unset)."""

    text: str
    colour: str
    ground: str
    bold: bool
    underline: bool
    reverse: bool


def strips(app: App[Any]) -> list[Strip]:
    """Give the lines that are on the screen now, with what stands behind a sheet."""
    visible_screen_stack.set(list(app._background_screens))
    drawn = app.screen._compositor.render_strips(app.size)
    return [strip.adjust_cell_length(app.size.width) for strip in drawn]


def screen_text(app: App[Any]) -> list[str]:
    """Give the screen as plain lines, blanks at the ends taken off."""
    return [strip.text.rstrip() for strip in strips(app)]


def screen_cells(app: App[Any]) -> list[list[Seen]]:
    """Give every cell of the screen; the second cell of a wide letter has an empty text."""
    return [_line(strip) for strip in strips(app)]


def _line(strip: Strip) -> list[Seen]:
    cells: list[Seen] = []
    for segment in strip:
        for start, end, width in split_graphemes(segment.text)[0]:
            letter = segment.text[start:end]
            if width:
                cell = _cell(letter, segment.style or Style())
                cells += [cell, *[cell._replace(text="")] * (width - 1)]
            elif cells:
                cells[-1] = cells[-1]._replace(text=cells[-1].text + letter)
    return cells


def _cell(letter: str, style: Style) -> Seen:
    return Seen(
        letter,
        _hex(style, "color"),
        _hex(style, "bgcolor"),
        bool(style.bold),
        bool(style.underline),
        bool(style.reverse),
    )


def _hex(style: Style, side: str) -> str:
    colour = getattr(style, side)
    return "" if colour is None or colour.is_default else colour.get_truecolor().hex.upper()


def bytes_sent(app: App[Any]) -> str:
    """Give the screen as the terminal receives it, codes and all."""
    return "\n".join(strip.render(app.console) for strip in strips(app))


def inert(app: App[Any]) -> bool:
    """Tell whether nothing on the screen steers the terminal and every line is as wide as the screen."""
    sent = bytes_sent(app)
    steering = set("\x00\x07\x08\x7f\x9b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    colours_only = re.fullmatch("(?:[^\x1b]|\x1b\\[[0-9;]*m)*", sent) is not None
    return (
        colours_only
        and not steering & set(sent)
        and all(len(row) == app.size.width for row in screen_cells(app))
    )


def line_with(app: App[Any], words: str) -> str:
    """Give the first line of the screen that holds these words, or nothing."""
    return next((line for line in screen_text(app) if words in line), "")
