"""The rows of the battery, each run in a process and a folder of its own, and their table."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import sys
import tempfile
import textwrap
import time
import traceback
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.tally import Tally, Trial

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROWS = (
    "killed",
    "power_cut",
    "failing_writes",
    "signals",
    "undo",
    "much_changed",
    "backups",
    "damaged_files",
    "migration",
    "two_windows",
    "hostile_text",
    "mutated_imports",
    "private_files",
    "odd_terminals",
)
"""Each a module of `tests.faults.rows` with its `FAULT` in words and a `run(trial)`."""

_HEADS = ("fault", "tried", "holds", "s")
_WIDTH = 116


@dataclass(frozen=True, slots=True)
class Told:
    """What one row came to: the fault in words, its tally, and the seconds it took."""

    name: str
    fault: str
    tally: Tally
    seconds: float


def run(names: Sequence[str], *, seed: int, is_short: bool, jobs: int) -> list[Told]:
    """Run rows side by side and give what they told, in their order."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=fresh, max_tasks_per_child=1) as pool:
        started = [pool.submit(_row, name, seed, is_short=is_short) for name in names]
        for ended in as_completed(started):
            _say(ended.result())
        return [ended.result() for ended in started]


def _row(name: str, seed: int, *, is_short: bool) -> Told:
    """Run one row where nothing of the person at the keyboard can be met."""
    row = importlib.import_module(f"tests.faults.rows.{name}")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"acctui-faults-{name}-") as folder:
        _apart(Path(folder) / "home")
        room = Path(folder) / "room"
        room.mkdir()
        try:
            tally = row.run(Trial(room, seed, is_short))
        except Exception:  # noqa: BLE001 - a row that breaks is told as a row that fails, and the others go on
            tally = Tally("", {"broke off": 1}, examples=[traceback.format_exc()])
    return Told(name, row.FAULT, tally, time.monotonic() - began)


def _apart(home: Path) -> None:
    home.mkdir(mode=0o700)
    for name in [name for name in os.environ if name.startswith(("ACCTUI_", "XDG_")) or name == "NO_COLOR"]:
        if name != "ACCTUI_TEST_DATA":
            del os.environ[name]
    os.environ |= {"HOME": str(home), "TZ": "UTC"}
    time.tzset()


def table(rows: Sequence[Told]) -> str:
    """Lay the rows out, each with its figures under it, and below them an example of each fault."""
    lines = [_HEADS, *(_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    heads, *laid = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in lines]
    told = [f"{line}\n{_figures(row.tally)}" for line, row in zip(laid, rows, strict=True)]
    return "\n".join([heads, *told, *_below(rows)])


def _cells(row: Told) -> tuple[str, ...]:
    tally = row.tally
    seconds = f"{row.seconds:.0f}"
    if tally.missing:
        return row.fault, "", "not measured", seconds
    return row.fault, f"{tally.tried:,} {tally.of}", "yes" if tally.holds else "NO", seconds


def _figures(tally: Tally) -> str:
    counts = [f"{count} {name}" for name, count in tally.faults.items()]
    counts += [
        f"{name} {took * 1000:.0f} ms (of {allowed * 1000:.0f})"
        for name, (took, allowed) in tally.slowest.items()
    ]
    return textwrap.fill(", ".join(counts), _WIDTH, initial_indent="    ", subsequent_indent="    ")


def _below(rows: Sequence[Told]) -> Iterator[str]:
    for row in rows:
        tally = row.tally
        said = [f"not measured: {tally.missing}"] if tally.missing else [*tally.examples, *tally.notes]
        for text in said:
            yield f"\n{row.name}: {text}"


def _say(told: Told) -> None:
    how = "not measured" if told.tally.missing else "holds" if told.tally.holds else "FAILS"
    print(f"{told.name}: {how} after {told.seconds:.0f} s", file=sys.stderr)  # noqa: T201 - progress
