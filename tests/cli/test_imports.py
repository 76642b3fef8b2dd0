"""What a command loads: help and completion nothing heavy, the brief no screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

HEAVY = {"textual", "sqlalchemy", "rapidfuzz", "rich", "asyncio"}
SCRIPT = """
import atexit, json, sys
sys.argv = ["acctui", *sys.argv[1:]]
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
from acctui.cli.main import run
run()
"""


def _loaded(words: tuple[str, ...], **more: str) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, *words],
        capture_output=True,
        text=True,
        env={**os.environ, **more},
        check=True,
        timeout=30,
    )
    assert ran.stdout
    return {name.split(".")[0] for name in json.loads(ran.stderr.splitlines()[-1])}


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("-h",),
        ("--version",),
        ("call", "log", "--help"),
        ("completions", "bash"),
        ("export", "--help"),
    ],
)
def test_help_version_and_completion_scripts_load_nothing_heavy(book: Path, words: tuple[str, ...]) -> None:
    assert not book.exists()
    assert not _loaded(words) & {*HEAVY, "sqlite3", "platformdirs"}


@pytest.mark.parametrize("line", ["acctui acc", "acctui call l", "acctui brief al", "acctui call log al"])
def test_completion_loads_nothing_heavy(acctui: Acctui, book: Path, line: str) -> None:
    acctui("account", "add", "Alder")
    loaded = _loaded(
        (),
        ACCTUI_DB=str(book),
        _ACCTUI_COMPLETE="bash_complete",
        COMP_WORDS=line,
        COMP_CWORD=str(len(line.split()) - 1),
    )
    assert not loaded & HEAVY


def test_the_brief_loads_no_screen_and_no_fuzzy_matching(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    loaded = _loaded(("--db", str(book), "brief", "Alder"))
    assert not loaded & {"textual", "rich", "rapidfuzz"}
