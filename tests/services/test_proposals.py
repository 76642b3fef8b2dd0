"""The book suggests lights; each is taken or waved away once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.domain.rungs import products
from tests.services.lit import DAY, TODAY
from tests.services.loop import advance, every, log, state
from tests.services.yearly import account, target

from acctui.domain.call import Call, Result
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import FactorEvent, Light, Waved
from acctui.domain.note import History
from acctui.domain.objective import Ending
from acctui.domain.roll import Away
from acctui.services import calls, objectives, promises
from acctui.services.lights import lights
from acctui.services.proposals import proposals, take_proposal, wave_away
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.services.light_views import Proposal
    from acctui.storage.store import BookStore

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
OCTOBER = dt.date(2026, 10, 31)


@pytest.fixture
def alder(store: BookStore) -> int:
    """Keep one plain account."""
    return account(store, "Alder")


def continued(store: BookStore, times: int = 1, days_ago: int = 0) -> Call:
    """Log so many continuations of the first account and give the last."""
    now = NOW - days_ago * DAY
    logged = [log(store, state(store, now - DAY), Result.CONTINUATION, now) for _ in range(times)]
    return logged[-1]


def the_one(store: BookStore, today: dt.date = TODAY) -> Proposal:
    """Give the only proposal there is."""
    (one,) = proposals(store, None, today)
    return one


def staged(store: BookStore) -> list[Proposal]:
    """Give what is proposed for stage goals alone; who has a ladder is missed too."""
    return [one for one in proposals(store, None, TODAY) if one.key.startswith("stage-")]


def test_two_continuations_are_one_proposal_and_not_two(store: BookStore, alder: int) -> None:
    continued(store)
    assert proposals(store, None, TODAY) == ()
    last = continued(store)
    one = the_one(store)
    assert (one.account_id, one.account, one.matters, one.light) == (alder, "Alder", False, Light.AMBER)
    assert (one.key, one.call_id) == ("streak-1", last.id)
    assert one.text == "2 calls in a row without an advance"
    assert one.why == "2 continuations in a row, the last for: they sign the trial terms"
    continued(store)
    assert (the_one(store).key, the_one(store).text) == ("streak-1", "3 calls in a row without an advance")
    assert proposals(store, alder, TODAY) == (the_one(store),)
    assert lights(store, None, TODAY).proposals == ()
    assert lights(store, alder, TODAY).proposals == (the_one(store),)


def test_a_proposal_is_taken_once_and_the_next_streak_proposes_again(
    store: BookStore, alder: int, book: Path
) -> None:
    last = continued(store, 2)
    done = take_proposal(store, "streak-1", TODAY)
    assert (done.value.source, done.value.light, done.value.account_id) == ("streak-1", Light.AMBER, alder)
    assert done.value.tips == "Whether the next call ends in an act of theirs with a date"
    event = every(store, FactorEvent)[0]
    assert (event.call_id, event.why) == (
        last.id,
        "2 continuations in a row, the last for: they sign the trial terms",
    )
    assert proposals(store, None, TODAY) == ()
    continued(store)
    assert proposals(store, None, TODAY) == ()
    with pytest.raises(RuleBroken, match=r'"streak-1" is not proposed now'):
        take_proposal(store, "streak-1", TODAY)
    log(store, state(store, NOW), Result.NO_SALE, NOW)
    continued(store, 2)
    assert the_one(store).key == "streak-5"
    store.close()
    assert check_book(book) == []


def test_a_proposal_is_waved_away_once(store: BookStore, alder: int) -> None:
    continued(store, 2)
    done = wave_away(store, "streak-1", TODAY)
    assert done.label == "Waved away for Alder: 2 calls in a row without an advance"
    assert every(store, Waved)[0].account_id == alder
    continued(store)
    assert proposals(store, None, TODAY) == ()
    with pytest.raises(RuleBroken, match="is not proposed now"):
        wave_away(store, "streak-1", TODAY)
    with pytest.raises(RuleBroken, match="is not proposed now"):
        wave_away(store, " ", TODAY)
    for _ in range(3):
        store.undo()
    assert the_one(store).key == "streak-1"


def test_a_proposal_is_taken_in_the_seller_s_own_words(store: BookStore, alder: int) -> None:
    continued(store, 2)
    with pytest.raises(RuleBroken, match="could go either way"):
        take_proposal(store, "streak-1", TODAY, {"line": " "})
    kept = take_proposal(store, "streak-1", TODAY, {"text": "They stall", "line": "the board meets"}).value
    assert (kept.text, kept.tips, kept.account_id) == ("They stall", "the board meets", alder)


def test_a_long_streak_stays_one_proposal(store: BookStore, alder: int) -> None:
    continued(store, 14)
    one = the_one(store)
    assert (one.key, one.text, one.account_id) == ("streak-1", "14 calls in a row without an advance", alder)
    wave_away(store, one.key, TODAY)
    continued(store)
    assert proposals(store, None, TODAY) == ()


def test_a_promise_not_kept_proposes_one_amber_for_a_while(store: BookStore, alder: int) -> None:
    call = advance(store, state(store, NOW - DAY), NOW)
    assert proposals(store, None, TODAY) == ()
    promises.settle_promise(store, call.id, TODAY, kept=False)
    one = the_one(store)
    assert (one.key, one.light, one.why) == (
        f"promise-{call.id}",
        Light.AMBER,
        "Promised and not done: send it",
    )
    assert (one.account_id, one.call_id) == (alder, call.id)
    assert the_one(store, TODAY + 45 * DAY).key == one.key
    assert proposals(store, None, TODAY + 46 * DAY) == ()
    take_proposal(store, one.key, TODAY)
    assert proposals(store, None, TODAY) == ()


def test_a_reason_longer_than_a_line_is_shortened_in_the_history(store: BookStore, alder: int) -> None:
    long = "x" * 500
    call = log(
        store,
        state(store, NOW - DAY),
        Result.ADVANCE,
        NOW,
        customer_act=long,
        customer_act_by=TODAY + DAY,
    )
    promises.settle_promise(store, call.id, TODAY, kept=False)
    assert take_proposal(store, f"promise-{call.id}", TODAY).value.account_id == alder
    why = every(store, FactorEvent)[0].why
    assert (len(why), why[-1]) == (500, "…")


def test_a_missed_stage_goal_proposes_an_amber_while_there_is_time(store: BookStore, alder: int) -> None:
    steps = ((300, OCTOBER), (400, dt.date(2027, 3, 31)), (500, dt.date(2027, 9, 30)))
    goal = objectives.add_objective(store, products(account_id=alder), stages=steps).value
    (one,) = staged(store)
    assert (one.key, one.light, one.matters) == (f"stage-{goal.id}-2026-10-31", Light.AMBER, True)
    assert one.text == "Missed the stage goal 3 by 31 Oct 2026"
    assert (one.line, one.by) == ("Whether 4 is reached by 31 Mar 2027", dt.date(2027, 3, 31))
    assert one in lights(store, None, TODAY).proposals
    kept = take_proposal(store, one.key, TODAY).value
    assert (kept.by, kept.objective_id, kept.light) == (one.by, None, Light.AMBER)
    assert staged(store) == []
    objectives.measure(store, goal.id, 300, TODAY)
    store.undo()
    store.undo()
    objectives.measure(store, goal.id, 300, TODAY)
    assert staged(store) == []


def test_after_the_last_stage_goal_it_is_a_red_that_stops_the_objective(store: BookStore, alder: int) -> None:
    goal = objectives.add_objective(
        store, products(account_id=alder, due=OCTOBER), stages=((500, OCTOBER),)
    ).value
    (one,) = staged(store)
    assert (one.light, one.objective_id, one.line, one.by) == (Light.RED, goal.id, "Products in use", None)
    kept = take_proposal(store, one.key, TODAY).value
    assert (kept.objective_id, kept.stops) == (goal.id, None)
    store.undo()
    own = take_proposal(store, one.key, TODAY, {"line": "the next order"}).value
    assert (own.objective_id, own.stops) == (goal.id, "the next order")


def test_a_falling_objective_is_behind_when_its_value_is_above(store: BookStore, alder: int) -> None:
    fall = products(account_id=alder, baseline=500, target=200)
    goal = objectives.add_objective(store, fall, stages=((400, OCTOBER), (200, dt.date(2027, 9, 30)))).value
    assert staged(store)[0].text == "Missed the stage goal 4 by 31 Oct 2026"
    objectives.measure(store, goal.id, 400, TODAY)
    assert staged(store) == []
    objectives.measure(store, goal.id, 450, TODAY)
    assert staged(store)[0].text == "Missed the stage goal 4 by 31 Oct 2026"
    objectives.end_objective(store, goal.id, Ending.DROPPED, TODAY)
    assert staged(store) == []


def test_a_stage_goal_met_in_time_was_not_missed_though_the_value_fell(store: BookStore, alder: int) -> None:
    steps = ((300, OCTOBER), (500, dt.date(2027, 9, 30)))
    goal = objectives.add_objective(store, products(account_id=alder), stages=steps).value
    objectives.measure(store, goal.id, 300, OCTOBER - DAY)
    objectives.measure(store, goal.id, 250, TODAY)
    assert staged(store) == []


@pytest.fixture
def birch(store: BookStore) -> int:
    """Keep a candidate that was held a call with 49 days ago."""
    birch = account(store, "Birch", candidate="they build")
    log(store, state(store, NOW - 50 * DAY), Result.NO_SALE, NOW, held_on=TODAY - 49 * DAY)
    return birch


def test_an_account_that_matters_is_missed_after_weeks(store: BookStore, birch: int) -> None:
    one = the_one(store)
    assert (one.key, one.text, one.matters) == (f"silence-{birch}-2026-10-04", "Not seen for 7 weeks", True)
    assert one.why == "An account that matters, last seen on 4 Oct 2026"
    assert proposals(store, None, TODAY - 5 * DAY) == ()
    assert the_one(store, TODAY - 4 * DAY).key == one.key
    wave_away(store, one.key, TODAY)
    assert proposals(store, None, TODAY + 9 * DAY) == ()
    log(store, state(store, NOW - 50 * DAY), Result.NO_SALE, NOW, held_on=TODAY - 46 * DAY)
    assert the_one(store).key == f"silence-{birch}-2026-10-07"


def test_a_plain_account_is_never_missed(store: BookStore, alder: int) -> None:
    log(store, state(store, NOW - 50 * DAY), Result.NO_SALE, NOW, held_on=TODAY - 49 * DAY)
    assert proposals(store, alder, TODAY) == ()


def test_days_away_are_no_silence(store: BookStore, birch: int) -> None:
    with store.writing("told") as work:
        work.add(Away(first_on=TODAY - 30 * DAY, last_on=TODAY - 26 * DAY))
    assert proposals(store, birch, TODAY) == ()
    assert the_one(store, TODAY + DAY).text == "Not seen for 6 weeks"


def test_a_planned_call_and_a_meeting_of_another_program_are_no_silence(store: BookStore, birch: int) -> None:
    call = state(store, NOW, at=When(TODAY + DAY))
    assert proposals(store, birch, TODAY) == ()
    assert the_one(store, TODAY + 2 * DAY).account_id == birch
    calls.withdraw_call(store, call.id, "they are away", NOW)
    assert the_one(store).account_id == birch
    with store.writing("as an import") as work:
        work.add(History(account_id=birch, date=TODAY - 9 * DAY, subject="met", kind="meeting"))
    assert proposals(store, birch, TODAY) == ()


def test_one_never_seen_is_missed_from_the_day_it_matters(store: BookStore) -> None:
    account(store, "Alder", candidate="nobody knows since when")
    oak = target(store, "Oak", 100, today=TODAY - 50 * DAY)
    one = the_one(store)
    assert (one.key, one.account) == (f"silence-{oak}-never", "Oak")
    assert one.why == "An account that matters, no talk yet"


def test_what_matters_comes_first_and_reds_before_ambers(store: BookStore, alder: int) -> None:
    continued(store, 2)
    oak = target(store, "Oak", 100, today=TODAY - 50 * DAY)
    goal = products(account_id=oak, due=OCTOBER)
    objectives.add_objective(store, goal, stages=((500, OCTOBER),))
    found = proposals(store, None, TODAY)
    assert [(one.account_id, one.light) for one in found] == [
        (oak, Light.RED),
        (oak, Light.AMBER),
        (alder, Light.AMBER),
    ]
    assert {one.account for one in lights(store, None, TODAY).proposals} == {"Oak"}
