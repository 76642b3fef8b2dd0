"""Lines of tables to values of the method and back; the one place that knows which table holds which."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Attendance, Call, Move, Wording
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor, FactorEvent, Sweep, Waved
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note, Quote
from acctui.domain.objective import Objective, Phase
from acctui.domain.revenue import Prospect, Revenue
from acctui.domain.roll import Away, Carry, Roll
from acctui.domain.row import Row
from acctui.domain.scorecard import Attribute, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.settings import Setting
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told
from acctui.storage.refusals import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

R = TypeVar("R", bound=Row)
Line = dict[str, Any]
Turn = Callable[[Any], Any]


class Named(Protocol):
    """Something whose columns are had by name."""

    def __getitem__(self, name: str, /) -> Any:
        """Give one column."""
        ...


class Kept(NamedTuple):
    """A table by its name: reading and writing lines takes no more, and its description is dear to load."""

    name: str


TABLES: dict[type[Row], Kept] = {
    Account: Kept("account"),
    Contact: Kept("contact"),
    TeamMember: Kept("team_member"),
    Objective: Kept("objective"),
    Phase: Kept("phase"),
    StageGoal: Kept("stage_goal"),
    Measurement: Kept("measurement"),
    Strategy: Kept("strategy"),
    Serves: Kept("strategy_objective"),
    Told: Kept("strategy_told"),
    Scorecard: Kept("scorecard"),
    Attribute: Kept("attribute"),
    Scoring: Kept("scoring"),
    Score: Kept("score"),
    StrategicMark: Kept("strategic_mark"),
    Goal: Kept("goal"),
    GoalChange: Kept("goal_change"),
    YearDecision: Kept("year_decision"),
    Call: Kept("call"),
    Wording: Kept("call_wording"),
    Attempt: Kept("call_attempt"),
    Move: Kept("call_move"),
    Attendance: Kept("call_contact"),
    Revenue: Kept("revenue"),
    Prospect: Kept("prospect"),
    Note: Kept("note"),
    Quote: Kept("quote"),
    History: Kept("history"),
    Factor: Kept("factor"),
    Sweep: Kept("sweep"),
    FactorEvent: Kept("factor_event"),
    Waved: Kept("waved"),
    Action: Kept("action"),
    Carry: Kept("carry"),
    Roll: Kept("roll"),
    Away: Kept("away"),
    GrowthQuestion: Kept("growth_question"),
    Setting: Kept("setting"),
    Imported: Kept("imported"),
}


def instant(moment: dt.datetime) -> str:
    """Write an instant as UTC text that sorts by time."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def read_instant(text: str) -> dt.datetime:
    """Read an instant back."""
    return dt.datetime.fromisoformat(text)


def _plain(kind: Any) -> type:
    if typing.get_origin(kind) in {typing.Union, types.UnionType}:
        kind = next(part for part in typing.get_args(kind) if part is not types.NoneType)
    return typing.cast("type", typing.get_origin(kind) or kind)


def _reader(kind: type) -> Turn | None:
    readers: dict[type, Turn] = {
        bool: bool,
        dt.date: dt.date.fromisoformat,
        dt.datetime: read_instant,
        When: When.from_iso,
        tuple: lambda text: tuple(json.loads(text)),
    }
    return kind if issubclass(kind, StrEnum) else readers.get(kind)


def _writer(kind: type) -> Turn | None:
    writers: dict[type, Turn] = {
        bool: int,
        dt.date: dt.date.isoformat,
        dt.datetime: instant,
        When: lambda when: when.iso,
        tuple: lambda items: json.dumps(list(items), ensure_ascii=False),
    }
    return str if issubclass(kind, StrEnum) else writers.get(kind)


_SHAPES: dict[type[Row], tuple[tuple[str, Turn | None, Turn | None], ...]] = {}


def fields_of(kind: type[Row]) -> tuple[tuple[str, Turn | None, Turn | None], ...]:
    """Give each field of a kind with how it is read and how it is written."""
    known = _SHAPES.get(kind)
    if known is None:
        hints = typing.get_type_hints(kind)
        fields = [(field.name, _plain(hints[field.name])) for field in dataclasses.fields(kind)]
        known = _SHAPES[kind] = tuple((name, _reader(plain), _writer(plain)) for name, plain in fields)
    return known


def from_line(kind: type[R], line: Named) -> R:
    """Make the value that a line of its table holds, its columns had by name."""
    return from_row(kind, [line[name] for name, _, _ in fields_of(kind)])


def from_row(kind: type[R], row: Sequence[Any]) -> R:
    """Make the value that a line of its table holds, its columns in the order of `columns`.

    Raises UnreadableError for a line that holds none.
    """
    values: dict[str, Any] = {}
    try:
        for (name, read, _), value in zip(fields_of(kind), row, strict=False):
            values[name] = value if value is None or read is None else read(value)
        return kind(**values)
    except (RuleBroken, ValueError, TypeError, AttributeError) as error:
        raise UnreadableError(f"{TABLES[kind].name} #{values.get('id', '?')}") from error


def to_line(value: Row) -> Line:
    """Make the line that holds a value."""
    line = {}
    for name, _, write in fields_of(type(value)):
        field = getattr(value, name)
        line[name] = field if field is None or write is None else write(field)
    return line


def columns(kind: type[Row], prefix: str = "") -> str:
    """Name the columns of a kind for plain SQL, each under its own name."""
    return ", ".join(f'{prefix}"{name}" AS "{name}"' for name, _, _ in fields_of(kind))


def table_of(kind: type[Row]) -> Kept:
    """Give the table that holds this kind of line."""
    return TABLES[kind]
