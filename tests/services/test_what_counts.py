"""What enters hit rate, streak and last call, and what does not (D12, D15, D16)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import DAY, HOUR, advance, at_a_glance, every, log, state, year_report

from acctui.domain.account import Account
from acctui.domain.call import (
    Call,
    Fit,
    Got,
    Kind,
    Result,
    Wording,
)
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import Revenue
from acctui.services import accounts, calls
from acctui.services.calls import Afterwards

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def account(store: BookStore) -> Account:
    return accounts.add_account(store, Account(name="Alder & Finch")).value


def test_four_closes_report_two_of_four(store: BookStore, now: dt.datetime) -> None:
    log(store, state(store, now - HOUR), Result.ORDER, now)
    advance(store, state(store, now - DAY), now)
    advance(store, state(store, now - HOUR), now, Fit.SMALLER)
    log(store, state(store, now - HOUR, kind=Kind.TRIAL), Result.CONTINUATION, now)
    report = year_report(store)
    assert (report.all.hits, report.all.of, report.all.percent) == (2, 4, 50)
    assert (report.by_kind[Kind.OTHER].of, report.by_kind[Kind.TRIAL].hits) == (3, 0)
    assert report.stated_after == 0


def test_voicemail_moves_and_withdrawals_never_enter_hit_rate_streak_or_last_call(
    store: BookStore, now: dt.datetime
) -> None:
    for _ in range(2):
        log(store, state(store, now - 9 * DAY), Result.CONTINUATION, now, held_on=now.date() - 8 * DAY)
    before, glance = year_report(store), at_a_glance(store)
    assert (glance.streak, glance.last_on) == (2, now.date() - 8 * DAY)
    tried, moved, withdrawn = (state(store, now - 2 * DAY) for _ in range(3))
    calls.try_call(store, tried.id, now, "voicemail")
    for days in (1, 2, 3):
        calls.move_call(store, moved.id, When(now.date() + days * DAY, dt.time(9, 30)), now)
    calls.withdraw_call(store, withdrawn.id, "they went quiet", now)
    assert year_report(store) == before
    after = at_a_glance(store)
    assert (after.streak, after.last_on, after.last_result) == (2, glance.last_on, glance.last_result)
    assert after.open_calls == 2


def test_a_call_logged_three_days_late_counts_on_the_day_it_was_held(
    store: BookStore, now: dt.datetime
) -> None:
    held = now.date() - 3 * DAY
    log(store, state(store, now - 9 * DAY), Result.CONTINUATION, now - DAY, held_on=now.date() - DAY)
    kept = log(store, state(store, now - 4 * DAY), Result.ORDER, now, held_on=held)
    line = at_a_glance(store)
    assert (line.last_on, line.last_result, line.streak) == (now.date() - DAY, Result.CONTINUATION, 1)
    assert not kept.stated_afterwards
    with store.reading() as reads:
        held_on = [one.call.held_on for one in reads.calls.timeline(None, 9) if one.call]
    assert held_on == [now.date() - DAY, held]
    assert year_report(store).all.of == 2


def test_an_outcome_stated_less_than_a_minute_before_logging_is_counted_apart(
    store: BookStore, now: dt.datetime
) -> None:
    hasty = log(store, state(store, now - dt.timedelta(seconds=59)), Result.ORDER, now)
    calm = log(store, state(store, now - dt.timedelta(seconds=60)), Result.ORDER, now)
    assert (hasty.stated_afterwards, calm.stated_afterwards) == (True, False)
    report = year_report(store)
    assert (report.all.of, report.stated_after) == (1, 1)


def test_a_clock_set_back_between_stating_and_logging_accuses_nobody(
    store: BookStore, now: dt.datetime
) -> None:
    assert not log(store, state(store, now + HOUR), Result.ORDER, now).stated_afterwards


def test_an_unplanned_call_states_first_and_is_counted_apart(store: BookStore, now: dt.datetime) -> None:
    rang = Call(account_id=1, outcome="they ask for the price list", stated_at=now)
    got = Got(result=Result.CONTINUATION, held_on=now.date())
    done = calls.log_unplanned(store, rang, ["Kim"], got, now, Afterwards(note="rang at nine"))
    assert done.value.stated_afterwards
    assert every(store, Wording)[0].outcome == "they ask for the price list"
    report = year_report(store)
    assert (report.all.of, report.stated_after) == (0, 1)
    assert at_a_glance(store).last_on == now.date()
    with pytest.raises(RuleBroken, match="State the outcome first"):
        calls.log_unplanned(store, Call(account_id=1, outcome="\u2800", stated_at=now), [], got, now)
    assert len(every(store, Call)) == 1


def test_one_step_of_undo_takes_an_unplanned_call_back_whole(store: BookStore, now: dt.datetime) -> None:
    got = Got(result=Result.ORDER, held_on=now.date(), amount=5)
    calls.log_unplanned(store, Call(account_id=1, outcome="x", stated_at=now), ["Kim"], got, now)
    store.undo()
    for kind in (Call, Wording, Revenue, Contact):
        assert every(store, kind) == ()
