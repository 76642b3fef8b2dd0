"""A page that stands on its first rows at once, and reads all others behind its first frame."""

from __future__ import annotations

import asyncio

from acctui.tui.page import Page


class ReadsBehind(Page):
    """A page whose keys are answered while the rest of it is read, but for those that need the rest."""

    def __init__(self) -> None:
        super().__init__()
        self._is_reading = False
        self._all_read = asyncio.Event()

    @property
    def is_whole(self) -> bool:
        """Whether all is read that the page shows."""
        return self._all_read.is_set()

    def needs_all(self, key: str) -> bool:
        """Tell whether a key, "" for pasted text, can't be answered on the first rows alone."""
        del key
        return True

    def waits_for(self, key: str) -> asyncio.Event | None:
        """Give what a key has to wait for."""
        return self._all_read if not self.is_whole and self.needs_all(key) else None

    def is_all(self) -> None:
        """Take what stands for all there is."""
        self._all_read.set()

    async def refresh_stale(self) -> None:
        """Read again what changed; the first time in a job of its own, once the first frame is drawn."""
        if self.is_whole:
            await super().refresh_stale()
        elif self.book.is_open and not self._is_reading:
            self._is_reading = True
            self.call_after_refresh(self.run_worker, self._read_all)

    async def _read_all(self) -> None:
        try:
            while self.stale:
                await super().refresh_stale()
        finally:
            self.is_all()
