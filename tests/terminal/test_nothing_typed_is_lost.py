"""A power cut, a resize and a second window in a real terminal: what was typed is there."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.terminal.sitting import Sitting

from acctui.domain.account import Account
from acctui.domain.call import Call
from acctui.services import accounts
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.terminal
WORDS = "introduce me to Tomas Riis"


def test_what_stood_in_a_field_for_300_ms_survives_sigkill(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file), "open", "alder") as terminal:
        terminal.sees("They agree to")
        terminal.type(WORDS)
        terminal.sees(WORDS)
        time.sleep(0.35)
        terminal.kill()
    with Sitting(home, "--db", str(book_file), "open", "alder") as terminal:
        assert "They agree to" in terminal.sees(WORDS)
        terminal.press("enter", "w")
        terminal.sees("Saved  Stated")


def test_what_was_said_to_be_saved_survives_sigkill_at_once(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file), "open", "alder") as terminal:
        terminal.sees("They agree to")
        terminal.type(WORDS)
        terminal.press("enter")
        terminal.type("w")
        terminal.sees("Saved  Stated")
        terminal.kill()
    with closing(BookStore(book_file, _now)) as store, store.reading() as reads:
        (call,) = reads.where(Call)
        assert (call.outcome, call.is_open) == (WORDS, True)


@pytest.mark.parametrize("after", [0.0, 0.03, 0.08, 0.15])
def test_sigkill_in_the_middle_of_typing_leaves_a_whole_file(
    book_file: Path, home: Path, after: float
) -> None:
    with Sitting(home, "--db", str(book_file), "open", "alder") as terminal:
        terminal.sees("They agree to")
        terminal.type(WORDS + "\rwatheirs\rthu\r=")
        time.sleep(after)
        terminal.kill()
    with closing(sqlite3.connect(book_file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with closing(BookStore(book_file, _now)) as store, store.reading() as reads:
        assert {call.outcome for call in reads.where(Call)} <= {WORDS}


def test_a_resize_in_the_middle_of_typing_keeps_every_letter(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file), "open", "alder") as terminal:
        terminal.sees("They agree to")
        terminal.type("introduce me ")
        terminal.resize(50, 12)
        terminal.sees("acctui needs")
        terminal.type("to Tomas ")
        terminal.resize(120, 40)
        terminal.type("Riis")
        terminal.sees(WORDS)


def test_a_second_window_sees_what_the_first_did_and_keeps_its_own_words(book_file: Path, home: Path) -> None:
    with (
        Sitting(home, "--db", str(book_file), "open", "baltic") as one,
        Sitting(home, "--db", str(book_file), "open", "baltic") as two,
    ):
        one.sees("They agree to")
        two.sees("They agree to")
        two.type("words of the second window")
        two.sees("words of the second")
        one.type(WORDS)
        one.press("enter", "w")
        one.sees("Saved  Stated")
        time.sleep(1.2)
        two.type(", cwx and all")
        two.sees("words of the second window, cwx and all")
        two.press("enter", "w")
        two.sees("Saved  Stated")
        assert "2 of 2 open" in two.text


def test_another_commands_account_comes_into_the_list(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file)) as terminal:
        terminal.sees("1 Today")
        terminal.press("2")
        terminal.sees("Alder & Finch")
        with closing(BookStore(book_file, _now)) as store:
            accounts.add_account(store, Account(name="Dunmore Dairies"))
        terminal.sees("Dunmore Dairies", within=4)


def test_an_idle_app_sends_nothing(book_file: Path, home: Path) -> None:
    with Sitting(home, "--db", str(book_file)) as terminal:
        terminal.sees("1 Today")
        time.sleep(1.0)
        terminal.rest()
        before = len(terminal.sent)
        end = time.monotonic() + 2
        while time.monotonic() < end:
            terminal.rest(0.2, 0.3)
        assert terminal.sent[before:] == b""


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
