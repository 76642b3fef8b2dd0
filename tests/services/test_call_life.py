"""A stated call is moved, tried, restated or withdrawn, and its promise comes back (D7, D15)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import DAY, HOUR, advance, every, log, state, year_report

from acctui.domain.account import Account
from acctui.domain.call import (
    Attempt,
    Call,
    Move,
    Promise,
    Result,
    Wording,
)
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.services import accounts, calls, promises
from acctui.services.calls import SeveralOpenCallsError
from acctui.services.ports import Changed

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def account(store: BookStore) -> Account:
    return accounts.add_account(store, Account(name="Alder & Finch")).value


def test_each_wording_is_kept_with_its_time(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - 2 * HOUR)
    done = calls.restate(store, call.id, "they order ten", now - HOUR)
    assert (done.value.outcome, done.value.stated_at) == ("they order ten", now - HOUR)
    assert [one.outcome for one in every(store, Wording)] == ["they sign the trial terms", "they order ten"]


def test_restating_the_same_words_is_no_new_wording(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - DAY)
    done = calls.restate(store, call.id, " they sign the trial terms ", now)
    assert (done.value, done.changed) == (call, Changed.NOTHING)


def test_the_last_wording_before_the_talk_counts(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - 9 * DAY)
    calls.restate(store, call.id, "they order ten", now - 5 * DAY)
    calls.restate(store, call.id, "they listened politely", now - DAY)
    (current,) = every(store, Call)
    kept = log(store, current, Result.ORDER, now, held_on=now.date() - 3 * DAY)
    assert (kept.outcome, kept.stated_at) == ("they order ten", now - 5 * DAY)
    assert not kept.stated_afterwards
    assert year_report(store).all.of == 1
    assert len(every(store, Wording)) == 3


def test_an_outcome_first_stated_after_the_talk_is_counted_apart(store: BookStore, now: dt.datetime) -> None:
    log(store, state(store, now - HOUR), Result.ORDER, now, held_on=now.date() - DAY)
    assert year_report(store).stated_after == 1


def test_a_call_moved_three_times_shows_it(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now, at=When(dt.date(2026, 11, 23)))
    for day in (24, 25, 26):
        kept = calls.move_call(store, call.id, When(dt.date(2026, 11, day), dt.time(9, 30)), now).value
    assert (kept.moves, kept.at) == (3, When(dt.date(2026, 11, 26), dt.time(9, 30)))
    moves = every(store, Move)
    assert [one.to_at.day.day for one in moves] == [24, 25, 26]
    assert moves[0].from_at == When(dt.date(2026, 11, 23))


def test_an_attempt_is_no_interaction(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now)
    done = calls.try_call(store, call.id, now, "voicemail")
    assert (done.value.attempts, done.value.is_open) == (1, True)
    assert [one.how for one in every(store, Attempt)] == ["voicemail"]
    assert done.label == "Tried, no answer: they sign the trial terms"


def test_withdrawing_takes_a_line_of_why(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now)
    with pytest.raises(RuleBroken, match="one line of why"):
        calls.withdraw_call(store, call.id, " \u200b", now)
    kept = calls.withdraw_call(store, call.id, " they went quiet ", now).value
    assert (kept.withdrawn_why, kept.is_open) == ("they went quiet", False)


@pytest.mark.parametrize("job", ["restate", "move", "try", "withdraw"])
def test_nothing_happens_to_a_call_that_has_ended(store: BookStore, now: dt.datetime, job: str) -> None:
    call = log(store, state(store, now - HOUR), Result.NO_SALE, now)
    jobs = {
        "restate": lambda: calls.restate(store, call.id, "x", now),
        "move": lambda: calls.move_call(store, call.id, When(now.date()), now),
        "try": lambda: calls.try_call(store, call.id, now),
        "withdraw": lambda: calls.withdraw_call(store, call.id, "x", now),
    }
    with pytest.raises(RuleBroken, match="logged already"):
        jobs[job]()


# promises


def test_a_promise_is_kept_not_kept_or_given_a_new_date(store: BookStore, now: dt.datetime) -> None:
    one, two, three = (advance(store, state(store, now - HOUR), now) for _ in range(3))
    assert one.promise is Promise.OPEN
    assert promises.settle_promise(store, one.id, now.date(), kept=True).label == "Promise kept: send it"
    assert promises.settle_promise(store, two.id, now.date(), kept=False).value.promise is Promise.NOT_KEPT
    moved = promises.postpone_promise(store, three.id, dt.date(2026, 12, 1), now.date()).value
    assert (moved.promise_by, moved.promise_moves) == (dt.date(2026, 12, 1), 1)
    assert moved.customer_act_by == now.date() + 5 * DAY
    report = year_report(store)
    assert (report.promises.hits, report.promises.of) == (1, 2)
    assert (report.promises_open, report.promises_moved) == (1, 1)


def test_a_promise_once_settled_may_be_opened_again_with_a_new_date(
    store: BookStore, now: dt.datetime
) -> None:
    call = advance(store, state(store, now - HOUR), now)
    promises.settle_promise(store, call.id, now.date(), kept=False)
    again = promises.postpone_promise(store, call.id, dt.date(2026, 12, 1), now.date()).value
    assert (again.promise, again.promise_settled_on) == (Promise.OPEN, None)


def test_an_act_done_in_the_call_is_a_promise_kept(store: BookStore, now: dt.datetime) -> None:
    today = now.date()
    kept = log(
        store,
        state(store, now - HOUR),
        Result.ADVANCE,
        now,
        customer_act="signed",
        customer_act_by=today,
        act_done=True,
    )
    assert (kept.promise, kept.promise_settled_on) == (Promise.KEPT, today)


def test_a_call_without_a_promise_has_none_to_settle(store: BookStore, now: dt.datetime) -> None:
    call = log(store, state(store, now - HOUR), Result.NO_SALE, now)
    with pytest.raises(RuleBroken, match="promised nothing"):
        promises.settle_promise(store, call.id, now.date(), kept=True)
    with pytest.raises(RuleBroken, match="promised nothing"):
        promises.postpone_promise(store, call.id, now.date(), now.date())


# which call is meant


def test_the_one_open_call_is_meant_and_of_several_it_must_be_said_which(
    store: BookStore, now: dt.datetime
) -> None:
    accounts.add_account(store, Account(name="Birch"))
    with store.reading() as reads:
        assert calls.open_call(reads, 1) is None
    one = state(store, now)
    with store.reading() as reads:
        assert calls.open_call(reads, 1) == one
    two = state(store, now)
    with pytest.raises(SeveralOpenCallsError, match=f"--call {one.id}: .*--call {two.id}: ") as several:
        _open_call(store, None)
    assert several.value.calls == (one, two)
    assert _open_call(store, two.id) == two
    with pytest.raises(RuleBroken, match="There is no call #9"):
        _open_call(store, 9)
    with store.reading() as reads, pytest.raises(RuleBroken, match="belongs to another account"):
        calls.open_call(reads, 2, one.id)


def _open_call(store: BookStore, number: int | None) -> Call | None:
    # The error comes out through the view it was found in.
    with store.reading() as reads:
        return calls.open_call(reads, 1, number)


def test_the_one_open_promise_is_meant_and_of_several_it_must_be_said_which(
    store: BookStore, now: dt.datetime
) -> None:
    with pytest.raises(RuleBroken, match="No promise of this customer is open"):
        _promised(store, None)
    one = advance(store, state(store, now - HOUR), now)
    assert _promised(store, None) == one
    two = advance(store, state(store, now - HOUR), now)
    with pytest.raises(SeveralOpenCallsError):
        _promised(store, None)
    assert _promised(store, two.id) == two


def _promised(store: BookStore, number: int | None) -> Call:
    with store.reading() as reads:
        return calls.promised_call(reads, 1, number)
