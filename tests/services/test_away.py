"""Days away count for no silence: told ones, and ten in a row without a write."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import DAY, log, state
from tests.services.yearly import AGREED, account

from acctui.domain.account import Account, Tier
from acctui.domain.call import Result
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.services import accounts, goals
from acctui.services.away import forget_away, tell_away, told_away
from acctui.services.days_away import days_away
from acctui.services.today import Waits, waiting

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

SUNDAY = dt.date(2026, 11, 22)


@pytest.fixture(autouse=True)
def one_account(store: BookStore) -> None:
    """Keep one Key Account."""
    accounts.add_account(store, Account(name="Alder", tier=Tier.KEY))


def _waits(store: BookStore, now: dt.datetime, *whys: Waits) -> None:
    assert [line.why for line in waiting(store, now)] == list(whys)


def test_an_account_unseen_for_long_is_gone_once_a_call_is_planned_or_held(
    store: BookStore, now: dt.datetime
) -> None:
    log(store, state(store, now - 50 * DAY), Result.CONTINUATION, now - 50 * DAY)
    tell_away(store, SUNDAY - 90 * DAY, SUNDAY - 89 * DAY, SUNDAY)
    for day in range(50):
        _written(store, now - day * DAY)
    _waits(store, now, Waits.UNSEEN)
    line = waiting(store, now)[0]
    assert (line.state, line.text) == ("50 days", "No call held since: they sign the trial terms")
    call = state(store, now, at=When(SUNDAY + DAY))
    _waits(store, now)
    log(store, call, Result.CONTINUATION, now)
    _waits(store, now)


def _goal(store: BookStore, account_id: int) -> None:
    goals.set_goal(store, account_id, 2026, 100_000, SUNDAY, AGREED)


def _written(store: BookStore, at: dt.datetime) -> None:
    """Let a write stand in the journal as of a day."""
    before, store._now = store._now, lambda: at
    with store.writing("wrote") as work:
        found = work.get(Account, 1)
        assert found is not None
        work.change(found, replace(found, city=f"{at:%d %b}"))
    store._now = before


def test_days_away_count_for_no_silence(store: BookStore, now: dt.datetime) -> None:
    log(store, state(store, now - 50 * DAY), Result.CONTINUATION, now - 50 * DAY)
    for day in range(50):
        _written(store, now - day * DAY)
    _waits(store, now, Waits.UNSEEN)
    away = tell_away(store, SUNDAY - 20 * DAY, SUNDAY - 11 * DAY, SUNDAY).value
    assert told_away(store) == (away,)
    _waits(store, now)
    forget_away(store, away.id, SUNDAY)
    _waits(store, now, Waits.UNSEEN)


@pytest.mark.parametrize(("quiet", "counted"), [(9, 0), (10, 10)])
def test_ten_days_without_a_write_are_days_away(store: BookStore, quiet: int, counted: int) -> None:
    with store.reading() as reads:
        written = max(reads.waiting.days_written())
        back = written + (quiet + 1) * DAY
        spans = days_away(reads, back)
    assert sum((one.last_on - one.first_on).days + 1 for one in spans) == counted


def test_a_target_nobody_called_waits_once_it_is_known_for_long(store: BookStore, now: dt.datetime) -> None:
    birch = account(store, "Birch", candidate="could double")
    _waits(store, now + 44 * DAY)
    _goal(store, birch)
    for day in range(45):
        _written(store, now + day * DAY)
    line = next(line for line in waiting(store, now + 45 * DAY) if line.why is Waits.UNSEEN)
    assert (line.account, line.text, line.state) == ("Birch", "No call held yet", "45 days")


def test_days_away_nobody_told_cannot_be_taken_back(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="no days away #9"):
        forget_away(store, 9, SUNDAY)
