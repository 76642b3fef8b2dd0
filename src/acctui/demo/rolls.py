"""The monthly rolls of the sample book, the actions they carried on, and the days nobody was at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.roll import Away, Carry, Roll
from acctui.domain.window import Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from acctui.demo.almanac import Almanac
    from acctui.demo.told import AccountTold, ActionTold
    from acctui.domain.row import Row
    from acctui.services.ports import Work

# The day of each roll, and how many actions were carried, done and dropped on it.
_ROLLED = (("2026-08-24", 2, 6, 0), ("2026-09-23", 1, 7, 1), ("2026-10-23", 2, 9, 1))
_AWAY = ("2026-07-23", "2026-08-04")


def rolls(work: Work, almanac: Almanac) -> list[Row]:
    """Give the rolls of months that were not rolled yet, one a month, and the holiday (P3, D23)."""
    rolled = {one.month for one in work.where(Roll)}
    kept: dict[dt.date, Roll] = {}
    for told, carried, done, dropped in _ROLLED:
        day = almanac.day(told)
        month = Window.of(day).detail
        kept[month] = Roll(
            month=month, begun_on=day, finished_on=day, carried=carried, done=done, dropped=dropped
        )
    first, last = _AWAY
    of_story = [roll for month, roll in kept.items() if month not in rolled]
    return [*of_story, Away(first_on=almanac.day(first), last_on=almanac.day(last))]


def carries(work: Work, almanac: Almanac, owned: Sequence[tuple[AccountTold, int]]) -> list[Row]:
    """Give how often each action was carried, once the actions are written."""
    found = {(action.account_id, action.what): action.id for action in work.where(Action)}
    return [
        Carry(
            account_id=account_id,
            action_id=found[account_id, almanac.words(action.what)],
            carried_on=almanac.day(one.on),
            from_on=almanac.day(one.since),
            to_on=almanac.day(one.to),
            why=one.why or None,
        )
        for told, account_id in owned
        for action in _actions(told)
        for one in action.carried
    ]


def _actions(told: AccountTold) -> Iterator[ActionTold]:
    yield from told.actions
    yield from (call.next for call in told.calls if call.next is not None)
