"""The prompt driver: keys through a real pseudo-terminal, and Textual's own driver where it was not tried."""

import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from acctui.tui import tried
from acctui.tui.driver import driver_class
from acctui.tui.prompt_driver import PromptDriver

PROGRAM = """
import sys
from textual.app import App
from acctui.tui.driver import driver_class

class Keys(App):
    def on_mount(self):
        self.heard("ready")
    def on_key(self, event):
        self.heard(event.key)
        if event.key == "q":
            self.exit()
    def on_paste(self, event):
        self.heard("pasted " + event.text)
    def heard(self, what):
        with open(sys.argv[1], "a", encoding="utf-8") as file:
            file.write(what + "\\n")

Keys(driver_class=driver_class()).run()
"""


class Terminal:
    """A program in a pseudo-terminal, and the keys it heard."""

    def __init__(self, heard: Path) -> None:
        self.master, self.slave = pty.openpty()
        self.before = termios.tcgetattr(self.slave)
        self.heard = heard
        self.program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(heard)],
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            env={**os.environ, "TERM": "xterm-256color"},
        )

    def press(self, *chunks: bytes) -> None:
        """Send bytes, a short moment between the chunks."""
        for chunk in chunks:
            os.write(self.master, chunk)
            time.sleep(0.005)

    def until(self, what: str) -> list[str]:
        """Wait until a key was heard; gives all that were."""
        end = time.monotonic() + 10
        while time.monotonic() < end:
            if select.select([self.master], [], [], 0.01)[0]:
                os.read(self.master, 65536)
            heard = self.heard.read_text("utf-8").splitlines() if self.heard.exists() else []
            if what in heard:
                return heard
        raise AssertionError(f"{what} is not among {heard}")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    running = Terminal(tmp_path / "heard")
    yield running
    running.program.kill()
    running.program.wait()
    os.close(running.master)
    os.close(running.slave)


@pytest.mark.terminal
def test_esc_and_longer_keys_are_told_apart_and_leaving_gives_the_terminal_back(terminal: Terminal) -> None:
    terminal.until("ready")
    terminal.press(b"\x1b")
    assert terminal.until("escape")[-1] == "escape"
    terminal.press(b"\x1b", b"[A", b"\x1b[B", "ä".encode()[:1], "ä".encode()[1:], b"\x1b[200~a\nb\x1b[201~")
    assert terminal.until("b")[2:] == ["up", "down", "ä", "pasted a", "b"]
    terminal.press(b"q")
    terminal.until("q")
    assert terminal.program.wait(timeout=10) == 0
    assert termios.tcgetattr(terminal.slave) == terminal.before


@pytest.mark.terminal
def test_what_no_keyboard_sends_is_passed_over(terminal: Terminal) -> None:
    terminal.until("ready")
    for noise in (b"\x1b[99999999u", b"\x1b[M\xff\xff\xff", b"\xf0\x9f", b"\x1b[<0;99999;0M\x1b[48;0;0;0;0t"):
        terminal.press(noise)
        time.sleep(0.1)
    terminal.press(b"a")
    terminal.until("a")
    terminal.press(b"q")
    assert terminal.program.wait(timeout=10) == 0


@pytest.mark.terminal
def test_letters_are_read_in_the_terminals_own_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    running = Terminal(tmp_path / "latin")
    running.until("ready")
    running.press(b"\xe4")
    running.until("\u00e4")
    running.press(b"q")
    assert running.program.wait(timeout=10) == 0


def test_the_prompt_driver_reads_where_it_was_tried() -> None:
    assert driver_class() is PromptDriver


@pytest.mark.parametrize("case", ["windows", "asked", "untried"])
def test_textuals_own_driver_reads_everywhere_else(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if case == "windows":
        monkeypatch.setattr(sys, "platform", "win32")
    elif case == "asked":
        monkeypatch.setenv("TEXTUAL_DRIVER", "mine:Driver")
    else:
        monkeypatch.setattr(tried, "TRIED", ("9.0.0",))
    assert driver_class() is None
