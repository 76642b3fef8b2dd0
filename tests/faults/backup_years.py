"""Years of use of a book, day by day under a clock of their own, and what is kept of its backups."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

from tests.faults.books import copy_book
from tests.faults.commands import acctui
from tests.storage.dump import dump

from acctui.domain.note import Note
from acctui.services import notes
from acctui.storage import backup, backup_habit
from acctui.storage.backup_list import Backup, backups_of, newest_good
from acctui.storage.restoring import restore
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

    from tests.faults.tally import Tally

_START = dt.datetime(2024, 11, 22, 8, 0)  # noqa: DTZ001 - backups are named in local time
_RECENT, _DAYS, _WEEKS, _MONTHS = 10, 7, 4, 12
_HALF_AN_HOUR = dt.timedelta(minutes=30)


class _Clock(dt.datetime):
    """The clock that stands where a day's work has come to."""

    at: ClassVar[dt.datetime] = _START

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> Any:
        """Give the time of the day's work; an instant of it where a zone is asked for."""
        return cls.at.replace(tzinfo=tz) if tz else cls.at


class _Hours:
    """A module of dates whose clock is ours."""

    datetime = _Clock
    timedelta, date, UTC = dt.timedelta, dt.date, dt.UTC


@contextmanager
def _our_clock() -> Iterator[None]:
    before = vars(backup)["dt"], vars(backup_habit)["dt"]
    vars(backup)["dt"] = vars(backup_habit)["dt"] = _Hours
    try:
        yield
    finally:
        vars(backup)["dt"], vars(backup_habit)["dt"] = before


