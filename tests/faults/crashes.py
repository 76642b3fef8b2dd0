"""Faults of the program itself, of every kind, over a book with a sentinel in every field."""

from __future__ import annotations

import shutil
import sys
import termios
from typing import TYPE_CHECKING

from tests.faults.rooms import Room
from tests.terminal import sitting as terminals
from tests.terminal.sitting import Sitting
from tests.tui.hostile import CANARY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

SIZE = (100, 30)
KINDS = {
    "an error": "raise ValueError(canary)",
    "an error of the system": "raise OSError(5, 'while writing ' + canary)",
    "a chain of errors": "try: die()\n    except ValueError as e: raise RuntimeError(canary) from e",
    "no memory": "raise MemoryError(canary)",
    "too deep": "return fault()",
    "an interrupt": "raise KeyboardInterrupt(canary)",
    "a group of errors": "raise ExceptionGroup(canary, [ValueError(canary)])",
    "an exit out of place": "raise GeneratorExit(canary)",
    "a missing part": "raise ImportError(canary)",
    "a statement": "sql(canary)",
    "a thread": "threading.Thread(target=die).start(); time.sleep(0.1)",
    "an object that goes": "Dying()",
    "a warning": "warnings.simplefilter('always'); warnings.warn(canary, UserWarning)",
    "a library's log": "logging.getLogger('x').error(canary, exc_info=ValueError(canary))",
    "a task nobody waits for": "forget()",
    "the interpreter": "ctypes.string_at(0)",
}
"""Each as what is done in the middle of the work."""
_GOES_ON = {"a thread", "an object that goes", "a warning", "a library's log", "a task nobody waits for"}
_NO_WORDS = {"the interpreter", "an interrupt"}
_SENTENCES = (b"did not expect", b"Nothing more was done")

_BEGUN = """
import asyncio, ctypes, logging, sys, threading, time, warnings
canary = "{canary}"

def die():
    raise ValueError(canary)

class Dying:
    def __del__(self):
        die()

def sql(words):
    from sqlalchemy import create_engine, text
    from acctui.storage.engine import make_engine
    with engine_of().connect() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {{"words": words}})

def engine_of():
    import gc
    from acctui.storage.store import BookStore
    return next(one for one in gc.get_objects() if isinstance(one, BookStore))._engine

def forget():
    async def work():
        die()
    try:
        asyncio.get_running_loop().create_task(work())
    except RuntimeError:
        loop = asyncio.new_event_loop()
        task = loop.create_task(work())
        loop.run_until_complete(asyncio.wait([task]))
        del task
        loop.close()

def fault():
    {fault}
"""
_IN_A_COMMAND = """
from contextlib import contextmanager
from acctui.storage.store import BookStore
read = BookStore.reading
@contextmanager
def reading(self):
    with read(self) as reads:
        fault()
        yield reads
BookStore.reading = reading
from acctui.cli.main import run
run()
"""
_IN_THE_APP = """
from acctui.tui.screens.accounts import AccountsPage
def view(self, *_):
    row = [line.name for line in self._lines]
    fault()
AccountsPage.action_view = view
from acctui.cli.main import run
run()
"""


def crash_in_every_way(trial: Trial, tally: Tally, spoilt: Path) -> None:
    """Meet each kind of fault in a command and in the app; in the short form a third of them."""
    for number, kind in enumerate(KINDS):
        if trial.is_short and number % 3 != trial.seed % 3:
            continue
        room = _room(trial, spoilt, f"crash-{number}")
        _in_a_command(tally, room, kind)
        if not trial.is_short or number % 2 == trial.seed % 2:
            _in_the_app(tally, room, kind)


def _room(trial: Trial, spoilt: Path, name: str) -> Room:
    room = Room(trial.folder / name)
    room.furnish()
    book = room.folder / "mine" / "book.db"
    book.parent.mkdir(mode=0o700)
    shutil.copyfile(spoilt, book)
    book.chmod(0o600)
    return room


def _is_told(kind: str) -> bool:
    """Tell whether the program ends of it, and can still say so."""
    return kind not in _NO_WORDS and kind not in _GOES_ON


def _code(kind: str, where: str) -> str:
    return _BEGUN.format(canary=CANARY, fault=KINDS[kind]) + where


def _in_a_command(tally: Tally, room: Room, kind: str) -> None:
    mine = room.folder / "mine"
    words = ["--db", str(mine / "book.db"), "export", "--output", str(mine / "book.json")]
    code, said, _ = room.run(words, code=_code(kind, _IN_A_COMMAND))
    tally.tried += 1
    which = f"{kind} in a command"
    if _is_told(kind) and (said.count(b"\n") != 1 or not any(words in said for words in _SENTENCES)):
        tally.fault("without a plain sentence", f"{which}: {code} {said[-300:]!r}")
    _judge(tally, room, which, said)


def _in_the_app(tally: Tally, room: Room, kind: str) -> None:
    which, errors = f"{kind} in the app", room.folder / "errors"
    program, terminals.PROGRAM = terminals.PROGRAM, _sent_apart(_code(kind, _IN_THE_APP), errors)
    try:
        book = str(room.folder / "mine" / "book.db")
        with Sitting(room.home, "--db", book, size=SIZE, umask=0, **room.environment()) as sitting:
            attributes = termios.tcgetattr(sitting._fd)[:4]
            sitting.sees("1 Today")
            sitting.press("2")
            sitting.sees("3 Ladder")
            sitting.press("S")
            sitting.rest(0.3)
            if kind in _GOES_ON:
                sitting.press("g")
                sitting.press("ctrl+q")
            sitting.ended()
            sitting.rest(0.3)
            after = termios.tcgetattr(sitting._fd)[:4]
            sent = sitting.sent
    finally:
        terminals.PROGRAM = program
    tally.tried += 1
    outside = sent.partition(b"\x1b[?1049h")[0] + sent.rpartition(b"\x1b[?1049l")[2] + errors.read_bytes()
    if b"\x1b[?1049l" not in sent or not sent.rpartition(b"\x1b[?1003l")[1] or after != attributes:
        tally.fault("terminals not given back", f"{which}: {sent[-80:]!r}")
    if _is_told(kind) and not any(words in outside for words in _SENTENCES):
        tally.fault("without a plain sentence", f"{which}: {outside[-300:]!r}")
    _judge(tally, room, which, outside)


def _sent_apart(code: str, errors: Path) -> list[str]:
    """Give a program whose errors go to a file: the screen is full of the book."""
    shell = 'errors=$1; shift; exec "$@" 2>"$errors"'
    return ["sh", "-c", shell, "sh", str(errors), sys.executable, "-c", code]


def _judge(tally: Tally, room: Room, which: str, said: bytes) -> None:
    if CANARY.encode() in said:
        tally.fault("sentinels", f"{which}: said {said[-300:]!r}")
    if b"Traceback" in said or b'  File "' in said:
        tally.fault("tracebacks", f"{which}: {said[-300:]!r}")
    for path in _strange(room):
        if path.is_file() and CANARY.encode() in path.read_bytes():
            tally.fault("sentinels", f"{which}: in {path.relative_to(room.folder)}")
        if path.name == "core" or path.name.startswith("core."):
            tally.fault("sentinels", f"{which}: {path.name} was left")


def _strange(room: Room) -> Iterator[Path]:
    """Give what is neither the book nor one of its backups."""
    for path in room.paths():
        if not path.is_symlink() and not path.is_relative_to(room.folder / "mine"):
            yield path
