"""What waits, in the order to do it."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import DAY, HOUR, advance, state
from tests.services.yearly import target, won
from tests.storage.actions import Seller

from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.days import When
from acctui.domain.goal import Decision
from acctui.domain.settings import Choice
from acctui.services import accounts, actions, calls
from acctui.services.goals import decide
from acctui.services.settings import set_choices
from acctui.services.today import Counts, Waits, count_waiting, counts, today, waiting

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def book_of_two(store: BookStore) -> None:
    """Keep one plain account and one that matters."""
    accounts.add_account(store, Account(name="Alder"))
    accounts.add_account(store, Account(name="Birch", candidate="could double"))


def _why(store: BookStore, now: dt.datetime) -> list[Waits]:
    return [line.why for line in waiting(store, now)]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (None, [Waits.LOG]),
        (When(dt.date(2026, 11, 22), dt.time(8, 59)), [Waits.LOG]),
        (When(dt.date(2026, 11, 22), dt.time(9, 0)), [Waits.LOG]),
        (When(dt.date(2026, 11, 22), dt.time(9, 1)), [Waits.CALL]),
        (When(dt.date(2026, 11, 22)), [Waits.CALL]),
        (When(dt.date(2026, 11, 21)), [Waits.LOG]),
        (When(dt.date(2026, 11, 21), dt.time(23, 59)), [Waits.LOG]),
        (When(dt.date(2026, 11, 23), dt.time(8, 0)), []),
    ],
)
def test_a_call_waits_to_be_held_until_its_time_and_then_to_be_logged(
    store: BookStore, now: dt.datetime, at: When | None, expected: list[Waits]
) -> None:
    state(store, now - 2 * DAY, at=at)
    assert _why(store, now) == expected
    assert count_waiting(store, now) == today(store, now).counts
    assert count_waiting(store, now).to_log == expected.count(Waits.LOG)


def test_an_exchange_of_messages_rests_until_its_reply_by_date(store: BookStore, now: dt.datetime) -> None:
    state(store, now - DAY, reply_by=now.date() + DAY)
    assert _why(store, now) == []
    assert _why(store, now + DAY) == [Waits.LOG]
    assert count_waiting(store, now) == Counts()
    assert count_waiting(store, now + DAY) == Counts(to_log=1)


def test_a_call_stated_on_a_later_day_does_not_wait_yet(store: BookStore, now: dt.datetime) -> None:
    state(store, now + 2 * DAY)
    assert _why(store, now) == []
    assert count_waiting(store, now).to_log == 0


def test_promises_and_actions_wait_from_their_day_on(store: BookStore, now: dt.datetime) -> None:
    advance(store, state(store, now - HOUR), now)
    actions.add_action(store, Action(account_id=1, what="send it", on=now.date() + 5 * DAY), now.date())
    actions.add_action(store, Action(account_id=1, what="some day"), now.date())
    assert _why(store, now + 4 * DAY) == [Waits.ROLL]
    lines = [line for line in waiting(store, now + 5 * DAY) if line.why is not Waits.ROLL]
    assert [(line.why, line.text, line.account) for line in lines] == [
        (Waits.PROMISE, "send it", "Alder"),
        (Waits.ACTION, "me: send it", "Alder"),
    ]
    found = counts(lines)
    assert (found[Waits.PROMISE], found[Waits.ACTION], sum(found.values())) == (1, 1, 2)


def test_accounts_that_matter_come_first_within_each_kind(store: BookStore, now: dt.datetime) -> None:
    for account, days in ((1, 3), (2, 1), (1, 2)):
        call = Call(account_id=account, outcome="x", stated_at=now - days * DAY)
        calls.state_outcome(store, call)
    actions.add_action(store, Action(account_id=2, what="first", on=now.date()), now.date())
    lines = [line for line in waiting(store, now) if line.account]
    assert [(line.account, line.matters, line.why) for line in lines] == [
        ("Birch", True, Waits.LOG),
        ("Alder", False, Waits.LOG),
        ("Alder", False, Waits.LOG),
        ("Birch", True, Waits.ACTION),
    ]
    assert [line.date for line in lines[1:3]] == [now.date() - 3 * DAY, now.date() - 2 * DAY]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_quick_count_is_that_of_the_whole_list(store: BookStore, now: dt.datetime, seed: int) -> None:
    seller = Seller(store, Random(seed), now)  # noqa: S311 - dice, not secrets
    for _ in range(80):
        seller.do()
    for hours in (0, 5, 30, 24 * 20, 24 * 60):
        moment = now + hours * HOUR
        assert count_waiting(store, moment) == today(store, moment).counts


def test_an_undecided_target_waits_from_the_first_day_of_the_new_year(store: BookStore) -> None:
    cedar = target(store, "Cedar", 100)
    won(store, cedar, "2026-05-05", 41)
    eve, day = (
        dt.datetime(2026, 12, 31, 23, 59, tzinfo=dt.UTC),
        dt.datetime(2027, 1, 1, 0, 1, tzinfo=dt.UTC),
    )
    assert _why(store, eve) == [Waits.PACE]
    (line,) = waiting(store, day)
    assert (line.why, line.account, line.account_id, line.date) == (
        Waits.DECIDE,
        "Cedar",
        cedar,
        day.date(),
    )
    assert line.text == "2026 brought 41 of 100: what becomes of it?"
    assert line.state_words(day.date(), wide=True) == "undecided"
    decide(store, cedar, 2026, Decision.DROP, day.date())
    assert _why(store, day) == []


def test_decisions_come_after_what_customers_wait_for(store: BookStore, now: dt.datetime) -> None:
    target(store, "Cedar", 100)
    state(store, now)
    new_year = dt.datetime(2027, 1, 2, 9, 0, tzinfo=dt.UTC)
    assert _why(store, new_year) == [Waits.LOG, Waits.DECIDE]


def test_the_new_year_is_that_of_the_business_year(store: BookStore) -> None:
    target(store, "Cedar", 100)
    set_choices(store, {Choice.YEAR_BEGINS: "april"})
    assert Waits.DECIDE not in _why(store, dt.datetime(2027, 3, 31, 9, 0, tzinfo=dt.UTC))
    (line,) = waiting(store, dt.datetime(2027, 4, 1, 9, 0, tzinfo=dt.UTC))
    assert (line.date, line.text[:7]) == (dt.date(2027, 4, 1), "2026/27")
