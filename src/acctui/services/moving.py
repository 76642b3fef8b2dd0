"""Actions planned for another time: moved, or carried on because they were not done when they were due."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.days import day_name, month_name
from acctui.domain.roll import Carry
from acctui.domain.text import is_blank
from acctui.services.edits import edited
from acctui.services.placing import refuse_vague_in
from acctui.services.ports import Done
from acctui.services.roll_tally import tally
from acctui.services.the_action import the_open_action

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.action import Action
    from acctui.domain.step import Due
    from acctui.services.ports import Store


def move_action(
    store: Store, action_id: int, to: Due, today: dt.date, seen: Action | None = None
) -> Done[Action]:
    """Plan an action for another day, or for a month in outline; `seen` is the one the form was opened on.

    Raises RuleBroken at `on` or `who` where it comes into the detail month and lacks it (P2), and
    EditedElsewhereError where another window moved it since.
    """
    with store.writing("") as work:
        before = the_open_action(work, action_id)
        after = before.placed(to.on, to.month)
        edited(seen, before, {"on": after.on, "month": after.month})
        refuse_vague_in(work, after, today)
        kept = work.change(before, after)
        work.label = f"Moved to {_place(kept, today)}: {kept.what}"
    return Done(kept, work.changed, work.label)


def carry_action(
    store: Store,
    action_id: int,
    to: Due,
    today: dt.date,
    why: str | None = None,
    who: str | None = None,
    seen: Action | None = None,
) -> Done[Action]:
    """Carry an action that was not done on to another day or month, and keep from when, to when, and why.

    `who` names who does it from now on; None leaves it as it was. A roll under way counts it. Raises
    RuleBroken and EditedElsewhereError as a move does.
    """
    with store.writing("") as work:
        before = the_open_action(work, action_id)
        after = replace(before.placed(to.on, to.month), who=before.who if is_blank(who or "") else who)
        edited(seen, before, {"on": after.on, "month": after.month})
        refuse_vague_in(work, after, today)
        tally(work, before, today, "carried")
        kept = work.change(before, after)
        work.add(
            Carry(
                account_id=before.account_id,
                action_id=before.id,
                carried_on=today,
                from_on=before.on or before.month,
                to_on=kept.on or kept.month,
                why=None if is_blank(why or "") else why,
            )
        )
        work.label = f"Carried to {_place(kept, today)}: {kept.what}"
    return Done(kept, work.changed, work.label)


def _place(action: Action, today: dt.date) -> str:
    if action.on is not None:
        return day_name(action.on, today)
    return month_name(action.month) if action.month else "some day"
