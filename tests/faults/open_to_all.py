"""Everything the program writes, under a umask that hides nothing: only the seller can open it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.faults.commands import acctui
from tests.faults.editors import NEW
from tests.faults.rooms import Room
from tests.terminal.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

UMASKS = (0o000, 0o077, 0o022)
_LIST = "Company,Amount,Close Date\nBaltic,12.50,2026-02-03\nCedar,no amount,2026-02-03\n"
_FAILS = (
    "from acctui.storage.store import BookStore\n"
    "def fail(self, *a, **k): raise ValueError('x')\nBookStore.writing = fail\n"
    "from acctui.cli.main import run; run()"
)
_EDITOR = '#!/bin/sh\nprintf "more" >> "$1"\ncp "$1" "$1~"\nsleep 0.3\n'


def look_at_modes(trial: Trial, tally: Tally, sample: Path) -> None:
    """Run every command that writes a file, and a sitting, under each umask."""
    for umask in UMASKS[: trial.of(len(UMASKS), 1)]:
        room = Room(trial.folder / f"umask-{umask:03o}")
        room.folder.mkdir()
        book = room.folder / "mine" / "book.db"
        book.parent.mkdir(mode=0o700)
        shutil.copyfile(sample, book)
        book.chmod(0o600)
        shutil.copyfile(sample, book.with_name("other.db"))
        book.with_name("other.db").chmod(0o600)
        deals = room.folder / "deals.csv"
        deals.write_text(_LIST, "utf-8")
        (room.folder / "out").mkdir(mode=0o700)
        room.furnish()
        for words in list(_writing(room.folder / "out", deals, book))[:: trial.of(1, 2)]:
            code, said, loose = room.run(words, umask)
            _count(tally, words, code, said, loose)
        _, said, loose = room.run(["--db", str(book), "account", "add", "Lee"], umask, _FAILS)
        _count(tally, ["a command that fails"], 0 if b"did not expect" in said else 1, said, loose)
        _sit(tally, room, book, umask)


def _count(tally: Tally, words: list[str], code: int, said: bytes, loose: set[str]) -> None:
    tally.tried += 1
    for one in sorted(loose):
        tally.fault("loose modes", f"{' '.join(words)}: {one}")
    if code:
        tally.fault("tracebacks", f"{' '.join(words)} ended with {code}: {said[-200:]!r}")


def _writing(out: Path, deals: Path, book: Path) -> Iterator[list[str]]:
    """Give each command that makes files, into folders that are not there yet."""
    own = ["--db", str(book)]
    yield ["account", "add", "Kim"]
    yield [*own, "account", "add", "Kim"]
    yield ["demo", "--keep", str(out / "demo" / "deep" / "demo.db")]
    for form in ("json", "csv", "ics"):
        yield [*own, "export", "--format", form, "--output", str(out / form / "deep" / "plan")]
    yield [*own, "brief", "#1", "--format", "md", "--output", str(out / "brief.md")]
    yield [*own, "one-on-one", "--format", "html", "--output", str(out / "sheet.html")]
    yield [*own, "import", str(deals), "--refused", str(out / "refused" / "deep")]
    yield [*own, "import", str(deals), "--dry-run"]
    yield [*own, "undo"]
    yield [*own, "backup"]
    yield [*own, "check"]
    yield [*own, "restore", str(book.with_name("other.db")), "--yes"]
    yield ["--db", str(out / "none.db"), "status"]


def _sit(tally: Tally, room: Room, book: Path, umask: int) -> None:
    """Sit down with an editor that takes its time, and look what lies open meanwhile."""
    editor = room.folder / "editor.sh"
    editor.write_text(_EDITOR, "utf-8")
    editor.chmod(0o700)
    room.before.add(editor)
    more = room.environment(EDITOR=str(editor), VISUAL="")
    acctui(book, "account", "add", NEW)
    with Sitting(room.home, "--db", str(book), "open", NEW, size=(100, 30), umask=umask, **more) as sitting:
        sitting.sees("They agree to")
        sitting.type("send the plan")
        sitting.press("enter", "E")
        loose = set(room.loose())
        sitting.sees("send the planmore")
        sitting.press("w", "ctrl+q")
        loose |= set(room.loose())
        sitting.ended()
        _count(tally, ["a sitting"], 0, b"", loose | set(room.loose()))
    left = list(room.passing.iterdir())
    for path in left:
        tally.fault("left lying about", f"{path.name} after an editor")
