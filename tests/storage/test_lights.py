"""What storage counts of the lights is what the sweep shows, in every window."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
from tests.services.lit import DAY, TODAY, WEEK, amber, green, red
from tests.services.loop import every
from tests.services.yearly import account

from acctui.domain.account import Tier
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, Light, Sweep
from acctui.services import factors, sweep, sweeping
from acctui.services.factors import Saying
from acctui.services.lights import lights
from acctui.services.ports import EditedElsewhereError
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


def press(store: BookStore, key: str, factor_id: int, day: int) -> None:
    """Press one key of the board or the sweep on some day; what is refused changes nothing."""
    today = TODAY + day * DAY
    light = {"g": Light.GREEN, "a": Light.AMBER, "r": Light.RED}.get(key)
    if light is not None:
        saying = Saying() if light is Light.GREEN else Saying(line=f"line {day}")
        sweep.sweep_turn(store, factor_id, light, today, saying)
    elif key == "t":
        factors.turn(store, factor_id, Light.RED, today, Saying(line=f"line {day}"))
    elif key == "u":
        store.undo()
    elif key == "k":
        sweep.keep(store, factor_id, today)
    elif key == "z":
        sweep.snooze(store, factor_id, today)
    else:
        sweep.sweep_drop(store, factor_id, today)


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_pressed_counts_agree_and_the_book_is_whole(
    store: BookStore, book: Path, seed: int
) -> None:
    dice = Random(seed)  # noqa: S311 - dice, not secrets
    alder = account(store, "Alder")
    ids = [one.id for one in (red(store, alder), amber(store, alder), red(store, alder), green(store, alder))]
    for _ in range(40):
        with suppress(RuleBroken):
            press(store, dice.choice("kkkgarzxtu"), dice.choice(ids), dice.randrange(10))
    for day in (0, 4, 9):
        queue = sweep.sweep_queue(store, TODAY + day * DAY)
        with store.reading() as reads:
            today = TODAY + day * DAY
            assert sweeping.sweep_state(reads, today).waiting == len(queue.waiting)
            assert reads.waiting.sweep(today, sweeping.lately(today)).to_sweep == len(queue.waiting)
    unfinished = [one for one in every(store, Sweep) if one.finished_on is None]
    assert len(unfinished) <= 1
    store.close()
    assert check_book(book) == []


@pytest.fixture
def two(opened: Callable[..., BookStore]) -> tuple[BookStore, BookStore]:
    """Open two windows on one book."""
    return opened(), opened()


def test_two_windows_move_the_same_card_and_nothing_is_lost(two: tuple[BookStore, BookStore]) -> None:
    one, other = two
    seen = amber(one, account(one, "Alder"))
    factors.turn(one, seen.id, Light.RED, TODAY, Saying(line="the order"), seen=seen)
    with pytest.raises(EditedElsewhereError) as torn:
        factors.turn(other, seen.id, Light.GREEN, TODAY, seen=seen)
    assert torn.value.theirs == lights(other, None, TODAY).red[0].factor
    with pytest.raises(RuleBroken, match="is red already"):
        factors.turn(other, seen.id, Light.RED, TODAY, seen=seen)
    assert [len(lights(other, None, TODAY).column(light)) for light in Light] == [0, 0, 1]


def test_two_windows_sweep_together_and_count_nothing_twice(two: tuple[BookStore, BookStore]) -> None:
    one, other = two
    alder = account(one, "Alder")
    seen = [red(one, alder, f"red {number}") for number in range(4)]
    sweep.keep(one, seen[0].id, TODAY, seen=seen[0])
    with pytest.raises(RuleBroken, match="was looked at in this sweep"):
        sweep.keep(other, seen[0].id, TODAY, seen=seen[0])
    for store, factor in ((other, seen[1]), (one, seen[2]), (other, seen[3])):
        sweep.keep(store, factor.id, TODAY, seen=factor)
    with pytest.raises(RuleBroken, match="was looked at in this sweep"):
        sweep.keep(one, seen[3].id, TODAY, seen=seen[3])
    (kept,) = every(one, Sweep)
    assert (kept.reviewed, kept.turned, kept.finished_on) == (4, 0, TODAY)


def test_the_board_has_those_that_matter_first_and_the_oldest_of_them(store: BookStore) -> None:
    plain, matters = account(store, "Alder"), account(store, "Birch", Tier.KEY)
    old = red(store, plain, on=TODAY - WEEK)
    young, older = red(store, matters), red(store, matters, on=TODAY - DAY)
    gone = red(store, matters)
    factors.drop_factor(store, gone.id, TODAY)
    with store.reading() as reads:
        board = reads.lights.board([Light.RED])
        assert [one.factor.id for one in board] == [older.id, young.id, old.id]
        assert [(one.account, one.tier, one.matters) for one in board[1:]] == [
            ("Birch", Tier.KEY, True),
            ("Alder", Tier.NONE, False),
        ]
        assert reads.lights.board([Light.AMBER, Light.GREEN]) == []
        assert [one.factor.id for one in reads.lights.board([Light.RED], plain)] == [old.id]
        assert [one.factor.id for one in reads.lights.these([gone.id, 99])] == [gone.id]
    assert len(every(store, Factor)) == 4
