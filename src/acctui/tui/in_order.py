"""Keys are answered one after the other, however fast they come, each where it was meant to go."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from textual import events
from textual.app import App

from acctui.tui.driver import driver_class
from acctui.tui.row_by_row import OnTheTerminal
from acctui.tui.theme import heed_no_colour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.message_pump import MessagePump

    from acctui.tui.early import Early

Left = TypeVar("Left")

_TRIPS = 2
"""How often what a key sets off runs from its field to the app: the key, then what its field says of it."""

_FRAME = 0.02
"""Seconds in which a key's answer is drawn, before anything is made of its being answered."""

_PATIENCE = 2.0
"""Seconds after which a key no longer waits for the one before."""


class InOrder(App[Left], Generic[Left]):
    """An app that takes the next key when the last one is answered.

    Textual hands a key to whatever has the focus at that moment, though the key before may be about to move
    it: an Enter and a letter that come in one piece would both end in the field that the Enter leaves.
    `takes_keys` is cleared while the screen the keys are meant for is not there yet.
    """

    def __init__(self, early: Early | None = None) -> None:
        super().__init__(driver_class=driver_class(), ansi_color=heed_no_colour(os.environ))
        self.on_the_terminal = OnTheTerminal(early)
        self._keys_ahead: deque[events.Event] = deque()
        self._typist: asyncio.Task[None] | None = None
        self._more = asyncio.Event()
        self.keys_taken = 0
        self.takes_keys = asyncio.Event()
        self.takes_keys.set()

    async def on_event(self, event: events.Event) -> None:
        """Let keys and pasted text wait for their turn."""
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
            return
        self._keys_ahead.append(event)
        self._more.set()
        if self._typist is None or self._typist.done():
            self._typist = asyncio.create_task(self._type_ahead())

    async def _type_ahead(self) -> None:
        try:
            await self._take_keys()
        except Exception as error:  # noqa: BLE001 - it ends the app as a fault in anything else does
            self._handle_exception(error)

    async def _take_keys(self) -> None:
        await self.takes_keys.wait()
        while self._keys_ahead and self.is_running:
            if (rest := self.waits_for(self._keys_ahead[0])) is not None:
                await _within(_PATIENCE, rest)
            self.keys_taken += 1
            await super().on_event(self._keys_ahead.popleft())
            await self._drawn_or_next_key()
            await self._key_answered()

    def waits_for(self, event: events.Event) -> asyncio.Event | None:
        """Give what a key or pasted text has to wait for; None where it is answered at once."""
        del event
        return None

    async def _drawn_or_next_key(self) -> None:
        """Leave the frame to what the key changed; a key that comes meanwhile ends the wait."""
        self._more.clear()
        if not self._keys_ahead:
            await _within(_FRAME, self._more)

    async def _key_answered(self) -> None:
        """Wait until everything the key set off is done."""
        for _ in range(_TRIPS):
            for pump in self._way_up():
                done = asyncio.Event()
                if pump.call_later(done.set):
                    await _within(_PATIENCE, done)

    def _way_up(self) -> Iterator[MessagePump]:
        """Give what a key passes: whatever has the focus, all around it, the screen and the app."""
        if self.screen_stack:
            start = self.focused or self.screen
            yield from (node for node in start.ancestors_with_self if node is not self)
        yield self


async def _within(seconds: float, done: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(done.wait(), seconds)
    except TimeoutError:
        return