class Years:
    """A seller who writes to a book day after day; some of the backups go bad on the disk meanwhile."""

    def __init__(self, tally: Tally, template: Path, book: Path, dice: Random) -> None:
        book.parent.mkdir(mode=0o700)
        self._tally, self._dice = tally, dice
        self._book = copy_book(template, book)
        self._marks: dict[Path, str] = {}
        self._bad: set[Path] = set()
        self._made: list[Backup] = []

    def live(self, days: int) -> None:
        """Work so many days, then hold every backup that is left against what it was made of."""
        with _our_clock():
            for number in range(days):
                _Clock.at = _START + dt.timedelta(days=number, minutes=self._dice.randint(0, 60))
                if _Clock.at.isoweekday() <= 5 or self._dice.random() < 0.1:
                    self._work(self._dice.randint(1, 6))
        self._list()
        self._put_all_back()

    def _work(self, writes: int) -> None:
        """Write now and then, in one sitting; the first write of a day and each half hour are copied."""
        last: dt.datetime | None = None
        with closing(BookStore(self._book, lambda: _Clock.at.replace(tzinfo=dt.UTC))) as store:
            for _ in range(writes):
                is_due = last is None or _Clock.at - last >= _HALF_AN_HOUR
                last = _Clock.at if is_due else last
                self._write(store, is_due=is_due)
                _Clock.at += dt.timedelta(minutes=self._dice.choice([5, 12, 29, 30, 31, 90]))

    def _write(self, store: BookStore, *, is_due: bool) -> None:
        self._tally.tried += 1
        held = set(backups_of(self._book))
        mark = _mark(self._book)
        note = Note(account_id=1, date=_Clock.at.date(), text=f"{_Clock.at}")
        notes.add_note(store, note)
        # Closing waits for the copy under way, and the store goes on all the same.
        store._habit.close()
        new = [one for one in backups_of(self._book) if one not in held]
        if len(new) != is_due:
            self._tally.fault("not made when due, or made when not", f"{_Clock.at}: {len(new)} made")
        for one in new:
            made_of = _mark(one.path)
            if made_of not in {mark, _mark(self._book)}:
                self._tally.fault("backups that differ from the book", f"{_Clock.at}: {one.path.name}")
            self._marks[one.path] = made_of
            self._made.append(one)
        self._judge(held, new)
        if new and self._dice.random() < 0.05:
            self._spoil(self._dice.choice(backups_of(self._book)).path)

    def _judge(self, held: set[Backup], new: list[Backup]) -> None:
        """Hold what is kept against what is promised, over all that were there and over the good ones."""
        stood = held | set(new)
        good = {one for one in stood if one.path not in self._bad}
        kept = {one.path for one in backups_of(self._book)}
        promised = _promised(stood)
        if not promised <= kept | self._bad or (
            not self._bad & {one.path for one in stood} and kept != promised
        ):
            self._tally.fault("kept otherwise than promised", f"{_Clock.at}: {len(kept)} of {len(stood)}")
        if not _promised(good) <= kept:
            lost = sorted(path.name for path in _promised(good) - kept)
            self._tally.fault("good ones dropped for bad ones", f"{_Clock.at}: {lost}")

    def _spoil(self, path: Path) -> None:
        """Let the disk damage a backup: cut it, empty it, or turn it into noise."""
        how: Callable[[bytes], bytes] = self._dice.choice(
            [lambda raw: raw[:-4096], lambda _: b"", lambda raw: raw[:4096] + b"\xa5" * (len(raw) - 4096)]
        )
        path.write_bytes(how(path.read_bytes()))
        self._bad.add(path)

    def _list(self) -> None:
        """See that `backup list` names all there are, and `backup verify` tells the good from the bad."""
        listed = json.loads(acctui(self._book, "backup", "list", "--json").out)
        there = [str(one.path) for one in backups_of(self._book)]
        if [line["path"] for line in listed] != there:
            self._tally.fault("list or verify mistaken", f"{len(listed)} listed of {len(there)}")
        ran = acctui(self._book, "backup", "verify", "--json")
        bad = {line["path"] for line in json.loads(ran.out) if not line["good"]}
        wanted = {str(path) for path in self._bad} & set(there)
        if bad != wanted or ran.code != bool(wanted):
            self._tally.fault("list or verify mistaken", f"bad {sorted(bad)}, and {sorted(wanted)} are")
        newest = newest_good(self._book)
        if newest is None or newest.path in self._bad:
            self._tally.fault("good ones dropped for bad ones", "no good one is left")
        kept = [one for one in backups_of(self._book) if one.path not in self._bad]
        self._tally.notes.append(
            f"{len(self._made):,} backups over {(_Clock.at - _START).days} days, {len(kept)} good ones kept, "
            f"the oldest of {kept[-1].made_at:%d %B %Y}; {len(self._bad)} went bad on the way"
        )

    def _put_all_back(self) -> None:
        """Put every good one back; each gives what it was made of, and the book as it was is kept."""
        kept = [one for one in backups_of(self._book) if one.path not in self._bad]
        aside = self._book.parent / "aside"
        aside.mkdir()
        for one in kept:
            copy_book(one.path, aside / one.path.name)
        for one in kept:
            self._tally.tried += 1
            before = _mark(self._book)
            was = restore(self._book, aside / one.path.name)
            if _mark(self._book) != self._marks[one.path]:
                self._tally.fault("restores that differ", one.path.name)
            if was is None or _mark(was) != before:
                self._tally.fault("restores that keep nothing", one.path.name)


def _mark(book: Path) -> str:
    return hashlib.sha256(repr(dump(book)).encode()).hexdigest()


def _promised(backups: set[Backup]) -> set[Path]:
    """Name what stays by the contract's words: 10 recent, and the newest of 7 days, 4 weeks, 12 months."""
    kept: set[Path] = set()
    spans: dict[str, set[object]] = {"day": set(), "week": set(), "month": set()}
    most = {"day": _DAYS, "week": _WEEKS, "month": _MONTHS}
    for place, one in enumerate(sorted(backups, key=lambda one: (one.made_at, one.path.name), reverse=True)):
        at = one.made_at
        if place < _RECENT:
            kept.add(one.path)
        for name, span in (
            ("day", at.date()),
            ("week", at.isocalendar()[:2]),
            ("month", (at.year, at.month)),
        ):
            if span not in spans[name]:
                spans[name].add(span)
                if len(spans[name]) <= most[name]:
                    kept.add(one.path)
    return kept
