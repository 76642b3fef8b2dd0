"""The seller's own editor for a long text."""

from __future__ import annotations

import os
import shlex
import shutil
import stat
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
_NAME = "text.txt"
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Edited:
    """What came back from the editor: a text that was changed, or what went wrong."""

    text: str | None = None
    problem: str = ""


def edit(text: str) -> Edited:
    """Open a text in $VISUAL, else $EDITOR; never raises, so that the terminal always comes back.

    It lies in a folder of its own, which only the seller can look into: editors leave copies beside a file.
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
    folder = Path(tempfile.mkdtemp(prefix="acctui-"))
    path = folder / _NAME
    path.touch(_PRIVATE, exist_ok=False)
    path.write_text(text, "utf-8")
    try:
        finished = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the seller's own editor
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    if finished.returncode:
        return Edited(problem=f"{command[0]} ended with {finished.returncode}; what you wrote is in {path}.")
    return _taken_back(command[0], path, text)


def _taken_back(editor: str, path: Path, text: str) -> Edited:
    """Read what the editor left in its folder, and take the folder away with all that lies in it."""
    try:
        written = _read(path).decode().rstrip("\n")
    except UnicodeDecodeError:
        return Edited(
            problem=f"What {editor} wrote is no UTF-8 text; it is in {path}. The text is as it was."
        )
    except OSError:
        shutil.rmtree(path.parent, ignore_errors=True)
        return Edited(problem=f"{editor} left no file to read, so the text is as it was.")
    shutil.rmtree(path.parent, ignore_errors=True)
    return Edited(None if written == text else written)


def _read(path: Path) -> bytes:
    """Read the file itself: not what a link in its place leads to, and nothing that has no end."""
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(number, "rb") as file:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise OSError(path)
        return file.read()


def _command() -> list[str]:
    try:
        command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    except ValueError:
        return []
    flag = _WAITS.get(Path(command[0]).name) if command else None
    return [*command, flag] if flag and flag not in command else command
