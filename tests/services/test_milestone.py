"""An outcome moves the milestone of its account, and what moves none is named."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from acctui.domain.account import Account, Tier
from acctui.domain.call import Call, Fit, Got, Result, StatedCall
from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Level, Objective
from acctui.services import accounts, calls
from acctui.services.briefing import briefing
from acctui.services.callbook import call_book
from acctui.services.milestone import milestone_for, milestone_of, serve

if TYPE_CHECKING:
    from acctui.services.ports import Store
    from acctui.storage.store import BookStore


def key_account(store: Store, name: str = "Eskild Marine") -> Account:
    return accounts.add_account(store, Account(name=name, tier=Tier.KEY)).value


def milestone(store: BookStore, account: Account, now: dt.datetime, text: str = "Six vessels") -> Objective:
    with store.writing("Milestone") as work:
        return work.add(Objective(account_id=account.id, level=Level.STRATEGIC, text=text, set_on=now.date()))


def stated(store: Store, account: Account, now: dt.datetime) -> Call:
    call = Call(account_id=account.id, outcome="a trial", stated_at=now - dt.timedelta(hours=2))
    return calls.state_outcome(store, call).value


def test_a_stated_outcome_moves_the_milestone_that_stands(store: BookStore, now: dt.datetime) -> None:
    account = key_account(store)
    assert stated(store, account, now).objective_id is None
    ahead = milestone(store, account, now)
    assert stated(store, account, now).objective_id == ahead.id


def test_advances_towards_the_milestone_are_counted_with_the_day_of_the_last(
    store: BookStore, now: dt.datetime
) -> None:
    account = key_account(store)
    ahead = milestone(store, account, now)
    for days, result in ((9, Result.ADVANCE), (5, Result.ADVANCE), (2, Result.CONTINUATION)):
        held = now.date() - dt.timedelta(days=days)
        got = Got(
            result=result,
            held_on=held,
            customer_act="send the plan" if result is Result.ADVANCE else None,
            customer_act_by=held if result is Result.ADVANCE else None,
            fit=Fit.AS_STATED if result is Result.ADVANCE else None,
        )
        calls.log_call(store, StatedCall(stated(store, account, now)), got, now)
    stated(store, account, now)
    with store.reading() as reads:
        found = milestone_of(reads, account.id)
    assert found is not None
    assert (found.objective, found.calls, found.advances) == (ahead, 3, 2)
    assert found.last_advance == now.date() - dt.timedelta(days=5)
    assert briefing(store, account.id, now.date()).milestone == found


def test_a_milestone_without_advances_says_none(store: BookStore, now: dt.datetime) -> None:
    account = key_account(store)
    with store.reading() as reads:
        assert milestone_of(reads, account.id) is None
    milestone(store, account, now)
    with store.reading() as reads:
        found = milestone_of(reads, account.id)
    assert found is not None
    assert (found.advances, found.last_advance) == (0, None)


def test_a_call_that_moves_nothing_can_be_given_the_milestone_and_let_go_of_it(
    store: BookStore, now: dt.datetime
) -> None:
    account = key_account(store)
    call = stated(store, account, now)
    with pytest.raises(RuleBroken, match="no strategic objective yet"):
        milestone_for(store, call.id)
    ahead = milestone(store, account, now)
    assert milestone_for(store, call.id) == ahead
    assert serve(store, call.id, ahead.id).label == "a trial: serves Six vessels"
    assert call_book(store, None, now.date()).serving_none == frozenset()
    assert serve(store, call.id, None).label == "a trial: serves no objective"
    assert call_book(store, None, now.date()).serving_none == {call.id}


def test_only_a_strategic_objective_of_the_same_account_is_served(store: BookStore, now: dt.datetime) -> None:
    account = key_account(store)
    call = stated(store, account, now)
    strange = milestone(store, key_account(store, "Juniper Labs"), now)
    with store.writing("Vision") as work:
        soft = work.add(
            Objective(account_id=account.id, level=Level.VISION, text="First", years=5, set_on=now.date())
        )
    for number in (strange.id, soft.id, 999):
        with pytest.raises(RuleBroken, match="is no strategic objective of this account") as refused:
            serve(store, call.id, number)
        assert refused.value.field == "objective"
    with pytest.raises(RuleBroken, match="There is no call #99"):
        serve(store, 99, None)


def test_calls_of_plain_accounts_never_count_as_serving_none(store: BookStore, now: dt.datetime) -> None:
    plain = accounts.add_account(store, Account(name="Cedar Freight")).value
    stated(store, plain, now)
    assert call_book(store, None, now.date()).serving_none == frozenset()
    accounts.set_account(store, plain.id, {"candidate": "three more depots"})
    assert len(call_book(store, None, now.date()).serving_none) == 1
