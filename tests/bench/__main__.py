"""Measure acctui on a large book: `python -m tests.bench`, from the root of the project.

Each figure is a ratio against a floor taken in the same run, so that machines can be compared. The book has
10,000 accounts and 1,000,000 calls and imported activities; it is built on first use (a few minutes, under a
gigabyte) and kept in the folder of `--cache`. Figures are printed and never asserted.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from tests.bench.book import kept_book
from tests.bench.contents import Extent
from tests.bench.figures import taken
from tests.bench.kept import kept_run, save
from tests.bench.place import Place, make_place
from tests.bench.pty_driver import NotSeenError
from tests.bench.table import markdown, table
from tests.bench.takes.every import FIGURES, TAKES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.bench.takes.reading import Figures

CACHE = "ACCTUI_BENCH_CACHE"
LARGE, QUICK, SMALL = Extent(10_000, 1_000_000), Extent(1_000, 20_000), Extent(100, 10_000)


def main() -> None:
    """Build what is missing, take the rounds and print the figures."""
    chosen = _chosen(sys.argv[1:])
    book, small = (kept_book(chosen.cache, one, _say) for one in (QUICK if chosen.quick else LARGE, SMALL))
    with tempfile.TemporaryDirectory(prefix="acctui-bench-", dir=chosen.cache) as folder:
        place = make_place(Path(folder), book, small, chosen.peers)
        samples = _rounds(place, chosen.rounds, chosen.only)
    lines = list(taken(FIGURES, samples))
    if chosen.save:
        save(chosen.save, lines)
    before = kept_run(chosen.against) if chosen.against else None
    print(markdown(lines) if chosen.markdown else table(lines, before))  # noqa: T201 - what it is for


def _chosen(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    default = os.environ.get(CACHE) or platformdirs.user_cache_path("acctui", appauthor=False) / "bench"
    parser.add_argument("--cache", type=Path, default=default, help=f"where books are kept; else {CACHE}")
    parser.add_argument("--rounds", type=int, default=7, help="how often everything is taken (7)")
    parser.add_argument("--quick", action="store_true", help="a book of 1,000 accounts and 20,000 activities")
    parser.add_argument("--only", choices=[take.__name__ for take in TAKES], action="append")
    parser.add_argument(
        "--peers",
        nargs="?",
        const=os.environ.get("PATH", ""),
        metavar="FOLDER",
        help="also start dooit, posting and visidata, where they are found here or else on the PATH",
    )
    parser.add_argument("--markdown", action="store_true", help="the table as the README has it")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the run, to compare a later one with")
    parser.add_argument("--against", type=Path, metavar="FILE", help="say what changed since a run kept")
    return parser.parse_args(arguments)


def _rounds(place: Place, count: int, only: Sequence[str] | None) -> dict[str, list[float]]:
    """Take everything in turn, there and back, so that a slow minute falls on all alike."""
    samples: dict[str, list[float]] = defaultdict(list)
    wanted = [take for take in TAKES if not only or take.__name__ in only]
    for number in range(count + 1):
        _say(f"round {number} of {count}" if number else "warming up")
        for take in wanted if number % 2 else reversed(wanted):
            for name, value in _figures(take, place).items():
                if number:
                    samples[name].append(value)
    return samples


def _figures(take: Callable[[Place], Figures], place: Place) -> Figures:
    """Take one; one that breaks off is said and left out, and the others go on."""
    try:
        return take(place)
    except NotSeenError as error:
        _say(f"{take.__name__} broke off: {error}")
        return {}


def _say(words: str) -> None:
    print(words, file=sys.stderr)  # noqa: T201 - progress


if __name__ == "__main__":
    main()
