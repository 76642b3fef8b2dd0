"""The file of an open book: its one connection, given out only while the file stands in its place."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from acctui.services.ports import StoreRefusedError
from acctui.storage.engine import BUSY_MS, make_engine, transaction, worded
from acctui.storage.looking import Look, look_at
from acctui.storage.standing import (
    Standing,
    abandon,
    driver_of,
    empty_log,
    gone_words,
    keep_all,
    replaced_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection


class LiveFile:
    """One file and its connection; `busy_ms` says how long a turn waits for another program's."""

    def __init__(self, path: Path, busy_ms: int = BUSY_MS) -> None:
        self._path = path
        self._busy_ms = busy_ms
        self._open()
        self.times_replaced = 0

    def _open(self) -> None:
        self._standing = Standing(self._path)
        self.engine = make_engine(self._path, self._busy_ms)
        self._kept: Path | None = None
        self._is_kept = self._is_told = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open one consistent view; of a file that is gone, what it held."""
        if not self._standing.holds():
            self._follow()
        with transaction(self.engine, self._path, "BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open one short transaction; what went into a file that left its place meanwhile is refused."""
        self._must_hold()
        with transaction(self.engine, self._path) as connection:
            yield connection
        self._must_hold()

    @contextmanager
    def drafting(self) -> Iterator[Connection]:
        """Open one short transaction for what is typed: of a file that is gone, in the one that keeps it."""
        if self._standing.holds() or self._kept is None:
            with self.writing() as connection:
                yield connection
            return
        engine = make_engine(self._kept, self._busy_ms)
        try:
            with transaction(engine, self._kept) as connection:
                yield connection
        finally:
            engine.dispose()

    @contextmanager
    def reading_drafts(self) -> Iterator[Connection]:
        """Open one view of what is typed: of a file that is gone, in the one that keeps it."""
        with (
            self.reading() if self._standing.holds() or self._kept is None else self.drafting() as connection
        ):
            yield connection

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """Give the connection for a glance; raises StoreRefusedError once for a file that is gone."""
        if not self._standing.holds():
            self._follow()
            if not self._is_told:
                self._is_told = True
                raise gone_words(self._path, self._kept)
        with worded(self._path), self.engine.connect() as connection:
            yield connection

    def connect(self) -> None:
        """Connect now: what reads beside it would keep the connection from choosing its kind of log."""
        self._must_hold()
        with worded(self._path), self.engine.connect():
            pass

    def _must_hold(self) -> None:
        if not self._standing.holds():
            self._follow()
            raise gone_words(self._path, self._kept)

    def _follow(self) -> None:
        """Keep what the file held that left its place, and go over to the one that stands there now, if any.

        Raises StoreRefusedError where there is one: nothing meant for the one is written into the other.
        """
        if not self._is_kept:
            self._is_kept, self._kept = True, keep_all(self.engine, self._path)
        if self._standing.owns_log():
            empty_log(self.engine)
        if self._standing.is_empty:
            return
        kept = self._kept
        look = look_at(self._path)
        if look is Look.MISSING:
            return
        if look is Look.OLDER:
            raise StoreRefusedError(
                f"A book of an older acctui was put in the place of {self._path} while it was open. Close "
                "acctui and open it again."
            )
        abandon(self.engine)
        self._open()
        self.times_replaced += 1
        raise replaced_words(self._path, kept)

    def let_go(self) -> None:
        """Give back the memory of what was read; the file itself is not asked for."""
        driver = driver_of(self.engine)
        if driver is not None:
            driver.execute("PRAGMA shrink_memory").close()

    def close(self) -> None:
        """Let the file go, with its log folded in; one that left its place is not closed before the end."""
        if self._standing.holds():
            self.engine.dispose()
        else:
            abandon(self.engine)
