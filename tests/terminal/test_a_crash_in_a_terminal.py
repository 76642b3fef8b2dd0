"""When the program itself fails: a short sentence, no customer's words, and a terminal that works."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import pytest
from tests.terminal import sitting
from tests.terminal.sitting import Sitting

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.storage.store import BookStore

pytestmark = pytest.mark.terminal
CANARY = "canary-7f3a"
FAILING = """
from acctui.tui.screens.accounts import AccountsPage
def fail(self, *_):
    customer = [line.name for line in self._lines]
    raise ZeroDivisionError("while showing " + ", ".join(customer))
AccountsPage.{where} = fail
from acctui.cli.main import run
run()
"""


@pytest.mark.parametrize("where", ["action_view", "on_book_list_sort_asked", "_show"])
def test_a_fault_of_ours_prints_one_sentence_and_nothing_of_the_customers(
    book_file: Path, home: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    store = BookStore(book_file, _now)
    accounts.add_account(store, Account(name=CANARY))
    store.close()
    monkeypatch.setattr(sitting, "PROGRAM", [sys.executable, "-c", FAILING.format(where=where)])
    with Sitting(home, "--db", str(book_file)) as terminal:
        terminal.sees("1 Today")
        terminal.press("2")
        if where != "_show":
            terminal.sees(CANARY)
            terminal.press("S" if where == "action_view" else "s")
        assert terminal.ended() == 1
        left = terminal.sent.rpartition(b"\x1b[?1049l")[2]
        assert b"did not expect" in left
        assert CANARY.encode() not in left
        assert b"Traceback" not in left
        assert left.count(b"\n") <= 6
    logs = list(Path(home).rglob("acctui.log"))
    assert logs
    assert all(CANARY not in log.read_text() for log in logs)
    assert "ZeroDivisionError" in logs[0].read_text()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
