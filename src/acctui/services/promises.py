"""What becomes of a customer's promise: kept, not kept, or given a new date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import postponed, settled
from acctui.domain.days import day_name
from acctui.services.calls import the_call
from acctui.services.edits import edited
from acctui.services.ports import Done

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.call import Call
    from acctui.services.ports import Store


def settle_promise(store: Store, call_id: int, today: dt.date, *, kept: bool) -> Done[Call]:
    """Write down whether the customer did what was promised (D7)."""
    with store.writing("") as work:
        call = the_call(work, call_id)
        after = work.change(call, settled(call, kept, today))
        work.label = f"Promise {'kept' if kept else 'not kept'}: {call.customer_act}"
    return Done(after, work.changed, work.label)


def postpone_promise(
    store: Store, call_id: int, day: dt.date, today: dt.date, seen: Call | None = None
) -> Done[Call]:
    """Give the customer's promise a new date (D7).

    Raises EditedElsewhereError where another window gave it one since `seen`.
    """
    with store.writing("") as work:
        call = the_call(work, call_id)
        later = postponed(call, day)
        edited(seen, call, {"promise": later.promise, "promise_by": day, "promise_settled_on": None})
        after = work.change(call, later)
        work.label = f"Promise now by {day_name(day, today)}: {call.customer_act}"
    return Done(after, work.changed, work.label)
