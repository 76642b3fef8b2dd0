"""A small book with a scorecard in force and two accounts scored by it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.account import Account, Tier
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import Half, StrategicMark
from acctui.services import accounts, scorecard_draft, scores
from acctui.services.scorecards import scorecard_view

if TYPE_CHECKING:
    from acctui.services.ports import Store

PLAN = (
    "First choice for cold storage in the Nordics by 2029\nFour product lines an account; no price-only deals"
)
CARD = (
    (Half.CURRENT, "Sales with us", 15),
    (Half.CURRENT, "Share of wallet", 15),
    (Half.CURRENT, "Margin", 12),
    (Half.CURRENT, "Service load", 8),
    (Half.FUTURE, "Fit of cultures", 10),
    (Half.FUTURE, "Access to executives", 16),
    (Half.FUTURE, "Access to the decision", 12),
    (Half.FUTURE, "Plans to grow", 12),
)
WORDS = {
    "low": "never met anyone above the buyer",
    "middle": "two meetings a year, at our asking",
    "high": "they call us before they decide",
}
NAMES = ("Alder & Finch", "Baltic Cold Chain", "Cedar Freight")
FIRST, SECOND = dt.date(2026, 4, 2), dt.date(2026, 8, 14)


def put_card_in_force(store: Store) -> None:
    """Write our plan and eight attributes, and put them in force in January."""
    scorecard_draft.set_plan(store, PLAN)
    for half, name, weight in CARD:
        words = WORDS if name == "Access to executives" else {}
        scorecard_draft.add_attribute(store, half, {"name": name, "weight": weight, **words})
    scorecard_draft.put_in_force(store, dt.date(2026, 1, 5))


def put_starter_in_force(store: Store) -> None:
    """Put the starter set in force in January."""
    scorecard_draft.use_starter(store)
    scorecard_draft.set_plan(store, "First choice in the Nordics by 2029")
    scorecard_draft.put_in_force(store, dt.date(2026, 1, 5))


def score(store: Store, account_id: int, digits: str, on: dt.date) -> None:
    """Score an account row by row."""
    card = scorecard_view(store, None, on).card
    assert card is not None
    rows = [view.attribute.id for view in card.attributes]
    scores.score_account(store, account_id, dict(zip(rows, map(int, digits), strict=True)), on)


def fill_scored(store: Store) -> None:
    """Fill a book: Alder twice scored and strategic, Baltic once, Cedar never."""
    tiers = (Tier.KEY, Tier.NONE, Tier.NONE)
    kept = [
        accounts.add_account(store, Account(name=name, tier=tier)).value.id
        for name, tier in zip(NAMES, tiers, strict=True)
    ]
    with store.writing("Revenue") as work:
        for number, won in zip(kept, (93_400, 41_000, 12_250), strict=True):
            work.add(Revenue(account_id=number, date=dt.date(2026, 5, 4), amount=won * 100))
    put_card_in_force(store)
    score(store, kept[0], "43435243", FIRST)
    score(store, kept[0], "43435344", SECOND)
    score(store, kept[1], "23233343", SECOND)
    mark = StrategicMark(
        account_id=kept[0],
        decided_on=dt.date(2026, 1, 9),
        strategic=True,
        why_us="door to the Nordic region",
        why_them="one supplier instead of three",
    )
    scores.mark_strategic(store, mark)
