"""When the program itself fails: a short sentence, no customer's words, and a terminal that works."""

from __future__ import annotations

import datetime as dt
import sys
import termios
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


DYING = """
import ctypes
from acctui.tui.screens.accounts import AccountsPage
AccountsPage.action_view = lambda self, *_: ctypes.string_at(0)
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


@pytest.mark.parametrize("how", ["crash", "kill"])
def test_a_program_that_dies_at_once_leaves_a_terminal_that_works(
    book_file: Path, home: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(sitting, "PROGRAM", [sys.executable, "-c", DYING])
    with Sitting(home, "--db", str(book_file)) as terminal:
        before = termios.tcgetattr(terminal._fd)[:4]
        terminal.sees("1 Today")
        terminal.press("2")
        terminal.sees("Alder & Finch")
        assert termios.tcgetattr(terminal._fd)[:4] != before
        if how == "crash":
            terminal.type("S")
            terminal.process.wait()
        else:
            terminal.kill()
        terminal.sees("what was saved stands")
        assert termios.tcgetattr(terminal._fd)[:4] == before
        left = terminal.sent.rpartition(b"\x1b[?1049l")[2]
        assert b"\x1b[?25h" in left
        assert terminal.sent.count(b"was ended before it could say why") == 1


def test_a_program_that_ends_well_says_nothing_of_it(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file)) as terminal:
        terminal.sees("1 Today")
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
        assert b"before it could say why" not in terminal.sent


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
