"""Who does what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken
from acctui.services.accounts import the_account
from acctui.services.belonging import refuse_strangers
from acctui.services.ports import Done, Store

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import DraftKey


def add_action(store: Store, action: Action, settles: DraftKey | None = None) -> Done[Action]:
    """Keep a new action of an account."""
    with store.writing("", settles) as work:
        account = the_account(work, action.account_id)
        refuse_strangers(work, account.id, call_id=action.call_id)
        kept = work.add(action)
        work.label = f"{kept.doer}: {kept.what} ({account.name})"
    return Done(kept, work.changed, work.label)


def finish_action(store: Store, action_id: int, day: dt.date) -> Done[Action]:
    """Mark an action as done on a day."""
    with store.writing("") as work:
        action = work.get(Action, action_id)
        if action is None:
            raise RuleBroken("action", f"There is no action #{action_id}. acctui action list shows them all.")
        if not action.is_open:
            raise RuleBroken("action", f"{action.what} is no longer open. Nothing was changed.")
        kept = work.change(action, action.done(day))
        work.label = f"Done: {kept.what}"
    return Done(kept, work.changed, work.label)
