"""A sweep takes one amber or red at a time, is resumed where it was left, and counts nothing twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.lit import DAY, TODAY, WEEK, amber, green, red
from tests.services.loop import every
from tests.services.yearly import account

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.settings import Choice
from acctui.services import factors, sweep, sweeping
from acctui.services.accounts import delete_account
from acctui.services.factors import Saying
from acctui.services.lights import lights
from acctui.services.settings import set_choices
from acctui.services.sweep import keep, snooze, sweep_drop, sweep_queue, sweep_turn

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.light_views import SweepQueue
    from acctui.storage.store import BookStore

BACK = 30 * DAY


@pytest.fixture
def board(store: BookStore) -> tuple[Factor, ...]:
    """Give a plain account's red, and of one that matters a red, an old amber and a green."""
    alder, birch = account(store, "Alder"), account(store, "Birch", candidate="they build")
    return (
        red(store, alder, "plain red", on=TODAY - 90 * DAY),
        amber(store, birch, "amber", on=TODAY - 60 * DAY),
        red(store, birch, "red", on=TODAY - DAY),
        green(store, birch),
    )


def waiting(queue: SweepQueue) -> list[str]:
    """Name what waits, in order."""
    return [one.card.factor.text for one in queue.waiting]


def counts(queue: SweepQueue) -> tuple[int, int, int, int]:
    """Give the counts of a sweep."""
    return queue.reviewed, queue.turned, queue.snoozed, queue.reds_without_action


def is_due(store: BookStore, day: dt.date) -> bool:
    """Tell whether a sweep is due on a day."""
    with store.reading() as reads:
        return sweep.is_due(reads, day)


