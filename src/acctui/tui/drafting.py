"""Keeps what a form holds, at most 300 ms after the first key that is not kept yet."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from textual.timer import Timer

    from acctui.services.ports import DraftKey
    from acctui.tui.app import AcctuiApp

WAIT = 0.2
"""Seconds after the first unkept key; with the write itself it stays under 300 ms."""

AGAIN = 2.0


class Drafting:
    """The draft of one form: kept as it is typed, in memory while the disk refuses."""

    def __init__(self, app: AcctuiApp, key: DraftKey) -> None:
        self._app = app
        self.key = key
        self._values: dict[str, str] = {}
        self._timer: Timer | None = None
        self._is_refused = False
        app.draftings.add(self)

    async def take(self) -> dict[str, str]:
        """Give what was left in this form, the last letters of a form just closed among it.

        What the disk refuses to keep is taken over from the form that was closed.
        """
        for other in list(self._app.draftings):
            await other.flush()
            if other is not self and other.key == self.key and not other.is_kept:
                self.changed(other.hand_over())
                return dict(self._values)
        return await self._app.ask(lambda store: store.drafts.take(self.key)) or {}

    def changed(self, values: dict[str, str]) -> None:
        """Remember what the form holds now; it is kept shortly."""
        self._values = dict(values)
        if self._timer is None:
            self._timer = self._app.set_timer(WAIT, self.flush)

    async def flush(self) -> None:
        """Keep it now."""
        if self.is_kept:
            return
        self.settle()
        try:
            await asyncio.shield(asyncio.wrap_future(self.keep()))
        except StoreRefusedError as error:
            self._tell(error)
            self._timer = self._app.set_timer(AGAIN, self.flush)
        else:
            self._is_refused = False

    def _tell(self, error: StoreRefusedError) -> None:
        """Say that the disk refuses; later again, but not over what was said since."""
        page = self._app.page
        if not self._is_refused or page is None or not page.foot.has_notice:
            self._app.say([("Draft kept in memory only  ", "text"), (str(error), "soft")])
        self._is_refused = True

    @property
    def is_kept(self) -> bool:
        """Tell whether the file holds all that the form does."""
        return self._timer is None

    def keep(self) -> Future[None]:
        """Ask for what the form holds now to be kept, from whatever thread."""
        values = self._values
        if values:
            return self._app.gateway.soon(lambda store: store.drafts.keep(self.key, values))
        return self._app.gateway.soon(lambda store: store.drafts.drop(self.key))

    def hand_over(self) -> dict[str, str]:
        """Give what is not kept yet to another form of this key, which keeps it from now on."""
        self.settle()
        return self._values

    def settle(self) -> None:
        """Keep nothing more: the text is on its way into the book."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
