"""Every way of acctui into a book, asked one after another in a process that may hang or die alone."""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from acctui.cli.clock import Clock
from acctui.cli.failure import told
from acctui.cli.program import acctui

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

NOBODY = 65534
PATIENCE = 60.0
_HUNG = -1


@dataclass(frozen=True, slots=True)
class Answer:
    """What one way said: its exit code, its words, how long it took, and what it changed on the disk."""

    way: str
    code: int
    words: str
    seconds: float
    changed: tuple[str, ...] = ()

    @property
    def is_refusal(self) -> bool:
        """Whether nothing was to be done."""
        return self.code != 0


def asked(
    ways: Mapping[str, Callable[[], int]],
    said: Path,
    snapshot: Callable[[], dict[str, str]],
    *,
    as_nobody: bool = False,
) -> list[Answer]:
    """Run every way in a process of its own and give what each answered.

    `said` is a file for its words; a way that is not over in time ends the list with the code -1.
    """
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        _in_the_child(ways, said, snapshot, writes, as_nobody=as_nobody)
    os.close(writes)
    answers = _gathered(reads)
    os.close(reads)
    if len(answers) < len(ways):
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if len(answers) < len(ways):
        way = list(ways)[len(answers)]
        answers.append(Answer(way, _HUNG, f"no answer (ended with {status})", PATIENCE))
    return answers


def _gathered(reads: int) -> list[Answer]:
    """Take each answer as it comes, until the process ends or says nothing for too long."""
    data = b""
    while select.select([reads], [], [], PATIENCE)[0] and (more := os.read(reads, 65536)):
        data += more
    lines = [json.loads(line) for line in data.decode().splitlines() if line.endswith("}")]
    return [Answer(**{**line, "changed": tuple(line["changed"])}) for line in lines]


def _in_the_child(
    ways: Mapping[str, Callable[[], int]],
    said: Path,
    snapshot: Callable[[], dict[str, str]],
    writes: int,
    *,
    as_nobody: bool,
) -> None:
    """Ask, write each answer down, and leave without the parent's own end."""
    words = os.open(said, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    for handle in (1, 2):
        os.dup2(words, handle)
    sys.stdout = open(1, "w", encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115 - a handle that lives as long as the process
    sys.stderr = open(2, "w", encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115 - the same
    if as_nobody and os.geteuid() == 0:
        os.seteuid(NOBODY)
    for way, ask in ways.items():
        answer = _answer(way, ask, words, snapshot)
        os.write(writes, (json.dumps(asdict(answer)) + "\n").encode())
    os._exit(0)


def _answer(way: str, ask: Callable[[], int], words: int, snapshot: Callable[[], dict[str, str]]) -> Answer:
    os.ftruncate(words, 0)
    os.lseek(words, 0, os.SEEK_SET)
    before = snapshot()
    began = time.perf_counter()
    try:
        code = ask()
    except BaseException as error:  # noqa: BLE001 - whatever it is, the seller meets the same words
        code = told(error)
    took = time.perf_counter() - began
    sys.stdout.flush()
    sys.stderr.flush()
    after = snapshot()
    changed = tuple(sorted(name for name in {*before, *after} if before.get(name) != after.get(name)))
    spoken = os.pread(words, 100_000, 0).decode(errors="replace")
    return Answer(way, code, spoken, took, changed)


def command(*arguments: str) -> Callable[[], int]:
    """Give a command as its process would run it, without the start of an interpreter."""

    def run() -> int:
        code = acctui.main(args=list(arguments), prog_name="acctui", standalone_mode=False)
        return code if isinstance(code, int) else 0

    return run


def window(book: Path) -> Callable[[], int]:
    """Give what the app does until its list of accounts stands, all but the drawing."""

    def run() -> int:
        from acctui.cli.window import make_app  # noqa: PLC0415 - loaded before anything forks

        clock = Clock()
        to_open = make_app(book, clock).to_open
        to_open.today()
        to_open.first_page(40, None)
        store = to_open.open()
        try:
            with store.reading() as reads:
                reads.accounts.lines(clock.today().year)
        finally:
            store.close()
        return 0

    return run
