"""`acctui` alone: the app opens without the command library, and anything else typed goes through it."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from acctui.cli import app, sitting
from acctui.cli.clock import Clock
from acctui.cli.window_jobs import open_store
from acctui.services.refused import StoreRefusedError

AT_A_TERMINAL = """
import json, sys
from types import SimpleNamespace
seen = []
run_app = lambda path, clock, **how: seen.append(str(path))
sys.modules["acctui.cli.window"] = SimpleNamespace(run_app=run_app)
import acctui.cli.sitting as sitting, acctui.cli.main as main
sitting.has_terminal = lambda: True
try: main.run()
finally: print(json.dumps([seen, "click" in sys.modules]))
"""


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitting, "has_terminal", lambda: True)


@pytest.mark.usefixtures("at_a_terminal")
@pytest.mark.parametrize("words", [[], ["--db", "book.db"]], ids=str)
def test_a_book_and_nothing_else_is_a_sitting(words: list[str]) -> None:
    assert sitting.is_sitting(words)


@pytest.mark.usefixtures("at_a_terminal")
@pytest.mark.parametrize(
    "words", [["--db"], ["--db", ""], ["--help"], ["today"], ["--db", "book.db", "today"], [""]], ids=str
)
def test_whatever_else_is_typed_is_for_the_command_line_to_judge(words: list[str]) -> None:
    assert not sitting.is_sitting(words)


@pytest.mark.usefixtures("at_a_terminal")
def test_a_shell_that_completes_is_no_sitting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_ACCTUI_COMPLETE", "bash_complete")
    assert not sitting.is_sitting([])


def test_without_a_terminal_there_is_no_sitting() -> None:
    assert not sitting.is_sitting([])


def test_the_app_opens_on_the_named_book_without_the_command_library(tmp_path: Path) -> None:
    book = tmp_path / "named.db"
    command = [sys.executable, "-c", AT_A_TERMINAL, "--db", str(book)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == [[str(book)], False]


def test_the_demo_follows_where_the_seller_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Clock] = []

    def run_app(_path: Path, _clock: Clock, **_how: Any) -> str:
        return "demo"

    monkeypatch.setitem(sys.modules, "acctui.cli.window", SimpleNamespace(run_app=run_app))
    monkeypatch.setattr(app, "show_demo", shown.append)
    clock = Clock()
    sitting.sit(Path("book.db"), clock)
    assert shown == [clock]


def test_a_book_that_is_gone_before_it_is_opened_is_not_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "gone.db"
    with pytest.raises(StoreRefusedError, match="was deleted or moved away before it was opened"):
        open_store(path, Clock(), is_new=False)
    assert not path.exists()
    with closing(open_store(path, Clock(), is_new=True)):
        assert path.exists()
    with closing(open_store(path, Clock(), is_new=False)):
        pass
