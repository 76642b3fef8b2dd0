"""Who does what and when: written down, changed, moved, carried, done and dropped."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.services.loop import every
from tests.services.loop import state as state_call
from tests.services.planning import LATE, add, day, firms, planned

from acctui.domain.action import Action, ActionKind
from acctui.domain.call import Got, Result, StatedCall
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, Light
from acctui.domain.objective import Level, Objective
from acctui.domain.roll import Carry
from acctui.domain.step import Due, Step
from acctui.domain.strategy import Strategy
from acctui.services import actions, calls, objectives, strategies
from acctui.services.ports import Changed, EditedElsewhereError

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.storage.store import BookStore

JANUARY = dt.date(2027, 1, 1)


@pytest.fixture(autouse=True)
def _firms(store: BookStore) -> None:
    firms(store)


def _one(store: BookStore) -> Action:
    found: tuple[Action, ...] = every(store, Action)
    return found[0]


def test_an_action_of_the_detail_month_is_refused_without_who_or_date(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="December has a day") as refusal:
        add(store, LATE, month=day("2026-12-01"))
    assert refusal.value.field == "on"
    with pytest.raises(RuleBroken, match="December says who") as refusal:
        add(store, LATE, on=day("2026-12-03"), who=None)
    assert refusal.value.field == "who"
    assert every(store, Action) == ()


def test_an_outline_month_takes_a_line(store: BookStore) -> None:
    kept = add(store, LATE, month=JANUARY, who=None, kind=ActionKind.PEOPLE)
    assert (kept.missing, kept.mark) == (("who", "on"), "+")


def test_a_change_binds_where_who_or_date_change_and_not_where_time_passed(store: BookStore) -> None:
    outline = planned(store, "2026-12", who=None)
    kept = actions.set_action(store, outline.id, {"what": "send all of it", "urgent": True}, LATE).value
    assert (kept.what, kept.urgent, kept.missing) == ("send all of it", True, ("who", "on"))
    with pytest.raises(RuleBroken, match="December has a day"):
        actions.set_action(store, outline.id, {"who": "Kim"}, LATE)
    kept = actions.set_action(store, outline.id, {"who": "Kim", "on": day("2026-12-03")}, LATE).value
    assert (kept.who, kept.on, kept.month) == ("Kim", day("2026-12-03"), None)
    with pytest.raises(RuleBroken, match="December says who"):
        actions.set_action(store, outline.id, {"who": ""}, LATE)
    kept = actions.set_action(store, outline.id, {"month": JANUARY, "on": None, "who": " "}, LATE).value
    assert (kept.who, kept.on, kept.month) == (None, None, JANUARY)
    kept = actions.set_action(store, outline.id, {"month": None, "on": None}, LATE).value
    assert kept.planned_in is None


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"account_id": 2}, "account_id"), ({"done_on": LATE}, "done_on"), ({"what": " "}, "what")],
)
def test_what_an_action_is_made_of_stays(store: BookStore, fields: dict[str, Any], field: str) -> None:
    kept = add(store, LATE)
    with pytest.raises(RuleBroken) as refusal:
        actions.set_action(store, kept.id, fields, LATE)
    assert refusal.value.field == field
    assert _one(store) == kept


def test_two_windows_on_one_action_are_told_of_each_other(store: BookStore) -> None:
    seen = add(store, LATE, on=day("2026-12-03"))
    actions.move_action(store, seen.id, Due(on=day("2026-12-04")), LATE)
    with pytest.raises(EditedElsewhereError):
        actions.set_action(store, seen.id, {"on": day("2026-12-05")}, LATE, seen=seen)
    assert actions.set_action(store, seen.id, {"what": "call"}, LATE, seen=seen).value.what == "call"
    assert _one(store).on == day("2026-12-04")


@pytest.mark.parametrize(
    ("to", "label"),
    [
        (Due(on=day("2026-12-04")), "Moved to Fri 4 Dec: send it"),
        (Due(month=JANUARY), "Moved to Jan 2027: send it"),
        (Due(), "Moved to some day: send it"),
    ],
)
def test_an_action_is_moved_to_a_day_a_month_or_some_day(store: BookStore, to: Due, label: str) -> None:
    kept = add(store, LATE, on=day("2026-12-03"))
    done = actions.move_action(store, kept.id, to, LATE)
    assert ((done.value.on, done.value.month), done.label, done.changed) == (
        (to.on, to.month),
        label,
        Changed.PLAN,
    )
    store.undo()
    assert _one(store).on == day("2026-12-03")
    assert every(store, Carry) == ()


def test_a_move_into_the_detail_month_asks_who_and_date(store: BookStore) -> None:
    kept = add(store, LATE, month=JANUARY, who=None)
    for to, field in ((Due(on=day("2026-12-03")), "who"), (Due(month=day("2026-12-01")), "on")):
        with pytest.raises(RuleBroken) as refusal:
            actions.move_action(store, kept.id, to, LATE)
        assert refusal.value.field == field
    assert _one(store) == kept


def test_a_carried_action_keeps_from_when_to_when_and_why(store: BookStore) -> None:
    kept = add(store, LATE, on=day("2026-11-20"))
    done = actions.carry_action(store, kept.id, Due(on=day("2026-12-04")), LATE, "they were away")
    assert (done.value.on, done.label) == (day("2026-12-04"), "Carried to Fri 4 Dec: send it")
    actions.carry_action(store, kept.id, Due(month=JANUARY), LATE, " ")
    assert [(one.from_on, one.to_on, one.carried_on, one.why) for one in every(store, Carry)] == [
        (day("2026-11-20"), day("2026-12-04"), LATE, "they were away"),
        (day("2026-12-04"), JANUARY, LATE, None),
    ]
    store.undo()
    store.undo()
    assert (_one(store).on, every(store, Carry)) == (day("2026-11-20"), ())


def test_a_carry_into_the_detail_month_asks_who_and_takes_a_name(store: BookStore) -> None:
    kept = planned(store, "2026-11-20", who=None)
    to = Due(on=day("2026-12-04"))
    with pytest.raises(RuleBroken, match="December says who"):
        actions.carry_action(store, kept.id, to, LATE)
    assert every(store, Carry) == ()
    assert actions.carry_action(store, kept.id, to, LATE, who="Kim").value.who == "Kim"


def test_a_dropped_action_keeps_why_and_has_ended(store: BookStore) -> None:
    kept = add(store, LATE)
    gone = actions.drop_action(store, kept.id, LATE, "they chose another").value
    assert (gone.dropped_on, gone.dropped_why) == (LATE, "they chose another")
    jobs: list[Callable[[int], object]] = [
        lambda number: actions.drop_action(store, number, LATE),
        lambda number: actions.finish_action(store, number, LATE),
        lambda number: actions.move_action(store, number, Due(), LATE),
        lambda number: actions.carry_action(store, number, Due(), LATE),
    ]
    for job in jobs:
        with pytest.raises(RuleBroken, match="no longer open"):
            job(kept.id)
        with pytest.raises(RuleBroken, match="There is no action #9"):
            job(9)
    assert actions.drop_action(store, add(store, LATE).id, LATE, " ").value.dropped_why is None


def _ladder(store: BookStore) -> dict[str, int]:
    """Give the first account something of each kind an action may hang on; the second has none."""
    with store.writing("ladder") as work:
        objective = work.add(
            Objective(account_id=1, level=Level.RELATIONSHIP, text="They ask us first", set_on=LATE)
        )
        strategy = work.add(Strategy(account_id=1, name="Be early", says="come before they ask"))
        factor = work.add(Factor(account_id=1, light=Light.GREEN, text="the cook likes us", since=LATE))
    return {"objective_id": objective.id, "strategy_id": strategy.id, "factor_id": factor.id}


@pytest.mark.parametrize("link", ["objective_id", "strategy_id", "factor_id", "call_id"])
def test_an_action_hangs_on_what_belongs_to_its_account(
    store: BookStore, now: dt.datetime, link: Any
) -> None:
    number = {**_ladder(store), "call_id": state_call(store, now).id}[link]
    late = add(store, LATE, **{link: number})
    with store.reading() as reads:
        assert [one.id for one in reads.where(Action, **{link: number})] == [late.id]
    with pytest.raises(RuleBroken, match=f"{link.removesuffix('_id').capitalize()} #{number} is not of"):
        add(store, LATE, account_id=2, **{link: number})
    with pytest.raises(RuleBroken, match="is not of this account"):
        actions.set_action(store, late.id, {link: 99}, LATE)


def test_what_an_action_hung_on_may_go_and_comes_back_by_undo(store: BookStore) -> None:
    links = _ladder(store)
    tied = add(store, LATE, **links)
    objectives.delete_objective(store, links["objective_id"])
    strategies.delete_strategy(store, links["strategy_id"])
    loose = _one(store)
    assert (loose.objective_id, loose.strategy_id, loose.factor_id) == (None, None, links["factor_id"])
    store.undo()
    store.undo()
    again = _one(store)
    assert (again.objective_id, again.strategy_id) == (tied.objective_id, tied.strategy_id)


def test_the_next_step_of_a_call_may_be_an_outline_and_obeys_the_detail_month(
    store: BookStore, now: dt.datetime
) -> None:
    call, got = state_call(store, now), Got(result=Result.CONTINUATION, held_on=LATE)
    after = calls.Afterwards(Step("me", "meet the FD", None, day("2026-12-01")))
    with pytest.raises(RuleBroken, match="December has a day"):
        calls.log_call(store, StatedCall(call), got, now, after)
    after = calls.Afterwards(Step(None, "meet the FD", None, JANUARY))
    calls.log_call(store, StatedCall(call), got, now, after)
    assert (_one(store).month, _one(store).who, _one(store).call_id) == (JANUARY, None, call.id)
