"""Lights in a few words, for tests that need some."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from acctui.domain.factor import Factor, Light
from acctui.services import factors

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

TODAY = dt.date(2026, 11, 22)
DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(days=7)


def red(
    store: BookStore, account_id: int, text: str = "New FD", on: dt.date = TODAY, **fields: Any
) -> Factor:
    """Put a red on the board; it stops the trial where nothing else is said."""
    said = {"stops": None if "objective_id" in fields else "the trial", **fields}
    new = Factor(account_id=account_id, light=Light.RED, text=text, since=on, **said)
    return factors.add_factor(store, new, on).value


def amber(
    store: BookStore, account_id: int, text: str = "Plant manager", on: dt.date = TODAY, **fields: Any
) -> Factor:
    """Put an amber on the board."""
    said = {"tips": "who follows her", **fields}
    new = Factor(account_id=account_id, light=Light.AMBER, text=text, since=on, **said)
    return factors.add_factor(store, new, on).value


def green(store: BookStore, account_id: int, text: str = "Product approved", on: dt.date = TODAY) -> Factor:
    """Put a green on the board."""
    new = Factor(account_id=account_id, light=Light.GREEN, text=text, since=on)
    return factors.add_factor(store, new, on).value
