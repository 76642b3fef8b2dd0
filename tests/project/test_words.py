"""What stands in the project's files: about acctui alone, and at home on any machine."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from tests.project.readme import ROOT

if TYPE_CHECKING:
    from pathlib import Path

INDEXES = ["py" + "pi", "python" + "hosted", "ana" + "conda.org", "test." + "py" + "pi"]
PLACES = ["/wo" + "rk", "/ro" + "ot", "/ho" + "me", "/Use" + "rs", "C:\\Use" + "rs"]
ADDRESSES = ["127" + ".0.0", "192" + ".168", "10" + ".0.0"]
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]
PROCESS = [
    *(
        "iss" + "ue #",
        "iss" + "ue tracker",
        "pull " + "request",
        "sub" + "agent",
        "co" + "pilot",
        "chat" + "gpt",
    ),
    *("large language " + "model", "user " + "story", "spr" + "int backlog", "acceptance " + "criteria"),
]
KEPT_ALIKE = {"LICENSE"}
LETTERS_AND_PICTURES = {".svg", ".png"}


def _files() -> list[Path]:
    """List what belongs to the project: what git keeps or, without it, what lies here and is not made."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=False, capture_output=True, text=True
    ).stdout.split("\0")
    files = [ROOT / name for name in listed if name]
    if not files:
        kept = ("src", "tests", "docs", ".ci")
        files = [*ROOT.glob("*.*"), *(file for part in kept for file in (ROOT / part).rglob("*.*"))]
    return [file for file in files if file.is_file() and "__pycache__" not in file.parts]


FILES = _files()


def _found(words: list[str], flags: re.RegexFlag = re.NOFLAG) -> list[str]:
    """Name the lines of the project that hold any of these words."""
    sought = re.compile("|".join(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])" for word in words), flags)
    texts = [
        file for file in FILES if file.suffix not in LETTERS_AND_PICTURES and file.name not in KEPT_ALIKE
    ]
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for file in texts
        for number, line in enumerate(file.read_text("utf-8", errors="replace").splitlines(), 1)
        if sought.search(line)
    ]


def test_the_files_of_the_project_are_found() -> None:
    assert {"README.md", "pyproject.toml", "CHANGELOG.md", "LICENSE"} <= {file.name for file in FILES}


def test_no_package_index_is_named() -> None:
    assert _found(INDEXES, re.IGNORECASE) == []


def test_no_place_of_one_machine_is_named() -> None:
    assert _found([*PLACES, *ADDRESSES]) == []


def test_nothing_is_left_unfinished() -> None:
    assert _found(UNFINISHED) == []


def test_the_files_speak_of_acctui_and_not_of_how_it_is_made() -> None:
    assert _found(PROCESS, re.IGNORECASE) == []


@pytest.mark.parametrize("word", ["/ho" + "me/me/book.db", "see " + "/wo" + "rk/main"])
def test_a_place_of_one_machine_would_be_found(word: str) -> None:
    assert re.search("|".join(map(re.escape, PLACES)), word)
