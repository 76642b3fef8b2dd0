"""A command line of its own for each test: an empty home, a fixed day, a book not yet made."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from acctui.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON on stdout."""
        return json.loads(self.out)


class Keyboard(io.TextIOWrapper):
    """What a command reads, from a person or from a pipe."""

    def __init__(self, typed: io.BytesIO, *, terminal: bool) -> None:
        super().__init__(typed, encoding="utf-8")
        self._terminal = terminal

    def isatty(self) -> bool:
        """Tell whether a person types."""
        return self._terminal


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-22")
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.delenv("ACCTUI_DB", raising=False)
    return tmp_path / "book" / "acctui.db"


@pytest.fixture
def acctui(
    book: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run a command on the test's book, in this process, through the program's own way in."""

    def ran(*words: str, stdin: str | bytes = "", terminal: bool = False) -> Ran:
        capsys.readouterr()
        typed = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", Keyboard(io.BytesIO(typed), terminal=terminal))
        monkeypatch.setattr(sys, "argv", ["acctui", "--db", str(book), *words])
        with pytest.raises(SystemExit) as end:
            main.run()
        seen = capsys.readouterr()
        return Ran(int(end.value.code or 0), seen.out, seen.err)

    return ran
