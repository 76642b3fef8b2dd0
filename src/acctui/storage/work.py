"""The few verbs every write goes through: all that one writes is journalled in the same transaction."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from acctui.domain.row import Row
from acctui.services.ports import EditedElsewhereError
from acctui.storage import search
from acctui.storage.accounts import Accounts
from acctui.storage.actions import Actions
from acctui.storage.bulk import rows_of
from acctui.storage.calls import Calls
from acctui.storage.extent import Extent
from acctui.storage.journal import Journal
from acctui.storage.pen import Pen
from acctui.storage.rows import columns, from_row, table_of, to_line
from acctui.storage.steps import Steps, versions_of
from acctui.storage.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection

    from acctui.services.ports import Changed
    from acctui.storage.dump import Dump
    from acctui.storage.growth import Growth
    from acctui.storage.imports import Imports
    from acctui.storage.lights import Lights
    from acctui.storage.pen import Pair
    from acctui.storage.plan import Plan
    from acctui.storage.rows import Kept
    from acctui.storage.scores import Scores

R = TypeVar("R", bound=Row)


class Reading:
    """One consistent view of the book."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], row_id: int) -> R | None:
        """Give the line with this number, None where there is none."""
        found = self.where(kind, id=row_id)
        return found[0] if found else None

    def where(self, kind: type[R], **equals: Any) -> tuple[R, ...]:
        """Give the lines whose fields equal these, oldest number first; a tuple means any of its numbers."""
        rules = " AND ".join(_rule(name, value) for name, value in equals.items())
        rows = self._connection.exec_driver_sql(
            f'SELECT {columns(kind)} FROM "{table_of(kind).name}"'  # noqa: S608 - names of ours
            f"{' WHERE ' + rules if rules else ''} ORDER BY id",
            {
                name: json.dumps(value) if isinstance(value, tuple) else value
                for name, value in equals.items()
                if value is not None
            },
        )
        return tuple([from_row(kind, row) for row in rows.all()])

    @cached_property
    def accounts(self) -> Accounts:
        """Questions about accounts."""
        return Accounts(self._connection)

    @cached_property
    def calls(self) -> Calls:
        """Questions about calls."""
        return Calls(self._connection)

    @cached_property
    def actions(self) -> Actions:
        """Questions about actions."""
        return Actions(self._connection)

    @cached_property
    def plan(self) -> Plan:
        """Questions about the short-term plan."""
        from acctui.storage.plan import Plan  # noqa: PLC0415 - loaded when it is asked

        return Plan(self._connection)

    @cached_property
    def growth(self) -> Growth:
        """Questions about the year's goals."""
        from acctui.storage.growth import Growth  # noqa: PLC0415 - loaded when it is asked

        return Growth(self._connection)

    @cached_property
    def scores(self) -> Scores:
        """Questions about scored accounts."""
        from acctui.storage.scores import Scores  # noqa: PLC0415 - loaded when it is asked

        return Scores(self._connection)

    @cached_property
    def lights(self) -> Lights:
        """Questions about the lights."""
        from acctui.storage.lights import Lights  # noqa: PLC0415 - loaded when it is asked

        return Lights(self._connection)

    @cached_property
    def waiting(self) -> Waiting:
        """Questions about what waits."""
        return Waiting(lambda question, given: self._connection.execute(text(question), given).all())

    @cached_property
    def find(self) -> search.Find:
        """Questions over everything written."""
        return search.Find(self._connection)

    @cached_property
    def imports(self) -> Imports:
        """Questions about what came from other programs."""
        from acctui.storage.imports import Imports  # noqa: PLC0415 - loaded when it is asked

        return Imports(self._connection)

    @cached_property
    def dump(self) -> Dump:
        """Questions about the whole book."""
        from acctui.storage.dump import Dump  # noqa: PLC0415 - loaded when it is asked

        return Dump(self._connection)

    @cached_property
    def steps(self) -> Steps:
        """Questions about what was done."""
        return Steps(self._connection)


def _rule(name: str, value: Any) -> str:
    if value is None:
        return f'"{name}" IS NULL'
    if isinstance(value, tuple):
        return f'"{name}" IN (SELECT value FROM json_each(:{name}))'  # noqa: S608 - a name of ours
    return f'"{name}" = :{name}'


