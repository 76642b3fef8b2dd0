"""The seller's own editor is opened on a field, and the screen comes back whatever it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.terminal.sitting import Sitting

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.terminal


def _editor(folder: Path, script: str) -> str:
    path = folder / "editor.sh"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o700)
    return str(path)


def test_a_text_comes_back_from_the_editor_as_often_as_it_is_asked(
    book_file: Path, home: Path, tmp_path: Path
) -> None:
    editor = _editor(tmp_path, 'printf " by Friday" >> "$1"')
    with Sitting(home, "--db", str(book_file), "open", "alder", EDITOR=editor) as terminal:
        terminal.sees("They agree to")
        terminal.type("send the plan")
        terminal.press("enter", "E")
        terminal.sees("send the plan by Friday")
        terminal.press("E")
        terminal.sees("send the plan by Friday by Friday")
        terminal.press("w")
        terminal.sees("Saved  Stated")


@pytest.mark.parametrize(
    ("editor", "said"),
    [
        ("", "No editor is named"),
        ("/no/such/editor", "could not be used"),
        ("false", "ended with 1"),
    ],
)
def test_an_editor_that_fails_is_one_sentence_and_the_text_stays(
    book_file: Path, home: Path, editor: str, said: str
) -> None:
    with Sitting(home, "--db", str(book_file), "open", "alder", EDITOR=editor, VISUAL="") as terminal:
        terminal.sees("They agree to")
        terminal.type("send the plan")
        terminal.press("enter", "E")
        terminal.sees(said)
        terminal.press("w")
        terminal.sees("Saved  Stated")
