"""Trials that mostly wait, some at a time."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from tests.faults.tally import EXAMPLES, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

AT_A_TIME = 2


def side_by_side(of: str, parts: Sequence[Callable[[], Tally]]) -> Tally:
    """Run each part in a process of its own, some at a time, and give what they came to together."""
    with ProcessPoolExecutor(AT_A_TIME, mp_context=multiprocessing.get_context("fork")) as pool:
        told = [ended.result() for ended in [pool.submit(part) for part in parts]]
    whole = Tally(of, dict.fromkeys(told[0].faults, 0))
    for part in told:
        _add(whole, part)
    return whole


def _add(whole: Tally, part: Tally) -> None:
    whole.tried += part.tried
    for name, count in part.faults.items():
        whole.faults[name] = whole.faults.get(name, 0) + count
    for name, (seconds, allowed) in part.slowest.items():
        whole.took(name, seconds, allowed)
    whole.examples = [*whole.examples, *part.examples][:EXAMPLES]
    whole.notes += part.notes
