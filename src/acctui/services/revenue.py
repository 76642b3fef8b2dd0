"""Money an account brought, line by line."""

from __future__ import annotations

from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.money import grouped
from acctui.domain.revenue import Revenue
from acctui.services.accounts import the_account
from acctui.services.belonging import refuse_strangers
from acctui.services.ports import Done, Store


def add_revenue(store: Store, revenue: Revenue) -> Done[Revenue]:
    """Keep one line of revenue of an account."""
    with store.writing("") as work:
        account = the_account(work, revenue.account_id)
        refuse_strangers(work, account.id, call_id=revenue.call_id)
        kept = work.add(revenue)
        work.label = f"Revenue {grouped(kept.amount)} of {account.name}"
    return Done(kept, work.changed, work.label)


def delete_revenue(store: Store, revenue_id: int) -> Done[Revenue]:
    """Take one line of revenue out of the book; undo brings it back."""
    with store.writing("") as work:
        found = work.get(Revenue, revenue_id)
        if found is None:
            raise RuleBroken(
                "revenue", f"There is no line of revenue #{revenue_id}. acctui revenue list shows them all."
            )
        work.remove_all(work.where(Imported, entity="revenue", row_id=found.id))
        work.remove(found)
        work.label = f"Deleted revenue of {grouped(found.amount)}"
    return Done(found, work.changed, work.label)
