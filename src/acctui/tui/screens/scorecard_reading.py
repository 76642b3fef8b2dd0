"""What the scorecard reads besides its whole view: another account, and whose turn is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.merit import standings
from acctui.domain.text import fold
from acctui.services.account_scores import account_score
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import Store
    from acctui.services.score_views import AccountScore, ScorecardView


def account_among(store: Store, account_id: int, view: ScorecardView, today: dt.date) -> AccountScore:
    """Give another account beside all scored ones as they were read."""
    ranks = standings({dot.account_id: (dot.score, dot.won) for dot in view.dots})
    with store.reading() as reads:
        year = choices_of(reads).year(today).year
        card = view.card.scorecard if view.card else None
        return account_score(reads, account_id, card, ranks, year)


def order_of(store: Store) -> tuple[int, ...]:
    """Give the numbers of all accounts in the order they are scored: those that matter first, by name."""
    with store.reading() as reads:
        names = reads.accounts.names()
        marks = reads.accounts.marks(number for number, _ in names)
    ordered = sorted(names, key=lambda one: (not marks[one[0]][1], fold(one[1]), one[0]))
    return tuple(number for number, _ in ordered)
