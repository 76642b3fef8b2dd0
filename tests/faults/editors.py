"""Whatever an editor leaves behind, in a folder for passing files where anybody may write."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.faults.commands import acctui
from tests.faults.rooms import Room
from tests.terminal.sitting import Sitting

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

NEW = "Zennor"
"""An account with nothing stated: its panel begins with the outcome."""
_TEXT = "send the plan"
_CANARY = "somebody else's words"
SCRIPTS = {
    "copies beside it": (
        'cp "$1" "$1~"; cp "$1" "$(dirname "$1")/.text.swp"; printf " now" >> "$1"',
        "plan now",
    ),
    "another file in its place": ('printf "send it all" > "$1.n"; mv "$1.n" "$1"', "send it all"),
    "taken away": ('rm "$1"', "left no file to read"),
    "a link in its place": ('rm "$1"; ln -s {canary} "$1"', "left no file to read"),
    "a pipe in its place": ('rm "$1"; mkfifo "$1"', "left no file to read"),
    "ended with 1": ("exit 1", "ended with 1"),
    "killed": ("kill -9 $$", "ended with"),
    "no text": ("printf '\\377' >> \"$1\"", "is no UTF-8 text"),
    "emptied": (': > "$1"', "They agree to"),
}
"""What each editor does, and what stands on the screen after."""
_KEPT = {"ended with 1", "killed", "no text"}
"""After these the text lies in its file, which the screen names."""


def leave_things_about(trial: Trial, tally: Tally, sample: Path) -> None:
    """Edit with each of these editors; nothing of the text stays where others can look, none is lost."""
    for number, name in enumerate(SCRIPTS):
        if not trial.is_short or number % 3 == trial.seed % 3:
            _edit(tally, trial.folder / f"editor-{number}", sample, name)


def _edit(tally: Tally, folder: Path, sample: Path, name: str) -> None:
    room = Room(folder)
    room.folder.mkdir()
    book, canary, editor = (folder / one for one in ("book.db", "canary", "ed"))
    shutil.copyfile(sample, book)
    book.chmod(0o600)
    canary.write_text(_CANARY, "utf-8")
    acctui(book, "account", "add", NEW)
    script, seen = SCRIPTS[name]
    editor.write_text(f"#!/bin/sh\n{script.format(canary=canary)}\n", "utf-8")
    editor.chmod(0o700)
    room.furnish()
    more = room.environment(EDITOR=str(editor), VISUAL="")
    with Sitting(room.home, "--db", str(book), "open", NEW, size=(160, 45), umask=0, **more) as sitting:
        sitting.sees("They agree to")
        sitting.type(_TEXT)
        sitting.press("enter", "E")
        try:
            sitting.sees(seen, within=8.0)
        except AssertionError as missed:
            tally.fault("without a plain sentence", f"{name}: {str(missed)[-300:]}")
        if name not in {"emptied", "another file in its place"} and _TEXT not in sitting.text:
            tally.fault("texts lost", f"{name}: {sitting.text[-300:]}")
        sitting.press("ctrl+q")
        sitting.ended()
    tally.tried += 1
    _judge(tally, room, canary, name)


def _judge(tally: Tally, room: Room, canary: Path, name: str) -> None:
    for one in room.loose():
        tally.fault("loose modes", f"{name}: {one}")
    left = [path for path in room.passing.rglob("*") if path.is_file()]
    if left and name not in _KEPT:
        tally.fault("left lying about", f"{name}: {[path.name for path in left]}")
    if name in _KEPT and not any(_TEXT.encode() in path.read_bytes() for path in left):
        tally.fault("texts lost", f"{name}: nothing was kept")
    if canary.read_text("utf-8") != _CANARY:
        tally.fault("links followed", name)
