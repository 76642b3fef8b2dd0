"""Commands run in this process through the program's own way in, as fast as a thousand of them are needed."""

from __future__ import annotations

import gc
import io
import signal
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 30.0
"""Seconds after which a command is taken to hang."""
HUNG = -1
TODAY = "2026-11-22"
_SURPRISES = (b"did not expect", b"Traceback (most recent call last)")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind, and the processor's seconds; `code` is HUNG where it had to be stopped."""

    words: tuple[str, ...]
    code: int
    out: bytes
    err: bytes
    seconds: float

    @property
    def is_surprised(self) -> bool:
        """Tell whether the program met what it did not expect."""
        return self.code == HUNG or any(sign in self.out + self.err for sign in _SURPRISES)

    @property
    def told(self) -> str:
        """What stood on stderr, safe to read."""
        return ascii(self.err.decode(errors="replace").strip()[-600:])


class _HungError(BaseException):
    """Raised over whatever still runs; no handler of the program's takes it for a refusal."""


class _Stream(io.TextIOWrapper):
    def __init__(self, held: io.BytesIO, *, terminal: bool) -> None:
        super().__init__(held, encoding="utf-8")
        self._is_terminal = terminal

    def isatty(self) -> bool:
        """Tell whether a person sits there."""
        return self._is_terminal


def acctui(book: Path, *words: str, stdin: bytes = b"", terminal: bool = False) -> Ran:
    """Run one command on a book; with `terminal` it writes to a person."""
    held = io.BytesIO(stdin), io.BytesIO(), io.BytesIO()
    before = sys.stdin, sys.stdout, sys.stderr, sys.argv
    began = time.process_time()
    sys.stdin = _Stream(held[0], terminal=False)
    sys.stdout, sys.stderr = (_Stream(one, terminal=terminal) for one in held[1:])
    sys.argv = ["acctui", "--db", str(book), *words]
    out, err = sys.stdout, sys.stderr
    try:
        code = _code()
        for stream in (out, err):
            stream.flush()
    finally:
        sys.stdin, sys.stdout, sys.stderr, sys.argv = before
        gc.unfreeze()
    return Ran(words, code, held[1].getvalue(), held[2].getvalue(), time.process_time() - began)


def _code() -> int:
    try:
        with _watched():
            main.run()
    except SystemExit as end:
        return int(end.code or 0)
    except _HungError:
        return HUNG
    return 0


@contextmanager
def _watched() -> Iterator[None]:
    def stop(_number: int, _frame: object) -> None:
        raise _HungError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
