"""Who does what, and when: written down, changed, done, dropped; moving and carrying is in `moving`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.text import is_blank
from acctui.services.accounts import the_account
from acctui.services.belonging import refuse_strangers
from acctui.services.edits import edited
from acctui.services.moving import carry_action, move_action
from acctui.services.placing import refuse_vague_in
from acctui.services.ports import Done, Store
from acctui.services.roll_tally import tally
from acctui.services.the_action import the_action, the_open_action

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from acctui.domain.action import Action
    from acctui.services.ports import DraftKey, Reads

__all__ = [
    "add_action",
    "carry_action",
    "drop_action",
    "finish_action",
    "move_action",
    "set_action",
]

_FIXED = frozenset({"id", "version", "account_id", "done_on", "dropped_on", "dropped_why"})
_PLACE = frozenset({"on", "month"})


def add_action(store: Store, action: Action, today: dt.date, settles: DraftKey | None = None) -> Done[Action]:
    """Keep a new action of an account.

    Raises RuleBroken at `on` or `who` where it stands in the detail month and lacks it (P2).
    """
    with store.writing("", settles) as work:
        account = the_account(work, action.account_id)
        _refuse_strange_links(work, action)
        refuse_vague_in(work, action, today)
        kept = work.add(action)
        work.label = f"{kept.doer}: {kept.what} ({account.name})"
    return Done(kept, work.changed, work.label)


def _refuse_strange_links(reads: Reads, action: Action) -> None:
    refuse_strangers(
        reads,
        action.account_id,
        call_id=action.call_id,
        strategy_id=action.strategy_id,
        objective_id=action.objective_id,
        factor_id=action.factor_id,
    )


def set_action(
    store: Store,
    action_id: int,
    fields: Mapping[str, Any],
    today: dt.date,
    settles: DraftKey | None = None,
    seen: Action | None = None,
) -> Done[Action]:
    """Change fields of an action, named as in Action; a day takes the place of a month, and the other way.

    `seen` is the one the form was opened on. P2 binds where day, month or who change, not where time alone
    brought it into the detail month (D19). Raises EditedElsewhereError where another window changed the same
    fields since.
    """
    if fixed := _FIXED & set(fields):
        raise RuleBroken(min(fixed), "An action stays with its account, and ends by done or drop.")
    if "what" in fields and is_blank(fields["what"] or ""):
        raise RuleBroken("what", "An action says what is to be done. Type it.", "P2")
    with store.writing("", settles) as work:
        before = the_action(work, action_id)
        after = edited(seen, before, _one_place(fields))
        _refuse_strange_links(work, after)
        if (after.planned_in, after.missing) != (before.planned_in, before.missing):
            refuse_vague_in(work, after, today)
        kept = work.change(before, after)
        work.label = f"Changed the action {kept.doer}: {kept.what}"
    return Done(kept, work.changed, work.label)


def _one_place(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Take the month away where a day is given, and the day where a month is."""
    given = {name: fields[name] for name in _PLACE & set(fields) if fields[name] is not None}
    return {**fields, **(dict.fromkeys(_PLACE) | given if given else {})}


def finish_action(store: Store, action_id: int, day: dt.date) -> Done[Action]:
    """Mark an action as done on a day; a roll that is under way counts it."""
    with store.writing("") as work:
        action = the_open_action(work, action_id)
        tally(work, action, day, "done")
        kept = work.change(action, action.done(day))
        work.label = f"Done: {kept.what}"
    return Done(kept, work.changed, work.label)


def drop_action(store: Store, action_id: int, today: dt.date, why: str | None = None) -> Done[Action]:
    """Give an action up, with a line of why where the seller has one; a roll under way counts it."""
    with store.writing("") as work:
        action = the_open_action(work, action_id)
        tally(work, action, today, "dropped")
        kept = work.change(action, action.dropped(today, None if is_blank(why or "") else why))
        work.label = f"Dropped: {kept.what}"
    return Done(kept, work.changed, work.label)
