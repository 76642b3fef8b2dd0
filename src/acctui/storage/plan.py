"""Questions about the short-term plan."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.roll import Carry, Roll
from acctui.domain.window import month_after
from acctui.services.plan_reads import RollCounts
from acctui.storage.matters import MATTERS
from acctui.storage.rows import columns, from_row, read_instant

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from acctui.domain.window import Window

_OPEN = "done_on IS NULL AND dropped_on IS NULL"
_OPEN_CALL = "logged_at IS NULL AND withdrawn_at IS NULL"
# What went by before the detail month, and what stands in it or before it and is vague. A test holds both
# against domain.detail.
_UNFINISHED = '("on" < :today AND "on" < :detail OR month < :detail)'
_LACKING = '(month = :detail OR who IS NULL AND "on" < :after AND ("on" >= :today OR "on" >= :detail))'
_HAS_OBJECTIVES = "EXISTS (SELECT 1 FROM objective o WHERE o.account_id = a.id AND o.ended_on IS NULL)"
_IN_MONTH = (
    "n.account_id = a.id AND n.dropped_on IS NULL"
    ' AND (n."on" >= :first AND n."on" < :after OR n.month = :first)'
)
# The last digit of a day's name is before T, so that a call with a time on the last day is found too.
_END_OF_DAY = "T99"
_AS_MADE = 1


class Plan:
    """Answers questions about the short-term plan."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_actions(self, account_id: int | None = None) -> Sequence[Action]:
        """Give the actions that wait to be done, by day; those without a day last, by month."""
        order = 'ORDER BY "on" IS NULL, "on", month IS NULL, month, id'
        return self._actions(f"{_OPEN}{_of(account_id)} {order}", account=account_id)

    def done_in(self, account_id: int | None, first: dt.date, last: dt.date) -> Sequence[Action]:
        """Give the actions that were due from a day to another, or in a month between, and are done."""
        which = f'done_on IS NOT NULL AND coalesce("on", month) BETWEEN :first AND :last{_of(account_id)}'
        return self._actions(
            f"{which} ORDER BY id", first=first.isoformat(), last=last.isoformat(), account=account_id
        )

    def calls_between(self, account_id: int | None, first: dt.date, last: dt.date) -> Sequence[Call]:
        """Give the open calls planned from a day to another, in the order of their times (D16)."""
        which = f"{_OPEN_CALL} AND at BETWEEN :first AND :last{_of(account_id)} ORDER BY at, id"
        return self._calls(
            which, first=first.isoformat(), last=last.isoformat() + _END_OF_DAY, account=account_id
        )

    def promises_between(self, account_id: int | None, first: dt.date, last: dt.date) -> Sequence[Call]:
        """Give the calls whose promise is open and due from a day to another (D7)."""
        which = f"promise = 'open' AND promise_by BETWEEN :first AND :last{_of(account_id)}"
        return self._calls(
            f"{which} ORDER BY promise_by, id",
            first=first.isoformat(),
            last=last.isoformat(),
            account=account_id,
        )

    def calendar_actions(self, since: dt.date) -> Sequence[Action]:
        """Give the actions other calendars know: open ones with a day, and those that ended lately.

        One without a day is among them once it was changed, because it may have had one.
        """
        which = f'"on" >= :since OR "on" IS NOT NULL AND {_OPEN} OR "on" IS NULL AND version > {_AS_MADE}'
        return self._actions(f"{which} ORDER BY id", since=since.isoformat())

    def calendar_calls(self, since: dt.date) -> Sequence[Call]:
        """Give the calls planned for a day: the open ones, and those that ended lately."""
        which = f"at >= :since OR at IS NOT NULL AND {_OPEN_CALL}"
        return self._calls(f"{which} ORDER BY id", since=since.isoformat())

    def _actions(self, rest: str, **given: Any) -> Sequence[Action]:
        rows = self._ask(f"SELECT {columns(Action)} FROM action WHERE {rest}", given)  # noqa: S608 - names of ours
        return [from_row(Action, row) for row in rows.all()]

    def _calls(self, rest: str, **given: Any) -> Sequence[Call]:
        rows = self._ask(f'SELECT {columns(Call)} FROM "call" WHERE {rest}', given)  # noqa: S608 - names of ours
        return [from_row(Call, row) for row in rows.all()]

    def _ask(self, question: str, given: Mapping[str, Any]) -> Any:
        said = {name: value for name, value in given.items() if value is not None}
        return self._connection.execute(text(question), said)

    def bare(self, account_id: int | None, month: dt.date) -> Sequence[tuple[int, str]]:
        """Give the accounts that matter with objectives and no action in a month, by name (P1, D18)."""
        one = "" if account_id is None else " AND a.id = :account"
        rows = self._ask(
            "SELECT a.id, a.name FROM account a JOIN account_summary s ON s.account_id = a.id"  # noqa: S608 - words of ours
            f" WHERE {MATTERS} AND {_HAS_OBJECTIVES}{one}"
            f" AND NOT EXISTS (SELECT 1 FROM action n WHERE {_IN_MONTH})"
            " ORDER BY a.name COLLATE NOCASE, a.id",
            {"first": month.isoformat(), "after": month_after(month).isoformat(), "account": account_id},
        )
        return [(row[0], row[1]) for row in rows]

    def roll_counts(self, window: Window) -> RollCounts:
        """Count what a roll would ask about."""
        row = self._ask(
            f"SELECT count(*) FILTER (WHERE {_UNFINISHED}), count(*) FILTER (WHERE {_LACKING}), count(*)"  # noqa: S608 - words of ours
            f" FROM action WHERE {_OPEN}",
            {
                "today": window.today.isoformat(),
                "detail": window.detail.isoformat(),
                "after": month_after(window.detail).isoformat(),
            },
        ).one()
        return RollCounts(*row)

    def rolled(self) -> Roll | None:
        """Give the roll of the latest month that was finished."""
        rows = self._ask(
            f"SELECT {columns(Roll)} FROM roll WHERE finished_on IS NOT NULL ORDER BY month DESC LIMIT 1",  # noqa: S608 - names of ours
            {},
        )
        return next((from_row(Roll, row) for row in rows), None)

    def carries(self, action_ids: Sequence[int]) -> Mapping[int, tuple[Carry, ...]]:
        """Give how often each action was carried, newest first, by its number."""
        rows = self._ask(
            f"SELECT {columns(Carry)} FROM carry"  # noqa: S608 - names of ours
            " WHERE action_id IN (SELECT value FROM json_each(:ids)) ORDER BY carried_on DESC, id DESC",
            {"ids": json.dumps(list(action_ids))},
        )
        found: dict[int, list[Carry]] = defaultdict(list)
        for row in rows:
            one = from_row(Carry, row)
            found[one.action_id].append(one)
        return {number: tuple(carries) for number, carries in found.items()}

    def changes(self, table: str) -> Mapping[int, dt.datetime]:
        """Give the time each line of a table last changed, by its number."""
        rows = self._ask(
            'SELECT e.row_id, max(s.at) FROM entry e JOIN step s ON s.id = e.step_id WHERE e."table" = :name'
            " GROUP BY e.row_id",
            {"name": table},
        )
        return {number: read_instant(at) for number, at in rows}

    def beginning(self) -> str:
        """Name the first thing ever done in this book, with its time; empty in a book nobody wrote to."""
        row = self._ask("SELECT at || ' ' || label FROM step ORDER BY id LIMIT 1", {}).one_or_none()
        return str(row[0]) if row else ""


def _of(account_id: int | None) -> str:
    return "" if account_id is None else " AND account_id = :account"
