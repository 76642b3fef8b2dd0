"""An outcome is stated, and what came of the call is logged (D7, D12)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import DAY, HOUR, at_a_glance, every, log, state

from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.call import (
    Call,
    Fit,
    Got,
    Result,
    StatedCall,
    Wording,
)
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Revenue, RevenueSource
from acctui.domain.step import Step
from acctui.services import accounts, calls
from acctui.services.briefing import people_of
from acctui.services.calls import Afterwards
from acctui.services.ports import Changed, DraftKey, EditedElsewhereError

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def account(store: BookStore) -> Account:
    return accounts.add_account(store, Account(name="Alder & Finch")).value


def test_a_stated_outcome_is_kept_with_its_first_wording(store: BookStore, now: dt.datetime) -> None:
    done = calls.state_outcome(
        store, Call(account_id=1, outcome="  trial terms  ", stated_at=now), ["Kim", "kim ", "Ada"]
    )
    assert done.value.outcome == "trial terms"
    assert done.label == "Stated for Alder & Finch: trial terms"
    assert done.changed == Changed.CALLS | Changed.CONTACTS
    assert [(one.outcome, one.stated_at) for one in every(store, Wording)] == [("trial terms", now)]
    assert [one.name for one in every(store, Contact)] == ["Kim", "Ada"]
    with store.reading() as reads:
        assert [one.name for one in people_of(reads, done.value.id)] == ["Kim", "Ada"]


def test_a_blank_outcome_is_refused_with_its_reason_and_nothing_is_kept(
    store: BookStore, now: dt.datetime
) -> None:
    for outcome in ("", " ", "\u200b\u2060"):
        with pytest.raises(RuleBroken, match="State the outcome first") as refusal:
            calls.state_outcome(store, Call(account_id=1, outcome=outcome, stated_at=now))
        assert (refusal.value.field, refusal.value.rule) == ("outcome", "C1")
    assert every(store, Call) == ()


def test_a_call_for_an_account_that_is_not_there_is_refused(store: BookStore, now: dt.datetime) -> None:
    with pytest.raises(RuleBroken, match="There is no account #7"):
        calls.state_outcome(store, Call(account_id=7, outcome="trial", stated_at=now))


def test_a_call_cannot_be_stated_as_ended(store: BookStore, now: dt.datetime) -> None:
    ended = Call(
        account_id=1, outcome="x", stated_at=now, held_on=now.date(), logged_at=now, result=Result.NO_SALE
    )
    with pytest.raises(RuleBroken, match="logged already"):
        calls.state_outcome(store, ended)


def test_a_name_that_cannot_be_read_is_refused_at_the_field_it_was_typed_in(
    store: BookStore, now: dt.datetime
) -> None:
    with pytest.raises(RuleBroken) as refusal:
        calls.state_outcome(store, Call(account_id=1, outcome="x", stated_at=now), ["K" * 201])
    assert refusal.value.field == "with"
    assert every(store, Call) == ()


def test_stating_settles_the_draft_it_was_typed_in_and_a_refusal_keeps_it(
    store: BookStore, now: dt.datetime
) -> None:
    key = DraftKey("precall", "1", "me")
    store.drafts.keep(key, {"outcome": " "})
    with pytest.raises(RuleBroken):
        calls.state_outcome(store, Call(account_id=1, outcome=" ", stated_at=now), settles=key)
    assert store.drafts.take(key) == {"outcome": " "}
    calls.state_outcome(store, Call(account_id=1, outcome="trial", stated_at=now), settles=key)
    assert store.drafts.take(key) == {}


def test_a_logged_call_leaves_the_list_of_open_ones(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - HOUR)
    log(store, call, Result.NO_SALE, now)
    with store.reading() as reads:
        assert list(reads.calls.open()) == []
        assert [line.call.id for line in reads.calls.ended() if line.call] == [call.id]
    line = at_a_glance(store)
    assert (line.open_calls, line.last_on, line.last_result) == (0, now.date(), Result.NO_SALE)


def test_an_advance_without_act_or_date_is_refused_and_continuation_is_offered(
    store: BookStore, now: dt.datetime
) -> None:
    call = state(store, now - HOUR)
    for given in ({}, {"customer_act": "send it"}, {"customer_act": "\u200b", "customer_act_by": now.date()}):
        with pytest.raises(RuleBroken, match="or log a continuation") as refusal:
            log(store, call, Result.ADVANCE, now, **given)
        assert refusal.value.rule == "D7"
    assert every(store, Call)[0].is_open


def test_an_override_is_recorded_with_its_reason(store: BookStore, now: dt.datetime) -> None:
    kept = log(
        store,
        state(store, now - HOUR),
        Result.ADVANCE,
        now,
        override=" the board met on it ",
        fit=Fit.LARGER,
    )
    assert (kept.override, kept.promise, kept.fit) == ("the board met on it", None, Fit.LARGER)


def test_an_order_becomes_revenue_on_the_day_it_was_held(store: BookStore, now: dt.datetime) -> None:
    held = now.date() - DAY
    kept = log(store, state(store, now - 2 * DAY), Result.ORDER, now, amount=1_250_00, held_on=held)
    (line,) = every(store, Revenue)
    assert (line.amount, line.date, line.source, line.call_id) == (
        1_250_00,
        held,
        RevenueSource.CALL,
        kept.id,
    )
    assert line.what == "they sign the trial terms"
    assert at_a_glance(store).won == 1_250_00


def test_an_order_without_an_amount_is_kept_and_earns_nothing_yet(store: BookStore, now: dt.datetime) -> None:
    for amount in (None, 0):
        log(store, state(store, now - HOUR), Result.ORDER, now, amount=amount)
    assert every(store, Revenue) == ()


def test_a_next_step_becomes_an_action_of_the_call(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - HOUR)
    after = Afterwards(Step("Kim", "site visit", dt.date(2026, 11, 28)))
    done = calls.log_call(
        store, StatedCall(call), Got(result=Result.CONTINUATION, held_on=now.date()), now, after
    )
    (action,) = every(store, Action)
    assert (action.who, action.what, action.on, action.call_id) == (
        "Kim",
        "site visit",
        dt.date(2026, 11, 28),
        call.id,
    )
    assert at_a_glance(store).next_action == "Kim: site visit @2026-11-28"
    assert done.changed == Changed.CALLS | Changed.PLAN
    assert done.label == "Logged continuation for Alder & Finch: they sign the trial terms"


def test_lines_in_quotation_marks_become_quotes_and_the_rest_a_note(
    store: BookStore, now: dt.datetime
) -> None:
    call = calls.state_outcome(
        store, Call(account_id=1, outcome="trial", stated_at=now - HOUR), ["Kim"]
    ).value
    text = 'went well\n"We buy in March"\n  "and in May\n\u200b\n"'
    calls.log_call(
        store,
        StatedCall(call),
        Got(result=Result.CONTINUATION, held_on=now.date()),
        now,
        Afterwards(note=text),
    )
    assert [(one.text, one.call_id) for one in every(store, Note)] == [("went well\n\u200b", call.id)]
    quotes = every(store, Quote)
    assert [one.text for one in quotes] == ["We buy in March", "and in May"]
    assert {(one.speaker, one.contact_id, one.date) for one in quotes} == {("Kim", 1, now.date())}


def test_a_quote_of_a_call_with_several_people_waits_for_its_speaker(
    store: BookStore, now: dt.datetime
) -> None:
    call = calls.state_outcome(
        store, Call(account_id=1, outcome="trial", stated_at=now - HOUR), ["Kim", "Ada"]
    ).value
    got = Got(result=Result.CONTINUATION, held_on=now.date())
    calls.log_call(store, StatedCall(call), got, now, Afterwards(note='"yes"\n\u200b'))
    assert [(one.text, one.speaker) for one in every(store, Quote)] == [("yes", None)]
    assert every(store, Note) == ()


def test_a_call_is_not_logged_before_it_is_held(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - HOUR)
    with pytest.raises(RuleBroken, match="once it was held") as refusal:
        log(store, call, Result.NO_SALE, now, held_on=now.date() + DAY)
    assert (refusal.value.field, refusal.value.rule) == ("on", "D16")


def test_a_call_ends_once(store: BookStore, now: dt.datetime) -> None:
    call = state(store, now - HOUR)
    stale = StatedCall(call)
    log(store, call, Result.NO_SALE, now)
    got = Got(result=Result.ORDER, held_on=now.date())
    with pytest.raises(RuleBroken, match="logged already"):
        calls.log_call(store, stale, got, now)
    with pytest.raises(RuleBroken, match="logged already"):
        calls.withdraw_call(store, call.id, "too late", now)
    withdrawn = state(store, now - HOUR)
    calls.withdraw_call(store, withdrawn.id, "they went quiet", now)
    with pytest.raises(RuleBroken, match="was withdrawn"):
        calls.log_call(store, StatedCall(withdrawn), got, now)


def test_a_call_moved_or_tried_in_another_window_is_logged_all_the_same(
    store: BookStore, now: dt.datetime
) -> None:
    call = state(store, now - HOUR)
    calls.move_call(store, call.id, When(now.date()), now)
    calls.try_call(store, call.id, now)
    kept = log(store, call, Result.NO_SALE, now)
    assert (kept.moves, kept.attempts) == (1, 1)


def test_a_call_put_in_other_words_by_another_window_is_shown_with_both(
    store: BookStore, now: dt.datetime
) -> None:
    call = state(store, now - HOUR)
    calls.restate(store, call.id, "they order ten", now)
    with pytest.raises(EditedElsewhereError) as torn:
        log(store, call, Result.NO_SALE, now)
    assert getattr(torn.value.theirs, "outcome", "") == "they order ten"
    assert every(store, Call)[0].is_open
