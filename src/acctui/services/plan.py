"""The short-term plan: the days left of this month, the detail month by day, and the outline months."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.detail import is_lacking
from acctui.services.placing import window_of
from acctui.services.plan_items import Item, items_of
from acctui.services.roll import roll_state
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.domain.action import Action
    from acctui.domain.window import Window
    from acctui.services.ports import Reads, Store
    from acctui.services.roll import RollState

__all__ = ["Item", "MonthPlan", "PlanView", "plan", "plan_of"]


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """One month of the window in numbers; `items` counts all that stands in it, calls too.

    `urgent` and `important` count the actions planned in it, done ones among them (P6), `lacking` the open
    ones without who or date.
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
        """Whether something stands in it and nothing that is important and not urgent, which it says (P6)."""
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


def plan(store: Store, account_id: int | None, today: dt.date) -> PlanView:
    """Gather the plan of one account, or of all, as it stands on a day."""
    with store.reading() as reads:
        return plan_of(reads, account_id, today)


def plan_of(reads: Reads, account_id: int | None, today: dt.date) -> PlanView:
    """Gather the plan in a view that is open already."""
    window = window_of(reads, today)
    waiting = reads.plan.open_actions(account_id)
    items = items_of(
        reads,
        waiting,
        reads.plan.calls_between(account_id, window.first, window.last),
        reads.plan.promises_between(account_id, window.first, window.last),
    )
    placed = _Placed(items, window)
    # Numbers of a month hold what was done in it, too: a month is not told to lack what it had.
    done = reads.plan.done_in(account_id, today.replace(day=1), window.last)
    rest = _month(placed.rest, [one for one in done if _is_left(one, window)], today.replace(day=1), window)
    return PlanView(
        window=window,
        days=placed.days,
        dayless=placed.dayless,
        outlines=tuple(placed.of(month) for month in window.outlines),
        later=placed.later,
        undated=placed.undated,
        overdue=placed.overdue,
        months=tuple(
            _month(placed.of(month), [one for one in done if one.planned_in == month], month, window)
            for month in window.months
        ),
        rest=rest if window.is_late else None,
        roll=roll_state(reads, today),
        bare=tuple(reads.plan.bare(account_id, window.detail)),
        week_begins=choices_of(reads).week_begins,
    )


def _is_left(action: Action, window: Window) -> bool:
    return action.on in window.strip


class _Placed:
    """Items by where they stand; `items` come in the order of a day."""

    def __init__(self, items: Iterable[Item], window: Window) -> None:
        this = window.today.replace(day=1)
        days: dict[dt.date, list[Item]] = defaultdict(list)
        months: dict[dt.date, list[Item]] = defaultdict(list)
        loose: dict[str, list[Item]] = defaultdict(list)
        for item in items:
            month = item.planned_in
            if month is None:
                loose["undated"].append(item)
                continue
            months[month].append(item)
            if item.is_over(window.today):
                loose["overdue"].append(item)
            if month > window.months[-1]:
                loose["later"].append(item)
            elif item.on is None and this <= month <= window.detail:
                loose["dayless"].append(item)
            elif item.on is not None and item.on >= window.first:
                days[item.on].append(item)
        self._months, self._window = months, window
        self.days: Mapping[dt.date, tuple[Item, ...]] = {day: tuple(days[day]) for day in sorted(days)}
        self.undated, self.later = tuple(loose["undated"]), tuple(loose["later"])
        self.overdue, self.dayless = tuple(loose["overdue"]), tuple(loose["dayless"])

    def of(self, month: dt.date) -> tuple[Item, ...]:
        """Give the items of a month, dated ones first."""
        return tuple(self._months[month])

    @property
    def rest(self) -> tuple[Item, ...]:
        """The items of the days left of this month."""
        return tuple(item for day in self._window.strip for item in self.days.get(day, ()))


def _month(items: Sequence[Item], done: Sequence[Action], month: dt.date, window: Window) -> MonthPlan:
    actions = [item.action for item in items if item.action is not None]
    marks = [action.mark for action in (*actions, *done)]
    is_detail = window.demands(month)
    return MonthPlan(
        month=month,
        detail=is_detail,
        items=len(items),
        urgent=marks.count("!"),
        important=marks.count("+"),
        lacking=sum(is_lacking(one, window) if is_detail else bool(one.missing) for one in actions),
        done=len(done),
    )
