"""The first picture: what waits, on the terminal before the library that draws the screens is loaded."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path
    from typing import TextIO

    from acctui.services.today import TodayView
    from acctui.tui.book import Clock
    from acctui.tui.early import Early

_TOLD_OTHERWISE = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")
"""Where one of these is set, size or colours are not those that are found here; the app draws first then."""


class FirstSight(NamedTuple):
    """What was read for the first picture: what waits, the look of the screen, and the day it is.

    A book that is not there yet `is_new`.
    """

    view: TodayView
    theme: str
    today: dt.date
    is_new: bool = False


def show_first(path: Path, clock: Clock, early: Early, *, demo: bool) -> FirstSight | None:
    """Show what waits, and give what was read for it; None where the app is to read and draw it itself.

    Raises StoreRefusedError, with the terminal as it was, when the file can't be used.
    """
    from acctui.tui.codes import depth_of

    screen, depth = _screen(), depth_of(os.environ)
    if screen is None or depth is None:
        return None
    from acctui.cli.window_jobs import read_first_sight

    seen = read_first_sight(path, clock)
    early.show(screen, lambda width, height: drawn(seen, (width, height), depth, is_demo=demo))
    return seen


def drawn(seen: FirstSight, size: tuple[int, int], depth: int, *, is_demo: bool) -> list[str]:
    """Give every row of a terminal of that size as it is sent; none where it has no room."""
    from acctui.tui.codes import Codes
    from acctui.tui.ink import sent
    from acctui.tui.screens.today_picture import Scene, picture
    from acctui.tui.tokens import DARK, LIGHT

    scene = Scene(seen.view, seen.today, *size, is_demo=is_demo)
    codes = Codes({"dark": DARK, "light": LIGHT}[seen.theme], depth)
    rows = picture(scene) if scene.is_shown else []
    return [sent((text, codes[style, on]) for text, style, on in row) for row in rows]


def _screen() -> TextIO | None:
    """Give the terminal the app will draw on, where it is sure to draw there what is drawn here."""
    told_otherwise = any(name in _TOLD_OTHERWISE or name.startswith("TEXTUAL") for name in os.environ)
    if sys.platform == "win32" or told_otherwise or sys.__stdin__ is None or not sys.__stdin__.isatty():
        return None
    from acctui.tui.tried import is_tried

    files = (sys.__stderr__, sys.__stdout__)
    screen = next((file for file in files if file is not None and file.isatty()), None)
    writes_all = screen is not None and screen.encoding.lower() in {"utf-8", "utf8"}
    return screen if writes_all and is_tried() else None
