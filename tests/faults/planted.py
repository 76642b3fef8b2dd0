"""Links put where the program is about to write: none of them is followed."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.faults.commands import acctui

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.faults.tally import Tally, Trial

_CANARY = b"somebody else's words\n"
_TAILS = ("-wal", "-shm", "-journal")
_WHYS = ("asked", "daily")


@dataclass(frozen=True, slots=True)
class _Plot:
    """One command, the file it is to write, and the place a link is put in."""

    words: tuple[str, ...]
    at: Path
    has_book: bool


def plant_links(trial: Trial, tally: Tally, sample: Path) -> None:
    """Put a link under every name the program uses, to a file that is there and to one that is not."""
    folder = trial.folder / "planted"
    plots = list(_plots(folder))
    for number, plot in enumerate(plots[:: trial.of(1, 3)]):
        for is_there in (True, False)[: trial.of(2, 1)] if not trial.is_short else (bool(number % 2),):
            _try(tally, folder, sample, plot, is_there=is_there)


def _try(tally: Tally, folder: Path, sample: Path, plot: _Plot, *, is_there: bool) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("mine", "out", "elsewhere"):
        (folder / name).mkdir(parents=True)
    canary = folder / "elsewhere" / "canary"
    if is_there:
        canary.write_bytes(_CANARY)
        canary.chmod(0o666)
    if plot.has_book:
        shutil.copyfile(sample, folder / "mine" / "book.db")
        (folder / "mine" / "book.db").chmod(0o600)
    shutil.copyfile(sample, folder / "out" / "other.db")
    plot.at.parent.mkdir(parents=True, exist_ok=True)
    plot.at.unlink(missing_ok=True)
    plot.at.symlink_to(canary)
    ran = acctui(folder / "mine" / "book.db", *plot.words)
    tally.tried += 1
    which = f"{' '.join(plot.words)} with a link at {plot.at.name}"
    if _is_touched(canary, is_there=is_there):
        tally.fault("links followed", f"{which}: {ran.told}")
    if ran.is_surprised:
        tally.fault("tracebacks", f"{which}: {ran.told}")


def _is_touched(canary: Path, *, is_there: bool) -> bool:
    if not is_there:
        return canary.exists()
    return canary.read_bytes() != _CANARY or canary.stat().st_mode & 0o777 != 0o666


def _plots(folder: Path) -> Iterator[_Plot]:
    book, out = folder / "mine" / "book.db", folder / "out"
    for at in (book, *_beside(book)):
        yield _Plot(("account", "add", "Kim"), at, has_book=False)
    for tail in _TAILS:
        for command in ("account add Kim", "account list", "backup"):
            yield _Plot(tuple(command.split()), book.with_name(book.name + tail), has_book=True)
    backups = folder / "mine" / "backups"
    for at in (*_parts(backups / "book.db"), *_soon(backups)):
        yield _Plot(("backup",), at, has_book=True)
    for at in _beside(book):
        yield _Plot(("restore", str(out / "other.db"), "--yes"), at, has_book=True)
    for words, at in _files(out):
        yield from (_Plot(words, place, has_book=True) for place in (at, *_parts(at)))
    yield from (_Plot(("demo", "--keep", str(out / "demo.db")), at, True) for at in _beside(out / "demo.db"))


def _files(out: Path) -> Iterator[tuple[tuple[str, ...], Path]]:
    yield ("export", "--yes", "--output", str(out / "book.json")), out / "book.json"
    yield ("export", "--yes", "--format=ics", f"--output={out / 'plan.ics'}"), out / "plan.ics"
    yield ("export", "--yes", "--format=csv", f"--output={out}"), out / "accounts.csv"
    yield ("brief", "#1", "--format=md", f"--output={out / 'brief.md'}"), out / "brief.md"
    yield ("one-on-one", "--format=html", f"--output={out / 'sheet.html'}"), out / "sheet.html"


def _beside(book: Path) -> Sequence[Path]:
    return [book, *(book.with_name(book.name + tail) for tail in _TAILS), *_parts(book)]


def _parts(path: Path) -> list[Path]:
    """Give the passing names somebody could foresee who knows the number of the process."""
    pid, thread = os.getpid(), threading.get_ident()
    names = [
        f"{dot}{name}.{rest}.part"
        for dot in ("", ".")
        for name in (path.name, path.stem)
        for rest in (pid, f"{pid}.{thread}")
    ]
    return [path.with_name(name) for name in names]


def _soon(backups: Path) -> Iterator[Path]:
    now = dt.datetime.now()  # noqa: DTZ005 - backups are named in local time
    for second in range(2):
        stamp = f"{now + dt.timedelta(seconds=second):%Y%m%dT%H%M%S}"
        yield from (backups / f"book-{stamp}-{why}.db" for why in _WHYS)
