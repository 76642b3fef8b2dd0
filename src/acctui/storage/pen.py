"""The hand that writes: every line is put with its index, and the figures kept beside it follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.settings import Choice
from acctui.services.ports import Changed
from acctui.storage import search, summaries
from acctui.storage.bulk import Rows, insert
from acctui.storage.rows import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from acctui.storage.bulk import Bare

Pair = tuple[Line | None, Line | None]

_CHANGES: dict[str, Changed] = {
    "account": Changed.ACCOUNTS,
    "contact": Changed.CONTACTS,
    "team_member": Changed.CONTACTS,
    "revenue": Changed.REVENUE,
    "prospect": Changed.REVENUE,
    "note": Changed.NOTES,
    "quote": Changed.NOTES,
    "history": Changed.CALLS,
    **dict.fromkeys(("action", "carry", "roll", "away"), Changed.PLAN),
    **dict.fromkeys(("factor", "factor_event", "waved", "sweep"), Changed.LIGHTS),
    "setting": Changed.SETTINGS,
    "imported": Changed.SETTINGS,
    **dict.fromkeys(
        (
            "objective",
            "phase",
            "stage_goal",
            "measurement",
            "strategy",
            "strategy_objective",
            "strategy_told",
        ),
        Changed.LADDER,
    ),
    **dict.fromkeys(("scorecard", "attribute", "scoring", "score", "strategic_mark"), Changed.SCORES),
    **dict.fromkeys(("goal", "goal_change", "year_decision", "growth_question"), Changed.GOALS),
}


# Tables whose lines say in a column of their own which figures they move.
_BESIDE_ACCOUNTS = frozenset(("score", "setting"))


def changed_by(table: str) -> Changed:
    """Name the part of the book a table belongs to."""
    return _CHANGES.get(table, Changed.CALLS)


class Pen:
    """Writes lines with their index, and remembers which accounts they touch."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._touched: set[int] = set()
        self._paid: set[int] = set()
        self._scored: set[int] = set()
        self._is_year_moved = False
        self.changed = Changed.NOTHING

    def write(self, table: str, pairs: Sequence[Pair]) -> None:
        """Put lines as they are to be: (None, line) adds, (line, line) changes, (line, None) removes."""
        added = [after for before, after in pairs if before is None and after is not None]
        altered = [after for before, after in pairs if before is not None and after is not None]
        removed = [(before["id"],) for before, after in pairs if before is not None and after is None]
        if removed:
            self._connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', removed)  # noqa: S608 - a name of ours
        if altered:
            self._alter(table, altered)
        if added:
            names = tuple(added[0])
            insert(self._connection, Rows(table, names, [_cells(line, names) for line in added]))
        search.index(self._connection, table, pairs)
        self._touch(table, [line for pair in pairs for line in pair if line])

    def _alter(self, table: str, lines: Sequence[Line]) -> None:
        names = tuple(lines[0])
        settings = ", ".join(f'"{name}" = ?' for name in names)
        self._connection.exec_driver_sql(
            f'UPDATE "{table}" SET {settings} WHERE id = ?',  # noqa: S608 - names of ours
            [(*_cells(line, names), line["id"]) for line in lines],
        )

    def put(self, rows: Rows) -> None:
        """Put many new rows of one table at once."""
        insert(self._connection, rows)
        if search.is_indexed(rows.table) or rows.table in _BESIDE_ACCOUNTS:
            lines = [dict(zip(rows.names, row, strict=True)) for row in rows.rows]
            search.index(self._connection, rows.table, [(None, line) for line in lines])
            self._touch(rows.table, lines)
            return
        self.changed |= changed_by(rows.table)
        if "account_id" in rows.names:
            place = rows.names.index("account_id")
            self._touch_accounts(rows.table, {row[place] for row in rows.rows} - {None})

    def _touch(self, table: str, lines: Sequence[Line]) -> None:
        self.changed |= changed_by(table)
        if table == "score":
            self._scored.update(line["scoring_id"] for line in lines)
        elif table == "setting":
            self._is_year_moved |= any(line["key"] == Choice.YEAR_BEGINS for line in lines)
        else:
            owner = "id" if table == "account" else "account_id"
            self._touch_accounts(table, {line[owner] for line in lines if line.get(owner)})

    def _touch_accounts(self, table: str, numbers: set[int]) -> None:
        self._touched |= numbers
        if table == "revenue":
            self._paid |= numbers

    def finish(self) -> None:
        """Bring the figures of every touched account up to date, and of all when the year moved."""
        touched = self._touched | summaries.scored(self._connection, self._scored)
        if touched:
            summaries.refresh(self._connection, touched)
        if self._is_year_moved:
            summaries.refresh_years(self._connection)
        elif self._paid:
            summaries.refresh_brought(self._connection, self._paid)


def _cells(line: Line, names: Sequence[str]) -> Bare:
    return tuple([line[name] for name in names])
