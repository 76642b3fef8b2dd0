"""What stands in the plan: actions, calls with their day, and what customers promised."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Literal

    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.services.ports import Reads

_MARKS = ("!", "+", "")
THEY = "they"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing planned: an action, a call with its day (D16), or what a customer promised (D7).

    `id` is that of the action or the call. `mark` is `!` for urgent, `+` for important and not urgent (P6).
    `missing` names what the detail month asks for and it does not have: `who`, `on`; in an outline month it
    is told all the same, and nothing is demanded (P5). `month` is that of an outline without a day.
    """

    kind: Literal["action", "call", "promise"]
    id: int
    account_id: int
    account: str
    matters: bool
    on: dt.date | None
    time: dt.time | None
    text: str
    who: str
    mark: Literal["!", "+", ""]
    missing: tuple[str, ...]
    month: dt.date | None = None
    action: Action | None = None
    call: Call | None = None

    @property
    def planned_in(self) -> dt.date | None:
        """The month it stands in, as its first day; None where neither day nor month is given."""
        return self.on.replace(day=1) if self.on is not None else self.month

    def is_over(self, today: dt.date) -> bool:
        """Tell whether it is an action whose day or month is over."""
        if self.kind != "action" or self.planned_in is None:
            return False
        return self.on < today if self.on is not None else self.planned_in < today.replace(day=1)


def items_of(
    reads: Reads, actions: Sequence[Action], calls: Sequence[Call], promises: Sequence[Call]
) -> tuple[Item, ...]:
    """Make the items of a plan, in the order they are read: by day, then time, then urgent ones first.

    Those with a month alone come after its days, those without either last.
    """
    ids = {action.account_id for action in actions} | {call.account_id for call in (*calls, *promises)}
    marks = reads.accounts.marks(ids)
    items = (*_actions(actions, marks), *_calls(calls, marks), *_promises(promises, marks))
    return tuple(sorted(items, key=_order))


def _order(item: Item) -> tuple[dt.date, bool, dt.date, dt.time, int, bool, bool, int]:
    return (
        item.planned_in or dt.date.max,
        item.on is None,
        item.on or dt.date.max,
        item.time or dt.time.max,
        _MARKS.index(item.mark),
        not item.matters,
        item.kind == "action",
        item.id,
    )


def _actions(actions: Iterable[Action], marks: Mapping[int, tuple[str, bool]]) -> Iterator[Item]:
    for action in actions:
        yield Item(
            "action",
            action.id,
            action.account_id,
            *marks[action.account_id],
            on=action.on,
            time=None,
            text=action.what,
            who=action.doer,
            mark=action.mark,
            missing=action.missing,
            month=action.month,
            action=action,
        )


def _calls(calls: Iterable[Call], marks: Mapping[int, tuple[str, bool]]) -> Iterator[Item]:
    for call, at in ((call, call.at) for call in calls if call.at is not None):
        yield _of_call("call", call, marks, on=at.day, time=at.time, text=call.outcome, who="me")


def _promises(calls: Iterable[Call], marks: Mapping[int, tuple[str, bool]]) -> Iterator[Item]:
    for call in calls:
        text = call.customer_act or ""
        yield _of_call("promise", call, marks, on=call.promise_by, time=None, text=text, who=THEY)


def _of_call(
    kind: Literal["call", "promise"],
    call: Call,
    marks: Mapping[int, tuple[str, bool]],
    *,
    on: dt.date | None,
    time: dt.time | None,
    text: str,
    who: str,
) -> Item:
    return Item(
        kind,
        call.id,
        call.account_id,
        *marks[call.account_id],
        on=on,
        time=time,
        text=text,
        who=who,
        mark="",
        missing=(),
        call=call,
    )
