"""A call obeys its rules from the first word to its end (D7, D12, D15)."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from acctui.domain.call import (
    Attempt,
    Call,
    Fit,
    Got,
    Promise,
    Result,
    Size,
    StatedCall,
    Wording,
    checked_outcome,
    postponed,
    settled,
)
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.text import INVISIBLE

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
STATED = Call(account_id=1, outcome="trial", stated_at=NOW - dt.timedelta(hours=2))
HELD: dict[str, Any] = {"held_on": TODAY, "logged_at": NOW}


def _refusal(**changes: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as refusal:
        replace(STATED, **changes)
    return refusal.value


@pytest.mark.parametrize("outcome", ["", " \t", "\u200b", "\u3164\u2800", INVISIBLE])
def test_an_outcome_nobody_can_see_is_refused(outcome: str) -> None:
    with pytest.raises(RuleBroken, match="State the outcome first") as refusal:
        checked_outcome(outcome)
    assert (refusal.value.field, refusal.value.rule) == ("outcome", "C1")


def test_an_outcome_is_one_line_of_at_most_500_characters_and_never_cut() -> None:
    assert checked_outcome(" " + "x" * 498 + " ") == "x" * 498
    with pytest.raises(RuleBroken, match="this one has 501"):
        checked_outcome("x" * 501)
    with pytest.raises(RuleBroken, match="one line"):
        checked_outcome("two\nlines")


@pytest.mark.parametrize("field", ["gain", "fallback", "attendees", "towards", "customer_act", "override"])
def test_the_lines_of_a_call_are_one_line_each(field: str) -> None:
    assert _refusal(**{field: "two\nlines"}).field == field
    assert _refusal(**{field: "x" * 501}).field == field


@pytest.mark.parametrize("field", ["questions", "material"])
def test_questions_and_material_may_take_many_lines(field: str) -> None:
    pages: dict[str, Any] = {field: "one\r\ntwo"}
    assert getattr(replace(STATED, **pages), field) == "one\ntwo"
    assert "1,000,000" in _refusal(**{field: "x" * 1_000_001}).sentence


@pytest.mark.parametrize("field", ["gain", "material", "outcome"])
@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_no_text_of_a_call_holds_nul_or_half_a_character(field: str, text: str) -> None:
    assert _refusal(**{field: text}).field == field


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({**HELD, "result": Result.ORDER, "withdrawn_at": NOW, "withdrawn_why": "x"}, "call"),
        ({"withdrawn_at": NOW}, "why"),
        ({"withdrawn_why": "gone"}, "why"),
        ({"withdrawn_at": NOW, "withdrawn_why": "\u200b"}, "why"),
        ({"logged_at": NOW}, "result"),
        ({"held_on": TODAY}, "result"),
        ({"result": Result.ORDER}, "result"),
        ({**HELD, "result": Result.ADVANCE}, "customer_act"),
        ({**HELD, "result": Result.ADVANCE, "customer_act": "send it"}, "by"),
        ({**HELD, "result": Result.ORDER, "fit": Fit.LARGER}, "fit"),
        ({**HELD, "result": Result.NO_SALE, "amount": 5}, "amount"),
        ({**HELD, "result": Result.ORDER, "amount": -5}, "amount"),
        ({**HELD, "result": Result.ORDER, "amount": 10**18}, "amount"),
        ({"promise": Promise.OPEN, "promise_by": TODAY, "customer_act": "x"}, "promise"),
        ({**HELD, "result": Result.ORDER, "promise": Promise.OPEN, "customer_act": "x"}, "promise"),
        ({**HELD, "result": Result.ORDER, "promise": Promise.OPEN, "promise_by": TODAY}, "promise"),
        (
            {
                **HELD,
                "result": Result.ORDER,
                "promise": Promise.KEPT,
                "promise_by": TODAY,
                "customer_act": "x",
            },
            "promise",
        ),
        ({"promise_settled_on": TODAY}, "promise"),
    ],
)
def test_a_call_half_ended_cannot_be_made(changes: dict[str, Any], field: str) -> None:
    assert _refusal(**changes).field == field


def test_what_each_size_asks_for_is_named_while_it_is_missing() -> None:
    assert STATED.missing == ()
    assert replace(STATED, size=Size.M, gain=" ").missing == ("gain", "fallback")
    large = replace(STATED, size=Size.L, gain="x", fallback="y", questions="z")
    assert large.missing == ("attendees", "material")


def test_only_a_stated_call_that_has_not_ended_can_be_logged() -> None:
    assert STATED.is_open
    logged = StatedCall(STATED).logged(Got(result=Result.NO_SALE, held_on=TODAY), NOW)
    assert (logged.is_logged, logged.is_open) == (True, False)
    with pytest.raises(RuleBroken, match="logged already"):
        StatedCall(logged)
    with pytest.raises(RuleBroken, match="withdrawn"):
        StatedCall(StatedCall(STATED).withdrawn("gone", NOW))


@pytest.mark.parametrize(
    ("seconds", "afterwards"), [(0, True), (59, True), (60, False), (7200, False), (-5, False)]
)
def test_an_outcome_stated_less_than_a_minute_before_is_marked(seconds: int, *, afterwards: bool) -> None:
    call = replace(STATED, stated_at=NOW - dt.timedelta(seconds=seconds))
    logged = StatedCall(call).logged(Got(result=Result.NO_SALE, held_on=TODAY), NOW)
    assert logged.stated_afterwards is afterwards


def test_what_was_said_of_a_result_is_kept_without_blanks() -> None:
    got = Got(result=Result.CONTINUATION, held_on=TODAY, customer_act=" send it ", override="\u200b")
    logged = StatedCall(STATED).logged(got, NOW)
    assert (logged.customer_act, logged.override, logged.promise) == ("send it", None, None)


def test_fit_belongs_to_an_advance_alone() -> None:
    got = Got(result=Result.ORDER, held_on=TODAY, fit=Fit.LARGER)
    assert StatedCall(STATED).logged(got, NOW).fit is None


def test_moving_and_trying_are_counted_on_the_same_call() -> None:
    moved = StatedCall(STATED).moved(When(TODAY))
    assert (moved.moves, moved.at, moved.id) == (1, When(TODAY), STATED.id)
    assert StatedCall(moved).tried().attempts == 1


def test_what_is_reported_obeys_the_same_rules() -> None:
    for given, field in (
        ({"result": Result.NO_SALE, "amount": 5}, "amount"),
        ({"result": Result.ORDER, "amount": -5}, "amount"),
        ({"result": Result.ADVANCE, "customer_act": "x"}, "by"),
        ({"result": Result.ORDER, "customer_act": "a\nb"}, "customer_act"),
        ({"result": Result.ORDER, "override": "x" * 501}, "override"),
    ):
        reported: dict[str, Any] = given
        with pytest.raises(RuleBroken) as refusal:
            Got(held_on=TODAY, **reported)
        assert refusal.value.field == field
    assert Got(result=Result.ORDER, held_on=TODAY, amount=5).promise is None
    assert Got(result=Result.ADVANCE, held_on=TODAY, override="the board met").promise is None


def test_every_wording_and_attempt_can_be_read() -> None:
    again = StatedCall(STATED).restated(" they order ten ", NOW)
    assert (again.outcome, again.stated_at) == ("they order ten", NOW)
    with pytest.raises(RuleBroken, match="State the outcome first"):
        Wording(call_id=1, outcome="\u200b", stated_at=NOW)
    assert Wording(call_id=1, outcome="trial", stated_at=NOW).outcome == "trial"
    with pytest.raises(RuleBroken) as refusal:
        Attempt(call_id=1, tried_at=NOW, how="two\nlines")
    assert refusal.value.field == "how"


def test_a_promise_is_settled_and_postponed() -> None:
    got = Got(result=Result.ADVANCE, held_on=TODAY, customer_act="send it", customer_act_by=TODAY)
    call = StatedCall(STATED).logged(got, NOW)
    assert (call.promise, call.promise_by) == (Promise.OPEN, TODAY)
    assert settled(call, kept=True, today=TODAY).promise is Promise.KEPT
    assert settled(call, kept=False, today=TODAY).promise_settled_on == TODAY
    later = postponed(call, TODAY + dt.timedelta(days=3))
    assert (later.promise_by, later.promise_moves) == (TODAY + dt.timedelta(days=3), 1)
    with pytest.raises(RuleBroken, match="promised nothing"):
        postponed(STATED, TODAY)
