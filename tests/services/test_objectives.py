"""Objectives are set, changed, agreed on, replaced, ended and taken out by their rules."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.domain.rungs import MARCH, OCTOBER, SEPTEMBER, SOURCE_STEPS, products
from tests.services.loop import every, state

from acctui.domain.account import Account
from acctui.domain.errors import RuleBroken
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Ending, Level, Objective, Phase
from acctui.domain.stage_goal import Measurement, StageGoal, steps_of
from acctui.domain.strategy import Serves, Strategy
from acctui.services import accounts, calls, notes, objectives, strategies
from acctui.services.ports import Changed, DraftKey, EditedElsewhereError

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

TODAY = dt.date(2026, 11, 22)
HALF = dt.date(2027, 6, 30)


@pytest.fixture(autouse=True)
def two_accounts(store: BookStore) -> None:
    """Keep two accounts."""
    for name in ("Alder", "Baltic"):
        accounts.add_account(store, Account(name=name))


def _add(store: BookStore, level: Level, **fields: Any) -> Objective:
    given: dict[str, Any] = {"account_id": 1, "text": f"A {level}", "set_on": TODAY}
    if level is Level.VISION:
        given["years"] = 5
    return objectives.add_objective(store, Objective(level=level, **given | fields)).value


def _business(store: BookStore, **fields: Any) -> Objective:
    return objectives.add_objective(store, products(**fields), None, SOURCE_STEPS).value


def _stages(store: BookStore) -> tuple[tuple[int, dt.date], ...]:
    return steps_of(every(store, StageGoal))


def test_a_new_objective_says_what_was_set_for_whom_and_settles_its_draft(store: BookStore) -> None:
    key = DraftKey("objective", "1", "me")
    store.drafts.keep(key, {"text": "First"})
    vision = Objective(account_id=1, level=Level.VISION, text=" First call ", set_on=TODAY, years=5)
    done = objectives.add_objective(store, vision, key)
    assert (done.value.text, done.changed, done.label) == (
        "First call",
        Changed.LADDER,
        "New vision for Alder",
    )
    assert store.drafts.take(key) == {}


def test_an_objective_of_no_account_is_refused(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="There is no account #9"):
        _add(store, Level.RELATIONSHIP, account_id=9)


@pytest.mark.parametrize(("level", "rule"), [(Level.VISION, "L2"), (Level.STRATEGIC, "O2")])
def test_a_second_current_one_is_refused_and_told_how_to_be_put_in_place(
    store: BookStore, level: Level, rule: str
) -> None:
    _add(store, level, text="The north")
    with pytest.raises(RuleBroken, match=r'already: "The north"\. Replace it') as refusal:
        _add(store, level, text="The south")
    assert refusal.value.rule == rule
    assert _add(store, level, account_id=2, text="The south").id == 2


def test_one_that_ended_leaves_room_and_there_may_be_many_sentences(store: BookStore) -> None:
    first = _add(store, Level.STRATEGIC)
    objectives.end_objective(store, first.id, Ending.REACHED, TODAY)
    assert _add(store, Level.STRATEGIC).is_current
    assert [_add(store, Level.RELATIONSHIP).level for _ in range(2)] == [Level.RELATIONSHIP] * 2


def test_the_next_milestone_takes_the_place_of_the_one_before_in_one_step(
    store: BookStore, now: dt.datetime
) -> None:
    first = _add(store, Level.STRATEGIC, text="Pilot")
    held = state(store, now)
    calls.withdraw_call(store, held.id, "no more", now)
    waiting = state(store, now)
    following = Objective(account_id=1, level=Level.STRATEGIC, text="Rollout", set_on=TODAY)
    done = objectives.replace_strategic(store, first.id, following, TODAY, how=Ending.REACHED, why="signed")
    assert done.label == "New strategic objective for Alder, the one before reached"
    before, after = every(store, Objective)
    assert (before.ended_how, before.ended_why, after.is_current) == (Ending.REACHED, "signed", True)
    assert {call.id: call.objective_id for call in every(store, type(waiting))} == {
        held.id: first.id,
        waiting.id: after.id,
    }
    store.undo()
    assert [one.is_current for one in every(store, Objective)] == [True]


def test_only_its_like_can_take_the_place_of_an_objective(store: BookStore) -> None:
    vision = _add(store, Level.VISION)
    other = Objective(account_id=1, level=Level.STRATEGIC, text="x", set_on=TODAY)
    with pytest.raises(RuleBroken, match="same account and level"):
        objectives.replace_strategic(store, vision.id, other, TODAY)


def test_an_objective_is_changed_and_an_edit_elsewhere_is_met(store: BookStore) -> None:
    seen = _add(store, Level.RELATIONSHIP, text="You bring ideas")
    done = objectives.set_objective(store, seen.id, {"text": " They bring ideas "}, None, seen)
    assert (done.value.text, done.label) == (
        "They bring ideas",
        'Changed the relationship objective "They bring ideas"',
    )
    with pytest.raises(EditedElsewhereError):
        objectives.set_objective(store, seen.id, {"text": "x"}, None, seen)


@pytest.mark.parametrize("field", ["level", "account_id", "ended_on"])
def test_what_an_objective_is_can_not_be_edited(store: BookStore, field: str) -> None:
    vision = _add(store, Level.VISION)
    with pytest.raises(RuleBroken, match="stay as they are"):
        objectives.set_objective(store, vision.id, {field: None})


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"target": 600}, "last stage goal is 5 and the target 6"),
        ({"due": HALF}, "30 Sep 2027, after 30 Jun 2027"),
        ({"baseline": 300}, "3 before 3"),
    ],
)
def test_a_change_its_stage_goals_do_not_fit_asks_for_them_anew(
    store: BookStore, fields: dict[str, Any], says: str
) -> None:
    one = _business(store)
    with pytest.raises(RuleBroken, match=f"{says}.* Set the stage goals anew") as refusal:
        objectives.set_objective(store, one.id, fields)
    assert refusal.value.field == next(iter(fields))
    assert every(store, Objective) == (one,)


def test_a_target_and_its_stage_goals_change_together_in_one_step(store: BookStore) -> None:
    one = _business(store)
    anew = ((400, MARCH), (600, SEPTEMBER))
    objectives.set_objective(store, one.id, {"target": 600}, stages=anew)
    assert _stages(store) == anew
    store.undo()
    assert _stages(store) == SOURCE_STEPS


def test_a_change_its_stage_goals_still_fit_is_kept(store: BookStore) -> None:
    one = _business(store)
    kept = objectives.set_objective(store, one.id, {"due": dt.date(2028, 1, 31)}).value
    assert kept.due == dt.date(2028, 1, 31)
    assert _stages(store) == SOURCE_STEPS


def test_words_and_guard_change_without_a_look_at_the_stage_goals(store: BookStore) -> None:
    one = _business(store)
    kept = objectives.set_objective(store, one.id, {"guard": "margins maintained"}).value
    assert kept.guard == "margins maintained"


def test_a_whole_set_of_stage_goals_takes_the_place_of_the_one_before(store: BookStore) -> None:
    one = _business(store)
    done = objectives.set_stages(store, one.id, [(400, OCTOBER), (500, SEPTEMBER)])
    assert done.label == 'Stage goals of "Products in use": 4, 5, buffer 3 months'
    assert [stage.value for stage in done.value] == [400, 500]
    to_the_last_day = objectives.set_stages(store, one.id, [(500, dt.date(2027, 12, 31))])
    assert to_the_last_day.label.endswith("5, no buffer")
    assert objectives.set_stages(store, one.id, ()).label.endswith(": none")
    assert _stages(store) == ()


def test_the_same_set_again_changes_nothing(store: BookStore) -> None:
    one = _business(store)
    assert objectives.set_stages(store, one.id, list(SOURCE_STEPS)).changed is Changed.NOTHING


def test_a_broken_set_is_refused_and_the_one_before_stands(store: BookStore) -> None:
    one = _business(store)
    with pytest.raises(RuleBroken, match="4 before 3"):
        objectives.set_stages(store, one.id, [(400, OCTOBER), (300, MARCH), (500, SEPTEMBER)])
    assert _stages(store) == SOURCE_STEPS
    with pytest.raises(RuleBroken, match="4 before 3"):
        objectives.add_objective(store, products(), None, [(400, OCTOBER), (300, MARCH)])
    assert len(every(store, Objective)) == 1


@pytest.mark.parametrize("level", [Level.VISION, Level.RELATIONSHIP, Level.STRATEGIC])
def test_only_a_business_objective_has_stage_goals_and_measured_values(
    store: BookStore, level: Level
) -> None:
    one = _add(store, level)
    with pytest.raises(RuleBroken, match="Name a business objective"):
        objectives.set_stages(store, one.id, SOURCE_STEPS)
    with pytest.raises(RuleBroken, match="Name a business objective"):
        objectives.measure(store, one.id, 300, TODAY)


def test_a_second_value_of_a_day_takes_the_place_of_the_first(store: BookStore) -> None:
    one = _business(store)
    objectives.measure(store, one.id, 250, TODAY)
    done = objectives.measure(store, one.id, 300, TODAY)
    objectives.measure(store, one.id, 200, OCTOBER)
    assert done.label == 'Measured 3 of "Products in use"'
    assert [(m.value, m.measured_on) for m in every(store, Measurement)] == [(300, TODAY), (200, OCTOBER)]


def test_a_measured_value_is_forgotten_by_its_day(store: BookStore) -> None:
    one = _business(store)
    objectives.measure(store, one.id, 300, TODAY)
    with pytest.raises(RuleBroken, match="Nothing was measured on that day"):
        objectives.forget_measurement(store, one.id, OCTOBER)
    assert objectives.forget_measurement(store, one.id, TODAY).label == 'Forgot 3 of "Products in use"'
    assert every(store, Measurement) == ()


def test_both_marks_of_agreement_are_kept_with_their_days(store: BookStore) -> None:
    one = _business(store)
    objectives.agree(store, one.id, team_on=OCTOBER)
    kept = objectives.agree(store, one.id, customer_on=TODAY, customer_by="Maren Dahl").value
    assert (kept.agreed_team_on, kept.agreed_customer_on, kept.agreed_customer_by) == (
        OCTOBER,
        TODAY,
        "Maren Dahl",
    )


def test_half_an_agreement_or_none_is_refused(store: BookStore) -> None:
    one = _business(store)
    with pytest.raises(RuleBroken, match="has a name and a day"):
        objectives.agree(store, one.id, customer_on=TODAY)
    with pytest.raises(RuleBroken, match="Say who agreed"):
        objectives.agree(store, one.id)


def test_an_objective_ends_with_its_reason_and_never_before_it_was_set(store: BookStore) -> None:
    one = _add(store, Level.RELATIONSHIP, text="You bring ideas")
    with pytest.raises(RuleBroken, match="set on 22 Nov 2026 and can't have ended before"):
        objectives.end_objective(store, one.id, Ending.DROPPED, OCTOBER)
    done = objectives.end_objective(store, one.id, Ending.DROPPED, TODAY, " ")
    assert (done.value.ended_how, done.value.ended_why) == (Ending.DROPPED, None)
    assert done.label == 'Relationship objective dropped: "You bring ideas"'
    with pytest.raises(RuleBroken, match="has ended already"):
        objectives.end_objective(store, one.id, Ending.REACHED, TODAY)
    with pytest.raises(RuleBroken, match="has ended already"):
        objectives.agree(store, one.id, team_on=TODAY)


def test_a_deleted_objective_takes_its_own_lines_and_frees_the_rest(
    store: BookStore, now: dt.datetime
) -> None:
    milestone = _add(store, Level.STRATEGIC)
    objectives.add_phase(store, milestone.id, "Pilot signed", MARCH)
    call = state(store, now)
    hard = _business(store)
    objectives.measure(store, hard.id, 300, TODAY)
    how = strategies.add_strategy(store, Strategy(account_id=1, name="Early"), [hard.id]).value
    said = _add(store, Level.RELATIONSHIP)
    notes.add_quote(store, Quote(account_id=1, date=TODAY, text="Yes", objective_id=said.id, side=Side.FOR))
    for number in (milestone.id, hard.id, said.id):
        objectives.delete_objective(store, number)
    for kind in (Objective, Phase, StageGoal, Measurement, Serves):
        assert every(store, kind) == ()
    assert [(quote.text, quote.objective_id, quote.side) for quote in every(store, Quote)] == [
        ("Yes", None, None)
    ]
    assert [(one.id, one.objective_id) for one in every(store, type(call))] == [(call.id, None)]
    assert [one.id for one in every(store, Strategy)] == [how.id]
    for _ in range(3):
        store.undo()
    assert every(store, type(call))[0].objective_id == milestone.id
    assert _stages(store) == SOURCE_STEPS
    assert every(store, Quote)[0].side is Side.FOR


def test_what_is_not_there_is_named(store: BookStore) -> None:
    for job in (
        lambda: objectives.delete_objective(store, 9),
        lambda: objectives.measure(store, 9, 1, TODAY),
        lambda: objectives.set_objective(store, 9, {"text": "x"}),
    ):
        with pytest.raises(RuleBroken, match="There is no objective #9"):
            job()


def test_a_step_of_the_next_phase_is_kept_changed_reached_and_taken_out(store: BookStore) -> None:
    milestone = _add(store, Level.STRATEGIC)
    step = objectives.add_phase(store, milestone.id, " Pilot signed ", MARCH)
    assert (step.value.text, step.label) == ("Pilot signed", "Next phase: Pilot signed")
    changed = objectives.set_phase(store, step.value.id, {"due": None}, None, step.value)
    assert (changed.value.due, changed.label) == (None, "Changed the step Pilot signed")
    reached = objectives.reach_phase(store, step.value.id, TODAY)
    assert (reached.value.reached_on, reached.label) == (TODAY, "Reached: Pilot signed")
    assert objectives.reach_phase(store, step.value.id, None).label == "Open again: Pilot signed"
    assert objectives.delete_phase(store, step.value.id).label == "Deleted the step Pilot signed"
    with pytest.raises(RuleBroken, match="There is no step #1"):
        objectives.reach_phase(store, step.value.id, TODAY)


def test_only_a_strategic_objective_has_a_next_phase(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="Name a strategic objective"):
        objectives.add_phase(store, _add(store, Level.VISION).id, "x")


def test_a_quote_speaks_for_a_sentence_against_it_or_waits(store: BookStore) -> None:
    said = _add(store, Level.RELATIONSHIP)
    quote = notes.add_quote(store, Quote(account_id=1, date=TODAY, text="Yes")).value
    done = objectives.give_evidence(store, quote.id, said.id, Side.AGAINST)
    assert (done.value.objective_id, done.value.side) == (said.id, Side.AGAINST)
    assert done.label == "The quote speaks against a sentence"
    waiting = objectives.give_evidence(store, quote.id, None, None)
    assert (waiting.value.objective_id, waiting.label) == (None, "The quote waits on the ladder")


def test_a_quote_is_evidence_about_a_sentence_of_the_same_account_only(store: BookStore) -> None:
    vision = _add(store, Level.VISION)
    elsewhere = _add(store, Level.RELATIONSHIP, account_id=2)
    quote = notes.add_quote(store, Quote(account_id=1, date=TODAY, text="Yes")).value
    with pytest.raises(RuleBroken, match="Name a relationship objective"):
        objectives.give_evidence(store, quote.id, vision.id, Side.FOR)
    for number in (elsewhere.id, 99):
        with pytest.raises(RuleBroken, match=f"Objective #{number} is not of this account"):
            objectives.give_evidence(store, quote.id, number, Side.FOR)
    with pytest.raises(RuleBroken, match="Say which, or leave both out"):
        objectives.give_evidence(store, quote.id, elsewhere.id, None)
    with pytest.raises(RuleBroken, match="no quote #9"):
        objectives.give_evidence(store, 9, None, None)
    with pytest.raises(RuleBroken, match="is not of this account"):
        notes.add_quote(
            store,
            Quote(account_id=1, date=TODAY, text="No", objective_id=elsewhere.id, side=Side.FOR),
        )
