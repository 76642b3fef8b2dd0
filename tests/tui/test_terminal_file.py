"""What is drawn goes to the terminal while there is one, and the terminal is given back as it was."""

from __future__ import annotations

import os
import pty
import select
import signal
import termios
import threading
import tty
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, TextIO, cast

import pytest

from acctui.tui.given_back import CLOSING, give_back
from acctui.tui.terminal_file import TerminalFile

if TYPE_CHECKING:
    from collections.abc import Iterator


NOWHERE = Path(os.devnull)


class Pair:
    """A terminal, and the program's end of it as a file."""

    def __init__(self) -> None:
        self.master, self.inner = pty.openpty()
        self.file = cast("TextIO", os.fdopen(os.dup(self.inner), "w", encoding="ascii"))

    def read(self) -> bytes:
        """Take what lies in the terminal."""
        told = b""
        while select.select([self.master], [], [], 0.05)[0]:
            told += os.read(self.master, 65536)
        return told


@pytest.fixture
def pair() -> Iterator[Pair]:
    made = Pair()
    yield made
    for fd in {made.master, made.inner}:
        with os.fdopen(fd, "rb", buffering=0):
            pass
    made.file.close()


def test_it_is_the_first_file_that_is_a_terminal(pair: Pair) -> None:
    with NOWHERE.open("w", encoding="utf-8") as nowhere:
        file = TerminalFile(nowhere, pair.file)
        assert (file.fileno(), file.isatty()) == (pair.file.fileno(), True)
        assert TerminalFile(nowhere).fileno() == nowhere.fileno()


def test_what_was_taken_is_sent_at_once_and_a_letter_that_is_missing_is_a_question_mark(pair: Pair) -> None:
    file = TerminalFile(pair.file)
    assert file.write("Grün ") == 5
    file.write("\ud800!")
    assert pair.read() == b""
    file.flush()
    assert pair.read() == b"Gr?n ?!"


def test_a_terminal_that_refuses_rather_than_waits_gets_every_byte(pair: Pair) -> None:
    tty.setraw(pair.inner)
    os.set_blocking(pair.file.fileno(), False)
    file = TerminalFile(pair.file)
    file.write("x" * 100_000)
    sender = threading.Thread(target=file.flush)
    sender.start()
    told = b""
    while sender.is_alive() or select.select([pair.master], [], [], 0.05)[0]:
        told += pair.read()
    assert told == b"x" * 100_000
    assert not file.is_gone


def test_a_terminal_that_is_gone_takes_everything_and_says_nothing(pair: Pair) -> None:
    file = TerminalFile(pair.file)
    os.close(pair.master)
    pair.master = os.open(os.devnull, os.O_RDONLY)
    file.write("words")
    file.flush()
    assert file.is_gone
    file.write("more")
    file.flush()


def test_a_terminal_that_takes_nothing_is_given_back_with_what_undoes_all(pair: Pair) -> None:
    keys = cast("TextIO", os.fdopen(os.dup(pair.inner), encoding="ascii"))
    before = termios.tcgetattr(pair.inner)
    with NOWHERE.open("w", encoding="utf-8") as nowhere:
        giving = give_back(keys, nowhere, pair.file)
    tty.setraw(pair.inner)
    os.set_blocking(pair.inner, False)
    with suppress(BlockingIOError):
        while True:
            os.write(pair.inner, b"x" * 4096)
    os.set_blocking(pair.inner, True)
    giving(signal.SIGWINCH)
    assert termios.tcgetattr(pair.inner) == before
    assert pair.read().endswith(CLOSING)
    keys.close()


@pytest.mark.parametrize("missing", ["keys", "screen", "both"])
def test_without_a_terminal_there_is_nothing_to_give_back(pair: Pair, missing: str) -> None:
    with NOWHERE.open(encoding="utf-8") as nowhere:
        keys: IO[str] | None = nowhere if missing == "keys" else None
        give_back(cast("TextIO | None", keys), None if missing != "keys" else pair.file)(signal.SIGWINCH)
    assert pair.read() == b""
