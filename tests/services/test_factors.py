"""A light is added, worded, turned and taken off, and its history stays."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.domain.rungs import products
from tests.services.lit import DAY, TODAY, amber, green, red
from tests.services.loop import every, log, state
from tests.services.yearly import account

from acctui.domain.action import Action
from acctui.domain.call import Result
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Happened, Light
from acctui.domain.objective import Ending
from acctui.services import factors, objectives
from acctui.services.accounts import delete_account
from acctui.services.factors import Because, Saying, drop_factor, last_line, set_factor, turn
from acctui.services.lights import MANY, card, causes, lights
from acctui.services.ports import Changed, EditedElsewhereError

if TYPE_CHECKING:
    from acctui.domain.objective import Objective
    from acctui.storage.store import BookStore

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def alder(store: BookStore) -> int:
    """Keep one account."""
    return account(store, "Alder")


def objective(store: BookStore, account_id: int) -> Objective:
    """Set an objective of an account."""
    return objectives.add_objective(store, products(account_id=account_id)).value


def events(store: BookStore) -> list[tuple[Happened, Light | None, Light | None, str | None]]:
    """Give the history of all factors in few words."""
    return [(one.happened, one.before, one.after, one.line) for one in every(store, FactorEvent)]


def test_a_new_light_begins_its_history(store: BookStore, alder: int) -> None:
    new = Factor(account_id=alder, light=Light.AMBER, text=" New FD ", since=TODAY - DAY, tips=" the vote ")
    done = factors.add_factor(store, new, TODAY, Because(" heard it ", None))
    assert (done.label, done.changed) == ("New amber for Alder: New FD", Changed.LIGHTS)
    assert (done.value.text, done.value.tips, done.value.since) == ("New FD", "the vote", TODAY)
    (event,) = every(store, FactorEvent)
    assert (event.happened, event.after, event.line, event.why) == (
        Happened.ADDED,
        Light.AMBER,
        "the vote",
        "heard it",
    )
    store.undo()
    assert (every(store, Factor), every(store, FactorEvent)) == ((), ())


def test_a_red_names_an_objective_or_one_line_and_the_objective_s_own_words_tie_it(
    store: BookStore, alder: int
) -> None:
    goal = objective(store, alder)
    assert red(store, alder, objective_id=goal.id).stops is None
    tied = red(store, alder, stops="products IN use")
    assert (tied.stops, tied.objective_id) == (None, goal.id)
    both = red(store, alder, stops="the second half of it", objective_id=goal.id)
    assert (both.stops, both.objective_id) == ("the second half of it", goal.id)
    loose = red(store, alder, stops="the order")
    assert (loose.stops, loose.objective_id) == ("the order", None)
    cards = {one.factor.id: one for one in lights(store, alder, TODAY).red}
    assert [cards[one.id].line for one in (tied, both, loose)] == [
        "Products in use",
        "the second half of it",
        "the order",
    ]


def test_strangers_are_refused(store: BookStore, alder: int) -> None:
    birch = account(store, "Birch")
    theirs = objective(store, birch)
    call = state(store, NOW)
    with pytest.raises(RuleBroken, match=r"Objective #1 is of another account"):
        red(store, alder, objective_id=theirs.id)
    with pytest.raises(RuleBroken, match="There is no objective #9"):
        red(store, alder, objective_id=9)
    factor = green(store, birch)
    with pytest.raises(RuleBroken, match=f"Call #{call.id} is not of this account"):
        turn(store, factor.id, Light.RED, TODAY, Saying(line="x"), Because(call_id=call.id))
    with pytest.raises(RuleBroken, match="There is no account #77"):
        green(store, 77)
    with pytest.raises(RuleBroken, match=r"There is no factor #77. acctui factor list"):
        turn(store, 77, Light.RED, TODAY)
    objectives.end_objective(store, theirs.id, Ending.REACHED, TODAY)
    with pytest.raises(RuleBroken, match="has ended already"):
        red(store, birch, objective_id=theirs.id)


def test_what_belongs_to_another_light_is_refused_when_added(store: BookStore, alder: int) -> None:
    with pytest.raises(RuleBroken, match="That belongs to a red"):
        amber(store, alder, stops="the order")
    assert amber(store, alder, stops=" ").stops is None
    assert len(every(store, Factor)) == 1


def test_a_turn_is_prefilled_with_the_last_line_of_that_light_and_dated(store: BookStore, alder: int) -> None:
    goal = objective(store, alder)
    factor = red(store, alder, on=TODAY - 9 * DAY, objective_id=goal.id)
    call = log(store, state(store, NOW), Result.NO_SALE, NOW)
    done = turn(
        store,
        factor.id,
        Light.AMBER,
        TODAY,
        Saying(line="the vote", by=TODAY + DAY),
        Because("new FD", call.id),
    )
    assert (done.value.light, done.value.since, done.label) == (Light.AMBER, TODAY, '"New FD": red to amber')
    shown = card(store, factor.id, TODAY)
    assert (shown.line, shown.cause and shown.cause.id, shown.age_days) == ("the vote", call.id, 0)
    for with_sweeps in (True, False):
        (listed,) = lights(store, None, TODAY, with_sweeps=with_sweeps).amber
        assert listed.cause == shown.cause
    assert [(one.before, one.after, one.line, one.why) for one in shown.events] == [
        (Light.RED, Light.AMBER, "the vote", "new FD"),
        (None, Light.RED, "Products in use", None),
    ]
    with store.reading() as reads:
        kept = factors.the_factor(reads, factor.id)
        assert [last_line(reads, kept, light) for light in Light] == [None, "the vote", "Products in use"]
    turn(store, factor.id, Light.GREEN, TODAY)
    back = turn(store, factor.id, Light.RED, TODAY).value
    assert (back.objective_id, back.stops) == (goal.id, None)
    assert card(store, factor.id, TODAY).line == "Products in use"


def test_a_line_of_one_s_own_takes_the_place_of_an_objective(store: BookStore, alder: int) -> None:
    factor = red(store, alder, objective_id=objective(store, alder).id)
    kept = turn(store, factor.id, Light.RED, TODAY, Saying(line="the order")).value
    assert (kept.stops, kept.objective_id) == ("the order", None)
    assert len(every(store, FactorEvent)) == 1
    again = turn(store, factor.id, Light.RED, TODAY, Saying(line="Products in use"))
    assert (again.value.stops, again.value.objective_id, again.label) == (None, 1, 'Changed "New FD"')


def test_an_ended_objective_stays_what_a_red_stopped(store: BookStore, alder: int) -> None:
    goal = objective(store, alder)
    factor = red(store, alder, objective_id=goal.id)
    objectives.end_objective(store, goal.id, Ending.REACHED, TODAY)
    assert set_factor(store, factor.id, {"text": "New CFO"}).value.objective_id == goal.id
    assert (
        turn(store, factor.id, Light.RED, TODAY, Saying(line="Products in use")).value.stops
        == "Products in use"
    )


def test_a_turn_that_turns_nothing_is_told(store: BookStore, alder: int) -> None:
    factor = red(store, alder)
    with pytest.raises(RuleBroken, match=r'"New FD" is red already. Nothing was changed.'):
        turn(store, factor.id, Light.RED, TODAY)
    with pytest.raises(RuleBroken, match="An amber could go either way"):
        turn(store, factor.id, Light.AMBER, TODAY, Saying(line="  "))
    assert every(store, Factor) == (factor,)


def test_a_light_is_worded_anew(store: BookStore, alder: int) -> None:
    factor = amber(store, alder, by=TODAY + DAY)
    done = set_factor(store, factor.id, {"text": " New FD ", "tips": "the vote ", "by": None}, seen=factor)
    assert (done.value.text, done.value.tips, done.value.by) == ("New FD", "the vote", None)
    assert done.label == 'Changed "New FD"'
    for fields, sentence in (
        ({"light": Light.RED}, "A light is turned"),
        ({"stops": "x"}, "belongs to a red"),
        ({"tips": ""}, "could go either way"),
        ({"text": " "}, "needs a name that can be read"),
    ):
        with pytest.raises(RuleBroken, match=sentence):
            set_factor(store, factor.id, fields)
    goal = objective(store, alder)
    tied = set_factor(store, red(store, alder).id, {"objective_id": goal.id, "stops": ""}).value
    assert (tied.objective_id, tied.stops) == (goal.id, None)


def test_another_window_s_words_are_met(store: BookStore, alder: int) -> None:
    seen = amber(store, alder)
    set_factor(store, seen.id, {"tips": "the vote"})
    with pytest.raises(EditedElsewhereError):
        set_factor(store, seen.id, {"tips": "the budget"}, seen=seen)
    assert set_factor(store, seen.id, {"text": "FD"}, seen=seen).value.tips == "the vote"


def test_two_windows_turn_the_same_card_and_neither_is_lost(store: BookStore, alder: int) -> None:
    seen = amber(store, alder)
    turn(store, seen.id, Light.RED, TODAY, Saying(line="the order"), seen=seen)
    with pytest.raises(EditedElsewhereError) as torn:
        turn(store, seen.id, Light.GREEN, TODAY, seen=seen)
    assert torn.value.theirs == every(store, Factor)[0]
    with pytest.raises(EditedElsewhereError):
        drop_factor(store, seen.id, TODAY, seen=seen)
    with pytest.raises(RuleBroken, match="is red already"):
        turn(store, seen.id, Light.RED, TODAY, seen=seen)
    assert events(store)[1:] == [(Happened.TURNED, Light.AMBER, Light.RED, "the order")]
    drop_factor(store, seen.id, TODAY)
    with pytest.raises(RuleBroken, match="is gone already"):
        turn(store, seen.id, Light.GREEN, TODAY, seen=seen)
    with pytest.raises(RuleBroken, match="is gone already"):
        set_factor(store, seen.id, {"text": "x"})
    with pytest.raises(RuleBroken, match="is gone already"):
        drop_factor(store, seen.id, TODAY)


def test_a_factor_goes_with_a_reason_and_undo_brings_it_back(store: BookStore, alder: int) -> None:
    factor = red(store, alder)
    done = drop_factor(store, factor.id, TODAY, " the audit is over ", seen=factor)
    assert (done.label, done.value.gone_on) == ("Gone: New FD", TODAY)
    assert every(store, FactorEvent)[-1].why == "the audit is over"
    assert lights(store, alder, TODAY).red == ()
    assert card(store, factor.id, TODAY).factor.gone_on == TODAY
    store.undo()
    assert [one.factor.id for one in lights(store, alder, TODAY).red] == [factor.id]


def test_an_objective_taken_out_leaves_its_words_with_the_red(store: BookStore, alder: int) -> None:
    goal = objective(store, alder)
    factor = red(store, alder, objective_id=goal.id)
    own = red(store, alder, stops="half of it", objective_id=goal.id)
    objectives.delete_objective(store, goal.id)
    kept = {one.id: (one.objective_id, one.stops) for one in every(store, Factor)}
    assert kept == {factor.id: (None, "Products in use"), own.id: (None, "half of it")}
    store.undo()
    assert every(store, Factor)[0].objective_id == goal.id


def test_the_board_has_three_columns_with_what_stands_on_each_card(store: BookStore, alder: int) -> None:
    birch = account(store, "Birch", candidate="they build")
    late = amber(store, alder, on=TODAY - 40 * DAY, by=TODAY - 3 * DAY)
    first = amber(store, birch)
    green(store, alder)
    stop = red(store, birch)
    with store.writing("an action") as work:
        work.add(Action(account_id=birch, what="call the FD", factor_id=stop.id))
        work.add(Action(account_id=birch, what="done", factor_id=stop.id, done_on=TODAY))
    view = lights(store, None, TODAY)
    assert [one.factor.id for one in view.amber] == [first.id, late.id]
    assert (view.amber[1].past_days, view.amber[1].age_days, len(view.amber[1].events)) == (3, 40, 1)
    assert [one.what for one in view.red[0].actions] == ["call the FD"]
    assert (view.red[0].account, view.red[0].matters, view.accounts) == ("Birch", True, 2)
    assert [len(view.column(light)) for light in Light] == [1, 2, 1]
    assert (view.green[0].line, view.amber[0].line) == (None, "who follows her")
    assert (view.sweep.waiting, view.sweep.past, view.sweep.is_due) == (3, 1, True)
    one = lights(store, alder, TODAY)
    assert ([len(one.column(light)) for light in Light], one.accounts) == ([1, 1, 0], 1)
    assert [event.happened for event in one.amber[0].events] == [Happened.ADDED]


def test_a_clock_set_back_shows_no_negative_age(store: BookStore, alder: int) -> None:
    red(store, alder)
    assert lights(store, alder, TODAY - 30 * DAY).red[0].age_days == 0


def test_a_turn_without_a_call_takes_the_cause_of_the_turn_before_off_the_board(
    store: BookStore, alder: int
) -> None:
    factor = green(store, alder)
    call = log(store, state(store, NOW), Result.NO_SALE, NOW)
    turn(store, factor.id, Light.AMBER, TODAY, Saying(line="the vote"), Because(call_id=call.id))
    turn(store, factor.id, Light.GREEN, TODAY)
    for with_sweeps in (True, False):
        (listed,) = lights(store, None, TODAY, with_sweeps=with_sweeps).green
        assert listed.cause is None


def test_calls_held_within_seven_days_are_offered_as_the_cause(store: BookStore, alder: int) -> None:
    for days in (8, 7, 1):
        log(store, state(store, NOW - 9 * DAY), Result.NO_SALE, NOW, held_on=TODAY - days * DAY)
    state(store, NOW)
    with store.reading() as reads:
        assert [call.held_on for call in causes(reads, alder, TODAY)] == [TODAY - DAY, TODAY - 7 * DAY]
        assert causes(reads, alder, TODAY - 30 * DAY) == ()


def test_an_account_goes_with_its_lights(store: BookStore, alder: int) -> None:
    red(store, alder)
    delete_account(store, alder)
    assert (every(store, Factor), every(store, FactorEvent)) == ((), ())


def test_a_board_of_very_many_cards_leaves_histories_to_each_card(store: BookStore, alder: int) -> None:
    factor = green(store, alder)
    with store.writing("many") as work:
        work.add_all([Factor(account_id=alder, light=Light.GREEN, text="x", since=TODAY)] * MANY)
    assert lights(store, None, TODAY).green[0].events == ()
    assert len(card(store, factor.id, TODAY).events) == 1
    assert len(lights(store, alder, TODAY).green[0].events) == 1
