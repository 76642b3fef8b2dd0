"""The seller's own editor for a long text."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

_WAITS = {
    "code": "--wait",
    "codium": "--wait",
    "subl": "--wait",
    "zed": "--wait",
    "gedit": "--wait",
    "mate": "--wait",
}


@dataclass(frozen=True, slots=True)
class Edited:
    """What came back from the editor: a text that was changed, or what went wrong."""

    text: str | None = None
    problem: str = ""


def edit(text: str) -> Edited:
    """Open a text in $VISUAL, else $EDITOR; never raises, so that the terminal always comes back.

    Where the editor fails, what was written stays in its file and is named.
    """
    command = _command()
    if not command:
        return Edited(problem="No editor is named. Set VISUAL or EDITOR, such as EDITOR=nano.")
    try:
        return _edited(command, text)
    except (OSError, ValueError) as error:
        return Edited(problem=f"{command[0]} could not be used ({error}). Set VISUAL or EDITOR to another.")


def _edited(command: list[str], text: str) -> Edited:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
        file.write(text)
    path = Path(file.name)
    try:
        finished = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the seller's own editor
    except OSError:
        path.unlink()
        raise
    if finished.returncode:
        return Edited(problem=f"{command[0]} ended with {finished.returncode}; what you wrote is in {path}.")
    written = path.read_text("utf-8").rstrip("\n")
    path.unlink()
    return Edited(None if written == text else written)


def _command() -> list[str]:
    try:
        command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    except ValueError:
        return []
    flag = _WAITS.get(Path(command[0]).name) if command else None
    return [*command, flag] if flag and flag not in command else command
