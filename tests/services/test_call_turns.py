"""A call's log turns the lights the call was the cause of, in the same step (D14)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import every, state

from acctui.domain.account import Account
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Happened, Light
from acctui.domain.step import Step
from acctui.services import accounts, calls, factors
from acctui.services.call_turns import LightTurn
from acctui.services.calls import Afterwards
from acctui.services.ports import Changed

if TYPE_CHECKING:
    from acctui.services.ports import Done
    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def factor(store: BookStore, now: dt.datetime) -> Factor:
    accounts.add_account(store, Account(name="Alder & Finch"))
    accounts.add_account(store, Account(name="Baltic"))
    amber = Factor(
        account_id=1, light=Light.AMBER, text="New FD", since=now.date(), tips="what he cuts first"
    )
    return factors.add_factor(store, amber, now.date()).value


def _log(store: BookStore, now: dt.datetime, *turns: LightTurn, account_id: int = 1) -> Done[Call]:
    stated = Call(account_id=account_id, outcome="they sign the trial terms", stated_at=now)
    call = calls.state_outcome(store, stated).value
    got = Got(result=Result.CONTINUATION, held_on=now.date())
    return calls.log_call(store, StatedCall(call), got, now, Afterwards(turns=turns))


def test_a_turn_is_written_with_the_log_and_names_the_call_as_its_cause(
    store: BookStore, now: dt.datetime, factor: Factor
) -> None:
    done = _log(store, now, LightTurn(factor.id, Light.RED, "the Nordic region"))
    assert done.label.startswith("Logged continuation for Alder & Finch")
    assert done.changed & Changed.LIGHTS
    (kept,) = every(store, Factor)
    assert (kept.light, kept.stops) == (Light.RED, "the Nordic region")
    turned = every(store, FactorEvent)[-1]
    assert (turned.happened, turned.before, turned.after) == (Happened.TURNED, Light.AMBER, Light.RED)
    assert turned.call_id == done.value.id
    store.undo()
    (back,) = every(store, Factor)
    assert back.light is Light.AMBER
    assert every(store, Call)[0].is_open


def test_green_asks_nothing_and_goes_with_a_next_step(
    store: BookStore, now: dt.datetime, factor: Factor
) -> None:
    call = state(store, now)
    got = Got(result=Result.CONTINUATION, held_on=now.date())
    step = Step("Kim", "send the figures", now.date() + dt.timedelta(days=1))
    turns = (LightTurn(factor.id, Light.GREEN),)
    calls.log_call(store, StatedCall(call), got, now, Afterwards(step, "", turns))
    (kept,) = every(store, Factor)
    assert kept.light is Light.GREEN


def test_a_red_without_its_line_is_refused_and_nothing_is_logged(
    store: BookStore, now: dt.datetime, factor: Factor
) -> None:
    with pytest.raises(RuleBroken, match="A red stops something") as refusal:
        _log(store, now, LightTurn(factor.id, Light.RED))
    assert (refusal.value.field, refusal.value.rule) == ("stops", "T2")
    assert every(store, Call)[0].is_open


def test_what_another_window_turned_alike_meanwhile_stays(
    store: BookStore, now: dt.datetime, factor: Factor
) -> None:
    factors.turn(store, factor.id, Light.GREEN, now.date())
    _log(store, now, LightTurn(factor.id, Light.GREEN))
    assert [one.happened for one in every(store, FactorEvent)] == [Happened.ADDED, Happened.TURNED]


def test_a_factor_that_is_gone_or_of_another_account_is_refused(
    store: BookStore, now: dt.datetime, factor: Factor
) -> None:
    with pytest.raises(RuleBroken):
        _log(store, now, LightTurn(factor.id, Light.GREEN), account_id=2)
    factors.drop_factor(store, factor.id, now.date())
    with pytest.raises(RuleBroken, match="is gone already"):
        _log(store, now, LightTurn(factor.id, Light.GREEN))
