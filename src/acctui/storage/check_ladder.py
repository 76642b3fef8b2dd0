"""Rules between the lines of a ladder, each as a question whose answers break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Level, Objective
from acctui.domain.stage_goal import StageGoal, breaches, steps_of
from acctui.storage.rows import columns, from_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_HANGS_ON = {
    "stage_goal": Level.BUSINESS,
    "measurement": Level.BUSINESS,
    "phase": Level.STRATEGIC,
    "quote": Level.RELATIONSHIP,
    "call": Level.STRATEGIC,
}
_SERVES = """SELECT t.id FROM strategy_objective t
    JOIN strategy s ON s.id = t.strategy_id JOIN objective o ON o.id = t.objective_id
    WHERE s.account_id <> o.account_id ORDER BY t.id"""


def broken_ladders(connection: Connection) -> Iterator[str]:
    """Name every line of a ladder that breaks a rule between lines (L13, L14, D22, S1, O2)."""
    for table, level in _HANGS_ON.items():
        for number, is_strange in _misplaced(connection, table, level):
            fault = "of another account" if is_strange else f"no {level} one"
            yield f"{table} #{number}: its objective is {fault}."
    for (number,) in connection.execute(text(_SERVES)):
        yield f"strategy_objective #{number}: its objective is of another account."
    yield from _broken_sets(connection)


def _misplaced(connection: Connection, table: str, level: Level) -> Iterator[tuple[int, bool]]:
    rows = connection.execute(
        text(
            f'SELECT t.id, o.account_id <> t.account_id FROM "{table}" t'  # noqa: S608 - a name of ours
            " JOIN objective o ON o.id = t.objective_id"
            " WHERE o.account_id <> t.account_id OR o.level <> :level ORDER BY t.id"
        ),
        {"level": str(level)},
    )
    yield from ((number, bool(is_strange)) for number, is_strange in rows)


def _broken_sets(connection: Connection) -> Iterator[str]:
    """Say of each business objective whose stage goals do not lead to it what is wrong (L14)."""
    rows = connection.execute(
        text(
            f"SELECT {columns(Objective)} FROM objective"  # noqa: S608 - names of ours
            " WHERE level = 'business' AND id IN (SELECT objective_id FROM stage_goal) ORDER BY id"
        )
    ).all()
    for row in rows:
        try:
            objective = from_row(Objective, row)
            steps = steps_of(_stages(connection, objective.id))
        except (RuleBroken, ValueError, TypeError):
            continue  # a line that can't be read is named where lines are checked one by one
        yield from (f"objective #{objective.id}: {sentence}" for sentence in breaches(objective, steps))


def _stages(connection: Connection, objective_id: int) -> list[StageGoal]:
    rows = connection.execute(
        text(f"SELECT {columns(StageGoal)} FROM stage_goal WHERE objective_id = :id"),  # noqa: S608 - names of ours
        {"id": objective_id},
    )
    return [from_row(StageGoal, row) for row in rows]