def test_what_matters_comes_first_then_reds_then_the_longest_unseen(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    queue = sweep_queue(store, TODAY)
    assert waiting(queue) == ["red", "amber", "plain red"]
    assert (queue.sweep, queue.last, counts(queue), queue.is_over) == (None, None, (0, 0, 0, 2), False)
    assert len(board) == 4


def test_each_key_is_one_step_and_the_last_one_finishes(store: BookStore, board: tuple[Factor, ...]) -> None:
    plain, unsure, stop, _ = board
    assert keep(store, stop.id, TODAY).label == "Kept red: red"
    queue = sweep_queue(store, TODAY)
    assert (waiting(queue), queue.cards[0].done is not None) == (["amber", "plain red"], True)
    assert queue.sweep is not None
    assert queue.sweep.finished_on is None
    sweep_turn(store, unsure.id, Light.RED, TODAY, Saying(line="the order"))
    sweep_drop(store, plain.id, TODAY, "we do not deliver there")
    over = sweep_queue(store, TODAY)
    assert (over.is_over, counts(over), over.last) == (True, (3, 1, 0, 2), TODAY)
    assert [one.done and one.done.happened for one in over.cards] == [
        Happened.KEPT,
        Happened.TURNED,
        Happened.GONE,
    ]
    (kept,) = every(store, Sweep)
    assert (kept.begun_on, kept.finished_on, kept.reviewed, kept.turned) == (TODAY, TODAY, 3, 1)
    assert not is_due(store, TODAY)
    for _ in range(3):
        store.undo()
    assert (every(store, Sweep), sweep_queue(store, TODAY).reviewed) == ((), 0)
    for _ in range(3):
        store.redo()
    assert counts(sweep_queue(store, TODAY)) == (3, 1, 0, 2)
    assert {one.reviewed_on for one in every(store, Factor)} == {TODAY, None}


def test_nothing_is_counted_twice(store: BookStore, board: tuple[Factor, ...]) -> None:
    _, unsure, stop, ok = board
    keep(store, stop.id, TODAY, seen=stop)
    with pytest.raises(RuleBroken, match=r'"red" was looked at in this sweep\. Take the next one'):
        keep(store, stop.id, TODAY, seen=stop)
    factors.turn(store, stop.id, Light.AMBER, TODAY, Saying(line="the vote"))
    factors.turn(store, stop.id, Light.RED, TODAY)
    assert counts(sweep_queue(store, TODAY))[:2] == (1, 0)
    factors.turn(store, ok.id, Light.AMBER, TODAY, Saying(line="the vote"))
    assert sweep_queue(store, TODAY).reviewed == 1
    factors.turn(store, unsure.id, Light.RED, TODAY, Saying(line="x"))
    with pytest.raises(RuleBroken, match="was looked at in this sweep"):
        sweep_drop(store, unsure.id, TODAY)
    assert counts(sweep_queue(store, TODAY))[:2] == (2, 1)


def test_a_turn_on_the_board_counts_in_a_sweep_that_was_begun(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    begun = sweep.begin_sweep(store, TODAY)
    assert sweep.begin_sweep(store, TODAY).value == begun.value
    factors.turn(store, board[2].id, Light.GREEN, TODAY)
    factors.drop_factor(store, board[0].id, TODAY)
    assert waiting(sweep_queue(store, TODAY)) == ["amber"]
    assert counts(sweep_queue(store, TODAY)) == (2, 1, 0, 0)
    assert len(every(store, Sweep)) == 1


def test_another_window_that_was_faster_is_told_in_one_sentence(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    _, unsure, stop, ok = board
    factors.turn(store, unsure.id, Light.RED, TODAY, Saying(line="the order"))
    with pytest.raises(RuleBroken, match='"amber" is red now: it was turned meanwhile'):
        keep(store, unsure.id, TODAY, seen=unsure)
    factors.set_factor(store, stop.id, {"text": "new FD"})
    assert keep(store, stop.id, TODAY, seen=stop).value.text == "new FD"
    with pytest.raises(RuleBroken, match="A sweep takes ambers and reds"):
        keep(store, ok.id, TODAY)
    factors.drop_factor(store, unsure.id, TODAY)
    with pytest.raises(RuleBroken, match="is gone already"):
        snooze(store, unsure.id, TODAY, seen=unsure)


def test_a_factor_is_put_off_for_a_week_and_comes_back(store: BookStore, board: tuple[Factor, ...]) -> None:
    plain, unsure, stop, _ = board
    done = snooze(store, stop.id, TODAY)
    assert (done.value.snoozed_until, done.label) == (TODAY + WEEK, "Put off: red")
    snooze(store, unsure.id, TODAY, TODAY + DAY)
    keep(store, plain.id, TODAY)
    over = sweep_queue(store, TODAY)
    assert (counts(over), [one.is_snoozed for one in over.cards]) == ((1, 0, 2, 2), [True, True, False])
    assert waiting(sweep_queue(store, TODAY + DAY)) == ["amber", "plain red"]
    assert waiting(sweep_queue(store, TODAY + WEEK)) == ["red", "amber", "plain red"]
    with pytest.raises(RuleBroken, match="put off to a day to come"):
        snooze(store, stop.id, TODAY, TODAY)


def test_what_was_put_off_may_be_looked_at_in_the_same_sweep(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    snooze(store, board[2].id, TODAY)
    assert keep(store, board[2].id, TODAY).value.snoozed_until is None
    assert counts(sweep_queue(store, TODAY)) == (1, 0, 0, 2)


def test_an_undated_amber_is_asked_for_its_date_once(store: BookStore, board: tuple[Factor, ...]) -> None:
    _, unsure, stop, _ = board
    asked = {one.card.factor.text: one.card.asks_date for one in sweep_queue(store, TODAY).cards}
    assert asked == {"red": False, "amber": True, "plain red": False}
    keep(store, unsure.id, TODAY)
    later = {one.card.factor.text: one.card.asks_date for one in sweep_queue(store, TODAY + WEEK).cards}
    assert later["amber"] is False
    with pytest.raises(RuleBroken, match="Only an amber has a day"):
        keep(store, stop.id, TODAY, by=TODAY + DAY)
    assert len(every(store, Sweep)) == 1
    turned = sweep_turn(store, stop.id, Light.AMBER, TODAY, Saying(line="the vote")).value
    assert keep(store, turned.id, TODAY + 8 * DAY, by=TODAY + 9 * DAY).value.by == TODAY + 9 * DAY


def test_an_amber_past_its_date_shows_in_the_sweep(store: BookStore, board: tuple[Factor, ...]) -> None:
    factors.set_factor(store, board[1].id, {"by": TODAY - 2 * DAY})
    card = next(one.card for one in sweep_queue(store, TODAY).cards if one.card.factor.id == board[1].id)
    assert (card.past_days, card.asks_date) == (2, False)
    with store.reading() as reads:
        assert sweeping.sweep_state(reads, TODAY).past == 1


def test_what_was_kept_for_weeks_says_so_until_it_turns(store: BookStore) -> None:
    factor = red(store, account(store, "Alder"), on=TODAY - 40 * DAY)
    for weeks in (4, 3, 2, 1):
        keep(store, factor.id, TODAY - weeks * WEEK)
    (waits,) = sweep_queue(store, TODAY).waiting
    assert waits.card.kept_weeks == 4
    sweep_turn(store, factor.id, Light.RED, TODAY, Saying(line="the order"))
    assert lights(store, None, TODAY).red[0].kept_weeks == 4
    factors.turn(store, factor.id, Light.AMBER, TODAY, Saying(line="the vote"))
    assert lights(store, None, TODAY).amber[0].kept_weeks == 0
    assert len(every(store, Sweep)) == 5


def test_the_same_light_with_a_new_line_counts_as_kept(store: BookStore, board: tuple[Factor, ...]) -> None:
    sweep_turn(store, board[2].id, Light.RED, TODAY, Saying(line="the order"))
    event = every(store, FactorEvent)[-1]
    assert (event.happened, event.line, event.before) == (Happened.KEPT, "the order", None)
    assert counts(sweep_queue(store, TODAY))[:2] == (1, 0)


def test_an_action_answers_a_factor_and_keeps_it_in_one_step(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    stop = board[2]
    done = sweep.answer(store, stop.id, Action(account_id=0, what="call the FD", on=TODAY + DAY), TODAY)
    assert (done.value.account_id, done.value.factor_id) == (stop.account_id, stop.id)
    assert done.label == 'me: call the FD (for "red")'
    queue = sweep_queue(store, TODAY)
    assert (counts(queue), [one.what for one in queue.cards[0].card.actions]) == (
        (1, 0, 0, 1),
        ["call the FD"],
    )
    store.undo()
    assert (every(store, Action), sweep_queue(store, TODAY).reviewed) == ((), 0)


def test_a_sweep_left_halfway_goes_on_another_day(store: BookStore, board: tuple[Factor, ...]) -> None:
    keep(store, board[2].id, TODAY)
    assert is_due(store, TODAY + 2 * DAY)
    assert waiting(sweep_queue(store, TODAY + 2 * DAY)) == ["amber", "plain red"]
    keep(store, board[1].id, TODAY + 2 * DAY)
    keep(store, board[0].id, TODAY + 2 * DAY)
    (kept,) = every(store, Sweep)
    assert (kept.begun_on, kept.finished_on, kept.reviewed) == (TODAY, TODAY + 2 * DAY, 3)


def test_after_weeks_away_one_sweep_asks_anew_and_counts_each_once(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    keep(store, board[2].id, TODAY)
    later = TODAY + 21 * DAY
    assert waiting(sweep_queue(store, later)) == ["red", "amber", "plain red"]
    for factor in (board[2], board[1], board[0]):
        keep(store, factor.id, later)
    (kept,) = every(store, Sweep)
    assert (kept.finished_on, kept.reviewed) == (later, 3)
    assert not is_due(store, later)


def test_a_sweep_is_due_once_a_week_by_the_week_s_first_day(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    for factor in board[:3]:
        keep(store, factor.id, TODAY)
    assert [is_due(store, TODAY + days * DAY) for days in (0, 1, 7)] == [False, True, True]
    set_choices(store, {Choice.WEEK_BEGINS: "sunday"})
    assert [is_due(store, TODAY + days * DAY) for days in (0, 1, 6, 7)] == [False, False, False, True]


def test_a_sweep_begun_again_on_its_day_takes_what_is_new(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    for factor in board[:3]:
        keep(store, factor.id, TODAY)
    with pytest.raises(RuleBroken, match="was looked at in this sweep"):
        keep(store, board[0].id, TODAY)
    new = red(store, 1, "strike")
    queue = sweep_queue(store, TODAY)
    assert (waiting(queue), queue.sweep) == (["strike"], None)
    keep(store, new.id, TODAY)
    assert counts(sweep_queue(store, TODAY)) == (1, 0, 0, 1)
    assert len(every(store, Sweep)) == 2


def test_a_clock_set_back_a_month_loses_and_doubles_nothing(
    store: BookStore, board: tuple[Factor, ...]
) -> None:
    keep(store, board[2].id, TODAY)
    earlier = TODAY - BACK
    assert waiting(sweep_queue(store, earlier)) == ["amber", "plain red"]
    with pytest.raises(RuleBroken, match="was looked at in this sweep"):
        keep(store, board[2].id, earlier)
    keep(store, board[1].id, earlier)
    keep(store, board[0].id, earlier)
    (kept,) = every(store, Sweep)
    assert (kept.reviewed, kept.finished_on) == (3, earlier)
    for day in (earlier, TODAY):
        assert all(one.card.age_days >= 0 for one in sweep_queue(store, day).cards)
    assert is_due(store, TODAY)
    with store.reading() as reads:
        assert sweeping.sweep_state(reads, earlier - DAY).last is None


def test_a_book_without_ambers_and_reds_asks_for_no_sweep(store: BookStore) -> None:
    green(store, account(store, "Alder"))
    assert not is_due(store, TODAY)
    queue = sweep_queue(store, TODAY)
    assert (queue.cards, queue.is_over, queue.sweep) == ((), True, None)
    with pytest.raises(RuleBroken, match="No amber or red waits"):
        sweep.begin_sweep(store, TODAY)
    with pytest.raises(RuleBroken, match="No sweep is under way"):
        sweep.finish_sweep(store, TODAY)


def test_a_sweep_is_finished_only_when_nothing_waits(store: BookStore, board: tuple[Factor, ...]) -> None:
    keep(store, board[2].id, TODAY)
    with pytest.raises(RuleBroken, match="2 factors wait in this sweep"):
        sweep.finish_sweep(store, TODAY)
    keep(store, board[1].id, TODAY)
    with pytest.raises(RuleBroken, match="1 factor waits in this sweep"):
        sweep.finish_sweep(store, TODAY)
    delete_account(store, board[0].account_id)
    done = sweep.finish_sweep(store, TODAY)
    assert (done.value.reviewed, done.value.finished_on, done.label) == (2, TODAY, "Finished the sweep")


def test_twenty_factors_take_twenty_keys(store: BookStore) -> None:
    alder = account(store, "Alder")
    for number in range(20):
        red(store, alder, f"red {number}")
    keys = 0
    while waits := sweep_queue(store, TODAY).waiting:
        keep(store, waits[0].card.factor.id, TODAY, seen=waits[0].card.factor)
        keys += 1
    assert (keys, counts(sweep_queue(store, TODAY))) == (20, (20, 0, 0, 20))
    assert not is_due(store, TODAY)
