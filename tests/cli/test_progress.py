"""A job over half a second says what it does, where somebody watches."""

from __future__ import annotations

import io
import sys
import time
from typing import TYPE_CHECKING

import pytest

from acctui.cli import progress as beside
from acctui.cli.progress import progress
from acctui.cli.writing import private_file

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A screen that takes what is written to it."""

    def isatty(self) -> bool:
        """Say that somebody watches."""
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Put a screen where stderr is; not in a fixture, because capturing puts its own there after those."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(beside, "_BEAT", 0.01)
    return screen


def wait_for(screen: Terminal, words: str) -> None:
    end = time.monotonic() + 5
    while words not in screen.getvalue():
        assert time.monotonic() < end, screen.getvalue()
        time.sleep(0.01)


def test_a_long_job_is_named_and_its_line_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = watched(monkeypatch)
    monkeypatch.setattr(beside, "_PATIENCE", 0.0)
    with progress("Reading") as tell:
        wait_for(terminal, "Reading 0 s, Ctrl+C stops it")
        tell("Reading \x1b2,000 rows")
        wait_for(terminal, "Reading ␛2,000 rows")
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_a_short_job_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    with progress("Reading") as tell:
        tell("Reading on")
    assert terminal.getvalue() == ""


def test_nothing_is_said_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Reading"):
        pass
    assert capsys.readouterr().err == ""


def test_a_file_that_fails_half_way_is_not_there(tmp_path: Path) -> None:
    place = tmp_path / "out" / "book.json"

    def written() -> None:
        with private_file(place) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        written()
    assert list(place.parent.iterdir()) == []
    assert place.parent.stat().st_mode & 0o777 == 0o700
