"""Every line of Today is gone after doing what it says, and nothing waits before there is something to do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import DAY, HOUR, advance, log, state
from tests.services.yearly import account, target, won

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call, Result
from acctui.domain.days import When
from acctui.domain.factor import Factor, Light
from acctui.domain.goal import Decision
from acctui.domain.objective import Level, Objective
from acctui.domain.stage_goal import StageGoal
from acctui.domain.step import Due
from acctui.services import (
    accounts,
    actions,
    calls,
    moving,
    objectives,
    promises,
    proposals,
    roll,
    stage_goals,
    sweep,
)
from acctui.services.factors import add_factor, drop_factor, set_factor, turn
from acctui.services.goals import decide
from acctui.services.today import Waits, count_waiting, empty_today, today, waiting

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

SUNDAY = dt.date(2026, 11, 22)


@pytest.fixture(autouse=True)
def one_account(store: BookStore) -> None:
    """Keep one Key Account."""
    accounts.add_account(store, Account(name="Alder", tier=Tier.KEY))


def _waits(store: BookStore, now: dt.datetime, *whys: Waits) -> None:
    """See that these kinds wait, and no other."""
    assert [line.why for line in waiting(store, now)] == list(whys)
    assert count_waiting(store, now) == today(store, now).counts


def test_an_empty_today_names_the_next_ritual(store: BookStore, now: dt.datetime) -> None:
    view = today(store, now)
    assert (view.all, view.accounts) == ((), 1)
    assert view.ritual.words(now.date()) == "the sweep of week 48, from Mon 23 Nov"
    eve = dt.datetime(2026, 11, 17, 9, 0, tzinfo=dt.UTC)
    assert today(store, eve).ritual.words(eve.date()) == "the roll, from Sat 21 Nov"


def test_nothing_waits_in_a_book_that_is_not_there_yet(now: dt.datetime) -> None:
    view = empty_today(now)
    assert (view.all, view.coming, view.accounts) == ((), (), 0)


def test_a_call_to_log_is_gone_once_it_is_logged_moved_or_withdrawn(
    store: BookStore, now: dt.datetime
) -> None:
    logged, moved, dropped = (state(store, now - HOUR) for _ in range(3))
    _waits(store, now, Waits.LOG, Waits.LOG, Waits.LOG)
    log(store, logged, Result.CONTINUATION, now)
    calls.move_call(store, moved.id, When(now.date() + DAY), now)
    calls.withdraw_call(store, dropped.id, "they merged", now)
    _waits(store, now)


def test_a_call_of_today_is_gone_once_it_is_logged(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - DAY, at=When(now.date(), dt.time(23, 0)))
    _waits(store, now, Waits.CALL)
    log(store, call, Result.CONTINUATION, now)
    _waits(store, now)


def test_a_promise_is_gone_once_it_is_answered(store: BookStore, now: dt.datetime) -> None:
    due = now + 5 * DAY
    kept, postponed, broken = (advance(store, state(store, now - HOUR), now) for _ in range(3))
    _waits(store, due, Waits.PROMISE, Waits.PROMISE, Waits.PROMISE)
    promises.settle_promise(store, kept.id, due.date(), kept=True)
    promises.postpone_promise(store, postponed.id, due.date() + DAY, due.date())
    promises.settle_promise(store, broken.id, due.date(), kept=False)
    _waits(store, due)


def _action(store: BookStore, day: dt.date) -> int:
    action = Action(account_id=1, what="send it", on=day)
    return actions.add_action(store, action, day).value.id


def test_an_action_is_gone_once_it_is_done_dropped_or_moved(store: BookStore) -> None:
    now = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)
    done, dropped, moved = (_action(store, now.date()) for _ in range(3))
    _waits(store, now, Waits.ACTION, Waits.ACTION, Waits.ACTION)
    actions.finish_action(store, done, now.date())
    actions.drop_action(store, dropped, now.date())
    moving.move_action(store, moved, Due(on=now.date() + DAY), now.date())
    _waits(store, now)


def _amber(store: BookStore, by: dt.date | None = None) -> Factor:
    factor = Factor(account_id=1, light=Light.AMBER, text="the tender", tips="the board", since=SUNDAY, by=by)
    return add_factor(store, factor, SUNDAY).value


def test_the_sweep_is_gone_once_each_factor_is_looked_at(store: BookStore, now: dt.datetime) -> None:
    first, second = _amber(store), _amber(store)
    later = now + DAY
    _waits(store, later, Waits.SWEEP)
    assert "2 ambers and reds; never swept yet" in waiting(store, later)[0].text
    sweep.keep(store, first.id, later.date())
    _waits(store, later, Waits.SWEEP)
    sweep.keep(store, second.id, later.date())
    _waits(store, later)
    _waits(store, later + 7 * DAY, Waits.SWEEP)
    line = waiting(store, later + 7 * DAY)[0]
    assert (line.span, line.state, line.text) == (
        "week 49",
        "7 days",
        "2 ambers and reds; last sweep Mon 23 Nov",
    )


def test_missed_sweeps_are_one_line_and_missed_rolls_one_roll(store: BookStore, now: dt.datetime) -> None:
    _amber(store)
    _action(store, now.date())
    back = now + 100 * DAY
    kinds = [line.why for line in waiting(store, back)]
    assert (kinds.count(Waits.SWEEP), kinds.count(Waits.ROLL)) == (1, 1)


def test_an_amber_past_its_date_is_gone_once_it_is_turned_dated_anew_or_gone(
    store: BookStore, now: dt.datetime
) -> None:
    turned, dated, dropped = (_amber(store, SUNDAY) for _ in range(3))
    later = (now + DAY).date()
    _waits(store, now + DAY, Waits.SWEEP, Waits.AMBER, Waits.AMBER, Waits.AMBER)
    turn(store, turned.id, Light.GREEN, later)
    set_factor(store, dated.id, {"by": later + DAY})
    drop_factor(store, dropped.id, later)
    _waits(store, now + DAY, Waits.SWEEP)


def test_the_roll_is_gone_once_it_is_rolled(store: BookStore, now: dt.datetime) -> None:
    action = _action(store, SUNDAY - DAY)
    actions.add_action(
        store, Action(account_id=1, what="plan it", month=dt.date(2026, 12, 1)), dt.date(2026, 11, 1)
    )
    _waits(store, now, Waits.ACTION, Waits.ROLL)
    line = waiting(store, now)[1]
    assert line.text == "1 item left in November, 1 of December lacks who or date"
    assert (line.span, line.state) == ("until Mon 30", "day 22")
    assert [line.day_words(SUNDAY, wide=wide) for wide in (True, False)] == ["until Mon 30", "30 Nov"]
    moving.carry_action(store, action, Due(on=dt.date(2026, 12, 7)), SUNDAY)
    roll.finish_roll(store, SUNDAY)
    _waits(store, now)


def test_a_roll_with_nothing_left_over_still_opens_the_new_month(store: BookStore, now: dt.datetime) -> None:
    _action(store, dt.date(2026, 12, 7))
    assert waiting(store, now)[0].text == "December becomes the month in detail"


def _business(store: BookStore, due: dt.date) -> int:
    objective = Objective(
        account_id=1,
        level=Level.BUSINESS,
        text="Depots served",
        set_on=SUNDAY - 30 * DAY,
        due=due + 60 * DAY,
        unit="depots",
        baseline=500,
        target=700,
    )
    kept = objectives.add_objective(store, objective).value
    stage_goals.set_stages(store, kept.id, ((600, due), (700, due + 60 * DAY)))
    return kept.id


def test_a_near_stage_goal_is_gone_once_it_is_measured_and_asked_again_later(
    store: BookStore, now: dt.datetime
) -> None:
    objective = _business(store, dt.date(2026, 12, 1))
    _waits(store, now, Waits.STAGE)
    line = waiting(store, now)[0]
    assert (line.text, line.objective_id) == ("Depots served: 6 due, now 5", objective)
    assert line.state_words(SUNDAY, wide=True) == "9 days"
    stage_goals.measure(store, objective, 550, SUNDAY)
    _waits(store, now)
    _waits(store, now + 7 * DAY, Waits.STAGE)
    stage_goals.measure(store, objective, 600, SUNDAY + 7 * DAY)
    _waits(store, now + 7 * DAY)


def test_a_missed_stage_goal_is_gone_once_it_is_reached_or_its_factor_answered(
    store: BookStore, now: dt.datetime
) -> None:
    objective = _business(store, SUNDAY - 9 * DAY)
    _waits(store, now, Waits.STAGE)
    assert waiting(store, now)[0].state_words(SUNDAY, wide=True) == "9 days late"
    stage_goals.measure(store, objective, 550, SUNDAY)
    _waits(store, now, Waits.STAGE)
    (key,) = [one.key for one in proposals.proposals(store, None, SUNDAY) if one.key.startswith("stage-")]
    proposals.wave_away(store, key, SUNDAY)
    _waits(store, now)
    store.undo()
    _waits(store, now, Waits.STAGE)
    stage_goals.measure(store, objective, 600, SUNDAY)
    _waits(store, now)


def test_an_undecided_target_is_gone_once_it_is_decided(store: BookStore) -> None:
    cedar = target(store, "Cedar", 100)
    day = dt.datetime(2027, 1, 2, 9, 0, tzinfo=dt.UTC)
    _waits(store, day, Waits.DECIDE)
    decide(store, cedar, 2026, Decision.DROP, day.date())
    _waits(store, day)


def test_a_goal_behind_both_lines_is_gone_once_its_pace_is_there(store: BookStore) -> None:
    day = dt.datetime(2026, 7, 1, 9, 0, tzinfo=dt.UTC)
    cedar = target(store, "Cedar", 1200)
    assert [line.why for line in waiting(store, day) if line.account == "Cedar" and line.why is Waits.PACE]
    line = next(line for line in waiting(store, day) if line.why is Waits.PACE)
    assert (line.span, line.state, line.matters) == ("2026", "behind", True)
    assert line.text == "0 of 1,200; needs 197 a month"
    won(store, cedar, "2026-06-30", 601)
    assert not [line for line in waiting(store, day) if line.why is Waits.PACE]


def test_a_goal_ahead_of_last_year_is_not_behind(store: BookStore) -> None:
    day = dt.datetime(2026, 7, 1, 9, 0, tzinfo=dt.UTC)
    cedar = target(store, "Cedar", 1200)
    won(store, cedar, "2025-11-01", 1000)
    assert not [line for line in waiting(store, day) if line.why is Waits.PACE]
    won(store, cedar, "2025-02-01", 1000)
    assert [line.account for line in waiting(store, day) if line.why is Waits.PACE] == ["Cedar"]


def test_without_a_last_year_the_first_month_says_nothing_of_the_pace(store: BookStore) -> None:
    target(store, "Cedar", 1200)
    first = dt.datetime(2026, 1, 31, 9, 0, tzinfo=dt.UTC)
    assert not [line for line in waiting(store, first) if line.why is Waits.PACE]
    assert [line for line in waiting(store, first + DAY) if line.why is Waits.PACE]


def test_a_day_of_another_year_says_its_year(store: BookStore, now: dt.datetime) -> None:
    state(store, now - HOUR)
    (line,) = [line for line in waiting(store, now + 100 * DAY) if line.why is Waits.LOG]
    later = SUNDAY + 100 * DAY
    assert line.day_words(later, wide=True) == "22 Nov 2026"
    assert line.day_words(later, wide=False) == "Nov '26"
    assert line.state_words(later, wide=False) == "100 days"


def test_lines_of_plain_accounts_are_folded_while_one_that_matters_waits(
    store: BookStore, now: dt.datetime
) -> None:
    plain = account(store, "Birch")
    calls.state_outcome(store, Call(account_id=plain, outcome="a trial", stated_at=now))
    view = today(store, now)
    assert ([line.account for line in view.lines], view.plain) == (["Birch"], ())
    state(store, now - HOUR)
    view = today(store, now)
    assert [line.account for line in view.lines] == ["Alder"]
    assert [line.account for line in view.plain] == ["Birch"]
    assert view.counts.to_log == 2


def test_what_sweep_and_roll_say_is_what_their_own_services_say(store: BookStore, now: dt.datetime) -> None:
    _amber(store)
    _action(store, SUNDAY)
    for days in range(0, 60, 3):
        moment = now + days * DAY
        with store.reading() as reads:
            due = sweep.is_due(reads, moment.date()), roll.roll_state(reads, moment.date()).due
        counted = count_waiting(store, moment)
        assert (counted.sweep, counted.roll) == due


def test_a_stage_goal_in_the_past_that_was_met_in_time_does_not_wait(
    store: BookStore, now: dt.datetime
) -> None:
    objective = _business(store, SUNDAY - 9 * DAY)
    stage_goals.measure(store, objective, 600, SUNDAY - 10 * DAY)
    stage_goals.measure(store, objective, 550, SUNDAY)
    with store.reading() as reads:
        assert len(reads.where(StageGoal)) == 2
    _waits(store, now)
