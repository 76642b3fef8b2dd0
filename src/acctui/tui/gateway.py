"""The one thread that owns the book: screens ask it, and what they get back is plain values."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from acctui.services.ports import StoreRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from acctui.services.ports import Store

T = TypeVar("T")


async def waited_for(answer: Future[T]) -> T:
    """Wait for a job that was asked for; leaving the screen cancels the waiting and never the job."""
    return await asyncio.shield(asyncio.wrap_future(answer))


class Gateway:
    """Runs jobs on the book one after another; the book is opened by the first of them."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open = open_store
        self._store: Store | None = None
        self._closed = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="book")

    async def run(self, job: Callable[[Store], T]) -> T:
        """Run a job and wait for it."""
        return await waited_for(self.soon(job))

    def soon(self, job: Callable[[Store], T]) -> Future[T]:
        """Ask for a job to be run after those asked for before, from whatever thread."""
        return self._thread.submit(self._do, job)

    def _do(self, job: Callable[[Store], T]) -> T:
        if self._closed:
            raise StoreRefusedError("The book is closed.")
        if self._store is None:
            self._store = self._open()
        return job(self._store)

    async def close(self) -> None:
        """Let every job asked for come to its end, then let the book go; later ones are refused."""
        await asyncio.wrap_future(self._thread.submit(self._close))

    def _close(self) -> None:
        self._closed = True
        if self._store is not None:
            self._store.close()
