"""Keeps what a form holds, at most 300 ms after the first key that is not kept yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError

if TYPE_CHECKING:
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
        app.draftings.add(self)

    async def take(self) -> dict[str, str]:
        """Give what was left in this form, the last letters of a form just closed among it."""
        for other in list(self._app.draftings):
            await other.flush()
        return await self._app.ask(lambda store: store.drafts.take(self.key)) or {}

    def changed(self, values: dict[str, str]) -> None:
        """Remember what the form holds now; it is kept shortly."""
        self._values = dict(values)
        if self._timer is None:
            self._timer = self._app.set_timer(WAIT, self.flush)

    async def flush(self) -> None:
        """Keep it now."""
        if self._timer is None:
            return
        self.settle()
        values = self._values
        try:
            if values:
                await self._app.gateway.run(lambda store: store.drafts.keep(self.key, values))
            else:
                await self._app.gateway.run(lambda store: store.drafts.drop(self.key))
        except StoreRefusedError as error:
            self._app.say([("Draft kept in memory only  ", "text"), (str(error), "soft")])
            self._timer = self._app.set_timer(AGAIN, self.flush)

    def settle(self) -> None:
        """Keep nothing more: the text is on its way into the book."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
