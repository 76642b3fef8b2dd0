"""The short-term plan: the days left of this month, the detail month by day, and the outline months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Literal

    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.domain.window import Window
    from acctui.services.roll import RollState


@dataclass(frozen=True, slots=True)
class Item:
    """One thing planned: an action, a call with its day (D16), or what a customer promised (D7).

    `id` is that of the action or the call. `mark` is `!` for urgent, `+` for important and not urgent (P6).
    `missing` names what the detail month asks for and it does not have: `who`, `on`; in an outline month it
    is told all the same, and nothing is demanded (P5).
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
    action: Action | None = None
    call: Call | None = None


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """One month of the window in numbers: actions open and done in it, by what they are (P6).

    `lacking` counts the open ones without who or date. A month none of whose actions is important and not
    urgent says so.
    """

    month: dt.date
    detail: bool
    items: int
    urgent: int
    important: int
    lacking: int
    done: int

    @property
    def only_urgent(self) -> bool:
        """Whether it has actions, and none that is important and not urgent (P6)."""
        return self.important == 0 and self.items + self.done > 0


@dataclass(frozen=True, slots=True)
class PlanView:
    """The Plan screen at one moment, for one account or all.

    `days` holds what has a day, from the first day shown to the last of the window, by day; a day without
    anything is left out. `dayless` are the items of the detail month and before that have no day yet;
    `outlines` those of the two outline months, dated ones first; `later` lies behind the window; `undated`
    has neither day nor month; `overdue` is open and its day is over. `bare` are the accounts that matter with
    objectives and no action in the detail month (P1).
    """

    window: Window
    days: Mapping[dt.date, tuple[Item, ...]]
    dayless: tuple[Item, ...]
    outlines: tuple[tuple[Item, ...], ...]
    later: tuple[Item, ...]
    undated: tuple[Item, ...]
    overdue: tuple[Item, ...]
    months: tuple[MonthPlan, ...]
    rest: MonthPlan | None
    roll: RollState
    bare: tuple[tuple[int, str], ...]
    week_begins: str

    @property
    def urgent(self) -> int:
        """How many actions of the three months are urgent."""
        return sum(month.urgent for month in self.months)

    @property
    def important(self) -> int:
        """How many actions of the three months are important and not urgent."""
        return sum(month.important for month in self.months)

    @property
    def lacking(self) -> int:
        """How many actions of the detail month lack who or date."""
        return self.months[0].lacking

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is planned."""
        return not (self.days or self.dayless or any(self.outlines) or self.later or self.undated) and (
            not self.overdue
        )
