"""Two apps in terminals of their own on one book, as two windows of one seller."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from tests.terminal.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WIDE = (240, 40)
"""A terminal in which no sentence is cut."""
SAVED = "Saved  New account"
_PAUSE = 0.02


class SeenLateError(Exception):
    """What was waited for did not come in time; the message holds the screen."""


@contextmanager
def opened(home: Path, book: Path) -> Iterator[Sitting]:
    """Open the app on its list of accounts."""
    with Sitting(home, "--db", str(book), size=WIDE) as window:
        until(window, "? help")
        window.press("2")
        until(window, "space select")
        yield window


def until(window: Sitting, words: str, limit: float = 20.0) -> float:
    """Read until these words stand on the screen and give how long it took."""
    began = time.monotonic()
    while words not in window.text:
        if time.monotonic() - began > limit or window.process.poll() is not None:
            raise SeenLateError(f"{words!r} never stood on the screen:\n{window.text}")
        window.rest(quiet=_PAUSE, limit=_PAUSE)
    return time.monotonic() - began


def answered(window: Sitting, key: str, limit: float = 10.0) -> float:
    """Press a key once the screen is at rest and give the seconds until anything of its answer came."""
    window.rest(quiet=0.05, limit=1.0)
    before, began = len(window.sent), time.monotonic()
    window.type(key)
    while len(window.sent) == before and time.monotonic() - began < limit:
        window.rest(quiet=_PAUSE, limit=_PAUSE)
    return time.monotonic() - began


def type_account(window: Sitting, name: str) -> None:
    """Open the form of a new account and fill it in."""
    window.press("n")
    until(window, "New account")
    window.type(name)
    until(window, name)
    window.press("enter")


def add_account(window: Sitting, name: str) -> float:
    """Add an account and give the seconds until it was called saved."""
    type_account(window, name)
    window.type("w")
    return until(window, f"{SAVED} {name}")


def names(book: Path) -> list[str]:
    """Give the names of the accounts as the file holds them."""
    with closing(sqlite3.connect(f"file:{book}?mode=ro", uri=True)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM account ORDER BY id")]


@contextmanager
def locked(book: Path) -> Iterator[None]:
    """Hold the book as a third program that writes does."""
    with closing(sqlite3.connect(book, isolation_level=None)) as third:
        third.execute("BEGIN IMMEDIATE")
        yield
        third.execute("ROLLBACK")


def put_in_place(book: Path, source: Path) -> None:
    """Put a copy of another book in the place of one that is open, as a program that renames does."""
    copy = book.with_name("incoming.db")
    with closing(sqlite3.connect(source)) as whole, closing(sqlite3.connect(copy)) as target:
        whole.backup(target)
    with closing(sqlite3.connect(copy)) as target:
        target.execute("PRAGMA journal_mode = DELETE")
    os.replace(copy, book)  # noqa: PTH105 - one rename, whatever stands there
