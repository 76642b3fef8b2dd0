"""Signals, a closed terminal, stop and resume: what is typed is kept, and the terminal is as it was."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import termios
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.faults.left import still_there
from tests.terminal.sitting import Sitting

pytestmark = pytest.mark.terminal
WORDS = "introduce me to Tomas Riis"
GIVEN_BACK = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?1003l", b"\x1b[?2004l", b"\x1b[<u")


def _kept(book: Path) -> str:
    with closing(sqlite3.connect(book)) as connection:
        rows = connection.execute("SELECT fields FROM draft").fetchall()
    return "".join(json.loads(fields)["outcome"] for (fields,) in rows)


def _typed(home: Path, book: Path) -> Sitting:
    terminal = Sitting(home, "--db", str(book), "open", "alder")
    terminal.sees("They agree to")
    terminal.type(WORDS)
    terminal.sees(WORDS)
    return terminal


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130), (signal.SIGQUIT, 131)],
)
def test_a_signal_keeps_the_draft_and_gives_the_terminal_back(
    book_file: Path, home: Path, number: signal.Signals, code: int
) -> None:
    with _typed(home, book_file) as terminal:
        terminal.process.send_signal(number)
        assert terminal.ended() == code
        assert termios.tcgetattr(terminal._fd)[3] & termios.ECHO
        left = terminal.sent.rpartition(WORDS.encode())[2]
        assert all(words in left for words in GIVEN_BACK)
        assert b"Traceback" not in left
    assert _kept(book_file) == WORDS


def test_a_closed_terminal_keeps_the_draft_and_leaves_no_process(book_file: Path, home: Path) -> None:
    terminal = _typed(home, book_file)
    os.close(terminal._fd)
    assert terminal.process.wait(10) == 129
    assert _kept(book_file) == WORDS


def test_a_terminal_that_takes_nothing_more_is_left_all_the_same(book_file: Path, home: Path) -> None:
    with _typed(home, book_file) as terminal:
        for columns in (100, 90, 100, 90, 100, 90, 100, 90):
            terminal._size(terminal._fd, columns, 24)
            os.killpg(terminal.process.pid, signal.SIGWINCH)
            time.sleep(0.05)
        terminal.process.terminate()
        assert terminal.process.wait(10) == 143
        terminal.drain()
        assert all(words in terminal.sent for words in GIVEN_BACK)
        assert termios.tcgetattr(terminal._fd)[3] & termios.ECHO
    assert _kept(book_file) == WORDS


def test_a_book_that_another_holds_at_that_moment_keeps_the_draft_too(book_file: Path, home: Path) -> None:
    with _typed(home, book_file) as terminal:
        time.sleep(0.4)
        with closing(sqlite3.connect(book_file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            terminal.type(" and Ada Holm")
            terminal.sees("Ada Holm")
            terminal.process.terminate()
            time.sleep(0.5)
            other.execute("COMMIT")
        assert terminal.ended() == 143
    assert _kept(book_file) == f"{WORDS} and Ada Holm"


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGSTOP])
def test_stopped_and_gone_on_the_app_has_its_terminal_once_and_whole(
    book_file: Path, home: Path, number: signal.Signals
) -> None:
    with _typed(home, book_file) as terminal:
        tasks = Path(f"/proc/{terminal.process.pid}/task")
        before = len(list(tasks.iterdir())) if tasks.exists() else 0
        for _ in range(2):
            terminal.rest()
            terminal.process.send_signal(number)
            time.sleep(0.3)
            terminal.rest()
            assert (b"\x1b[?1049l" in terminal.sent[-200:]) is (number == signal.SIGTSTP)
            terminal._screen.reset()
            terminal.process.send_signal(signal.SIGCONT)
            terminal.sees(WORDS)
            terminal.rest()
        assert terminal.lines[0].strip().startswith("Alder & Finch")
        assert "commands" in terminal.lines[-1]
        assert before == 0 or len(list(tasks.iterdir())) <= before + 1
        terminal.type("!")
        terminal.sees(f"{WORDS}!")
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
        assert termios.tcgetattr(terminal._fd)[3] & termios.ECHO


def test_ended_while_the_editor_has_the_terminal_both_end(
    book_file: Path, home: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text("#!/bin/sh\necho the editor\nexec sleep 60\n", "utf-8")
    editor.chmod(0o700)
    with Sitting(home, "--db", str(book_file), "open", "alder", EDITOR=str(editor)) as terminal:
        terminal.sees("They agree to")
        terminal.type(WORDS)
        terminal.press("enter", "E")
        terminal.sees("the editor")
        session = terminal.process.pid
        terminal.process.terminate()
        assert terminal.ended() == 143
        assert still_there(session) == []
        assert terminal.sent.rstrip().endswith(b"\x1b[?1004l")
    assert _kept(book_file) == WORDS


def test_ended_while_it_is_stopped_the_app_leaves_the_shells_screen_alone(
    book_file: Path, home: Path
) -> None:
    with _typed(home, book_file) as terminal:
        terminal.process.send_signal(signal.SIGTSTP)
        time.sleep(0.3)
        terminal.rest()
        before = len(terminal.sent)
        terminal.process.terminate()
        terminal.process.send_signal(signal.SIGCONT)
        assert terminal.ended() == 143
        assert terminal.sent[before:] == b""
    assert _kept(book_file) == WORDS
