"""A screen whose next frame follows the last one at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from acctui.tui.tried import is_tried

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer

NEXT_FRAME = 0.003
"""Seconds from the beginning of a frame to the next at least; Textual would take 17 to 33 ms."""


class Frames:
    """Asks a screen for its next frame: at once after a rest, else a moment after the one before."""

    def __init__(self, screen: Screen[Any]) -> None:
        self._screen = screen
        self._last = 0.0
        self._asked: asyncio.TimerHandle | None = None

    def resume(self) -> None:
        """Ask for a frame, since something is to be drawn; it waits for its turn behind keys."""
        if self._asked is None:
            loop = asyncio.get_running_loop()
            self._asked = loop.call_at(max(loop.time(), self._last + NEXT_FRAME), self._ask)

    def pause(self) -> None:
        """Take note of a frame that begins: it shows what was asked for."""
        self._last = asyncio.get_running_loop().time()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _ask(self) -> None:
        self._screen.call_later(self._screen._on_timer_update)  # noqa: SLF001 - what Textual's own asks for


class SoonDrawn:
    """Draws what an answer of the book changes without waiting for a film's next picture.

    Stands before the screen of Textual among the bases. The frame of a key comes at once in any case; a
    second one, with what was read for it, would wait for the rest of a sixtieth of a second and up to
    another.
    """

    _frames: Frames | None = None

    @property
    def _update_timer(self) -> Timer:
        """Give what asks for the next frame, at rest while nothing is to be drawn."""
        if not is_tried():
            return super()._update_timer  # type: ignore[misc, no-any-return] # the screen's, behind this one
        if self._frames is None:
            self._frames = Frames(cast("Screen[object]", self))
        return cast("Timer", self._frames)

    def _compositor_refresh(self) -> None:
        """Draw; what lies behind a sheet is drawn with it, and what lies behind a page when that is left.

        Textual lets the screen in front forget what changed in itself then, and asks for the one behind once
        more after each of its frames.
        """
        screen = cast("Screen[object]", self)
        front = screen.app.screen
        if screen is front or not is_tried():
            super()._compositor_refresh()  # type: ignore[misc] # the screen's, behind this one
            return
        drawn = screen._compositor  # noqa: SLF001 - nothing else knows which rows changed
        if front.is_modal and drawn._dirty_regions and screen in screen.app._background_screens:  # noqa: SLF001
            front._compositor._dirty_regions.update(drawn._dirty_regions)  # noqa: SLF001 - the same
            front._dirty_widgets.add(front)  # noqa: SLF001 - it has something to draw
            front.check_idle()
        drawn._dirty_regions.clear()  # noqa: SLF001 - they are drawn in front, or anew when it comes in sight
        screen._dirty_widgets.clear()  # noqa: SLF001 - the same
