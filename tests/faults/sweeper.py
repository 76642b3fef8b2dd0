"""A seller who sweeps twenty factors, one key after another; to be killed at any moment."""

from __future__ import annotations

import datetime as dt
import sys
import time
from pathlib import Path

from acctui.domain.account import Account
from acctui.domain.factor import Factor, Light
from acctui.services import accounts, factors, sweep
from acctui.services.factors import Saying
from acctui.storage.store import BookStore

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
FACTORS = 20
_TURN_EACH = 5


def lit(store: BookStore) -> None:
    """Put twenty reds on the board of one account."""
    account = accounts.add_account(store, Account(name="Alder")).value
    for number in range(FACTORS):
        text = f"red {number}"
        red = Factor(account_id=account.id, light=Light.RED, text=text, since=TODAY, stops="the trial")
        factors.add_factor(store, red, TODAY)


def swept(path: Path, seconds: float = 0.0) -> None:
    """Take what waits, every fifth to amber, and say each number once the book has it."""
    store = BookStore(path, lambda: NOW)
    if not sweep.sweep_queue(store, TODAY).cards:
        lit(store)
    _say("begun", 0)
    while waiting := sweep.sweep_queue(store, TODAY).waiting:
        factor = waiting[0].card.factor
        if factor.id % _TURN_EACH:
            sweep.keep(store, factor.id, TODAY, seen=factor)
        else:
            sweep.sweep_turn(store, factor.id, Light.AMBER, TODAY, Saying(line="the vote"), seen=factor)
        _say("swept", factor.id)
        time.sleep(seconds)
    store.close()


def _say(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    swept(Path(sys.argv[1]), float(sys.argv[2]))
