"""A sweep that was killed halfway goes on where it was, and counts each factor once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.faults.sweeper import FACTORS, TODAY, swept
from tests.services.loop import every

from acctui.domain.factor import FactorEvent, Happened, Sweep
from acctui.services import sweep
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.storage.store import BookStore

CHILD = Path(__file__).with_name("sweeper.py")


def _killed_after(book: Path, count: int) -> list[int]:
    """Let a seller sweep so many factors, kill, and give those that were acknowledged."""
    command = [sys.executable, str(CHILD), str(book), "0.02"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(count + 1)]
        child.kill()
        # A line cut off by the kill was not acknowledged.
        said += [line for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    return [int(line.split()[1]) for line in said if line.startswith("swept")]


@pytest.mark.parametrize("count", [1, 9])
def test_a_sweep_killed_halfway_is_resumed_with_the_right_counts(
    book: Path, opened: Callable[..., BookStore], count: int
) -> None:
    first = _killed_after(book, count)
    store = opened()
    queue = sweep.sweep_queue(store, TODAY)
    assert queue.sweep is not None
    assert queue.sweep.finished_on is None
    done = {one.card.factor.id for one in queue.cards if one.done}
    # One more may have been saved just as the kill came, before it could be said.
    assert set(first) <= done
    assert len(done) - len(first) <= 1
    assert (queue.reviewed, len(queue.waiting)) == (len(done), FACTORS - len(done))
    swept(book)
    over = sweep.sweep_queue(store, TODAY)
    assert (over.is_over, over.reviewed, over.turned) == (True, FACTORS, FACTORS // 5)
    (kept,) = every(store, Sweep)
    assert (kept.reviewed, kept.turned, kept.finished_on) == (FACTORS, FACTORS // 5, TODAY)
    looks = [one.factor_id for one in every(store, FactorEvent) if one.happened is not Happened.ADDED]
    assert sorted(looks) == sorted(set(looks))
    store.close()
    assert check_book(book) == []
