"""The three months as the Plan screen shows them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import advance, state
from tests.services.planning import EARLY, LATE, day, firms, planned

from acctui.domain.action import ActionKind
from acctui.domain.call import Call
from acctui.domain.days import When
from acctui.domain.objective import Level, Objective
from acctui.domain.settings import Choice
from acctui.services import actions, calls
from acctui.services.plan import PlanView, plan
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.services.plan import Item
    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def _firms(store: BookStore) -> None:
    firms(store)


def _texts(items: Iterable[Item]) -> list[str]:
    return [item.text for item in items]


def _by_day(view: PlanView) -> dict[str, list[str]]:
    return {f"{on}": _texts(items) for on, items in view.days.items()}


def test_the_days_left_and_the_detail_month_stand_by_day_and_the_rest_by_month(store: BookStore) -> None:
    for when in ("2026-11-24", "2026-11-28", "2026-12-04", "2027-01-12", "2027-01", "2027-02", "2027-03-01"):
        planned(store, when, when)
    planned(store, None, "some day")
    view = plan(store, None, LATE)
    assert list(_by_day(view)) == ["2026-11-24", "2026-11-28", "2026-12-04", "2027-01-12"]
    assert [_texts(month) for month in view.outlines] == [["2027-01-12", "2027-01"], ["2027-02"]]
    assert (_texts(view.later), _texts(view.undated)) == (["2027-03-01"], ["some day"])
    assert (view.overdue, view.dayless, view.is_empty) == ((), (), False)


def test_what_went_by_is_overdue_and_what_has_no_day_yet_waits_for_one(store: BookStore) -> None:
    for when in ("2026-10-05", "2026-11-20", "2026-10", "2026-11", "2026-12"):
        planned(store, when, when)
    late = plan(store, None, LATE)
    assert _texts(late.overdue) == ["2026-10-05", "2026-10", "2026-11-20"]
    assert _texts(late.dayless) == ["2026-11", "2026-12"]
    early = plan(store, None, EARLY)
    assert _texts(early.overdue) == ["2026-10-05", "2026-10"]
    assert (_texts(early.dayless), list(_by_day(early))) == (["2026-11"], ["2026-11-20"])
    assert early.rest is None


def test_a_day_is_read_by_time_then_urgent_ones_then_accounts_that_matter(
    store: BookStore, now: dt.datetime
) -> None:
    planned(store, "2026-12-02", "plain")
    planned(store, "2026-12-02", "of Alder", account_id=2)
    planned(store, "2026-12-02", "meet them", kind=ActionKind.PEOPLE)
    planned(store, "2026-12-02", "burning", urgent=True)
    for at in ("2026-12-02", "2026-12-02T15:00", "2026-12-02T09:30"):
        call = Call(account_id=1, outcome=f"at {at[11:]}", stated_at=now, at=When.from_iso(at))
        calls.state_outcome(store, call)
    items = plan(store, None, LATE).days[day("2026-12-02")]
    assert _texts(items) == ["at 09:30", "at 15:00", "burning", "meet them", "of Alder", "at", "plain"]
    assert [item.mark for item in items] == ["", "", "!", "+", "", "", ""]
    assert (items[0].kind, items[0].time, items[0].who) == ("call", dt.time(9, 30), "me")
    assert (items[4].matters, items[4].account) == (True, "Alder")


def test_what_a_customer_promised_stands_on_its_day(store: BookStore, now: dt.datetime) -> None:
    advance(store, state(store, now), now)
    (item,) = plan(store, None, LATE).days[day("2026-11-27")]
    assert (item.kind, item.text, item.who, item.is_over(day("2026-11-30"))) == (
        "promise",
        "send it",
        "they",
        False,
    )


def test_one_account_is_shown_by_itself(store: BookStore, now: dt.datetime) -> None:
    planned(store, "2026-12-02", "mine")
    planned(store, "2026-12-02", "theirs", account_id=2)
    call = Call(account_id=2, outcome="call", stated_at=now, at=When.from_iso("2026-12-02T09:30"))
    calls.state_outcome(store, call)
    assert _texts(plan(store, 1, LATE).days[day("2026-12-02")]) == ["mine"]
    assert _texts(plan(store, 2, LATE).days[day("2026-12-02")]) == ["call", "theirs"]


def test_urgent_and_important_are_counted_by_month_and_a_month_without_says_so(store: BookStore) -> None:
    planned(store, "2026-12-02", urgent=True)
    planned(store, "2026-12-03", urgent=True)
    planned(store, "2026-12-04", important=True)
    planned(store, "2027-01", urgent=True, who=None)
    met = planned(store, "2027-02-03", kind=ActionKind.FACTS)
    actions.finish_action(store, met.id, LATE)
    view = plan(store, None, LATE)
    counts = [(one.items, one.urgent, one.important, one.done, one.only_urgent) for one in view.months]
    assert counts == [(3, 2, 1, 0, False), (1, 1, 0, 0, True), (0, 0, 1, 1, False)]
    assert (view.urgent, view.important, view.lacking) == (3, 2, 0)
    assert [one.detail for one in view.months] == [True, False, False]


def test_what_lacks_who_or_date_is_counted_where_detail_is_asked(store: BookStore) -> None:
    planned(store, "2026-12")
    planned(store, "2026-12-04", who=None)
    planned(store, "2027-01", who=None)
    view = plan(store, None, LATE)
    assert (view.lacking, [month.lacking for month in view.months]) == (2, [2, 1, 0])


def test_the_days_left_of_the_month_are_counted_apart(store: BookStore) -> None:
    planned(store, "2026-11-20", urgent=True)
    planned(store, "2026-11-24", urgent=True)
    actions.finish_action(store, planned(store, "2026-11-25", important=True).id, LATE)
    actions.finish_action(store, planned(store, "2026-11-04", important=True).id, LATE)
    rest = plan(store, None, LATE).rest
    assert rest is not None
    assert (rest.month, rest.items, rest.urgent, rest.important, rest.done) == (
        day("2026-11-01"),
        1,
        1,
        1,
        1,
    )


def test_an_account_with_objectives_and_nothing_in_the_detail_month_is_named_where_it_matters(
    store: BookStore,
) -> None:
    with store.writing("ladders") as work:
        for account_id in (2, 3):
            work.add(
                Objective(account_id=account_id, level=Level.VISION, text="first call", years=5, set_on=LATE)
            )
    assert plan(store, None, LATE).bare == ((2, "Alder"), (3, "Cedar"))
    planned(store, "2026-12-04", account_id=2)
    planned(store, "2027-01", account_id=3)
    assert plan(store, None, LATE).bare == ((3, "Cedar"),)
    assert plan(store, 2, LATE).bare == ()
    assert plan(store, 2, EARLY).bare == ((2, "Alder"),)


def test_window_and_week_follow_the_settings(store: BookStore) -> None:
    set_choices(store, {Choice.LATE_FROM: "9", Choice.WEEK_BEGINS: "sunday"})
    view = plan(store, None, EARLY)
    assert (view.window.detail, view.week_begins, view.is_empty) == (day("2026-12-01"), "sunday", True)
