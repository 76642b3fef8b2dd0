"""A seller who states and logs without rest, and says what was acknowledged; to be killed at any moment."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from acctui.domain.account import Account
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.step import Step
from acctui.services import accounts, calls
from acctui.services.ports import StoreBusyError
from acctui.storage.store import BookStore

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
GOT = Got(result=Result.ORDER, held_on=NOW.date(), amount=100)


def work(path: Path, rounds: int, undo_each: int) -> None:
    """State and log, and print a line only once the book has it."""
    store = BookStore(path, lambda: NOW)
    account = _account(store)
    _say("account", account.id)
    for number in range(1, rounds + 1):
        try:
            _one_call(store, account.id, number)
            if number % undo_each == 0:
                _back_and_forth(store)
        except StoreBusyError:
            _say("busy", number)
    store.close()


def _account(store: BookStore) -> Account:
    """Name the account, again where another process holds the file at this very moment."""
    while True:
        try:
            return accounts.add_account(store, Account(name="Alder")).value
        except StoreBusyError:
            continue


def _one_call(store: BookStore, account_id: int, number: int) -> None:
    call = Call(account_id=account_id, outcome=f"trial {number}", stated_at=NOW - dt.timedelta(hours=1))
    stated = calls.state_outcome(store, call, ["Kim"]).value
    _say("stated", stated.id)
    after = calls.Afterwards(Step("me", "send it", NOW.date()), 'good\n"we buy')
    logged = calls.log_call(store, StatedCall(stated), GOT, NOW, after).value
    _say("logged", logged.id)


def _back_and_forth(store: BookStore) -> None:
    store.undo()
    store.redo()


def _say(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
