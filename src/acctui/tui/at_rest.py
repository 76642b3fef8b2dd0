"""What is done once the first page stands and nobody waits: the other pages, and memory given back."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from threading import get_native_id
from typing import TYPE_CHECKING

from acctui.tui.places import load_pages

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from acctui.services.ports import Store
    from acctui.tui.book_app import BookApp

_LAST = 19
"""The niceness of what waits for everybody else."""


class Breaks:
    """Notices when the seller has stopped typing, so that memory is given back once in every break."""

    def __init__(self) -> None:
        self._before = self._given_back_at = 0

    def begins(self, keys: int) -> bool:
        """Tell, asked twice a second, whether a break begins after so many keys of the sitting."""
        is_break = keys == self._before != self._given_back_at
        self._before = keys
        if is_break:
            self._given_back_at = keys
        return is_break


def come_to_rest(app: BookApp, loop: AbstractEventLoop) -> None:
    """Load the other pages, give back what only loading took, and read a large book whole.

    It is meant for a daemon thread: leaving would wait for one of the loop's.
    """
    load_pages()
    # What is loaded lives as long as the app, and is left to no clean-up.
    gc.freeze()
    with suppress(RuntimeError):  # the seller has left meanwhile
        app.gateway.soon(let_go)
        _tell_of_damage(app, loop)


def let_go(store: Store) -> None:
    """Give back the memory of what was read."""
    store.let_go()
    give_back_memory()


def give_back_memory() -> None:
    """Give the system back what was let go of; where the C library is another than Linux's, it stays."""
    import ctypes  # noqa: PLC0415 - the first page stands without it

    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def step_back() -> None:
    """Let this thread run when no other wants to, where the system counts threads apart: on Linux."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), _LAST)


def _tell_of_damage(app: BookApp, loop: AbstractEventLoop) -> None:
    """Read a book whole that is too large to be read so before the first page; keys come before it."""
    step_back()
    words = app.to_open.doubt()
    if words:
        loop.call_soon_threadsafe(app.say, [("! ", "red bold"), (words, "red")])
