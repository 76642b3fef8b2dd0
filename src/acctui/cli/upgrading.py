"""Bring a book of an older acctui up to date before anything is read from it, and say so on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path


def bring_up(path: Path, now: Callable[[], dt.datetime]) -> None:
    """Bring the book up to date where it is of an older acctui; any other is left as it is.

    Raises StoreRefusedError, with the book as it was, where that can't be done.
    """
    from acctui.storage.looking import Look, look_at

    if look_at(path) is not Look.OLDER:
        return
    from acctui.cli.output import say
    from acctui.storage.upgrade import upgrade

    say("This book is of an older acctui and is brought up to date; a backup is made first.")
    kept = upgrade(path, now())
    if kept is not None:
        say(f"The book is up to date. The backup of it as it was: {kept.path}")
