"""What can be asked of the book about the short-term plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.domain.roll import Carry, Roll
    from acctui.domain.window import Window


@dataclass(frozen=True, slots=True)
class RollCounts:
    """How much waits for a roll: items left unfinished, outlines that lack who or date, and all open ones."""

    items: int
    completing: int
    open: int


class PlanReads(Protocol):
    """Questions about the short-term plan."""

    def open_actions(self, account_id: int | None = None) -> Sequence[Action]:
        """Give the actions that wait to be done, by day; those without a day last, by month."""
        ...

    def done_in(self, account_id: int | None, first: dt.date, last: dt.date) -> Sequence[Action]:
        """Give the actions that were due from a day to another, or in a month between, and are done."""
        ...

    def calls_between(self, account_id: int | None, first: dt.date, last: dt.date) -> Sequence[Call]:
        """Give the open calls planned from a day to another, in the order of their times (D16)."""
        ...

    def promises_between(self, account_id: int | None, first: dt.date, last: dt.date) -> Sequence[Call]:
        """Give the calls whose promise is open and due from a day to another (D7)."""
        ...

    def bare(self, account_id: int | None, month: dt.date) -> Sequence[tuple[int, str]]:
        """Give the accounts that matter with objectives and no action in a month, by name (P1, D18)."""
        ...

    def roll_counts(self, window: Window) -> RollCounts:
        """Count what a roll would ask about."""
        ...

    def rolled(self) -> Roll | None:
        """Give the roll of the latest month that was finished."""
        ...

    def carries(self, action_ids: Sequence[int]) -> Mapping[int, tuple[Carry, ...]]:
        """Give how often each action was carried, newest first, by its number."""
        ...

    def calendar_actions(self, since: dt.date) -> Sequence[Action]:
        """Give the actions other calendars know: open ones with a day, and those that ended lately.

        One without a day is among them once it was changed, because it may have had one.
        """
        ...

    def calendar_calls(self, since: dt.date) -> Sequence[Call]:
        """Give the calls planned for a day: the open ones, and those that ended and were planned lately."""
        ...

    def changes(self, table: str) -> Mapping[int, dt.datetime]:
        """Give the time each line of a table last changed, by its number."""
        ...

    def beginning(self) -> str:
        """Name the first thing ever done in this book, with its time; empty in a book nobody wrote to."""
        ...
