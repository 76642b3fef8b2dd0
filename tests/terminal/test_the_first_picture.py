"""While the first picture stands and the rest is loaded nothing typed is lost, and every way out is clean."""

from __future__ import annotations

import os
import signal
import sqlite3
import termios
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from tests.terminal.sitting import Sitting

from acctui.demo.book import fill
from acctui.storage.store import BookStore
from acctui.tui.guard import SENTENCE

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

pytestmark = pytest.mark.terminal
MOMENT, LONG = "time.sleep(1)", "time.sleep(20)"
ROW = b"accounts that matter first"
TAKEN = b"\x1b[?2004h"
"""What the app sends once it has the terminal itself."""
GIVEN_BACK = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?7h")


@pytest.fixture
def waiting(tmp_path: Path, now: dt.datetime) -> Path:
    """Give a book in which a lot waits."""
    path = tmp_path / "waiting.db"
    with closing(BookStore(path, lambda: now)) as store:
        fill(store)
    return path


def _pictured(home: Path, book: Path, delay: str = LONG) -> Sitting:
    terminal = Sitting(home, "--db", str(book), delay=delay)
    terminal.sees("q back")
    terminal.rest()
    assert TAKEN not in terminal.sent
    return terminal


def _lives(terminal: Sitting) -> None:
    end = time.monotonic() + 20
    while TAKEN not in terminal.sent and time.monotonic() < end:
        terminal.rest()
    terminal.rest(0.6)


def _keys_are_as_before(terminal: Sitting) -> bool:
    flags = termios.tcgetattr(terminal._fd)
    return bool(flags[3] & termios.ECHO and flags[3] & termios.ICANON and flags[0] & termios.ICRNL)


def test_the_app_goes_on_from_the_picture_and_sends_none_of_it_again(waiting: Path, home: Path) -> None:
    with _pictured(home, waiting, MOMENT) as terminal:
        picture, sent = terminal.lines, len(terminal.sent)
        assert terminal._screen.cursor.hidden
        assert not termios.tcgetattr(terminal._fd)[3] & termios.ECHO
        _lives(terminal)
        assert terminal.lines == picture
        after = terminal.sent[sent:]
        assert b"\x1b[?1049h" not in after
        assert ROW not in after
        assert len(after) < 500
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
        assert _keys_are_as_before(terminal)
        assert terminal.sent.count(b"\x1b[?1049l") == 1


def test_a_key_typed_while_the_picture_stands_is_answered(waiting: Path, home: Path) -> None:
    with _pictured(home, waiting, MOMENT) as terminal:
        bar = next(y for y, line in enumerate(terminal.lines) if y > 1 and line.startswith("▌"))
        terminal.type("jj")
        terminal.rest()
        assert "jj" not in terminal.text
        _lives(terminal)
        assert terminal.lines[bar + 2].startswith("▌")


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130), (signal.SIGQUIT, 131)],
)
def test_a_signal_while_the_picture_stands_gives_the_terminal_back(
    waiting: Path, home: Path, number: signal.Signals, code: int
) -> None:
    with _pictured(home, waiting) as terminal:
        terminal.process.send_signal(number)
        assert terminal.ended() == code
        assert _keys_are_as_before(terminal)
        left = terminal.sent.rpartition(ROW)[2]
        assert all(words in left for words in GIVEN_BACK)
        assert b"Traceback" not in left
        assert SENTENCE not in left


def test_a_program_that_is_killed_leaves_the_terminal_as_it_was(waiting: Path, home: Path) -> None:
    with _pictured(home, waiting) as terminal:
        terminal.kill()
        end = time.monotonic() + 5
        while SENTENCE not in terminal.sent and time.monotonic() < end:
            terminal.rest()
        assert _keys_are_as_before(terminal)
        assert all(words in terminal.sent for words in GIVEN_BACK)


