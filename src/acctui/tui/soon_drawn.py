"""A screen whose next frame follows the last one at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer

NEXT_FRAME = 0.005
"""Seconds from one frame of a screen to its next at most; Textual would take up to 17 ms."""


class SoonDrawn:
    """Draws what an answer of the book changes without waiting for a film's next picture.

    Stands before the screen of Textual among the bases. The frame of a key comes at once in any case; a
    second one, with what was read for it, would wait for the rest of a sixtieth of a second.
    """

    _frames: Timer | None = None

    @property
    def _update_timer(self) -> Timer:
        """Give what asks for the next frame, at rest while nothing is to be drawn."""
        if self._frames is None:
            screen = cast("Screen[object]", self)
            draw = screen._on_timer_update  # noqa: SLF001 - what Textual's own asks for
            self._frames = screen.set_interval(NEXT_FRAME, draw, name="screen_update", pause=True)
        return self._frames
