"""Count what faults cost: `python -m tests.faults`, from the root of the project.

Each row does one kind of harm to books of its own, many times, and counts what was lost, damaged or left
unsaid; a row holds when every count is nought. `--short` tries each a few times, within two minutes on two
cores. A row whose means is absent says "not measured" and is no pass. The exit code is 0 when none failed.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = str(Path(__file__).parents[2])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

from tests.faults.battery import ROWS, run, table  # noqa: E402 - the project's root has to be known first


def main() -> int:
    """Try the rows asked for and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few of each, as on every change")
    parser.add_argument("--only", choices=ROWS, action="append", help="this row alone; may be repeated")
    parser.add_argument("--seed", type=int, default=1, help="what the dice begin with (1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="rows at the same time")
    chosen = parser.parse_args()
    told = run(chosen.only or ROWS, seed=chosen.seed, is_short=chosen.short, jobs=chosen.jobs)
    print(table(told))  # noqa: T201 - the table is what it is for
    return 1 if any(not row.tally.holds and not row.tally.missing for row in told) else 0


if __name__ == "__main__":
    sys.exit(main())
