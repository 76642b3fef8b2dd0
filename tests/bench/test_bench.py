"""The benchmark works: its driver sees what a program shows, its book is whole. No figure is asserted."""

import datetime as dt
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.bench.book import build, kept_book
from tests.bench.contents import Extent
from tests.bench.pty_driver import NotSeenError, Terminal
from tests.bench.raw_insert import raw_inserts

from acctui.storage.first_page import first_page

TINY = Extent(30, 400)
ECHO = """
import os, sys, time, tty
tty.setraw(0)
os.write(1, b"\\x1b[2J\\x1b[Hready")
while (key := os.read(0, 1)) not in (b"", b"\\x11"):
    os.write(1, b"\\x1b[2;1Hgot " + key)
    time.sleep(0.06)
    os.write(1, b"\\x1b[4;1Hfoot " + key)
"""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a tiny book."""
    path = tmp_path_factory.mktemp("bench") / "tiny.db"
    build(path, TINY)
    return path


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """Start a program that answers each key on two lines, the second a little later."""
    env = {"PATH": os.environ["PATH"], "TERM": "xterm-256color"}
    with Terminal([sys.executable, "-c", ECHO], env, columns=40, lines=6) as echo:
        yield echo


def test_a_generated_book_holds_what_its_size_says(tiny: Path) -> None:
    with closing(sqlite3.connect(tiny)) as book:
        counts = {
            name: book.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608 - names of ours
            for name in ("account", "call", "history", "account_summary")
        }
        found = book.execute("SELECT count(*) FROM search WHERE search MATCH 'trial'").fetchone()[0]
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert book.execute("PRAGMA foreign_key_check").fetchall() == []
        outlined = book.execute("SELECT count(*) FROM action WHERE month IS NOT NULL").fetchone()[0]
        planned = {
            name: book.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608 - names of ours
            for name in (
                "stage_goal",
                "strategy",
                "scoring",
                "goal",
                "growth_question",
                "factor",
                "roll",
                "sweep",
            )
        }
    assert counts == {"account": 30, "call": 200, "history": 200, "account_summary": 30}
    assert found > 0
    assert min(outlined, *planned.values()) > 0


def test_the_list_of_a_generated_book_begins_with_a_key_account(tiny: Path) -> None:
    rows, count, *_ = first_page(tiny, dt.date(2026, 11, 22), 5)
    assert count == 30
    assert rows[0][2] == "key"


def test_a_book_of_one_size_is_the_same_each_time(tiny: Path, tmp_path: Path) -> None:
    build(tmp_path / "again.db", TINY)
    with closing(sqlite3.connect(tiny)) as one, closing(sqlite3.connect(tmp_path / "again.db")) as two:
        assert list(one.iterdump()) == list(two.iterdump())


def test_a_book_is_built_once_and_then_kept(tmp_path: Path) -> None:
    said: list[str] = []
    first = kept_book(tmp_path, Extent(5, 20), said.append)
    assert kept_book(tmp_path, Extent(5, 20), said.append) == first
    assert len(said) == 2


def test_the_raw_insert_leaves_the_book_as_it_was(tiny: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(tiny.read_bytes())
    assert len(raw_inserts(copy, 3)) == 3
    with closing(sqlite3.connect(copy)) as book:
        assert book.execute("SELECT count(*) FROM call").fetchone() == (200,)


@pytest.mark.terminal
def test_the_driver_sees_what_a_program_puts_on_the_screen(terminal: Terminal) -> None:
    assert terminal.wait_for("ready") > terminal.began
    terminal.enter("a")
    assert terminal.text.splitlines()[1].rstrip() == "got a"
    assert terminal.resident() > 1


@pytest.mark.terminal
def test_lines_set_aside_are_not_waited_for(terminal: Terminal) -> None:
    terminal.wait_for("ready")
    assert terminal.answer("a") >= 60
    assert terminal.answer("b", aside={3}) < 60


@pytest.mark.terminal
def test_the_time_to_a_word_counts_from_the_key(terminal: Terminal) -> None:
    terminal.wait_for("ready")
    assert terminal.time_to("x", "foot x") >= 60
    with pytest.raises(NotSeenError, match="before the key"):
        terminal.time_to("x", "foot x")


@pytest.mark.terminal
def test_what_follows_a_pause_is_no_part_of_the_answer(terminal: Terminal) -> None:
    terminal.wait_for("ready")
    answered, rested = terminal.responds("a")
    assert rested >= answered + 40 - 1


@pytest.mark.terminal
def test_a_screen_is_open_when_it_stands_complete(terminal: Terminal) -> None:
    terminal.wait_for("ready")
    assert terminal.opens("x", "foot x") >= 60
    assert terminal.opens("y", "foot y", aside={3}) < 60
    with pytest.raises(NotSeenError, match="before the key"):
        terminal.opens("y", "foot y")


@pytest.mark.terminal
def test_a_program_that_ends_without_the_word_is_told_with_its_screen() -> None:
    env = {"PATH": os.environ["PATH"]}
    farewell = [sys.executable, "-c", "print('farewell')"]
    with Terminal(farewell, env) as program, pytest.raises(NotSeenError, match="farewell"):
        program.wait_for("never said")
