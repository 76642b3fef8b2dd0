"""A small book with a plan in it, for the tests of its screens."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING, Any

from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.services import calls
from acctui.storage.store import BookStore
from acctui.tui.screens.plan import PlanPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.tui.seller import Seller

    from acctui.domain.days import When

ALDER, BALTIC, CEDAR = 1, 2, 3


def day(number: int, month: int = 12, year: int = 2026) -> dt.date:
    """Give a day, of December where nothing else is said."""
    return dt.date(year, month, number)


def plan_in(path: Path, now: dt.datetime, *actions: Action) -> None:
    """Write actions into a book as they are, also such as the detail month would refuse today."""
    with closing(BookStore(path, lambda: now)) as store, store.writing("Planned") as work:
        work.add_all(actions)


def act(what: str, on: dt.date | None = None, account_id: int = ALDER, **more: Any) -> Action:
    """Make an action of the first account."""
    return Action(account_id=account_id, what=what, on=on, **more)


def late(count: int) -> Sequence[Action]:
    """Make actions whose day went by."""
    return [act(f"old step {place:02}", day(1 + place % 20, 11)) for place in range(count)]


def call_on(path: Path, now: dt.datetime, when: When, outcome: str = "they name the budget") -> Call:
    """State a call with the first account."""
    with closing(BookStore(path, lambda: now)) as store:
        return calls.state_outcome(
            store, Call(account_id=ALDER, outcome=outcome, stated_at=now, at=when)
        ).value


def plan_page(seller: Seller) -> PlanPage:
    """Give the plan's screen, which is in sight."""
    page = seller.app.page
    assert isinstance(page, PlanPage)
    return page
