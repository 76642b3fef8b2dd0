"""The board of the lights under the mouse: a card is clicked, opened, or dragged to another column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from acctui.tui.parts import WIDE
from acctui.tui.screens.lights_lines import Stand, light_at
from acctui.tui.widgets.placed_lines import PlacedLines

if TYPE_CHECKING:
    from textual import events

    from acctui.domain.factor import Light


class LightsBoard(PlacedLines):
    """Three columns of cards; a card that is let go over another column is meant to go there."""

    @dataclass
    class Dragged(Message):
        """A card was dragged over a column, or let go there (`dropped`); None over its own."""

        stand: Stand
        light: Light | None
        dropped: bool

    @dataclass
    class Scrolled(Message):
        """The wheel was turned over the board."""

        by: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._held: Stand | None = None
        self._over: Light | None = None
        self._was_dragged = False

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the card under the mouse."""
        held = next((spot.of for spot in self._at(event.y).spots if spot.start <= event.x < spot.stop), None)
        self._was_dragged = False
        if isinstance(held, Stand) and isinstance(held.of, int):
            self._held, self._over = held, None
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say over which column the card is."""
        if self._held is None:
            return
        over = light_at(self.edge, event.x, wide=self.app.size.width >= WIDE)
        light = None if over is self._held.light else over
        if light is not self._over:
            self._over, self._was_dragged = light, True
            self.post_message(self.Dragged(self._held, light, dropped=False))

    def on_mouse_up(self) -> None:
        """Let the card go where it is."""
        held, self._held = self._held, None
        if held is None:
            return
        self.release_mouse()
        if self._was_dragged:
            self.post_message(self.Dragged(held, self._over, dropped=True))

    def on_click(self, event: events.Click) -> None:
        """Leave the click that ends a drag alone."""
        if self._was_dragged:
            event.prevent_default()

    def on_mouse_scroll_down(self) -> None:
        """Go down the column."""
        self.post_message(self.Scrolled(1))

    def on_mouse_scroll_up(self) -> None:
        """Go up the column."""
        self.post_message(self.Scrolled(-1))
