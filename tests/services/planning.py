"""The plan in a few words, for tests that need actions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.services import actions
from acctui.services.roll import roll_queue, roll_state

if TYPE_CHECKING:
    from acctui.services.roll import RollState
    from acctui.storage.store import BookStore

LATE = dt.date(2026, 11, 22)
EARLY = dt.date(2026, 11, 9)


def firms(store: BookStore) -> None:
    """Make a plain account, a Key Account and another plain one."""
    with store.writing("firms") as work:
        work.add(Account(name="Birch"))
        work.add(Account(name="Alder", tier=Tier.KEY))
        work.add(Account(name="Cedar"))


def day(text: str) -> dt.date:
    """Read a day."""
    return dt.date.fromisoformat(text)


def planned(store: BookStore, when: str | None, what: str = "send it", **fields: Any) -> Action:
    """Put an action into the book as time may have brought it there: no month asks anything."""
    place: dict[str, Any] = {}
    if when is not None:
        is_month = len(when) == len("2026-12")
        place = {"month": day(f"{when}-01")} if is_month else {"on": day(when)}
    with store.writing("plan") as work:
        return work.add(Action(**{"account_id": 1, "what": what, **place, **fields}))


def add(store: BookStore, today: dt.date, **fields: Any) -> Action:
    """Write an action down as the seller does."""
    return actions.add_action(store, Action(**{"account_id": 1, "what": "send it", **fields}), today).value


def asked(store: BookStore, today: dt.date) -> tuple[list[str], list[str]]:
    """Give what the roll asks about: the unfinished, and what lacks who or date."""
    queue = roll_queue(store, today)
    return [one.action.what for one in queue.items], [one.action.what for one in queue.completing]


def state(store: BookStore, today: dt.date) -> RollState:
    """Tell how the roll stands."""
    with store.reading() as reads:
        return roll_state(reads, today)
