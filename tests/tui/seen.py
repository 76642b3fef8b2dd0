"""What a running app shows: plain text as a screen reader gets it, and the style of every cell."""

from typing import Any, NamedTuple

from rich.cells import cell_len
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
        for letter in segment.text:
            cell = _cell(letter, segment.style or Style())
            width = cell_len(letter)
            if width == 0 and cells:
                cells[-1] = cells[-1]._replace(text=cells[-1].text + letter)
            cells += [cell, *[cell._replace(text="")] * (width - 1)] if width else []
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


def line_with(app: App[Any], words: str) -> str:
    """Give the first line of the screen that holds these words, or nothing."""
    return next((line for line in screen_text(app) if words in line), "")