class Unit(Reading):
    """One unit of work: what it writes is journalled as one step."""

    def __init__(
        self, connection: Connection, label: str, at: str, before_much: Callable[[], object]
    ) -> None:
        super().__init__(connection)
        self.label = label
        self._before_much: Callable[[], object] | None = before_much
        self._pen = Pen(connection)
        self._journal = Journal(connection, at)
        self._extents: dict[str, Extent] = {}

    @property
    def changed(self) -> Changed:
        """What this unit of work changed so far."""
        return self._pen.changed

    def add(self, value: R) -> R:
        """Keep a new line and give it back with its number."""
        return self.add_all([value])[0]

    def add_all(self, values: Sequence[R]) -> tuple[R, ...]:
        """Keep many new lines of one kind at once."""
        if not values:
            return ()
        table = table_of(type(values[0]))
        start = self._next_id(table)
        kept = tuple(replace(value, id=start + place, version=1) for place, value in enumerate(values))
        self._journalled(table, [(None, to_line(value)) for value in kept])
        return kept

    def add_many(self, values: Sequence[Row], owners: Mapping[int, int] | None = None) -> range:
        """Keep many new lines of one kind at once and give only their numbers, in their order.

        `owners` has the number each passing number of an account became; a line that means one means that.
        """
        if not values:
            return range(0)
        start = self._next_id(table_of(type(values[0])))
        numbers = range(start, start + len(values))
        self._put(values, numbers, owners)
        return numbers

    def load(self, values: Sequence[Row]) -> None:
        """Keep lines of one kind under their own numbers; raises RuleBroken for one its table refuses."""
        if not values:
            return
        try:
            self._put(values, [value.id for value in values])
        except IntegrityError as error:
            from acctui.storage.dump import worded_refusal  # noqa: PLC0415 - the same

            raise worded_refusal(self._connection, values, error) from None

    def _put(
        self, values: Sequence[Row], numbers: Sequence[int], owners: Mapping[int, int] | None = None
    ) -> None:
        self._guard(table_of(type(values[0])), len(values), len(values))
        for rows in rows_of(values, numbers, owners):
            self._pen.put(rows)
            self._journal.follow_rows(rows)

    def change(self, before: R, after: R) -> R:
        """Replace a line by its changed self; raises EditedElsewhereError when `before` is stale."""
        return self.change_all([(before, after)])[0]

    def change_all(self, pairs: Sequence[tuple[R, R]]) -> tuple[R, ...]:
        """Change many lines of one kind at once."""
        moved = [(before, after) for before, after in pairs if before != after]
        if moved:
            table = table_of(type(moved[0][0]))
            self._refuse_stale(table, moved)
            self._journalled(table, [(to_line(old), to_line(_newer(old, new))) for old, new in moved])
        return tuple(_newer(before, after) if before != after else before for before, after in pairs)

    def remove(self, value: Row) -> None:
        """Take a line out of the book; undo brings it back."""
        self.remove_all([value])

    def remove_all(self, values: Sequence[Row]) -> None:
        """Take many lines of one kind out at once."""
        if values:
            table = table_of(type(values[0]))
            self._refuse_stale(table, [(value, value) for value in values])
            self._journalled(table, [(to_line(value), None) for value in values])

    def finish(self) -> None:
        """Sum up and name the step before the commit."""
        self._pen.finish()
        self._journal.finish(self.label)

    def _next_id(self, table: Kept) -> int:
        used = self._connection.exec_driver_sql(
            "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = :name), 0),"  # noqa: S608 - a name of ours
            f' coalesce((SELECT max(id) FROM "{table.name}"), 0))',
            {"name": table.name},
        )
        return int(used.scalar_one()) + 1

    def _refuse_stale(self, table: Kept, pairs: Sequence[tuple[Row, Row]]) -> None:
        versions = versions_of(self._connection, table.name, [before.id for before, _ in pairs])
        for before, after in pairs:
            if versions.get(before.id) != before.version:
                raise EditedElsewhereError(after, self.get(type(before), before.id))

    def _guard(self, table: Kept, count: int, more: int) -> None:
        """Ask for a backup before this unit changes over a tenth of a table, at once or line by line."""
        extent = self._extents.setdefault(table.name, Extent())
        if self._before_much is not None and extent.is_much(count, lambda: self._size(table)):
            self._before_much()
            self._before_much = None
        extent.follow(count, more)

    def _size(self, table: Kept) -> int:
        count = self._connection.execute(text(f'SELECT count(*) FROM "{table.name}"'))  # noqa: S608 - a name of ours
        return int(count.scalar_one())

    def _journalled(self, table: Kept, pairs: Sequence[Pair]) -> None:
        self._guard(table, len(pairs), sum((before is None) - (after is None) for before, after in pairs))
        self._pen.write(table.name, pairs)
        self._journal.follow(table.name, pairs)


def _newer(before: R, after: R) -> R:
    return replace(after, id=before.id, version=before.version + 1)
