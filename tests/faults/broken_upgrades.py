"""An upgrade broken off at one of its statements: the process is killed, or the statement fails."""

from __future__ import annotations

import os
import resource
import signal
from contextlib import suppress
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, event
from tests.faults.books import NOW

from acctui.services.ports import StoreRefusedError
from acctui.storage import steps
from acctui.storage import upgrade as upgrading
from acctui.storage.identity import REVISION
from acctui.storage.migrations import run as running
from acctui.storage.migrations.shape import bring_to, read_statements

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

UPGRADED, REFUSED, BROKEN = 0, 3, 4
KILLED = -signal.SIGKILL


class _BrokenError(Exception):
    """The program breaks here."""


@dataclass(frozen=True, slots=True)
class Break:
    """Where an upgrade is broken off: at a count of statements begun and done, and how.

    `room` is how large any file may grow; both None let it run.
    """

    at: int | None = None
    is_kill: bool = False
    room: int | None = None

    def __str__(self) -> str:
        """Say it for whoever repeats it."""
        if self.room is not None:
            return f"room for {self.room:,} bytes"
        return f"{'killed' if self.is_kill else 'failing'} at {self.at}"


def broken(book: Path, where: Break, pretend: Path | None = None) -> int:
    """Upgrade a book in a process of its own and give how it ended; `pretend` is a next revision's SQL."""
    child = os.fork()
    if child == 0:
        code = BROKEN
        with suppress(BaseException):
            code = _upgraded(book, where, pretend)
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def statements_of(book: Path, pretend: Path | None = None) -> int:
    """Count the statements of an upgrade, twice each: when it is begun, and when it is done."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            os.write(writes, str(_counted(book, pretend)).encode())
        os._exit(0)
    os.close(writes)
    os.waitpid(child, 0)
    with os.fdopen(reads) as told:
        return int(told.read())


def _counted(book: Path, pretend: Path | None) -> int:
    begun = _count(lambda _: None)
    _run(book, pretend)
    return begun()


def _count(at_each: Callable[[int], None]) -> Callable[[], int]:
    begun = 0

    def count(*_: Any) -> None:
        nonlocal begun
        begun += 1
        at_each(begun)

    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "after_cursor_execute", count)
    return lambda: begun


def _upgraded(book: Path, where: Break, pretend: Path | None) -> int:
    def at_each(number: int) -> None:
        if number == where.at:
            if where.is_kill:
                os.kill(os.getpid(), signal.SIGKILL)
            raise _BrokenError

    _count(at_each)
    if where.room is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (where.room, resource.RLIM_INFINITY))
    try:
        _run(book, pretend)
    except StoreRefusedError:
        return REFUSED
    return UPGRADED


def _run(book: Path, pretend: Path | None) -> None:
    if pretend is not None:
        _pretend(pretend)
    upgrading.upgrade(book, NOW)


def _pretend(sql: Path) -> None:
    """Let there be a next revision; this process alone believes in it."""
    newer = REVISION + 1
    module = SimpleNamespace(upgrade=lambda: bring_to(_bind(), read_statements(sql)), INDEXED_ANEW=True)
    vars(running)["revisions"] = lambda: [SimpleNamespace(revision=f"{newer:04}", module=module)]
    for believing in (running, upgrading, steps):
        vars(believing)["REVISION"] = newer


def _bind() -> Any:
    from alembic import op  # noqa: PLC0415 - only an upgrade pays for it

    return op.get_bind()
