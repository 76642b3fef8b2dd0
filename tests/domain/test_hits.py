"""How often the stated was got, counted by the sources' own words (D7, D12, D16)."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.call import Call, Fit, Got, Kind, Promise, Result, StatedCall
from acctui.domain.days import When
from acctui.domain.hits import (
    Counted,
    Lead,
    Rate,
    hit_report,
    is_hit,
    lead_of,
    lead_words,
    streak,
)

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
O, A, C, N = Result.ORDER, Result.ADVANCE, Result.CONTINUATION, Result.NO_SALE  # noqa: E741 - the letters of the screens


@pytest.mark.parametrize(
    ("result", "fit", "hit"),
    [
        (O, None, True),
        (A, Fit.AS_STATED, True),
        (A, Fit.LARGER, True),
        (A, Fit.SMALLER, False),
        (A, None, False),
        (C, None, False),
        (N, None, False),
        (None, None, False),
    ],
)
def test_a_hit_is_an_order_or_an_advance_as_stated_or_larger(
    result: Result | None, fit: Fit | None, *, hit: bool
) -> None:
    assert is_hit(result, fit) is hit


@pytest.mark.parametrize(
    ("days", "afterwards", "lead"),
    [
        (1, False, Lead.DAY_BEFORE),
        (0, False, Lead.SAME_DAY),
        (-1, False, Lead.AFTERWARDS),
        (1, True, Lead.AFTERWARDS),
    ],
)
def test_the_lead_of_a_call_is_by_days(days: int, *, afterwards: bool, lead: Lead) -> None:
    assert lead_of(TODAY - dt.timedelta(days=days), TODAY, afterwards=afterwards) is lead


@pytest.mark.parametrize(
    ("results", "expected"), [([], 0), ([C, C, N, C], 2), ([O, C], 0), ([C], 1), ([C, C, C], 3)]
)
def test_a_streak_is_of_continuations_newest_first(results: list[Result], expected: int) -> None:
    assert streak(results) == expected


def _counted(result: Result, fit: Fit | None = None, lead: Lead = Lead.SAME_DAY, count: int = 1) -> Counted:
    return Counted(kind=Kind.TRIAL, result=result, fit=fit, lead=lead, count=count)


def test_four_closes_report_two_of_four() -> None:
    report = hit_report([_counted(O), _counted(A, Fit.AS_STATED), _counted(A, Fit.SMALLER), _counted(C)])
    assert report.all == Rate(2, 4)
    assert report.all.percent == 50
    assert report.by_kind[Kind.TRIAL] == Rate(2, 4)
    assert report.by_kind[Kind.ORDER] == Rate()
    assert report.by_kind[Kind.ORDER].percent is None


def test_what_was_stated_after_stands_apart() -> None:
    report = hit_report([_counted(O, lead=Lead.AFTERWARDS), _counted(O, lead=Lead.DAY_BEFORE)])
    assert (report.all, report.stated_after) == (Rate(1, 1), 1)
    assert report.by_lead == {Lead.DAY_BEFORE: Rate(1, 1), Lead.SAME_DAY: Rate(), Lead.AFTERWARDS: Rate()}


def test_promises_are_counted_whatever_the_lead() -> None:
    calls = [
        Counted(Kind.TRIAL, A, Fit.LARGER, Lead.AFTERWARDS, promise, promise_moves=moves)
        for promise, moves in [(Promise.KEPT, 0), (Promise.NOT_KEPT, 2), (Promise.OPEN, 1), (None, 0)]
    ]
    report = hit_report(calls)
    assert (report.promises, report.promises_open, report.promises_moved) == (Rate(1, 2), 1, 2)


@given(
    st.lists(
        st.builds(
            Counted,
            st.sampled_from(Kind),
            st.sampled_from(Result),
            st.none() | st.sampled_from(Fit),
            st.sampled_from(Lead),
            st.none() | st.sampled_from(Promise),
            st.integers(0, 2),
        ),
        max_size=12,
    )
)
def test_alike_calls_count_the_same_together_as_one_by_one(calls: list[Counted]) -> None:
    from collections import Counter  # noqa: PLC0415 - beside its only use
    from dataclasses import replace  # noqa: PLC0415 - beside its only use

    together = [replace(call, count=count) for call, count in Counter(calls).items()]
    assert hit_report(together) == hit_report(calls)


def _logged(hours: float, at: When | None = None, held_on: dt.date = TODAY) -> Call:
    stated = Call(account_id=1, outcome="x", stated_at=NOW - dt.timedelta(hours=hours), at=at)
    return StatedCall(stated).logged(Got(result=C, held_on=held_on), NOW)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (Call(account_id=1, outcome="x", stated_at=NOW), ""),
        (_logged(50), "2 d"),
        (_logged(3), "3 h"),
        (_logged(0.5), "30 m"),
        (_logged(0.001), "after"),
        (_logged(2, held_on=TODAY - dt.timedelta(days=1)), "after"),
        (_logged(3, When(TODAY, dt.time(8, 15))), "2 h"),
        (_logged(3, When(TODAY)), "3 h"),
        (_logged(3, When(TODAY - dt.timedelta(days=1), dt.time(8, 15))), "3 h"),
        (_logged(1, When(TODAY, dt.time(7, 0))), "0 m"),
    ],
)
def test_the_lead_is_said_in_days_hours_or_minutes(call: Call, words: str) -> None:
    assert lead_words(call, call.stated_at) == words
