"""Trying whether the book would take something, before what has to come first is kept for good."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from acctui.services.ports import DraftKey, Store, Work


class _OverError(Exception):
    """The rehearsal is over: nothing of it stays."""


class _Stage:
    """A store on which everything can be done and nothing is kept."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @contextmanager
    def writing(self, label: str, settles: DraftKey | None = None) -> Iterator[Work]:
        del settles  # A draft waits for the performance.
        with suppress(_OverError), self._store.writing(label) as work:
            yield work
            raise _OverError


def rehearse(store: Store, job: Callable[[Store], object]) -> None:
    """Do a job and take all of it back.

    Raises what the job raises where the book would refuse it.
    """
    job(cast("Store", _Stage(store)))