def test_a_fault_while_the_rest_is_loaded_is_told_where_the_shell_is(waiting: Path, home: Path) -> None:
    with Sitting(home, "--db", str(waiting), delay="time.sleep(1); raise OSError(5, 'x')") as terminal:
        terminal.sees("q back")
        assert terminal.ended() == 1
        assert _keys_are_as_before(terminal)
        words = terminal.sent.rpartition(b"\x1b[?1049l")[2].decode()
        assert "Input/output error. Nothing more was done." in words
        assert "Traceback" not in words


def test_a_closed_terminal_leaves_no_process(waiting: Path, home: Path) -> None:
    terminal = _pictured(home, waiting, MOMENT)
    os.close(terminal._fd)
    assert terminal.process.wait(10) in {0, 129}


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGSTOP])
def test_stopped_and_gone_on_the_app_draws_the_page_itself(
    waiting: Path, home: Path, number: signal.Signals
) -> None:
    with _pictured(home, waiting, "time.sleep(2)") as terminal:
        picture = terminal.lines
        terminal.process.send_signal(number)
        time.sleep(0.3)
        terminal.rest()
        assert (b"\x1b[?1049l" in terminal.sent) is (number == signal.SIGTSTP)
        assert _keys_are_as_before(terminal) is (number == signal.SIGTSTP)
        terminal._screen.reset()
        terminal.process.send_signal(signal.SIGCONT)
        _lives(terminal)
        assert terminal.lines == picture
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
        assert _keys_are_as_before(terminal)


def test_another_size_meanwhile_is_drawn_afresh(waiting: Path, home: Path) -> None:
    with _pictured(home, waiting, MOMENT) as terminal:
        terminal.resize(120, 40)
        terminal._screen.reset()
        _lives(terminal)
        assert terminal.lines[0].endswith("2026")
        assert terminal.lines[-1].endswith("q back")


def test_a_terminal_that_takes_nothing_can_be_left(waiting: Path, home: Path) -> None:
    terminal = Sitting(home, "--db", str(waiting), size=(233, 71), delay=LONG)
    try:
        time.sleep(1.5)
        terminal.process.terminate()
        assert terminal.process.wait(10) == 143
        terminal.drain()
        assert _keys_are_as_before(terminal)
    finally:
        terminal.__exit__(None, None, None)


@pytest.mark.parametrize("told", ["NO_COLOR=1", "COLORTERM=", "COLUMNS=70", "TEXTUAL_FPS=30"])
def test_where_the_app_may_draw_otherwise_it_draws_first(waiting: Path, home: Path, told: str) -> None:
    name, _, value = told.partition("=")
    kind = {"TERM": "xterm"} if name == "COLORTERM" else {}
    surroundings: Any = kind | {name: value}
    with Sitting(home, "--db", str(waiting), delay=LONG, **surroundings) as terminal:
        terminal.rest(2.0, 2.0)
        assert b"\x1b" not in terminal.sent


def test_a_file_that_is_no_book_is_refused_before_any_picture(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear all", encoding="utf-8")
    with Sitting(home, "--db", str(path)) as terminal:
        assert terminal.ended() == 1
        assert b"is not a book of acctui" in terminal.sent
        assert b"\x1b" not in terminal.sent


def test_a_book_somebody_else_holds_is_refused_before_any_picture(waiting: Path, home: Path) -> None:
    with closing(sqlite3.connect(waiting, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with Sitting(home, "--db", str(waiting)) as terminal:
            assert terminal.ended() == 1
            assert b"\x1b" not in terminal.sent
            assert terminal.text.strip()


def test_what_changes_while_the_picture_stands_is_shown(waiting: Path, home: Path) -> None:
    with _pictured(home, waiting, MOMENT) as terminal:
        with closing(sqlite3.connect(waiting, isolation_level=None)) as other:
            other.execute("UPDATE account SET name = 'Zebra Works'")
        terminal.sees("Zebra Works")
