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

from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row
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


NAMES = {
    "Account": "account",
    "Contact": "contact",
    "TeamMember": "team_member",
    "Objective": "objective",
    "Phase": "phase",
    "StageGoal": "stage_goal",
    "Measurement": "measurement",
    "Strategy": "strategy",
    "Serves": "strategy_objective",
    "Told": "strategy_told",
    "Scorecard": "scorecard",
    "Attribute": "attribute",
    "Scoring": "scoring",
    "Score": "score",
    "StrategicMark": "strategic_mark",
    "Goal": "goal",
    "GoalChange": "goal_change",
    "YearDecision": "year_decision",
    "Call": "call",
    "Wording": "call_wording",
    "Attempt": "call_attempt",
    "Move": "call_move",
    "Attendance": "call_contact",
    "Revenue": "revenue",
    "Prospect": "prospect",
    "Note": "note",
    "Quote": "quote",
    "History": "history",
    "Factor": "factor",
    "Sweep": "sweep",
    "FactorEvent": "factor_event",
    "Waved": "waved",
    "Action": "action",
    "Carry": "carry",
    "Roll": "roll",
    "Away": "away",
    "GrowthQuestion": "growth_question",
    "Setting": "setting",
    "Imported": "imported",
}
"""The table of each kind of line: by the kind's name, so that a kind is loaded by whoever asks for it."""


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
        raise UnreadableError(f"{table_of(kind).name} #{values.get('id', '?')}") from error


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
    return Kept(NAMES[kind.__name__])
