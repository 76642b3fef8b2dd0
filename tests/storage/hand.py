"""A hand that does one thing after another with a book, as the dice fall."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from acctui.domain.row import Row
    from acctui.storage.store import BookStore

WORDS = ("trial", "terms", "Søren", "Zürich", "cold chain", "漢字", '"', "order", "site visit", "a\nb")


class NothingThereError(Exception):
    """There is nothing yet to do this with."""


class Hand:
    """Every method named `_do_…` is something it can do; what changes the book is one step."""

    def __init__(self, store: BookStore, dice: Random, now: dt.datetime) -> None:
        self.store = store
        self._dice = dice
        self._now = now
        self.done: Counter[str] = Counter()
        self.deeds = [name for name in dir(type(self)) if name.startswith("_do_")]

    def do(self) -> str:
        """Do one thing that changes the book, and give the words undo calls it by."""
        while True:
            with suppress(RuleBroken, NothingThereError):
                self._now += dt.timedelta(minutes=self._dice.randint(0, 400))
                name = self._dice.choice(self.deeds)
                deed: Callable[[], Any] = getattr(self, name)
                done = deed()
                if done.changed:
                    self.done[name] += 1
                    return str(done.label)

    def _one_of(self, jobs: Sequence[Callable[[], Any]]) -> Any:
        return self._dice.choice(jobs)()

    def _rarely(self, share: float) -> None:
        """Leave something mostly be."""
        if self._dice.random() > share:
            raise NothingThereError

    def _any(self, kind: type[Any], **equals: Any) -> Any:
        with self.store.reading() as reads:
            lines: tuple[Row, ...] = reads.where(kind, **equals)
        if not lines:
            raise NothingThereError
        return self._dice.choice(lines)

    def _words(self) -> str:
        return " ".join(self._dice.choices(WORDS, k=3))

    def _line(self) -> str:
        return self._words().replace("\n", " ")

    def _today(self) -> dt.date:
        return self._now.date()

    def _day(self) -> dt.date:
        return self._now.date() - dt.timedelta(days=self._dice.randint(0, 30))

    def _later(self) -> dt.date:
        return self._now.date() + dt.timedelta(days=self._dice.randint(1, 500))
