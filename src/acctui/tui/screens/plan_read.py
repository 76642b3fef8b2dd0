"""What the plan's screen reads of the book in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acctui.services.plan import plan
from acctui.tui.screens.plan_names import ShortNames

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.services.plan import Item, PlanView
    from acctui.services.ports import Store
    from acctui.services.views import AccountLine


@dataclass(frozen=True, slots=True)
class PlanRead:
    """The plan, the short names of the accounts in it, and the account it is about, None for all.

    `detail` is the detail month by the clock, also while other months are looked at.
    """

    view: PlanView
    names: ShortNames
    account: AccountLine | None
    detail: dt.date


def read_plan(store: Store, account_id: int | None, today: dt.date, month: dt.date | None) -> PlanRead:
    """Read the plan of an account or of all; with a `month`, as it stands around that month."""
    view = plan(store, account_id, today)
    detail = view.window.detail
    if month is not None:
        # The plan of the first of a month has that month in detail; what waits stays that of today.
        away = plan(store, account_id, month)
        view = replace(away, window=away.window._replace(today=today, strip=()), roll=view.roll)
    with store.reading() as reads:
        line = None if account_id is None else reads.accounts.line(account_id, today.year)
    return PlanRead(view, ShortNames(item.account for item in all_items(view)), line, detail)


def all_items(view: PlanView) -> Iterator[Item]:
    """Give every item of a plan."""
    for items in (*view.days.values(), *view.outlines, view.dayless, view.later, view.undated, view.overdue):
        yield from items
