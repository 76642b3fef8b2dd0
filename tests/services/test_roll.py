"""The roll of the plan, once a month (P3 to P5, D19, D23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.loop import every
from tests.services.planning import EARLY, LATE, asked, day, firms, planned, state

from acctui.domain.action import Action
from acctui.domain.detail import is_lacking, is_unfinished
from acctui.domain.errors import RuleBroken
from acctui.domain.roll import Carry, Roll
from acctui.domain.settings import Choice
from acctui.domain.step import Due
from acctui.domain.window import Window
from acctui.services import actions
from acctui.services.roll import begin_roll, carries_to, finish_roll, roll_queue
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def _firms(store: BookStore) -> None:
    firms(store)


def test_the_unfinished_come_first_then_what_lacks_who_or_date(store: BookStore) -> None:
    planned(store, "2026-11-20", "second")
    planned(store, "2026-11-03", "first")
    planned(store, "2026-11", "this month")
    planned(store, "2026-11-12", "matters", account_id=2)
    planned(store, "2026-12", "outline")
    planned(store, "2026-12-04", "nobody's", who=None)
    for when in ("2026-11-24", "2026-12-04", "2027-01", None):
        planned(store, when, "left alone")
    assert asked(store, LATE) == (["matters", "first", "second", "this month"], ["nobody's", "outline"])


def test_each_item_says_how_often_it_was_carried_and_where_one_key_takes_it(store: BookStore) -> None:
    late = planned(store, "2026-11-03")
    actions.carry_action(store, late.id, Due(on=day("2026-11-12")), EARLY, "nobody there")
    actions.carry_action(store, late.id, Due(on=day("2026-11-19")), day("2026-11-13"))
    (item,) = roll_queue(store, LATE).items
    assert [carry.why for carry in item.carries] == [None, "nobody there"]
    assert (item.to, item.account, item.matters) == (day("2026-12-21"), "Birch", False)
    assert carries_to(store, late.id, LATE) == item.to


def test_a_roll_of_twelve_items_is_twelve_steps_and_each_is_undone_by_itself(store: BookStore) -> None:
    for place in range(12):
        planned(store, f"2026-11-{place + 2:02}", f"item {place}")
    begin_roll(store, LATE)
    jobs: list[Callable[[int], object]] = [
        lambda number: actions.carry_action(store, number, Due(on=carries_to(store, number, LATE)), LATE),
        lambda number: actions.finish_action(store, number, LATE),
        lambda number: actions.drop_action(store, number, LATE),
    ]
    steps = _steps(store)
    for place, item in enumerate(roll_queue(store, LATE).items):
        jobs[place % 3](item.action.id)
    assert (_steps(store) - steps, asked(store, LATE)) == (12, ([], []))
    assert _counted(store) == (4, 4, 4)
    store.undo()
    assert (_counted(store), len(asked(store, LATE)[0])) == ((4, 4, 3), 1)
    store.redo()
    done = finish_roll(store, LATE)
    assert (done.value.finished_on, done.label) == (LATE, "Rolled the plan to December")
    assert len(every(store, Carry)) == 4


def _steps(store: BookStore) -> int:
    with store.reading() as reads:
        return len(reads.steps.history(1000))


def _counted(store: BookStore) -> tuple[int, int, int]:
    (roll,) = every(store, Roll)
    return roll.carried, roll.done, roll.dropped


def test_only_what_the_roll_asks_about_is_counted(store: BookStore) -> None:
    begin_roll(store, LATE)
    actions.finish_action(store, planned(store, "2026-11-24").id, LATE)
    actions.drop_action(store, planned(store, "2026-12-24").id, LATE)
    assert _counted(store) == (0, 0, 0)
    actions.finish_action(store, planned(store, "2026-10-24").id, day("2026-12-22"))
    assert _counted(store) == (0, 0, 0)


def test_a_roll_that_was_begun_goes_on_after_a_break(store: BookStore) -> None:
    planned(store, "2026-11-02")
    late = planned(store, "2026-11-03")
    begun = begin_roll(store, LATE).value
    actions.finish_action(store, late.id, LATE)
    steps = _steps(store)
    again = begin_roll(store, day("2026-11-25")).value
    assert (again.id, again.done, _steps(store)) == (begun.id, 1, steps)
    assert state(store, day("2026-11-25")).begun == again


def test_the_roll_waits_for_every_unfinished_action_and_not_for_detail(store: BookStore) -> None:
    late = planned(store, "2026-11-02")
    planned(store, "2026-12", who=None)
    with pytest.raises(RuleBroken, match="1 unfinished action waits") as refusal:
        finish_roll(store, LATE)
    assert (refusal.value.field, refusal.value.rule) == ("roll", "P3")
    planned(store, "2026-11-02")
    with pytest.raises(RuleBroken, match="2 unfinished actions wait"):
        finish_roll(store, LATE)
    for action in (late.id, late.id + 2):
        actions.drop_action(store, action, LATE)
    finish_roll(store, LATE)
    assert (state(store, LATE).completing, state(store, LATE).due) == (1, False)


def test_a_month_is_rolled_once(store: BookStore) -> None:
    finish_roll(store, LATE)
    for job in (begin_roll, finish_roll):
        with pytest.raises(RuleBroken) as refusal:
            job(store, day("2026-12-03"))
        assert refusal.value.sentence == (
            "December was rolled on Sun 22 Nov. The next roll opens on Mon 21 Dec."
        )
    assert begin_roll(store, day("2026-12-21")).value.month == day("2027-01-01")


def test_the_roll_is_due_from_the_late_day_until_it_is_done(store: BookStore) -> None:
    planned(store, "2026-11-30")
    assert [state(store, on).due for on in (day("2026-11-20"), day("2026-11-21"))] == [False, True]
    finish_roll(store, day("2026-11-21"))
    late = state(store, day("2026-12-02"))
    assert (late.due, late.items, late.finished_on) == (False, 1, day("2026-11-21"))


def test_an_empty_plan_asks_for_no_roll(store: BookStore) -> None:
    assert not state(store, LATE).due
    actions.finish_action(store, planned(store, "2026-11-02").id, EARLY)
    assert not state(store, LATE).due


def test_a_missed_roll_waits_in_the_new_month_and_several_are_one(store: BookStore) -> None:
    planned(store, "2026-11-02")
    begun = begin_roll(store, LATE).value
    after = day("2027-02-03")
    assert (state(store, after).due, state(store, after).month) == (True, day("2027-02-01"))
    kept = begin_roll(store, after).value
    assert (kept.id, kept.month, kept.begun_on) == (begun.id, day("2027-02-01"), LATE)
    assert len(every(store, Roll)) == 1


def test_a_clock_set_back_rolls_nothing_twice(store: BookStore) -> None:
    planned(store, "2026-11-24")
    begin_roll(store, day("2026-11-25"))
    kept = finish_roll(store, day("2026-11-22")).value
    assert (kept.begun_on, kept.finished_on) == (day("2026-11-25"), day("2026-11-25"))
    back = day("2026-10-22")
    assert not state(store, back).due
    with pytest.raises(RuleBroken, match="December was rolled"):
        begin_roll(store, back)


def test_the_next_roll_opens_on_the_sellers_own_day(store: BookStore) -> None:
    set_choices(store, {Choice.LATE_FROM: "25"})
    assert roll_queue(store, LATE).opens_on == day("2026-11-25")
    assert roll_queue(store, day("2026-11-25")).opens_on == day("2026-12-25")


def test_an_outline_of_july_is_asked_about_in_late_june_and_not_before(store: BookStore) -> None:
    planned(store, "2026-07", "outline")
    assert asked(store, day("2026-05-28")) == ([], [])
    assert asked(store, day("2026-06-28")) == ([], ["outline"])
    assert state(store, day("2026-06-28")).completing == 1


def test_what_is_counted_is_what_is_asked_about(store: BookStore, today: dt.date) -> None:
    places = [None, "2026-10", "2026-11", "2026-12", "2027-01"]
    places += [f"2026-{month}-{number:02}" for month in (10, 11, 12) for number in (1, 20, 21, 22, 23, 30)]
    for when in places:
        planned(store, when)
        planned(store, when, who=None)
    found: tuple[Action, ...] = every(store, Action)
    for late_from in (1, 21, 28):
        set_choices(store, {Choice.LATE_FROM: str(late_from)})
        window = Window.of(today, late_from)
        counted = state(store, today)
        assert counted.items == sum(is_unfinished(one, window) for one in found)
        assert counted.completing == sum(is_lacking(one, window) for one in found)
        assert tuple(map(len, asked(store, today))) == (counted.items, counted.completing)
