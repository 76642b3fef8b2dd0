"""Make sure of a book before it is read: one of an older acctui is brought up to date, and told on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path


def bring_up(path: Path, now: Callable[[], dt.datetime]) -> None:
    """Bring the book up to date where it is of an older acctui; any other is left as it is.

    Raises StoreRefusedError, with the book as it was, where that can't be done, and as `refuse_lost` does.
    """
    from acctui.storage.looking import Look, look_at

    look = look_at(path)
    if look is Look.MISSING:
        refuse_lost(path)
    if look is not Look.OLDER:
        return
    from acctui.cli.output import say
    from acctui.storage.upgrade import upgrade

    say("This book is of an older acctui and is brought up to date; a backup is made first.")
    kept = upgrade(path, now())
    if kept is not None:
        say(f"The book is up to date. The backup of it as it was: {kept.path}")


def refuse_lost(path: Path) -> None:
    """Refuse to begin a new book where backups of one are left: the seller would take it for the lost one.

    Raises StoreRefusedError, which names the newest good backup.
    """
    from acctui.storage.refusals import lost

    refusal = lost(path)
    if refusal is not None:
        raise refusal
