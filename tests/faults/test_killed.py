"""A book killed at any moment loses nothing it acknowledged."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell

from acctui.domain.call import Call
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.storage.store import BookStore

CHILD = Path(__file__).with_name("child.py")


def _start(book: Path, rounds: int = 10_000, undo_each: int = 7) -> subprocess.Popen[str]:
    command = [sys.executable, str(CHILD), str(book), str(rounds), str(undo_each)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _killed_after(book: Path, seconds: float) -> list[str]:
    """Let a seller work for a time once the first word has come, kill, and give what was acknowledged."""
    with _start(book) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        # A line cut off by the kill was not acknowledged.
        rest = [line for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    return [first.strip(), *(line.strip() for line in rest)]


def _kept(book: Path) -> dict[int, bool]:
    """Give each call with whether it is logged."""
    return {number: logged is not None for number, logged in tell(book, "SELECT id, logged_at FROM call")}


@pytest.mark.parametrize("seed", [1, 2])
def test_ten_kills_in_a_row_lose_no_acknowledged_write(
    book: Path, opened: Callable[..., BookStore], seed: int
) -> None:
    dice = Random(seed)  # noqa: S311 - dice, not secrets
    stated: set[int] = set()
    logged: set[int] = set()
    for _ in range(10):
        said = [line.split() for line in _killed_after(book, dice.random() * 0.12)]
        stated |= {int(number) for what, number in said if what == "stated"}
        logged |= {int(number) for what, number in said if what == "logged"}
        last = said[-1]
        kept = _kept(book)
        assert stated <= set(kept)
        # Only the very last call may have been under way to being undone when the kill came.
        undone = {number for number in logged if not kept[number]}
        assert undone <= {int(last[1])}
        logged -= undone
    # A loaded machine gets to fewer; without any the test would show nothing.
    assert len(logged) > 2
    assert check_book(book) == []
    with opened().reading() as reads:
        assert len(reads.where(Call)) == len(_kept(book))


def test_two_processes_that_write_at_once_lose_nothing(book: Path) -> None:
    # Neither undoes: undo takes back the newest deed of the book, the other's too.
    with _start(book, 40, 99) as one, _start(book, 40, 99) as other:
        said = [one.communicate()[0].split("\n"), other.communicate()[0].split("\n")]
    assert (one.returncode, other.returncode) == (0, 0)
    lines = [line.split() for words in said for line in words if line]
    logged = {int(number) for what, number in lines if what == "logged"}
    busy = [number for what, number in lines if what == "busy"]
    assert len(logged) + len(busy) >= 80
    assert logged <= {number for number, is_logged in _kept(book).items() if is_logged}
    assert check_book(book) == []


def test_a_book_killed_while_it_is_made_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "new" / "acctui.db"
    for pause in (0.0, 0.01, 0.02, 0.05):
        with _start(path) as child:
            time.sleep(0.25 + pause)
            child.kill()
    said = _killed_after(path, 0.05)
    assert said[0].startswith("account")
    assert check_book(path) == []
