"""The seller's own editor for a long text."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

_WAITS = {
    "code": "--wait",
    "codium": "--wait",
    "subl": "--wait",
    "zed": "--wait",
    "gedit": "--wait",
    "mate": "--wait",
}


class EditorError(Exception):
    """The editor could not be used; the text is as it was."""


def edit(text: str) -> str | None:
    """Open a text in $VISUAL, else $EDITOR; None where it was left unchanged.

    Raises EditorError with what to do when there is none or it failed; what was written stays in its file.
    """
    command = _command()
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
        file.write(text)
    path = Path(file.name)
    try:
        finished = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the seller's own editor
    except OSError as error:
        path.unlink()
        raise EditorError(
            f"{command[0]} can't be started ({error.strerror}). Set VISUAL or EDITOR."
        ) from error
    if finished.returncode:
        raise EditorError(f"{command[0]} ended with {finished.returncode}; what you wrote is in {path}.")
    written = path.read_text("utf-8").rstrip("\n")
    path.unlink()
    return None if written == text else written


def _command() -> list[str]:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not named:
        raise EditorError("No editor is named. Set VISUAL or EDITOR, such as EDITOR=nano.")
    command = shlex.split(named)
    flag = _WAITS.get(Path(command[0]).name)
    return [*command, flag] if flag and flag not in command else command
