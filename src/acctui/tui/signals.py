"""Leaving when the system says so: what is being typed is kept, and the terminal is given back as it was.

Textual heeds none of these signals on Linux.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Self

from acctui.services.ports import StoreRefusedError
from acctui.tui.given_back import give_back

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import FrameType, TracebackType

    from acctui.tui.book_app import BookApp

ENDING = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name)
]
"""What ends a program; a terminal that is closed and a line that drops say SIGHUP."""

HOLDING_UP = [getattr(signal, name) for name in ("SIGTSTP", "SIGTTOU", "SIGCONT") if hasattr(signal, name)]
"""What would stop a program that leaves, or have it take the terminal once more."""

PATIENCE = 1.0
"""Seconds the app has to leave in good order."""

LAST_WORDS = 0.3
"""Seconds more in which what is typed can still be kept, when the app itself is held up."""

_AGAIN = 0.05


class Leaving:
    """Heeds what ends a program, from before the first frame until the terminal is given back.

    `by` is the signal that came. The app leaves in good order; where it can't, because the terminal takes
    nothing more or a long job holds the book, a thread of its own keeps what was typed and ends the process.
    """

    def __init__(self, app: BookApp, before: list[Any] | None = None) -> None:
        """Take the app, and how the terminal was where it was taken already."""
        self._app = app
        self._terminal_before = before
        self.by: int | None = None
        self._before: dict[int, Any] = {}
        self._going: asyncio.Task[None] | None = None
        self._is_forced = False

    def __enter__(self) -> Self:
        self._watched, self._waker = os.pipe()
        self._terminal = give_back(
            sys.__stdin__, sys.__stderr__, sys.__stdout__, before=self._terminal_before
        )
        # The thread is there beforehand: a signal may come while Python is about to start one.
        Thread(target=self._watch, name="leaving", daemon=True).start()
        self._before = {number: signal.signal(number, self._heard) for number in ENDING}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._is_forced:
            # The thread that ends the process is about to; nothing may end it before.
            time.sleep(PATIENCE)
        if self.by is None:
            os.write(self._waker, b"-")
        os.close(self._waker)

    @property
    def code(self) -> int | None:
        """The exit code that names the signal; None while none has come."""
        return None if self.by is None else 128 + self.by

    def _heard(self, number: int, _frame: FrameType | None) -> None:
        if self.by is not None:
            return
        self.by = number
        for hindrance in HOLDING_UP:
            signal.signal(hindrance, signal.SIG_IGN)
        os.write(self._waker, b"!")
        _pass_on(number)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            # Before the first frame and after the last there is nothing to keep.
            raise SystemExit(self.code) from None
        loop.call_soon_threadsafe(self._go)

    def _go(self) -> None:
        self._going = asyncio.create_task(self.leave())

    async def leave(self) -> None:
        """Keep what is typed, as often as the book is busy, and leave."""
        await self._app.keep_typed()
        while self._app.unkept():
            await asyncio.sleep(_AGAIN)
            await self._app.keep_typed()
        self._app.exit()

    def _watch(self) -> None:
        told = os.read(self._watched, 1)
        os.close(self._watched)
        if told == b"!":
            time.sleep(PATIENCE)
            self._force()

    def _force(self) -> None:
        self._is_forced = True
        end = time.monotonic() + LAST_WORDS
        for kept in self._last_words():
            with suppress(TimeoutError, StoreRefusedError):
                kept.result(max(0.0, end - time.monotonic()))
        self._terminal(self.by or signal.SIGTERM)
        os._exit(self.code or 1)

    def _last_words(self) -> list[Future[None]]:
        """Ask for what is typed to be kept; the last of them waits for what was asked before."""
        with suppress(RuntimeError):
            return [
                *(drafting.keep() for drafting in self._app.unkept()),
                self._app.gateway.soon(lambda _: None),
            ]
        return []


def _pass_on(number: int) -> None:
    """Ask the seller's editor to end as well, where it has the terminal; the guard is deaf to it."""
    with suppress(OSError):
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii")
        for child in children.split():
            os.kill(int(child), number)
