"""The year's goals in a few words, for tests that need some."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.account import Account, Tier
from acctui.domain.goal import Agreement
from acctui.domain.revenue import Revenue
from acctui.services import accounts, goals
from acctui.services.growth import growth
from acctui.services.revenue import add_revenue

if TYPE_CHECKING:
    from acctui.services.growth import GrowthLine
    from acctui.storage.store import BookStore

TODAY = dt.date(2026, 11, 22)
UNIT = 100
AGREED = Agreement("Berit", dt.date(2026, 1, 15))


def account(store: BookStore, name: str, tier: Tier = Tier.NONE, candidate: str | None = None) -> int:
    """Keep an account and give its number."""
    return accounts.add_account(store, Account(name=name, tier=tier, candidate=candidate)).value.id


def target(store: BookStore, name: str, goal: int, year: int = 2026, today: dt.date = TODAY) -> int:
    """Keep an account that is a Target by its goal, in whole units."""
    account_id = account(store, name)
    goals.set_goal(store, account_id, year, goal * UNIT, today, AGREED)
    return account_id


def won(store: BookStore, account_id: int, day: str, amount: int) -> None:
    """Keep a line of revenue, in whole units."""
    line = Revenue(account_id=account_id, date=dt.date.fromisoformat(day), amount=amount * UNIT)
    add_revenue(store, line)


def line_of(store: BookStore, account_id: int, today: dt.date = TODAY, year: int | None = None) -> GrowthLine:
    """Give the line of one account on Growth."""
    return next(one for one in growth(store, today, year).lines if one.account_id == account_id)


def tier_of(store: BookStore, account_id: int) -> Tier:
    """Give how large an account is."""
    with store.reading() as reads:
        found = reads.get(Account, account_id)
    assert found is not None
    return found.tier
