"""Scorecards in a few words, for tests that need them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.account import Account
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import Half
from acctui.services.accounts import add_account
from acctui.services.revenue import add_revenue
from acctui.services.scorecard_draft import add_attribute, put_in_force, set_plan, use_starter
from acctui.services.scorecards import scorecard_view
from acctui.services.scores import score_account

if TYPE_CHECKING:
    from acctui.services.score_views import AccountScore, CardView, ScorecardView
    from acctui.storage.store import BookStore

TODAY = dt.date(2026, 11, 22)
JANUARY = dt.date(2026, 1, 5)
PLAN = "First choice for cold storage in the north by 2029"
PICTURE = (
    (Half.CURRENT, "Sales with us", 15),
    (Half.CURRENT, "Share of wallet", 15),
    (Half.CURRENT, "Margin", 12),
    (Half.CURRENT, "Service load", 8),
    (Half.FUTURE, "Fit of cultures", 10),
    (Half.FUTURE, "Access to executives", 16),
    (Half.FUTURE, "Access to the decision", 12),
    (Half.FUTURE, "Plans to grow", 12),
)


def view(store: BookStore, account_id: int | None = None) -> ScorecardView:
    """Give what the screen shows."""
    return scorecard_view(store, account_id, TODAY)


def card(store: BookStore) -> CardView:
    """Give the card in force."""
    found = view(store).card
    assert found is not None
    return found


def draft(store: BookStore) -> CardView:
    """Give the draft."""
    found = view(store).draft
    assert found is not None
    return found


def of_account(store: BookStore, account_id: int = 1) -> AccountScore:
    """Give one account by the card in force."""
    found = view(store, account_id).account
    assert found is not None
    return found


def starter_in_force(store: BookStore) -> None:
    """Put the starter set in force with a plan of our own."""
    use_starter(store)
    set_plan(store, PLAN)
    put_in_force(store, JANUARY)


def picture_in_force(store: BookStore) -> None:
    """Put a card of eight attributes with weights of their own in force."""
    set_plan(store, PLAN)
    for half, name, weight in PICTURE:
        add_attribute(store, half, {"name": name, "weight": weight})
    put_in_force(store, JANUARY)


def number(store: BookStore, name: str) -> int:
    """Give the number of an attribute of the card in force."""
    return next(one.attribute.id for one in card(store).attributes if one.attribute.name == name)


def score(store: BookStore, account_id: int, values: str, on: dt.date = TODAY) -> None:
    """Score an account by order, as `43435344`."""
    numbers = [one.attribute.id for one in card(store).attributes]
    score_account(store, account_id, dict(zip(numbers, map(int, values), strict=True)), on)


def add(store: BookStore, name: str, won: int = 0, values: str = "") -> int:
    """Add an account with revenue of this year, and score it."""
    kept = add_account(store, Account(name=name)).value
    if won:
        add_revenue(store, Revenue(account_id=kept.id, date=dt.date(2026, 3, 2), amount=won))
    if values:
        score(store, kept.id, values)
    return kept.id
