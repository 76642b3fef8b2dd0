"""A program that is stopped under a shell while its first picture stands, and then ended, is ended."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import sys
import termios
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.terminal.sitting import SLOW, _environment

from acctui.storage.store import BookStore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

BASH = shutil.which("bash")
PATIENCE = 20.0

pytestmark = [pytest.mark.terminal, pytest.mark.skipif(BASH is None, reason="there is no bash")]


class Shell:
    """A shell at a terminal of its own, with job control."""

    def __init__(self, home: Path) -> None:
        self.said = b""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            surroundings = _environment(home) | {"PS1": "$ "}
            os.execve(str(BASH), ["bash", "--norc", "--noprofile", "-i"], surroundings)  # noqa: S606 - it is one
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def type(self, words: str) -> None:
        """Send what the keyboard sends."""
        os.write(self.fd, words.encode())

    def sees(self, words: bytes, after: int = 0) -> None:
        """Read until these words came."""
        end = time.monotonic() + PATIENCE
        while words not in self.said[after:]:
            assert time.monotonic() < end, self.said[-2000:]
            if select.select([self.fd], [], [], 0.1)[0]:
                self.said += os.read(self.fd, 65536)

    def job(self) -> int:
        """Give the number of the program it has started."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text(encoding="ascii")
        return int(children.split()[0])

    def close(self) -> None:
        """End it."""
        with suppress(OSError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


@pytest.fixture
def shell(home: Path, tmp_path: Path, now: dt.datetime) -> Iterator[Shell]:
    """Start the program under a shell, and wait for its first picture."""
    book, program = tmp_path / "book.db", tmp_path / "slow.py"
    BookStore(book, lambda: now).close()
    program.write_text(SLOW.format(delay="time.sleep(20)"), encoding="utf-8")
    with closing(Shell(home)) as shell:
        shell.sees(b"$ ")
        shell.type(f"{sys.executable} {program} --db {book}\n")
        shell.sees(b"Start with the call you make next")
        yield shell


@pytest.mark.parametrize("how", ["a key", "from outside"])
def test_a_stopped_program_that_is_ended_leaves_the_keys_to_the_shell(shell: Shell, how: str) -> None:
    job, before = shell.job(), len(shell.said)
    if how == "a key":
        shell.type("\x1a")
    else:
        os.kill(job, signal.SIGSTOP)
    shell.sees(b"Stopped", before)
    assert (b"\x1b[?1049l" in shell.said[before:]) is (how == "a key")
    shell.type("kill %1\n")
    shell.sees(b"\x1b[?1049l", before)
    end = time.monotonic() + PATIENCE
    while Path(f"/proc/{job}").exists():
        assert time.monotonic() < end, "it was ended and goes on"
        time.sleep(0.05)
        shell.type("\n")
    shell.type("echo typed\n")
    shell.sees(b"Exit 143", before)
    shell.sees(b"\rtyped\r", before)


def test_ctrl_c_ends_it_in_a_word(shell: Shell) -> None:
    before = len(shell.said)
    shell.type("\x03")
    shell.sees(b"Interrupted.", before)
    shell.type("echo code $?\n")
    shell.sees(b"code 130", before)
