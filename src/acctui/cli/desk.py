"""The seller's desk: which book a command works on, and by which clock."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from acctui.cli.output import say
from acctui.cli.place import book_path

SHARED_PLACE = (
    "The book lies in a synced folder or on a network drive, where it is slower and two machines can "
    "damage it. Better keep it on this machine, and let the backups be synced."
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.cli.clock import Clock
    from acctui.services.views import AccountLine
    from acctui.storage.store import BookStore


class Desk:
    """Opens the book named by `--db`, ACCTUI_DB or the platform; nothing is opened before it is asked for."""

    def __init__(self, named: Path | None, clock: Clock) -> None:
        self._named = named
        self.clock = clock

    @cached_property
    def path(self) -> Path:
        """Where the book is, or is to be."""
        return book_path(self._named)

    @property
    def today(self) -> dt.date:
        """The local day."""
        return self.clock.today()

    def names(self) -> list[tuple[int, str]]:
        """Give number and name of every account before anything heavy is loaded.

        None where there is no book yet, or one of an older acctui that nobody has opened with this one.
        """
        from acctui.storage.first_page import names_of
        from acctui.storage.looking import Look, look_at

        return names_of(self.path) if look_at(self.path) is Look.OURS else []

    def accounts(self) -> list[AccountLine]:
        """Give every account at a glance, those that matter first, before anything heavy is loaded.

        None where there is no book yet. Raises StoreRefusedError and its kin as opening the book does.
        """
        from acctui.cli.upgrading import bring_up
        from acctui.storage.bare_file import worded_plainly
        from acctui.storage.first_page import first_page
        from acctui.storage.glance import account_line
        from acctui.storage.looking import Look, look_at

        today = self.today
        bring_up(self.path, self.clock.now)
        if look_at(self.path) is Look.MISSING:
            return []
        with worded_plainly(self.path):
            return [account_line(row) for row in first_page(self.path, today, -1).rows]

    @contextmanager
    def writing(self, *, anew: bool = False) -> Iterator[BookStore]:
        """Open the book to change it; a new one is made where there is none.

        Where backups of one are left that is refused, unless a whole book is brought in `anew`.
        """
        is_new = not self.path.exists()
        with self._opened(self.path, anew=anew) as store:
            if is_new:
                _warn_of_place(self.path)
            yield store

    @contextmanager
    def reading(self) -> Iterator[BookStore]:
        """Open the book to read it; where there is none an empty one answers, and no file is made."""
        if self.path.exists():
            with self._opened(self.path) as store:
                yield store
            return
        from acctui.cli.upgrading import refuse_lost

        refuse_lost(self.path)
        with (
            tempfile.TemporaryDirectory(prefix="acctui-") as folder,
            self._opened(Path(folder) / "empty.db") as store,
        ):
            yield store

    @contextmanager
    def _opened(self, path: Path, *, anew: bool = False) -> Iterator[BookStore]:
        from acctui.cli.last_words import hold_back_logs
        from acctui.cli.offline import load_offline
        from acctui.cli.upgrading import bring_up

        load_offline()
        from acctui.storage.store import BookStore

        hold_back_logs()
        if not (anew and not path.exists()):
            bring_up(path, self.clock.now)
        store = BookStore(path, self.clock.now)
        try:
            yield store
        finally:
            store.close()
        if store.backup_problem:
            say(f"This is saved. {store.backup_problem}")


def _warn_of_place(path: Path) -> None:
    from acctui.storage.engine import is_shared_place

    if is_shared_place(path):
        say(SHARED_PLACE)
